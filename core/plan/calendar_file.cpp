// The calendar file (RFC 5545) of the next appointment. A time is written in UTC, so that a phone in another time zone,
// or a change to summer time until then, does not move it.
#include "core/plan/schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace stipple::plan {
namespace {

constexpr std::size_t kLineOctets = 75; // RFC 5545 §3.1

std::string escaped(std::string_view text) // RFC 5545 §3.3.11
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            out.push_back('\\');
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out.push_back(c); // control characters (a lone CR too) are dropped
    }
    return out;
}

bool isContinuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

void addLine(std::string& file, std::string_view line)
{
    std::size_t room = kLineOctets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && isContinuation(line[cut])) // never inside a character
            --cut;
        file.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kLineOctets - 1; // the blank at the start counts
    }
    file.append(line).append("\r\n");
}

std::string ymd(ports::Day day) { return fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day); }

std::string utc(UtcMs stamp)
{
    using namespace std::chrono;
    const sys_seconds at{floor<seconds>(milliseconds(stamp.ms))};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

} // namespace

Result<std::string> icsText(const CalendarEntry& entry)
{
    constexpr int kDayMinutes = 24 * 60;
    constexpr std::int64_t kMinuteMs = 60'000;
    const auto next = addDays(entry.day, 1);
    const bool when = entry.start ? entry.start->ms > 0 : next.has_value();
    if (!when || entry.uid.empty() || entry.summary.empty() || entry.durationMin < 1 || entry.durationMin > kDayMinutes)
        return fail(ErrorCode::ValueOutOfRange, "calendar entry");

    std::string file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Stipple//Sessions//EN");
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + escaped(entry.uid));
    addLine(file, "DTSTAMP:" + utc(entry.stamp));
    if (entry.start) {
        addLine(file, "DTSTART:" + utc(*entry.start));
        addLine(file, "DTEND:" + utc(UtcMs{entry.start->ms + entry.durationMin * kMinuteMs}));
    } else {
        addLine(file, "DTSTART;VALUE=DATE:" + ymd(entry.day));
        addLine(file, "DTEND;VALUE=DATE:" + ymd(*next));
    }
    addLine(file, "SUMMARY:" + escaped(entry.summary));
    if (!entry.location.empty())
        addLine(file, "LOCATION:" + escaped(entry.location));
    if (!entry.description.empty())
        addLine(file, "DESCRIPTION:" + escaped(entry.description));
    addLine(file, "END:VEVENT");
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace stipple::plan
