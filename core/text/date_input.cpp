#include "core/text/number_input.h"

#include "core/clinical/calendar.h"
#include "core/text/code_points.h"

#include <fmt/format.h>

#include <vector>

namespace stipple::text {
namespace {

using DateResult = tl::expected<ports::Day, DateProblem>;

DateResult refuse(DateProblem problem) { return tl::unexpected<DateProblem>(problem); }

struct Pieces {
    std::vector<std::u32string> numbers;
    std::vector<char32_t> signs; // what stands after each number; blanks count only where nothing else stands
};

std::optional<Pieces> piecesOf(std::u32string_view text)
{
    Pieces pieces;
    bool inNumber = false;
    for (const char32_t raw : text) {
        const char32_t c = folded(raw);
        if (isDigit(c)) {
            if (!inNumber)
                pieces.numbers.emplace_back();
            pieces.numbers.back().push_back(c);
            inNumber = true;
            continue;
        }
        inNumber = false;
        if (isBlank(c)) // "12. 3. 1985", "1985년 3월 12일"
            continue;
        if (pieces.signs.size() + 1 != pieces.numbers.size())
            return std::nullopt; // a sign before the first number, or two signs in a row
        pieces.signs.push_back(c);
    }
    return pieces;
}

int value(const std::u32string& digits)
{
    int number = 0;
    for (const char32_t c : digits)
        number = number * 10 + static_cast<int>(c - U'0');
    return number;
}

DateResult dayOf(int year, int month, int day)
{
    if (year < 1900 || year > 2199)
        return refuse(DateProblem::YearOutOfRange);
    const ports::Day date{year, month, day};
    if (!clinical::toSysDays(date))
        return refuse(DateProblem::NoSuchDay);
    return date;
}

bool isYearMonthDay(const std::vector<char32_t>& signs)
{
    const bool chinese = signs == std::vector<char32_t>{U'年', U'月', U'日'};
    const bool korean = signs == std::vector<char32_t>{U'년', U'월', U'일'};
    return chinese || korean;
}

} // namespace

DateResult parseDate(std::string_view text, DayOrder order)
{
    const auto points = decodeUtf8(text);
    if (!points)
        return refuse(DateProblem::NotADate);
    if (trimmed(*points).empty())
        return refuse(DateProblem::Empty);
    const auto pieces = piecesOf(trimmed(*points));
    if (!pieces)
        return refuse(DateProblem::NotADate);
    const auto& [numbers, signs] = *pieces;
    if (numbers.size() == 1 && numbers[0].size() == 8 && signs.empty())
        return dayOf(value(numbers[0].substr(0, 4)), value(numbers[0].substr(4, 2)), value(numbers[0].substr(6)));
    if (numbers.size() != 3)
        return refuse(DateProblem::NotADate);

    const bool yearFirst = numbers[0].size() == 4 && numbers[1].size() <= 2 && numbers[2].size() <= 2;
    if (yearFirst && isYearMonthDay(signs))
        return dayOf(value(numbers[0]), value(numbers[1]), value(numbers[2]));
    const bool trailingDot = signs.size() == 3 && signs[2] == U'.' && signs[0] == U'.'; // "1985. 3. 12."
    if ((signs.size() != 2 && !trailingDot) || signs[0] != signs[1])
        return refuse(DateProblem::NotADate);
    const char32_t sign = signs[0];
    if (sign != U'.' && sign != U'/' && sign != U'-')
        return refuse(DateProblem::NotADate);
    if (yearFirst)
        return dayOf(value(numbers[0]), value(numbers[1]), value(numbers[2]));
    if (numbers[0].size() > 2 || numbers[1].size() > 2)
        return refuse(DateProblem::NotADate);
    if (numbers[2].size() <= 2)
        return refuse(DateProblem::Ambiguous); // which century?
    if (numbers[2].size() != 4)
        return refuse(DateProblem::NotADate);
    const bool monthFirst = sign != U'.' && order == DayOrder::MonthFirst;
    const int day = value(numbers[monthFirst ? 1 : 0]);
    const int month = value(numbers[monthFirst ? 0 : 1]);
    return dayOf(value(numbers[2]), month, day); // never swapped to make it fit
}

std::string formatDate(ports::Day day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); }

} // namespace stipple::text
