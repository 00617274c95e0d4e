// The pen's time: boot, ticks of one millisecond, timers, coming to rest.
#include "device/pen/pen_core.h"

#include <algorithm>

namespace stipple::pen {

using wire::Fault;
using wire::LogType;
using wire::PenState;
using wire::StopReason;

namespace {

constexpr std::uint64_t kSelfTestMs = 300;
constexpr std::uint32_t kStillMs = 20;          // no rotation this long = at rest (§6.2)
constexpr std::uint64_t kLateWakeMs = 5;        // above: the runner slept, heartbeats come first
constexpr std::uint64_t kCheckpointMs = 450;    // a record every 500 ms at the latest
constexpr std::uint32_t kCheckpointStrokes = 100;

std::uint64_t mix(std::uint64_t seed, std::uint64_t salt) { return seed * 0x9E3779B97F4A7C15ULL ^ (salt + 1) * 0xD1B54A32D192ED03ULL; }

std::uint32_t nonZero(std::mt19937_64& random)
{
    std::uint32_t value = 0;
    while (value == 0)
        value = static_cast<std::uint32_t>(random());
    return value;
}

} // namespace

PenCore::PenCore(const PenSetup& setup, NvState& nv)
    : m_setup(setup), m_nv(nv), m_random(mix(setup.seed, nv.bootCount)), m_log(nv, setup.logCapacity),
      m_actuator(mix(setup.seed, nv.bootCount + 0x10000ULL)),
      m_invariants(setup.stopTimeMs, setup.depthMaxUm, setup.rateMaxSpm, nv.logNext)
{
    ++m_nv.bootCount;
    m_bootId = nonZero(m_random);
    m_resetReason = m_nv.nextReset;
    m_nv.nextReset = wire::ResetReason::PowerOn;
    if (m_nv.sessionOpen) {
        m_nv.sessionOpen = false;
        m_nv.endedWithoutBye = true;
    }
    m_lastStop = m_resetReason == wire::ResetReason::PowerOn ? StopReason::None : StopReason::Reset;
    m_run.id = m_nv.runId;
    m_trigger = setup.triggerHeldAtBoot;
    if (const CartridgeTag* inPen = cartridge())
        m_slot = *inPen;
    wire::LogRecord boot{};
    boot.code = static_cast<std::uint8_t>(m_resetReason);
    writeLog(LogType::Boot, boot);
}

bool PenCore::isArmed() const noexcept
{
    return m_state == PenState::Armed || m_state == PenState::Running || m_state == PenState::Paused;
}

void PenCore::step(std::uint64_t nowUs, std::span<const std::uint8_t> bytes)
{
    const std::uint64_t target = nowUs / 1000;
    // Bytes that wait are always judged before the lease is compared with now (errata C3): a late tick must not
    // stop a run whose heartbeat lies in the buffer.
    const bool late = target > m_tickMs + kLateWakeMs;
    if (late) {
        m_nowUs = std::max(m_nowUs, nowUs);
        receive(bytes);
    }
    while (m_tickMs < target) {
        m_nowUs = late ? m_nowUs : std::max(m_nowUs, (m_tickMs + 1) * 1000);
        tick(m_tickMs + 1, late);
    }
    m_nowUs = std::max(m_nowUs, nowUs);
    if (!late)
        receive(bytes);
    checkLease();
    if (!m_setup.defects.any())
        m_invariants.onLeaseJudged(snapshot());
}

void PenCore::tick(std::uint64_t tickMs, bool leaseToo)
{
    m_tickMs = tickMs;
    drive();
    const unsigned strokes = m_actuator.step(m_drive, m_contact);
    countStrokes(strokes);
    monitor(strokes);
    if (leaseToo)
        checkLease();
    checkTimers();
    if (m_session && m_state != PenState::Boot) {
        m_telemetryDueUs = std::min<std::uint64_t>(m_telemetryDueUs, m_nowUs + 1000000U / telemetryHz());
        if (m_nowUs >= m_telemetryDueUs)
            sendTelemetry();
    }
    if (!m_setup.defects.any())
        m_invariants.onTick(snapshot());
}

// HAZ-017, HAZ-022: the limits bound the command after every other computation.
void PenCore::drive()
{
    m_drive = {};
    if (m_state == PenState::Running) {
        const wire::ConfigBlock config = m_config.block();
        const CartridgeTag* cart = cartridge();
        const double ramp = std::max<double>(config.soft_start_ms, Actuator::kRampFloorMs);
        const double part = std::min(1.0, static_cast<double>(m_tickMs - m_runEnteredMs + 1) / ramp);
        m_drive.depthUm = config.depth_um * part;
        m_drive.rateSpm = config.rate_spm;
        if ((config.cfg_flags & wire::cfg_flag::kRequireContact) != 0 && !m_contact)
            m_drive.rateSpm = 0;
        m_drive.energised = m_drive.rateSpm > 0;
        const double depthBound = std::min<double>(
            {static_cast<double>(config.depth_limit_um), static_cast<double>(m_setup.depthMaxUm),
             cart != nullptr ? static_cast<double>(cart->maxDepthUm) : 0.0});
        const double rateBound = std::min<double>(
            {static_cast<double>(config.rate_limit_spm), static_cast<double>(m_setup.rateMaxSpm),
             cart != nullptr ? static_cast<double>(cart->maxRateSpm) : 0.0});
        m_drive.depthUm = std::min(m_drive.depthUm, depthBound);
        m_drive.rateSpm = std::min(m_drive.rateSpm, rateBound);
        if (m_drive.energised && m_strokeSinceDriven == false && m_drivenSinceMs == 0)
            m_drivenSinceMs = m_tickMs;
        ++m_run.elapsedMs;
    }
    if (!m_drive.energised) {
        m_drivenSinceMs = 0;
        m_strokeSinceDriven = false;
    }
    m_modelUm = m_drive.depthUm > 0 ? m_modelUm + (m_drive.depthUm - m_modelUm) / Actuator::kDepthLagMs : 0;
}

void PenCore::countStrokes(unsigned strokes)
{
    m_nv.strokesRun += strokes;
    m_nv.strokesLife += strokes;
    if (strokes > 0)
        m_runTruth[m_run.id].strokes += strokes;
    if (strokes > 0)
        if (CartridgeTag* t = tag())
            t->strokes += strokes;
    if (m_state != PenState::Running)
        return;
    if (m_nv.strokesRun >= m_run.logged + kCheckpointStrokes || m_tickMs >= m_lastCheckpointMs + kCheckpointMs)
        logRun(LogType::RunCheckpoint, StopReason::None);
    const wire::ConfigBlock config = m_config.block();
    // What still turns after switching off is counted before it happens, so that the limit is never passed.
    if (m_nv.strokesRun + m_actuator.coastStrokes() >= config.strokes_max)
        raise(Fault::RunStrokes, m_nv.strokesRun);
    else if (m_run.elapsedMs >= std::uint32_t{config.run_time_max_s} * 1000U)
        raise(Fault::RunTime, m_run.elapsedMs / 1000U);
}

// HAZ-001, HAZ-002: nothing lengthens the lease.
void PenCore::checkLease()
{
    if (!isArmed())
        return;
    const std::uint64_t extra = m_setup.defects.has(Defect::LateLease) ? wire::kLeaseMs : 0;
    if (m_tickMs > m_lease.untilMs() + extra)
        stopByPolicy(StopReason::LeaseExpired, Fault::HostSilent,
                     static_cast<std::uint32_t>(m_tickMs - m_lease.lastEchoMs()));
}

void PenCore::checkTimers()
{
    const std::uint64_t inState = m_tickMs - m_stateSinceMs;
    switch (m_state) {
    case PenState::Boot:
        if (inState >= kSelfTestMs) {
            go(PenState::Idle, StopReason::None, 0);
            if (m_trigger)
                raise(Fault::TriggerStuck, 0);
            if (m_resetReason != wire::ResetReason::PowerOn && m_resetReason != wire::ResetReason::Soft)
                raise(Fault::WatchdogReset, static_cast<std::uint32_t>(m_resetReason));
            afterRest();
        }
        return;
    case PenState::Armed:
        if (inState >= std::uint64_t{m_config.block().arm_timeout_s} * 1000)
            disarmFromArmed(StopReason::ArmTimeout);
        return;
    case PenState::Paused:
        if (inState >= std::uint64_t{m_config.block().arm_timeout_s} * 1000)
            stopByPolicy(StopReason::ArmTimeout, std::nullopt, 0);
        else if (m_nv.strokesRun != m_run.logged && m_actuator.sensors().stillMs >= kStillMs)
            logRun(LogType::RunCheckpoint, StopReason::None);
        return;
    case PenState::Stopping: finishStopping(); break;
    case PenState::Running: return;
    case PenState::Idle:
    case PenState::Linked:
    case PenState::Configured:
    case PenState::Stopped:
    case PenState::Fault:
    case PenState::Service: break;
    }
    if (m_session && m_tickMs >= m_session->lastFrameMs + wire::kSessionIdleMs &&
        !m_setup.defects.has(Defect::NoIdleLimit))
        endSession(StopReason::SessionIdle);
}

// HAZ-023, HAZ-027: "stopped" is measured, never assumed.
void PenCore::finishStopping()
{
    const bool withdrawn = m_actuator.sensors().withdrawn;
    const bool early = m_setup.defects.has(Defect::EarlyStopped);
    if (early || (withdrawn && m_actuator.sensors().stillMs >= kStillMs)) {
        if (m_run.begun && m_nv.strokesRun != m_run.logged && !early)
            logRun(LogType::RunCheckpoint, StopReason::None);
        PenState next = PenState::Stopped;
        if (m_faults.anyAtLeast(wire::Severity::Service))
            next = PenState::Service;
        else if (m_faults.anyAtLeast(wire::Severity::Lock))
            next = PenState::Fault;
        else if (!m_session)
            next = PenState::Idle;
        go(next, StopReason::None, 0);
        afterRest();
    } else if (m_tickMs >= m_stateSinceMs + m_setup.stopTimeMs) {
        if (m_run.begun && m_nv.strokesRun != m_run.logged)
            logRun(LogType::RunCheckpoint, StopReason::None);
        raise(Fault::NotWithdrawn, 0);
        afterRest();
    }
}

// A HELLO that came in BOOT or STOPPING has waited for this.
void PenCore::afterRest()
{
    if (!m_queuedHello)
        return;
    const wire::HelloReq hello = *m_queuedHello;
    m_queuedHello.reset();
    acceptHello(hello);
}

} // namespace stipple::pen
