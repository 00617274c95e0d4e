// Sessions: HELLO, busy, take-over, repeats, BYE, idle limit, noise (§4).
#include "tests/device/pen/bench.h"

using namespace bench;

TEST_CASE("the pen never speaks first", "[pen][HAZ-013][HAZ-031]")
{
    Bench b;
    b.run(500);
    b.sendByte('!');
    b.pen->setTrigger(true);
    b.run(100);
    CHECK(b.wireToHost.empty());
    b.pen->setTrigger(false);
    b.hello();
    CHECK_FALSE(b.wireToHost.empty());
}

TEST_CASE("a second host is refused while the first is alive, completely and without harm", "[pen][HAZ-013]")
{
    Bench b;
    b.armAndRun();
    const auto sid = b.sid;
    b.answers.clear();
    b.send(wire::encode({1, 0}, b.helloReq(1234)).bytes());
    REQUIRE(b.answers.size() == 1);
    CHECK(b.answers[0].header.sid == 0);
    const auto refused = wire::decode<wire::HelloRsp>(b.answers[0].frame());
    REQUIRE(refused.has_value());
    CHECK(Bench::is(refused->head.status, Status::Busy));
    CHECK(refused->host_nonce == 1234);
    CHECK(refused->sid == 0);
    CHECK(refused->major == 1);
    CHECK(b.state() == PenState::Running);
    b.run(50);
    CHECK(b.ask<wire::StatusRsp>(wire::StatusReq{})->head.status == 0);
    CHECK(b.sid == sid);
}

TEST_CASE("take-over stops first, then answers", "[pen][HAZ-013]")
{
    Bench b;
    b.armAndRun();
    const auto old = b.sid;
    b.beating = false;
    b.answers.clear();
    b.send(wire::encode({1, 0}, b.helloReq(55, 1)).bytes());
    CHECK_FALSE(b.look().motorEnergised);
    CHECK(b.answers.empty());
    b.run(60);
    REQUIRE(b.answers.size() == 1);
    const auto rsp = wire::decode<wire::HelloRsp>(b.answers[0].frame());
    CHECK(rsp->head.status == 0);
    CHECK(rsp->sid != old);
    CHECK(b.state() == PenState::Linked);
    CHECK(Bench::is(b.lastOf(wire::LogType::RunEnd)->code, StopReason::TakeOver));
    CHECK(Bench::is(b.lastOf(wire::LogType::SessionClose)->code, StopReason::TakeOver));
    // The old host's frames are nothing now.
    b.answers.clear();
    b.send(wire::encode({static_cast<std::uint16_t>(b.seq + 1), old}, wire::StatusReq{}).bytes());
    CHECK(b.answers.empty());
}

TEST_CASE("no common version: refused, no session, STOP still works", "[pen]")
{
    Bench b;
    auto hello = b.helloReq(9);
    hello.host_major_min = hello.host_major_max = 2;
    const auto rsp = b.ask<wire::HelloRsp>(hello);
    CHECK(Bench::is(rsp->head.status, Status::Version));
    CHECK(rsp->sid == 0);
    CHECK_FALSE(b.look().session);
    b.sendByte('!');
    CHECK(b.look().stopBytes == 1);
}

TEST_CASE("late copies of HELLO do not kill the session", "[pen][HAZ-031]")
{
    Bench b;
    const auto first = b.hello(77);
    const auto again = b.askAgain<wire::HelloRsp>(b.helloReq(77), 1);
    REQUIRE(again);
    CHECK(*again == first);
    b.ask<wire::StatusRsp>(wire::StatusReq{});
    b.answers.clear();
    b.send(wire::encode({1, 0, 2}, b.helloReq(77)).bytes()); // now it is late
    CHECK(b.answers.empty());
    CHECK(b.look().sid == first.sid);
}

TEST_CASE("repeats are answered from store, never executed twice", "[pen][HAZ-006][HAZ-031]")
{
    Bench b;
    b.hello();
    const auto request = wire::configSetReq(b.block());
    const auto first = b.ask<wire::ConfigSetRsp>(request);
    const auto bytes = b.answers.back().payload;
    const auto again = b.askAgain<wire::ConfigSetRsp>(request, 1);
    CHECK(b.answers.back().payload == bytes);
    CHECK(again->cfg_id == first->cfg_id);
    // Same seq, other content.
    auto other = request;
    other.block.depth_um = 500;
    b.answers.clear();
    b.send(wire::encode({b.seq, b.sid, 1}, wire::configSetReq(other.block)).bytes());
    REQUIRE(b.answers.size() == 1);
    CHECK(b.answers[0].payload[0] == 7);
    CHECK(b.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{})->block == request.block);
    // A gap or an old seq is ignored.
    b.answers.clear();
    b.send(wire::encode({static_cast<std::uint16_t>(b.seq + 2), b.sid}, wire::StatusReq{}).bytes());
    b.send(wire::encode({static_cast<std::uint16_t>(b.seq - 1), b.sid}, wire::StatusReq{}).bytes());
    CHECK(b.answers.empty());
}

TEST_CASE("seq wraps from 65535 to 1", "[pen]")
{
    Bench b;
    b.hello();
    b.beating = true;
    for (std::uint32_t i = 2; i <= 65535; ++i)
        REQUIRE(b.ask<wire::CartMarkRsp>(wire::CartMarkReq{})->head.status != 0);
    b.seq = 0;
    CHECK(b.ask<wire::StatusRsp>(wire::StatusReq{})->last_req_seq == 1);
}

