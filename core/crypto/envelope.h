// Purpose: a key pair per account, so that the clinic's data key can be handed to an account (or changed for
//          all of them) without anybody's password: the data key is sealed to the account's public key, and
//          the account's secret key is wrapped by what its password gives.
// Thread: any. Pure functions.
// Units: bytes.
// Failure: SealBroken when an envelope does not open.
#pragma once

#include "core/crypto/secret.h"
#include "core/crypto/sign.h"
#include "core/error.h"

namespace stipple::crypto {

struct EnvelopeKeys {
    PublicKey publicKey{}; // X25519
    Key secretKey;
};

[[nodiscard]] EnvelopeKeys newEnvelopeKeys() noexcept;
[[nodiscard]] EnvelopeKeys envelopeKeysFromSeed(const Key& seed) noexcept; // for the recovery sheet
[[nodiscard]] Bytes sealTo(const PublicKey& publicKey, const Key& key);
[[nodiscard]] Result<Key> openEnvelope(const EnvelopeKeys& keys, View envelope);

} // namespace stipple::crypto
