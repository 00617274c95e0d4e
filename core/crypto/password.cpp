#include "core/crypto/password.h"

#include "core/crypto/hash.h"

#include <sodium.h>

namespace stipple::crypto {

PasswordCost PasswordCost::interactive() noexcept
{
    return {static_cast<std::int64_t>(crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE),
            static_cast<std::int64_t>(crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE / 1024U)};
}

PasswordCost PasswordCost::moderate() noexcept
{
    return {static_cast<std::int64_t>(crypto_pwhash_argon2id_OPSLIMIT_MODERATE),
            static_cast<std::int64_t>(crypto_pwhash_argon2id_MEMLIMIT_MODERATE / 1024U)};
}

PasswordCost PasswordCost::forTests() noexcept
{
    return {static_cast<std::int64_t>(crypto_pwhash_argon2id_OPSLIMIT_MIN),
            static_cast<std::int64_t>(crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024U)};
}

bool PasswordCost::weakerThan(const PasswordCost& other) const noexcept
{
    return passes < other.passes || memoryKib < other.memoryKib;
}

bool PasswordCost::acceptable() const noexcept
{
    // 1 GiB and 16 passes: a stored cost above that is damage or an attempt to stop the clinic signing in.
    return passes >= 1 && passes <= 16 && memoryKib >= 8 && memoryKib <= 1024 * 1024;
}

Salt newSalt() noexcept
{
    static_assert(crypto_pwhash_argon2id_SALTBYTES == 16);
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<PasswordKeys> deriveFromPassword(std::string_view password, const Salt& salt, const PasswordCost& cost)
{
    if (!cost.acceptable())
        return fail(ErrorCode::SealBroken, "password cost out of bounds");
    Secret<64> raw;
    const int rc = crypto_pwhash(raw.data(), Secret<64>::size(), password.data(), password.size(), salt.data(),
                                 static_cast<unsigned long long>(cost.passes),
                                 static_cast<std::size_t>(cost.memoryKib) * 1024U, crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        return fail(ErrorCode::Internal, "not enough memory for the password hash");
    PasswordKeys keys;
    keys.wrapping = Key(std::span<const std::uint8_t, 32>(raw.data(), 32));
    // The stored half is hashed once more, so that nothing stored is a direct output of the password function.
    keys.verifier = plainHash(View(raw.data() + 32, 32));
    return keys;
}

} // namespace stipple::crypto
