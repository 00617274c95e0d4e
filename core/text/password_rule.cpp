#include "core/text/password_rule.h"

#include "core/text/code_points.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>

namespace stipple::text {
namespace {

// The heads of every list of leaked passwords that are long enough to pass the length rule.
constexpr std::array<std::string_view, 12> kCommon{"password", "passwort", "motdepasse", "contrasena", "letmein", "qwertyuiop",
                                                   "qwertzuiop", "iloveyou", "microneedling", "administrator", "changeme", "welcome"};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// "1234567890", "abcdefghij", backwards too.
bool isSequence(const std::u32string& points)
{
    const auto run = [&](int step) {
        for (std::size_t i = 1; i < points.size(); ++i) {
            const auto expected = static_cast<std::int64_t>(points[i - 1]) + step;
            const bool wraps = step == 1 && points[i - 1] == U'9' && points[i] == U'0';
            if (static_cast<std::int64_t>(points[i]) != expected && !wraps)
                return false;
        }
        return true;
    };
    return run(1) || run(-1);
}

// What is left when the known word is taken out decides: a name plus "2026" is still the name.
bool madeOf(const std::string& password, std::string_view word)
{
    const auto at = password.find(word);
    return at != std::string::npos && password.size() - word.size() < 6;
}

} // namespace

PasswordProblem checkPassword(std::string_view password, const std::vector<std::string_view>& names)
{
    const auto decoded = decodeUtf8(password);
    if (!decoded)
        return PasswordProblem::TooShort; // not text; a window cannot send it
    const std::u32string& points = *decoded;
    if (points.size() < static_cast<std::size_t>(kPasswordMinLength))
        return PasswordProblem::TooShort;
    if (isSequence(points))
        return PasswordProblem::Sequence;
    if (std::set<char32_t>(points.begin(), points.end()).size() < static_cast<std::size_t>(kPasswordMinDistinct))
        return PasswordProblem::TooFewDifferent;
    const std::string small = lower(password);
    for (const auto name : names) {
        const std::string whole = lower(name);
        std::size_t from = 0;
        while (from <= whole.size()) { // each word of "A. Okafor, L.Ac."
            const auto to = whole.find_first_of(" ,.-", from);
            const auto word = std::string_view(whole).substr(from, to == std::string::npos ? to : to - from);
            if (word.size() >= 4 && madeOf(small, word))
                return PasswordProblem::ContainsName;
            if (to == std::string::npos)
                break;
            from = to + 1;
        }
    }
    if (std::any_of(kCommon.begin(), kCommon.end(), [&](std::string_view word) { return madeOf(small, word); }))
        return PasswordProblem::TooCommon;
    return PasswordProblem::None;
}

} // namespace stipple::text
