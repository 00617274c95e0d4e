// Purpose: dates and times as people read them: "Tue 9 June", "12 March 1985", "10:24".
// Thread: UI thread (tr()).
// Units: calendar days; UTC milliseconds shown in local time.
// Failure: an impossible day gives an empty string.
#pragma once

#include "core/ports/records.h"
#include "core/text/number_input.h"

#include <QDateTime>
#include <QString>

namespace stipple::ui::text {

[[nodiscard]] QDate toDate(const ports::Day& day);
[[nodiscard]] ports::Day toDay(const QDate& date);
[[nodiscard]] QString dayShort(const ports::Day& day);    // "7 Apr"
[[nodiscard]] QString dayMonth(const ports::Day& day);    // "7 April"
[[nodiscard]] QString dayWeek(const ports::Day& day);     // "Tue 9 June"
[[nodiscard]] QString dayLong(const ports::Day& day);     // "12 March 1985"
[[nodiscard]] QString dayFull(const ports::Day& day);     // "Tuesday 12 May"
[[nodiscard]] QString monthYear(const ports::Day& day);   // "09/2026"
[[nodiscard]] QString clock(UtcMs at);                    // "10:24"
[[nodiscard]] QString clockSeconds(UtcMs at);             // "10:24:07"
[[nodiscard]] QString clockOfMinutes(int minutesFromMidnight); // "09:45"
[[nodiscard]] ports::Day localDay(UtcMs at);
[[nodiscard]] int minutesOf(UtcMs at); // from local midnight
[[nodiscard]] QString ymd(std::uint32_t yyyymmdd);        // "09/2026", "" for 0
// The order in which people here write 12/03: of the computer's locale. With it go only days whose order is unclear.
[[nodiscard]] stipple::text::DayOrder typedOrder();
// As on tubes and boxes: a month alone ("2027-01") means its last day.
[[nodiscard]] tl::expected<ports::Day, stipple::text::DateProblem> labelDay(const QString& typed);
[[nodiscard]] QString age(const ports::Day& born, const ports::Day& today); // "41 y"

} // namespace stipple::ui::text
