// Arming (§6.3): the token, the order of checks, cartridges.
#include "tests/device/pen/bench.h"

using namespace bench;

namespace {

struct Ready : Bench {
    Ready()
    {
        hello();
        configure(block());
        beating = true;
        run(60);
    }
    std::pair<int, int> refused(const wire::ArmCommitReq& request)
    {
        const auto rsp = commit(request);
        CHECK(state() == PenState::Configured);
        return {rsp.head.status, rsp.head.detail};
    }
};

} // namespace

TEST_CASE("a token works once, is young, and belongs to its PREPARE", "[pen][HAZ-006][HAZ-031]")
{
    Ready b;
    SECTION("no PREPARE") { CHECK(b.refused({1, b.cfgId, b.cfgCrc, 1, 0x1234, 0}).first == 10); }
    SECTION("used up by a refusal")
    {
        const auto p = b.prepare();
        CHECK(b.refused(b.commitReq(p, 0xBAD)).first == 12);
        CHECK(b.refused(b.commitReq(p)).first == 10);
    }
    SECTION("used up by a second PREPARE")
    {
        const auto p = b.prepare();
        static_cast<void>(b.prepare());
        CHECK(b.refused(b.commitReq(p)).first == 10);
    }
    SECTION("too old")
    {
        const auto p = b.prepare();
        b.run(3010);
        CHECK(b.refused(b.commitReq(p)).first == 11);
    }
    SECTION("void by STOP")
    {
        const auto p = b.prepare();
        b.sendByte('!');
        CHECK(b.look().configValid); // cfg kept on STOP byte
        CHECK(b.refused(b.commitReq(p)).first == 10);
    }
    SECTION("not after the run it armed")
    {
        const auto p = b.prepare();
        const auto request = b.commitReq(p);
        CHECK(b.commit(request).head.status == 0);
        CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 0);
        CHECK(b.refused(request).first == 10);
    }
}

TEST_CASE("ARM_COMMIT checks ids, cartridge, proof, interlocks", "[pen][HAZ-006][HAZ-008][HAZ-009][HAZ-010][HAZ-019]")
{
    Ready b;
    auto request = b.commitReq(b.prepare());
    SECTION("cfg_id") { ++request.cfg_id; CHECK(b.refused(request) == std::pair(12, 2)); }
    SECTION("cfg_crc") { ++request.cfg_crc; CHECK(b.refused(request) == std::pair(12, 3)); }
    SECTION("plan_hash") { ++request.plan_hash; CHECK(b.refused(request) == std::pair(12, 5)); }
    SECTION("cart_gen") { ++request.cart_gen; CHECK(b.refused(request) == std::pair(13, 4)); }
    SECTION("proof") { ++request.proof; CHECK(b.refused(request).first == 10); }
    SECTION("permit off")
    {
        b.permit = wire::permit::kUiAlive;
        b.run(30);
        CHECK(b.refused(request) == std::pair(15, 4));
    }
    SECTION("lease not running")
    {
        b.beating = false;
        b.run(200);
        CHECK(b.refused(request) == std::pair(15, 4));
    }
    SECTION("trigger held") { b.pen->setTrigger(true); CHECK(b.refused(request) == std::pair(15, 1)); }
    SECTION("not withdrawn")
    {
        b.pen->physical().homeStuck = true;
        b.run(2);
        CHECK(b.refused(request) == std::pair(15, 3));
    }
    SECTION("latched fault")
    {
        b.pen->raiseInjected(wire::Fault::SupplyLow);
        CHECK(b.refused(request).first == 14);
    }
    SECTION("marked used")
    {
        CHECK(b.ask<wire::CartMarkRsp>(wire::CartMarkReq{b.cartridge.uid, 1, {}, 1})->head.status == 0);
        CHECK(b.refused(request) == std::pair(13, 5));
    }
}

