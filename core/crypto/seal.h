// Purpose: sealing of values before they reach SQL or a file: XChaCha20-Poly1305, bound to their place.
// Thread: any. Pure functions.
// Units: bytes. Sealed form: version (1) | key id (16) | nonce (24) | ciphertext | tag (16).
// Failure: SealBroken when a byte, the place, or the key differs; no part of the clear text is given then.
#pragma once

#include "core/crypto/secret.h"
#include "core/error.h"

#include <string_view>

namespace stipple::crypto {

inline constexpr std::size_t kSealOverhead = 1 + 16 + 24 + 16;

// The associated data: a sealed value moved to another table, column or row does not open.
struct Place {
    std::string_view table;
    std::string_view column;
    View row; // the row's id, as bytes
};

[[nodiscard]] Bytes seal(const Key& key, const KeyId& keyId, const Place& place, View clear);
[[nodiscard]] Result<Bytes> open(const Key& key, const KeyId& keyId, const Place& place, View sealed);

// Which key sealed this; nothing when it is not a sealed value.
[[nodiscard]] Result<KeyId> sealedBy(View sealed);

} // namespace stipple::crypto
