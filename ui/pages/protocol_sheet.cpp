#include "ui/pages/protocol_sheet.h"

#include "core/ports/rights.h"
#include "ui/pages/page.h"
#include "ui/pages/sheet_lines.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/plan_diff_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"

#include <QPointer>

namespace stipple::ui {

namespace {
QString stateName(ports::TemplateState state)
{
    switch (state) {
    case ports::TemplateState::Draft: return ProtocolSheet::tr("draft");
    case ports::TemplateState::Approved: return ProtocolSheet::tr("approved");
    case ports::TemplateState::Retired: return ProtocolSheet::tr("retired");
    }
    return {};
}
} // namespace

ProtocolSheet::ProtocolSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Protocol"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("protocols.sheet"));
    setWide(600);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    m_list = bare<QVBoxLayout>(content, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(content);
    setContent(scroll);
    m_problem = new ProblemStrip;
    foot()->addWidget(m_problem);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    m_retire = named(new Button(tr("Retire"), Button::Kind::Secondary), "protocols.retire", tr("Retire this protocol"));
    m_approve = named(new Button(tr("Approve"), Button::Kind::Primary), "protocols.approve", tr("Approve this version of the protocol"));
    buttons->addWidget(m_retire, 1);
    buttons->addWidget(m_approve, 1);
    foot()->addLayout(buttons);
    connect(m_approve, &QAbstractButton::clicked, this, [this] {
        QPointer<ProtocolSheet> self(this);
        m_flow.services().planning->approveTemplate(m_made.id, m_made.version, [self](Result<ports::PlanTemplate> done) {
            if (self)
                self->ended(done);
        });
    });
    connect(m_retire, &QAbstractButton::clicked, this, [this] {
        QPointer<ProtocolSheet> self(this);
        m_flow.services().planning->retireTemplate(m_made.id, [self](Result<ports::Unit> done) {
            if (self)
                self->ended(done);
        });
    });
}

template <class T> void ProtocolSheet::ended(const Result<T>& result)
{
    if (!result) {
        m_problem->show(result.error());
        return;
    }
    emit changed();
    close();
}

void ProtocolSheet::show(const ports::PlanTemplate& made)
{
    m_made = made;
    m_problem->clear();
    const auto& account = m_flow.practitioner();
    const bool mayApprove = account && ports::may(*account, ports::Right::Sign, m_flow.today());
    m_approve->setVisible(made.state == ports::TemplateState::Draft);
    m_approve->setEnabled(mayApprove);
    m_retire->setEnabled(account && ports::may(*account, ports::Right::EditPlan, m_flow.today()));
    build({made});
    open();
    QPointer<ProtocolSheet> self(this);
    m_flow.services().planning->templateHistory(made.id, [self, id = made.id](Result<std::vector<ports::PlanTemplate>> history) {
        if (self && history && self->m_made.id == id)
            self->build(*history);
    });
}

void ProtocolSheet::build(const std::vector<ports::PlanTemplate>& history)
{
    emptyLayout(m_list);
    m_list->addWidget(wrapped(qs(m_made.name), look::kName));
    const auto& plan = m_made.plan;
    m_list->addWidget(wrapped((plan.indication.empty() ? QString() : content::concernName(m_flow.services().catalogue, plan.indication) + QStringLiteral(" · "))
                              + tr("%1, every %2 days").arg(counted(plan.sessionsTotal, tr("1 session"), tr("%1 sessions"))).arg(plan.intervalDays)));
    if (!m_made.note.empty())
        m_list->addWidget(wrapped(qs(m_made.note)));
    m_list->addSpacing(12);
    m_list->addWidget(new Label(tr("Zones"), kListHeading));
    for (const auto& zone : plan.zones) {
        auto* row = bare<QHBoxLayout>(nullptr, 10);
        row->setContentsMargins(0, 6, 0, 6);
        row->addWidget(new Label(text::zoneName(zone.zone), look::kBody), 1);
        auto words = QStringLiteral("%1 · %2 · %3").arg(text::mmWithUnit(zone.depth), text::rateWithUnit(zone.rate), counted(zone.passes, tr("1 pass"), tr("%1 passes")));
        if (!zone.cartridge.empty())
            words += QStringLiteral(" · ") + text::cartridgeClassName(zone.cartridge);
        row->addWidget(new Label(words, look::kDetail));
        m_list->addLayout(row);
        m_list->addWidget(new Rule);
    }
    m_list->addSpacing(18);
    m_list->addWidget(new Label(tr("Versions"), kListHeading));
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto& one = history[i];
        m_list->addSpacing(6);
        m_list->addWidget(wrapped(tr("v%1 · %2 · %3, %4").arg(one.version).arg(stateName(one.state), qs(one.author), text::dayLong(text::localDay(one.at))), look::kBody));
        if (i + 1 >= history.size())
            continue;
        for (const auto& line : text::diffLines(history[i + 1].plan, one.plan))
            m_list->addWidget(wrapped(QStringLiteral("%1: %2").arg(line.zone, line.words)));
    }
    m_list->addStretch(1);
}

} // namespace stipple::ui
