#include "core/crypto/chain.h"
#include "core/crypto/envelope.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"
#include "core/crypto/recovery.h"
#include "core/crypto/seal.h"
#include "core/crypto/self_test.h"
#include "core/crypto/sign.h"

#include <catch2/catch.hpp>

#include <set>

using namespace stipple;
using namespace stipple::crypto;

namespace {

const std::string kClear = "Elena Marsh, 1985-03-12";

struct Started {
    Started() { REQUIRE(start().has_value()); }
};

} // namespace

TEST_CASE_METHOD(Started, "The known answers fit, and a wrong one is named", "[crypto]")
{
    CHECK(selfTest().has_value());
    for (const char* name : {"SHA-256", "BLAKE2b", "Argon2id", "XChaCha20-Poly1305", "Ed25519", "X25519"}) {
        const auto result = selfTest(name);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::CryptoSelfTest);
        CHECK(result.error().context == name);
    }
}

TEST_CASE_METHOD(Started, "A sealed value opens only with its key, in its place, unchanged", "[crypto]")
{
    const Key key = randomKey();
    const KeyId keyId = random16();
    const auto row = random16();
    const Place place{"patient_version", "identity", row};
    const Bytes sealed = seal(key, keyId, place, viewOf(kClear));

    REQUIRE(sealed.size() == kClear.size() + kSealOverhead);
    const auto opened = open(key, keyId, place, sealed);
    REQUIRE(opened.has_value());
    CHECK(std::string(opened->begin(), opened->end()) == kClear);
    CHECK(std::string(sealed.begin(), sealed.end()).find("Elena") == std::string::npos);

    SECTION("another key") { CHECK(open(randomKey(), keyId, place, sealed).error().code == ErrorCode::SealBroken); }
    SECTION("another key id") { CHECK(open(key, random16(), place, sealed).error().code == ErrorCode::SealBroken); }
    SECTION("another place")
    {
        CHECK_FALSE(open(key, keyId, {"goal_version", "identity", row}, sealed).has_value());
        CHECK_FALSE(open(key, keyId, {"patient_version", "health", row}, sealed).has_value());
        CHECK_FALSE(open(key, keyId, {"patient_version", "identity", random16()}, sealed).has_value());
        CHECK_FALSE(open(key, keyId, {"patient_versioni", "dentity", row}, sealed).has_value());
    }
    SECTION("every changed bit")
    {
        for (std::size_t i = 0; i < sealed.size() * 8; ++i) {
            Bytes changed = sealed;
            changed[i / 8] = static_cast<std::uint8_t>(changed[i / 8] ^ (1U << (i % 8)));
            CHECK_FALSE(open(key, keyId, place, changed).has_value());
        }
    }
    SECTION("every truncation")
    {
        for (std::size_t size = 0; size < sealed.size(); ++size)
            CHECK_FALSE(open(key, keyId, place, View(sealed.data(), size)).has_value());
    }
    SECTION("sealing twice gives two different values") { CHECK(seal(key, keyId, place, viewOf(kClear)) != sealed); }
}

TEST_CASE_METHOD(Started, "Passwords give the same keys again, and other keys for anything else", "[crypto]")
{
    const Salt salt = newSalt();
    const auto cost = PasswordCost::forTests();
    const auto first = deriveFromPassword("stipple-demo", salt, cost);
    const auto again = deriveFromPassword("stipple-demo", salt, cost);
    REQUIRE(first.has_value());
    REQUIRE(again.has_value());
    CHECK(first->verifier == again->verifier);
    CHECK(equalConstantTime(first->wrapping.view(), again->wrapping.view()));
    CHECK_FALSE(equalConstantTime(first->wrapping.view(), View(first->verifier)));

    CHECK(deriveFromPassword("stipple-demo ", salt, cost)->verifier != first->verifier);
    CHECK(deriveFromPassword("stipple-demo", newSalt(), cost)->verifier != first->verifier);
    CHECK(deriveFromPassword("stipple-demo", salt, {2, 64})->verifier != first->verifier);
    CHECK_FALSE(deriveFromPassword("x", salt, {1, 64 * 1024 * 1024}).has_value()); // an absurd stored cost
    CHECK(PasswordCost::forTests().weakerThan(PasswordCost::interactive()));
    CHECK(PasswordCost::interactive().weakerThan(PasswordCost::moderate()));
    CHECK_FALSE(PasswordCost::moderate().weakerThan(PasswordCost::interactive()));
}

