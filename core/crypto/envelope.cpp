#include "core/crypto/envelope.h"

#include <sodium.h>

namespace stipple::crypto {

EnvelopeKeys newEnvelopeKeys() noexcept
{
    EnvelopeKeys keys;
    crypto_box_keypair(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

EnvelopeKeys envelopeKeysFromSeed(const Key& seed) noexcept
{
    EnvelopeKeys keys;
    crypto_box_seed_keypair(keys.publicKey.data(), keys.secretKey.data(), seed.data());
    return keys;
}

Bytes sealTo(const PublicKey& publicKey, const Key& key)
{
    Bytes out(crypto_box_SEALBYTES + Key::size());
    crypto_box_seal(out.data(), key.data(), Key::size(), publicKey.data());
    return out;
}

Result<Key> openEnvelope(const EnvelopeKeys& keys, View envelope)
{
    Key key;
    if (envelope.size() != crypto_box_SEALBYTES + Key::size()
        || crypto_box_seal_open(key.data(), envelope.data(), envelope.size(), keys.publicKey.data(), keys.secretKey.data())
            != 0)
        return fail(ErrorCode::SealBroken, "key envelope");
    return key;
}

} // namespace stipple::crypto
