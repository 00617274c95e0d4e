#include "device/pen/invariants.h"

#include "device/wire/faults.h"

#include <algorithm>

namespace stipple::pen {

using wire::PenState;

namespace {

bool isArmed(PenState state)
{
    return state == PenState::Armed || state == PenState::Running || state == PenState::Paused;
}

} // namespace

Invariants::Invariants(std::uint16_t stopTimeMs, std::uint32_t capsDepthUm, std::uint32_t capsRateSpm,
                       std::uint32_t logNext)
    : m_stopTimeMs(stopTimeMs), m_capsDepthUm(capsDepthUm), m_capsRateSpm(capsRateSpm), m_lastLogIdx(logNext - 1)
{
}

void Invariants::require(bool holds, const char* what, std::uint64_t nowMs)
{
    if (!holds && !m_violation)
        m_violation = std::string(what) + " at " + std::to_string(nowMs) + " ms";
}

void Invariants::onTick(const Snapshot& now)
{
    checkMotor(now);
    checkArmed(now);
    checkStrokes(now);
}

void Invariants::checkMotor(const Snapshot& now)
{
    if (now.motorEnergised) {
        require(now.state == PenState::Running || now.state == PenState::Stopping,
                "P1: motor energised outside RUNNING and STOPPING", now.nowMs);
    }
    const double depthBound = std::min({m_capsDepthUm, static_cast<double>(now.depthLimitUm), static_cast<double>(now.cartMaxDepthUm)});
    const double rateBound = std::min({m_capsRateSpm, static_cast<double>(now.rateLimitSpm), static_cast<double>(now.cartMaxRateSpm)});
    if (now.state == PenState::Running) {
        require(now.commandedDepthUm <= depthBound, "P3: commanded depth above its limits", now.nowMs);
        require(now.commandedRateSpm <= rateBound, "P3: commanded rate above its limits", now.nowMs);
    } else {
        require(now.commandedDepthUm == 0 && now.commandedRateSpm == 0, "P3: a command outside RUNNING", now.nowMs);
    }
    if (m_stopByteMs)
        require(!now.motorEnergised || now.nowMs <= *m_stopByteMs + m_stopTimeMs,
                "P5: motor energised after a STOP byte", now.nowMs);
    // P9 is about needles: judged by the true reach, not by a sensor that may be stuck.
    const bool silent = now.nowMs > now.lastFrameMs + 200;
    const bool serviceOrFault = now.state == PenState::Service || now.state == PenState::Fault;
    require(!silent || now.extensionUm <= Actuator::kHomeUm || serviceOrFault, "P9: needles out 200 ms after the last host frame",
            now.nowMs);
}

// Not in onTick: the lease is judged after the bytes that came meanwhile (errata C3).
void Invariants::onLeaseJudged(const Snapshot& now)
{
    require(!now.motorEnergised || now.state != PenState::Running || now.nowMs <= now.leaseUntilMs,
            "P1: motor energised after the lease", now.nowMs);
}

void Invariants::checkArmed(const Snapshot& now)
{
    if (!isArmed(now.state))
        return;
    require(now.configValid, "P2: armed without a valid config", now.nowMs);
    require(now.configIntact, "P2: armed with a corrupt config", now.nowMs);
    require(now.cartGen == now.armedCartGen, "P2: armed with another cartridge", now.nowMs);
    require(((now.faultsActive | now.faultsLatched) & wire::faultsAtLeast(wire::Severity::Stop)) == 0,
            "P2: armed with a fault", now.nowMs);
}

void Invariants::checkStrokes(const Snapshot& now)
{
    if (now.runId == m_runId && m_runId != 0) {
        require(now.strokesRun >= m_lastStrokes, "P4: strokes_run went down", now.nowMs);
        require(now.strokesRun == m_lastStrokes || m_runBegun, "P8: a stroke without RUN_BEGIN", now.nowMs);
        if (now.configValid && isArmed(now.state))
            require(now.strokesRun <= now.strokesMax, "P4: strokes_run above strokes_max", now.nowMs);
        const bool atRest = now.state == PenState::Stopped || now.state == PenState::Idle ||
                            now.state == PenState::Configured || now.state == PenState::Linked;
        if (atRest && m_runBegun)
            require(m_loggedRun == now.runId && m_loggedStrokes == now.strokesRun, "P4: log and strokes_run differ",
                    now.nowMs);
    } else {
        m_runId = now.runId;
    }
    m_lastStrokes = now.strokesRun;
}

void Invariants::onStopByte(std::uint64_t nowMs)
{
    if (!m_stopByteMs)
        m_stopByteMs = nowMs;
}

void Invariants::onArm(PenState before, std::uint32_t token, std::uint32_t runId)
{
    require(before == PenState::Configured, "P6: armed outside CONFIGURED", 0);
    require(m_usedTokens.insert(token).second, "P6: token used twice", 0);
    m_stopByteMs.reset();
    m_runId = runId;
    m_lastStrokes = 0;
    m_runBegun = false;
}

void Invariants::onExecute(std::uint32_t sid, std::uint16_t seq)
{
    if (sid == m_sid) {
        const auto expected = static_cast<std::uint16_t>(m_seq == 0xFFFF ? 1 : m_seq + 1);
        require(seq == expected, "P7: a request executed out of order or twice", 0);
    }
    m_sid = sid;
    m_seq = seq;
}

void Invariants::onLog(const wire::LogRecord& record)
{
    require(record.idx > m_lastLogIdx, "P10: log idx did not increase", record.t_ms);
    m_lastLogIdx = record.idx;
    const auto type = static_cast<wire::LogType>(record.type);
    if (type == wire::LogType::RunBegin)
        m_runBegun = true;
    if (type == wire::LogType::RunBegin || type == wire::LogType::RunCheckpoint || type == wire::LogType::RunEnd) {
        m_loggedRun = record.run_id;
        m_loggedStrokes = record.strokes;
    }
}

} // namespace stipple::pen
