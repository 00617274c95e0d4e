// Purpose: the pen's clock seen from this computer (§4.4): best of eight TIME_SYNC samples, then one every 10 s.
// Thread: link thread.
// Units: pen time µs since its boot; host time CLOCK_MONOTONIC.
// Failure: toHost() gives nullopt until a sample was accepted; callers then go by the time of reception.
#pragma once

#include "core/units/units.h"

#include <cstdint>
#include <optional>

namespace stipple::device {

class PenClock {
public:
    struct Sample {
        MonoTime sent{};          // t1
        std::int64_t penGotUs = 0;  // t2
        std::int64_t penSentUs = 0; // t3
        MonoTime received{};      // t4
    };

    void reset() noexcept { *this = PenClock{}; }
    // False: the delay was over 10 ms and the sample is not used.
    bool add(const Sample& sample) noexcept;

    // Host time at which the pen's clock showed t_ms (32 bits, wraps) + frac. `near` resolves the wrap.
    [[nodiscard]] std::optional<MonoTime> toHost(std::uint32_t penMs, std::uint16_t fracUs, MonoTime near) const noexcept;
    [[nodiscard]] std::chrono::nanoseconds uncertainty() const noexcept { return m_uncertainty; }
    // A jump of the pen's clock beyond 20 ms within one boot, seen since the last call (fault candidate CLOCK).
    [[nodiscard]] bool takeStepped() noexcept;

private:
    bool m_valid = false;
    bool m_stepped = false;
    std::int64_t m_hostMinusPenNs = 0;
    std::chrono::nanoseconds m_uncertainty{0};
    MonoTime m_takenAt{};
};

} // namespace stipple::device
