// Purpose: the emulator's time: real (monotonic, with a skew for tests) or moved by hand.
// Thread: the emulator's.
// Units: µs since the emulator started.
// Failure: none.
#pragma once

#include "device/pen/options.h"

#include <chrono>
#include <cstdint>

namespace stipple::pen {

class PenClock {
public:
    explicit PenClock(ClockMode mode) : m_mode(mode), m_start(std::chrono::steady_clock::now()) {}

    [[nodiscard]] std::uint64_t nowUs() const
    {
        if (m_mode == ClockMode::Stepped)
            return m_stepped;
        const auto real = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start);
        const double sinceBase = static_cast<double>(real.count()) - m_baseRealUs;
        return static_cast<std::uint64_t>(m_basePenUs + sinceBase * (1.0 + m_ppm / 1e6));
    }
    void advance(std::uint64_t us) noexcept { m_stepped += us; } // stepped
    // From now on the pen's oscillator is off by `ppm`.
    void setSkew(double ppm)
    {
        const auto pen = static_cast<double>(nowUs());
        const auto real = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_start);
        m_basePenUs = pen;
        m_baseRealUs = static_cast<double>(real.count());
        m_ppm = ppm;
    }
    void jump(std::uint64_t us) noexcept { m_basePenUs += static_cast<double>(us); }
    [[nodiscard]] bool isStepped() const noexcept { return m_mode == ClockMode::Stepped; }

private:
    ClockMode m_mode;
    std::chrono::steady_clock::time_point m_start;
    std::uint64_t m_stepped = 0;
    double m_basePenUs = 0;
    double m_baseRealUs = 0;
    double m_ppm = 0;
};

} // namespace stipple::pen
