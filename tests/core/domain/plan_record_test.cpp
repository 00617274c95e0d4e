// What is kept of a plan: history, difference, canonical bytes, schedule, calendar file.
#include "core/plan/canonical.h"
#include "core/plan/plan_diff.h"
#include "core/plan/plan_history.h"
#include "core/plan/schedule.h"

#include "tests/core/domain/session_fixtures.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

using namespace stipple;
using namespace stipple::plan;
using namespace stipple::test;

TEST_CASE("undo and redo walk the same way back", "[plan]")
{
    const Plan start = threeZones();
    PlanHistory history(start);
    CHECK_FALSE(history.undo());
    CHECK_FALSE(history.redo());
    CHECK(history.undoName().empty());

    const Plan second = removeZone(start, "forehead");
    const Plan third = moveZone(second, "nose_tip", 0);
    history.push(second, "remove forehead");
    history.push(second, "nothing"); // equal: no edit
    history.push(third, "move nose");
    CHECK(history.undoName() == "move nose");
    REQUIRE(history.undo());
    CHECK(history.current() == second);
    CHECK(history.undoName() == "remove forehead");
    CHECK(history.redoName() == "move nose");
    REQUIRE(history.undo());
    CHECK(history.current() == start);
    CHECK_FALSE(history.canUndo());
    REQUIRE(history.redo());
    REQUIRE(history.redo());
    CHECK(history.current() == third);
    REQUIRE(history.undo());
    history.push(start, "back"); // a new edit closes the way forward
    CHECK_FALSE(history.canRedo());
    history.reset(third);
    CHECK_FALSE(history.canUndo());
}

TEST_CASE("a stepper held down is one step; the memory is bounded", "[plan]")
{
    Plan plan = threeZones();
    PlanHistory history(plan);
    for (int i = 0; i < 5; ++i) {
        plan.zones[0].depth = plan.zones[0].depth + 50_um;
        history.push(plan, "depth", "depth/forehead");
    }
    plan.zones[1].depth = 1100_um;
    history.push(plan, "depth", "depth/cheek_left");
    REQUIRE(history.undo());
    REQUIRE(history.undo());
    CHECK(history.current() == threeZones());
    REQUIRE(history.redo());
    plan = history.current();
    plan.zones[0].depth = plan.zones[0].depth + 50_um;
    history.push(plan, "depth", "depth/forehead"); // after a redo the step is closed
    REQUIRE(history.undo());
    REQUIRE(history.undo());
    CHECK(history.current() == threeZones());

    for (int i = 0; i < 500; ++i) {
        plan.intervalDays = i;
        history.push(plan, "interval");
    }
    int steps = 0;
    while (history.undo())
        ++steps;
    CHECK(steps == static_cast<int>(kHistoryDepth));
    plan.intervalDays = 999;
    history.push(plan, "a", "k");
    history.endMerge();
    plan.intervalDays = 998;
    history.push(plan, "b", "k");
    REQUIRE(history.undo());
    CHECK(history.current().intervalDays == 999);
}

TEST_CASE("the difference of two plans", "[plan]")
{
    const Plan before = threeZones(); // forehead, cheek_left, nose_tip
    CHECK(diffPlans(before, before).empty());

    Plan after = moveZone(before, "nose_tip", 0);
    auto diff = diffPlans(before, after);
    REQUIRE(diff.zones.size() == 1); // one zone was moved, not three
    CHECK(diff.zones[0].zone == "nose_tip");
    CHECK(diff.zones[0].fields == std::vector<PlanField>{PlanField::Order});
    CHECK(diff.zones[0].placeBefore == 2);
    CHECK(diff.zones[0].placeAfter == 0);

    after = removeZone(before, "forehead");
    after = addZone(after, "chin", zoneRows(), withPen()).value();
    after.zones[0].depth = 1200_um;
    after.zones[0].rate = 6500_spm;
    after.zones[0].passes = 4;
    after.zones[0].pattern = Pattern::Linear;
    after.zones[0].endPoint = EndPoint::Erythema;
    after.zones[0].areaCm2 = 38;
    after.zones[0].overrideReason = "x";
    after.sessionsTotal = 4;
    diff = diffPlans(before, after);
    REQUIRE(diff.zones.size() == 3);
    CHECK(diff.zones[0].zone == "cheek_left");
    CHECK(diff.zones[0].fields.size() == 7);
    CHECK(diff.zones[0].before->depth == 1000_um);
    CHECK(diff.zones[0].after->depth == 1200_um);
    CHECK(diff.zones[1].kind == ZoneChangeKind::Added);
    CHECK(diff.zones[1].zone == "chin");
    CHECK(diff.zones[2].kind == ZoneChangeKind::Removed);
    CHECK(diff.zones[2].zone == "forehead");
    CHECK(diff.sessionsTotal);
    CHECK_FALSE(diff.intervalDays);
    CHECK_FALSE(diff.empty());
}

