// Purpose: undo and redo of plan edits.
// Thread: one. Values; bounded memory.
// Failure: undo or redo with nothing there returns false and changes nothing.
#pragma once

#include "core/plan/plan.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace stipple::plan {

inline constexpr std::size_t kHistoryDepth = 200;

class PlanHistory {
public:
    explicit PlanHistory(Plan start) : m_current(std::move(start)) {}

    [[nodiscard]] const Plan& current() const noexcept { return m_current; }
    [[nodiscard]] bool canUndo() const noexcept { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const noexcept { return !m_future.empty(); }
    // Names of the edit that undo or redo would take back or give again; empty when there is none.
    [[nodiscard]] const std::string& undoName() const noexcept;
    [[nodiscard]] const std::string& redoName() const noexcept;

    // A new state. Edits that follow each other with the same non-empty `mergeKey` (a stepper held down) are
    // one step. A plan equal to the current one is no edit.
    void push(Plan next, std::string name, std::string mergeKey = {});
    void endMerge() noexcept { m_mergeKey.clear(); }
    bool undo();
    bool redo();
    // Another plan altogether (opened, restored): nothing to undo any more.
    void reset(Plan start);

private:
    struct Step {
        Plan plan;
        std::string name;
    };
    Plan m_current;
    std::vector<Step> m_past, m_future;
    std::string m_mergeKey;
};

} // namespace stipple::plan
