// Purpose: what the clinic's records say about pens and runs of before, in the words of the pen link: pins, known runs,
//          and the runs of the stored log, merged as they are when a pen tells them (PENLINK §6.5).
// Thread: any. Pure.
// Units: as core/ports/pen.h.
// Failure: a run of a zone that the clinic's table no longer has keeps tag 0 and so matches nothing.
#pragma once

#include "core/ports/pen_log.h"
#include "core/store/pen_history.h"
#include "device/host/session_types.h"

#include <span>
#include <vector>

namespace stipple::clinical {
struct Zone; // its header is more than the moc of a class that holds a PenPast can read
}

namespace stipple::app {

struct PenPast {
    std::vector<device::PenPin> pins;          // HAZ-012
    std::vector<device::KnownRun> knownRuns;
    std::vector<ports::LoggedRun> loggedRuns;  // HAZ-018
};

[[nodiscard]] PenPast penPast(const store::PenHistory& history, std::span<const clinical::Zone> zones);

} // namespace stipple::app
