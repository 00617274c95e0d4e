#include "core/crypto/sign.h"

#include <sodium.h>

namespace stipple::crypto {
namespace {

Bytes framed(std::string_view purpose, View message)
{
    Bytes out;
    out.reserve(1 + purpose.size() + message.size());
    out.insert(out.end(), purpose.begin(), purpose.end());
    out.push_back(0);
    out.insert(out.end(), message.begin(), message.end());
    return out;
}

} // namespace

SigningKeys newSigningKeys() noexcept
{
    static_assert(crypto_sign_SECRETKEYBYTES == Secret<64>::size());
    SigningKeys keys;
    crypto_sign_keypair(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

Signature sign(const Secret<64>& secretKey, std::string_view purpose, View message)
{
    const Bytes data = framed(purpose, message);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, data.data(), data.size(), secretKey.data());
    return signature;
}

Result<void> verify(const PublicKey& publicKey, std::string_view purpose, View message, const Signature& signature)
{
    const Bytes data = framed(purpose, message);
    if (crypto_sign_verify_detached(signature.data(), data.data(), data.size(), publicKey.data()) != 0)
        return fail(ErrorCode::SignatureBroken, std::string(purpose));
    return {};
}

} // namespace stipple::crypto
