// Today's agenda: day, week and list, the way to another day, booking on it.
#include "tests/ui/pages/house.h"

#include "ui/text/date_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

constexpr ports::Day kNextWeek{2026, 5, 19};

int rows(House& house)
{
    int count = 0;
    for (auto* row : house.window->findChildren<QWidget*>(QStringLiteral("today.visit")))
        count += row->isVisible() ? 1 : 0;
    return count;
}

void choose(House& house, int span)
{
    auto* control = house.as<SegmentedControl>("today.span");
    REQUIRE(control);
    house.clickAt("today.span", control->itemPlace(span).center());
    house.settle(50);
}

} // namespace

TEST_CASE("the agenda shows a day, a week, or the weeks to come", "[ui][today]")
{
    House house;
    auto visit = house.records.content.today.visits.back();
    visit.stage.reset();
    house.records.laterVisits[kNextWeek] = {visit};
    house.signIn();
    const int today = static_cast<int>(house.records.content.today.visits.size());
    REQUIRE(house.wait([&] { return rows(house) == today - 1; })); // one is the large one
    CHECK(house.visible("today.startSession"));
    CHECK(house.text("today.title") == ui::text::dayFull(fakes::kSampleToday));

    choose(house, 1);
    CHECK(rows(house) == today);
    CHECK(house.text("today.dayTitle") == ui::text::dayFull(fakes::kSampleToday));
    house.click("today.on");
    REQUIRE(house.wait([&] { return rows(house) == 1; }));
    CHECK(house.text("today.dayTitle") == ui::text::dayFull(kNextWeek));

    house.click("today.back");
    choose(house, 2);
    REQUIRE(house.wait([&] { return rows(house) == today + 1; }));

    choose(house, 0);
    house.click("today.on");
    REQUIRE(house.wait([&] { return rows(house) == 0; }));
    CHECK(house.text("today.title") == ui::text::dayFull({2026, 5, 13}));

    house.click("rail.patients"); // who comes back to the page is back at today
    house.click("rail.today");
    CHECK(house.wait([&] { return house.text("today.title") == ui::text::dayFull(fakes::kSampleToday) && rows(house) == today - 1; }));
}

TEST_CASE("a visit is booked on the day that is in sight, or on any other", "[ui][today]")
{
    House house;
    house.signIn();
    house.click("today.on");
    house.wait([&] { return rows(house) == 0; });
    house.click("today.addVisit");
    REQUIRE(house.wait([&] { return house.visible("addVisit.save"); }));
    CHECK(house.as<QLineEdit>("addVisit.day")->text() == "2026-05-13");
    house.type("addVisit.patient", "Elena");
    REQUIRE(house.wait([&] { return house.visible("addVisit.row"); }));
    house.click("addVisit.row");
    house.type("addVisit.day", "2026-02-30");
    house.click("addVisit.save");
    house.settle(50);
    CHECK(house.visible("addVisit.save")); // there is no such day: nothing was booked
    CHECK(house.records.laterVisits.empty());
    house.type("addVisit.day", "2026-05-19");
    house.type("addVisit.time", "14:30");
    house.click("addVisit.save");
    REQUIRE(house.wait([&] { return !house.visible("addVisit.save"); }));
    REQUIRE(house.records.laterVisits[kNextWeek].size() == 1);
    CHECK(house.records.laterVisits[kNextWeek].front().minutesFromMidnight == 14 * 60 + 30);
}

TEST_CASE("who arrives is noted, a visit is moved, and one is called off", "[ui][today]")
{
    House house;
    auto& visits = house.records.content.today.visits;
    const auto hero = fakes::sampleId<PatientId>(1, 1);
    const auto of = [&](const PatientId& patient) { return std::ranges::find(visits, patient, &ports::Visit::patient); };
    of(hero)->arrivedMin.reset();
    const auto before = visits.size();
    house.signIn();
    REQUIRE(house.wait([&] { return house.visible("today.arrived"); }));
    house.click("today.arrived");
    REQUIRE(house.wait([&] { return of(hero)->arrivedMin.has_value(); }));
    CHECK(of(hero)->arrivedMin == ui::text::minutesOf(house.clock.utc));
    REQUIRE(house.wait([&] { return !house.visible("today.arrived"); }));

    house.click("today.changeHero");
    REQUIRE(house.wait([&] { return house.visible("visit.save"); }));
    CHECK(house.text("visit.who") == QString::fromStdString(of(hero)->name));
    house.type("visit.length", "0");
    house.click("visit.save");
    CHECK(house.visible("visit.save")); // no visit takes no time
    house.type("visit.length", "45");
    house.type("visit.room", "Room 4");
    house.type("visit.day", "2026-05-19");
    house.click("visit.save");
    REQUIRE(house.wait([&] { return house.records.laterVisits[kNextWeek].size() == 1; }));
    const auto& moved = house.records.laterVisits[kNextWeek].front();
    CHECK(moved.durationMin == 45);
    CHECK(moved.room == "Room 4");
    CHECK_FALSE(moved.arrivedMin); // not on that day
    CHECK(visits.size() == before - 1);

    REQUIRE(house.wait([&] { return house.visible("today.changeVisit"); }));
    house.click("today.changeVisit");
    REQUIRE(house.wait([&] { return house.visible("visit.callOff"); }));
    const auto place = house.find("visit.callOff")->mapTo(house.window.get(), QPoint(20, 20));
    house.click("visit.callOff");
    CHECK(visits.size() == before - 1); // asked once more
    auto* under = house.window->childAt(place); // a double click meets what keeps it
    REQUIRE(under);
    CHECK(under->objectName() == "visit.keep");
    house.click("visit.keep");
    REQUIRE(house.visible("visit.callOff"));
    house.click("visit.callOff");
    house.click("visit.callOffNow");
    CHECK(house.wait([&] { return visits.size() == before - 2; }));
    CHECK_FALSE(house.visible("visit.save"));
}

TEST_CASE("an arrival is in the records at once and leaves alone what is typed beside it", "[ui][today]")
{
    House house;
    auto& visits = house.records.content.today.visits;
    const auto hero = fakes::sampleId<PatientId>(1, 1);
    const auto of = [&](const PatientId& patient) { return std::ranges::find(visits, patient, &ports::Visit::patient); };
    of(hero)->arrivedMin.reset();
    const auto room = of(hero)->room;
    house.signIn();
    REQUIRE(house.wait([&] { return house.visible("today.changeHero"); }));
    house.click("today.changeHero");
    REQUIRE(house.wait([&] { return house.visible("visit.arrived"); }));
    house.type("visit.room", "Room 9");
    house.records.failNext = ErrorCode::StoreConflict;
    house.click("visit.arrived");
    house.settle(50);
    CHECK_FALSE(of(hero)->arrivedMin);
    CHECK(house.enabled("visit.arrived")); // said, and can be tried again
    house.click("visit.arrived");
    REQUIRE(house.wait([&] { return of(hero)->arrivedMin.has_value(); }));
    CHECK(of(hero)->room == room);
    REQUIRE(house.visible("visit.room"));
    CHECK(house.as<QLineEdit>("visit.room")->text() == "Room 9");
    house.click("visit.close");
    CHECK(of(hero)->arrivedMin.has_value());
    CHECK(of(hero)->room == room); // given up
}
