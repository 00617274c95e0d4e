// Purpose: read a number that a person typed, in any locale's habit, so that 1,5 and 1.5 are the same 1.5 mm
//          and nothing is ever a thousand times itself. HAZ-007
// Thread: any. Pure functions; no locale is asked.
// Units: depth in mm on the screen, Micrometres inside.
// Failure: NumberProblem says which rule was broken; a value is never guessed.
// Rules: one decimal sign, "." or ","; at most 3 digits before it for mm; digits of one script (ASCII, or
//        full-width, whose forms map one to one); no grouping: two signs, blanks or apostrophes between digits
//        are refused. "1.500" is one and a half. Anything finer than 1 µm is refused, not rounded.
#pragma once

#include "core/ports/records.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace stipple::text {

enum class NumberProblem { Empty, NotANumber, Grouping, Negative, TooFine, TooLarge, WrongUnit };
template <class T> using Parsed = tl::expected<T, NumberProblem>;

// "1.5", "1,5", "1.50 mm", "１．５". A unit other than mm is WrongUnit ("1500 µm" too: the screen speaks mm).
[[nodiscard]] Parsed<Micrometres> parseDepthMm(std::string_view text);
// Whole numbers only: "7000". "7 000" with blanks is what our own screens print, so a single thin, narrow,
// no-break or plain blank before exactly three last digits is allowed here; "7.000" and "7,000" are Grouping.
[[nodiscard]] Parsed<StrokesPerMinute> parseRate(std::string_view text);
[[nodiscard]] Parsed<int> parseCount(std::string_view text); // plain digits, 0…1 000 000
// The same with a unit that may stand behind it: parseCount("62 kg", "kg").
[[nodiscard]] Parsed<int> parseCount(std::string_view text, std::string_view unit);
// "12.5", "12,5 g" → milligrams; the rules of millimetres hold, "1.500" is one and a half gram.
[[nodiscard]] Parsed<int> parseGrams(std::string_view text);

// "1.50": always a point, always two decimals (more when the value needs them). For fields that are typed into.
[[nodiscard]] std::string formatMm(Micrometres depth);

enum class DateProblem { Empty, NotADate, Ambiguous, NoSuchDay, YearOutOfRange };
enum class DayOrder { DayFirst, MonthFirst };
// "1985-03-12" and "19850312" always; "12.03.1985" is always day first; "12/03/1985" and "12-03-1985" by `order`;
// "1985年3月12日". Two-digit years are Ambiguous. Years 1900…2199.
[[nodiscard]] tl::expected<ports::Day, DateProblem> parseDate(std::string_view text, DayOrder order);
[[nodiscard]] std::string formatDate(ports::Day day); // "1985-03-12"

} // namespace stipple::text
