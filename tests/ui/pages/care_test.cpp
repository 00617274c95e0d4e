// After the treatment: reactions, calls, and what is added to a signed record.
#include "tests/ui/pages/house.h"
#include "ui/pages/record_sheet.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

PatientId openCare(House& house)
{
    house.signIn();
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.care"); }));
    house.settle(50);
    house.click("chart.care");
    REQUIRE(house.wait([&] { return house.visible("care.save"); }));
    return house.records.content.charts.front().patient.id;
}

} // namespace

TEST_CASE("a reaction is recorded with its kind and grade, and the content says what to do", "[ui][care]")
{
    House house;
    const PatientId patient = openCare(house);
    house.click("care.save"); // nothing written yet
    house.settle(50);
    CHECK(house.care.eventsOf[patient].empty());
    auto* kind = house.as<QComboBox>("care.kind");
    const int at = kind->findData(QStringLiteral("bacterial_infection"));
    REQUIRE(at >= 0);
    kind->setCurrentIndex(at);
    house.as<SegmentedControl>("care.grade")->setCurrent(1);
    CHECK(house.text("care.advice").contains("physician"));
    house.type("care.text", "pus on the left cheek since Monday");
    house.click("care.save");
    REQUIRE(house.wait([&] { return house.visible("care.event"); }));
    const auto& events = house.care.eventsOf[patient];
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == "bacterial_infection");
    CHECK(events[0].severity == "grade_2");
    CHECK(events[0].text == "pus on the left cheek since Monday");
}

TEST_CASE("a call is planned for a day to come, and settled", "[ui][care]")
{
    House house;
    const PatientId patient = openCare(house);
    const auto mine = [&] { return std::count_if(house.care.calls.begin(), house.care.calls.end(), [&](const ports::FollowUp& c) { return c.patient == patient && !c.doneAt; }); };
    const auto before = mine();
    house.type("care.due", "1999-01-01");
    house.click("care.plan");
    CHECK(mine() == before);
    house.type("care.due", "2099-01-31");
    house.type("care.about", "still red?");
    house.click("care.plan");
    REQUIRE(house.wait([&] { return mine() == before + 1; }));
    REQUIRE(house.wait([&] { return house.visible("care.called"); }));
    house.click("care.called");
    CHECK(house.wait([&] { return mine() == before; }));
}

TEST_CASE("a signed record shows what holds it together, and takes dated notes only", "[ui][care]")
{
    House house;
    house.signIn();
    const auto session = house.records.content.charts.front().sessions.front();
    ports::Evidence evidence;
    evidence.signature = ports::SignedBy{"A. Okafor", "AC-11482", session.signedAt, "reviewed", false};
    evidence.addenda = {{house.clock.utc, "A. Okafor", "addendum", "patient called: no redness left"}};
    house.clinic.evidences[session.id] = evidence;
    for (auto* sheet : house.window->findChildren<RecordSheet*>()) {
        sheet->start(session.id);
        house.settle(50);
        auto* fits = sheet->findChild<QWidget*>("record.fits");
        REQUIRE(fits);
        CHECK(fits->property("text").toString().contains("E-306"));
        auto* line = sheet->findChild<QWidget*>("record.line");
        REQUIRE(line);
        CHECK(line->property("text").toString() == "patient called: no redness left");
    }
}
