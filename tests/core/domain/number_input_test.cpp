#include "core/text/number_input.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <fmt/format.h>

using namespace stipple;
using namespace stipple::text;

TEST_CASE("1,5 and 1.5 are both one and a half millimetres", "[text][HAZ-007]")
{
    for (const char* typed : {"1.5", "1,5", "1.50", "1,50", "1.500", "1,500", "01.5", " 1.5 ", "1.5mm", "1.5 mm", "1,5\u00A0mm",
                              "1.5\u202Fmm", "１．５", "１，５", "１.５ｍｍ", "1.5㎜", "1.5000"}) {
        INFO(typed);
        const auto depth = parseDepthMm(typed);
        REQUIRE(depth);
        CHECK(*depth == 1500_um);
    }
    CHECK(parseDepthMm("0.25") == 250_um);
    CHECK(parseDepthMm(",5") == 500_um);
    CHECK(parseDepthMm("2") == 2000_um);
    CHECK(parseDepthMm("0") == 0_um);
    CHECK(parseDepthMm("0,255") == 255_um);
}

TEST_CASE("what could be a thousand times itself is refused", "[text][HAZ-007]")
{
    const auto problem = [](const char* typed) { return parseDepthMm(typed).error(); };
    CHECK(problem("1,500.0") == NumberProblem::Grouping);
    CHECK(problem("1.500,0") == NumberProblem::Grouping);
    CHECK(problem("1 500") == NumberProblem::Grouping);
    CHECK(problem("1\u00A0500") == NumberProblem::Grouping);
    CHECK(problem("1'500") == NumberProblem::Grouping);
    CHECK(problem("1’500") == NumberProblem::Grouping);
    CHECK(problem("1..5") == NumberProblem::Grouping);
    CHECK(problem("1500") == NumberProblem::TooLarge);
    CHECK(problem("1500 µm") == NumberProblem::WrongUnit);
    CHECK(problem("1.5 cm") == NumberProblem::WrongUnit);
    CHECK(problem("1.5 in") == NumberProblem::WrongUnit);
    CHECK(problem("1.5e3") == NumberProblem::WrongUnit);
    CHECK(problem("") == NumberProblem::Empty);
    CHECK(problem("   ") == NumberProblem::Empty);
    CHECK(problem("mm") == NumberProblem::NotANumber);
    CHECK(problem("1.") == NumberProblem::NotANumber);
    CHECK(problem(".") == NumberProblem::NotANumber);
    CHECK(problem("-1.5") == NumberProblem::Negative);
    CHECK(problem("\u22121.5") == NumberProblem::Negative);
    CHECK(problem("1-5") == NumberProblem::NotANumber);
    CHECK(problem("+1.5") == NumberProblem::NotANumber);
    CHECK(problem("0.0005") == NumberProblem::TooFine);
    CHECK(problem("1.50x") == NumberProblem::WrongUnit);
    CHECK(problem("１.5") == NumberProblem::NotANumber);  // two scripts in one number
    CHECK(problem("١٫٥") == NumberProblem::NotANumber);   // other digits are refused, not guessed
    CHECK(problem("一点五") == NumberProblem::NotANumber);
    CHECK(problem("\xFF\xFE") == NumberProblem::NotANumber);
    CHECK(problem("1\xC3") == NumberProblem::NotANumber);
}

TEST_CASE("rates are whole numbers, as our own screens print them", "[text]")
{
    for (const char* typed : {"7000", " 7000 ", "7 000", "7\u202F000", "7\u2009000", "7\u00A0000", "７０００", "7000/min", "7000 /min"}) {
        INFO(typed);
        CHECK(parseRate(typed) == 7000_spm);
    }
    CHECK(parseRate("7.000").error() == NumberProblem::Grouping);
    CHECK(parseRate("7,000").error() == NumberProblem::Grouping);
    CHECK(parseRate("7'000").error() == NumberProblem::Grouping);
    CHECK(parseRate("7 00").error() == NumberProblem::Grouping);
    CHECK(parseRate("70 00").error() == NumberProblem::Grouping);
    CHECK(parseRate("1 000 000").error() == NumberProblem::Grouping);
    CHECK(parseRate("7000 Hz").error() == NumberProblem::WrongUnit);
    CHECK(parseRate("99999999999").error() == NumberProblem::TooLarge);
    CHECK(parseRate("2000000").error() == NumberProblem::TooLarge);
    CHECK(parseRate("-7000").error() == NumberProblem::Negative);
    CHECK(parseCount("3") == 3);
    CHECK(parseCount("３") == 3);
    CHECK(parseCount("3.0").error() == NumberProblem::Grouping);
    CHECK(parseCount("three").error() == NumberProblem::NotANumber);
}

