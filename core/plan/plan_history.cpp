#include "core/plan/plan_history.h"

namespace stipple::plan {
namespace {
const std::string kNoName;
}

const std::string& PlanHistory::undoName() const noexcept { return m_past.empty() ? kNoName : m_past.back().name; }
const std::string& PlanHistory::redoName() const noexcept { return m_future.empty() ? kNoName : m_future.back().name; }

// m_past holds the plan before each edit with the edit's name; m_future the plan after it.
void PlanHistory::push(Plan next, std::string name, std::string mergeKey)
{
    if (next == m_current)
        return;
    const bool merges = !mergeKey.empty() && mergeKey == m_mergeKey && !m_past.empty() && m_future.empty();
    m_future.clear();
    if (!merges) {
        m_past.push_back({std::move(m_current), std::move(name)});
        if (m_past.size() > kHistoryDepth)
            m_past.erase(m_past.begin());
    }
    m_current = std::move(next);
    m_mergeKey = std::move(mergeKey);
}

bool PlanHistory::undo()
{
    if (m_past.empty())
        return false;
    Step step = std::move(m_past.back());
    m_past.pop_back();
    m_future.push_back({std::move(m_current), std::move(step.name)});
    m_current = std::move(step.plan);
    m_mergeKey.clear();
    return true;
}

bool PlanHistory::redo()
{
    if (m_future.empty())
        return false;
    Step step = std::move(m_future.back());
    m_future.pop_back();
    m_past.push_back({std::move(m_current), std::move(step.name)});
    m_current = std::move(step.plan);
    m_mergeKey.clear();
    return true;
}

void PlanHistory::reset(Plan start)
{
    m_current = std::move(start);
    m_past.clear();
    m_future.clear();
    m_mergeKey.clear();
}

} // namespace stipple::plan
