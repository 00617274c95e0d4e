// CONFIG_SET: all or nothing, refused by field, never clamped; read-back from the memory in use.
#include "tests/device/pen/bench.h"

#include <functional>

using namespace bench;

TEST_CASE("each field out of range is refused by its number and changes nothing", "[pen][HAZ-005][HAZ-007][HAZ-030]")
{
    struct Case {
        std::function<void(wire::ConfigBlock&)> change;
        Status status;
        std::uint8_t detail;
    };
    const std::vector<Case> cases{
        {[](auto& c) { c.cfg_layout = 2; }, Status::BadField, 1},
        {[](auto& c) { c.depth_um = 150; }, Status::Range, 2},
        {[](auto& c) { c.depth_um = 2550; }, Status::Range, 2},
        {[](auto& c) { c.depth_um = 1010; }, Status::Range, 2},
        {[](auto& c) { c.depth_limit_um = 999; }, Status::Range, 3},
        {[](auto& c) { c.depth_limit_um = 2501; }, Status::Range, 3},
        {[](auto& c) { c.rate_spm = 4700; }, Status::Range, 4},
        {[](auto& c) { c.rate_spm = 9100; }, Status::Range, 4},
        {[](auto& c) { c.rate_spm = 7050; }, Status::Range, 4},
        {[](auto& c) { c.rate_limit_spm = 6900; }, Status::Range, 5},
        {[](auto& c) { c.rate_limit_spm = 9001; }, Status::Range, 5},
        {[](auto& c) { c.soft_start_ms = 1001; }, Status::Range, 6},
        {[](auto& c) { c.run_time_max_s = 0; }, Status::Range, 7},
        {[](auto& c) { c.run_time_max_s = 1801; }, Status::Range, 7},
        {[](auto& c) { c.arm_timeout_s = 4; }, Status::Range, 8},
        {[](auto& c) { c.arm_timeout_s = 61; }, Status::Range, 8},
        {[](auto& c) { c.strokes_max = 0; }, Status::Range, 9},
        {[](auto& c) { c.strokes_max = 500001; }, Status::Range, 9},
        {[](auto& c) { c.lift_pause_ms = 99; }, Status::Range, 10},
        {[](auto& c) { c.lift_pause_ms = 2001; }, Status::Range, 10},
        {[](auto& c) { c.lift_pause_ms = 0; }, Status::Range, 10}, // b1 is set
        {[](auto& c) { c.trigger_mode = 0; }, Status::Range, 11},  // this pen has a trigger
        {[](auto& c) { c.trigger_mode = 4; }, Status::Range, 11},
        {[](auto& c) { c.cfg_flags |= 0x10; }, Status::Range, 12},
        {[](auto& c) { c.cartridge_uid[0] ^= 1; }, Status::Cartridge, 3},
        {[](auto& c) { c.depth_dev_max_um = 49; }, Status::Range, 16},
        {[](auto& c) { c.depth_dev_max_um = 501; }, Status::Range, 16},
        {[](auto& c) { c.telem_hz = 49; }, Status::Range, 17},
        {[](auto& c) { c.telem_hz = 201; }, Status::Range, 17},
        {[](auto& c) { c.host_run_no = 0; }, Status::Range, 18},
    };
    Bench b;
    b.hello();
    const auto good = b.configure(b.block());
    REQUIRE(good.head.status == 0);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO("case " << i);
        auto block = b.block();
        cases[i].change(block);
        const auto rsp = b.ask<wire::ConfigSetRsp>(wire::configSetReq(block));
        CHECK(Bench::is(rsp->head.status, cases[i].status));
        CHECK(rsp->head.detail == cases[i].detail);
        const auto back = b.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
        CHECK(back->block == good.block);
        CHECK(back->cfg_id == good.cfg_id);
    }
    auto request = wire::configSetReq(b.block());
    request.cfg_crc ^= 1;
    const auto rsp = b.ask<wire::ConfigSetRsp>(request);
    CHECK(Bench::is(rsp->head.status, Status::CfgMismatch));
    CHECK(rsp->head.detail == 19);
}

