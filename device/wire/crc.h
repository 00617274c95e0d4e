// Purpose: the two checks of PenLink: CRC-32C for frames (§3.4) and BCRC for blocks (§3.6).
// Thread: any. Pure.
// Units: bytes in, 32-bit check value out.
// Failure: none.
// The polynomials differ on purpose: a check inside a check of the same polynomial adds no detection.
#pragma once

#include <cstdint>
#include <span>

namespace stipple::wire {

// CRC-32C (Castagnoli), check("123456789") = 0xE3069283. `seed` continues an earlier part.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t seed = 0) noexcept;

// BCRC = CRC-32/ISO-HDLC, check("123456789") = 0xCBF43926. `seed` continues an earlier part.
[[nodiscard]] std::uint32_t bcrc(std::span<const std::uint8_t> bytes, std::uint32_t seed = 0) noexcept;

} // namespace stipple::wire
