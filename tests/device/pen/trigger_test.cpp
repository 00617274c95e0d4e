// Trigger modes, pause and resume (§7.2, errata B3), contact.
#include "tests/device/pen/bench.h"

using namespace bench;

namespace {

struct Armed : Bench {
    explicit Armed(std::uint8_t mode)
    {
        auto c = block();
        c.trigger_mode = mode;
        c.arm_timeout_s = 5;
        arm(c);
    }
    int control(int action)
    {
        const auto rsp = ask<wire::RunCtrlRsp>(wire::RunCtrlReq{static_cast<std::uint8_t>(action), {}, runId});
        return rsp->head.status;
    }
    void press() { pen->setTrigger(true); run(5); }
    void release() { pen->setTrigger(false); run(5); }
};

} // namespace

TEST_CASE("mode 1: hold to run", "[pen][HAZ-032]")
{
    Armed b(1);
    CHECK(b.control(1) == 17); // START is not for this mode
    b.press();
    CHECK(b.state() == PenState::Running);
    b.release();
    CHECK(b.state() == PenState::Paused);
    CHECK(b.control(3) == 0); // RESUME without the trigger held: waits
    CHECK(b.state() == PenState::Paused);
    b.press();
    CHECK(b.state() == PenState::Running);
    CHECK(b.control(2) == 0); // PAUSE by the host
    CHECK(b.state() == PenState::Paused);
    b.release();
    b.press(); // a press does not override the host's pause
    CHECK(b.state() == PenState::Paused);
    CHECK(b.control(3) == 0);
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("mode 2: press toggles", "[pen]")
{
    Armed b(2);
    CHECK(b.control(1) == 17);
    b.press();
    CHECK(b.state() == PenState::Running);
    b.release();
    CHECK(b.state() == PenState::Running);
    b.press();
    CHECK(b.state() == PenState::Paused);
    b.release();
    b.press();
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("mode 3: START and held, in either order", "[pen]")
{
    Armed b(3);
    SECTION("START first")
    {
        CHECK(b.control(1) == 0);
        CHECK(b.state() == PenState::Armed);
        b.press();
    }
    SECTION("press first")
    {
        b.press();
        CHECK(b.state() == PenState::Armed);
        CHECK(b.control(1) == 0);
    }
    CHECK(b.state() == PenState::Running);
    b.release();
    CHECK(b.state() == PenState::Paused);
    b.press();
    CHECK(b.state() == PenState::Running);
    CHECK(b.control(1) == 5);
    CHECK(b.control(3) == 5);
}

TEST_CASE("mode 0: a pen without trigger runs on START", "[pen]")
{
    PenSetup setup;
    setup.triggerModes = 0b1111;
    Bench b(setup);
    auto c = b.block();
    c.trigger_mode = 0;
    b.arm(c);
    b.pen->setTrigger(true); // a trigger means nothing in this mode
    b.run(10);
    CHECK(b.state() == PenState::Armed);
    CHECK(b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{1, {}, b.runId})->head.status == 0);
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("lift pauses after its time; contact alone never resumes", "[pen]")
{
    Armed b(1);
    b.press();
    b.run(300);
    b.pen->setContact(false);
    CHECK(b.runUntil(1000, [&] { return b.state() == PenState::Paused; }) <= 252);
    CHECK(Bench::is(b.states.back().cause, StopReason::ContactLost));
    b.pen->setContact(true);
    b.run(200);
    CHECK(b.state() == PenState::Paused);
    b.release();
    b.press();
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("with b0 no stroke is made in the air", "[pen]")
{
    Bench b;
    auto c = b.block();
    c.cfg_flags = 0x09;
    c.lift_pause_ms = 0;
    b.armAndRun(300, c);
    b.pen->setContact(false);
    b.run(60);
    const auto strokes = b.look().strokesRun;
    b.run(500);
    CHECK(b.state() == PenState::Running);
    CHECK(b.look().strokesRun == strokes);
    CHECK_FALSE(b.look().motorEnergised);
    b.pen->setContact(true);
    b.run(300);
    CHECK(b.look().strokesRun > strokes + 20);
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("paused too long becomes a stop", "[pen]")
{
    Armed b(1);
    b.press();
    b.run(200);
    b.release();
    b.run(5100);
    CHECK(b.state() == PenState::Stopped);
    CHECK(Bench::is(b.lastOf(wire::LogType::RunEnd)->code, StopReason::ArmTimeout));
}

TEST_CASE("DISARM from PAUSED is a stop, in STOPPING it must wait", "[pen]")
{
    Armed b(1);
    b.press();
    b.run(300);
    b.release();
    const auto rsp = b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId});
    CHECK(rsp->head.status == 0);
    CHECK(Bench::is(rsp->head.pen_state, PenState::Stopping));
    CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 5);
    b.run(60);
    CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId + 1})->head.status == 12);
    CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 0);
    CHECK(b.state() == PenState::Configured);
}

TEST_CASE("run id and needling time", "[pen]")
{
    Armed b(1);
    const auto first = b.runId;
    b.press();
    b.run(995);
    b.release();
    b.run(500);
    const auto rsp = b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{4, {}, b.runId});
    CHECK(rsp->run_id == first);
    CHECK(rsp->run_elapsed_ms >= 990);
    CHECK(rsp->run_elapsed_ms <= 1010);
    CHECK(b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{2, {}, b.runId})->head.status == 5);
    b.run(100);
    b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId});
    b.arm();
    CHECK(b.runId == first + 1);
    CHECK(b.look().strokesRun == 0);
}

TEST_CASE("the host's PAUSE just after a release holds against the next press", "[pen][HAZ-032]")
{
    Armed b(1);
    b.press();
    b.run(300);
    b.release(); // the trigger was faster than the request
    REQUIRE(b.state() == PenState::Paused);
    const auto paused = b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{2, {}, b.runId});
    CHECK(paused->head.status == 0);
    CHECK(Bench::is(paused->head.pen_state, PenState::Paused));
    b.press();
    b.run(50);
    CHECK(b.state() == PenState::Paused);
    b.release();
    CHECK(b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{3, {}, b.runId})->head.status == 0);
    CHECK(b.state() == PenState::Paused); // RESUME alone runs no hold-to-run pen that nobody holds
    b.press();
    CHECK(b.state() == PenState::Running);
}