TEST_CASE_METHOD(Started, "Signatures hold for one message, one purpose, one key", "[crypto]")
{
    const SigningKeys keys = newSigningKeys();
    const Signature signature = sign(keys.secretKey, "session", viewOf(kClear));
    CHECK(verify(keys.publicKey, "session", viewOf(kClear), signature).has_value());
    CHECK(verify(keys.publicKey, "addendum", viewOf(kClear), signature).error().code == ErrorCode::SignatureBroken);
    CHECK_FALSE(verify(newSigningKeys().publicKey, "session", viewOf(kClear), signature).has_value());
    CHECK_FALSE(verify(keys.publicKey, "session", viewOf(kClear + " "), signature).has_value());
    Signature changed = signature;
    changed[10] ^= 1U;
    CHECK_FALSE(verify(keys.publicKey, "session", viewOf(kClear), changed).has_value());
}

TEST_CASE_METHOD(Started, "A key envelope opens for its account only", "[crypto]")
{
    const EnvelopeKeys account = newEnvelopeKeys();
    const Key dataKey = randomKey();
    Bytes envelope = sealTo(account.publicKey, dataKey);
    const auto opened = openEnvelope(account, envelope);
    REQUIRE(opened.has_value());
    CHECK(equalConstantTime(opened->view(), dataKey.view()));
    CHECK_FALSE(openEnvelope(newEnvelopeKeys(), envelope).has_value());
    envelope[3] ^= 1U;
    CHECK_FALSE(openEnvelope(account, envelope).has_value());
    envelope.pop_back();
    CHECK_FALSE(openEnvelope(account, envelope).has_value());
}

TEST_CASE_METHOD(Started, "The recovery code survives a human hand, and a slip is found", "[crypto]")
{
    const RecoverySecret secret = newRecoverySecret();
    const std::string code = recoveryCode(secret);
    REQUIRE(code.size() == 8 * 4 + 7 + 3);
    std::string typed;
    for (const char c : code) {
        if (c == '-')
            typed += ' ';
        else if (c == '0')
            typed += 'o';
        else if (c == '1')
            typed += 'l';
        else
            typed += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    const auto back = parseRecoveryCode(typed);
    REQUIRE(back.has_value());
    CHECK(equalConstantTime(back->view(), secret.view()));
    CHECK(recoveryKeys(*back).publicKey == recoveryKeys(secret).publicKey);

    int accepted = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '-')
            continue;
        std::string slip = code;
        slip[i] = slip[i] == '7' ? '8' : '7';
        accepted += parseRecoveryCode(slip).has_value() ? 1 : 0;
    }
    CHECK(accepted <= 1); // two check letters: a slip passes once in 1,024
    CHECK(parseRecoveryCode("").error().code == ErrorCode::TextInvalid);
    CHECK_FALSE(parseRecoveryCode(code + "0").has_value());
    CHECK_FALSE(parseRecoveryCode("U" + code.substr(1)).has_value());
}

TEST_CASE_METHOD(Started, "Chain links depend on everything before and inside", "[crypto]")
{
    const Key key = randomKey();
    const Digest zero{};
    Canonical ab;
    ab.add("ab").add("c");
    Canonical bc;
    bc.add("a").add("bc");
    CHECK(chainLink(key, zero, 1, ab.view()) == chainLink(key, zero, 1, ab.view()));
    CHECK(chainLink(key, zero, 1, ab.view()) != chainLink(key, zero, 1, bc.view()));
    CHECK(chainLink(key, zero, 1, ab.view()) != chainLink(key, zero, 2, ab.view()));
    CHECK(chainLink(key, zero, 1, ab.view()) != chainLink(randomKey(), zero, 1, ab.view()));
    CHECK(chainLink(key, sha256(ab.view()), 1, ab.view()) != chainLink(key, zero, 1, ab.view()));
    Canonical nothing;
    nothing.addNothing();
    Canonical empty;
    empty.add("");
    Canonical number;
    number.add(std::int64_t{0});
    CHECK(sha256(nothing.view()) != sha256(empty.view()));
    CHECK(sha256(number.view()) != sha256(empty.view()));
}

TEST_CASE_METHOD(Started, "Keys are wiped when they move on", "[crypto]")
{
    Key key = randomKey();
    const Key copy = key.clone();
    const Key moved = std::move(key);
    CHECK(equalConstantTime(moved.view(), copy.view()));
    CHECK(equalConstantTime(key.view(), Key().view())); // NOLINT(bugprone-use-after-move): that is the point
    std::string text = "secret";
    const char* at = text.data();
    wipe(text);
    CHECK(text.empty());
    CHECK(at[0] == '\0');
    std::set<std::array<std::uint8_t, 16>> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(random16());
    CHECK(ids.size() == 1000);
    CHECK_FALSE(equalConstantTime(subKey(copy, "a").view(), subKey(copy, "b").view()));
}

TEST_CASE_METHOD(Started, "A hash in pieces is the hash of the whole", "[crypto]")
{
    Sha256 pieces;
    pieces.add(viewOf(kClear).first(5));
    pieces.add(viewOf(kClear).subspan(5));
    CHECK(pieces.finish() == sha256(viewOf(kClear)));
}
