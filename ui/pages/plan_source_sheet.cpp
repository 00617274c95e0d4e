#include "ui/pages/plan_source_sheet.h"

#include "core/plan/builder.h"
#include "ui/pages/page.h"
#include "ui/pages/sheet_lines.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/plan_diff_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_area.h"

#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

PlanSourceSheet::PlanSourceSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Start from"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.source"));
    setWide(600);
    m_scroll = new ScrollArea;
    auto* content = new QWidget;
    m_list = bare<QVBoxLayout>(content, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    m_scroll->setWidget(content);
    setContent(m_scroll);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    m_back = named(new Button(tr("Back"), Button::Kind::Secondary), "plan.sourceBack");
    m_apply = named(new Button(tr("Apply"), Button::Kind::Primary), "plan.sourceApply");
    buttons->addWidget(m_back, 1);
    buttons->addWidget(m_apply, 1);
    foot()->addLayout(buttons);
    connect(m_back, &QAbstractButton::clicked, this, &PlanSourceSheet::showList);
    connect(m_apply, &QAbstractButton::clicked, this, [this] {
        m_flow.plan().adopt(m_next, m_nextName);
        close();
    });
    connect(this, &SideSheet::opened, this, [this] {
        showList();
        reload();
    });
}

void PlanSourceSheet::reload()
{
    auto* planning = m_flow.services().planning;
    if (!planning)
        return;
    QPointer<PlanSourceSheet> self(this);
    planning->planTemplates([self](Result<std::vector<ports::PlanTemplate>> found) {
        if (!self)
            return;
        if (!found) {
            emit self->m_flow.problem(found.error());
            return;
        }
        self->m_templates = std::move(*found);
        if (self->isVisible() && self->m_apply->isHidden())
            self->showList();
    });
}

QString PlanSourceSheet::summary(const plan::Plan& plan) const
{
    Micrometres deepest{};
    for (const auto& zone : plan.zones)
        deepest = std::max(deepest, zone.depth);
    return counted(static_cast<int>(plan.zones.size()), tr("1 zone"), tr("%1 zones")) + QStringLiteral(" · ") + tr("deepest %1").arg(text::mmWithUnit(deepest));
}

void PlanSourceSheet::showList()
{
    emptyLayout(m_list);
    m_back->hide();
    m_apply->hide();
    m_list->addWidget(new Label(tr("Last session"), kListHeading));
    const auto& sessions = m_flow.chart().sessions; // newest first
    const auto last = std::ranges::find_if(sessions, [](const ports::SessionRecord& record) {
        return record.stage == ports::SessionStage::Signed && !record.plan.zones.empty();
    });
    if (last == sessions.end())
        m_list->addWidget(wrapped(tr("This patient has no signed session yet.")));
    else
        addSource("plan.source.last", tr("Session %1, %2").arg(last->number).arg(text::dayLong(text::localDay(last->startedAt))), summary(last->plan), last->plan, {});
    for (const auto kind : {ports::TemplateKind::Protocol, ports::TemplateKind::Preset}) {
        m_list->addSpacing(18);
        m_list->addWidget(new Label(kind == ports::TemplateKind::Protocol ? tr("Protocols of the clinic") : tr("Presets"), kListHeading));
        bool any = false;
        for (const auto& made : m_templates) {
            if (made.kind != kind)
                continue;
            any = true;
            const bool draft = kind == ports::TemplateKind::Protocol && made.state != ports::TemplateState::Approved;
            addSource(kind == ports::TemplateKind::Protocol ? "plan.source.protocol" : "plan.source.preset", qs(made.name),
                      summary(made.plan) + QStringLiteral(" · ") + tr("v%1, %2, %3").arg(made.version).arg(qs(made.author), text::dayShort(text::localDay(made.at))),
                      made.plan, draft ? tr("Draft: needs approval") : QString());
        }
        if (!any)
            m_list->addWidget(wrapped(kind == ports::TemplateKind::Protocol ? tr("None yet. They are made on the Protocols page.") : tr("None yet.")));
    }
    if (!m_flow.plan().plan().zones.empty() && m_flow.services().planning) {
        m_list->addSpacing(18);
        m_list->addWidget(new Label(tr("Keep this plan"), kListHeading));
        m_name = new Field(tr("Name"));
        named(m_name->edit(), "plan.presetName", tr("Name of the preset or protocol"));
        m_name->setHint(tr("No patient's name. Reasons for deeper settings are not kept with it."));
        m_list->addWidget(m_name);
        auto* keep = named(new Button(tr("Keep as a preset"), Button::Kind::Secondary, Button::Size::Dense), "plan.keepPreset");
        m_list->addSpacing(6);
        auto* kept = bare<QHBoxLayout>(nullptr, 12);
        kept->addWidget(keep);
        auto* protocol = named(new Button(tr("Keep as a protocol"), Button::Kind::Secondary, Button::Size::Dense), "plan.keepProtocol", tr("Keep as a protocol of the clinic; it needs approval"));
        kept->addWidget(protocol);
        kept->addStretch(1);
        m_list->addLayout(kept);
        connect(keep, &QAbstractButton::clicked, this, [this] { keepPlan(ports::TemplateKind::Preset); });
        connect(protocol, &QAbstractButton::clicked, this, [this] { keepPlan(ports::TemplateKind::Protocol); });
    }
    m_list->addStretch(1);
}

