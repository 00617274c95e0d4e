// Fault detection of §8, once a millisecond.
#include "device/pen/pen_core.h"

#include <algorithm>
#include <cmath>

namespace stipple::pen {

using wire::Fault;
using wire::PenState;
using wire::StopReason;

namespace {

constexpr double kSensorMaxUm = 3500;
constexpr std::uint64_t kFrozenMs = 100;
constexpr std::uint64_t kStallMs = 60;
constexpr std::uint32_t kRateBadMs = 500;
constexpr std::uint64_t kSpinUpMs = 100;
constexpr std::int16_t kCurrentMaxMa = 1500;
constexpr std::uint16_t kSupplyMinMv = 4400, kSupplyMaxMv = 5500;
constexpr std::int16_t kMotorMaxCc = 7000, kMotorBackCc = 6500;
constexpr std::int16_t kGripMaxCc = 4300, kGripBackCc = 4100;
constexpr std::uint64_t kCartLostMs = 20;
constexpr std::uint32_t kLogReserve = 16; // records: end of the run, its last strokes, faults and what a person does

std::uint32_t asValue(double v) { return static_cast<std::uint32_t>(std::lround(std::max(0.0, v))); }

} // namespace

void PenCore::monitor(unsigned strokes)
{
    monitorDepth(strokes);
    monitorMotor(strokes);
    monitorBody();
    monitorContact();
    monitorTrigger();
    monitorCartridge();
    monitorLink();
    if (m_tickMs % 10 == 0 && m_config.valid() && !m_config.intact()) {
        raise(Fault::ConfigCorrupt, 0); // HAZ-006
        invalidateConfig();
        causeGone(Fault::ConfigCorrupt);
    }
    if (m_tickMs % 10 == 0)
        follow(Fault::LogFull, m_log.nearlyFull(), 0);
    if (m_log.room() < kLogReserve) // a run ends while its end can still be written (P8). HAZ-018
        stopByPolicy(StopReason::Fault, std::nullopt, 0);
}

// HAZ-021: compared with the pen's own ramp, stroke by stroke (errata A7).
void PenCore::monitorDepth(unsigned strokes)
{
    if (m_state != PenState::Running) {
        m_deviantStrokes = 0;
        causeGone(Fault::DepthDeviation);
        return;
    }
    const wire::ConfigBlock config = m_config.block();
    const double sensed = m_actuator.sensors().depthUm;
    if (strokes > 0) {
        if (sensed != m_lastSensedUm) {
            m_lastSensedUm = sensed;
            m_sensorChangedMs = m_tickMs;
        } else if (m_tickMs > std::max(m_sensorChangedMs, m_runEnteredMs) + kFrozenMs) {
            raise(Fault::DepthSensor, 0);
            return;
        }
        if (sensed > kSensorMaxUm) {
            raise(Fault::DepthSensor, asValue(sensed));
            return;
        }
        const bool deviant = std::abs(sensed - m_modelUm) > config.depth_dev_max_um;
        if (deviant && m_deviantStrokes == 0)
            m_deviantSinceMs = m_tickMs;
        m_deviantStrokes = deviant ? m_deviantStrokes + 1 : 0;
        // "Above the limit" means beyond what the sensor's own accuracy explains; once is enough.
        if (sensed > config.depth_limit_um + m_setup.depthTolUm)
            m_deviantStrokes = 2;
    }
    if (m_deviantStrokes >= 2 || (m_deviantStrokes > 0 && m_tickMs >= m_deviantSinceMs + 20))
        raise(Fault::DepthDeviation, asValue(sensed));
}

// HAZ-020, HAZ-022: stall, rate, current, independent stroke counter.
void PenCore::monitorMotor(unsigned strokes)
{
    const Sensors& s = m_actuator.sensors();
    if (strokes > 0) {
        m_lastStrokeMs = m_tickMs;
        m_strokeSinceDriven = m_drive.energised;
    }
    m_currentBadMs = s.motorMa > kCurrentMaxMa ? m_currentBadMs + 1 : 0;
    if (m_currentBadMs >= 20)
        raise(Fault::Overcurrent, static_cast<std::uint32_t>(s.motorMa));
    else if (m_currentBadMs == 0)
        causeGone(Fault::Overcurrent);
    if (m_state != PenState::Running || !m_drive.energised) {
        causeGone(Fault::MotorStall);
        causeGone(Fault::RateDeviation);
        causeGone(Fault::StrokeMismatch);
        m_rateBadMs = 0;
        return;
    }
    const wire::ConfigBlock config = m_config.block();
    const std::uint64_t periods = std::uint64_t{3} * 60000U / config.rate_spm + 1;
    const std::uint64_t least = periods / 2; // a slow pen makes less than one stroke in 60 ms
    const std::uint64_t since = m_strokeSinceDriven ? m_lastStrokeMs : m_drivenSinceMs;
    const std::uint64_t patience = m_strokeSinceDriven ? std::max(std::min(periods, kStallMs), least) : std::max(kStallMs, least);
    if (m_tickMs > since + patience) {
        raise(Fault::MotorStall, static_cast<std::uint32_t>(m_tickMs - since));
        return;
    }
    if (m_tickMs > m_drivenSinceMs + kSpinUpMs) {
        m_rateBadMs = std::abs(s.rateSpm - config.rate_spm) > 0.15 * config.rate_spm ? m_rateBadMs + 1 : 0;
        const double bound = config.rate_limit_spm * (1.0 + m_setup.rateTolPermille / 1000.0);
        if (m_rateBadMs >= kRateBadMs || s.rateSpm > bound) {
            raise(Fault::RateDeviation, asValue(s.rateSpm));
            return;
        }
    }
    const std::uint64_t commanded = m_actuator.trueStrokes() - m_run.trueStart;
    const std::uint64_t counted = m_actuator.countedStrokes() - m_run.counterStart;
    const std::uint64_t missing = commanded - std::min(counted, commanded);
    if (missing > 20 || (commanded >= 100 && missing * 50 > commanded))
        raise(Fault::StrokeMismatch, static_cast<std::uint32_t>(missing));
}

// Heat and supply. HAZ-028: 5 ms below 4.40 V end everything.
void PenCore::monitorBody()
{
    const Sensors& s = m_actuator.sensors();
    if (s.motorCc > kMotorMaxCc)
        raise(Fault::OvertempMotor, static_cast<std::uint32_t>(s.motorCc));
    else if (s.motorCc < kMotorBackCc)
        causeGone(Fault::OvertempMotor);
    if (s.gripCc > kGripMaxCc)
        raise(Fault::OvertempGrip, static_cast<std::uint32_t>(s.gripCc));
    else if (s.gripCc < kGripBackCc)
        causeGone(Fault::OvertempGrip);
    m_supplyLowMs = s.supplyMv < kSupplyMinMv ? m_supplyLowMs + 1 : 0;
    m_supplyHighMs = s.supplyMv > kSupplyMaxMv ? m_supplyHighMs + 1 : 0;
    if (m_supplyLowMs + m_supplyHighMs > 0)
        m_supplyGoodSinceMs = m_tickMs;
    if (m_supplyLowMs >= 5)
        raise(Fault::SupplyLow, s.supplyMv);
    if (m_supplyHighMs >= 5)
        raise(Fault::SupplyHigh, s.supplyMv);
    if (m_tickMs >= m_supplyGoodSinceMs + 1000) {
        causeGone(Fault::SupplyLow);
        causeGone(Fault::SupplyHigh);
    }
}

// Contact lost is INFO: it pauses when the config asks for it, and contact alone never resumes.
void PenCore::monitorContact()
{
    if (m_contact)
        causeGone(Fault::ContactLost);
    if (m_contact || m_state != PenState::Running || !m_setup.has(wire::feature::kContactSensor))
        return;
    const wire::ConfigBlock config = m_config.block();
    if ((config.cfg_flags & wire::cfg_flag::kAutoPauseOnLift) != 0 &&
        m_tickMs >= m_contactSinceMs + config.lift_pause_ms) {
        raise(Fault::ContactLost, 0);
        pause(wire::StopReason::ContactLost);
    }
}

// HAZ-019: a trigger that does not come back.
void PenCore::monitorTrigger()
{
    if (m_trigger) {
        const std::uint64_t held = m_tickMs - m_triggerSinceMs;
        const bool tooLong = isArmed() && held > (std::uint64_t{m_config.block().run_time_max_s} + 5) * 1000;
        const bool afterStop = m_state == PenState::Stopped && m_triggerSinceMs < m_stateSinceMs &&
                               m_tickMs >= m_stateSinceMs + 2000;
        if (tooLong || afterStop)
            raise(Fault::TriggerStuck, static_cast<std::uint32_t>(held));
    } else if (m_tickMs >= m_triggerFreeSinceMs + 1000) {
        causeGone(Fault::TriggerStuck);
    }
}

// HAZ-010: lost for 20 ms means out; another tag means out and in.
void PenCore::monitorCartridge()
{
    const CartridgeTag* known = cartridge();
    const bool same = known != nullptr && m_slot && m_slot->uid == known->uid;
    if (known == nullptr) {
        if (m_slot)
            cartridgeChanged(true);
    } else if (same) {
        m_cartLost = false;
    } else {
        if (!m_cartLost) {
            m_cartLost = true;
            m_cartLostMs = m_tickMs;
        }
        if (m_tickMs >= m_cartLostMs + kCartLostMs)
            cartridgeChanged(false);
    }
}

void PenCore::monitorLink()
{
    if (m_badFrames > 0) {
        m_badFramesWindow += m_badFrames;
        m_badFrames = 0;
        m_lastBadFrameMs = m_tickMs;
        if (m_badFramesWindow > 5)
            raise(Fault::LinkQuality, m_badFramesWindow);
    }
    if (m_tickMs >= m_badWindowMs + 1000) {
        m_badWindowMs = m_tickMs;
        m_badFramesWindow = 0;
    }
    if (m_tickMs >= m_lastBadFrameMs + 10000)
        causeGone(Fault::LinkQuality);
}

} // namespace stipple::pen
