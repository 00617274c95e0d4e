#include "core/crypto/seal.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace stipple::crypto {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHead = 1 + 16;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kHead + kNonce + kTag == kSealOverhead);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Key::size());

// Every part carries its length, so that ("ab","c") and ("a","bc") differ.
Bytes associated(const Place& place, const KeyId& keyId)
{
    Bytes out;
    out.reserve(8 + place.table.size() + place.column.size() + place.row.size() + keyId.size());
    const auto add = [&out](const std::uint8_t* data, std::size_t size) {
        out.push_back(static_cast<std::uint8_t>(size >> 8));
        out.push_back(static_cast<std::uint8_t>(size & 0xFFU));
        out.insert(out.end(), data, data + size);
    };
    add(reinterpret_cast<const std::uint8_t*>(place.table.data()), place.table.size());
    add(reinterpret_cast<const std::uint8_t*>(place.column.data()), place.column.size());
    add(place.row.data(), place.row.size());
    add(keyId.data(), keyId.size());
    return out;
}

} // namespace

Bytes seal(const Key& key, const KeyId& keyId, const Place& place, View clear)
{
    Bytes out(kSealOverhead + clear.size());
    out[0] = kVersion;
    std::copy(keyId.begin(), keyId.end(), out.begin() + 1);
    std::uint8_t* nonce = out.data() + kHead;
    randombytes_buf(nonce, kNonce);
    const Bytes ad = associated(place, keyId);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kHead + kNonce, &written, clear.data(), clear.size(),
                                               ad.data(), ad.size(), nullptr, nonce, key.data());
    return out;
}

Result<KeyId> sealedBy(View sealed)
{
    if (sealed.size() < kSealOverhead || sealed[0] != kVersion)
        return fail(ErrorCode::SealBroken, "not a sealed value");
    KeyId id{};
    std::copy_n(sealed.begin() + 1, id.size(), id.begin());
    return id;
}

Result<Bytes> open(const Key& key, const KeyId& keyId, const Place& place, View sealed)
{
    const auto by = sealedBy(sealed);
    if (!by)
        return tl::unexpected(by.error());
    const auto where = [&place] { return std::string(place.table) + "." + std::string(place.column); };
    if (*by != keyId)
        return fail(ErrorCode::SealBroken, where() + ": sealed by another key");
    const Bytes ad = associated(place, keyId);
    Bytes clear(sealed.size() - kSealOverhead);
    unsigned long long written = 0;
    const std::uint8_t* nonce = sealed.data() + kHead;
    const std::uint8_t* body = nonce + kNonce;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(clear.data(), &written, nullptr, body,
                                                   sealed.size() - kHead - kNonce, ad.data(), ad.size(), nonce,
                                                   key.data())
        != 0)
        return fail(ErrorCode::SealBroken, where());
    return clear;
}

} // namespace stipple::crypto