void PlanSourceSheet::addSource(const char* name, const QString& title, const QString& line, const plan::Plan& plan, const QString& whyNot)
{
    auto* row = bare<QHBoxLayout>(nullptr, 10);
    row->setContentsMargins(0, 8, 0, 8);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(title, look::kBody));
    words->addWidget(wrapped(line));
    row->addLayout(words, 1);
    if (!whyNot.isEmpty()) {
        row->addWidget(new Badge(whyNot, Badge::Look::Caution));
    } else {
        auto* compare = new Button(tr("Compare"), Button::Kind::Secondary, Button::Size::Dense);
        compare->setObjectName(QLatin1String(name));
        compare->setAccessibleName(tr("Compare this plan with %1").arg(title));
        row->addWidget(compare);
        connect(compare, &QAbstractButton::clicked, this, [this, title, line, plan] { showDiff(title, line, plan); });
    }
    m_list->addLayout(row);
    m_list->addWidget(new Rule);
}

void PlanSourceSheet::showDiff(const QString& title, const QString& origin, const plan::Plan& wanted)
{
    const auto pressed = plan::pressIntoLimits(wanted, content::zones(m_flow.services().catalogue), m_flow.limitInputs());
    m_next = pressed.plan;
    m_nextName = tr("Start from %1").arg(title);
    emptyLayout(m_list);
    m_list->addWidget(wrapped(title, look::kName));
    m_list->addWidget(wrapped(origin));
    m_list->addSpacing(14);
    const auto put = [this](const QList<text::DiffLine>& lines) {
        for (const auto& line : lines) {
            auto* row = bare<QHBoxLayout>(nullptr, 12);
            row->setContentsMargins(0, 7, 0, 7);
            auto* zone = wrapped(line.zone, look::kBody);
            zone->setFixedWidth(180);
            row->addWidget(zone, 0, Qt::AlignTop);
            row->addWidget(wrapped(line.words), 1);
            m_list->addLayout(row);
            m_list->addWidget(new Rule);
        }
    };
    auto now = m_flow.plan().plan();
    const auto lines = text::diffLines(now, m_next);
    m_list->addWidget(new Label(tr("What changes in this plan"), kListHeading));
    if (lines.isEmpty())
        m_list->addWidget(wrapped(tr("Nothing: both are the same.")));
    put(lines);
    const auto cut = text::pressedLines(pressed);
    if (!cut.isEmpty()) {
        m_list->addSpacing(18);
        m_list->addWidget(new Label(tr("Today's limits"), kListHeading));
        put(cut);
    }
    m_list->addStretch(1);
    m_back->show();
    m_apply->show();
    m_apply->setEnabled(!lines.isEmpty() && !m_next.zones.empty());
    m_apply->setFocus();
}

void PlanSourceSheet::keepPlan(ports::TemplateKind kind)
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setProblem(tr("Give it a name"));
        m_name->edit()->setFocus();
        return;
    }
    ports::PlanTemplate made;
    made.kind = kind;
    made.name = ss(name);
    made.plan = m_flow.plan().plan();
    QPointer<PlanSourceSheet> self(this);
    m_flow.services().planning->saveTemplate(std::move(made), [self](Result<ports::PlanTemplate> kept) {
        if (!self)
            return;
        if (!kept)
            emit self->m_flow.problem(kept.error());
        self->reload();
    });
}

} // namespace stipple::ui
