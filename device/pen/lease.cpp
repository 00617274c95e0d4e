#include "device/pen/lease.h"

#include <algorithm>

namespace stipple::pen {

void Lease::openSession(std::uint64_t nowMs) noexcept
{
    const std::uint32_t stale = m_stale; // since boot, as all of LINK_STATS but the gap
    *this = Lease{};
    m_stale = stale;
    m_lastAnyMs = nowMs;
}

void Lease::noteTelemetry(std::uint16_t seq, std::uint32_t tMs) noexcept
{
    m_sent[m_nextSent] = {seq, tMs, true};
    m_nextSent = (m_nextSent + 1) % m_sent.size();
}

bool Lease::wasSent(std::uint16_t seq, std::uint32_t tMs) const noexcept
{
    return std::any_of(m_sent.begin(), m_sent.end(),
                       [&](const Sent& s) { return s.valid && s.seq == seq && s.tMs == tMs; });
}

Beat Lease::onHeartbeat(const wire::Heartbeat& beat, const LeaseContext& context, std::uint64_t nowMs,
                        bool trustReception) noexcept
{
    if (m_anySeen)
        m_gapMaxMs = std::max(m_gapMaxMs, static_cast<std::uint32_t>(nowMs - m_lastAnyMs));
    m_lastAnyMs = nowMs;
    // Newer modulo 2³²: the difference as a signed number is positive.
    if (m_anySeen && static_cast<std::int32_t>(beat.hb_count - m_lastCount) <= 0) {
        ++m_stale;
        return Beat::Old;
    }
    m_anySeen = true;
    m_lastCount = beat.hb_count;

    const bool permit = (beat.permit & wire::permit::kAll) == wire::permit::kAll; // without its reasons it is none
    const std::uint32_t age = static_cast<std::uint32_t>(nowMs) - beat.echo_pen_ms;
    const bool fresh = trustReception || (age <= wire::kLeaseMs && wasSent(beat.echo_seq, beat.echo_pen_ms));
    bool idsEqual = true;
    if (context.active) {
        const bool runIdOk = beat.run_id == context.runId || (context.armed && !m_runIdSeen && beat.run_id == 0);
        idsEqual = beat.cfg_crc == context.cfgCrc && runIdOk;
        if (fresh && idsEqual && beat.run_id == context.runId)
            m_runIdSeen = true;
    }
    if (fresh && idsEqual && (permit || !context.active)) {
        m_counted = true;
        m_permit = permit;
        m_lastCountedMs = nowMs;
        m_lastEchoMs = trustReception ? nowMs : nowMs - age;
        m_untilMs = std::max(m_untilMs, m_lastEchoMs + wire::kLeaseMs);
        return Beat::Counted;
    }
    if (!permit) { // also with a stale echo: taking the permit back must never be late
        m_permit = false;
        return Beat::PermitOff;
    }
    ++m_stale;
    return Beat::Stale;
}

std::uint8_t Lease::ageMs(std::uint64_t nowMs) const noexcept
{
    return m_counted ? static_cast<std::uint8_t>(std::min<std::uint64_t>(nowMs - m_lastCountedMs, 255)) : 255;
}

} // namespace stipple::pen
