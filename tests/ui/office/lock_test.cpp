// The lock: the records lock with it, work stays, a PIN opens it a few times, STOP works over it.
#include "tests/ui/pages/house.h"

#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"

#include <QKeyEvent>
#include <QApplication>
#include <QLineEdit>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

void typePin(House& house, const char* pin)
{
    for (const char* digit = pin; *digit != '\0'; ++digit)
        house.click(QStringLiteral("pin.%1").arg(QLatin1Char(*digit)));
    house.click("pin.enter");
    house.settle(30);
}

} // namespace

TEST_CASE("the lock locks the records, too, and keeps the page", "[ui][lock][HAZ-018]")
{
    House house;
    house.signIn();
    house.click("rail.patients");
    house.click("patients.new");
    house.type("patientForm.given", "Half");
    house.click("rail.lock");
    REQUIRE(house.wait([&] { return house.visible("lock.password"); }));
    CHECK(house.wait([&] { return house.clinic.locked; }));
    CHECK_FALSE(house.visible("pin.1")); // none was set
    CHECK_FALSE(house.visible("lock.other"));
    house.type("lock.password", "wrong");
    house.click("lock.unlock");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    house.type("lock.password", "demo");
    house.click("lock.unlock");
    REQUIRE(house.wait([&] { return house.visible("patientForm.given"); }));
    CHECK(house.text("patientForm.given") == "Half");
}

TEST_CASE("a PIN unlocks by touch and by keys", "[ui][lock]")
{
    House house(GENERATE(QSize(1366, 768), QSize(1920, 1080)));
    house.clinic.pin = "2580";
    house.signIn();
    house.click("rail.lock");
    REQUIRE(house.wait([&] { return house.visible("pin.1"); }));
    SECTION("touch") { typePin(house, "2580"); }
    SECTION("keys")
    {
        REQUIRE(QApplication::focusWidget()->objectName() == "lock.pin");
        for (const char digit : std::string("25803")) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(digit)));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
        }
        house.key(Qt::Key_Backspace);
        house.key(Qt::Key_Return);
    }
    SECTION("the password all the same")
    {
        house.click("lock.other");
        house.type("lock.password", "demo");
        house.click("lock.unlock");
    }
    CHECK(house.wait([&] { return house.visible("today.addVisit"); }));
    CHECK_FALSE(house.visible("lock.pin"));
}

TEST_CASE("wrong PINs wait longer each time, and the fifth leaves only the password", "[ui][lock]")
{
    House house;
    house.clinic.pin = "2580";
    house.signIn();
    house.click("rail.lock");
    REQUIRE(house.wait([&] { return house.visible("pin.1"); }));
    house.window->findChild<QTimer*>("lock.second")->setInterval(300); // seconds of a test
    typePin(house, "258"); // too short is not a try
    CHECK(house.text("lock.pinWords").contains("at least 4"));
    house.click("pin.erase");
    house.click("pin.erase");
    house.click("pin.erase");
    typePin(house, "1111");
    CHECK(house.text("lock.pinWords").contains("4 tries left"));
    CHECK_FALSE(house.enabled("lock.pin"));
    REQUIRE(house.wait([&] { return house.enabled("lock.pin"); }, 4000));
    CHECK(house.text("lock.pinWords") == "Enter your PIN. 4 tries left.");
    typePin(house, "1112");
    CHECK(house.text("lock.pinWords").contains("next in 4 s"));
    REQUIRE(house.wait([&] { return house.enabled("lock.pin"); }, 6000));
    typePin(house, "1113");
    CHECK(house.text("lock.pinWords").contains("next in 8 s"));
    REQUIRE(house.wait([&] { return house.enabled("lock.pin"); }, 10000));
    typePin(house, "1114");
    CHECK(house.text("lock.pinWords").contains("1 tries left, the next in 16 s"));
    REQUIRE(house.wait([&] { return house.enabled("lock.pin"); }, 18000));
    typePin(house, "1115");
    REQUIRE(house.visible("lock.password"));
    CHECK_FALSE(house.visible("lock.other"));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("Only the password"));
    house.type("lock.password", "demo");
    house.click("lock.unlock");
    CHECK(house.wait([&] { return house.visible("today.addVisit"); }));
}

TEST_CASE("STOP works over the lock while the motor can run", "[ui][lock][HAZ-001]")
{
    House house;
    house.toArmed();
    house.window->lock();
    REQUIRE(house.wait([&] { return house.visible("lock.password"); }));
    REQUIRE(house.visible("stopButton"));
    CHECK(house.enabled("stopButton"));
    house.type("lock.password", "x"); // hands on the keyboard: letters go into the field
    CHECK(safety::motorCanRun(house.pen.snapshot().state));
    house.click("stopButton");
    house.penTime(400);
    CHECK_FALSE(safety::motorCanRun(house.pen.snapshot().state));
}

TEST_CASE("an idle window locks by itself and not while the pen can run", "[ui][lock]")
{
    House house;
    house.signIn();
    CHECK(house.services.idleLockMinutes == 10);
    house.window->lock();
    REQUIRE(house.wait([&] { return house.visible("lock.password"); }));
    house.click("lock.signOut");
    CHECK(house.wait([&] { return house.visible("signIn.password"); }));
}
