// The class of cartridge by the hands of a clinician: chosen per zone, the same for every zone, undone, told in
// pre-flight; and the body's front and back side by side with one selection.
#include "tests/ui/map/zone_desk.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/check_row.h"

#include <QComboBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

void choose(House& house, const char* cartridge)
{
    auto* box = house.as<QComboBox>("plan.cartridge");
    REQUIRE(box);
    box->setCurrentIndex(box->findData(QLatin1String(cartridge)));
    emit box->activated(box->currentIndex());
    house.settle(0);
}

} // namespace

TEST_CASE("a class of cartridge is chosen per zone, caps it and is one undo", "[ui][plan][HAZ-007]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    plan.addAll({"cheek_left", "chin"});
    plan.acceptAll();
    house.tapZone("cheek_left");
    const auto before = plan.zone("cheek_left")->depth;
    CHECK(house.as<QComboBox>("plan.cartridge")->currentData().toString().isEmpty()); // nothing is chosen for anybody
    choose(house, "nano");
    CHECK(plan.zone("cheek_left")->cartridge == "nano");
    CHECK(plan.zone("cheek_left")->depth == Micrometres(250));
    CHECK(plan.limits("cheek_left").depth.hardMax.reason == plan::LimitReason::Cartridge);
    CHECK(plan.zone("chin")->cartridge.empty());
    plan.undo();
    CHECK(plan.zone("cheek_left")->depth == before);
    CHECK(plan.zone("cheek_left")->cartridge.empty());

    plan.add("forehead"); // a proposal
    choose(house, "pins_14");
    house.click("plan.cartridgeEverywhere");
    for (const auto& zone : plan.plan().zones)
        CHECK(zone.cartridge == "pins_14");
    CHECK(plan.zone("forehead")->origin == plan::ValueOrigin::Proposed); // only its cartridge was chosen
    CHECK_FALSE(house.visible("plan.cartridgeEverywhere"));
    plan.undo();
    CHECK(plan.zone("chin")->cartridge.empty());
}

TEST_CASE("pre-flight tells another class than planned and goes on", "[ui][plan][HAZ-009]")
{
    House house; // its pen has a cartridge of 12 pins
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    plan.add("chin");
    plan.acceptAll();
    house.tapZone("chin");
    choose(house, "pins_24_36_42");
    house.click("plan.next");
    REQUIRE(house.wait([&] { return house.visible("preflight.check.7"); }));
    house.pen.insertCartridge(true);
    house.settle(50);
    const auto& row = house.window->flow().treatment().preflight().row(session::CheckId::Cartridge);
    CHECK(row.state == session::CheckState::Done);
    CHECK(row.reason == session::CheckReason::CartridgeOtherClass);
    CHECK(row.subject == "chin");
}

TEST_CASE("front and back of the body stand side by side with one plan and one selection", "[ui][map]")
{
    House house; // 1920 wide
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    showMap(house, "body_front");
    auto& front = planMap(house);
    showMap(house, "body_back");
    auto& back = planMap(house);
    REQUIRE(&front != &back);
    const auto tap = [&](map::ZoneMapView& view, const char* name, const char* zone) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.toWidget((*map::builtInMap(QLatin1String(name)))->anchor(QLatin1String(zone))).toPoint());
        house.settle(0);
    };
    tap(front, "body_front", "abdomen");
    CHECK(front.selected() == "abdomen");
    CHECK(front.width() > back.width()); // its callouts need the room
    tap(back, "body_back", "back_upper");
    CHECK(plan.orderOf("abdomen") == 1);
    CHECK(plan.orderOf("back_upper") == 2);
    CHECK(front.selected() == "back_upper"); // the same on both, drawn where it is
    CHECK(back.selected() == "back_upper");
    CHECK(std::abs(front.width() - back.width()) <= 1);
    back.setZoom(3); // the buttons are about the map that was used last
    back.setFocus();
    house.click("plan.zoomOut");
    CHECK(back.zoom() == Approx(2));
    CHECK(front.zoom() == Approx(1));
    house.click("plan.fit");
    CHECK(back.zoom() == Approx(1));
    house.window->resize(1366, 768);
    house.settle(50);
    CHECK(house.visible("plan.view.body_back")); // one at a time
    CHECK_FALSE(house.visible("plan.mapBeside"));
}
