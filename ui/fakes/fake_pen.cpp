#include "ui/fakes/fake_pen.h"

#include <algorithm>
#include <cmath>

namespace stipple::ui::fakes {

using ports::AlarmId;
using ports::AlarmPriority;
using safety::State;

namespace {
constexpr std::uint8_t kReasonStopByte = 2, kReasonTimeout = 15, kReasonDisarm = 16, kReasonLine = 3;
constexpr auto kStep = std::chrono::milliseconds(20);

ports::PenIdentity sampleIdentity()
{
    ports::PenIdentity identity;
    identity.maker = FixedText<24>("Stipple");
    identity.model = FixedText<24>("SP-1");
    identity.serial = FixedText<20>("SP-0147");
    identity.firmware = (2U << 24U) | (4U << 16U) | 1U;
    identity.simulated = true;
    return identity;
}

ports::PenCaps sampleCaps()
{
    ports::PenCaps caps;
    caps.depthMin = 200_um;
    caps.depthMax = 2500_um;
    caps.depthStep = 50_um;
    caps.rateMin = 4800_spm;
    caps.rateMax = 9000_spm;
    caps.rateStep = 100_spm;
    caps.strokesMax = 100000;
    caps.runTimeMaxS = 600;
    caps.stopTimeMs = 50;
    // PENLINK §5.5: trigger, depth sensor, log, stroke counter, spring: what pre-flight asks of a pen.
    caps.features = (1U << 1) | (1U << 4) | (1U << 9) | (1U << 12) | (1U << 15);
    return caps;
}
} // namespace

FakePen::FakePen(FakeClock& clock) : m_clock(clock)
{
    m_now.takenAt = clock.mono;
}

void FakePen::plugIn()
{
    m_plugged = true;
    go(State::Connecting);
    publish();
}

void FakePen::unplug()
{
    const bool could = safety::motorCanRun(m_now.state);
    if (m_runOpen)
        endRun(kReasonLine, ports::Certainty::EndUncertain);
    m_plugged = false;
    m_now.live.reset();
    m_now.set.reset();
    m_now.confirmed.reset();
    m_now.offlineReason = ErrorCode::PenLinkLost;
    go(State::Offline, kReasonLine);
    emitEvent(ports::PenGone{ErrorCode::PenLinkLost, could});
    if (could)
        raise({AlarmId::LinkLost, AlarmPriority::High, 0, 0, m_clock.mono, true});
    publish();
}

void FakePen::insertCartridge(bool unused)
{
    ports::Cartridge c;
    c.presence = ports::CartridgePresence::Ok;
    c.uid = {0xE0, 0x04, 0x01, 0x50, 0x0B, 0x83, 0x21, 0x07};
    c.sealIntact = true;
    c.used = !unused;
    c.pins = 12;
    c.gauge = 33;
    c.maxDepth = 2500_um;
    c.maxRate = 8000_spm;
    c.lot = FixedText<16>("K24-0831");
    c.expiryYmd = 20271130;
    c.useCount = unused ? 0 : 1;
    c.generation = 1;
    m_now.cartridge = c;
    publish();
}

void FakePen::removeCartridge()
{
    m_now.cartridge.reset();
    publish();
}

void FakePen::holdTrigger()
{
    m_trigger = true;
    if (m_now.state == State::Armed) {
        m_now.runId = m_nextRun++;
        m_strokes = 0;
        m_elapsedMs = 0;
        m_peakUm = 0;
        m_runOpen = true;
        go(State::Running);
        emitEvent(ports::RunStarted{m_now.set->segment, m_now.runId, m_clock.mono});
    } else if (m_now.state == State::Paused && !m_now.pausedByHost) {
        go(State::Running);
    }
    publish();
}

void FakePen::releaseTrigger()
{
    m_trigger = false;
    if (m_now.state == State::Running) {
        m_now.pausedByHost = false;
        go(State::Paused);
    }
    publish();
}

void FakePen::advance(std::chrono::milliseconds by)
{
    while (by.count() > 0) {
        const auto part = std::min<std::chrono::milliseconds>(by, kStep);
        m_clock.advance(part);
        step(part);
        by -= part;
        publish();
    }
}

void FakePen::step(std::chrono::milliseconds by)
{
    if (!m_plugged)
        return;
    if (m_now.state == State::Connecting) {
        m_now.identity = sampleIdentity();
        m_now.caps = sampleCaps();
        m_now.linkQualityPercent = 98;
        go(State::Ready);
        emitEvent(ports::PenConnected{*m_now.identity});
    }
    if (m_now.state == State::Arming) {
        m_now.armedUntil = m_clock.mono + std::chrono::seconds(60);
        go(State::Armed);
        ended(ports::Command::Arm, ports::Outcome::Done);
    }
    if (m_now.state == State::Stopping)
        go(State::Stopped, kReasonStopByte);
    if (m_now.state == State::Armed && m_clock.mono > m_now.armedUntil)
        go(State::Verified, kReasonTimeout);

    m_noise += 0.7;
    const bool running = m_now.state == State::Running;
    const double wantDepth = running ? m_now.set->depth.um() : 0.0;
    const double wantRate = running ? m_now.set->rate.spm() : 0.0;
    m_depthUm += (wantDepth - m_depthUm) * 0.35;
    m_rate += (wantRate - m_rate) * 0.4;
    if (running) {
        m_strokes += m_rate * static_cast<double>(by.count()) / 60000.0;
        m_elapsedMs += static_cast<std::uint32_t>(by.count());
        const auto budget = static_cast<double>(m_now.set->strokesMax);
        if (budget > 0 && m_strokes >= budget) {
            m_strokes = budget;
            endRun(9, ports::Certainty::Exact);
            go(State::Stopping, 9);
        }
    }
    if (telemetrySilent)
        return;
    ports::PenLive live;
    live.receivedAt = m_clock.mono;
    live.penMs = static_cast<std::uint32_t>(m_clock.utc.ms & 0xFFFFFF);
    if (m_now.set) {
        live.depthSet = m_now.set->depth;
        live.rateSet = m_now.set->rate;
    }
    const double depth = running ? std::max(0.0, m_depthUm + 12.0 * std::sin(m_noise)) : m_depthUm;
    live.depthActual = Micrometres(static_cast<std::int32_t>(depth < 5 ? 0 : depth));
    m_peakUm = std::max(m_peakUm, static_cast<std::uint32_t>(depth));
    live.rateActual = StrokesPerMinute(static_cast<std::int32_t>(m_rate < 20 ? 0 : m_rate + (running ? 18 * std::sin(m_noise * 0.3) : 0)));
    live.motorMa = static_cast<std::int16_t>(running ? 205 + 9 * std::sin(m_noise * 0.5) : 18);
    live.supplyMv = 5020;
    live.motorCentiC = std::int16_t{3120};
    live.gripCentiC = std::int16_t{2980};
    live.strokesRun = static_cast<std::uint32_t>(m_strokes);
    live.runElapsedMs = m_elapsedMs;
    live.runId = m_now.runId;
    live.trigger = m_trigger;
    live.contact = running;
    live.withdrawn = !running;
    live.energised = running;
    live.cartridge = m_now.cartridge.has_value();
    m_now.live = live;
}

void FakePen::endRun(std::uint8_t reason, ports::Certainty certainty)
{
    m_runOpen = false;
    const auto strokes = static_cast<std::uint32_t>(m_strokes);
    strokesByTag[m_now.set->zoneTag] += strokes;
    ports::RunDelivered delivered;
    delivered.segment = m_now.set->segment;
    delivered.penBootId = 7;
    delivered.runId = m_now.runId;
    delivered.hostRunNo = m_now.runId;
    delivered.zoneTag = m_now.set->zoneTag;
    delivered.strokes = strokes;
    delivered.elapsedMs = m_elapsedMs;
    delivered.stopReason = reason;
    delivered.certainty = certainty;
    delivered.fromLog = certainty == ports::Certainty::Exact;
    delivered.depthMean = m_now.set->depth - 10_um;
    delivered.depthPeak = Micrometres(static_cast<std::int32_t>(m_peakUm));
    delivered.rateMean = m_now.set->rate;
    emitEvent(delivered);
}

std::uint32_t FakePen::strokesTotal() const
{
    std::uint32_t total = 0;
    for (const auto& [tag, strokes] : strokesByTag)
        total += strokes;
    return total;
}

void FakePen::requestStop() noexcept
{
    ++stopsRequested;
    if (!safety::motorCanRun(m_now.state))
        return;
    if (m_runOpen)
        endRun(kReasonStopByte, ports::Certainty::Exact);
    go(State::Stopping, kReasonStopByte);
    publish();
}

void FakePen::load(const ports::ZoneOrder& order)
{
    ++loads;
    m_now.set = order;
    const auto outcome = nextLoad.value_or(ports::Outcome::Done);
    nextLoad.reset();
    if (outcome == ports::Outcome::Done) {
        m_now.confirmed = order;
        if (readbackDiffers)
            m_now.confirmed->depth = order.depth - 50_um;
        if (!readbackDiffers)
            go(State::Verified);
    } else {
        m_now.confirmed.reset();
    }
    ended(ports::Command::Load, readbackDiffers ? ports::Outcome::NotDone : outcome,
          readbackDiffers ? ErrorCode::PenReadbackDiffers : ErrorCode::PenRefused);
    publish();
}

void FakePen::arm()
{
    const auto outcome = nextArm.value_or(ports::Outcome::Done);
    nextArm.reset();
    if (m_now.state != State::Verified || outcome != ports::Outcome::Done) {
        ended(ports::Command::Arm, outcome == ports::Outcome::Done ? ports::Outcome::NotDone : outcome);
        return;
    }
    go(State::Arming);
    publish();
}

void FakePen::disarm()
{
    if (m_runOpen)
        endRun(kReasonDisarm, ports::Certainty::Exact);
    if (safety::motorCanRun(m_now.state))
        go(State::Verified, kReasonDisarm);
    ended(ports::Command::Disarm, ports::Outcome::Done);
    publish();
}

void FakePen::pause()
{
    if (m_now.state == State::Running) {
        m_now.pausedByHost = true;
        go(State::Paused);
    }
    ended(ports::Command::Pause, ports::Outcome::Done);
    publish();
}

void FakePen::resume()
{
    m_now.pausedByHost = false;
    if (m_now.state == State::Paused && m_trigger)
        go(State::Running);
    ended(ports::Command::Resume, ports::Outcome::Done);
    publish();
}

void FakePen::clear()
{
    for (auto it = m_alarms.begin(); it != m_alarms.end();) {
        if (it->causePresent) {
            ++it;
            continue;
        }
        const auto gone = *it;
        it = m_alarms.erase(it);
        emitEvent(ports::AlarmCleared{gone.id, gone.detail});
    }
    if (m_now.state == State::Stopped || m_now.state == State::Latched) {
        m_now.set.reset();
        m_now.confirmed.reset();
        go(State::Ready);
    }
    ended(ports::Command::Clear, ports::Outcome::Done);
    publish();
}

void FakePen::markCartridgeUsed()
{
    ++marked;
    if (m_now.cartridge)
        m_now.cartridge->used = true;
    ended(ports::Command::MarkCartridge, ports::Outcome::Done);
    publish();
}

void FakePen::reconnect()
{
    plugIn();
    causeGone(AlarmId::LinkLost);
}

void FakePen::raise(ports::Alarm alarm)
{
    alarm.since = m_clock.mono;
    m_alarms.push_back(alarm);
    std::stable_sort(m_alarms.begin(), m_alarms.end(), [](const ports::Alarm& a, const ports::Alarm& b) {
        return a.priority != b.priority ? a.priority > b.priority : a.since > b.since;
    });
    emitEvent(ports::AlarmRaised{alarm});
    publish();
}

void FakePen::causeGone(AlarmId id)
{
    for (auto& alarm : m_alarms)
        if (alarm.id == id)
            alarm.causePresent = false;
    publish();
}

int FakePen::observe(SnapshotFn onSnapshot, EventFn onEvent)
{
    m_observers[m_nextHandle] = {std::move(onSnapshot), std::move(onEvent)};
    return m_nextHandle++;
}

void FakePen::forget(int handle)
{
    m_observers.erase(handle);
}

void FakePen::go(State next, std::uint8_t reason)
{
    const auto from = m_now.state;
    m_now.state = next;
    emitEvent(ports::StateChanged{from, next, reason, m_clock.mono});
}

void FakePen::emitEvent(const ports::PenEvent& event)
{
    const auto copy = m_observers;
    for (const auto& [handle, observer] : copy)
        if (observer.onEvent)
            observer.onEvent(event);
}

void FakePen::publish()
{
    m_now.takenAt = m_clock.mono;
    const auto copy = m_observers;
    for (const auto& [handle, observer] : copy)
        if (observer.onSnapshot)
            observer.onSnapshot(m_now);
}

void FakePen::ended(ports::Command command, ports::Outcome outcome, ErrorCode code)
{
    ports::CommandEnded event;
    event.command = command;
    event.outcome = outcome;
    if (outcome != ports::Outcome::Done)
        event.error = Error{code, "fake"};
    emitEvent(event);
}

} // namespace stipple::ui::fakes
