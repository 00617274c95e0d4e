// Purpose: what the pen's stored log told before anybody listened: after a crash it is read and acknowledged before a
//          session is open (PENLINK §6.5). A pen port may be one of these, too; then a session that goes on asks it.
// Thread: UI thread.
// Units: as core/ports/pen.h.
// Failure: none; a pen port that keeps no log is no PenLogPort.
#pragma once

#include "core/ports/pen.h"

#include <vector>

namespace stipple::ports {

struct LoggedRun {
    FixedText<20> penSerial;
    RunDelivered run;
    std::int64_t receivedUtcMs = 0; // when the newest of its records was stored
};

class PenLogPort {
public:
    virtual ~PenLogPort() = default;
    // Since the oldest treatment that is not signed began; the newest last. HAZ-018
    [[nodiscard]] virtual std::vector<LoggedRun> loggedRuns() const = 0;
};

} // namespace stipple::ports
