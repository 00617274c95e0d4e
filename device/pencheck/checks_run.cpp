// R…: arming and running as it should be: exactly once, as configured, by the operator's hand.
#include "device/pencheck/check_list.h"

#include <cmath>

namespace stipple::pencheck {
namespace {

using wire::PenState;

Verdict armOnce(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto set = h.configure(h.block());
    h.giveHeartbeats();
    const auto p = h.prepare();
    if (!set || set->head.status != 0 || !p)
        return failed("not ready");
    const auto commit = h.commitReq(*p);
    const auto payload = wire::encodePayload(commit);
    h.skipSeq();
    const auto first = h.probe({wire::Kind::Req, 0x0B, h.seq(), h.sid, 0, 1}, payload.span(), 300);
    const auto again = h.probe({wire::Kind::Req, 0x0B, h.seq(), h.sid, 1, 1}, payload.span(), 300);
    if (!first || first->payload[0] != 0)
        return failed("ARM_COMMIT was refused, status " + num(std::uint64_t{first ? first->payload[0] : 255U}) + " detail " +
                      num(std::uint64_t{first ? first->payload[1] : 255U}));
    const auto rsp = wire::decode<wire::ArmCommitRsp>(first->frame());
    if (!rsp || rsp->run_id == 0)
        return failed("run_id 0");
    h.runId = rsp->run_id;
    if (!again || again->raw != first->raw)
        return failed("a repeated ARM_COMMIT must get the stored answer");
    if (!h.ask<wire::DisarmRsp>(wire::DisarmReq{h.runId}) || !h.waitState(PenState::Configured, 300))
        return failed("DISARM");
    h.idle(60);
    const auto reused = h.commit(commit);
    if (!reused || reused->head.status != 10) {
        h.sendByte(wire::kStop);
        return failed("a used token armed again");
    }
    return passed();
}

Verdict runsAsConfigured(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto block = h.block();
    if (!h.arm(block) || !h.startRun())
        return failed("cannot run");
    h.idle(block.soft_start_ms + 400U);
    h.forget();
    h.idle(1000);
    if (h.state() != PenState::Running || h.telemetries.size() < 10)
        return failed("it does not run");
    const auto& first = h.telemetries.front().message;
    const auto& last = h.telemetries.back().message;
    h.sendByte(wire::kStop);
    h.release();
    const double strokes = last.strokes_run - first.strokes_run;
    const double rate = strokes * 60000.0 / (last.t_ms - first.t_ms);
    const double allowed = block.rate_spm * (h.caps.rate_tol_permille + 10) / 1000.0 + 60;
    if (std::abs(rate - block.rate_spm) > allowed)
        return failed("strokes counted give " + num(rate) + "/min, configured " + num(std::uint64_t{block.rate_spm}));
    for (const auto& t : h.telemetries) {
        if (std::abs(int{t.message.depth_act_um} - int{block.depth_um}) > h.caps.depth_tol_um + 10)
            return failed("depth_act " + num(std::uint64_t{t.message.depth_act_um}) + " um, configured " +
                          num(std::uint64_t{block.depth_um}));
        if (t.message.depth_set_um != block.depth_um || t.message.run_id != h.runId)
            return failed("depth_set or run_id in TELEMETRY");
    }
    return passed(num(rate) + "/min");
}

Verdict releasePauses(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto block = h.block();
    if (block.trigger_mode != 1 && block.trigger_mode != 3)
        return notSupported("no mode that must be held");
    if (!h.arm(block) || !h.startRun() || !h.runFor(300))
        return failed("cannot run");
    h.forget();
    const std::uint64_t cause = nowUs();
    h.release();
    if (!h.waitState(PenState::Paused, h.hand().isMachine() ? 300 : 20000))
        return failed("releasing the trigger did not pause");
    const double ms = static_cast<double>(nowUs() - cause) / 1000.0;
    h.idle(80);
    if (h.energised() || !h.withdrawn())
        return failed("paused with motor energised or needles out");
    if (!h.stoppedBytes.empty())
        return failed("'!' was sent for a pause");
    h.hand().trigger(true);
    const bool resumed = h.waitState(PenState::Running, h.hand().isMachine() ? 500 : 20000);
    h.sendByte(wire::kStop);
    h.release();
    if (!resumed)
        return failed("a new press did not resume");
    return h.hand().isMachine() ? timed(ms, 60, "release to PAUSED") : passed();
}

Verdict hostPause(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(300))
        return failed("cannot run");
    if (!h.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{2, {}, h.runId}) || !h.waitState(PenState::Paused, 300))
        return failed("RUN_CTRL PAUSE");
    h.release();
    h.idle(60);
    h.hand().trigger(true);
    h.idle(200);
    const bool overridden = h.state() == PenState::Running;
    const auto resume = h.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{3, {}, h.runId});
    const bool resumed = h.waitState(PenState::Running, 300);
    h.sendByte(wire::kStop);
    h.release();
    if (overridden)
        return failed("a press overrode the pause of the host");
    return resume && resumed ? passed() : failed("RESUME with the trigger held did not resume");
}

Verdict legalRequests(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(200))
        return failed("cannot run");
    const auto config = h.ask<wire::ConfigSetRsp>(wire::ConfigSetReq{});
    const auto log = h.ask<wire::LogReadRsp>(wire::LogReadReq{1, 1, {}});
    const auto telem = h.ask<wire::TelemSetRsp>(wire::TelemSetReq{10, 50});
    const auto start = h.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{2, {}, h.runId + 1});
    const bool running = h.state() == PenState::Running;
    h.sendByte(wire::kStop);
    h.release();
    if (!config || config->head.status != 5 || !log || log->head.status != 5 || !telem || telem->head.status != 5)
        return failed("CONFIG_SET, LOG_READ and TELEM_SET in RUNNING must give 5 STATE");
    if (!start || start->head.status != 12)
        return failed("RUN_CTRL with another run_id must give 12");
    return running ? passed() : failed("a refused request ended the run");
}

constexpr Check kChecks[] = {
    {"R01", "6.3", "ARM_COMMIT arms exactly once", Needs::Motion, armOnce},
    {"R02", "5.2", "depth and rate are as configured", Needs::Motion, runsAsConfigured},
    {"R03", "7.2", "releasing the trigger pauses", Needs::Motion, releasePauses},
    {"R04", "7.2", "a press does not override the pause of the host", Needs::Motion, hostPause},
    {"R05", "5.1", "requests not legal in RUNNING are refused", Needs::Motion, legalRequests},
};

} // namespace

std::span<const Check> runChecks() { return kChecks; }

} // namespace stipple::pencheck
