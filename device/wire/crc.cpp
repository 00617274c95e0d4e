#include "device/wire/crc.h"

#include <array>
#include <cstddef>

namespace stipple::wire {
namespace {

// Slicing by eight: table [k][b] is the effect of byte b followed by k zero bytes.
using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables makeTables(std::uint32_t reflectedPolynomial)
{
    Tables tables{};
    for (std::uint32_t b = 0; b < 256; ++b) {
        std::uint32_t value = b;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1) ^ reflectedPolynomial : value >> 1;
        tables[0][b] = value;
    }
    for (std::size_t k = 1; k < tables.size(); ++k)
        for (std::size_t b = 0; b < 256; ++b)
            tables[k][b] = (tables[k - 1][b] >> 8) ^ tables[0][tables[k - 1][b] & 0xFFU];
    return tables;
}

constexpr Tables kCastagnoli = makeTables(0x82F63B78U);
constexpr Tables kIsoHdlc = makeTables(0xEDB88320U);

std::uint32_t run(const Tables& t, std::span<const std::uint8_t> bytes, std::uint32_t seed) noexcept
{
    std::uint32_t crc = ~seed;
    while (bytes.size() >= 8) {
        const std::uint32_t low = crc ^ (std::uint32_t{bytes[0]} | std::uint32_t{bytes[1]} << 8 |
                                         std::uint32_t{bytes[2]} << 16 | std::uint32_t{bytes[3]} << 24);
        crc = t[7][low & 0xFFU] ^ t[6][(low >> 8) & 0xFFU] ^ t[5][(low >> 16) & 0xFFU] ^ t[4][low >> 24] ^
              t[3][bytes[4]] ^ t[2][bytes[5]] ^ t[1][bytes[6]] ^ t[0][bytes[7]];
        bytes = bytes.subspan(8);
    }
    for (const std::uint8_t b : bytes)
        crc = (crc >> 8) ^ t[0][(crc ^ b) & 0xFFU];
    return ~crc;
}

} // namespace

std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t seed) noexcept
{
    return run(kCastagnoli, bytes, seed);
}

std::uint32_t bcrc(std::span<const std::uint8_t> bytes, std::uint32_t seed) noexcept
{
    return run(kIsoHdlc, bytes, seed);
}

} // namespace stipple::wire
