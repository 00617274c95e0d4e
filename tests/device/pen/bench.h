// Purpose: a pen core on a bench with a small scripted host, all in memory and in virtual time.
// Thread: test. Units: ms of virtual time. Failure: REQUIRE.
#pragma once

#include "device/pen/pen_core.h"
#include "device/wire/arm_proof.h"
#include "device/wire/config_block.h"
#include "device/wire/names.h"

#include <catch2/catch.hpp>
#include <vector>

namespace bench {

using namespace stipple;
using namespace stipple::pen;
using wire::PenState;
using wire::Status;
using wire::StopReason;

inline CartridgeTag freshCartridge(std::uint8_t last = 1)
{
    CartridgeTag tag;
    tag.uid = {4, 0xA1, 0xB2, 0xC3, 0xD4, 0xE5, 0xF6, last};
    tag.expiry = 20280131;
    return tag;
}

struct Answer {
    wire::Header header;
    std::vector<std::uint8_t> payload;
    [[nodiscard]] wire::Frame frame() const { return {header, payload}; }
};

class Bench {
public:
    PenSetup setup;
    NvState nv;
    std::unique_ptr<PenCore> pen;
    std::uint64_t nowUs = 0;
    bool beating = false;
    std::uint8_t permit = wire::permit::kAll;
    std::uint32_t cfgCrc = 0, runId = 0, cfgId = 0, sid = 0;
    std::uint16_t seq = 0;
    std::uint32_t beats = 0;
    std::optional<wire::Telemetry> telemetry;
    std::uint16_t telemetrySeq = 0;
    unsigned telemetries = 0, stoppedBytes = 0;
    std::vector<wire::StateEvt> states;
    std::vector<wire::FaultEvt> faults;
    std::vector<Answer> answers;
    std::vector<std::uint8_t> wireToHost;
    wire::Deframer deframer{wire::Receiver::Host};
    std::uint64_t nextBeatMs = 0;
    std::uint32_t runNo = 0;
    CartridgeTag cartridge = freshCartridge();

    explicit Bench(PenSetup s = {}) : setup(std::move(s))
    {
        nv.tags[cartridge.uid] = cartridge;
        nv.cartInPen = cartridge.uid;
        nv.cartGen = 1;
        reboot();
    }
    void reboot()
    {
        pen = std::make_unique<PenCore>(setup, nv);
        nowUs = 0;
        nextBeatMs = 0;
        run(310);
        pen->lineUp();
    }

    void send(std::span<const std::uint8_t> bytes) { step(bytes); }
    void sendByte(std::uint8_t byte) { step({&byte, 1}); }
    void step(std::span<const std::uint8_t> bytes = {})
    {
        pen->step(nowUs, bytes);
        while (!pen->outbox().empty()) {
            const auto item = pen->outbox().take();
            wireToHost.insert(wireToHost.end(), item.bytes.begin(), item.bytes.end());
            deframer.feed(item.bytes, *this);
        }
        REQUIRE_FALSE(pen->violation().has_value());
    }
    void run(std::uint64_t ms)
    {
        for (; ms > 0; --ms) {
            nowUs += 1000;
            step();
            if (beating && nowUs / 1000 >= nextBeatMs)
                beat();
        }
    }
    // Runs until `done()` or at most `ms`; gives the time it took.
    template <class Done> std::uint64_t runUntil(std::uint64_t ms, Done&& done)
    {
        const std::uint64_t start = nowUs / 1000;
        while (!done() && nowUs / 1000 - start < ms)
            run(1);
        return nowUs / 1000 - start;
    }
    void beat()
    {
        nextBeatMs = nowUs / 1000 + wire::kHeartbeatMs;
        if (!telemetry)
            return;
        wire::Heartbeat hb{};
        hb.hb_count = ++beats;
        hb.echo_pen_ms = telemetry->t_ms;
        hb.echo_seq = telemetrySeq;
        hb.permit = permit;
        hb.host_state = 5;
        hb.cfg_crc = cfgCrc;
        hb.run_id = runId;
        send(wire::encode({static_cast<std::uint16_t>(beats), sid}, hb).bytes());
    }

    void onStop() { ++stoppedBytes; }
    void onDrop(wire::DropReason reason) { FAIL("the pen sent a bad frame: " << wire::nameOf(reason)); }
    void onFrame(const wire::Frame& f)
    {
        if (const auto t = wire::decode<wire::Telemetry>(f)) {
            telemetry = *t;
            telemetrySeq = f.header.seq;
            ++telemetries;
        } else if (const auto s = wire::decode<wire::StateEvt>(f)) {
            states.push_back(*s);
        } else if (const auto e = wire::decode<wire::FaultEvt>(f)) {
            faults.push_back(*e);
        } else {
            answers.push_back({f.header, {f.payload.begin(), f.payload.end()}});
        }
    }

