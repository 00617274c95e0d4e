#include "ui/pages/since_last_sheet.h"

#include "ui/pages/scores_card.h"
#include "ui/pages/screening_notes.h"
#include "ui/shell/content.h"
#include "ui/shell/screening_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {

QString valueWords(ports::ScreeningAnswer::Value value)
{
    using Value = ports::ScreeningAnswer::Value;
    switch (value) {
    case Value::No: return SinceLastSheet::tr("no");
    case Value::Yes: return SinceLastSheet::tr("yes");
    case Value::Unsure: return SinceLastSheet::tr("unsure");
    case Value::Unanswered: return SinceLastSheet::tr("not answered");
    }
    return {};
}

} // namespace

SinceLastSheet::SinceLastSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Since last time"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("sinceSheet"));
    setWide(600);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 16);
    column->setContentsMargins(0, 0, 10, 0);
    m_list = bare<QVBoxLayout>(nullptr, 6);
    column->addLayout(m_list);
    m_scores = new ScoresCard(flow.services());
    column->addWidget(m_scores);
    column->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "since.close");
    foot()->addWidget(shut);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
}

void SinceLastSheet::start()
{
    emptyLayout(m_list);
    m_scores->show({}, ScoresCard::Edit::No);
    addSession();
    addGoals();
    addAnswers();
    QPointer<SinceLastSheet> self(this);
    m_flow.services().assess.scores(m_flow.chart().patient.id, [self, of = m_flow.chart().patient.id](Result<std::vector<ports::ScaleScore>> scores) {
        if (!self || self->m_flow.chart().patient.id != of)
            return;
        if (scores)
            self->m_scores->show(*scores, ScoresCard::Edit::No);
        else
            emit self->m_flow.problem(scores.error());
    });
    open();
}

void SinceLastSheet::addHead(const QString& words)
{
    m_list->addSpacing(8);
    m_list->addWidget(new Label(words, look::kName));
}

void SinceLastSheet::addLine(const QString& name, const QString& words)
{
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    auto* left = new Label(name, look::kDetail);
    left->setFixedWidth(200);
    left->setWrap(Label::Wrap::Words);
    row->addWidget(left, 0, Qt::AlignTop);
    auto* right = new Label(words, {17, QFont::Normal, Tone::Ink});
    right->setWrap(Label::Wrap::Words);
    row->addWidget(right, 1);
    m_list->addLayout(row);
}

void SinceLastSheet::addSession()
{
    const auto& sessions = m_flow.chart().sessions;
    const auto last = std::ranges::find(sessions, ports::SessionStage::Signed, &ports::SessionRecord::stage);
    addHead(tr("Last session"));
    if (last == sessions.end()) {
        m_list->addWidget(new Label(tr("There was none."), look::kDetail));
        return;
    }
    addLine(tr("Day"), tr("%1, session %2 of %3").arg(text::dayLong(text::localDay(last->startedAt))).arg(last->number).arg(last->ofTotal));
    Micrometres deepest{};
    for (const auto& zone : last->plan.zones)
        deepest = std::max(deepest, zone.depth);
    addLine(tr("Given"), counted(static_cast<int>(last->plan.zones.size()), tr("1 zone"), tr("%1 zones")) + QStringLiteral(", ")
                             + tr("deepest %1").arg(text::mmWithUnit(deepest))
                             + (last->handTool ? QStringLiteral(" · ") + tr("entered by hand") : QString()));
    if (!last->note.empty())
        addLine(tr("Note"), qs(last->note));
    if (!m_flow.chart().patient.lastReaction.empty())
        addLine(tr("Reaction"), qs(m_flow.chart().patient.lastReaction));
}

void SinceLastSheet::addGoals()
{
    addHead(tr("Goals"));
    if (m_flow.chart().goals.empty())
        m_list->addWidget(new Label(tr("None yet."), look::kDetail));
    for (const auto& goal : m_flow.chart().goals) {
        const int change = goal.now - goal.baseline;
        const auto moved = change == 0 ? tr("as at the start") : change < 0 ? tr("better by %1").arg(-change) : tr("worse by %1").arg(change);
        addLine(content::concernName(m_flow.services().catalogue, goal.concern),
                tr("%1 at first, %2 now, %3 wanted: %4").arg(goal.baseline).arg(goal.now).arg(goal.target).arg(moved));
    }
}

void SinceLastSheet::addAnswers()
{
    addHead(tr("Answers that differ"));
    bool any = false;
    for (const auto& rule : content::screening(m_flow.services().catalogue).rules) {
        const auto* item = m_flow.asking().item(rule.id);
        const auto* now = m_flow.answerOfToday(rule.id);
        if (!item || !item->before || !now || item->before->answer.value == now->value)
            continue;
        any = true;
        addLine(qs(rule.question), tr("%1 on %2, %3 today").arg(valueWords(item->before->answer.value),
                                                               text::dayLong(item->before->given), valueWords(now->value)));
    }
    if (!any)
        m_list->addWidget(new Label(tr("None so far."), look::kDetail));
}

} // namespace stipple::ui
