// Purpose: a zone order ⇄ the configuration block of the pen, and whether this pen can take it at all.
// Thread: any. Pure.
// Units: in the field names.
// Failure: ValueOutOfRange, PenCartridge or PenRefused with the offending field in the context. Nothing is ever
//          rounded or clamped here: rounding toward less is the plan's work, done before. HAZ-005 HAZ-007
#pragma once

#include "core/ports/pen.h"
#include "device/host/session_types.h"
#include "device/wire/config_block.h"

#include <optional>

namespace stipple::device {

[[nodiscard]] ports::PenCaps toCaps(const wire::CapsRsp& caps);
[[nodiscard]] ports::Cartridge toCartridge(const wire::CartridgeRsp& cartridge);

// Hold-to-run, or host start + hold. Press-toggle and host-only are not hold-to-run and are not used. HAZ-032
[[nodiscard]] std::optional<wire::TriggerMode> triggerModeFor(std::uint16_t supportedModes) noexcept;

// Feature bits that this pen lacks and that nothing waives (§5.5); 0 = may be armed.
[[nodiscard]] std::uint32_t missingFeatures(std::uint32_t features, std::uint32_t waived) noexcept;

[[nodiscard]] Result<void> checkOrder(const ports::ZoneOrder& order, const wire::CapsRsp& caps,
                                      const std::optional<ports::Cartridge>& cartridge);

// Precondition: checkOrder passed.
[[nodiscard]] wire::ConfigBlock buildBlock(const ports::ZoneOrder& order, const wire::CapsRsp& caps,
                                           const SessionOptions& options, std::uint32_t hostRunNo) noexcept;

// What the pen read back, as an order; session and segment are those of `asked`.
[[nodiscard]] ports::ZoneOrder orderOf(const wire::ConfigBlock& block, const ports::ZoneOrder& asked) noexcept;

} // namespace stipple::device
