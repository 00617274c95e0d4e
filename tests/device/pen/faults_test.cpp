// Mechanical faults (§8): found in time, and what they do to the state.
#include "tests/device/pen/bench.h"

using namespace bench;
using wire::Fault;

TEST_CASE("motor stall", "[pen][HAZ-020]")
{
    Bench b;
    b.armAndRun();
    b.pen->physical().motorStalled = true;
    CHECK(b.runUntil(500, [&] { return !b.look().motorEnergised; }) <= 60);
    b.run(60);
    CHECK(b.state() == PenState::Fault);
    CHECK(b.latched(Fault::MotorStall));
}

TEST_CASE("a motor that never turns", "[pen][HAZ-020]")
{
    Bench b;
    b.arm();
    b.pen->physical().motorStalled = true;
    b.pen->setTrigger(true);
    CHECK(b.runUntil(500, [&] { return b.latched(Fault::MotorStall); }) <= 65);
}

TEST_CASE("depth drift is found before 150 um plus a stroke", "[pen][HAZ-021]")
{
    Bench b;
    auto c = b.block();
    c.depth_limit_um = 1500;
    b.armAndRun(500, c);
    b.pen->physical().depthDriftUmPerS = 10;
    double worst = 0;
    b.runUntil(30000, [&] {
        worst = std::max(worst, b.look().sensors.depthUm - 1000.0);
        return !b.look().motorEnergised;
    });
    CHECK(b.latched(Fault::DepthDeviation));
    CHECK(worst < 160);
}

TEST_CASE("one stroke beyond the depth limit is a LOCK", "[pen][HAZ-005][HAZ-021]")
{
    Bench b;
    auto c = b.block();
    c.depth_dev_max_um = 500;
    b.armAndRun(500, c);
    b.pen->physical().depthStepUm = 300; // within the deviation, beyond 1200 + 50
    CHECK(b.runUntil(200, [&] { return !b.look().motorEnergised; }) <= 15);
    CHECK(b.latched(Fault::DepthDeviation));
}

TEST_CASE("frozen depth sensor is SERVICE", "[pen][HAZ-021]")
{
    Bench b;
    b.armAndRun();
    b.pen->physical().depthFrozen = true;
    CHECK(b.runUntil(500, [&] { return !b.look().motorEnergised; }) <= 125);
    b.run(60);
    CHECK(b.state() == PenState::Service);
    CHECK(b.ask<wire::FaultClearRsp>(wire::FaultClearReq{~0U, 1})->head.status == 5);
    CHECK(b.ask<wire::StatusRsp>(wire::StatusReq{})->head.status == 0); // read-only
    CHECK(b.ask<wire::TelemSetRsp>(wire::TelemSetReq{20, 100})->head.status == 5);
}

TEST_CASE("rate 20 % too high", "[pen][HAZ-022]")
{
    Bench b;
    auto c = b.block();
    c.rate_limit_spm = 9000;
    b.armAndRun(500, c);
    b.pen->physical().rateBiasPercent = 20;
    CHECK(b.runUntil(2000, [&] { return !b.look().motorEnergised; }) <= 550);
    CHECK(b.latched(Fault::RateDeviation));
    b.run(60);
    CHECK(b.state() == PenState::Stopped);
    b.pen->physical() = {};
    CHECK(b.ask<wire::FaultClearRsp>(wire::FaultClearReq{wire::faultBit(Fault::RateDeviation), 0})->head.status == 0);
}

TEST_CASE("needles that do not come back", "[pen][HAZ-023]")
{
    Bench b;
    b.armAndRun();
    b.pen->physical().homeStuck = true;
    b.sendByte('!');
    CHECK(b.runUntil(500, [&] { return b.latched(Fault::NotWithdrawn); }) <= 50);
    CHECK(b.state() == PenState::Service);
    CHECK((b.telemetry->flags & wire::telemetry_flag::kWithdrawn) == 0);
}

