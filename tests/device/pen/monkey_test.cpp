// Random hosts, hands, cables and mechanics against the pen: P1–P10 hold, always (Bench asserts them each step).
#include "tests/device/pen/bench.h"

#include <random>

using namespace bench;

namespace {

void randomStep(Bench& b, std::mt19937& random)
{
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    const auto maybeAsk = [&](const auto& request) {
        using Req = std::remove_cvref_t<decltype(request)>;
        b.answers.clear();
        ++b.seq;
        b.send(wire::encode({b.seq, b.sid}, Req(request)).bytes());
    };
    switch (below(26)) {
    case 0: b.pen->setTrigger(true); break;
    case 1: b.pen->setTrigger(false); break;
    case 2: b.sendByte('!'); break;
    case 3: b.pen->setContact(below(2) == 0); break;
    case 4: b.beating = below(8) != 0; break;
    case 5: b.permit = below(8) == 0 ? std::uint8_t{2} : wire::permit::kAll; break;
    case 6:
        if (below(6) == 0)
            b.pen->removeCartridge();
        break;
    case 7:
        b.cartridge = freshCartridge(static_cast<std::uint8_t>(below(200)));
        b.pen->insertCartridge(b.cartridge);
        break;
    case 8: b.pen->setEStop(below(6) == 0); break;
    case 9:
        if (below(10) == 0) {
            b.pen->lineDown();
            b.pen->lineUp();
            b.sid = 0;
        }
        break;
    case 10: maybeAsk(wire::RunCtrlReq{static_cast<std::uint8_t>(below(6)), {}, b.runId}); break;
    case 11: maybeAsk(wire::DisarmReq{b.look().runId}); break;
    case 12: maybeAsk(wire::FaultClearReq{~0U, below(2)}); break;
    case 13:
        b.pen->physical().motorStalled = below(20) == 0;
        b.pen->physical().homeStuck = below(60) == 0;
        b.pen->physical().rateBiasPercent = below(10) == 0 ? 25 : 0;
        b.pen->physical().depthStepUm = below(20) == 0 ? 400 : 0;
        break;
    case 14:
        if (below(12) == 0)
            b.pen->corruptConfig();
        break;
    case 15: {
        std::vector<std::uint8_t> noise(below(40));
        for (auto& byte : noise)
            byte = static_cast<std::uint8_t>(random());
        b.send(noise);
        break;
    }
    case 16:
        if (below(8) == 0)
            b.send(wire::encode({1, 0}, b.helloReq(below(~0U), static_cast<std::uint8_t>(below(2)))).bytes());
        break;
    case 17: b.run(below(300)); break;
    case 18:
        b.nowUs += below(2000) * 1000; // the pen's task was held up
        b.step();
        break;
    case 19: maybeAsk(wire::LogAckReq{b.pen->log().next(), b.pen->log().crcUpTo(b.pen->log().next())}); break;
    default: { // a host that tries to get to work
        const auto s = b.look();
        if (!s.session || b.sid != s.sid) {
            b.answers.clear();
            b.seq = 0;
            b.beats = 0;
            b.telemetry.reset();
            ++b.seq;
            b.send(wire::encode({1, 0}, b.helloReq(below(~0U), 1)).bytes());
            b.run(60);
            b.sid = b.look().sid;
            b.seq = 1;
            b.runId = b.cfgCrc = 0;
        } else if (s.state == PenState::Linked || s.state == PenState::Stopped || s.state == PenState::Configured) {
            auto c = b.block();
            c.trigger_mode = static_cast<std::uint8_t>(1 + below(3));
            c.strokes_max = 1 + below(300);
            c.soft_start_ms = static_cast<std::uint16_t>(below(400));
            c.depth_um = static_cast<std::uint16_t>(200 + 50 * below(20));
            c.depth_limit_um = static_cast<std::uint16_t>(c.depth_um + below(100));
            c.cfg_flags = static_cast<std::uint8_t>(2 | below(2));
            maybeAsk(wire::configSetReq(c));
            b.cfgId = b.look().cfgId;
            b.cfgCrc = b.look().cfgCrc;
            b.beating = true;
            b.permit = wire::permit::kAll;
            b.run(60);
            maybeAsk(wire::ArmPrepareReq{b.cfgId, b.cfgCrc, 99});
            if (!b.answers.empty() && b.answers.back().payload[0] == 0) {
                if (const auto p = wire::decode<wire::ArmPrepareRsp>(b.answers.back().frame()))
                    maybeAsk(b.commitReq(*p));
                b.runId = b.look().runId;
            }
        } else {
            b.run(20);
        }
    }
    }
}

} // namespace

TEST_CASE("invariants hold against random hosts, hands, cables and mechanics",
          "[pen][HAZ-001][HAZ-006][HAZ-010][HAZ-017][HAZ-018][HAZ-031]")
{
    unsigned runs = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        PenSetup setup;
        setup.seed = seed;
        setup.logCapacity = 512;
        Bench b(setup);
        for (int i = 0; i < 250; ++i) {
            randomStep(b, random);
            if (b.state() == PenState::Running)
                ++runs;
            if (b.state() == PenState::Service || random() % 200 == 0) {
                b.beating = false;
                b.sid = 0;
                b.reboot();
            }
        }
    }
    CHECK(runs > 100); // the monkeys did get to work
}
