// What hands do on the planning page: drag across, mirror, order, undo and redo, zoom and pan; one zone on two views.
#include "tests/ui/map/zone_desk.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"

#include <QAccessible>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {
QPoint anchor(House& house, const char* view, const char* zone)
{
    return planMap(house).toWidget((*map::builtInMap(view))->anchor(zone)).toPoint();
}
std::vector<std::string> ids(const plan::Plan& plan)
{
    std::vector<std::string> all;
    for (const auto& zone : plan.zones)
        all.push_back(zone.zone);
    return all;
}
} // namespace

TEST_CASE("a drag across takes the zones on its way, and one undo gives them back", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    drag(&planMap(house), anchor(house, "face_front", "forehead"), anchor(house, "face_front", "nose_tip"));
    house.settle();
    CHECK(plan.orderOf("forehead") == 1);
    CHECK(plan.orderOf("glabella") == 2);
    CHECK(plan.orderOf("nose_dorsum") > 2);
    house.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(plan.plan().zones.empty());
    house.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(plan.orderOf("glabella") == 2);
    house.click("plan.undo");
    CHECK(plan.plan().zones.empty());
    house.click("plan.redo");
    CHECK(plan.orderOf("glabella") == 2);
}

TEST_CASE("a zone on two views is one zone", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    int shared = 0;
    for (const auto& zone : builtInContent().catalogue.zones()) {
        const auto views = viewsOf(QString::fromStdString(zone.id));
        if (zone.excluded || views.size() < 2)
            continue;
        ++shared;
        INFO(zone.id);
        plan.add(zone.id);
        for (const auto& view : views) {
            showMap(house, view);
            auto& map = planMap(house);
            const int index = static_cast<int>(map.order().indexOf(QString::fromStdString(zone.id)));
            REQUIRE(index >= 0);
            CHECK(map.itemState(index).checked);
            CHECK(map.itemName(index).contains("Order 1 of 1"));
        }
        CHECK(plan.plan().zones.size() == 1);
        plan.undo();
    }
    CHECK(shared > 10);
}

TEST_CASE("the other side takes the same values, and the words say whose side it is", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    house.tapZone("cheek_left");
    CHECK(house.text("plan.zoneName").contains("left"));
    house.click("plan.mirror");
    REQUIRE(plan.orderOf("cheek_right") == 2);
    CHECK(plan.zone("cheek_right")->depth == plan.zone("cheek_left")->depth);
    // The patient's left is on the viewer's right, and is printed so.
    auto& map = planMap(house);
    const auto left = (*map::builtInMap("face_front"))->anchor("cheek_left");
    const auto right = (*map::builtInMap("face_front"))->anchor("cheek_right");
    CHECK(left.x() > right.x());
    CHECK(map.spoken("cheek_left").contains("left"));
    house.key(Qt::Key_M); // and back: one side only
    CHECK(plan.orderOf("cheek_right") == 0);
}

TEST_CASE("dragging a row of the list changes the order and the numbers follow", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    for (const char* zone : {"forehead", "glabella", "chin", "nose_tip"})
        plan.add(zone);
    house.click("plan.order");
    const auto rowHeight = [&] { return house.find("plan.grip.glabella")->mapTo(house.window.get(), QPoint()).y() - house.find("plan.grip.forehead")->mapTo(house.window.get(), QPoint()).y(); };
    auto* grip = house.find("plan.grip.nose_tip");
    REQUIRE(grip);
    drag(grip, grip->rect().center(), grip->rect().center() - QPoint(0, rowHeight() * 3));
    house.settle();
    CHECK(ids(plan.plan()) == std::vector<std::string>{"nose_tip", "forehead", "glabella", "chin"});
    CHECK(planMap(house).spoken("chin").contains("Order 4 of 4"));
    grip = house.find("plan.grip.nose_tip");
    drag(grip, grip->rect().center(), grip->rect().center() + QPoint(0, rowHeight()));
    house.settle();
    CHECK(ids(plan.plan()) == std::vector<std::string>{"forehead", "nose_tip", "glabella", "chin"});
    plan.undo();
    CHECK(plan.orderOf("nose_tip") == 1);
    house.click("plan.listDone");
    planMap(house).setFocus();
    house.tapZone("nose_tip");
    house.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(plan.orderOf("nose_tip") == 2);
}

TEST_CASE("the map zooms one to five times, moves and fits again", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& map = planMap(house);
    CHECK(map.zoom() == 1.0);
    CHECK_FALSE(house.enabled("plan.zoomOut"));
    for (int i = 0; i < 8 && house.enabled("plan.zoomIn"); ++i)
        house.click("plan.zoomIn");
    CHECK(map.zoom() == Approx(5.0));
    CHECK_FALSE(house.enabled("plan.zoomIn"));
    const QPointF before = map.toMap(QPointF(200, 200));
    drag(&map, {300, 300}, {360, 340}, Qt::MiddleButton);
    const QPointF after = map.toMap(QPointF(260, 240));
    CHECK(after.x() == Approx(before.x()).margin(1));
    CHECK(after.y() == Approx(before.y()).margin(1));
    map.setFocus();
    house.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(map.toMap(QPointF(260, 240)).x() < after.x());
    CHECK(house.window->flow().plan().plan().zones.empty()); // moving the drawing chooses nothing
    house.click("plan.zoomOut");
    CHECK(map.zoom() < 5.0);
    house.click("plan.fit");
    CHECK(map.zoom() == 1.0);
    house.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(map.zoom() == Approx(1.5));
    house.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(map.zoom() == 1.0);
}

TEST_CASE("zones too small for a finger have a chip at the side", "[ui][map]")
{
    House house(QSize(1366, 768));
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    int chips = 0, small = 0;
    for (const auto& name : {QStringLiteral("face_front"), QStringLiteral("body_front"), QStringLiteral("body_back")}) {
        showMap(house, name);
        auto& map = planMap(house);
        for (const auto& shape : (*map::builtInMap(name))->zones) {
            const QRectF seen(map.toWidget(shape.bounds.topLeft()), map.toWidget(shape.bounds.bottomRight()));
            if (std::min(seen.width(), seen.height()) >= 34)
                continue;
            ++small;
            const QRectF chip = map.calloutRect(shape.id);
            INFO(name.toStdString() << " " << shape.id.toStdString());
            if (chip.isEmpty())
                continue; // no room: the zone itself stays, and the list
            ++chips;
            CHECK(chip.height() >= 48);
            house.clickAt(planMap(house).objectName(), chip.center().toPoint());
            CHECK(plan.orderOf(shape.id.toStdString()) == 1);
            plan.undo();
            house.settle(0);
        }
    }
    CHECK(small > 0);
    CHECK(chips * 2 >= small);
}
