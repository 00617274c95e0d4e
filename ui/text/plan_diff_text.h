// Purpose: what differs between two plans, and what a limit cut off a plan from elsewhere, line by line in words.
// Thread: UI thread (tr()).
// Units: through units_text.
// Failure: none.
#pragma once

#include "core/plan/builder.h"
#include "core/plan/plan_diff.h"

#include <QString>
#include <QStringList>

namespace stipple::ui::text {

struct DiffLine {
    QString zone;  // or "Series", "Goal"
    QString words; // "depth 1.25 → 1.50 mm · passes 2 → 3", "added, 1.50 mm", "removed"
};
[[nodiscard]] QList<DiffLine> diffLines(const plan::Plan& before, const plan::Plan& after);
[[nodiscard]] QList<DiffLine> pressedLines(const plan::PressedPlan& pressed);

} // namespace stipple::ui::text
