// One treatment in memory: connect, load, arm, run, pause, stop, read the log, clear.
#include "desk.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

TEST_CASE("a pen is met, its log stored, and it becomes ready", "[HAZ-018]")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    REQUIRE(desk.all<PenConnected>().size() == 1);
    CHECK(desk.all<PenConnected>()[0].identity.simulated);
    CHECK(desk.host().snapshot().identity->serial.view() == "SIM-0001");
    CHECK(desk.host().snapshot().caps->depthMax == 2500_um);
    CHECK(desk.host().snapshot().cartridge->presence == CartridgePresence::Ok);
    CHECK_FALSE(desk.stored.empty());
    CHECK(desk.host().unexpectedEvents() == 0);
}

TEST_CASE("a zone is loaded, read back, armed, run, stopped and its strokes come from the log", "[HAZ-005]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(1500));
    CHECK(desk.host().snapshot().confirmed == desk.order());
    CHECK(desk.lastEnd(Command::Arm)->outcome == Outcome::Done);
    REQUIRE(desk.all<RunStarted>().size() == 1);
    CHECK(desk.all<RunStarted>()[0].segment == desk.order().segment);
    REQUIRE(desk.lastDelivered());
    CHECK_FALSE(desk.lastDelivered()->fromLog);

    desk.command(CommandKind::Stop);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 150));
    desk.run(200);
    const auto told = desk.lastDelivered();
    REQUIRE(told);
    CHECK(told->fromLog);
    CHECK(told->certainty == Certainty::Exact);
    CHECK(told->segment == desk.order().segment);
    CHECK(told->strokes == desk.pen().snapshot().strokesRun);
    CHECK(told->strokes > 100);
    CHECK(told->zoneTag == 7);
    CHECK(told->depthMean.has_value());

    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 500));
    CHECK(desk.lastEnd(Command::Clear)->outcome == Outcome::Done);
    CHECK(desk.host().unexpectedEvents() == 0);
    CHECK(desk.pen().violation().value_or("") == "");
}

TEST_CASE("releasing the trigger pauses, pressing goes on; the host's pause needs resume")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(300));
    desk.pen().setTrigger(false);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Paused; }, 200));
    CHECK_FALSE(desk.host().snapshot().pausedByHost);
    desk.pen().setTrigger(true);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Running; }, 200));
    desk.command(CommandKind::Pause);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Paused; }, 200));
    desk.run(50);
    CHECK(desk.lastEnd(Command::Pause)->outcome == Outcome::Done);
    CHECK(desk.host().snapshot().pausedByHost);
    desk.pen().setTrigger(false);
    desk.run(50);
    desk.pen().setTrigger(true);
    desk.run(200);
    CHECK(desk.state() == State::Paused);
    desk.command(CommandKind::Resume);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Running; }, 300));
}

TEST_CASE("disarm out of a pause ends in ready without a second hand")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(300));
    desk.pen().setTrigger(false);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Paused; }, 200));
    desk.command(CommandKind::Disarm);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 600));
    CHECK(desk.lastEnd(Command::Disarm)->outcome == Outcome::Done);
    CHECK(desk.lastDelivered()->fromLog);
    CHECK(desk.lastDelivered()->certainty == Certainty::Exact);
    CHECK(desk.lastDelivered()->strokes == desk.pen().snapshot().strokesRun);
}

TEST_CASE("disarm without a stroke keeps the verified limits")
{
    Desk desk;
    REQUIRE(desk.bringToArmed(desk.order()));
    desk.command(CommandKind::Disarm);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    desk.run(100);
    CHECK(desk.lastEnd(Command::Disarm)->outcome == Outcome::Done);
    desk.command(CommandKind::Arm);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Armed; }, 1000));
}
