#include "core/crypto/random.h"

#include <sodium.h>

namespace stipple::crypto {

void wipe(void* data, std::size_t size) noexcept { sodium_memzero(data, size); }

void wipe(std::string& text) noexcept
{
    if (!text.empty())
        sodium_memzero(text.data(), text.size());
    text.clear();
}

void wipe(Bytes& bytes) noexcept
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

bool equalConstantTime(View a, View b) noexcept
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

void fillRandom(std::span<std::uint8_t> out) noexcept { randombytes_buf(out.data(), out.size()); }

Key randomKey() noexcept
{
    Key key;
    randombytes_buf(key.data(), Key::size());
    return key;
}

std::array<std::uint8_t, 16> random16() noexcept
{
    std::array<std::uint8_t, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

} // namespace stipple::crypto
