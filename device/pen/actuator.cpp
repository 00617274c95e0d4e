#include "device/pen/actuator.h"

#include <algorithm>
#include <cmath>

namespace stipple::pen {
namespace {

constexpr double kMsPerMinute = 60000.0;
constexpr double kSpinUpMs = 15.0;
constexpr double kAmbientC = 25.0;

template <class T> T rounded(double value) { return static_cast<T>(std::lround(value)); }

} // namespace

Actuator::Actuator(std::uint64_t seed) : m_random(seed) {}

unsigned Actuator::step(const Drive& drive, bool contact)
{
    moveNeedles(drive);
    const std::uint64_t before = m_trueStrokes;
    turnMotor(drive, contact);
    warm(drive, contact);
    return static_cast<unsigned>(m_trueStrokes - before);
}

void Actuator::moveNeedles(const Drive& drive)
{
    if (m_faults.depthDriftUmPerS != 0)
        m_driftUm += m_faults.depthDriftUmPerS / 1000.0;
    else
        m_driftUm = 0;
    if (drive.depthUm > 0) {
        m_extensionUm += (drive.depthUm - m_extensionUm) / kDepthLagMs;
        m_retractFromUm = m_extensionUm;
    } else {
        m_extensionUm = std::max(0.0, m_extensionUm - std::max(m_retractFromUm, 1.0) / kRetractMs);
    }
    m_sensors.withdrawn = m_extensionUm < kHomeUm && !m_faults.homeStuck;
}

void Actuator::turnMotor(const Drive& drive, bool contact)
{
    const bool driven = drive.energised && drive.rateSpm > 0 && !m_faults.motorStalled;
    if (driven) {
        const double drag = (contact ? 0.004 : 0.0) + m_faults.loadPercent / 100.0;
        const double target = drive.rateSpm * (1.0 + m_faults.rateBiasPercent / 100.0) * (1.0 - drag);
        m_rateSpm += (target - m_rateSpm) / kSpinUpMs;
    } else if (m_faults.motorStalled) {
        m_rateSpm = 0;
    } else {
        m_rateSpm = std::max(0.0, m_rateSpm - kBrakeSpmPerMs);
    }
    m_phase += m_rateSpm / kMsPerMinute;
    if (m_phase >= 1.0) {
        m_phase -= 1.0;
        ++m_trueStrokes;
        if (!m_faults.counterMissesHalf || m_trueStrokes % 2 == 0)
            ++m_countedStrokes;
        if (!m_faults.depthFrozen)
            m_sensors.depthUm =
                std::max(0.0, m_extensionUm + m_driftUm + m_faults.depthStepUm + 4.0 * m_noise(m_random));
    }
    m_sensors.rateSpm = m_rateSpm <= 0 ? 0 : m_rateSpm * (1.0 + 0.002 * m_noise(m_random));
    m_sensors.stillMs = m_rateSpm > 0 ? 0 : std::min<std::uint32_t>(m_sensors.stillMs + 1, 100000);
}

void Actuator::warm(const Drive& drive, bool contact)
{
    double current = 35.0;
    if (drive.energised && drive.rateSpm > 0)
        current = m_faults.motorStalled ? 1350.0
                                        : 150.0 + m_rateSpm * 0.028 + (contact ? 60.0 : 0.0) +
                                              (drive.rateSpm - m_rateSpm) * 0.02 + m_faults.loadPercent * 8.0;
    current = std::max(0.0, current + 6.0 * m_noise(m_random));
    m_motorC += (current / 1000.0 * 0.9 - (m_motorC - kAmbientC) * 0.02) / 1000.0;
    m_gripC += ((m_motorC - m_gripC) * 0.01 - (m_gripC - kAmbientC) * 0.008) / 1000.0;
    if (m_faults.supplySlopeMvPerMs)
        m_supplyMv = std::clamp(m_supplyMv + *m_faults.supplySlopeMvPerMs, 0.0, 6500.0);
    else
        m_supplyMv = m_faults.supplyMv ? *m_faults.supplyMv : 5010.0;
    const double supply = m_faults.supplyMv ? m_supplyMv : m_supplyMv - current * 0.05 + 2.0 * m_noise(m_random);
    m_sensors.motorMa = m_faults.currentMa ? *m_faults.currentMa : rounded<std::int16_t>(current);
    m_sensors.supplyMv = rounded<std::uint16_t>(std::max(0.0, supply));
    m_sensors.motorCc = rounded<std::int16_t>(100.0 * m_faults.motorTempC.value_or(m_motorC));
    m_sensors.gripCc = rounded<std::int16_t>(100.0 * m_faults.gripTempC.value_or(m_gripC));
}

std::uint32_t Actuator::coastStrokes() const noexcept
{
    double rate = m_rateSpm;
    double phase = m_phase;
    while (rate > 0) {
        rate = std::max(0.0, rate - kBrakeSpmPerMs);
        phase += rate / kMsPerMinute;
    }
    return static_cast<std::uint32_t>(phase);
}

} // namespace stipple::pen
