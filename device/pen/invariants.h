// Purpose: P1–P10 of §7.3, watched from outside the pen core with own book-keeping.
// Thread: pen core only.
// Units: ms of the pen clock since boot.
// Failure: violation() tells the first one broken; the emulator then exits with its capture.
// HAZ-001, HAZ-006, HAZ-010, HAZ-017, HAZ-018: what the pen promises is checked at every millisecond.
#pragma once

#include "device/pen/snapshot.h"
#include "device/wire/records.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace stipple::pen {

class Invariants {
public:
    Invariants(std::uint16_t stopTimeMs, std::uint32_t capsDepthUm, std::uint32_t capsRateSpm, std::uint32_t logNext);

    void onTick(const Snapshot& now);
    void onLeaseJudged(const Snapshot& now);
    void onStopByte(std::uint64_t nowMs);
    void onArm(wire::PenState before, std::uint32_t token, std::uint32_t runId);
    void onExecute(std::uint32_t sid, std::uint16_t seq);
    void onLog(const wire::LogRecord& record);

    [[nodiscard]] const std::optional<std::string>& violation() const noexcept { return m_violation; }

private:
    void require(bool holds, const char* what, std::uint64_t nowMs);
    void checkMotor(const Snapshot& now);
    void checkArmed(const Snapshot& now);
    void checkStrokes(const Snapshot& now);

    std::uint16_t m_stopTimeMs;
    double m_capsDepthUm;
    double m_capsRateSpm;
    std::uint32_t m_lastLogIdx;
    std::optional<std::string> m_violation;

    std::optional<std::uint64_t> m_stopByteMs; // since the last ARM_COMMIT
    std::set<std::uint32_t> m_usedTokens;
    std::uint32_t m_sid = 0;
    std::uint16_t m_seq = 0;
    std::uint32_t m_runId = 0;
    std::uint32_t m_lastStrokes = 0;
    std::uint32_t m_loggedRun = 0;
    std::uint32_t m_loggedStrokes = 0;
    bool m_runBegun = false;
};

} // namespace stipple::pen