TEST_CASE("BYE ends, and its repeats are still answered", "[pen]")
{
    Bench b;
    b.armAndRun();
    b.beating = false;
    const auto rsp = b.ask<wire::ByeRsp>(wire::ByeReq{0});
    CHECK(rsp->head.status == 0);
    CHECK(Bench::is(rsp->head.pen_state, PenState::Stopping));
    CHECK(b.askAgain<wire::ByeRsp>(wire::ByeReq{0}, 1)->head.status == 0);
    b.run(100);
    CHECK(b.state() == PenState::Idle);
    CHECK(b.askAgain<wire::ByeRsp>(wire::ByeReq{0}, 2)->head.status == 0);
    const auto next = b.hello(3);
    CHECK((next.hello_flags & wire::hello_flag::kEndedWithoutBye) == 0);
    CHECK(Bench::is(next.last_stop, StopReason::Bye));
}

TEST_CASE("a silent session ends after two seconds in every state without lease", "[pen]")
{
    Bench b;
    b.hello();
    SECTION("LINKED") {}
    SECTION("CONFIGURED") { b.configure(b.block()); }
    SECTION("STOPPED")
    {
        b.armAndRun();
        b.sendByte('!');
        b.pen->setTrigger(false);
        b.run(100);
        b.beating = false;
        CHECK(b.state() == PenState::Stopped);
    }
    b.run(1900);
    CHECK(b.look().session);
    b.run(150);
    CHECK_FALSE(b.look().session);
    CHECK(b.state() == PenState::Idle);
    CHECK(Bench::is(b.lastOf(wire::LogType::SessionClose)->code, StopReason::SessionIdle));
}

TEST_CASE("order of checks: unknown id, length, state, fields", "[pen]")
{
    Bench b;
    b.hello();
    const auto raw = [&](std::uint8_t msg, std::size_t length) {
        const std::vector<std::uint8_t> payload(length);
        b.answers.clear();
        b.send(wire::encodeFrame({wire::Kind::Req, msg, ++b.seq, b.sid, 0, 1}, payload)->bytes());
        REQUIRE(b.answers.size() == 1);
        return int{b.answers[0].payload[0]};
    };
    CHECK(raw(0x60, 0) == 1);
    CHECK(raw(0x40, 0) == 1);
    CHECK(raw(0x0B, 0) == 2);
    CHECK(raw(0x0B, 24) == 5);
    CHECK(raw(0x0B, 30) == 5); // longer is fine
    CHECK(raw(0x14, 32) == 17);
    const auto status = b.ask<wire::StatusRsp>(wire::StatusReq{});
    CHECK(status->last_req_seq == b.seq);
    CHECK(status->last_req_msg == 4);
    b.run(60);
    raw(0x0B, 24);
    b.run(60);
    CHECK(b.telemetry->last_req_seq == b.seq);
    CHECK(b.telemetry->last_req_status == 5);
}

TEST_CASE("noise is counted and never answered", "[pen][HAZ-013]")
{
    Bench b;
    b.hello();
    b.beating = true;
    b.answers.clear();
    const std::string probe = "AT\r\nAT+GCAP\r\n";
    for (int i = 0; i < 50; ++i) {
        auto frame = wire::encode({9, b.sid}, wire::StatusReq{});
        std::vector<std::uint8_t> bytes(frame.bytes().begin(), frame.bytes().end());
        bytes[5] ^= 0x04;
        b.send(bytes);
        b.send(std::vector<std::uint8_t>(probe.begin(), probe.end()));
        b.run(20);
    }
    CHECK(b.answers.empty());
    const auto stats = b.ask<wire::LinkStatsRsp>(wire::LinkStatsReq{});
    CHECK(stats->rx_bad_crc == 50);
    CHECK((b.look().faultsActive & wire::faultBit(wire::Fault::LinkQuality)) != 0);
    b.run(10100);
    CHECK((b.look().faultsActive & wire::faultBit(wire::Fault::LinkQuality)) == 0);
}

TEST_CASE("replaying a whole recorded session changes nothing", "[pen][HAZ-031]")
{
    Bench b;
    std::vector<std::vector<std::uint8_t>> sent;
    b.hello(5);
    const auto record = [&](auto frame) { sent.emplace_back(frame.bytes().begin(), frame.bytes().end()); };
    const auto config = wire::configSetReq(b.block());
    record(wire::encode({2, b.sid}, config));
    b.configure(config.block);
    b.beating = true;
    b.run(60);
    const auto p = b.prepare();
    record(wire::encode({3, b.sid}, wire::ArmPrepareReq{b.cfgId, b.cfgCrc, 99}));
    const auto commit = b.commitReq(p);
    record(wire::encode({4, b.sid}, commit));
    CHECK(b.commit(commit).head.status == 0);
    b.beating = false;
    b.pen->lineDown();
    b.run(100);
    b.pen->lineUp();
    b.hello(6);
    const auto idx = b.pen->log().next();
    for (int round = 0; round < 3; ++round)
        for (const auto& bytes : sent)
            b.send(bytes);
    b.run(20);
    CHECK(b.state() == PenState::Linked);
    CHECK(b.pen->log().next() == idx);
}