TEST_CASE("grams and counts take their unit and no other", "[text]")
{
    for (const char* typed : {"12.5", "12,5", "12.5 g", "12,500g", "１２．５"}) {
        INFO(typed);
        CHECK(parseGrams(typed) == 12'500);
    }
    CHECK(parseGrams("1.500") == 1500); // one and a half gram, never one and a half kilogram
    CHECK(parseGrams("12.5 mg").error() == NumberProblem::WrongUnit);
    CHECK(parseGrams("1.500,0").error() == NumberProblem::Grouping);
    CHECK(parseGrams("1 500").error() == NumberProblem::Grouping);
    CHECK(parseGrams("1500").error() == NumberProblem::TooLarge);
    CHECK(parseCount("62 kg", "kg") == 62);
    CHECK(parseCount("62", "kg") == 62);
    CHECK(parseCount("62 lb", "kg").error() == NumberProblem::WrongUnit);
    CHECK(parseCount("62 kg").error() == NumberProblem::WrongUnit);
    CHECK(parseCount("6,2", "kg").error() == NumberProblem::Grouping);
}

TEST_CASE("property: what is written is read back, with either sign", "[text][HAZ-007]")
{
    CHECK(rc::check("depth round trip", [] {
        const Micrometres depth(*rc::gen::inRange(0, 100'000));
        std::string typed = formatMm(depth);
        RC_ASSERT(parseDepthMm(typed) == depth);
        std::replace(typed.begin(), typed.end(), '.', ',');
        RC_ASSERT(parseDepthMm(typed) == depth);
    }));
    CHECK(rc::check("any text gives a depth below a metre or a problem", [] {
        const auto depth = parseDepthMm(*rc::gen::arbitrary<std::string>());
        RC_ASSERT(!depth || (*depth >= 0_um && *depth < Micrometres(1'000'000)));
    }));
    CHECK(rc::check("any text gives a date or a problem", [] {
        (void)parseDate(*rc::gen::arbitrary<std::string>(), DayOrder::DayFirst);
        (void)parseRate(*rc::gen::arbitrary<std::string>());
    }));
}

TEST_CASE("depths are written with a point and two decimals", "[text]")
{
    CHECK(formatMm(1500_um) == "1.50");
    CHECK(formatMm(50_um) == "0.05");
    CHECK(formatMm(1225_um) == "1.225");
    CHECK(formatMm(0_um) == "0.00");
    CHECK(formatMm(Micrometres(-250)) == "-0.25");
    CHECK(formatMm(Micrometres(-5)) == "-0.005");
}

TEST_CASE("dates", "[text]")
{
    const ports::Day march{1985, 3, 12};
    const auto dayFirst = [](const char* typed) { return parseDate(typed, DayOrder::DayFirst); };
    const auto monthFirst = [](const char* typed) { return parseDate(typed, DayOrder::MonthFirst); };
    for (const char* typed : {"1985-03-12", "1985-3-12", "1985/03/12", "19850312", "12.03.1985", "12.3.1985", "12. 3. 1985",
                              "1985年3月12日", "1985년 3월 12일", "1985. 3. 12.", "１９８５－０３－１２", " 1985-03-12 "}) {
        INFO(typed);
        REQUIRE(dayFirst(typed));
        CHECK(*dayFirst(typed) == march);
        REQUIRE(monthFirst(typed));
        CHECK(*monthFirst(typed) == march);
    }
    CHECK(dayFirst("12/03/1985") == march);
    CHECK(monthFirst("12/03/1985") == ports::Day{1985, 12, 3});
    CHECK(monthFirst("03-12-1985") == march);
    CHECK(monthFirst("13/03/1985").error() == DateProblem::NoSuchDay); // not swapped to make it fit
    CHECK(dayFirst("12.03.85").error() == DateProblem::Ambiguous);
    CHECK(dayFirst("").error() == DateProblem::Empty);
    CHECK(dayFirst("29.02.1985").error() == DateProblem::NoSuchDay);
    CHECK(dayFirst("29.02.1984") == ports::Day{1984, 2, 29});
    CHECK(dayFirst("31.04.1985").error() == DateProblem::NoSuchDay);
    CHECK(dayFirst("12.03.1885").error() == DateProblem::YearOutOfRange);
    CHECK(dayFirst("12.03/1985").error() == DateProblem::NotADate);
    CHECK(dayFirst("12 03 1985").error() == DateProblem::NotADate);
    CHECK(dayFirst("12 March 1985").error() == DateProblem::NotADate);
    CHECK(dayFirst("-12-03-1985").error() == DateProblem::NotADate);
    CHECK(dayFirst("198503121").error() == DateProblem::NotADate);
    CHECK(dayFirst("\xC3").error() == DateProblem::NotADate);
    CHECK(formatDate(march) == "1985-03-12");
}
