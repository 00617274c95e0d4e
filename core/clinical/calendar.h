// Purpose: arithmetic on calendar days, no time zone, no clock.
// Thread: any. Pure.
// Units: days, years.
// Failure: a day that does not exist (31 April) or arithmetic out of years 1…9999 gives nullopt.
#pragma once

#include "core/ports/records.h"

#include <chrono>
#include <optional>

namespace stipple::clinical {

using ports::Day;

[[nodiscard]] std::optional<std::chrono::sys_days> toSysDays(const Day& day);
[[nodiscard]] std::optional<Day> addDays(const Day& day, int days);
// Whole years on `today`; a person born on 29 February has the birthday on 1 March of a common year.
// Born after `today`: nullopt.
[[nodiscard]] std::optional<int> ageOn(const Day& born, const Day& today);

} // namespace stipple::clinical
