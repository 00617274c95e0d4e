#include "core/text/number_input.h"

#include "core/text/code_points.h"

#include <fmt/format.h>

#include <algorithm>

namespace stipple::text {
namespace {

constexpr std::size_t kMaxWholeMm = 3;
constexpr std::size_t kMaxWholeDigits = 7;
constexpr std::int64_t kMaxCount = 1'000'000;

tl::unexpected<NumberProblem> refuse(NumberProblem problem) { return tl::unexpected<NumberProblem>(problem); }

bool isDecimalSign(char32_t c) noexcept { return c == U'.' || c == U','; }
bool isGroupingSign(char32_t c) noexcept
{
    return c == U'\'' || c == 0x2019 || c == U'_' || c == 0x066C || isBlank(c);
}
bool isMinus(char32_t c) noexcept { return c == U'-' || c == 0x2212 || c == 0x2013; }

struct Typed {
    std::u32string number; // ASCII digits, signs and blanks
    std::u32string unit;   // what follows
};

// Splits number and unit. Digits must all be ASCII or all be full-width; other scripts are no digits here.
Parsed<Typed> split(std::string_view text)
{
    const auto points = decodeUtf8(text);
    if (!points)
        return refuse(NumberProblem::NotANumber);
    const std::u32string_view all = trimmed(*points);
    if (all.empty())
        return refuse(NumberProblem::Empty);
    Typed typed;
    bool wide = false;
    bool ascii = false;
    std::size_t i = 0;
    for (; i < all.size(); ++i) {
        const char32_t c = folded(all[i]);
        if (isDigit(c))
            (isWide(all[i]) ? wide : ascii) = true;
        else if (!isDecimalSign(c) && !isGroupingSign(c) && !isMinus(c))
            break;
        typed.number.push_back(c);
    }
    for (; i < all.size(); ++i)
        typed.unit.push_back(folded(all[i]));
    typed.number = std::u32string(trimmed(typed.number));
    if (wide && ascii)
        return refuse(NumberProblem::NotANumber);
    if (!typed.number.empty() && isMinus(typed.number.front()))
        return refuse(NumberProblem::Negative);
    if (!wide && !ascii)
        return refuse(NumberProblem::NotANumber);
    return typed;
}

Parsed<std::int64_t> digitsValue(std::u32string_view digits)
{
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return refuse(NumberProblem::NotANumber);
    while (digits.size() > 1 && digits.front() == U'0')
        digits.remove_prefix(1);
    if (digits.size() > kMaxWholeDigits)
        return refuse(NumberProblem::TooLarge);
    std::int64_t value = 0;
    for (const char32_t c : digits)
        value = value * 10 + static_cast<std::int64_t>(c - U'0');
    return value;
}

// A number between whose digits nothing stands but at most one decimal sign.
Parsed<std::int64_t> thousandths(std::u32string_view number)
{
    if (std::any_of(number.begin(), number.end(), isGroupingSign)
        || std::count_if(number.begin(), number.end(), isDecimalSign) > 1)
        return refuse(NumberProblem::Grouping);
    const auto sign = std::find_if(number.begin(), number.end(), isDecimalSign);
    std::u32string whole(number.begin(), sign);
    std::u32string part = sign == number.end() ? std::u32string() : std::u32string(sign + 1, number.end());
    if (sign != number.end() && part.empty())
        return refuse(NumberProblem::NotANumber); // "1." is not finished
    if (whole.empty())
        whole = U"0"; // ".5"
    while (part.size() > 3 && part.back() == U'0')
        part.pop_back();
    if (part.size() > 3)
        return refuse(std::all_of(part.begin(), part.end(), isDigit) ? NumberProblem::TooFine
                                                                     : NumberProblem::NotANumber);
    part.resize(3, U'0');
    if (whole.size() > kMaxWholeMm && std::all_of(whole.begin(), whole.end(), isDigit))
        return refuse(NumberProblem::TooLarge); // "1500" is micrometres typed into a field of millimetres
    const auto value = digitsValue(whole + part);
    return value;
}

// Our own screens print "7 000": one blank before exactly three last digits is that, and nothing else.
std::u32string withoutOwnBlank(std::u32string_view number)
{
    std::u32string digits(number);
    if (digits.size() >= 5 && isBlank(digits[digits.size() - 4]) && digits.size() <= 7)
        digits.erase(digits.size() - 4, 1);
    return digits;
}

Parsed<std::int64_t> wholeNumber(std::u32string_view number)
{
    if (std::any_of(number.begin(), number.end(), [](char32_t c) { return isGroupingSign(c) || isDecimalSign(c); }))
        return refuse(NumberProblem::Grouping);
    return digitsValue(number);
}

} // namespace

Parsed<Micrometres> parseDepthMm(std::string_view text)
{
    const auto typed = split(text);
    if (!typed)
        return refuse(typed.error());
    if (!typed->unit.empty() && typed->unit != U"mm" && typed->unit != U"\u339C")
        return refuse(NumberProblem::WrongUnit);
    const auto value = thousandths(typed->number);
    if (!value)
        return refuse(value.error());
    return Micrometres(static_cast<std::int32_t>(*value));
}

Parsed<int> parseGrams(std::string_view text)
{
    const auto typed = split(text);
    if (!typed)
        return refuse(typed.error());
    if (!typed->unit.empty() && typed->unit != U"g")
        return refuse(NumberProblem::WrongUnit);
    const auto value = thousandths(typed->number);
    if (!value)
        return refuse(value.error());
    return static_cast<int>(*value);
}

Parsed<StrokesPerMinute> parseRate(std::string_view text)
{
    const auto typed = split(text);
    if (!typed)
        return refuse(typed.error());
    if (!typed->unit.empty() && typed->unit != U"/min")
        return refuse(NumberProblem::WrongUnit);
    const auto value = wholeNumber(withoutOwnBlank(typed->number));
    if (!value)
        return refuse(value.error());
    if (*value > kMaxCount)
        return refuse(NumberProblem::TooLarge);
    return StrokesPerMinute(static_cast<std::int32_t>(*value));
}

Parsed<int> parseCount(std::string_view text) { return parseCount(text, {}); }

Parsed<int> parseCount(std::string_view text, std::string_view unit)
{
    const auto typed = split(text);
    if (!typed)
        return refuse(typed.error());
    if (!typed->unit.empty() && typed->unit != std::u32string(unit.begin(), unit.end())) // units are ASCII
        return refuse(NumberProblem::WrongUnit);
    const auto value = wholeNumber(typed->number);
    if (!value)
        return refuse(value.error());
    if (*value > kMaxCount)
        return refuse(NumberProblem::TooLarge);
    return static_cast<int>(*value);
}

std::string formatMm(Micrometres depth)
{
    const std::int64_t um = depth.um();
    const std::int64_t size = um < 0 ? -um : um;
    const char* sign = um < 0 ? "-" : "";
    if (size % 10 == 0)
        return fmt::format("{}{}.{:02}", sign, size / 1000, size % 1000 / 10);
    return fmt::format("{}{}.{:03}", sign, size / 1000, size % 1000);
}

} // namespace stipple::text
