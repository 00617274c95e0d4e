#include "core/clinical/calendar.h"

namespace stipple::clinical {

std::optional<std::chrono::sys_days> toSysDays(const Day& day)
{
    if (day.year < 1 || day.year > 9999 || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(day.year),
                                           std::chrono::month(static_cast<unsigned>(day.month)),
                                           std::chrono::day(static_cast<unsigned>(day.day))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

std::optional<Day> addDays(const Day& day, int days)
{
    const auto start = toSysDays(day);
    if (!start)
        return std::nullopt;
    const std::chrono::year_month_day date(*start + std::chrono::days(days));
    const Day result{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day()))};
    return toSysDays(result) ? std::optional(result) : std::nullopt;
}

std::optional<int> ageOn(const Day& born, const Day& today)
{
    if (!toSysDays(born) || !toSysDays(today) || born > today)
        return std::nullopt;
    const bool before = today.month < born.month || (today.month == born.month && today.day < born.day);
    return today.year - born.year - (before ? 1 : 0);
}

} // namespace stipple::clinical