    template <class Rsp, class Req> std::optional<Rsp> ask(const Req& request)
    {
        ++seq;
        return askAgain<Rsp>(request, 0);
    }
    template <class Rsp, class Req> std::optional<Rsp> askAgain(const Req& request, std::uint8_t attempt)
    {
        answers.clear();
        send(wire::encode({seq, Req::kId == wire::MessageId::Hello ? 0 : sid, attempt}, request).bytes());
        if (answers.empty())
            return std::nullopt;
        const auto decoded = wire::decode<Rsp>(answers.back().frame());
        REQUIRE(decoded.has_value());
        return *decoded;
    }
    wire::HelloReq helloReq(std::uint32_t nonce, std::uint8_t flags = 0) const
    {
        wire::HelloReq hello{};
        hello.host_major_min = 1;
        hello.host_major_max = 1;
        hello.flags = flags;
        hello.host_nonce = nonce;
        return hello;
    }
    wire::HelloRsp hello(std::uint32_t nonce = 7, std::uint8_t flags = 0)
    {
        seq = 0;
        beats = 0;
        telemetry.reset();
        const auto rsp = ask<wire::HelloRsp>(helloReq(nonce, flags));
        REQUIRE(rsp);
        sid = rsp->sid;
        runId = cfgCrc = cfgId = 0;
        return *rsp;
    }
    wire::ConfigBlock block()
    {
        wire::ConfigBlock c{};
        c.cfg_layout = 1;
        c.depth_um = 1000;
        c.depth_limit_um = 1200;
        c.rate_spm = 7000;
        c.rate_limit_spm = 8000;
        c.soft_start_ms = 200;
        c.run_time_max_s = 120;
        c.arm_timeout_s = 30;
        c.strokes_max = 20000;
        c.lift_pause_ms = 250;
        c.trigger_mode = 1;
        c.cfg_flags = 0x0A;
        c.cartridge_uid = cartridge.uid;
        c.plan_hash = 0x1234;
        c.zone_tag = 263;
        c.depth_dev_max_um = 150;
        c.telem_hz = 100;
        c.host_run_no = ++runNo;
        return c;
    }
    wire::ConfigSetRsp configure(const wire::ConfigBlock& c)
    {
        const auto rsp = ask<wire::ConfigSetRsp>(wire::configSetReq(c));
        REQUIRE(rsp);
        cfgId = rsp->cfg_id;
        cfgCrc = rsp->cfg_crc;
        return *rsp;
    }
    wire::ArmPrepareRsp prepare()
    {
        const auto rsp = ask<wire::ArmPrepareRsp>(wire::ArmPrepareReq{cfgId, cfgCrc, 99});
        REQUIRE(rsp);
        return *rsp;
    }
    wire::ArmCommitReq commitReq(const wire::ArmPrepareRsp& p, std::uint32_t planHash = 0x1234) const
    {
        return {p.arm_token, cfgId, cfgCrc, p.cart_gen, planHash,
                wire::armProof({p.arm_token, cfgCrc, p.cart_uid, 99})};
    }
    wire::ArmCommitRsp commit(const wire::ArmCommitReq& request)
    {
        const auto rsp = ask<wire::ArmCommitRsp>(request);
        REQUIRE(rsp);
        if (rsp->head.status == 0)
            runId = rsp->run_id;
        return *rsp;
    }
    // From HELLO to ARMED with default values.
    void arm(std::optional<wire::ConfigBlock> c = std::nullopt)
    {
        if (sid == 0 || !pen->snapshot().session)
            hello();
        REQUIRE(configure(c ? *c : block()).head.status == 0);
        beating = true;
        run(60);
        const auto rsp = commit(commitReq(prepare()));
        REQUIRE(rsp.head.status == 0);
        REQUIRE(state() == PenState::Armed);
    }
    void armAndRun(std::uint64_t ms = 500, std::optional<wire::ConfigBlock> c = std::nullopt)
    {
        arm(c);
        pen->setTrigger(true);
        run(ms);
        REQUIRE(state() == PenState::Running);
    }
    PenState state() const { return pen->snapshot().state; }
    Snapshot look() const { return pen->snapshot(); }
    bool latched(wire::Fault f) const { return (look().faultsLatched & wire::faultBit(f)) != 0; }
    const wire::LogRecord* lastOf(wire::LogType type)
    {
        for (std::uint32_t i = pen->log().next(); i-- > pen->log().first();)
            if (pen->log().at(i)->type == static_cast<std::uint8_t>(type))
                return pen->log().at(i);
        return nullptr;
    }
    template <class E> static bool is(std::uint8_t raw, E e) { return raw == static_cast<std::uint8_t>(e); }
};

} // namespace bench
