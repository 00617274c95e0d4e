#include "device/host/pen_session.h"

#include <algorithm>
#include <utility>

namespace stipple::device {

using safety::Event;
using safety::State;

namespace {
constexpr milliseconds kIdleWake{100};
constexpr milliseconds kLatchedRest{1000};

// §7.5 numbers, for the pen's own log and display.
wire::HostState hostState(State s) noexcept
{
    switch (s) {
    case State::Offline: return wire::HostState::Down;
    case State::Connecting: return wire::HostState::Resync;
    case State::Ready:
    case State::Verified: return wire::HostState::Ready;
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused: return wire::HostState::Active;
    case State::Stopping: return wire::HostState::Stopping;
    case State::Stopped:
    case State::Latched: return wire::HostState::Latched;
    }
    return wire::HostState::Latched;
}
} // namespace

PenSession::PenSession(SessionOptions options) : m_core(std::move(options)) {}

bool PenSession::wantsLine() const noexcept { return m_state == State::Offline && !m_core.lineOpen && !m_shutdown; }

SessionOutput PenSession::advance(const SessionInput& input)
{
    m_core.now = input.now;
    m_core.out.clear();
    m_core.events.clear();
    m_core.batchToStore = nullptr;
    m_dropLine = false;
    m_ui = input.ui;
    m_core.recorderOk = input.recorderOk;

    for (const SessionCommand& command : input.commands) // STOP first, whatever else waits. HAZ-026
        if (command.kind == CommandKind::Stop)
            take(command);
    drain();
    takeFrames(input.received); // before any timer: a late tick must not punish a pen that did answer (errata C3)
    drain();
    refresh();
    for (const SessionCommand& command : input.commands) {
        if (command.kind != CommandKind::Stop)
            take(command);
        drain();
    }
    watchTimers();
    drain();
    runJobs();
    beat();

    SessionOutput output;
    finishAdvance(output);
    return output;
}

void PenSession::takeFrames(std::span<const std::uint8_t> bytes)
{
    if (!m_core.lineOpen || bytes.empty())
        return;
    struct Sink {
        PenSession& self;
        void onStop() const
        {
            if (self.m_core.hot) // '!' from the pen: it has begun a stop (errata A11)
                self.m_core.post(Event::PenStopping);
        }
        void onFrame(const wire::Frame& frame) const
        {
            self.onFrame(frame);
            self.drain();
        }
        void onDrop(wire::DropReason) const {} // counted by the deframer; a bad frame is never answered
    };
    m_deframer.feed(bytes, Sink{*this});
}

void PenSession::onFrame(const wire::Frame& frame)
{
    if (frame.header.kind == wire::Kind::Rsp) {
        onResponse(frame);
        return;
    }
    if (!m_core.sessionOpen || frame.header.sid != m_core.lane.session())
        return; // another session's: stale or replayed. HAZ-031
    m_core.telemetry.countEvent(frame.header.seq);
    if (const auto telemetry = wire::decode<wire::Telemetry>(frame))
        onTelemetry(*telemetry, frame.header.seq);
    else if (const auto state = wire::decode<wire::StateEvt>(frame))
        onStateEvent(*state);
    else if (const auto fault = wire::decode<wire::FaultEvt>(frame))
        onFaultEvent(*fault);
}

void PenSession::onResponse(const wire::Frame& frame)
{
    if (m_core.lane.waitsFor(wire::MessageId::Hello) && !HandshakeJob::isOurHello(m_core, frame))
        return;
    if (!m_core.lane.accept(frame) || m_job == nullptr)
        return; // nobody waits for it any more (the job was broken off)
    Job& job = *m_job;
    if (job.onReply(m_core, frame) == JobState::Done)
        jobDone(job);
}

void PenSession::refresh()
{
    SessionCore& core = m_core;
    core.uiFresh = m_ui.count != 0 && core.now - m_ui.at <= kUiLimit;
    core.telemetryFresh = core.telemetry.any() && core.now - core.telemetry.receivedAt() <= kTelemetryLimitHot;
    core.interlockOk = !core.telemetry.has(wire::telemetry_flag::kEStop);
}

void PenSession::watchLink()
{
    SessionCore& core = m_core;
    if (core.lane.tick(core.now) == RequestLane::Beat::Lost) {
        if (m_job == &m_bye)
            core.post(Event::LinkClosed); // errata A10: no answer to BYE is an answer
        else
            core.loseLink(core.sessionOpen ? ErrorCode::PenLinkLost : ErrorCode::PenNotAPen);
        return;
    }
    if (!core.sessionOpen || !core.telemetry.any() || m_state == State::Connecting)
        return;
    const auto age = core.now - core.telemetry.receivedAt();
    const bool hot = core.hot;
    if (age > (hot || m_state == State::Stopping ? kLinkLimitHot : kLinkLimitRest))
        core.loseLink(ErrorCode::PenLinkLost); // HAZ-004
    else if (hot && age > kTelemetryLimitHot)
        core.post(Event::TelemetryStale); // HAZ-029
    else if (!hot && age > kTelemetryLimitRest && !core.alarms.has(ports::AlarmId::TelemetryStale))
        core.raise(ports::AlarmId::TelemetryStale, ports::AlarmPriority::Low, Keep::UntilCauseGone);
}

void PenSession::watchTimers()
{
    SessionCore& core = m_core;
    refresh();
    watchLink();
    const bool hot = core.hot;
    if (hot && !core.uiFresh)
        core.post(Event::UiStale); // HAZ-003
    if (hot && !core.recorderOk)
        core.post(Event::RecorderBad); // HAZ-016
    if (m_state == State::Arming && core.now - m_armingSince >= kArmLimit)
        core.post(Event::ArmTimedOut);
    if (m_state == State::Stopping && m_stop.timedOut(core.now))
        core.post(Event::ProofTimedOut); // HAZ-023 HAZ-027
    if (m_state == State::Latched && core.now - m_latchedAt >= kLatchedRest
        && core.alarms.causePresent(ports::AlarmId::StopNotConfirmed))
        core.alarms.causeGone(ports::AlarmId::StopNotConfirmed); // the line is down; now a person may clear
    if (m_state == State::Running && core.now - m_deliveredAt >= kDeliveredPeriod) {
        m_deliveredAt = core.now;
        if (auto told = core.runs.live(core.order.runId))
            core.events.push_back(*told);
    }
    const bool atRest = m_state == State::Ready || m_state == State::Verified || m_state == State::Stopped;
    if (atRest && core.pen.readsCartridges && std::exchange(core.cartridgeDoubt, false))
        enqueue(m_cartridge);
    const bool busy = m_state == State::Offline || m_state == State::Connecting || m_state == State::Arming
        || m_state == State::Stopping;
    if (core.sessionOpen && !busy && core.now >= m_syncAt) {
        m_syncAt = core.now + kTimeSyncPeriod;
        enqueue(m_timeSync);
    }
}

void PenSession::runJobs()
{
    for (int guard = 0; guard < 16; ++guard) {
        if (m_job == nullptr && m_waitingCount > 0 && m_core.lane.idle() && m_core.lineOpen) {
            m_job = m_waiting[0];
            std::move(m_waiting.begin() + 1, m_waiting.end(), m_waiting.begin());
            --m_waitingCount;
            Job& job = *m_job;
            if (job.begin(m_core) == JobState::Done)
                jobDone(job);
        } else if (m_job != nullptr && m_core.lane.idle()) {
            Job& job = *m_job;
            if (job.tick(m_core) == JobState::Done)
                jobDone(job);
            else
                break;
        } else {
            break;
        }
        drain();
    }
    drain();
}

void PenSession::beat()
{
    SessionCore& core = m_core;
    // With telemetry that has just come the echo is at its freshest, and this thread is awake anyway.
    const bool justHeard = core.telemetry.any() && core.telemetry.receivedAt() == core.now;
    if (!core.sessionOpen || core.now + (justHeard ? kHeartbeatEarly : milliseconds(0)) < m_beatAt)
        return;
    const std::uint16_t asked = core.pen.hello.hb_period_ms;
    const auto period = asked == 0 ? kHeartbeatPeriod : std::clamp(milliseconds(asked), milliseconds(5), kHeartbeatPeriod);
    m_beatAt = core.now + period;
    wire::Heartbeat hb;
    hb.hb_count = ++m_beatCount;
    hb.echo_pen_ms = core.telemetry.newest().t_ms; // of the newest telemetry that this thread consumed (§6.1). HAZ-002
    hb.echo_seq = core.telemetry.seq();
    core.echoBeats += core.telemetry.any() ? 1 : 0;
    hb.permit = static_cast<std::uint8_t>((core.uiFresh ? wire::permit::kUiAlive : 0U)
                                          | (core.recorderOk ? wire::permit::kRecorderOk : 0U)
                                          | (core.interlockOk ? wire::permit::kInterlockOk : 0U));
    if (m_permit && core.hot && core.mayArm()) { // H1
        hb.permit |= wire::permit::kRun;
        ++core.permitBeats;
    }
    hb.host_state = static_cast<std::uint8_t>(hostState(m_state));
    hb.cfg_crc = core.order.cfgCrc; // HAZ-006
    hb.run_id = core.order.runId;
    hb.ui_token = m_ui.count;
    hb.host_mono_us = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(core.now.sinceBoot).count());
    const auto frame = wire::encode({static_cast<std::uint16_t>(m_beatCount - 1), core.lane.session(), 0}, hb);
    (void)core.out.append(frame.bytes());
}

