// Purpose: the newest telemetry, how old it is, and how many events got lost on the way.
// Thread: link thread.
// Failure: none; absence is nullopt, age is asked for with the time of the caller.
#pragma once

#include "core/ports/pen.h"
#include "device/wire/messages.h"

#include <cstdint>
#include <optional>

namespace stipple::device {

class TelemetryWatch {
public:
    void reset() noexcept { *this = TelemetryWatch{}; }
    void add(const wire::Telemetry& telemetry, std::uint16_t seq, MonoTime receivedAt, MonoTime takenAt) noexcept;
    void countEvent(std::uint16_t seq) noexcept; // every EVT frame: gaps in seq are losses (errata B7)

    [[nodiscard]] bool any() const noexcept { return m_any; }
    [[nodiscard]] const wire::Telemetry& newest() const noexcept { return m_newest; }
    [[nodiscard]] std::uint16_t seq() const noexcept { return m_seq; }
    [[nodiscard]] MonoTime receivedAt() const noexcept { return m_receivedAt; }
    // When the pen made it, in host time (as well as the clock estimate knows).
    [[nodiscard]] MonoTime takenAt() const noexcept { return m_takenAt; }
    [[nodiscard]] bool has(std::uint16_t flag) const noexcept { return m_any && (m_newest.flags & flag) != 0; }
    // Proof of rest, A12: not armed, running, paused or stopping; withdrawn; not energised. HAZ-027
    [[nodiscard]] bool showsRest() const noexcept;
    [[nodiscard]] std::uint8_t qualityPercent() const noexcept;

private:
    bool m_any = false;
    bool m_counted = false;
    wire::Telemetry m_newest{};
    std::uint16_t m_seq = 0;
    std::uint16_t m_lastEventSeq = 0;
    std::uint32_t m_got = 0;  // decaying counts
    std::uint32_t m_lost = 0;
    MonoTime m_receivedAt{};
    MonoTime m_takenAt{};
};

[[nodiscard]] ports::PenLive toLive(const TelemetryWatch& watch);

} // namespace stipple::device
