// Purpose: raw numbers ⇄ enums, and stable names for logs, reports and tests (never user text).
// Thread: any. Pure.
// Units: none.
// Failure: std::nullopt for a number this version does not know.
#pragma once

#include "device/wire/deframer.h"
#include "device/wire/enums.h"
#include "device/wire/faults.h"

#include <optional>
#include <string_view>

namespace stipple::wire {

[[nodiscard]] std::optional<MessageId> messageIdFrom(std::uint8_t raw) noexcept;
[[nodiscard]] std::optional<PenState> penStateFrom(std::uint8_t raw) noexcept;
[[nodiscard]] std::optional<HostState> hostStateFrom(std::uint8_t raw) noexcept;
[[nodiscard]] std::optional<StopReason> stopReasonFrom(std::uint8_t raw) noexcept;
[[nodiscard]] std::optional<Status> statusFrom(std::uint8_t raw) noexcept;
[[nodiscard]] std::optional<LogType> logTypeFrom(std::uint8_t raw) noexcept;

[[nodiscard]] std::string_view nameOf(MessageId id) noexcept;
[[nodiscard]] std::string_view nameOf(Kind kind) noexcept;
[[nodiscard]] std::string_view nameOf(PenState state) noexcept;
[[nodiscard]] std::string_view nameOf(HostState state) noexcept;
[[nodiscard]] std::string_view nameOf(StopReason reason) noexcept;
[[nodiscard]] std::string_view nameOf(Status status) noexcept;
[[nodiscard]] std::string_view nameOf(LogType type) noexcept;
[[nodiscard]] std::string_view nameOf(DropReason reason) noexcept; // as in the golden stream vectors
[[nodiscard]] std::string_view nameOf(Severity severity) noexcept;
[[nodiscard]] std::string_view nameOf(Fault fault) noexcept;

} // namespace stipple::wire
