// Every way to stop (§6.2), with the time from cause to motor off and to rest, in virtual time.
#include "tests/device/pen/bench.h"

using namespace bench;

namespace {

// From now: ms until the motor is off, and until the pen says it is at rest.
struct Stopping {
    std::uint64_t offMs = 0;
    std::uint64_t restMs = 0;
};
Stopping watch(Bench& b)
{
    Stopping s;
    s.offMs = b.runUntil(1000, [&] { return !b.look().motorEnergised; });
    s.restMs = s.offMs + b.runUntil(1000, [&] { return b.state() != PenState::Stopping; });
    return s;
}

void requireRunEnd(Bench& b, StopReason why)
{
    const wire::LogRecord* end = b.lastOf(wire::LogType::RunEnd);
    REQUIRE(end != nullptr);
    CHECK(Bench::is(end->code, why));
    CHECK(end->run_id == b.look().runId);
    CHECK(b.look().strokesLogged == b.look().strokesRun);
    CHECK(b.pen->runTruth().at(b.look().runId).strokes == b.look().strokesRun);
}

} // namespace

TEST_CASE("STOP byte: off at once, at rest within stop time, never again without arming", "[pen][HAZ-026][HAZ-027]")
{
    Bench b;
    b.armAndRun();
    b.sendByte('!');
    CHECK_FALSE(b.look().motorEnergised);
    CHECK(b.state() == PenState::Stopping);
    const Stopping s = watch(b);
    CHECK(s.restMs <= 50);
    CHECK(b.state() == PenState::Stopped);
    CHECK(b.stoppedBytes == 1);
    CHECK(b.latched(wire::Fault::StopByte));
    requireRunEnd(b, StopReason::StopByte);
    b.pen->setTrigger(false);
    b.run(50);
    b.pen->setTrigger(true);
    b.run(200);
    CHECK(b.state() == PenState::Stopped);
}

TEST_CASE("the STOPPED byte goes ahead of the events", "[pen][HAZ-027]")
{
    Bench b;
    b.armAndRun();
    b.wireToHost.clear();
    b.sendByte('!');
    REQUIRE(!b.wireToHost.empty());
    CHECK(b.wireToHost.front() == wire::kStop);
}

TEST_CASE("silent host: the lease ends the run", "[pen][HAZ-001][HAZ-002][HAZ-014]")
{
    for (std::uint64_t phase = 0; phase < 25; ++phase) {
        Bench b;
        b.armAndRun(500 + phase);
        b.beating = false;
        const Stopping s = watch(b);
        CHECK(s.offMs <= 151);
        CHECK(s.offMs >= 110);
        CHECK(s.restMs <= 200);
        CHECK(b.latched(wire::Fault::HostSilent));
        requireRunEnd(b, StopReason::LeaseExpired);
    }
}

TEST_CASE("a host that hears nothing but still beats is stopped too", "[pen][HAZ-002]")
{
    Bench b;
    b.armAndRun();
    const auto frozen = *b.telemetry;
    const auto frozenSeq = b.telemetrySeq;
    std::uint64_t ms = 0;
    for (; ms < 400 && b.look().motorEnergised; ++ms) {
        b.telemetry = frozen; // its reader is dead
        b.telemetrySeq = frozenSeq;
        b.run(1);
    }
    CHECK(ms <= 151);
}

TEST_CASE("a host may not echo what the pen never sent", "[pen][HAZ-002]")
{
    Bench b;
    b.armAndRun();
    std::uint64_t ms = 0;
    for (; ms < 400 && b.look().motorEnergised; ++ms) {
        b.telemetry->t_ms = static_cast<std::uint32_t>(b.nowUs / 1000); // an estimate from TIME_SYNC
        b.telemetrySeq = 1;
        b.run(1);
    }
    CHECK(ms <= 151);
}

TEST_CASE("three lost heartbeats do not stop", "[pen][HAZ-002]")
{
    Bench b;
    b.armAndRun();
    for (int round = 0; round < 20; ++round) {
        b.beating = false;
        b.run(95);
        b.beating = true;
        b.run(30);
    }
    CHECK(b.state() == PenState::Running);
}

TEST_CASE("permit off stops at once, also with a stale echo", "[pen][HAZ-003][HAZ-016][HAZ-025]")
{
    Bench b;
    b.armAndRun();
    b.permit = wire::permit::kUiAlive;
    SECTION("fresh") { b.beat(); }
    SECTION("stale echo")
    {
        b.telemetry->t_ms -= 5000;
        b.beat();
    }
    CHECK_FALSE(b.look().motorEnergised);
    CHECK(watch(b).restMs <= 50);
    CHECK(b.latched(wire::Fault::PermitOff));
    requireRunEnd(b, StopReason::PermitWithdrawn);
}

TEST_CASE("line drop stops and ends the session", "[pen][HAZ-001][HAZ-004]")
{
    Bench b;
    b.armAndRun();
    b.pen->lineDown();
    CHECK_FALSE(b.look().motorEnergised);
    CHECK(watch(b).restMs <= 50);
    CHECK(b.state() == PenState::Idle);
    CHECK_FALSE(b.look().session);
    requireRunEnd(b, StopReason::LineDrop);
    b.pen->lineUp();
    b.beating = false;
    const auto rsp = b.hello(8);
    CHECK((rsp.hello_flags & wire::hello_flag::kEndedWithoutBye) != 0);
    CHECK((rsp.hello_flags & wire::hello_flag::kUnreadLog) != 0);
    CHECK_FALSE(b.latched(wire::Fault::LineDrop)); // HELLO clears it
}

