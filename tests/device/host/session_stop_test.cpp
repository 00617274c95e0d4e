// Stops: asked for, proved, not proved, by the pen itself.
#include "desk.h"
#include "frames.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

TEST_CASE("STOP puts a byte out in the same step and the pen's motor off within its stop time", "[HAZ-026]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.command(CommandKind::Stop);
    const auto before = desk.stopBytesSent;
    desk.run(1);
    CHECK(desk.stopBytesSent == before + 1);
    CHECK(desk.state() == State::Stopping);
    CHECK(desk.runUntil([&] { return !desk.pen().snapshot().motorEnergised; }, 60));
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 200));
}

TEST_CASE("STOP in ready and verified ends in stopped, proved, and needs a clear", "[HAZ-026]")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    desk.command(CommandKind::Stop);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 250));
    desk.run(300);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 300));
    desk.load(desk.order());
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    desk.command(CommandKind::Stop);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 250));
    desk.run(100);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready || desk.state() == State::Verified; }, 300));
    CHECK(desk.pen().violation().value_or("") == "");
}

TEST_CASE("a pen that ignores STOP is never called stopped: not confirmed within 250 ms, high", "[HAZ-027]")
{
    DeskOptions options;
    options.setup.defects.set(pen::Defect::IgnoreStop);
    options.setup.defects.set(pen::Defect::IgnorePermit);
    options.setup.defects.set(pen::Defect::LateLease);
    Desk desk(options);
    REQUIRE(desk.bringToRunning());
    desk.command(CommandKind::Stop);
    bool everStopped = false;
    desk.watch = [&](const SessionInput&, const SessionOutput&) {
        everStopped = everStopped || desk.state() == State::Stopped;
    };
    desk.autoReopen = false;
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Latched; }, 250));
    CHECK_FALSE(everStopped);
    CHECK(desk.alarmed(AlarmId::StopNotConfirmed, AlarmPriority::High));
    REQUIRE(desk.lastDelivered());
    CHECK(desk.lastDelivered()->certainty == Certainty::EndUncertain);
}

TEST_CASE("needles that do not come home raise the high alarm within 250 ms of the stop", "[HAZ-023]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.pen().physical().homeStuck = true;
    desk.command(CommandKind::Stop);
    REQUIRE(desk.runUntil([&] { return desk.alarmed(AlarmId::StopNotConfirmed, AlarmPriority::High)
                                       || desk.alarmed(AlarmId::PenFault, AlarmPriority::High); }, 250));
    CHECK(desk.state() != State::Stopped);
}

TEST_CASE("after a latched stop the line stays down until a person clears", "[HAZ-027]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.hostDeaf = true; // the proof never arrives; nothing else does either
    desk.penDeaf = true;
    desk.command(CommandKind::Stop);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Latched; }, 250));
    desk.hostDeaf = desk.penDeaf = false;
    desk.pen().setTrigger(false);
    desk.run(500);
    desk.command(CommandKind::Clear); // too early: the operator has had no time to lift the pen
    desk.run(10);
    CHECK(desk.lastEnd(Command::Clear)->outcome == Outcome::NotDone);
    desk.run(2000);
    CHECK(desk.state() == State::Latched);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 5000));
    CHECK(desk.lastDelivered()->fromLog);
    CHECK(desk.lastDelivered()->strokes == desk.pen().snapshot().strokesRun);
}

TEST_CASE("a stalled motor: the pen stops, the host shows a high alarm and needs a person", "[HAZ-020]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.pen().physical().motorStalled = true;
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 500));
    CHECK(desk.alarmed(AlarmId::PenFault, AlarmPriority::High));
    desk.run(200);
    desk.pen().physical().motorStalled = false;
    desk.pen().setTrigger(false);
    desk.run(2500);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 1500));
}

TEST_CASE("a run that reaches its strokes is stopped by the pen and told as planned", "[HAZ-017]")
{
    Desk desk;
    ZoneOrder zone = desk.order();
    zone.strokesMax = 60;
    REQUIRE(desk.bringToArmed(zone));
    desk.pen().setTrigger(true);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 3000));
    desk.run(300);
    CHECK(desk.alarmed(AlarmId::PenStopped, AlarmPriority::Low));
    CHECK_FALSE(desk.alarmed(AlarmId::PenStopped, AlarmPriority::Medium));
    CHECK(desk.lastDelivered()->strokes <= 60);
    CHECK(desk.lastDelivered()->stopReason == static_cast<std::uint8_t>(wire::StopReason::Strokes));
    // the same limits cannot be armed again: the budget is smaller now
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 500));
    desk.command(CommandKind::Arm);
    desk.run(50);
    CHECK(desk.lastEnd(Command::Arm)->outcome == Outcome::NotDone);
}

TEST_CASE("drifting depth stops the run before the error passes 150 µm by a stroke", "[HAZ-021]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(500));
    desk.pen().physical().depthDriftUmPerS = 100;
    double worst = 0;
    desk.runUntil([&] {
        worst = std::max(worst, desk.pen().snapshot().extensionUm);
        return desk.state() != State::Running;
    }, 4000);
    CHECK(desk.state() != State::Running);
    CHECK(worst < 500 + 150 + 60);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 300));
    CHECK(desk.alarmed(AlarmId::PenFault, AlarmPriority::High));
}

TEST_CASE("a pen that shows other set values than the plan's is stopped", "[HAZ-006]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.toHostFilter = [](std::vector<std::uint8_t>& bytes) {
        editFrames(bytes, wire::Receiver::Host, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
            if (is(header, wire::MessageId::Telemetry))
                payload[8] = static_cast<std::uint8_t>(payload[8] + 50); // depth_set_um
        });
    };
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopping; }, 50));
    CHECK(desk.alarmed(AlarmId::PlanMismatch, AlarmPriority::High));
    CHECK(desk.runUntil([&] { return !desk.pen().snapshot().motorEnergised; }, 60));
}

TEST_CASE("too fast for 500 ms: the pen stops, the host tells", "[HAZ-022]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(500));
    desk.pen().physical().rateBiasPercent = 20;
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 1200));
    CHECK(desk.alarmed(AlarmId::PenFault, AlarmPriority::Medium));
}

TEST_CASE("a frozen pen raises an alarm within 170 ms and is latched as not confirmed", "[HAZ-029]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning());
    desk.hostDeaf = desk.penDeaf = true;
    REQUIRE(desk.runUntil([&] { return desk.alarmed(AlarmId::TelemetryStale, AlarmPriority::High); }, 170));
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Latched; }, 260));
}
