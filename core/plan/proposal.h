// Purpose: the starting values of a zone that is put into a plan, and the edits a clinician makes to a plan.
// Thread: any. Pure functions over values; each edit gives a new plan.
// Units: as in plan.h.
// Failure: a zone that may not be planned is an Error (ZoneExcluded, ZoneUnknown, ValueOutOfRange).
// A proposal is marked as one in the window; the clinician sets every value (issue 5 §9).
// Source: zones.csv (typical depth, fewest passes, end point, area), stroke_rates.json (middle of the class).
#pragma once

#include "core/clinical/zone.h"
#include "core/error.h"
#include "core/plan/limit_merge.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace stipple::plan {

[[nodiscard]] Result<ZonePlan> proposeZone(const clinical::Zone& zone, const LimitInputs& inputs);

// Adds the proposal at the end, marked as one (ValueOrigin): it arms only after somebody set it. A zone that is already there is ValueOutOfRange.
[[nodiscard]] Result<Plan> addZone(Plan plan, std::string_view zone, std::span<const clinical::Zone> table,
                                   const LimitInputs& inputs);
// Takes every proposal over as it stands; the act of a clinician.
[[nodiscard]] Plan acceptProposals(Plan plan);
[[nodiscard]] Plan removeZone(Plan plan, std::string_view zone);
// Moves the zone to that place (clamped to the ends); the numbers follow the order.
[[nodiscard]] Plan moveZone(Plan plan, std::string_view zone, std::size_t to);
// New values for a zone of the plan, pressed into its limits. A zone that is not in the plan is ZoneUnknown.
[[nodiscard]] Result<Plan> setZone(Plan plan, const ZonePlan& values, std::span<const clinical::Zone> table,
                                   const LimitInputs& inputs);
// Same values for the zone on the other side, pressed into that side's limits, placed right after its twin.
// A twin that is there already keeps its place, its area and its own recorded reason.
[[nodiscard]] Result<Plan> mirrorZone(Plan plan, std::string_view zone, std::span<const clinical::Zone> table,
                                      const LimitInputs& inputs);

// Every value pressed into the limits: above the soft cap only where a sufficient reason stands.
[[nodiscard]] ZonePlan snapZone(ZonePlan zone, const clinical::Zone& row, const LimitInputs& inputs);

} // namespace stipple::plan
