// Purpose: everything a pen keeps without power: counters, log ring, cartridge, tags seen.
// Thread: pen core only. Plain values; StateFile (state_file.h) puts them on disk.
// Units: in the names.
// Failure: none.
#pragma once

#include "device/pen/cartridge_tag.h"
#include "device/wire/records.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace stipple::pen {

struct NvState {
    std::uint32_t bootCount = 0;
    std::uint32_t strokesLife = 0;
    std::uint32_t runId = 0;      // last one given; counts up over boots
    std::uint32_t strokesRun = 0; // of runId
    std::uint32_t cfgId = 0;      // last one given; counts up over boots
    std::uint32_t cartGen = 0;
    std::uint32_t usedGen = 0; // cartGen whose use was counted
    bool sessionOpen = false; // a session was open when power went, or ended without BYE
    bool endedWithoutBye = false;
    wire::ResetReason nextReset = wire::ResetReason::PowerOn;
    std::optional<wire::Bytes<8>> cartInPen;
    std::map<wire::Bytes<8>, CartridgeTag> tags;

    // Ring of records; slot = idx % size. first ≤ acked ≤ next.
    std::vector<wire::LogRecord> log;
    std::uint32_t logFirst = 1;
    std::uint32_t logNext = 1;
    std::uint32_t logAcked = 1;
    std::uint16_t logLost = 0;

    std::uint64_t revision = 0; // +1 at every change that must reach the disk
};

} // namespace stipple::pen
