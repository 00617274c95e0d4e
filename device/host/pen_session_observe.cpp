// What the pen shows, turned into events of the safety machine. Telemetry only; a command proves nothing (H4).
#include "device/host/pen_session.h"

#include "device/wire/faults.h"

namespace stipple::device {

using safety::Event;
using safety::State;
using wire::PenState;

namespace {
constexpr milliseconds kEnergisedLimit{150};
}

void PenSession::onTelemetry(const wire::Telemetry& telemetry, std::uint16_t seq)
{
    SessionCore& core = m_core;
    const MonoTime takenAt = core.clock.toHost(telemetry.t_ms, telemetry.t_frac_us, core.now).value_or(core.now);
    core.telemetry.add(telemetry, seq, core.now, takenAt);
    if (core.alarms.has(ports::AlarmId::TelemetryStale))
        core.alarms.causeGone(ports::AlarmId::TelemetryStale);
    core.interlockOk = !core.telemetry.has(wire::telemetry_flag::kEStop);
    countRun(telemetry);
    observe(static_cast<PenState>(telemetry.state), takenAt);
    if ((m_state == State::Armed || m_state == State::Running || m_state == State::Paused)
        && !core.isOldNews(takenAt) && core.plan.misfit(telemetry, core.now) != nullptr)
        core.post(Event::PlanMismatch); // HAZ-006 HAZ-021
    // Newer than the first '!' by the pen's own clock, not just received later (A12). HAZ-027
    const bool newer = core.clock.toHost(0, 0, core.now) ? takenAt > m_stop.firstAt() + core.clock.uncertainty()
                                                         : core.now > m_stop.firstAt() + milliseconds(30);
    if (m_state == State::Stopping && m_stop.waiting() && newer && core.telemetry.showsRest())
        core.post(Event::PenProved);
    core.raiseFaults(telemetry.faults_active, telemetry.faults_active);
    watchCartridge();
    watchEnergy();
}

void PenSession::onStateEvent(const wire::StateEvt& event)
{
    const MonoTime takenAt = m_core.clock.toHost(event.t_ms, 0, m_core.now).value_or(m_core.now);
    const auto pen = static_cast<PenState>(event.new_state);
    if (pen == PenState::Stopping || pen == PenState::Stopped)
        m_lastStop = event.cause;
    observe(pen, takenAt);
}

void PenSession::onFaultEvent(const wire::FaultEvt& event)
{
    SessionCore& core = m_core;
    if (event.active == 0 && event.latched == 0) {
        core.alarms.causeGone(ports::AlarmId::PenFault, event.code);
        return;
    }
    core.raiseFault(event.code, static_cast<std::int64_t>(event.value), event.active != 0);
    const wire::FaultRow* row = wire::faultRow(event.code);
    const bool stops = row == nullptr || row->severity >= wire::Severity::Stop;
    const bool momentary = row != nullptr && row->momentary; // the pen is already stopping for it
    if (stops)
        core.post(momentary ? Event::PenStopping : Event::PenFault); // HAZ-020 HAZ-021
    if (event.code == static_cast<std::uint8_t>(wire::Fault::CartridgeRemoved)
        || event.code == static_cast<std::uint8_t>(wire::Fault::CartridgeInvalid))
        enqueue(m_cartridge);
}

void PenSession::observe(PenState pen, MonoTime takenAt)
{
    if (m_core.isOldNews(takenAt))
        return;
    switch (m_state) {
    case State::Offline: return;
    case State::Connecting:
    case State::Ready:
    case State::Verified:
    case State::Stopped:
    case State::Latched: observeAtRest(pen); return;
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused: observeHot(pen); return;
    case State::Stopping:
        if (takenAt <= m_stop.firstAt())
            return;
        if (pen == PenState::Running) // it says that it goes on: bytes, even if it had begun to stop by itself
            m_core.post(Event::PenRunning);
        return;
    }
}

void PenSession::observeAtRest(PenState pen)
{
    switch (pen) {
    case PenState::Boot:
    case PenState::Idle:
        if (m_state != State::Connecting)
            m_core.loseLink(ErrorCode::PenLinkLost); // our session is not there any more
        return;
    case PenState::Linked:
        if (m_state == State::Verified)
            m_core.post(Event::ConfigVoided); // HAZ-006 HAZ-010
        return;
    case PenState::Configured: return;
    case PenState::Armed: m_core.post(Event::PenArmed); return; // HAZ-031: nobody here armed it
    case PenState::Running: m_core.post(Event::PenRunning); return;
    case PenState::Paused: m_core.post(Event::PenPaused); return;
    case PenState::Stopping:
    case PenState::Stopped:
    case PenState::Fault:
    case PenState::Service:
        if (m_state == State::Ready || m_state == State::Verified)
            m_core.post(Event::PenStopping);
        return;
    }
}

void PenSession::observeHot(PenState pen)
{
    SessionCore& core = m_core;
    if (m_state == State::Arming) {
        const bool mayBeArmed = m_job == &m_arm && m_arm.committing();
        const bool shows = pen == PenState::Armed || pen == PenState::Running || pen == PenState::Paused;
        if (shows && !mayBeArmed)
            core.post(Event::PenRunning); // armed without our commit. HAZ-031
        else if (pen == PenState::Stopping || pen == PenState::Stopped || pen == PenState::Fault
                 || pen == PenState::Service)
            core.post(Event::PenStopping);
        return;
    }
    switch (pen) {
    case PenState::Armed: core.post(Event::PenArmed); return;
    case PenState::Running:
        if (m_state == State::Paused && core.order.pausedByHost && !core.order.resumeAsked)
            core.post(Event::PlanMismatch); // a press must not override the host's pause (errata B3)
        else
            core.post(Event::PenRunning);
        return;
    case PenState::Paused:
        if (m_state == State::Armed)
            core.post(Event::PenRunning); // a short press between two telemetries
        core.post(Event::PenPaused);
        return;
    case PenState::Configured: core.post(Event::PenDisarmed); return;
    case PenState::Boot:
    case PenState::Idle:
    case PenState::Linked:
    case PenState::Stopping:
    case PenState::Stopped:
    case PenState::Fault:
    case PenState::Service: core.post(Event::PenStopping); return;
    }
    core.post(Event::PenStopping); // a state number that this version does not know
}

void PenSession::countRun(const wire::Telemetry& telemetry)
{
    const bool running = static_cast<PenState>(telemetry.state) == PenState::Running;
    const auto soft = milliseconds(m_core.order.block.soft_start_ms);
    const bool settled = running && m_state == State::Running && m_core.now - m_runningSince >= soft;
    m_core.runs.addTelemetry(telemetry, settled);
}

void PenSession::watchCartridge()
{
    SessionCore& core = m_core;
    if (!core.pen.readsCartridges || !core.pen.cartridge || m_state == State::Connecting)
        return;
    const bool here = core.telemetry.has(wire::telemetry_flag::kCartridge);
    const bool known = core.pen.cartridge->presence != ports::CartridgePresence::None;
    if (here != known && m_job != &m_cartridge)
        enqueue(m_cartridge);
}

void PenSession::watchEnergy()
{
    const auto pen = static_cast<PenState>(m_core.telemetry.newest().state);
    const bool may = pen == PenState::Running || pen == PenState::Stopping;
    if (may || !m_core.telemetry.has(wire::telemetry_flag::kMotorEnergised)) {
        m_energisedSince.reset();
        return;
    }
    if (!m_energisedSince)
        m_energisedSince = m_core.now;
    if (m_core.now - *m_energisedSince < kEnergisedLimit)
        return;
    // Power on the motor in a state that must not have it: the pen's word and its measurement disagree. HAZ-027
    const bool atRest = m_state == State::Ready || m_state == State::Verified || m_state == State::Stopped;
    m_core.post(atRest ? Event::PenRunning : Event::PlanMismatch);
}

} // namespace stipple::device
