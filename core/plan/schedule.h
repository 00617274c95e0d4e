// Purpose: when the next session may be, which number it has, and the calendar file for it.
// Thread: any. Pure functions over values; the day of today is an argument.
// Units: calendar days, µm.
// Failure: an impossible day is nullopt.
// Source: CLINICAL §2.1 scheduling rule (PROPOSED): 28 days on the same zone; 14 at ≤ 0.5 mm or under a
//         documented scar or scalp protocol; 7 for alopecia_aga only. Earlier is an override elsewhere.
#pragma once

#include "core/ports/records.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::plan {

[[nodiscard]] bool isValid(ports::Day day) noexcept;
[[nodiscard]] std::optional<ports::Day> addDays(ports::Day day, int days) noexcept;
[[nodiscard]] std::optional<int> daysBetween(ports::Day from, ports::Day to) noexcept;

struct IntervalRule {
    enum class When { Default, DepthAtMost, DocumentedProtocol, Goal } when = When::Default;
    std::string id;                 // of limits.json session_intervals
    int days = 28;
    Micrometres depthMax{};         // DepthAtMost
    std::vector<std::string> goals; // DocumentedProtocol, Goal: indications it may serve
};
// The rules of the content pack, for callers without the catalogue.
[[nodiscard]] std::vector<IntervalRule> standardIntervalRules();

enum class Protocol { None, Documented };
struct TreatedZone {
    std::string zone;
    Micrometres depth{};            // set depth
};
struct ZoneDue {
    std::string zone;
    ports::Day earliest{};
    int days = 0;
    std::string rule;               // which interval holds
    friend bool operator==(const ZoneDue&, const ZoneDue&) = default;
};
// Earliest next day of each zone. Without any rule a zone waits 28 days.
[[nodiscard]] std::vector<ZoneDue> earliestByZone(ports::Day treated, std::span<const TreatedZone> zones,
                                                  std::string_view indication, Protocol protocol,
                                                  std::span<const IntervalRule> rules);
// The day from which all of them may be treated again; nullopt when nothing was treated.
[[nodiscard]] std::optional<ports::Day> earliestNext(ports::Day treated, std::span<const TreatedZone> zones,
                                                     std::string_view indication, Protocol protocol,
                                                     std::span<const IntervalRule> rules);
// The same from the segments of a session: only what was treated counts.
[[nodiscard]] std::vector<TreatedZone> treatedZones(std::span<const ports::Segment> segments);

struct SeriesPosition {
    int number = 1, total = 1;
    bool beyond = false;            // more sessions than the plan says
    friend bool operator==(const SeriesPosition&, const SeriesPosition&) = default;
};
[[nodiscard]] SeriesPosition seriesPosition(int sessionsDone, int sessionsTotal) noexcept;

// ---- calendar file (RFC 5545) ----
struct CalendarEntry {
    std::string uid;                        // stable; not the patient's name
    UtcMs stamp{};
    ports::Day day{};             // of an all-day entry; not used when `start` stands
    std::optional<UtcMs> start;   // a moment, written in UTC: the same wherever the calendar is read
    int durationMin = 60;
    std::string summary, location, description; // no diagnosis, no zones: the file leaves the house
};
[[nodiscard]] Result<std::string> icsText(const CalendarEntry& entry);

} // namespace stipple::plan
