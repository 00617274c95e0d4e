// M…: every way to stop, measured while the pen runs.
#include "device/pencheck/stopping.h"

namespace stipple::pencheck {
namespace {

using wire::PenState;
using wire::StopReason;

// Host, kernel and cable take time too; a pen that breaks the rule is late by much more.
constexpr double kSlackMs = 25;

bool running(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(400))
        return false;
    h.forget();
    return true;
}

Verdict stopByteIn(TinyHost& h, PenState state)
{
    if (!h.start() || !h.arm())
        return failed("cannot arm");
    if (state != PenState::Armed && (!h.startRun() || !h.runFor(400)))
        return failed("cannot run");
    if (state == PenState::Paused) {
        if (!h.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{2, {}, h.runId}) || !h.waitState(PenState::Paused, 200))
            return failed("cannot pause");
        h.idle(100);
    }
    h.forget();
    const std::uint64_t cause = nowUs();
    h.sendByte(wire::kStop);
    const StopTimes s = watchStop(h, cause, 500);
    Verdict v = judgeStop(h, s, StopReason::StopByte, 10 + kSlackMs, state == PenState::Running ? 20 : 0);
    if (v.outcome == Outcome::Pass && state != PenState::Armed) {
        h.release();
        h.idle(60);
        h.hand().trigger(true); // a new press without a new ARM
        h.idle(200);
        if (h.energised() || h.state() == PenState::Running)
            v = failed("a press after STOP started the motor without a new ARM");
    }
    h.release();
    return v;
}

Verdict stopArmed(TinyHost& h) { return stopByteIn(h, PenState::Armed); }
Verdict stopRunning(TinyHost& h) { return stopByteIn(h, PenState::Running); }
Verdict stopPaused(TinyHost& h) { return stopByteIn(h, PenState::Paused); }

// The byte in the middle of a frame, and behind a frame that never ends.
Verdict stopInFrame(TinyHost& h)
{
    for (const bool whole : {true, false}) {
        if (!running(h))
            return failed("cannot run");
        const auto frame = wire::encode({h.nextSeq(), h.sid}, wire::StatusReq{});
        std::vector<std::uint8_t> bytes(frame.bytes().begin(), frame.bytes().end());
        bytes.insert(bytes.begin() + 7, wire::kStop);
        if (!whole)
            bytes.resize(8);
        else
            h.skipSeq();
        const std::uint64_t cause = nowUs();
        h.sendRaw(bytes);
        const StopTimes s = watchStop(h, cause, 500);
        const Verdict v = judgeStop(h, s, StopReason::StopByte, 10 + kSlackMs);
        h.release();
        if (v.outcome != Outcome::Pass || !whole)
            return v;
    }
    return passed();
}

Verdict permitOff(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    h.permit = wire::permit::kUiAlive | wire::permit::kRecorderOk | wire::permit::kInterlockOk;
    const std::uint64_t cause = nowUs();
    const StopTimes s = watchStop(h, cause, 600);
    const Verdict v = judgeStop(h, s, StopReason::PermitWithdrawn, 25 + 10 + kSlackMs);
    h.release();
    return v;
}

Verdict leaseExpiry(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    h.beating = false;
    const std::uint64_t last = h.lastFrameUs();
    const StopTimes s = watchStop(h, last, 1000);
    h.release();
    Verdict v = judgeStop(h, s, StopReason::LeaseExpired, 150 + kSlackMs);
    if (v.outcome == Outcome::Pass && s.noticeMs < 80)
        return failed("the lease ended after " + num(s.noticeMs) + " ms already");
    return v;
}

Verdict staleEcho(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    h.freezeEcho = true; // our reader is dead, our sender lives
    const std::uint64_t frozen = h.telemetry()->us;
    const StopTimes s = watchStop(h, frozen, 1500);
    h.release();
    return judgeStop(h, s, StopReason::LeaseExpired, 150 + kSlackMs);
}

