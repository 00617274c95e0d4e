#include "ui/shell/screening_desk.h"

#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

using Source = ports::ScreeningAnswer::Source;

ScreeningDesk::ScreeningDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow)
{
    connect(&flow, &SessionFlow::opened, this, &ScreeningDesk::load);
}

void ScreeningDesk::load()
{
    m_items.clear();
    m_of = m_flow.record().id;
    QPointer<ScreeningDesk> self(this);
    m_flow.services().assess.earlierAnswers(
        m_flow.chart().patient.id, m_of, [self, of = m_of](Result<std::vector<ports::EarlierAnswer>> earlier) {
            if (!self || self->m_of != of)
                return;
            if (!earlier) {
                emit self->m_flow.problem(earlier.error());
                return;
            }
            // What this very draft heard on an earlier day is an earlier answer too, and newer than any other.
            auto all = std::move(*earlier);
            for (const auto& answer : self->m_flow.assessment().answers) {
                if (self->m_flow.answerOfToday(answer.rule))
                    continue;
                std::erase_if(all, [&](const ports::EarlierAnswer& e) { return e.answer.rule == answer.rule; });
                all.push_back({answer, text::localDay(answer.givenAt)});
            }
            const auto& rules = content::screening(self->m_flow.services().catalogue);
            self->m_items = clinical::whatToAsk(rules, all, self->m_flow.today());
            emit self->changed();
        });
}

const clinical::AskItem* ScreeningDesk::item(const std::string& rule) const
{
    const auto it = std::ranges::find(m_items, rule, &clinical::AskItem::rule);
    return it == m_items.end() ? nullptr : &*it;
}

std::vector<std::string> ScreeningDesk::toConfirm() const
{
    std::vector<std::string> rules;
    for (const auto& item : m_items)
        if (item.reason == clinical::AskReason::HoldsStill && !m_flow.answerOfToday(item.rule))
            rules.push_back(item.rule);
    return rules;
}

std::vector<std::string> ScreeningDesk::confirmed() const
{
    std::vector<std::string> rules;
    for (const auto& item : m_items) {
        const auto* answer = m_flow.answerOfToday(item.rule);
        if (answer && answer->source == Source::Unchanged)
            rules.push_back(item.rule);
    }
    return rules;
}

bool ScreeningDesk::holds(const std::string& rule) const
{
    const auto* known = item(rule);
    if (!known || known->reason != clinical::AskReason::HoldsStill)
        return false;
    const auto* answer = m_flow.answerOfToday(rule);
    return !answer || answer->source == Source::Unchanged;
}

std::optional<ports::Day> ScreeningDesk::askedLast() const
{
    std::optional<ports::Day> oldest;
    for (const auto& item : m_items)
        if (item.reason == clinical::AskReason::HoldsStill && item.before && (!oldest || item.before->given < *oldest))
            oldest = item.before->given;
    return oldest;
}

void ScreeningDesk::confirmUnchanged()
{
    const auto& rules = content::screening(m_flow.services().catalogue);
    std::vector<ports::ScreeningAnswer> answers;
    for (const auto& id : toConfirm())
        if (const auto* rule = rules.find(id); rule && item(id)->before)
            answers.push_back(clinical::confirmedUnchanged(*rule, *item(id)->before));
    m_flow.setAnswers(answers);
}

} // namespace stipple::ui
