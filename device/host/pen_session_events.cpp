// The safety machine inside the session: one step per event, and what each effect means here.
#include "device/host/pen_session.h"

#include <algorithm>

namespace stipple::device {

using ports::AlarmId;
using ports::AlarmPriority;
using ports::Command;
using ports::Outcome;
using safety::Effect;
using safety::Event;
using safety::State;

void PenSession::drain()
{
    while (const auto event = m_core.machineEvents.take())
        happen(*event);
}

void PenSession::happen(Event event)
{
    const State from = m_state;
    const safety::Step step = safety::step(from, event);
    if (step.effects.has(Effect::Unexpected))
        ++m_unexpected;
    if (step.next == State::Stopping && from != State::Stopping)
        m_penStopped = event == Event::PenStopping && !m_disarmAsked;
    if (event == Event::StopAsked && m_disarmAsked)
        endDisarm(Outcome::NotDone, ErrorCode::PenRefused); // a stop wants its own clear, by a person
    m_state = step.next;
    m_core.hot = m_state == State::Arming || m_state == State::Armed || m_state == State::Running
        || m_state == State::Paused;
    apply(event, step.effects);
    if (m_state != from)
        entered(from, m_state);
}

void PenSession::apply(Event event, safety::Effects effects)
{
    SessionCore& core = m_core;
    if (effects.has(Effect::PermitOff) && m_permit) {
        m_permit = false;
        m_beatAt = core.now; // told at once, not at the next tick
    }
    if (effects.has(Effect::StopBytes))
        event == Event::StopAsked ? m_stop.byteNow(core.now) : m_stop.sendBytes(core.now); // HAZ-026
    if (effects.has(Effect::ProofTimer))
        m_stop.await(core.now);
    if (effects.has(Effect::PermitOn)) {
        m_permit = true;
        core.permitBeats = 0;
        core.order.runId = 0; // until the pen names it (errata A5)
        m_beatAt = core.now;
    }
    if (effects.has(Effect::AlarmHigh))
        alarmFor(event, AlarmPriority::High);
    if (effects.has(Effect::AlarmMedium))
        alarmFor(event, AlarmPriority::Medium);
    if (effects.has(Effect::MarkUncertain) && core.order.runId != 0) { // HAZ-018
        core.runs.markUncertain(core.order.runId);
        core.logUnread = true;
        if (auto told = core.runs.live(core.order.runId))
            core.events.push_back(*told);
    }
    if (event == Event::LinkClosed)
        core.why = ErrorCode::PenNotFound;
    if (effects.has(Effect::VoidOrder)) {
        core.cartridgeDoubt = core.cartridgeDoubt || event == Event::ConfigVoided;
        core.order.confirmed.reset();
        core.order.cfgCrc = 0;
        core.order.cfgId = 0;
    }
    if (effects.has(Effect::Handshake))
        enqueue(m_handshake);
    if (effects.has(Effect::SendArm)) {
        m_armingSince = core.now;
        enqueue(m_arm);
    }
    if (effects.has(Effect::SendPause)) {
        m_runCtrl.ask(wire::RunAction::Pause);
        enqueue(m_runCtrl);
    }
    if (effects.has(Effect::SendResume)) {
        m_runCtrl.ask(wire::RunAction::Resume);
        enqueue(m_runCtrl);
    }
    if (effects.has(Effect::SendDisarm))
        enqueue(m_disarm);
    if (effects.has(Effect::OpenRun)) {
        core.order.pausedByHost = false;
        core.events.push_back(ports::RunStarted{core.order.set->segment, core.order.runId, core.now});
        if (core.order.block.trigger_mode == static_cast<std::uint8_t>(wire::TriggerMode::StartAndHold)) {
            m_runCtrl.ask(wire::RunAction::Start);
            enqueue(m_runCtrl);
        }
    }
    if (effects.has(Effect::RunBegins)) {
        m_runningSince = core.now;
        m_deliveredAt = core.now;
        core.order.pausedByHost = false;
        core.plan.enterRunning(core.now);
    }
    if (effects.has(Effect::ReadLog)) {
        core.logUnread = true;
        m_logTwice = false;
        enqueue(m_readLog);
    }
    if (effects.has(Effect::SendClear)) {
        if (core.logUnread)
            enqueue(m_readLog);
        m_clear.ask(Command::Clear);
        enqueue(m_clear);
    }
    if (effects.has(Effect::DropLine)) {
        m_dropLine = true; // HAZ-001: DTR and close are the pen's third stop path
        abortJobs(Outcome::Unknown);
        core.closeLine();
        core.alarms.allCausesGone();
        m_stop.finish();
        if (effects.has(Effect::StopBytes))
            m_stop.sendBytes(core.now);
    }
}

void PenSession::alarmFor(Event event, AlarmPriority priority)
{
    const auto raise = [this, priority](AlarmId id, bool causePresent) {
        m_core.raise(id, priority, priority == AlarmPriority::High ? Keep::UntilAcknowledged : Keep::UntilCauseGone,
                     0, 0, causePresent);
    };
    switch (event) {
    case Event::LinkLost:
    case Event::LinkClosed: raise(AlarmId::LinkLost, true); return;
    case Event::PenUntrusted: raise(AlarmId::UnknownPen, true); return;
    case Event::LogGap: raise(AlarmId::LogGap, false); return; // stored and acknowledged; a person takes note
    case Event::ProofTimedOut: raise(AlarmId::StopNotConfirmed, true); return;
    case Event::UiStale: raise(AlarmId::UiStale, false); return;
    case Event::RecorderBad: raise(AlarmId::RecorderBad, false); return;
    case Event::TelemetryStale: raise(AlarmId::TelemetryStale, false); return;
    case Event::ArmTimedOut: raise(AlarmId::PenNotArmed, false); return;
    case Event::PlanMismatch:
    case Event::ConfigVoided:
    case Event::PenArmed:
    case Event::PenRunning:
    case Event::PenPaused: raise(AlarmId::PlanMismatch, false); return;
    case Event::LinkOpened:
    case Event::ResyncDone:
    case Event::ResyncNeedsClear:
    case Event::LoadStarted:
    case Event::LoadVerified:
    case Event::LoadFailed:
    case Event::ArmGranted:
    case Event::ArmRefused:
    case Event::DisarmAsked:
    case Event::PauseAsked:
    case Event::ResumeAsked:
    case Event::ClearAsked:
    case Event::ClearedReady:
    case Event::ClearedVerified:
    case Event::PenDisarmed:
    case Event::PenStopping:
    case Event::PenProved:
    case Event::StopAsked:
    case Event::PenFault:
    case Event::SuspendAsked: return; // told by their own alarm or state
    }
}

void PenSession::entered(State from, State to)
{
    SessionCore& core = m_core;
    const bool wasHot = safety::motorCanRun(from);
    if (to == State::Stopping || to == State::Latched)
        abortJobs(Outcome::Unknown);
    if (to == State::Latched)
        m_latchedAt = core.now;
    if (to == State::Stopped) {
        m_stop.finish();
        m_lastStop = core.telemetry.newest().sub;
        if (m_penStopped) {
            const auto reason = static_cast<wire::StopReason>(m_lastStop);
            const bool planned = reason == wire::StopReason::RunTime || reason == wire::StopReason::Strokes;
            core.raise(AlarmId::PenStopped, planned ? AlarmPriority::Low : AlarmPriority::Medium,
                       Keep::UntilAcknowledged, m_lastStop, 0, false);
        }
        if (core.order.runId != 0)
            if (auto told = core.runs.live(core.order.runId))
                core.events.push_back(*told);
    }
    if (to == State::Paused && core.order.runId != 0)
        if (auto told = core.runs.live(core.order.runId))
            core.events.push_back(*told);
    if (to == State::Ready || to == State::Verified) {
        m_stop.finish();
        if (safety::motorCanRun(from) || from == State::Stopped) {
            core.order.runId = 0;
            core.order.armedUntil = {};
        }
        if (to == State::Ready)
            core.order.confirmed.reset(), core.order.cfgCrc = 0;
    }
    if (m_disarmAsked) {
        if (to == State::Ready || to == State::Verified)
            endDisarm(Outcome::Done, ErrorCode::Internal);
        else if (to == State::Offline || to == State::Latched)
            endDisarm(Outcome::Unknown, core.why);
    }
    const bool stopTold = to == State::Stopped || to == State::Stopping;
    core.events.push_back(ports::StateChanged{from, to, stopTold ? m_lastStop : std::uint8_t{0}, core.now});
    if (to == State::Offline && m_connectedTold) {
        m_connectedTold = false;
        core.events.push_back(ports::PenGone{core.why, wasHot});
    }
    if (m_shutdown && !safety::motorCanRun(to) && to != State::Offline && wasHot)
        goodbye(wire::ByeReason::AppExit);
}

void PenSession::enqueue(Job& job) noexcept
{
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_waitingCount);
    if (std::find(m_waiting.begin(), end, &job) == end && m_waitingCount < m_waiting.size())
        m_waiting[m_waitingCount++] = &job;
}

