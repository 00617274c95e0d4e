// Every id of the zone table, walked: on every map that shows it and in the list, by mouse and by keyboard; and no
// exclusion by any of them. The hollow of the knee has no id in the table, so nothing can name it.
#include "tests/ui/map/zone_desk.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

const std::vector<clinical::Zone>& table() { return builtInContent().catalogue.zones(); }
QString idOf(const clinical::Zone& zone) { return QString::fromStdString(zone.id); }

void emptyAgain(House& house)
{
    while (!house.window->flow().plan().plan().zones.empty())
        house.window->flow().plan().undo();
    house.settle(0);
}

// Arrow by arrow in reading order until the map says the zone has the focus.
void focusByKeys(House& house, const QString& id)
{
    auto& map = planMap(house);
    map.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&map, Qt::Key_Home);
    for (int i = 0; i < map.itemCount() && map.focused() != id; ++i)
        QTest::keyClick(&map, Qt::Key_PageDown);
    REQUIRE(map.focused() == id);
}

} // namespace

TEST_CASE("every treatable zone is on a map, every exclusion too", "[ui][map][HAZ-007]")
{
    CHECK(table().size() == 90);
    for (const auto& zone : table()) {
        INFO(zone.id);
        CHECK_FALSE(viewsOf(idOf(zone)).isEmpty());
    }
}

TEST_CASE("every zone is chosen by a click on each map that shows it", "[ui][map]")
{
    const auto size = GENERATE(QSize(1920, 1080), QSize(1366, 768));
    House house(size);
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    int walked = 0;
    for (const auto& name : map::builtInMapNames()) {
        showMap(house, name);
        auto& map = planMap(house);
        for (const auto& zone : table()) {
            const auto document = map::builtInMap(name);
            if (zone.excluded || !(*document)->zone(idOf(zone)))
                continue;
            INFO(name.toStdString() << " " << zone.id << " at width " << size.width());
            QTest::mouseClick(&map, Qt::LeftButton, {}, map.toWidget((*document)->anchor(idOf(zone))).toPoint());
            CHECK(plan.orderOf(zone.id) == 1);
            CHECK(map.selected() == idOf(zone));
            emptyAgain(house);
            ++walked;
        }
    }
    CHECK(walked >= 75);
}

TEST_CASE("every zone is chosen by keyboard on the map", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    for (const auto& name : map::builtInMapNames()) {
        showMap(house, name);
        for (const auto& zone : table()) {
            if (zone.excluded || viewsOf(idOf(zone)).front() != name)
                continue;
            INFO(name.toStdString() << " " << zone.id);
            focusByKeys(house, idOf(zone));
            auto& map = planMap(house);
            QTest::keyClick(&map, Qt::Key_Space);
            CHECK(plan.orderOf(zone.id) == 1);
            QTest::keyClick(&map, Qt::Key_Delete);
            CHECK(plan.orderOf(zone.id) == 0);
        }
    }
}

TEST_CASE("every zone is chosen in the list, by mouse and by keyboard", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    house.click("plan.order");
    REQUIRE(house.visible("plan.findZone"));
    bool byKeys = false;
    for (const auto& zone : table()) {
        if (zone.excluded)
            continue;
        INFO(zone.id);
        const auto name = "plan.zone." + idOf(zone);
        auto* button = house.find(name);
        REQUIRE(button);
        if (byKeys) {
            button->setFocus(Qt::TabFocusReason);
            REQUIRE(QApplication::focusWidget() == button);
            QTest::keyClick(button, Qt::Key_Space);
            house.settle(0);
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
            house.settle(0);
        }
        CHECK(plan.orderOf(zone.id) == 1);
        emptyAgain(house);
        byKeys = !byKeys;
    }
    // The keyboard reaches them in order: from the search field, Tab after Tab.
    house.find("plan.findZone")->setFocus();
    QStringList reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (const auto* focus = QApplication::focusWidget(); focus && focus->objectName().startsWith("plan.zone."))
            reached << focus->objectName();
    }
    reached.removeDuplicates();
    CHECK(reached.size() == 75);
}

TEST_CASE("no exclusion is chosen by mouse, keyboard, list or search", "[ui][map][HAZ-007]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    for (const auto& name : map::builtInMapNames()) {
        showMap(house, name);
        auto& map = planMap(house);
        for (const auto& zone : table()) {
            const auto document = map::builtInMap(name);
            const auto* shape = zone.excluded ? (*document)->exclusion(idOf(zone)) : nullptr;
            if (!shape)
                continue;
            INFO(name.toStdString() << " " << zone.id);
            CHECK((*document)->zone(idOf(zone)) == nullptr);
            // Every place of a grid that lies in it, and what the keyboard can do there.
            int inside = 0;
            bool pressed = false;
            for (int i = 1; i < 12; ++i) {
                for (int j = 1; j < 12; ++j) {
                    const QPointF at(shape->bounds.left() + shape->bounds.width() * i / 12, shape->bounds.top() + shape->bounds.height() * j / 12);
                    if (!shape->path.contains(at))
                        continue;
                    ++inside;
                    CHECK(map.hitTest(map.toWidget(at)).kind == map::ZoneMapView::HitKind::Exclusion);
                    const QPoint pixel = map.toWidget(at).toPoint(); // a whole pixel: at the rim it may lie outside
                    if (!pressed && map.hitTest(pixel).kind == map::ZoneMapView::HitKind::Exclusion) {
                        QTest::mouseClick(&map, Qt::LeftButton, {}, pixel);
                        pressed = true;
                    }
                }
            }
            CHECK(inside > 0);
            CHECK(pressed);
            focusByKeys(house, idOf(zone));
            QTest::keyClick(&map, Qt::Key_Space);
            QTest::keyClick(&map, Qt::Key_Return);
            map.setSelected(idOf(zone));
            CHECK(map.selected().isEmpty());
            plan.add(zone.id);
            CHECK(plan.plan().zones.empty());
        }
    }
    house.click("plan.order");
    for (const auto& zone : table())
        if (zone.excluded)
            CHECK_FALSE(house.visible("plan.zone." + idOf(zone)));
    house.type("plan.findZone", "eyelid");
    for (const auto* button : house.window->findChildren<QAbstractButton*>())
        if (button->isVisible())
            CHECK_FALSE(button->objectName().startsWith("plan.zone."));
}
