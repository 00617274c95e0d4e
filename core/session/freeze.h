// Purpose: turn an approved plan into the segments of a session; from here on the plan does not change.
// Thread: any. Pure functions over values.
// Units: strokes as planned by core/plan/estimate.h.
// Failure: none; checkSegments() says what is wrong with a list that came from elsewhere.
#pragma once

#include "core/plan/plan_check.h"
#include "core/ports/records.h"

#include <functional>
#include <span>
#include <vector>

namespace stipple::session {

// `newId` gives a fresh random id at each call.
[[nodiscard]] std::vector<ports::Segment> freezePlan(const plan::Plan& plan,
                                                     const std::function<SegmentId()>& newId);

// Orders 1…n without gap, distinct ids and zones, strokes planned: empty means good.
[[nodiscard]] std::vector<plan::PlanProblem> checkSegments(std::span<const ports::Segment> segments);

} // namespace stipple::session