void PenSession::abortJobs(Outcome outcome)
{
    const auto answer = [this](const Job* job, Outcome how) {
        if (job != nullptr && job->command() && *job->command() != Command::Disarm)
            m_core.end(*job->command(), how, {ErrorCode::PenLinkLost, "broken off"});
    };
    answer(m_job, outcome);
    m_job = nullptr;
    for (std::size_t i = 0; i < m_waitingCount; ++i)
        answer(m_waiting[i], Outcome::NotDone); // it had not begun
    m_waitingCount = 0;
}

void PenSession::endDisarm(Outcome outcome, ErrorCode why)
{
    m_disarmAsked = false;
    m_core.end(Command::Disarm, outcome, outcome == Outcome::Done ? Error{} : Error{why, "disarm"});
}

void PenSession::jobDone(Job& job)
{
    if (m_job == &job)
        m_job = nullptr;
    SessionCore& core = m_core;
    if (&job == &m_handshake && core.sessionOpen && core.telemetry.any() && core.pen.caps
        && m_state == State::Connecting) {
        m_connectedTold = true;
        enqueue(m_readLog);
    } else if (&job == &m_readLog) {
        const bool connecting = m_state == State::Connecting;
        if (!m_readLog.succeeded() || m_readLog.lostRecords()) {
            if (!m_readLog.succeeded())
                core.why = ErrorCode::PenLogGap;
            core.post(Event::LogGap); // HAZ-018: a dose may be missing, a person must know
        } else if (connecting) {
            enqueue(m_finishConnect);
        } else if (core.runs.logFallsShort(core.order.runId) && !m_logTwice) {
            m_logTwice = true; // the pen may still be writing its last checkpoint
            core.logUnread = true;
            enqueue(m_readLog);
        } else if (m_disarmAsked && m_state == State::Stopped) {
            m_clear.ask(std::nullopt); // our own orderly disarm needs no second hand
            enqueue(m_clear);
        }
    } else if (&job == &m_clear) {
        if (m_disarmAsked && m_state == State::Stopped && core.machineEvents.empty())
            endDisarm(Outcome::NotDone, ErrorCode::PenRefused);
    }
}

} // namespace stipple::device
