// How many clicks a plan takes, counted where they are made: a repeat patient at most 8, a new one at most 25.
// From the first press on "Start session" until pre-flight can be opened. Typing is not a click. The figures printed
// here stand in ui/README.md.
#include "tests/ui/map/zone_desk.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

// A chart by its name: the way there is not counted.
void openChart(House& house, const QString& name)
{
    house.click("rail.patients");
    REQUIRE(house.wait([&] { return house.visible("patients.row"); }));
    QWidget* row = nullptr;
    for (auto* candidate : house.window->findChildren<QWidget*>("patients.row"))
        if (candidate->isVisible() && candidate->accessibleName().contains(name))
            row = candidate;
    REQUIRE(row);
    QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
    REQUIRE(house.wait([&] { return house.visible("chart.startSession"); }));
}

} // namespace

TEST_CASE("a repeat patient's plan is ready in eight clicks", "[ui][plan]")
{
    House house;
    house.signIn();
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.startSession"); }));
    house.clicks = 0;
    house.click("chart.startSession");
    REQUIRE(house.wait([&] { return house.visible("assess.next"); }));
    house.answerAllNo();
    house.click("assess.next");
    REQUIRE(house.wait([&] { return house.visible("plan.next"); }));
    CHECK(house.enabled("plan.next"));
    CHECK(house.window->flow().plan().plan().zones.size() == 9);
    std::printf("repeat patient: %d clicks\n", house.clicks);
    CHECK(house.clicks <= 8);
}

TEST_CASE("a new patient's plan is ready in twenty-five clicks", "[ui][plan]")
{
    House house;
    house.signIn();
    openChart(house, "Jonah");
    house.clicks = 0;
    house.click("chart.startSession");
    REQUIRE(house.wait([&] { return house.visible("assess.next"); }));
    REQUIRE(house.wait([&] { return house.visible("assess.addGoal"); }));
    house.click("assess.addGoal");
    house.type("goal.words", "The lines when I smile");
    for (const char* zone : {"crows_feet_left", "crows_feet_right", "forehead", "glabella"})
        house.click(QStringLiteral("goal.zone.") + QLatin1String(zone));
    house.click("goal.save");
    house.answerAllNo();
    REQUIRE(house.wait([&] { return house.window->flow().chart().goals.size() == 1; }));
    house.click("assess.next");
    REQUIRE(house.wait([&] { return house.visible("plan.propose"); }));
    house.click("plan.propose");
    house.click("plan.proposeAll.0");
    house.click("plan.proposalDone");
    // Two values of the clinician's own, then the rest as proposed.
    for (const char* stepper : {"plan.depthStepper", "plan.rateStepper"}) {
        auto* less = house.find(stepper)->childAt(26, 26); // the minus in it
        REQUIRE(less);
        QTest::mouseClick(less, Qt::LeftButton);
        ++house.clicks;
    }
    house.click("plan.acceptAll");
    CHECK(house.window->flow().plan().plan().zones.size() == 4);
    CHECK(house.window->flow().plan().problems().empty());
    CHECK(house.enabled("plan.next"));
    std::printf("new patient: %d clicks\n", house.clicks);
    CHECK(house.clicks <= 25);
}