TEST_CASE("one cartridge serves all zones of a procedure, and never another", "[pen][HAZ-008]")
{
    Bench b;
    for (int zone = 0; zone < 3; ++zone) {
        b.armAndRun(300);
        b.pen->setTrigger(false);
        b.run(50);
        CHECK(b.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{4, {}, 0})->head.status == 0);
        b.run(100);
        CHECK(b.ask<wire::DisarmRsp>(wire::DisarmReq{b.runId})->head.status == 0);
    }
    CHECK(b.pen->cartridge()->useCount == 1);
    b.pen->removeCartridge();
    b.run(50);
    b.pen->insertCartridge(freshCartridge()); // the same uid; the caller claims it is fresh
    b.run(50);
    CHECK(b.ask<wire::CartridgeRsp>(wire::CartridgeReq{})->cart_flags == (wire::cart_flag::kUsed | wire::cart_flag::kAuthenticated));
    b.configure(b.block());
    b.run(30);
    const auto rsp = b.commit(b.commitReq(b.prepare()));
    CHECK(rsp.head.status == 13);
    CHECK(rsp.head.detail == 5);
    // Power does not change that.
    b.beating = false;
    b.reboot();
    b.hello(3);
    CHECK((b.ask<wire::CartridgeRsp>(wire::CartridgeReq{})->cart_flags & wire::cart_flag::kUsed) != 0);
}

TEST_CASE("power-up with a used but unmarked cartridge is not an insertion", "[pen][HAZ-008]")
{
    Bench b;
    b.armAndRun(300);
    b.beating = false;
    b.reboot();
    b.hello(3);
    const auto rsp = b.ask<wire::CartridgeRsp>(wire::CartridgeReq{});
    CHECK(rsp->use_count == 1);
    CHECK((rsp->cart_flags & wire::cart_flag::kUsed) == 0);
    CHECK(rsp->cart_gen == 1);
}

TEST_CASE("expired, unreadable and false cartridges, and none", "[pen][HAZ-009]")
{
    Ready b;
    CartridgeTag tag = freshCartridge(5);
    int detail = 0;
    SECTION("expired yesterday") { tag.expiry = 20251231; detail = 6; }
    SECTION("expires today") { tag.expiry = 20260101; detail = 0; }
    SECTION("not authentic") { tag.state = TagState::NotAuthentic; detail = 7; }
    SECTION("unreadable") { tag.state = TagState::Unreadable; detail = 2; }
    b.pen->insertCartridge(tag);
    b.run(50);
    b.cartridge = tag;
    auto c = b.block();
    c.cfg_flags = 0x02; // without b3: the pen refuses by itself
    b.configure(c);
    b.run(30);
    const auto rsp = b.commit(b.commitReq(b.prepare()));
    CHECK(rsp.head.status == (detail == 0 ? 0 : 13));
    CHECK(rsp.head.detail == detail);
}

TEST_CASE("no cartridge: nothing but cart_gen, and no arming even without b3", "[pen][HAZ-008]")
{
    Ready b;
    b.pen->removeCartridge();
    b.run(50);
    auto none = b.ask<wire::CartridgeRsp>(wire::CartridgeReq{});
    CHECK(none->cart_gen == 2);
    none->cart_gen = 0;
    none->head = {};
    CHECK(*none == wire::CartridgeRsp{});
    auto c = b.block();
    c.cfg_flags = 0x02;
    b.configure(c);
    b.run(30);
    const auto rsp = b.commit(b.commitReq(b.prepare()));
    CHECK(rsp.head.status == 13);
    CHECK(rsp.head.detail == 1);
}

TEST_CASE("ARMED without a start goes back to CONFIGURED", "[pen][HAZ-032]")
{
    Bench b;
    auto c = b.block();
    c.arm_timeout_s = 5;
    b.arm(c);
    b.run(5050);
    CHECK(b.state() == PenState::Configured);
    CHECK(b.stoppedBytes == 0);
    CHECK(Bench::is(b.states.back().cause, StopReason::ArmTimeout));
    b.pen->setTrigger(true);
    b.run(50);
    CHECK(b.state() == PenState::Configured);
}

TEST_CASE("in ARMED a heartbeat may lack the run_id until one carried it", "[pen]")
{
    Bench b;
    b.arm();
    const auto real = b.runId;
    b.runId = 0;
    b.run(300);
    CHECK(b.state() == PenState::Armed);
    b.runId = real;
    b.run(60);
    b.runId = 0;
    b.run(200);
    CHECK(b.state() == PenState::Stopped);
}