TEST_CASE("RUN_CTRL STOP and trigger release", "[pen]")
{
    Bench b;
    b.armAndRun();
    SECTION("stop")
    {
        const auto rsp = b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{4, {}, 0});
        CHECK(rsp->head.status == 0);
        CHECK(Bench::is(rsp->head.pen_state, PenState::Stopping));
        CHECK(watch(b).restMs <= 50);
        requireRunEnd(b, StopReason::RunCtrlStop);
    }
    SECTION("release pauses")
    {
        b.pen->setTrigger(false);
        CHECK_FALSE(b.look().motorEnergised);
        CHECK(b.state() == PenState::Paused);
        CHECK(b.stoppedBytes == 0); // a pause must not drive the host to STOPPING
        CHECK(b.runUntil(100, [&] { return b.look().sensors.withdrawn; }) <= 50);
    }
}

TEST_CASE("limits: strokes and time end inside the pen", "[pen][HAZ-017]")
{
    Bench b;
    auto c = b.block();
    SECTION("strokes")
    {
        for (const std::uint32_t limit : {1U, 2U, 3U, 10U, 57U, 500U}) {
            c = b.block();
            c.strokes_max = limit;
            b.arm(c);
            b.pen->setTrigger(true);
            b.runUntil(10000, [&] { return b.state() == PenState::Stopped; });
            CHECK(b.look().strokesRun <= limit);
            CHECK(b.look().strokesRun + 1 >= limit);
            if (limit > 1)
                requireRunEnd(b, StopReason::Strokes);
            CHECK(b.latched(wire::Fault::RunStrokes));
            b.pen->setTrigger(false);
            b.run(20);
            CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 0);
            CHECK_FALSE(b.latched(wire::Fault::RunStrokes));
        }
    }
    SECTION("time")
    {
        c.run_time_max_s = 1;
        b.arm(c);
        b.pen->setTrigger(true);
        const auto ms = b.runUntil(3000, [&] { return b.state() == PenState::Stopped; });
        CHECK(ms <= 1000 + 50);
        requireRunEnd(b, StopReason::RunTime);
    }
}

TEST_CASE("cartridge out while armed, running or paused", "[pen][HAZ-010]")
{
    Bench b;
    b.arm();
    SECTION("armed") {}
    SECTION("running")
    {
        b.pen->setTrigger(true);
        b.run(300);
    }
    SECTION("paused")
    {
        b.pen->setTrigger(true);
        b.run(300);
        b.pen->setTrigger(false);
        b.run(100);
    }
    b.pen->removeCartridge();
    const auto ms = b.runUntil(200, [&] { return b.state() == PenState::Stopped; });
    CHECK(ms <= 20 + 50);
    CHECK(b.latched(wire::Fault::CartridgeRemoved));
    CHECK_FALSE(b.look().configValid);
    CHECK(Bench::is(static_cast<std::uint8_t>(b.look().lastStop), StopReason::CartridgeRemoved));
    // The fault is cleared by a new configuration, and only another cartridge can be armed if this one was used.
    b.pen->insertCartridge(freshCartridge(2));
    b.run(5);
    b.cartridge = freshCartridge(2);
    CHECK(b.configure(b.block()).head.status == 0);
    CHECK_FALSE(b.latched(wire::Fault::CartridgeRemoved));
}

TEST_CASE("e-stop is a LOCK that needs a person", "[pen]")
{
    Bench b;
    b.armAndRun();
    b.pen->setEStop(true);
    CHECK_FALSE(b.look().motorEnergised);
    CHECK(watch(b).restMs <= 50);
    CHECK(b.state() == PenState::Fault);
    requireRunEnd(b, StopReason::EStop);
    const wire::FaultClearReq clear{wire::faultBit(wire::Fault::EStop), 1042};
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14); // still pressed
    b.pen->setEStop(false);
    CHECK(b.ask<wire::FaultClearRsp>(wire::FaultClearReq{clear.mask, 0})->head.status == 14); // nobody
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 0);
    CHECK(b.state() == PenState::Stopped);
    CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 0);
    CHECK(b.state() == PenState::Linked); // LOCK made the config void
}

TEST_CASE("a run permit without its reasons is none", "[pen][HAZ-003][HAZ-016]")
{
    for (const std::uint8_t missing : {wire::permit::kUiAlive, wire::permit::kRecorderOk, wire::permit::kInterlockOk}) {
        Bench b;
        b.armAndRun(300);
        b.permit = static_cast<std::uint8_t>(wire::permit::kAll & ~missing);
        CHECK(b.runUntil(100, [&] { return b.state() != PenState::Running; }) <= 30);
        b.run(100);
        CHECK(Bench::is(b.lastOf(wire::LogType::RunEnd)->code, StopReason::PermitWithdrawn));
    }
}
