// Purpose: what the pen link must know from earlier runs of the program: the pens of this clinic, and, when a treatment
//          was cut off, its runs and what the pen's log told since it began.
// Thread: store thread. Needs no sign-in: nothing of it is sealed, and the pen connects before anybody signs in.
// Units: as named.
// Failure: StoreQuery, StoreCorrupt.
#pragma once

#include "core/store/pen_log_store.h"

#include <string>
#include <vector>

namespace stipple::store {

struct Desk; // its header is more than moc can read

struct PenHistory {
    struct Pen { // pinned by its first treatment. HAZ-012
        std::string serial;
        std::array<std::uint8_t, 8> uid{};
    };
    struct Run { // written down with its segment
        std::string penSerial;
        std::uint32_t runId = 0;
        SegmentId segment{};
        std::string zone;
    };
    struct Logged { // stored, and so acknowledged: the pen will not tell it again. HAZ-018
        std::string penSerial;
        PenLogRecord raw{};
        UtcMs receivedAt{};
    };
    std::vector<Pen> pens;
    std::vector<Run> runs;
    std::vector<Logged> log; // in the order in which they were stored
};

[[nodiscard]] Result<PenHistory> penHistory(Desk& desk);

} // namespace stipple::store
