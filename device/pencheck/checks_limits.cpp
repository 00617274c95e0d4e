// L…: limits inside the pen, and the rules of faults.
#include "device/pencheck/stopping.h"

namespace stipple::pencheck {
namespace {

using wire::Fault;
using wire::PenState;
using wire::StopReason;

Verdict strokesMax(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto block = h.block();
    block.strokes_max = 60;
    if (!h.arm(block) || !h.startRun())
        return failed("cannot run");
    const bool stopped = h.waitState(PenState::Stopped, 6000);
    h.release();
    const auto status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    if (!stopped || !status)
        return failed("it did not stop");
    if (status->strokes_run > 60)
        return failed(num(std::uint64_t{status->strokes_run}) + " strokes with strokes_max 60");
    if (status->last_stop != static_cast<std::uint8_t>(StopReason::Strokes))
        return failed("last_stop is not 9");
    return passed(num(std::uint64_t{status->strokes_run}) + " of 60 strokes");
}

Verdict runTime(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto block = h.block();
    block.run_time_max_s = 1;
    if (!h.arm(block) || !h.startRun())
        return failed("cannot run");
    const auto ms = h.waitFor(3000, [&] { return h.state() == PenState::Stopped; });
    h.release();
    const auto status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    if (!ms || !status || status->last_stop != static_cast<std::uint8_t>(StopReason::RunTime))
        return failed("it did not stop with reason 8");
    return timed(*ms, 1000.0 + h.caps.stop_time_ms + 60, "run_time_max_s 1");
}

Verdict armTimeout(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto block = h.block();
    block.arm_timeout_s = 5;
    if (!h.arm(block))
        return failed("cannot arm");
    h.forget();
    const auto ms = h.waitFor(7000, [&] { return h.state() != PenState::Armed; });
    if (!ms || h.state() != PenState::Configured)
        return failed("ARMED without a start must go to CONFIGURED");
    if (!h.states.empty() && h.states.back().message.cause != static_cast<std::uint8_t>(StopReason::ArmTimeout))
        return failed("cause is not 15");
    return timed(*ms, 5100, "arm_timeout_s 5");
}

Verdict stopFault(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(200))
        return failed("cannot run");
    h.sendByte(wire::kStop);
    h.release();
    if (!h.waitState(PenState::Stopped, 500))
        return failed("it did not stop");
    auto status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    const std::uint32_t bit = wire::faultBit(Fault::StopByte);
    if (!status || (status->faults_latched & bit) == 0)
        return failed("STOP_BYTE is not latched");
    if ((status->faults_active & bit) != 0)
        return failed("STOP_BYTE is an instant and must not stay active");
    const auto set = h.ask<wire::ConfigSetRsp>(wire::ConfigSetReq{});
    if (!set || set->head.status != 14)
        return failed("CONFIG_SET in STOPPED with a latched fault must give 14");
    const auto disarm = h.ask<wire::DisarmRsp>(wire::DisarmReq{h.runId});
    status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    if (!disarm || disarm->head.status != 0 || !status || (status->faults_latched & bit) != 0)
        return failed("DISARM in STOPPED must clear STOP_BYTE");
    return h.state() == PenState::Configured ? passed() : failed("DISARM must lead to CONFIGURED");
}

Verdict silentFault(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(200))
        return failed("cannot run");
    h.beating = false;
    const bool stopped = h.waitState(PenState::Stopped, 600);
    h.release();
    if (!stopped)
        return failed("it did not stop");
    const wire::FaultClearReq clear{wire::faultBit(Fault::HostSilent), 0};
    auto rsp = h.ask<wire::FaultClearRsp>(clear);
    if (!rsp || rsp->head.status != 14 || (rsp->faults_latched & clear.mask) == 0)
        return failed("HOST_SILENT must stay while no heartbeat counts, with status 14 and the complete response");
    h.giveHeartbeats();
    rsp = h.ask<wire::FaultClearRsp>(clear);
    return rsp && rsp->head.status == 0 ? passed() : failed("HOST_SILENT cannot be cleared with fresh heartbeats");
}

Verdict lockNeedsPerson(TinyHost& h)
{
    if (!h.start()) // reads CAPS
        return failed("no session");
    if ((h.caps.features & wire::feature::kEStop) == 0)
        return notSupported("no e-stop button to make a LOCK fault with");
    h.hand().eStop(true);
    const bool locked = h.waitState(PenState::Fault, h.hand().isMachine() ? 1000 : 20000);
    const wire::FaultClearReq clear{wire::faultBit(Fault::EStop), 4711};
    const auto pressed = h.ask<wire::FaultClearRsp>(clear);
    h.hand().eStop(false);
    static_cast<void>(h.waitFor(h.hand().isMachine() ? 1000 : 20000, [&] { return !h.hasFlag(wire::telemetry_flag::kEStop); }));
    h.idle(50);
    const auto nobody = h.ask<wire::FaultClearRsp>(wire::FaultClearReq{clear.mask, 0});
    const auto person = h.ask<wire::FaultClearRsp>(clear);
    if (!locked)
        return failed("e-stop must lead to FAULT");
    if (!pressed || pressed->head.status != 14)
        return failed("a LOCK fault was cleared while its cause was there");
    if (!nobody || nobody->head.status != 14)
        return failed("a LOCK fault was cleared with operator_code 0");
    if (!person || person->head.status != 0 || h.state() != PenState::Stopped)
        return failed("a LOCK fault could not be cleared by a person, or did not lead to STOPPED");
    return passed();
}

constexpr Check kChecks[] = {
    {"L01", "6.4", "strokes_max is never passed", Needs::Motion, strokesMax},
    {"L02", "6.4", "run_time_max_s ends the run", Needs::Motion, runTime},
    {"L03", "7.2", "ARMED without a start ends", Needs::Motion, armTimeout},
    {"L04", "8", "a STOP byte latches, DISARM clears", Needs::Motion, stopFault},
    {"L05", "8", "HOST_SILENT clears only with fresh heartbeats", Needs::Motion, silentFault},
    {"L06", "8", "LOCK faults need a person", Needs::Motion, lockNeedsPerson},
};

} // namespace

std::span<const Check> limitChecks() { return kChecks; }

} // namespace stipple::pencheck