TEST_CASE("any change of plan or patient changes the canonical bytes", "[plan][HAZ-011]")
{
    const PatientId patient = makeId<PatientId>(1);
    const Plan plan = threeZones();
    std::set<std::vector<std::uint8_t>> seen{canonicalPlan(patient, plan)};
    CHECK(canonicalPlan(patient, plan) == *seen.begin());
    const auto isNew = [&](const std::vector<std::uint8_t>& bytes) { return seen.insert(bytes).second; };
    const auto edited = [&](auto edit) {
        Plan other = plan;
        edit(other);
        return isNew(canonicalPlan(patient, other));
    };
    CHECK(isNew(canonicalPlan(makeId<PatientId>(2), plan)));
    const std::uint8_t digest[] = {1, 2, 3};
    CHECK(isNew(canonicalPlan(patient, plan, digest)));
    CHECK(edited([](Plan& p) { p.id = makeId<PlanId>(7); }));
    CHECK(edited([](Plan& p) { p.indication = "melasma"; }));
    CHECK(edited([](Plan& p) { p.sessionsTotal = 2; }));
    CHECK(edited([](Plan& p) { p.intervalDays = 29; }));
    CHECK(edited([](Plan& p) { p.zones[0].zone = "chin"; }));
    CHECK(edited([](Plan& p) { p.zones[0].depth = 550_um; }));
    CHECK(edited([](Plan& p) { p.zones[0].rate = 5500_spm; }));
    CHECK(edited([](Plan& p) { p.zones[0].passes = 3; }));
    CHECK(edited([](Plan& p) { p.zones[0].pattern = Pattern::Linear; }));
    CHECK(edited([](Plan& p) { p.zones[0].endPoint = EndPoint::Erythema; }));
    CHECK(edited([](Plan& p) { p.zones[0].areaCm2 = 61; }));
    CHECK(edited([](Plan& p) { p.zones[0].overrideReason = "because"; }));
    CHECK(edited([](Plan& p) { std::swap(p.zones[0], p.zones[1]); }));
    CHECK(edited([](Plan& p) { p.zones.pop_back(); }));
}

TEST_CASE("the canonical bytes of version 1 are frozen", "[plan]")
{
    Plan plan;
    plan.id = makeId<PlanId>(2);
    plan.indication = "ab";
    plan.sessionsTotal = 4;
    plan.intervalDays = 28;
    ZonePlan zone;
    zone.zone = "chin";
    zone.depth = 1000_um;
    zone.rate = 6600_spm;
    zone.passes = 2;
    zone.pattern = Pattern::CrossHatch;
    zone.endPoint = EndPoint::ErythemaToPinpoint;
    zone.areaCm2 = 16;
    plan.zones.push_back(zone);
    const std::string hex = fmt::format("{:02x}", fmt::join(canonicalPlan(makeId<PatientId>(1), plan), ""));
    CHECK(hex == "5354504c414e0001"                                   // "STPLAN", 0, version
                 "0100000000000000000000000000000001"                 // patient
                 "0200000000"                                         // no photo
                 "0300000000000000000000000000000002"                 // plan
                 "020000006162" "04000000" "1c000000" "01000000"      // indication, sessions, interval, zones
                 "04" "040000006368696e" "e8030000" "c8190000" "02000000" "02" "02" "10000000" "00000000"
                 "ff");
    CHECK(planHash({0x78, 0x56, 0x34, 0x12, 0xFF}) == 0x12345678U);
}

TEST_CASE("earliest next date: 28 days, 14 when shallow or under a protocol, 7 for hair", "[plan]")
{
    const ports::Day may{2026, 5, 12};
    const auto rules = standardIntervalRules();
    const std::vector<TreatedZone> deep{{"cheek_left", 1500_um}};
    const std::vector<TreatedZone> shallow{{"forehead", 500_um}};
    const std::vector<TreatedZone> both{{"forehead", 500_um}, {"cheek_left", 550_um}};
    const auto next = [&](const std::vector<TreatedZone>& zones, const char* goal, Protocol protocol) {
        return earliestNext(may, zones, goal, protocol, rules);
    };
    CHECK(next(deep, "", Protocol::None) == ports::Day{2026, 6, 9}); // the date of the aftercare picture
    CHECK(next(shallow, "", Protocol::None) == ports::Day{2026, 5, 26});
    CHECK(next(both, "", Protocol::None) == ports::Day{2026, 6, 9}); // the last zone to heal decides
    CHECK(next(deep, "acne_scar_rolling", Protocol::None) == ports::Day{2026, 6, 9});
    CHECK(next(deep, "acne_scar_rolling", Protocol::Documented) == ports::Day{2026, 5, 26});
    CHECK(next(deep, "melasma", Protocol::Documented) == ports::Day{2026, 6, 9});
    CHECK(next(deep, "alopecia_aga", Protocol::None) == ports::Day{2026, 5, 19});
    CHECK_FALSE(next({}, "", Protocol::None).has_value());
    CHECK(earliestNext(may, deep, "", Protocol::None, {}) == ports::Day{2026, 6, 9});
    const auto byZone = earliestByZone(may, both, "", Protocol::None, rules);
    REQUIRE(byZone.size() == 2);
    CHECK(byZone[0] == ZoneDue{"forehead", {2026, 5, 26}, 14, "shallow"});
    CHECK(byZone[1] == ZoneDue{"cheek_left", {2026, 6, 9}, 28, "full_depth"});
    CHECK(earliestNext({2026, 2, 30}, deep, "", Protocol::None, rules) == std::nullopt);
}