Verdict runCtrlStop(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    const std::uint64_t cause = nowUs();
    const auto rsp = h.ask<wire::RunCtrlRsp>(wire::RunCtrlReq{4, {}, 0});
    if (!rsp || rsp->head.status != 0 || rsp->head.pen_state != 7)
        return failed("RUN_CTRL STOP must answer at once with pen_state 7");
    const StopTimes s = watchStop(h, cause, 500);
    const Verdict v = judgeStop(h, s, StopReason::RunCtrlStop, 30 + kSlackMs);
    h.release();
    return v;
}

Verdict lineDrop(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    h.closeAbruptly();
    h.release();
    if (!h.open())
        return failed("the port cannot be opened again");
    const auto rsp = h.hello(h.helloReq(0));
    if (!rsp || rsp->head.status != 0)
        return failed("no session after the drop");
    if (rsp->last_stop != static_cast<std::uint8_t>(StopReason::LineDrop))
        return failed("last_stop " + num(std::uint64_t{rsp->last_stop}) + " instead of 3");
    if ((rsp->hello_flags & 3) != 3)
        return failed("hello_flags must tell of the unread log and the session without BYE");
    return passed();
}

Verdict takeOverStops(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    const auto rsp = h.hello(h.helloReq(wire::hello_flag::kTakeOver));
    h.release();
    if (!rsp || rsp->head.status != 0)
        return failed("take-over was not answered");
    if (rsp->last_stop != static_cast<std::uint8_t>(StopReason::TakeOver) || h.state() != PenState::Linked)
        return failed("take-over must stop first (reason 13) and end in LINKED");
    return passed();
}

Verdict byeStops(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    const std::uint64_t cause = nowUs();
    const auto rsp = h.ask<wire::ByeRsp>(wire::ByeReq{0});
    if (!rsp || rsp->head.status != 0 || rsp->head.pen_state != 7)
        return failed("BYE in RUNNING must answer at once with pen_state 7");
    h.release();
    h.idle(100);
    if (h.stoppedBytes.empty())
        return failed("no '!' from the pen");
    return timed(static_cast<double>(h.stoppedBytes.front() - cause) / 1000.0, 30 + kSlackMs, "BYE to '!'");
}

Verdict threeLostBeats(TinyHost& h)
{
    if (!running(h))
        return failed("cannot run");
    for (int i = 0; i < 5; ++i) {
        h.beating = false;
        h.idle(70);
        h.beating = true;
        h.idle(60);
    }
    const bool stillRunning = h.state() == PenState::Running;
    h.sendByte(wire::kStop);
    h.release();
    return stillRunning ? passed() : failed("two lost heartbeats stopped the pen");
}

constexpr Check kChecks[] = {
    {"M01", "6.2", "STOP byte in ARMED", Needs::Motion, stopArmed},
    {"M02", "6.2", "STOP byte in RUNNING", Needs::Motion, stopRunning},
    {"M03", "6.2", "STOP byte in PAUSED", Needs::Motion, stopPaused},
    {"M04", "3.2", "STOP byte inside a frame, while running", Needs::Motion, stopInFrame},
    {"M05", "6.1", "run permit withdrawn", Needs::Motion, permitOff},
    {"M06", "6.1", "lease expires when the host is silent", Needs::Motion, leaseExpiry},
    {"M07", "6.1", "lease expires when the host hears nothing", Needs::Motion, staleEcho},
    {"M08", "6.2", "RUN_CTRL STOP", Needs::Motion, runCtrlStop},
    {"M09", "6.2", "the line drops", Needs::Motion, lineDrop},
    {"M10", "4.1", "take-over stops first", Needs::Motion, takeOverStops},
    {"M11", "4.2", "BYE stops first", Needs::Motion, byeStops},
    {"M12", "6.1", "lost heartbeats within the lease do not stop", Needs::Motion, threeLostBeats},
};

} // namespace

std::span<const Check> motionChecks() { return kChecks; }

} // namespace stipple::pencheck
