#include "core/store/config.h"

#include <QDateTime>

#include <chrono>

namespace stipple::store {

UtcClock systemClock()
{
    return [] {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return UtcMs{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
    };
}

ports::Day localDay(UtcMs at)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at.ms).date();
    return {date.year(), date.month(), date.day()};
}

int localMinute(UtcMs at)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.ms).time();
    return time.hour() * 60 + time.minute();
}

UtcMs localTime(const ports::Day& day, int minute)
{
    const QDateTime midnight = QDate(day.year, day.month, day.day).startOfDay();
    return {midnight.toMSecsSinceEpoch() + std::int64_t{minute} * 60'000};
}

ports::Day addDays(const ports::Day& day, int days)
{
    const QDate date = QDate(day.year, day.month, day.day).addDays(days);
    return {date.year(), date.month(), date.day()};
}

int yearsBetween(const ports::Day& from, const ports::Day& to) noexcept
{
    const bool before = to.month < from.month || (to.month == from.month && to.day < from.day);
    return to.year - from.year - (before ? 1 : 0);
}

std::int64_t ymd(const ports::Day& day) noexcept { return std::int64_t{day.year} * 10'000 + day.month * 100 + day.day; }

ports::Day dayOf(std::int64_t ymd) noexcept
{
    return {static_cast<int>(ymd / 10'000), static_cast<int>(ymd / 100 % 100), static_cast<int>(ymd % 100)};
}

} // namespace stipple::store
