#include "core/crypto/recovery.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

namespace stipple::crypto {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLetters = 32; // 160 bits

int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const auto at = kAlphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::array<char, 2> checkLetters(View secret)
{
    const Digest digest = plainHash(secret);
    return {kAlphabet[digest[0] & 31U], kAlphabet[digest[1] & 31U]};
}

} // namespace

RecoverySecret newRecoverySecret() noexcept
{
    RecoverySecret secret;
    fillRandom({secret.data(), RecoverySecret::size()});
    return secret;
}

std::string recoveryCode(const RecoverySecret& secret)
{
    std::string text;
    unsigned buffer = 0;
    int bits = 0;
    std::size_t letters = 0;
    for (const std::uint8_t byte : secret.view()) {
        buffer = ((buffer << 8) | byte) & 0xFFFFU;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            if (letters > 0 && letters % 4 == 0)
                text.push_back('-');
            text.push_back(kAlphabet[(buffer >> bits) & 31U]);
            ++letters;
        }
    }
    const auto check = checkLetters(secret.view());
    text.push_back('-');
    text.append(check.data(), check.size());
    return text;
}

Result<RecoverySecret> parseRecoveryCode(std::string_view text)
{
    RecoverySecret secret;
    std::array<char, 2> check{};
    unsigned buffer = 0;
    int bits = 0;
    std::size_t letters = 0;
    std::size_t bytes = 0;
    for (const char c : text) {
        if (c == '-' || c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const int value = valueOf(c);
        if (value < 0 || letters >= kLetters + check.size())
            return fail(ErrorCode::TextInvalid, "recovery code: letters");
        if (letters >= kLetters) {
            check[letters - kLetters] = kAlphabet[static_cast<std::size_t>(value)];
        } else {
            buffer = ((buffer << 5) | static_cast<unsigned>(value)) & 0xFFFFU;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.data()[bytes++] = static_cast<std::uint8_t>((buffer >> bits) & 0xFFU);
            }
        }
        ++letters;
    }
    if (letters != kLetters + check.size() || check != checkLetters(secret.view()))
        return fail(ErrorCode::TextInvalid, "recovery code: check letters");
    return secret;
}

EnvelopeKeys recoveryKeys(const RecoverySecret& secret)
{
    Key wide;
    std::copy_n(secret.data(), RecoverySecret::size(), wide.data());
    return envelopeKeysFromSeed(subKey(wide, "stipple.recovery.v1"));
}

} // namespace stipple::crypto
