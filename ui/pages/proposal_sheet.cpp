#include "ui/pages/proposal_sheet.h"

#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/error_text.h"
#include "ui/text/limit_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scroll_area.h"

namespace stipple::ui {

namespace {
QStringList list(const std::vector<std::string>& words)
{
    QStringList all;
    for (const auto& word : words)
        all << qs(word);
    return all;
}

Label* detail(const QString& words)
{
    auto* label = new Label(words, look::kDetail);
    label->setWrap(Label::Wrap::Words);
    return label;
}
} // namespace

ProposalSheet::ProposalSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Proposal"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.proposal"));
    setWide(600);
    body()->addWidget(detail(tr("From the goals and the approved content. A proposal is not a setting: each value is yours to set.")));
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    m_list = bare<QVBoxLayout>(content, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary), "plan.proposalDone");
    foot()->addWidget(done);
    connect(done, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(this, &SideSheet::opened, this, &ProposalSheet::refresh);
    connect(&flow.plan(), &PlanDesk::changed, this, &ProposalSheet::refresh);
}

void ProposalSheet::refresh()
{
    if (!isVisible())
        return;
    emptyLayout(m_list);
    const auto& catalogue = m_flow.services().catalogue;
    const auto proposal = plan::proposeFor(m_flow.chart().goals, content::indications(catalogue), content::zones(catalogue), m_flow.limitInputs());
    if (proposal.empty())
        m_list->addWidget(new EmptyState(QStringLiteral("target"), tr("No goal to propose from"), tr("Add a goal with its zones in the assessment.")));
    for (std::size_t i = 0; i < proposal.size(); ++i)
        addGoal(proposal[i], i);
    m_list->addStretch(1);
}

void ProposalSheet::addGoal(const plan::ProposedGoal& goal, std::size_t index)
{
    auto* head = bare<QHBoxLayout>(nullptr, 8);
    head->setContentsMargins(0, index == 0 ? 0 : 16, 0, 4);
    head->addWidget(new Label(content::concernName(m_flow.services().catalogue, goal.indication), look::kName), 1);
    head->addWidget(new Badge(tr("Evidence %1").arg(list(goal.evidenceGrades).join(QLatin1Char('/'))), Badge::Look::Neutral));
    if (goal.verify)
        head->addWidget(new Badge(tr("Verify"), Badge::Look::Caution));
    m_list->addLayout(head);
    const auto span = [](int least, int most) { return least == most ? QString::number(least) : QStringLiteral("%1–%2").arg(least).arg(most); };
    QString seen = qs(goal.resultsWhen);
    while (seen.endsWith(QLatin1Char('.')))
        seen.chop(1);
    m_list->addWidget(detail(tr("%1 sessions, every %2 days. First seen: %3. Source %4")
                                 .arg(span(goal.sessionsMin, goal.sessionsMax), span(goal.intervalMinDays, goal.intervalMaxDays), seen,
                                      list(goal.sources).join(QStringLiteral(", ")))));
    if (!goal.warn.empty()) {
        auto* warn = new Inset(Inset::Ground::InkOutline);
        warn->row()->addWidget(detail(qs(goal.warn)), 1);
        m_list->addSpacing(6);
        m_list->addWidget(warn);
    }
    std::vector<std::string> open;
    for (const auto& zone : goal.zones)
        if (zone.values && m_flow.plan().orderOf(zone.zone) == 0)
            open.push_back(zone.zone);
    if (goal.zones.empty())
        m_list->addWidget(detail(tr("The goal names no zones, or another goal has them.")));
    if (open.size() > 1) {
        auto* all = named(new Button(tr("Put all %1 into the plan").arg(open.size()), Button::Kind::Soft, Button::Size::Dense), "");
        all->setObjectName(QStringLiteral("plan.proposeAll.%1").arg(index));
        m_list->addSpacing(8);
        m_list->addWidget(all, 0, Qt::AlignLeft);
        connect(all, &QAbstractButton::clicked, this, [this, goal, open] { take(goal, open); });
    }
    for (const auto& zone : goal.zones)
        addZone(goal, zone);
}

void ProposalSheet::addZone(const plan::ProposedGoal& goal, const plan::ProposedZone& zone)
{
    auto* row = bare<QHBoxLayout>(nullptr, 10);
    row->setContentsMargins(0, 8, 0, 8);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(text::zoneName(zone.zone), look::kBody));
    if (zone.refused) {
        words->addWidget(detail(text::wordsFor(*zone.refused).sentence));
    } else {
        QString range = tr("%1–%2, proposed %3, %4").arg(text::mm(zone.rangeMin), text::mmWithUnit(zone.rangeMax), text::mmWithUnit(zone.values->depth),
                                                       counted(zone.values->passes, tr("1 pass"), tr("%1 passes")));
        if (zone.cutBy)
            range += QStringLiteral(" · ") + text::boundWords(*zone.cutBy);
        if (zone.verify)
            range += QStringLiteral(" · ") + tr("verify");
        words->addWidget(detail(range));
    }
    row->addLayout(words, 1);
    const int order = m_flow.plan().orderOf(zone.zone);
    if (order > 0) {
        row->addWidget(new Badge(tr("In the plan, %1").arg(order), Badge::Look::Accent));
    } else if (zone.values) {
        auto* add = new Button(tr("Add"), Button::Kind::Secondary, Button::Size::Dense);
        add->setObjectName(QStringLiteral("plan.propose.") + qs(zone.zone));
        add->setAccessibleName(tr("Add %1 as a proposal").arg(text::zoneLower(zone.zone)));
        row->addWidget(add);
        connect(add, &QAbstractButton::clicked, this, [this, goal, id = zone.zone] { take(goal, {id}); });
    }
    m_list->addLayout(row);
    m_list->addWidget(new Rule);
}

void ProposalSheet::take(const plan::ProposedGoal& goal, const std::vector<std::string>& zones)
{
    m_flow.plan().adopt(plan::takeProposal(m_flow.plan().plan(), goal, zones), tr("Proposal"));
}

} // namespace stipple::ui
