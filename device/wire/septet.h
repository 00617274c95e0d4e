// Purpose: 8-bit bytes ⇄ septets (bit 7 set, seven data bits, LSB-first stream), §3.3.
// Thread: any. Pure, no allocation.
// Units: bytes.
// Failure: none; the callers size the buffers (septetsFor, kMax…).
// Why septets: every byte below 0x80 stays free, so '!' means STOP anywhere, also inside a frame.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace stipple::wire {

[[nodiscard]] constexpr std::size_t septetsFor(std::size_t bytes) noexcept { return (8 * bytes + 6) / 7; }

// Writes septetsFor(bytes.size()) septets to `out` and returns that number.
constexpr std::size_t packSeptets(std::span<const std::uint8_t> bytes, std::span<std::uint8_t> out) noexcept
{
    assert(out.size() >= septetsFor(bytes.size()));
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t n = 0;
    for (const std::uint8_t b : bytes) {
        bits |= std::uint32_t{b} << held;
        held += 8;
        while (held >= 7) {
            out[n++] = static_cast<std::uint8_t>(0x80U | (bits & 0x7FU));
            bits >>= 7;
            held -= 7;
        }
    }
    if (held > 0)
        out[n++] = static_cast<std::uint8_t>(0x80U | (bits & 0x7FU));
    return n;
}

// Eight septets (one per byte of `x`, first in the low byte) squeezed into the low 56 bits.
[[nodiscard]] constexpr std::uint64_t squeezeSeptets(std::uint64_t x) noexcept
{
    x = (x & 0x007F007F007F007FULL) | ((x & 0x7F007F007F007F00ULL) >> 1);
    x = (x & 0x00003FFF00003FFFULL) | ((x & 0x3FFF00003FFF0000ULL) >> 2);
    return (x & 0x000000000FFFFFFFULL) | ((x & 0x0FFFFFFF00000000ULL) >> 4);
}

} // namespace stipple::wire
