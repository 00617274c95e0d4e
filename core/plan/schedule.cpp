#include "core/plan/schedule.h"

#include "core/clinical/calendar.h"

#include <algorithm>

namespace stipple::plan {
namespace {

constexpr int kWithoutRule = 28; // CLINICAL §2.1: the longest of the minimum intervals

bool holds(const IntervalRule& rule, const TreatedZone& zone, std::string_view indication, Protocol protocol)
{
    const bool goal = std::find(rule.goals.begin(), rule.goals.end(), indication) != rule.goals.end();
    switch (rule.when) {
    case IntervalRule::When::Default: return true;
    case IntervalRule::When::DepthAtMost: return zone.depth <= rule.depthMax;
    case IntervalRule::When::DocumentedProtocol: return protocol == Protocol::Documented && goal;
    case IntervalRule::When::Goal: return goal;
    }
    return false;
}

} // namespace

bool isValid(ports::Day day) noexcept { return clinical::toSysDays(day).has_value(); }

std::optional<ports::Day> addDays(ports::Day day, int days) noexcept { return clinical::addDays(day, days); }

std::optional<int> daysBetween(ports::Day from, ports::Day to) noexcept
{
    const auto a = clinical::toSysDays(from);
    const auto b = clinical::toSysDays(to);
    if (!a || !b)
        return std::nullopt;
    return static_cast<int>((*b - *a).count());
}

std::vector<IntervalRule> standardIntervalRules()
{
    using When = IntervalRule::When;
    return {
        {When::Default, "full_depth", 28, {}, {}},
        {When::DepthAtMost, "shallow", 14, Micrometres(500), {}},
        {When::DocumentedProtocol,
         "documented_protocol",
         14,
         {},
         {"acne_scar_rolling", "acne_scar_boxcar", "acne_scar_icepick", "scar_surgical_trauma", "alopecia_aga"}},
        {When::Goal, "weekly_hair", 7, {}, {"alopecia_aga"}},
    };
}

// The shortest interval that holds: each rule below the default is an exception that allows an earlier day.
std::vector<ZoneDue> earliestByZone(ports::Day treated, std::span<const TreatedZone> zones,
                                    std::string_view indication, Protocol protocol,
                                    std::span<const IntervalRule> rules)
{
    std::vector<ZoneDue> due;
    for (const TreatedZone& zone : zones) {
        std::optional<int> days;
        std::string id;
        for (const IntervalRule& rule : rules) {
            if (!holds(rule, zone, indication, protocol) || (days && rule.days >= *days))
                continue;
            days = rule.days;
            id = rule.id;
        }
        const int wait = days.value_or(kWithoutRule);
        if (const auto earliest = addDays(treated, wait))
            due.push_back({zone.zone, *earliest, wait, id});
    }
    return due;
}

std::optional<ports::Day> earliestNext(ports::Day treated, std::span<const TreatedZone> zones,
                                       std::string_view indication, Protocol protocol,
                                       std::span<const IntervalRule> rules)
{
    std::optional<ports::Day> latest;
    for (const ZoneDue& due : earliestByZone(treated, zones, indication, protocol, rules))
        latest = std::max(latest.value_or(due.earliest), due.earliest);
    return latest;
}

std::vector<TreatedZone> treatedZones(std::span<const ports::Segment> segments)
{
    std::vector<TreatedZone> zones;
    for (const ports::Segment& segment : segments) {
        const bool uncertain = segment.certainty == ports::Certainty::EndUncertain;
        if (segment.strokes == 0 && !uncertain && segment.result == ports::Segment::Result::NotDone)
            continue;
        Micrometres depth = segment.planned.depth;
        if (segment.byHand && segment.depthMean)
            depth = *segment.depthMean;
        zones.push_back({segment.planned.zone, depth});
    }
    return zones;
}

SeriesPosition seriesPosition(int sessionsDone, int sessionsTotal) noexcept
{
    const int number = std::max(sessionsDone, 0) + 1;
    const int total = std::max(sessionsTotal, 1);
    return {number, total, number > total};
}

} // namespace stipple::plan
