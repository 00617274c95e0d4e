// The whole pen core: the input is a script of raw bytes, well-formed requests, time, hands and broken mechanics.
// Any broken invariant P1–P10 aborts.
#include "device/pen/pen_core.h"
#include "device/wire/arm_proof.h"
#include "device/wire/config_block.h"
#include "tests/fuzz/script.h"

#include <cstdlib>

using namespace stipple;
using namespace stipple::pen;

namespace {

struct Rig {
    PenSetup setup;
    NvState nv;
    PenCore pen;
    std::uint64_t nowUs = 310000;
    std::uint16_t seq = 1;
    std::uint32_t beats = 0;
    wire::Telemetry telemetry{};
    std::uint16_t telemetrySeq = 0;
    wire::ArmPrepareRsp prepared{};
    std::uint32_t runNo = 0;
    wire::Deframer host{wire::Receiver::Host};

    Rig() : setup(small()), nv(withCartridge()), pen(setup, nv)
    {
        pen.step(nowUs, {});
        pen.lineUp();
    }
    static PenSetup small()
    {
        PenSetup s;
        s.logCapacity = 256;
        return s;
    }
    static NvState withCartridge()
    {
        NvState nv;
        CartridgeTag tag;
        tag.uid = {4, 1};
        nv.tags[tag.uid] = tag;
        nv.cartInPen = tag.uid;
        return nv;
    }
    void onStop() {}
    void onDrop(wire::DropReason) { std::abort(); } // the pen must never send a bad frame
    void onFrame(const wire::Frame& f)
    {
        if (const auto t = wire::decode<wire::Telemetry>(f)) {
            telemetry = *t;
            telemetrySeq = f.header.seq;
        }
        if (const auto p = wire::decode<wire::ArmPrepareRsp>(f))
            prepared = *p;
    }
    void step(std::span<const std::uint8_t> bytes)
    {
        pen.step(nowUs, bytes);
        while (!pen.outbox().empty())
            host.feed(pen.outbox().take().bytes, *this);
        if (pen.violation())
            std::abort();
    }
    template <class M> void send(const M& message, std::uint32_t sid) { step(wire::encode({seq, sid}, message).bytes()); }
    template <class M> void ask(const M& message)
    {
        ++seq;
        send(message, pen.snapshot().sid);
    }
    void beat(std::uint8_t permit)
    {
        const Snapshot s = pen.snapshot();
        wire::Heartbeat hb{};
        hb.hb_count = ++beats;
        hb.echo_pen_ms = telemetry.t_ms;
        hb.echo_seq = telemetrySeq;
        hb.permit = permit;
        hb.cfg_crc = s.cfgCrc;
        hb.run_id = s.runId;
        step(wire::encode({0, s.sid}, hb).bytes());
    }
    void run(unsigned ms, bool beating)
    {
        for (unsigned i = 0; i < ms; ++i) {
            nowUs += 1000;
            step({});
            if (beating && i % 25 == 0)
                beat(wire::permit::kAll);
        }
    }
    void configure(Script& in)
    {
        wire::ConfigBlock c{};
        c.cfg_layout = 1;
        c.depth_um = static_cast<std::uint16_t>(200 + 50 * (in.next() % 50));
        c.depth_limit_um = static_cast<std::uint16_t>(c.depth_um + in.next());
        c.rate_spm = static_cast<std::uint16_t>(4800 + 100 * (in.next() % 45));
        c.rate_limit_spm = 9000;
        c.soft_start_ms = in.next();
        c.run_time_max_s = 1 + in.next() % 3U;
        c.arm_timeout_s = 5;
        c.strokes_max = 1U + in.next();
        c.lift_pause_ms = 100;
        c.trigger_mode = 1 + in.next() % 3;
        c.cfg_flags = in.next() & 0x07;
        c.depth_dev_max_um = 150;
        c.telem_hz = 100;
        c.host_run_no = ++runNo;
        ask(wire::configSetReq(c));
    }
    void arm()
    {
        const Snapshot s = pen.snapshot();
        ask(wire::ArmPrepareReq{s.cfgId, s.cfgCrc, 5});
        ask(wire::ArmCommitReq{prepared.arm_token, s.cfgId, s.cfgCrc, prepared.cart_gen, 0,
                               wire::armProof({prepared.arm_token, s.cfgCrc, prepared.cart_uid, 5})});
    }
    void hello(std::uint8_t flags)
    {
        wire::HelloReq hello{};
        hello.host_major_min = hello.host_major_max = 1;
        hello.host_nonce = ++beats;
        hello.flags = flags;
        seq = 1;
        send(hello, 0);
        run(60, false);
    }
    void act(std::uint8_t op, Script& in);
};

void Rig::act(std::uint8_t op, Script& in)
{
    PhysicalFaults& f = pen.physical();
    switch (op % 24) {
    case 0: step(in.take(in.next())); break;
    case 1: hello(in.next() & 1); break;
    case 2: configure(in); break;
    case 3: run(60, true); break;
    case 4: arm(); break;
    case 5: pen.setTrigger((in.next() & 1) != 0); break;
    case 6: run(in.next(), (in.next() & 3) != 0); break;
    case 7: beat(in.next()); break;
    case 8: step(std::vector<std::uint8_t>{wire::kStop}); break;
    case 9: ask(wire::RunCtrlReq{in.next(), {}, pen.snapshot().runId}); break;
    case 10: ask(wire::DisarmReq{pen.snapshot().runId}); break;
    case 11: ask(wire::FaultClearReq{~0U, in.next()}); break;
    case 12: ask(wire::LogAckReq{pen.log().next(), pen.log().crcUpTo(pen.log().next())}); break;
    case 13: pen.setContact((in.next() & 1) != 0); break;
    case 14: pen.removeCartridge(); break;
    case 15: {
        CartridgeTag tag;
        tag.uid = {4, in.next()};
        pen.insertCartridge(tag);
        break;
    }
    case 16: pen.lineDown(); pen.lineUp(); break;
    case 17: f.motorStalled = (in.next() & 1) != 0; break;
    case 18: f.homeStuck = in.next() == 77; break;
    case 19: f.depthStepUm = in.next(); break;
    case 20: pen.setEStop((in.next() & 1) != 0); break;
    case 21: nowUs += std::uint64_t{in.next()} * 20000U; step({}); break;
    case 22: {
        const auto payload = in.take(in.next() % 60);
        ++seq;
        step(wire::encodeFrame({wire::Kind::Req, in.next(), seq, pen.snapshot().sid, 0, 1}, payload)->bytes());
        break;
    }
    case 23: f.supplyMv = in.next() % 2 != 0 ? std::optional<std::uint16_t>(4200) : std::nullopt; break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Script in(data, size);
    Rig rig;
    while (!in.done() && rig.nowUs < 20'000'000)
        rig.act(in.next(), in);
    return 0;
}
