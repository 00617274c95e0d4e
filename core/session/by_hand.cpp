#include "core/session/by_hand.h"

#include "core/plan/limit_merge.h"

#include <limits>

namespace stipple::session {

Result<ports::Segment> enterByHand(ports::Segment segment, const ByHand& values, std::string note)
{
    if (!segment.runs.empty() || segment.strokes > 0)
        return fail(ErrorCode::NotAllowed, "the pen has counted in this zone");
    const auto ms = values.elapsed.count();
    if (values.passes < 0 || values.passes > 100 || ms < 0 || ms > std::numeric_limits<std::int32_t>::max())
        return fail(ErrorCode::ValueOutOfRange, "by hand");
    if (values.depth && (*values.depth < Micrometres{} || *values.depth > plan::kDeviceCeiling))
        return fail(ErrorCode::ValueOutOfRange, "depth by hand");
    segment.byHand = true;
    segment.fromPenLog = false;
    segment.certainty = ports::Certainty::Exact;
    segment.passesDelivered = values.passes;
    segment.elapsedMs = static_cast<std::uint32_t>(ms);
    segment.depthMean = values.passes == 0 ? std::nullopt : values.depth;
    segment.note = std::move(note);
    using Outcome = ports::Segment::Result;
    segment.result = values.passes == 0                           ? Outcome::NotDone
                     : values.passes >= segment.planned.passes ? Outcome::Done
                                                                 : Outcome::Partly;
    return segment;
}

} // namespace stipple::session
