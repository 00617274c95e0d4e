#include "core/clinical/calendar.h"

#include <catch2/catch.hpp>

using namespace stipple::clinical;

TEST_CASE("calendar: days that do not exist are no days", "[clinical][calendar]")
{
    CHECK(toSysDays({2028, 2, 29}).has_value());
    CHECK_FALSE(toSysDays({2027, 2, 29}).has_value());
    CHECK_FALSE(toSysDays({2026, 4, 31}).has_value());
    CHECK_FALSE(toSysDays({2026, 13, 1}).has_value());
    CHECK_FALSE(toSysDays({2026, 0, 1}).has_value());
    CHECK_FALSE(toSysDays({0, 1, 1}).has_value());
    CHECK_FALSE(toSysDays({2026, 1, -1}).has_value());
}

TEST_CASE("calendar: adding days crosses months and leap days", "[clinical][calendar]")
{
    CHECK(addDays({2026, 12, 20}, 14) == Day{2027, 1, 3});
    CHECK(addDays({2028, 2, 15}, 14) == Day{2028, 2, 29});
    CHECK(addDays({2026, 3, 1}, -1) == Day{2026, 2, 28});
    CHECK_FALSE(addDays({9999, 12, 31}, 1).has_value());
    CHECK_FALSE(addDays({2026, 2, 30}, 1).has_value());
}

TEST_CASE("calendar: age in whole years", "[clinical][calendar]")
{
    CHECK(ageOn({2008, 11, 23}, {2026, 11, 22}) == 17);
    CHECK(ageOn({2008, 11, 22}, {2026, 11, 22}) == 18);
    CHECK(ageOn({2008, 2, 29}, {2026, 2, 28}) == 17);
    CHECK(ageOn({2008, 2, 29}, {2026, 3, 1}) == 18);
    CHECK(ageOn({2026, 11, 22}, {2026, 11, 22}) == 0);
    CHECK_FALSE(ageOn({2026, 11, 23}, {2026, 11, 22}).has_value());
    CHECK_FALSE(ageOn({2000, 2, 30}, {2026, 11, 22}).has_value());
}
