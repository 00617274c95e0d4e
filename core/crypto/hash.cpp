#include "core/crypto/hash.h"

#include <sodium.h>

namespace stipple::crypto {

Digest sha256(View data) noexcept
{
    Digest out{};
    crypto_hash_sha256(out.data(), data.data(), data.size());
    return out;
}

Digest keyedHash(const Key& key, View data) noexcept
{
    Digest out{};
    crypto_generichash(out.data(), out.size(), data.data(), data.size(), key.data(), Key::size());
    return out;
}

Digest plainHash(View data) noexcept
{
    Digest out{};
    crypto_generichash(out.data(), out.size(), data.data(), data.size(), nullptr, 0);
    return out;
}

Key subKey(const Key& key, std::string_view purpose) noexcept
{
    Key out;
    crypto_generichash(out.data(), Key::size(), reinterpret_cast<const unsigned char*>(purpose.data()),
                       purpose.size(), key.data(), Key::size());
    return out;
}

std::string hexOf(View data)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(data.size() * 2);
    for (const std::uint8_t byte : data) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 0x0F]);
    }
    return text;
}

struct Sha256::State {
    crypto_hash_sha256_state state{};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { crypto_hash_sha256_init(&m_state->state); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
void Sha256::add(View data) noexcept { crypto_hash_sha256_update(&m_state->state, data.data(), data.size()); }

Digest Sha256::finish() noexcept
{
    Digest out{};
    crypto_hash_sha256_final(&m_state->state, out.data());
    return out;
}

} // namespace stipple::crypto
