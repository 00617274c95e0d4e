// Purpose: the pen's own log, as the pen wrote it, on disk before anybody acknowledges it (PENLINK §6.5).
// Thread: one thread, any: the recorder's. Opens its own connection there at the first call.
// Units: records of 32 bytes (PENLINK §5.2, Log record): idx u32 at 0, boot_id u32 at 4, little endian.
// Failure: StoreUnwritable, StoreFull, StoreBusy …: nothing of the call is stored then, and the pen must not be
//          acknowledged. When store() returns a value, the records are on disk with full sync.
#pragma once

#include "core/error.h"
#include "core/ports/records.h"
#include "core/store/config.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stipple::store {

using PenLogRecord = std::array<std::uint8_t, 32>;

struct PenLogStored {
    std::uint32_t stored = 0;    // new rows
    std::uint32_t known = 0;     // were there already, byte for byte
    std::uint32_t differing = 0; // same key, other bytes: kept beside the first, never over it; a reason for an alarm
};

class PenLogStore {
public:
    explicit PenLogStore(StoreConfig config);
    explicit PenLogStore(std::filesystem::path folder, UtcClock clock = systemClock()); // the embedded SQLite in it
    ~PenLogStore();
    PenLogStore(const PenLogStore&) = delete;
    PenLogStore& operator=(const PenLogStore&) = delete;

    // Durable when it returns. Keyed (pen serial, boot_id, idx): storing twice changes nothing.
    [[nodiscard]] Result<PenLogStored> store(std::string_view penSerial, std::span<const PenLogRecord> records);

    // What is stored of one pen from `fromIdx` on, in idx order: for LOG_ACK's checksum and for reconciling.
    [[nodiscard]] Result<std::vector<PenLogRecord>> read(std::string_view penSerial, std::uint32_t fromIdx, std::uint32_t count);
    [[nodiscard]] Result<std::optional<std::uint32_t>> highestIdx(std::string_view penSerial);

    // For cartridge checks before arming: was this cartridge used in another session? HAZ-008
    [[nodiscard]] Result<bool> cartridgeUsedElsewhere(const ports::CartridgeUid& uid, const SessionId& session);

private:
    struct State;
    [[nodiscard]] Result<State*> state();
    StoreConfig m_config;
    std::unique_ptr<State> m_state;
};

} // namespace stipple::store
