// What goes to the pen for one zone, and why it may not go now.
#include "core/session/treatment.h"

#include "core/plan/limit_merge.h"
#include "core/plan/plan_check.h"
#include "core/session/dose.h"

#include <algorithm>
#include <limits>

namespace stipple::session {
namespace {

using safety::State;

// The pen's own stop against a run that never ends; the stroke budget is the one that limits the dose. Twice the
// contact time and a minute leaves room for pauses inside a run.
std::uint16_t runTime(std::uint32_t strokes, StrokesPerMinute rate, const ports::PenCaps& pen)
{
    const std::int64_t seconds = std::int64_t{strokes} * 60 * 2 / std::max(rate.spm(), 1) + 60;
    const std::int64_t most = pen.runTimeMaxS > 0 ? pen.runTimeMaxS : std::numeric_limits<std::uint16_t>::max();
    return static_cast<std::uint16_t>(std::clamp<std::int64_t>(seconds, 1, most));
}

} // namespace

Result<void> TreatmentModel::checkLimits(const Zone& zone) const
{
    const plan::ZonePlan& planned = zone.data.segment.planned;
    const plan::ZoneLimits& limits = zone.data.limits;
    const bool soft = planned.depth <= limits.depth.softMax.value || plan::isSufficientReason(planned.overrideReason);
    if (!plan::isPlannable(limits))
        return fail(ErrorCode::ZoneExcluded, planned.zone);
    if (planned.depth > limits.depth.hardMax.value || planned.depth < limits.depth.min.value || !soft)
        return fail(ErrorCode::ValueOutOfRange, "depth of " + planned.zone);
    if (planned.rate > limits.rate.hardMax.value || planned.rate < limits.rate.min.value)
        return fail(ErrorCode::ValueOutOfRange, "rate of " + planned.zone);
    if (planned.passes < 1 || planned.passes > limits.passesMax)
        return fail(ErrorCode::ValueOutOfRange, "passes of " + planned.zone);
    return {};
}

Result<ports::ZoneOrder> TreatmentModel::orderFor(SegmentId segment) const
{
    const Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    if (const auto limits = checkLimits(*zone); !limits)
        return tl::unexpected(limits.error());
    if (m_cartridge.presence != ports::CartridgePresence::Ok || m_cartridge.used || m_cartridge.expired)
        return fail(ErrorCode::PenCartridge); // HAZ-008 HAZ-009
    const std::uint32_t left = strokesLeft(zone->data.segment);
    if (left == 0)
        return fail(ErrorCode::ValueOutOfRange, "budget of strokes used"); // HAZ-017
    const plan::ZonePlan& planned = zone->data.segment.planned;
    // HAZ-007: the last look before the pen, with the pen and the cartridge as they are at this moment.
    if (planned.depth > std::min({m_pen.depthMax, m_cartridge.maxDepth, plan::kDeviceCeiling}))
        return fail(ErrorCode::ValueOutOfRange, "depth of pen or cartridge");
    if (planned.rate > std::min(m_pen.rateMax, m_cartridge.maxRate))
        return fail(ErrorCode::ValueOutOfRange, "rate of pen or cartridge");

    const StrokesPerMinute guard(planned.rate.spm() + planned.rate.spm() * kRateGuardPercent / 100);
    ports::ZoneOrder order;
    order.session = m_session;
    order.segment = segment;
    order.zoneTag = zone->data.zoneTag;
    order.planHash = m_planHash;
    order.depth = planned.depth;
    order.depthLimit = std::min({planned.depth + kDepthGuard, zone->data.limits.depth.hardMax.value,
                                 m_cartridge.maxDepth, m_pen.depthMax, plan::kDeviceCeiling});
    order.rate = planned.rate;
    order.rateLimit = std::min({guard, m_cartridge.maxRate, m_pen.rateMax});
    order.strokesMax = m_pen.strokesMax > 0 ? std::min(left, m_pen.strokesMax) : left;
    order.runTimeMaxS = runTime(order.strokesMax, planned.rate, m_pen);
    order.cartridge = m_cartridge.uid;
    return order;
}

std::vector<LoadBlock> TreatmentModel::loadBlocks(SegmentId segment) const
{
    std::vector<LoadBlock> blocks;
    const Zone* zone = find(segment);
    if (zone == nullptr)
        return {LoadBlock::LimitsLeaveNothing};
    if (m_penState == State::Running || m_penState == State::Stopping || m_penState == State::Arming)
        blocks.push_back(LoadBlock::Moving);
    else if (m_penState != State::Ready && m_penState != State::Verified)
        blocks.push_back(LoadBlock::PenNotReady); // Ready comes only after the pen's log was read: HAZ-018
    if (zone->closed || zone->data.segment.byHand)
        blocks.push_back(LoadBlock::ZoneClosed);
    if (strokesLeft(zone->data.segment) == 0)
        blocks.push_back(LoadBlock::BudgetUsed);
    if (!checkLimits(*zone))
        blocks.push_back(LoadBlock::LimitsLeaveNothing);
    if (doseUnknown(zone->data.segment) && !zone->doseConfirmed)
        blocks.push_back(LoadBlock::DoseUnconfirmed);
    return blocks;
}

} // namespace stipple::session
