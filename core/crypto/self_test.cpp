#include "core/crypto/self_test.h"

#include "core/crypto/hash.h"

#include <sodium.h>

#include <cstring>
#include <mutex>
#include <string_view>

namespace stipple::crypto {
namespace {

int nibble(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

Bytes fromHex(std::string_view text)
{
    Bytes out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(nibble(text[i]) * 16 + nibble(text[i + 1])));
    return out;
}

Bytes counting(std::uint8_t first, std::size_t count)
{
    Bytes out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(static_cast<std::uint8_t>(first + i));
    return out;
}

View abc() { return {reinterpret_cast<const std::uint8_t*>("abc"), 3}; }

// FIPS 180-2, B.1
bool sha256Fits()
{
    const Digest got = sha256(abc());
    return hexOf(got) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
}

// RFC 7693 parameters, computed with an independent implementation (Python's hashlib).
bool blake2bFits()
{
    Key key;
    for (std::size_t i = 0; i < Key::size(); ++i)
        key.data()[i] = static_cast<std::uint8_t>(i);
    return hexOf(plainHash(abc())) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"
        && hexOf(keyedHash(key, abc())) == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f";
}

// RFC 9106, computed with an independent implementation (the reference code through argon2-cffi).
bool argon2idFits()
{
    static constexpr std::string_view kPassword = "stipple known answer";
    const Bytes salt = counting(0, 16);
    std::array<std::uint8_t, 32> out{};
    return crypto_pwhash(out.data(), out.size(), kPassword.data(), kPassword.size(), salt.data(), 2, 64U * 1024U,
                         crypto_pwhash_ALG_ARGON2ID13)
        == 0
        && hexOf(out) == "04fb995b3a3b361b4715e6aed40064ffa92acbf73019ef117ba9448c839cf645";
}

// draft-irtf-cfrg-xchacha-03, A.3.1
bool xchachaFits()
{
    static constexpr std::string_view kText = "Ladies and Gentlemen of the class of '99: If I could offer you only "
                                              "one tip for the future, sunscreen would be it.";
    const Bytes key = counting(0x80, 32);
    const Bytes nonce = counting(0x40, 24);
    const Bytes ad = fromHex("50515253c0c1c2c3c4c5c6c7");
    Bytes sealed(kText.size() + 16);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), &size, reinterpret_cast<const std::uint8_t*>(kText.data()),
                                               kText.size(), ad.data(), ad.size(), nullptr, nonce.data(), key.data());
    if (hexOf(sealed)
        != "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
           "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
           "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49")
        return false;
    sealed.back() ^= 1U; // and one changed bit must not open
    Bytes clear(kText.size());
    return crypto_aead_xchacha20poly1305_ietf_decrypt(clear.data(), &size, nullptr, sealed.data(), sealed.size(),
                                                      ad.data(), ad.size(), nonce.data(), key.data())
        != 0;
}

// RFC 8032, 7.1, test 2
bool ed25519Fits()
{
    const Bytes seed = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    std::array<std::uint8_t, 32> publicKey{};
    Secret<64> secretKey;
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    const std::uint8_t message = 0x72;
    std::array<std::uint8_t, 64> signature{};
    crypto_sign_detached(signature.data(), nullptr, &message, 1, secretKey.data());
    return hexOf(publicKey) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
        && hexOf(signature)
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
           "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        && crypto_sign_verify_detached(signature.data(), &message, 1, publicKey.data()) == 0;
}

// RFC 7748, 5.2
bool x25519Fits()
{
    const Bytes scalar = fromHex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
    const Bytes point = fromHex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
    std::array<std::uint8_t, 32> out{};
    return crypto_scalarmult(out.data(), scalar.data(), point.data()) == 0
        && hexOf(out) == "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552";
}

} // namespace

Result<void> selfTest(const char* broken)
{
    struct Primitive {
        const char* name;
        bool (*fits)();
    };
    static constexpr Primitive kAll[] = {
        {"SHA-256", sha256Fits},   {"BLAKE2b", blake2bFits}, {"Argon2id", argon2idFits},
        {"XChaCha20-Poly1305", xchachaFits}, {"Ed25519", ed25519Fits}, {"X25519", x25519Fits},
    };
    for (const Primitive& primitive : kAll) {
        const bool madeWrong = broken != nullptr && std::strcmp(broken, primitive.name) == 0;
        if (!primitive.fits() || madeWrong)
            return fail(ErrorCode::CryptoSelfTest, primitive.name);
    }
    return {};
}

Result<void> start()
{
    static std::once_flag once;
    static Result<void> answer;
    std::call_once(once, [] {
        if (sodium_init() < 0)
            answer = fail(ErrorCode::CryptoSelfTest, "libsodium does not start");
        else
            answer = selfTest();
    });
    return answer;
}

} // namespace stipple::crypto