TEST_CASE("only what was treated waits", "[plan]")
{
    auto model = treatment();
    CHECK(treatedZones(model.segments()).empty());
    runZone(model, kCheek, 5, 10);
    (void)model.apply(ports::RunStarted{kNose, 6, {}}, kNow); // the end of it is not known: it counts
    (void)model.enterByHand(kForehead, {1, std::chrono::seconds(5), 250_um}, "roller");
    const auto zones = treatedZones(model.segments());
    REQUIRE(zones.size() == 3);
    CHECK(zones[0].zone == "forehead");
    CHECK(zones[0].depth == 250_um);
    CHECK(zones[1].zone == "cheek_left");
    CHECK(zones[2].zone == "nose_tip");
}

TEST_CASE("days and series", "[plan]")
{
    CHECK(addDays({2024, 2, 28}, 1) == ports::Day{2024, 2, 29});
    CHECK(addDays({2026, 12, 31}, 1) == ports::Day{2027, 1, 1});
    CHECK(daysBetween({2026, 5, 12}, {2026, 6, 9}) == 28);
    CHECK_FALSE(daysBetween({2026, 2, 30}, {2026, 6, 9}).has_value());
    CHECK_FALSE(isValid({2026, 2, 29}));
    CHECK(seriesPosition(1, 4) == SeriesPosition{2, 4, false});
    CHECK(seriesPosition(4, 4) == SeriesPosition{5, 4, true});
    CHECK(seriesPosition(-1, 0) == SeriesPosition{1, 1, false});
}

TEST_CASE("the calendar file", "[plan]")
{
    CalendarEntry entry;
    entry.uid = "0011@stipple";
    entry.stamp = UtcMs{1'778'577'720'000}; // 2026-05-12 09:22:00 UTC
    entry.start = UtcMs{1'781'001'000'000}; // 2026-06-09 10:30:00 UTC
    entry.summary = "Visit; please come without make-up, thank you";
    CHECK(icsText(entry).value()
          == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Stipple//Sessions//EN\r\nBEGIN:VEVENT\r\n"
             "UID:0011@stipple\r\nDTSTAMP:20260512T092200Z\r\nDTSTART:20260609T103000Z\r\nDTEND:20260609T113000Z\r\n"
             "SUMMARY:Visit\\; please come without make-up\\, thank you\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    entry.start.reset();
    entry.day = {2026, 6, 9};
    entry.description = "한국어 한국어 한국어 한국어 한국어 한국어 한국어 한국어 한국어\nEND:VCALENDAR";
    const std::string allDay = icsText(entry).value();
    CHECK(allDay.find("DTSTART;VALUE=DATE:20260609\r\nDTEND;VALUE=DATE:20260610\r\n") != std::string::npos);
    CHECK(allDay.find("\nEND:VCALENDAR") == allDay.rfind("\nEND:VCALENDAR")); // a text cannot end the file
    std::size_t start = 0;
    std::string unfolded;
    for (std::size_t end = allDay.find("\r\n"); end != std::string::npos; end = allDay.find("\r\n", start)) {
        const std::string line = allDay.substr(start, end - start);
        CHECK(line.size() <= 75);
        CHECK((line.empty() || (static_cast<unsigned char>(line[line[0] == ' ' ? 1 : 0]) & 0xC0) != 0x80));
        unfolded += line[0] == ' ' ? line.substr(1) : "\n" + line;
        start = end + 2;
    }
    CHECK(unfolded.find("DESCRIPTION:한국어 한국어 한국어 한국어 한국어 한국어 한국어 한국어 한국어\\nEND") != std::string::npos);

    entry.start = UtcMs{1'781'001'000'000 + 13 * 3'600'000}; // 23:30 UTC: the end is on the next day
    CHECK(icsText(entry)->find("DTEND:20260610T003000Z\r\n") != std::string::npos);
    entry.start.reset();
    entry.durationMin = 0;
    CHECK_FALSE(icsText(entry).has_value());
    entry.durationMin = 60;
    entry.day = {2026, 2, 30};
    CHECK_FALSE(icsText(entry).has_value());
    entry.day = {2026, 6, 9};
    entry.uid.clear();
    CHECK_FALSE(icsText(entry).has_value());
}
