// Run control and every change of state (§7.2, errata B3): trigger, pause, resume, stop, disarm.
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"

namespace stipple::pen {

using wire::Fault;
using wire::LogType;
using wire::PenState;
using wire::RunAction;
using wire::Status;
using wire::StopReason;
using wire::TriggerMode;

namespace {

bool needsHolding(TriggerMode mode) { return mode == TriggerMode::HoldToRun || mode == TriggerMode::StartAndHold; }

} // namespace

void PenCore::go(PenState next, StopReason cause, std::uint32_t logIdx)
{
    if (next == m_state)
        return;
    wire::StateEvt evt{};
    evt.t_ms = wireMs();
    evt.old_state = static_cast<std::uint8_t>(m_state);
    evt.new_state = static_cast<std::uint8_t>(next);
    evt.cause = static_cast<std::uint8_t>(cause);
    evt.run_id = m_run.id;
    evt.strokes_run = m_nv.strokesRun;
    evt.log_idx = logIdx;
    m_state = next;
    m_stateSinceMs = m_tickMs;
    if (next == PenState::Fault || next == PenState::Service)
        invalidateConfig();
    sendEvent(evt);
}

void PenCore::motorOff()
{
    if (m_drive.energised)
        m_motorOffUs = m_nowUs;
    m_drive = {};
    m_modelUm = 0;
    m_drivenSinceMs = 0;
    m_strokeSinceDriven = false;
}

// Action W: needles back, motor off, '!' ahead of the events, the log at once.
void PenCore::stopRun(StopReason why)
{
    motorOff();
    const std::uint8_t stopped = wire::kStop;
    send({&stopped, 1});
    m_token.reset();
    m_lastStop = why;
    std::uint32_t idx = 0;
    if (m_run.begun) {
        idx = logRun(LogType::RunEnd, why);
    } else {
        wire::LogRecord record{};
        record.code = static_cast<std::uint8_t>(why);
        record.run_id = m_run.id;
        record.strokes = m_nv.strokesRun;
        idx = writeLog(LogType::Stop, record);
    }
    go(PenState::Stopping, why, idx);
}

// Faults that only say why a run ended are raised only when one did (errata A3).
void PenCore::stopByPolicy(StopReason why, std::optional<Fault> fault, std::uint32_t value)
{
    if (!isArmed())
        return;
    stopRun(why);
    if (fault)
        raise(*fault, value);
}

void PenCore::disarmFromArmed(StopReason why)
{
    motorOff();
    m_lastStop = why;
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(why);
    record.run_id = m_run.id;
    const std::uint32_t idx = writeLog(LogType::Stop, record);
    go(PenState::Configured, why, idx);
}

// HAZ-019, HAZ-032: only reached by an edge after ARM, with lease and permit fresh.
void PenCore::enterRunning()
{
    if (!m_lease.permits(nowMs()) && !m_setup.defects.any())
        return;
    if (!m_run.begun) {
        m_run.begun = true;
        if (CartridgeTag* t = tag(); t != nullptr && m_nv.usedGen != m_nv.cartGen) {
            ++t->useCount; // once for each insertion
            m_nv.usedGen = m_nv.cartGen;
        }
        logRun(LogType::RunBegin, StopReason::None); // before the first stroke (P8)
    }
    m_runEnteredMs = m_tickMs;
    m_lastCheckpointMs = m_tickMs;
    m_contactSinceMs = m_tickMs;
    m_deviantStrokes = 0;
    m_rateBadMs = 0;
    go(PenState::Running, StopReason::None, 0);
}

// W′: needles back, motor off, the run goes on.
void PenCore::pause(StopReason why)
{
    motorOff();
    m_run.hostPaused = why == StopReason::RunCtrlPause;
    const std::uint32_t idx = logRun(LogType::RunCheckpoint, StopReason::None);
    go(PenState::Paused, why, idx);
}

void PenCore::setTrigger(bool pressed)
{
    if (pressed == m_trigger)
        return;
    m_trigger = pressed;
    m_triggerSinceMs = m_tickMs;
    if (!pressed)
        m_triggerFreeSinceMs = m_tickMs;
    triggerEdge();
}

void PenCore::triggerEdge()
{
    if (!isArmed()) {
        wire::LogRecord record{};
        record.code = m_trigger ? 1 : 0;
        if (m_state != PenState::Boot)
            writeLog(LogType::Trigger, record);
        return;
    }
    const TriggerMode mode = triggerMode();
    if (mode == TriggerMode::HostOnly)
        return;
    if (m_state == PenState::Running) {
        if ((needsHolding(mode) && !m_trigger) || (mode == TriggerMode::PressToggle && m_trigger))
            pause(StopReason::Trigger);
        return;
    }
    if (!m_trigger || m_run.hostPaused)
        return;
    if (mode == TriggerMode::StartAndHold && !m_run.startGiven)
        return;
    enterRunning();
}

void PenCore::setContact(bool onSkin)
{
    if (onSkin == m_contact)
        return;
    m_contact = onSkin;
    m_contactSinceMs = m_tickMs;
}

void PenCore::setEStop(bool pressed)
{
    if (pressed == m_eStop)
        return;
    m_eStop = pressed;
    follow(Fault::EStop, pressed, 0);
}

void PenCore::onRunCtrl(const Request& request)
{
    const wire::RunCtrlReq run = *wire::decodePayload<wire::RunCtrlReq>(request.payload);
    const auto action = static_cast<RunAction>(run.action);
    if (action != RunAction::Stop) {
        if (!isArmed())
            return refuse(request, Status::State);
        if (run.action < 1 || run.action > 4)
            return refuse(request, Status::BadField, 1);
        if (run.run_id != m_run.id)
            return refuse(request, Status::CfgMismatch, 3);
    }
    const Verdict verdict = runAction(action);
    if (verdict.status != Status::Ok)
        return refuse(request, verdict.status, verdict.detail);
    reply(request, wire::RunCtrlRsp{{}, m_run.id, m_nv.strokesRun, m_run.elapsedMs});
}

PenCore::Verdict PenCore::runAction(RunAction action)
{
    const TriggerMode mode = triggerMode();
    switch (action) {
    case RunAction::Start:
        if (mode == TriggerMode::HoldToRun || mode == TriggerMode::PressToggle)
            return {Status::Unsupported, 0};
        if (m_state != PenState::Armed)
            return {Status::State, 0};
        m_run.startGiven = true;
        if (mode == TriggerMode::HostOnly || m_trigger) // ARM required it free: a held trigger is an edge after ARM
            enterRunning();
        return {};
    case RunAction::Pause:
        if (m_state == PenState::Paused) { // the trigger was faster: from now on only RESUME resumes
            m_run.hostPaused = true;
            return {};
        }
        if (m_state != PenState::Running)
            return {Status::State, 0};
        pause(StopReason::RunCtrlPause);
        return {};
    case RunAction::Resume:
        if (m_state != PenState::Paused)
            return {Status::State, 0};
        m_run.hostPaused = false;
        if (!needsHolding(mode) || m_trigger) // else the next press resumes
            enterRunning();
        return {};
    case RunAction::Stop:
        m_token.reset();
        stopByPolicy(StopReason::RunCtrlStop, std::nullopt, 0);
        return {};
    }
    return {Status::BadField, 1};
}

void PenCore::onDisarm(const Request& request)
{
    const wire::DisarmReq disarm = *wire::decodePayload<wire::DisarmReq>(request.payload);
    if (disarm.run_id != m_run.id)
        return refuse(request, Status::CfgMismatch, 1);
    if (m_state == PenState::Armed) {
        disarmFromArmed(StopReason::Disarm);
    } else if (m_state == PenState::Paused) {
        stopByPolicy(StopReason::Disarm, std::nullopt, 0);
    } else {
        for (const Fault fault : {Fault::StopByte, Fault::PermitOff, Fault::RunTime, Fault::RunStrokes})
            clearFault(fault, 0);
        go(m_config.valid() ? PenState::Configured : PenState::Linked, StopReason::None, 0);
    }
    reply(request, wire::DisarmRsp{});
}

} // namespace stipple::pen
