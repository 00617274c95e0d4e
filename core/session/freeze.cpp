#include "core/session/freeze.h"

#include "core/plan/estimate.h"

#include <algorithm>

namespace stipple::session {

std::vector<ports::Segment> freezePlan(const plan::Plan& plan, const std::function<SegmentId()>& newId)
{
    std::vector<ports::Segment> segments;
    segments.reserve(plan.zones.size());
    for (const plan::ZonePlan& zone : plan.zones) {
        ports::Segment segment;
        segment.id = newId();
        segment.order = static_cast<int>(segments.size()) + 1;
        segment.planned = zone;
        segment.strokesPlanned = plan::strokesPlanned(zone);
        segments.push_back(std::move(segment));
    }
    return segments;
}

std::vector<plan::PlanProblem> checkSegments(std::span<const ports::Segment> segments)
{
    using plan::PlanProblemCode;
    std::vector<plan::PlanProblem> problems;
    const auto add = [&](PlanProblemCode code, std::size_t i, const std::string& zone) {
        problems.push_back({code, zone, i, std::nullopt, {}});
    };
    if (segments.empty())
        add(PlanProblemCode::Empty, 0, {});
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const ports::Segment& segment = segments[i];
        const auto before = segments.first(i);
        if (segment.order != static_cast<int>(i) + 1 || segment.id.isNull()
            || std::any_of(before.begin(), before.end(), [&](const auto& s) { return s.id == segment.id; }))
            add(PlanProblemCode::OrderBroken, i, segment.planned.zone);
        if (std::any_of(before.begin(), before.end(),
                        [&](const auto& s) { return s.planned.zone == segment.planned.zone; }))
            add(PlanProblemCode::DuplicateZone, i, segment.planned.zone);
        if (segment.strokesPlanned == 0)
            add(PlanProblemCode::AreaMissing, i, segment.planned.zone);
    }
    return problems;
}

} // namespace stipple::session
