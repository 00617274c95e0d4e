// Purpose: '!' every 10 ms until telemetry made after the first one proves rest; 200 ms without proof = not
//          confirmed (errata A12).
// Thread: link thread. Pure.
// Failure: none; timedOut() is an event of the safety machine. HAZ-023 HAZ-026 HAZ-027
#pragma once

#include "device/host/session_types.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace stipple::device {

class StopProof {
public:
    void sendBytes(MonoTime now) noexcept // begins, or goes on
    {
        if (!m_firstAt)
            m_firstAt = now;
        if (!m_nextByteAt)
            m_nextByteAt = now;
    }
    void byteNow(MonoTime now) noexcept // a person pressed again: at once, whatever the rhythm
    {
        sendBytes(now);
        m_owed = true;
    }
    void await(MonoTime now) noexcept // the proof timer; bytes follow if the pen does not come to rest by itself
    {
        m_firstAt = now;
        m_proofBy = now + kProofLimit;
        if (!m_nextByteAt)
            m_nextByteAt = now + kSelfStop;
    }
    void finish() noexcept // a byte that a person asked for still goes out
    {
        const bool owed = m_owed;
        *this = StopProof{};
        m_owed = owed;
    }

    [[nodiscard]] bool waiting() const noexcept { return m_proofBy.has_value(); }
    [[nodiscard]] MonoTime firstAt() const noexcept { return m_firstAt.value_or(MonoTime{}); }
    [[nodiscard]] bool timedOut(MonoTime now) const noexcept { return m_proofBy && now >= *m_proofBy; }
    [[nodiscard]] bool takeByte(MonoTime now) noexcept
    {
        const bool due = m_nextByteAt && now >= *m_nextByteAt;
        if (!std::exchange(m_owed, false) && !due)
            return false;
        if (!m_nextByteAt)
            return true;
        ++m_bytes;
        m_nextByteAt = now + kStopBytePeriod;
        if (!m_proofBy && m_bytes >= kLooseBytes)
            finish(); // nothing to prove (offline, or already at rest): three are enough
        return true;
    }
    [[nodiscard]] MonoTime deadline(MonoTime otherwise) const noexcept
    {
        MonoTime at = otherwise;
        if (m_nextByteAt)
            at = std::min(at, *m_nextByteAt);
        if (m_proofBy)
            at = std::min(at, *m_proofBy);
        return at;
    }

private:
    static constexpr int kLooseBytes = 3;
    static constexpr milliseconds kSelfStop{80}; // stop_time is at most 50 ms
    std::optional<MonoTime> m_firstAt, m_nextByteAt, m_proofBy;
    int m_bytes = 0;
    bool m_owed = false;
};

} // namespace stipple::device
