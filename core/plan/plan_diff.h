// Purpose: what is different between two plans: copied from last time, preset against own, version against version.
// Thread: any. Pure functions over values.
// Failure: none. Words are chosen in ui/text; values come as the plans themselves have them.
#pragma once

#include "core/plan/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stipple::plan {

enum class PlanField { Depth, Rate, Passes, Pattern, EndPoint, Area, OverrideReason, Cartridge, Order };
enum class ZoneChangeKind { Added, Removed, Changed };

struct ZoneChange {
    std::string zone;
    ZoneChangeKind kind = ZoneChangeKind::Changed;
    std::vector<PlanField> fields;          // Changed only; Order when it stands elsewhere among the shared zones
    std::optional<ZonePlan> before, after;
    std::size_t placeBefore = 0, placeAfter = 0; // 0-based
};
struct PlanDiff {
    std::vector<ZoneChange> zones;          // order of `after`, then the removed ones in order of `before`
    bool indication = false, sessionsTotal = false, intervalDays = false;
    [[nodiscard]] bool empty() const noexcept;
};

[[nodiscard]] PlanDiff diffPlans(const Plan& before, const Plan& after);

} // namespace stipple::plan
