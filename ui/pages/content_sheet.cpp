#include "ui/pages/content_sheet.h"

#include "core/clinical/catalogue.h"
#include "core/clinical/zone_table.h"
#include "core/plan/plan_check.h"
#include "core/text/number_input.h"
#include "ui/pages/page.h"
#include "ui/pages/sheet_lines.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_area.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace stipple::ui {

ContentSheet::ContentSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Reference content"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("content.sheet"));
    setWide(560);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 8);
    form->setContentsMargins(0, 0, 12, 0);
    m_title = wrapped({}, look::kName);
    form->addWidget(m_title);
    m_list = bare<QVBoxLayout>();
    form->addLayout(m_list);
    m_verify = wrapped({}, {16, QFont::DemiBold, Tone::Ink});
    m_verify->setText(tr("Rests partly on general knowledge: a clinician has to verify it."));
    form->addWidget(m_verify);
    m_source = wrapped({}, {14, QFont::Normal, Tone::Ink2});
    form->addWidget(m_source);
    form->addSpacing(12);
    form->addWidget(new Label(tr("Change for this clinic"), {17, QFont::DemiBold, Tone::Ink2}));
    m_which = named(new QComboBox, "content.which", tr("Which value"));
    m_which->setMinimumHeight(56);
    form->addWidget(m_which);
    m_new = new Field(tr("New value"));
    named(m_new->edit(), "content.new", tr("New value"));
    form->addWidget(m_new);
    form->addWidget(new Label(tr("Reason"), look::kDetail));
    m_reason = named(new QPlainTextEdit, "content.reason", tr("Reason of the change"));
    m_reason->setFixedHeight(88);
    m_reason->setTabChangesFocus(true);
    form->addWidget(m_reason);
    m_reasonProblem = new Label({}, {16, QFont::DemiBold, Tone::Ink});
    m_reasonProblem->hide();
    form->addWidget(m_reasonProblem);
    auto* told = wrapped(tr("The change is a new version with your name and the date. Nothing can be armed until the content is approved again."));
    form->addWidget(told);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    form->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Close"), Button::Kind::Secondary), "content.close");
    m_save = named(new Button(tr("Save change"), Button::Kind::Primary), "content.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_save, &QAbstractButton::clicked, this, &ContentSheet::submit);
    connect(m_which, &QComboBox::activated, this, &ContentSheet::pick);
}

void ContentSheet::showZone(const std::string& zone)
{
    const auto* row = content::zone(m_flow.services().catalogue, zone);
    if (!row)
        return;
    m_file = clinical::kZonesFile;
    m_entry = zone;
    m_values = {{tr("Smallest depth"), "depth_min_mm", text::mmWithUnit(row->depthMin), Kind::Depth},
                {tr("Typical depth"), "depth_typical_mm", text::mmWithUnit(row->depthTypical), Kind::Depth},
                {tr("Largest depth (soft cap)"), "depth_max_mm", text::mmWithUnit(row->depthMax), Kind::Depth},
                {tr("Fewest passes"), "passes_min", QString::number(row->passesMin), Kind::Count},
                {tr("Most passes"), "passes_max", QString::number(row->passesMax), Kind::Count},
                {tr("Area, cm²"), "area_cm2", QString::number(row->areaCm2), Kind::Count}};
    start(text::zoneName(zone), qs(row->source), row->verify, !row->excluded);
}

void ContentSheet::showGoal(const std::string& indication)
{
    const auto* row = m_flow.services().catalogue.indication(indication);
    if (!row)
        return;
    m_file = clinical::kIndicationsFile;
    m_entry = indication;
    m_values = {{tr("Smallest depth"), "depth_min_um", text::mmWithUnit(row->depthMin), Kind::Micro},
                {tr("Largest depth"), "depth_max_um", text::mmWithUnit(row->depthMax), Kind::Micro},
                {tr("Fewest sessions"), "sessions_min", QString::number(row->sessionsMin), Kind::Count},
                {tr("Most sessions"), "sessions_max", QString::number(row->sessionsMax), Kind::Count},
                {tr("Fewest days between"), "interval_min_days", QString::number(row->intervalMinDays), Kind::Count},
                {tr("Most days between"), "interval_max_days", QString::number(row->intervalMaxDays), Kind::Count}};
    QStringList sources;
    for (const auto& id : row->provenance.sources) {
        const auto* source = m_flow.services().catalogue.sources().find(id);
        sources << (source ? qs(id + ": " + source->title) : qs(id));
    }
    start(qs(row->label), sources.join(QStringLiteral("; ")), row->provenance.verify, true);
}

void ContentSheet::start(const QString& title, const QString& source, bool verify, bool editable)
{
    m_title->setText(title);
    m_source->setText(tr("Source: %1").arg(source));
    m_verify->setVisible(verify);
    emptyLayout(m_list);
    m_which->clear();
    for (const auto& value : m_values) {
        auto* row = bare<QHBoxLayout>(nullptr, 8);
        row->setContentsMargins(0, 5, 0, 5);
        row->addWidget(new Label(value.name, look::kBody), 1);
        row->addWidget(new Label(value.now, look::kBody));
        m_list->addLayout(row);
        m_list->addWidget(new Rule);
        m_which->addItem(value.name);
    }
    const bool running = m_flow.isOpen() && m_flow.treatment().begun();
    const bool can = editable && !running && m_flow.services().editContent != nullptr;
    for (QWidget* control : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_save)})
        control->setEnabled(can);
    m_reason->clear();
    m_reasonProblem->hide();
    m_problem->clear();
    pick(0);
    setSubject(qs(m_file + ':' + m_entry));
    open();
}

void ContentSheet::pick(int index)
{
    m_which->setCurrentIndex(index);
    m_new->setProblem({});
    m_new->setText({});
    m_new->setHint(tr("Now %1").arg(m_values[static_cast<std::size_t>(index)].now));
}

std::optional<std::string> ContentSheet::typed(const Value& value)
{
    if (value.kind == Kind::Count) {
        const auto count = stipple::text::parseCount(ss(m_new->text()));
        if (!count)
            m_new->setProblem(text::problemWords(count.error()));
        return count ? std::optional(std::to_string(*count)) : std::nullopt;
    }
    const auto depth = stipple::text::parseDepthMm(ss(m_new->text()));
    if (!depth) {
        m_new->setProblem(text::problemWords(depth.error()));
        return std::nullopt;
    }
    return value.kind == Kind::Micro ? std::to_string(depth->um()) : stipple::text::formatMm(*depth);
}

void ContentSheet::submit()
{
    m_new->setProblem({});
    const auto& value = m_values[static_cast<std::size_t>(std::max(0, m_which->currentIndex()))];
    const auto after = typed(value);
    if (!after)
        return;
    const auto reason = ss(m_reason->toPlainText().trimmed());
    m_reasonProblem->setVisible(!plan::isSufficientReason(reason));
    m_reasonProblem->setText(tr("Give a reason of at least %1 characters").arg(plan::kOverrideReasonLength));
    if (!plan::isSufficientReason(reason))
        return;
    ports::ContentEdit edit;
    edit.file = m_file;
    edit.entry = m_entry;
    edit.field = value.field;
    edit.after = *after;
    edit.reason = reason;
    m_save->setEnabled(false);
    QPointer<ContentSheet> self(this);
    m_flow.services().editContent(edit, [self](Result<ports::ContentEdit> kept) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (!kept) {
            self->m_problem->show(kept.error());
            self->m_new->setProblem(qs(kept.error().context)); // file, row and reason
            return;
        }
        emit self->changed();
        self->close();
    });
}

} // namespace stipple::ui
