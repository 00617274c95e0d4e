// Purpose: what was given with a roller or a pen without its cable, as the clinician typed it into one zone.
// Thread: any. Pure.
// Units: passes, milliseconds, Micrometres.
// Failure: NotAllowed where a pen has counted in the zone; ValueOutOfRange for what cannot have happened. Never a
//          count of strokes: nobody counted them.
#pragma once

#include "core/ports/records.h"

#include <chrono>
#include <optional>
#include <string>

namespace stipple::session {

struct ByHand {
    int passes = 0; // 0: the zone was left out
    std::chrono::milliseconds elapsed{0};
    std::optional<Micrometres> depth; // as set on the tool, or the needle length of a roller
};

[[nodiscard]] Result<ports::Segment> enterByHand(ports::Segment segment, const ByHand& values, std::string note);

} // namespace stipple::session
