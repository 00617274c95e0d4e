// What the window and the reactor ask of the session.
#include "device/host/pen_session.h"

namespace stipple::device {

using ports::Command;
using ports::Outcome;
using safety::Event;
using safety::State;

namespace {
constexpr std::uint64_t kMsPerS = 1000;
}

void PenSession::refuse(Command command, const char* why)
{
    m_core.end(command, Outcome::NotDone, {ErrorCode::PenRefused, why});
}

void PenSession::take(const SessionCommand& command)
{
    switch (command.kind) {
    case CommandKind::LineOpened: openLine(command); return;
    case CommandKind::LineLost:
        if (m_core.lineOpen)
            m_core.loseLink(command.error);
        return;
    case CommandKind::OpenFailed:
        if (m_state == State::Offline)
            m_core.why = command.error;
        return;
    case CommandKind::Load: askLoad(command.order); return;
    case CommandKind::Arm: askArm(); return;
    case CommandKind::Disarm: askDisarm(); return;
    case CommandKind::Pause:
        m_state == State::Running || m_state == State::Paused ? m_core.post(Event::PauseAsked)
                                                              : refuse(Command::Pause, "not running");
        return;
    case CommandKind::Resume:
        if (m_state == State::Paused && m_core.order.pausedByHost)
            m_core.post(Event::ResumeAsked);
        else if (m_state == State::Paused)
            m_core.end(Command::Resume, Outcome::Done); // the trigger alone goes on
        else
            refuse(Command::Resume, "not paused");
        return;
    case CommandKind::Clear: askClear(); return;
    case CommandKind::MarkCartridge:
        if (m_state == State::Ready || m_state == State::Verified || m_state == State::Stopped) {
            m_cartridge.ask(true);
            enqueue(m_cartridge);
        } else {
            refuse(Command::MarkCartridge, "not at rest");
        }
        return;
    case CommandKind::Reconnect:
        if (!safety::motorCanRun(m_state) && m_core.lineOpen && m_state != State::Latched)
            goodbye(wire::ByeReason::PenSwitch);
        return;
    case CommandKind::Stop: m_core.post(Event::StopAsked); return;
    case CommandKind::Suspend: m_core.post(Event::SuspendAsked); return; // HAZ-014
    case CommandKind::Shutdown:
        m_shutdown = true;
        if (safety::motorCanRun(m_state))
            m_core.post(Event::StopAsked); // the pen first; the line closes once it proved rest
        else
            goodbye(wire::ByeReason::AppExit);
        return;
    case CommandKind::LogStored:
        if (m_job == &m_readLog && m_readLog.stored(m_core, command.number, command.flag) == JobState::Done)
            jobDone(m_readLog);
        return;
    case CommandKind::SelfTest:
        if (m_state == State::Ready || m_state == State::Verified || m_state == State::Stopped)
            enqueue(m_selfTest);
        else
            refuse(Command::SelfTest, "not at rest");
        return;
    case CommandKind::OperatorCode: m_core.options.operatorCode = command.number; return;
    case CommandKind::Realtime:
        m_snapshot.realtime = command.flag;
        if (!command.flag) // not allowed here, or lost by running away
            m_core.raise(ports::AlarmId::TimingReduced, ports::AlarmPriority::Low, Keep::UntilCauseGone);
        return;
    }
}

void PenSession::openLine(const SessionCommand& command)
{
    if (m_core.lineOpen || m_state != State::Offline)
        return;
    m_core.closeLine();
    m_deframer.reset();
    m_core.lineOpen = true;
    m_core.lineKind = static_cast<StreamKind>(command.number);
    m_core.openedAt = m_core.now;
    m_core.settledAt = m_core.now;
    m_core.utcAtOpenMs = command.wide;
    m_core.random.seed(command.seed);
    // Increasing over sessions too, so that a run in the pen's log names its zone beyond doubt.
    m_core.order.hostRunNo = static_cast<std::uint32_t>(command.wide / kMsPerS);
    m_beatCount = 0;
    m_beatAt = m_core.now;
    m_syncAt = m_core.now + kTimeSyncPeriod;
    m_energisedSince.reset();
    m_core.post(Event::LinkOpened);
}

void PenSession::askLoad(const ports::ZoneOrder& order)
{
    const bool busy = m_job == &m_load || m_job == &m_arm;
    if ((m_state != State::Ready && m_state != State::Verified) || !m_core.pen.caps || busy) {
        refuse(Command::Load, "not at rest");
        return;
    }
    m_load.ask(order);
    enqueue(m_load);
}

void PenSession::askArm()
{
    SessionCore& core = m_core;
    if (m_state != State::Verified || !core.order.confirmed || m_job == &m_load) {
        refuse(Command::Arm, "limits not verified");
        return;
    }
    // Prechecks choose the event; the table has no guards.
    const char* reason = nullptr;
    ErrorCode code = ErrorCode::PenRefused;
    if (missingFeatures(core.pen.caps->features, core.options.waivedFeatures) != 0)
        reason = "pen lacks a required feature";
    else if (!core.uiFresh)
        reason = "window not alive";
    else if (!core.recorderOk) {
        reason = "records not durable"; // HAZ-016
        code = ErrorCode::StoreUnwritable;
    } else if (!core.telemetryFresh)
        reason = "telemetry too old";
    else if (!core.interlockOk)
        reason = "e-stop pressed";
    else if (core.logUnread) {
        reason = "log not read"; // HAZ-018
        code = ErrorCode::PenLogGap;
    } else if (core.alarms.needsAcknowledgement())
        reason = "alarm not acknowledged";
    else if (core.pen.cartridge && core.pen.cartridge->used) {
        reason = "cartridge used"; // HAZ-008
        code = ErrorCode::PenCartridge;
    }
    if (reason != nullptr) {
        core.post(Event::ArmRefused);
        core.end(Command::Arm, Outcome::NotDone, {code, reason});
        return;
    }
    core.post(Event::ArmGranted);
}

void PenSession::askDisarm()
{
    switch (m_state) {
    case State::Ready:
    case State::Verified: m_core.end(Command::Disarm, Outcome::Done); return;
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused:
        m_disarmAsked = true;
        m_core.post(Event::DisarmAsked);
        return;
    case State::Offline:
    case State::Connecting:
    case State::Stopping:
    case State::Stopped:
    case State::Latched: refuse(Command::Disarm, "not armed"); return;
    }
}

void PenSession::askClear()
{
    switch (m_state) {
    case State::Ready:
    case State::Verified:
        m_core.post(Event::ClearAsked);
        m_core.alarms.acknowledge();
        m_core.end(Command::Clear, Outcome::Done);
        return;
    case State::Stopped: m_core.post(Event::ClearAsked); return;
    case State::Latched:
        if (m_core.alarms.causePresent(ports::AlarmId::StopNotConfirmed)
            || m_core.alarms.causePresent(ports::AlarmId::UnknownPen)) {
            refuse(Command::Clear, "cause still present");
            return;
        }
        m_core.alarms.acknowledge();
        m_core.post(Event::ClearAsked);
        m_core.end(Command::Clear, Outcome::Done);
        return;
    case State::Offline: m_core.alarms.acknowledge(); m_core.end(Command::Clear, Outcome::Done); return;
    case State::Connecting:
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused:
    case State::Stopping: refuse(Command::Clear, "not stopped"); return;
    }
}

void PenSession::goodbye(wire::ByeReason reason)
{
    if (!m_core.sessionOpen) {
        if (m_core.lineOpen)
            m_core.post(Event::LinkClosed);
        return;
    }
    m_bye.ask(reason);
    enqueue(m_bye);
}

} // namespace stipple::device