void PenSession::finishAdvance(SessionOutput& output)
{
    output.stopByte = m_stop.takeByte(m_core.now);
    output.toPen = m_core.out.bytes();
    output.events = m_core.events;
    output.log = m_core.batchToStore;
    output.dropLine = m_dropLine;
    output.deadline = nextDeadline();
    fillSnapshot();
}

MonoTime PenSession::nextDeadline() const
{
    const SessionCore& core = m_core;
    MonoTime at = m_stop.deadline(core.now + kIdleWake);
    if (core.sessionOpen)
        at = std::min(at, m_beatAt);
    if (!core.lane.idle())
        at = std::min(at, core.lane.deadline());
    if (m_job != nullptr && m_job->wakeAt())
        at = std::min(at, *m_job->wakeAt());
    if (core.hot) {
        at = std::min(at, core.telemetry.receivedAt() + kTelemetryLimitHot + milliseconds(1));
        at = std::min(at, m_ui.at + kUiLimit + milliseconds(1));
    }
    return std::max(at, core.now);
}

void PenSession::fillSnapshot()
{
    const SessionCore& core = m_core;
    m_snapshot.takenAt = core.now;
    m_snapshot.state = m_state;
    m_snapshot.offlineReason = core.why;
    m_snapshot.identity = core.pen.identity;
    m_snapshot.caps = core.pen.caps ? std::optional(toCaps(*core.pen.caps)) : std::nullopt;
    m_snapshot.cartridge = core.pen.cartridge;
    m_snapshot.set = core.order.set;
    m_snapshot.confirmed = core.order.confirmed;
    m_snapshot.live = core.telemetry.any() ? std::optional(toLive(core.telemetry)) : std::nullopt;
    m_snapshot.runId = core.order.runId;
    m_snapshot.pausedByHost = core.order.pausedByHost;
    m_snapshot.armedUntil = core.order.armedUntil;
    m_snapshot.linkQualityPercent = core.telemetry.qualityPercent();
}

} // namespace stipple::device