TEST_CASE("the cartridge bounds depth and rate", "[pen][HAZ-007]")
{
    Bench b;
    b.hello();
    CartridgeTag shallow = freshCartridge(9);
    shallow.maxDepthUm = 500;
    shallow.maxRateSpm = 6000;
    b.pen->insertCartridge(shallow);
    b.run(50);
    b.cartridge = shallow;
    auto c = b.block();
    auto rsp = b.ask<wire::ConfigSetRsp>(wire::configSetReq(c));
    CHECK(rsp->head.detail == 3);
    c.depth_um = 500;
    c.depth_limit_um = 500;
    rsp = b.ask<wire::ConfigSetRsp>(wire::configSetReq(c));
    CHECK(rsp->head.detail == 5);
    c.rate_spm = c.rate_limit_spm = 6000;
    CHECK(b.configure(c).head.status == 0);
}

TEST_CASE("without a configuration CONFIG_GET is zero", "[pen]")
{
    Bench b;
    b.hello();
    const auto rsp = b.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    CHECK(rsp->head.status == 0);
    CHECK(rsp->cfg_id == 0);
    CHECK(rsp->cfg_crc == 0);
    CHECK(rsp->block == wire::ConfigBlock{});
}

TEST_CASE("a changed cartridge makes the configuration void", "[pen][HAZ-006][HAZ-010]")
{
    Bench b;
    b.hello();
    b.configure(b.block());
    SECTION("out") { b.pen->removeCartridge(); }
    SECTION("swapped") { b.pen->insertCartridge(freshCartridge(3)); }
    b.run(50);
    CHECK(b.state() == PenState::Linked);
    CHECK_FALSE(b.look().configValid);
    CHECK_FALSE(b.latched(wire::Fault::CartridgeRemoved)); // nothing was armed
}

TEST_CASE("telemetry names the set values from CONFIGURED on, never the ramp", "[pen]")
{
    Bench b;
    b.hello();
    b.run(60);
    CHECK(b.telemetry->depth_set_um == 0);
    auto c = b.block();
    c.soft_start_ms = 1000;
    b.arm(c);
    b.pen->setTrigger(true);
    b.run(100);
    CHECK(b.telemetry->depth_set_um == 1000);
    CHECK(b.telemetry->depth_act_um < 200);
    b.run(1000);
    CHECK(std::abs(int{b.telemetry->depth_act_um} - 1000) < 50);
    CHECK(std::abs(int{b.telemetry->rate_act_spm} - 7000) < 210);
}

TEST_CASE("telemetry rate follows state", "[pen]")
{
    Bench b;
    b.hello();
    const auto perSecond = [&] {
        const auto before = b.telemetries;
        b.run(1000);
        return b.telemetries - before;
    };
    b.beating = true;
    CHECK(perSecond() >= 19);
    CHECK(perSecond() <= 21);
    b.configure(b.block());
    CHECK(perSecond() >= 99);
    CHECK(b.ask<wire::TelemSetRsp>(wire::TelemSetReq{10, 50})->head.status == 0);
    CHECK(perSecond() <= 51);
    CHECK(b.ask<wire::TelemSetRsp>(wire::TelemSetReq{9, 50})->head.detail == 1);
    CHECK(b.ask<wire::TelemSetRsp>(wire::TelemSetReq{10, 201})->head.detail == 2);
}

TEST_CASE("what needs a contact sensor is refused without one", "[pen][HAZ-030]")
{
    PenSetup blind;
    blind.features &= ~wire::feature::kContactSensor;
    Bench b(blind);
    b.hello();
    for (const std::uint8_t flag : {wire::cfg_flag::kRequireContact, wire::cfg_flag::kAutoPauseOnLift}) {
        auto block = b.block();
        block.cfg_flags = flag;
        const auto rsp = b.ask<wire::ConfigSetRsp>(wire::configSetReq(block));
        CHECK(Bench::is(rsp->head.status, Status::Range));
        CHECK(rsp->head.detail == 12);
    }
    auto block = b.block();
    block.cfg_flags = wire::cfg_flag::kRequireCartridge; // lift_pause_ms alone has no effect
    CHECK(b.ask<wire::ConfigSetRsp>(wire::configSetReq(block))->head.status == 0);
}

TEST_CASE("what a pen cannot do it says in every state", "[pen]")
{
    Bench b;
    b.hello();
    CHECK(Bench::is(b.ask<wire::IdentProveRsp>(wire::IdentProveReq{})->head.status, Status::Unsupported));
    b.configure(b.block());
    CHECK(Bench::is(b.ask<wire::IdentProveRsp>(wire::IdentProveReq{})->head.status, Status::Unsupported));
}
