// Purpose: cfg_crc of a configuration block and the request made of it (§3.6, §5.2).
// Thread: any. Pure.
// Units: in the field names.
// Failure: none.
// HAZ-005, HAZ-006: value and check travel together and are compared at both ends.
#pragma once

#include "device/wire/messages.h"

#include <array>
#include <cstdint>
#include <span>

namespace stipple::wire {

[[nodiscard]] std::array<std::uint8_t, 48> configBytes(const ConfigBlock& block) noexcept;
[[nodiscard]] std::uint32_t cfgCrc(const ConfigBlock& block) noexcept;
[[nodiscard]] ConfigSetReq configSetReq(const ConfigBlock& block) noexcept;

// One log record as on the wire, for stores that keep what the pen wrote.
[[nodiscard]] std::array<std::uint8_t, 32> logRecordBytes(const LogRecord& record) noexcept;
[[nodiscard]] LogRecord logRecordFrom(const std::array<std::uint8_t, 32>& bytes) noexcept;
// BCRC of one log record as on the wire; `seed` continues over the records before it (LOG_ACK.recs_crc).
[[nodiscard]] std::uint32_t logRecordCrc(const LogRecord& record, std::uint32_t seed) noexcept;

} // namespace stipple::wire
