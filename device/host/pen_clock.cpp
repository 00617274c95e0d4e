#include "device/host/pen_clock.h"

#include <cstdlib>

namespace stipple::device {
namespace {
using std::chrono::milliseconds;
constexpr std::int64_t kNsPerUs = 1000;
constexpr std::int64_t kMaxDelayNs = 10'000'000;
constexpr std::int64_t kMaxStepNs = 20'000'000;
constexpr milliseconds kBurst{1000}; // samples this close together compete for the smallest delay
} // namespace

bool PenClock::add(const Sample& sample) noexcept
{
    const std::int64_t t1 = sample.sent.sinceBoot.count();
    const std::int64_t t4 = sample.received.sinceBoot.count();
    const std::int64_t t2 = sample.penGotUs * kNsPerUs;
    const std::int64_t t3 = sample.penSentUs * kNsPerUs;
    const std::int64_t delay = (t4 - t1) - (t3 - t2);
    if (delay < 0 || delay > kMaxDelayNs)
        return false;
    const std::int64_t hostMinusPen = ((t1 - t2) + (t4 - t3)) / 2;
    const std::chrono::nanoseconds uncertainty{delay / 2 + 1'000'000};
    if (m_valid && sample.received - m_takenAt < kBurst) {
        if (uncertainty >= m_uncertainty)
            return true;
    } else if (m_valid && std::llabs(hostMinusPen - m_hostMinusPenNs) > kMaxStepNs) {
        m_stepped = true;
    }
    m_valid = true;
    m_hostMinusPenNs = hostMinusPen;
    m_uncertainty = uncertainty;
    m_takenAt = sample.received;
    return true;
}

std::optional<MonoTime> PenClock::toHost(std::uint32_t penMs, std::uint16_t fracUs, MonoTime near) const noexcept
{
    if (!m_valid)
        return std::nullopt;
    // The pen's full clock near `near`, whose low 32 bits of milliseconds tell which wrap penMs belongs to.
    const std::int64_t penNearMs = (near.sinceBoot.count() - m_hostMinusPenNs) / 1'000'000;
    const auto difference = static_cast<std::int32_t>(penMs - static_cast<std::uint32_t>(penNearMs));
    const std::int64_t penNs = (penNearMs + difference) * 1'000'000 + std::int64_t{fracUs} * kNsPerUs;
    return MonoTime{std::chrono::nanoseconds(penNs + m_hostMinusPenNs)};
}

bool PenClock::takeStepped() noexcept
{
    const bool stepped = m_stepped;
    m_stepped = false;
    return stepped;
}

} // namespace stipple::device
