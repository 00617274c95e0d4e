// STOP: in its place, above everything, by press and by keys, before any other handler.
#include "tests/ui/pages/house.h"

#include "ui/shell/session_flow.h"
#include "ui/widgets/stop_button.h"

#include <QApplication>
#include <QMouseEvent>

#include <catch2/catch.hpp>

using namespace stipple;
using stipple::ui::test::House;

namespace {

void armed(House& house)
{
    house.toArmed();
    REQUIRE(house.pen.snapshot().state == safety::State::Armed);
}

} // namespace

TEST_CASE("STOP stands at the same place on pre-flight, cockpit and device", "[ui][stop][HAZ-026]")
{
    const auto size = GENERATE(QSize(1920, 1080), QSize(1366, 768));
    House house(size);
    const bool compact = size.width() < 1600;
    const QRect place = compact ? QRect(size.width() - 16 - 264, size.height() - 10 - 96, 264, 96)
                                : QRect(size.width() - 24 - 360, size.height() - 16 - 112, 360, 112);
    house.signIn();
    CHECK_FALSE(house.visible("stopButton"));
    house.click("rail.device");
    REQUIRE(house.visible("stopButton"));
    CHECK(house.find("stopButton")->geometry() == place);
    house.click("rail.today");
    house.wait([&] { return house.visible("today.startSession"); });
    CHECK_FALSE(house.visible("stopButton"));
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    CHECK(house.find("stopButton")->geometry() == place);
    house.readyToArm();
    house.arm();
    CHECK(house.find("stopButton")->geometry() == place);
    // nothing lies above it
    CHECK(house.window->childAt(place.center()) == house.find("stopButton"));
}

TEST_CASE("STOP acts on press, not on release", "[ui][stop][HAZ-026]")
{
    House house;
    armed(house);
    auto* stop = house.find("stopButton");
    REQUIRE(stop);
    const int before = house.pen.stopsRequested;
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(20, 20), QPointF(stop->mapToGlobal(QPoint(20, 20))), Qt::RightButton, Qt::RightButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stop, &press);
    CHECK(house.pen.stopsRequested == before + 1);
    CHECK(house.pen.snapshot().state != safety::State::Armed);
}

TEST_CASE("Esc, F12 and, while armed, Space stop from any focus", "[ui][stop][HAZ-026]")
{
    const int key = GENERATE(int(Qt::Key_Escape), int(Qt::Key_F12), int(Qt::Key_Space));
    House house;
    armed(house);
    house.find("cockpit.observation.cooled")->setFocus();
    house.key(key);
    CHECK(house.pen.stopsRequested == 1);
    house.penTime(100);
    CHECK(house.pen.snapshot().state == safety::State::Stopped);
    CHECK(house.visible("cockpit.clear"));
}

TEST_CASE("Space is an ordinary key while the motor cannot run", "[ui][stop]")
{
    House house;
    house.signIn();
    house.click("rail.patients");
    house.wait([&] { return house.visible("patients.find"); });
    house.type("patients.find", "a b");
    CHECK(house.text("patients.find") == "a b");
    house.key(Qt::Key_Space);
    CHECK(house.pen.stopsRequested == 0);
}

TEST_CASE("a locked window keeps STOP while the motor can run", "[ui][stop][HAZ-026]")
{
    House house;
    armed(house);
    house.window->lock();
    house.settle();
    REQUIRE(house.visible("lock.password"));
    REQUIRE(house.visible("stopButton"));
    house.click("stopButton");
    CHECK(house.pen.stopsRequested == 1);
    house.penTime(100);
    house.settle();
    CHECK(house.pen.snapshot().state == safety::State::Stopped);
    CHECK(house.visible("lock.password")); // it went on behind the lock, and stayed locked
}

TEST_CASE("the window does not close while the pen is armed", "[ui][stop]")
{
    House house;
    armed(house);
    house.window->close();
    house.settle();
    CHECK(house.window->isVisible());
}