TEST_CASE("supply, heat, current, counter", "[pen][HAZ-028]")
{
    Bench b;
    b.armAndRun();
    const auto offWithin = [&](std::uint64_t ms, Fault fault) {
        CHECK(b.runUntil(3000, [&] { return !b.look().motorEnergised; }) <= ms);
        CHECK(b.latched(fault));
    };
    SECTION("supply falls") { b.pen->physical().supplyMv = 4200; offWithin(10, Fault::SupplyLow); }
    SECTION("supply rises") { b.pen->physical().supplyMv = 5600; offWithin(10, Fault::SupplyHigh); }
    SECTION("motor hot") { b.pen->physical().motorTempC = 71; offWithin(5, Fault::OvertempMotor); }
    SECTION("grip hot") { b.pen->physical().gripTempC = 43.5; offWithin(5, Fault::OvertempGrip); }
    SECTION("current") { b.pen->physical().currentMa = 1600; offWithin(25, Fault::Overcurrent); }
    SECTION("counter") { b.pen->physical().counterMissesHalf = true; offWithin(1000, Fault::StrokeMismatch); }
    SECTION("config bit") { b.pen->corruptConfig(); offWithin(11, Fault::ConfigCorrupt); }
}

TEST_CASE("soft faults clear only when their cause is gone for long enough", "[pen][HAZ-028]")
{
    Bench b;
    b.armAndRun();
    b.pen->physical().supplyMv = 4200;
    b.run(100);
    CHECK(b.state() == PenState::Stopped);
    const wire::FaultClearReq clear{wire::faultBit(Fault::SupplyLow), 0};
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14);
    b.pen->physical() = {};
    b.run(500);
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14);
    b.run(600);
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 0);
    CHECK_FALSE(b.latched(Fault::SupplyLow));
}

TEST_CASE("host silent clears with a fresh heartbeat and FAULT_CLEAR", "[pen][HAZ-002]")
{
    Bench b;
    b.armAndRun();
    b.beating = false;
    b.run(300);
    const wire::FaultClearReq clear{wire::faultBit(Fault::HostSilent), 0};
    CHECK(b.state() == PenState::Stopped);
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14);
    CHECK(b.configure(b.block()).head.status == 14); // A2: another latched fault blocks it in STOPPED
    b.beating = true;
    b.run(60);
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 0);
    CHECK(b.configure(b.block()).head.status == 0);
    CHECK(b.state() == PenState::Configured);
}

TEST_CASE("trigger stuck", "[pen][HAZ-019]")
{
    PenSetup setup;
    SECTION("at boot")
    {
        setup.triggerHeldAtBoot = true;
        Bench b(setup);
        CHECK(b.state() == PenState::Fault);
        b.hello();
        const wire::FaultClearReq clear{wire::faultBit(Fault::TriggerStuck), 5};
        CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14);
        b.pen->setTrigger(false);
        b.run(1100);
        CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 0);
    }
    SECTION("two seconds after a stop")
    {
        Bench b;
        b.armAndRun();
        b.sendByte('!');
        b.run(2100);
        CHECK(b.state() == PenState::Fault);
        CHECK(b.latched(Fault::TriggerStuck));
    }
    SECTION("held at ARM")
    {
        Bench b;
        b.hello();
        b.pen->setTrigger(true);
        b.configure(b.block());
        b.beating = true;
        b.run(60);
        const auto rsp = b.commit(b.commitReq(b.prepare()));
        CHECK(rsp.head.status == 15);
        CHECK(rsp.head.detail == 1);
    }
}

TEST_CASE("a reset by the watchdog is a fault until the log was taken", "[pen][HAZ-028][HAZ-029]")
{
    Bench b;
    b.armAndRun();
    b.nv.nextReset = wire::ResetReason::BrownOut;
    const auto boot = b.look().bootId;
    b.beating = false;
    b.reboot();
    const auto rsp = b.hello(9);
    CHECK(rsp.boot_id != boot);
    CHECK(rsp.reset_reason == 3);
    CHECK(rsp.last_stop == 19);
    CHECK((rsp.hello_flags & 3) == 3);
    CHECK(b.latched(Fault::WatchdogReset));
    const wire::FaultClearReq clear{wire::faultBit(Fault::WatchdogReset), 0};
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 14);
    const auto info = b.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    const auto ack = b.ask<wire::LogAckRsp>(
        wire::LogAckReq{info->next_idx, b.pen->log().crcUpTo(info->next_idx)});
    CHECK(ack->head.status == 0);
    CHECK(b.ask<wire::FaultClearRsp>(clear)->head.status == 0);
}
