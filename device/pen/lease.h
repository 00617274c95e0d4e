// Purpose: the lease (§6.1, errata A5, B4, C3, C4): may the pen go on, judged by its own echoed clock.
// Thread: pen core only.
// Units: milliseconds of the pen clock since boot (64 bit inside, 32 bit on the wire).
// Failure: a heartbeat that does not count is Stale and counted.
// HAZ-001, HAZ-002: a host that is dead, frozen, deaf or late lets the lease run out.
#pragma once

#include "device/wire/messages.h"

#include <array>
#include <cstdint>

namespace stipple::pen {

// What the pen expects a heartbeat to name while it is armed; not used in other states.
struct LeaseContext {
    bool active = false; // ARMED, RUNNING, PAUSED
    bool armed = false;  // ARMED only
    std::uint32_t cfgCrc = 0;
    std::uint32_t runId = 0;
};

enum class Beat : std::uint8_t { Old, Stale, Counted, PermitOff };

class Lease {
public:
    void openSession(std::uint64_t nowMs) noexcept;
    void armed() noexcept { m_runIdSeen = false; }
    void noteTelemetry(std::uint16_t seq, std::uint32_t tMs) noexcept;

    [[nodiscard]] Beat onHeartbeat(const wire::Heartbeat& beat, const LeaseContext& context, std::uint64_t nowMs,
                                   bool trustReception) noexcept;

    [[nodiscard]] std::uint64_t untilMs() const noexcept { return m_untilMs; }
    [[nodiscard]] bool alive(std::uint64_t nowMs) const noexcept { return nowMs <= m_untilMs; }
    // The newest heartbeat that counted carried the run permit, and the lease runs.
    [[nodiscard]] bool permits(std::uint64_t nowMs) const noexcept { return alive(nowMs) && m_permit; }
    [[nodiscard]] std::uint8_t ageMs(std::uint64_t nowMs) const noexcept; // 255 before the first
    [[nodiscard]] bool everCounted() const noexcept { return m_counted; }
    [[nodiscard]] std::uint64_t lastCountedMs() const noexcept { return m_lastCountedMs; }
    [[nodiscard]] std::uint64_t lastEchoMs() const noexcept { return m_lastEchoMs; }
    [[nodiscard]] std::uint32_t stale() const noexcept { return m_stale; }
    [[nodiscard]] std::uint32_t gapMaxMs() const noexcept { return m_gapMaxMs; }

private:
    struct Sent {
        std::uint16_t seq = 0;
        std::uint32_t tMs = 0;
        bool valid = false;
    };
    [[nodiscard]] bool wasSent(std::uint16_t seq, std::uint32_t tMs) const noexcept;

    std::array<Sent, 32> m_sent{};
    std::size_t m_nextSent = 0;
    std::uint64_t m_untilMs = 0;
    std::uint64_t m_lastCountedMs = 0;
    std::uint64_t m_lastEchoMs = 0;
    std::uint64_t m_lastAnyMs = 0;
    std::uint32_t m_lastCount = 0;
    std::uint32_t m_stale = 0;
    std::uint32_t m_gapMaxMs = 0;
    bool m_anySeen = false;
    bool m_counted = false;
    bool m_permit = false;
    bool m_runIdSeen = false;
};

} // namespace stipple::pen
