// Purpose: Ed25519 signatures of the clinic's installation over the canonical form of a record.
// Thread: any. Pure functions.
// Units: bytes.
// Failure: SignatureBroken when a signature does not fit.
#pragma once

#include "core/crypto/secret.h"
#include "core/error.h"

#include <string_view>

namespace stipple::crypto {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

struct SigningKeys {
    PublicKey publicKey{};
    Secret<64> secretKey;
};

[[nodiscard]] SigningKeys newSigningKeys() noexcept;

// `purpose` is part of what is signed: a signature for one purpose is worth nothing for another.
[[nodiscard]] Signature sign(const Secret<64>& secretKey, std::string_view purpose, View message);
[[nodiscard]] Result<void> verify(const PublicKey& publicKey, std::string_view purpose, View message, const Signature& signature);

} // namespace stipple::crypto
