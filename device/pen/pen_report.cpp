// What the pen tells: events, telemetry, log records.
#include "device/pen/pen_core.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stipple::pen {

using wire::LogType;
using wire::PenState;
using wire::StopReason;

namespace {

std::uint16_t limited(double value)
{
    return static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0, 65534.0))); // 65535 means "no sensor"
}

} // namespace

void PenCore::send(std::span<const std::uint8_t> bytes)
{
    if (m_lineUp && m_mayTalk)
        m_outbox.push(bytes);
}

template <class Evt> void PenCore::sendEvent(const Evt& evt)
{
    if (!m_session)
        return;
    const auto frame = wire::encode({m_session->evtSeq++, m_session->sid}, evt);
    if (m_holdEvents)
        m_held.emplace_back(frame.bytes().begin(), frame.bytes().end());
    else
        send(frame.bytes());
}
template void PenCore::sendEvent(const wire::StateEvt&);
template void PenCore::sendEvent(const wire::FaultEvt&);

void PenCore::releaseHeld()
{
    for (const auto& bytes : m_held)
        send(bytes);
    m_held.clear();
}

std::uint16_t PenCore::telemetryHz() const noexcept
{
    switch (m_state) {
    case PenState::Configured:
    case PenState::Armed:
    case PenState::Running:
    case PenState::Paused:
    case PenState::Stopping: return m_runHz;
    case PenState::Boot:
    case PenState::Idle:
    case PenState::Linked:
    case PenState::Stopped:
    case PenState::Fault:
    case PenState::Service: return m_idleHz;
    }
    return m_idleHz;
}

void PenCore::sendTelemetry()
{
    const std::uint64_t period = 1000000U / telemetryHz();
    m_telemetryDueUs = std::clamp(m_telemetryDueUs + period, m_nowUs + 1, m_nowUs + period);
    const wire::Telemetry t = telemetry();
    const std::uint16_t seq = m_session->evtSeq++; // a number is used up even when the frame is dropped (B7)
    m_lease.noteTelemetry(seq, t.t_ms);
    if (m_lineUp && m_mayTalk)
        m_outbox.pushTelemetry(wire::encode({seq, m_session->sid}, t).bytes());
}

std::uint16_t PenCore::telemetryFlags() const noexcept
{
    namespace flag = wire::telemetry_flag;
    const auto bit = [](bool on, std::uint16_t mask) { return on ? mask : std::uint16_t{0}; };
    return static_cast<std::uint16_t>(
        bit(m_contact, flag::kContact) | bit(m_trigger, flag::kTrigger) |
        bit(m_actuator.sensors().withdrawn, flag::kWithdrawn) | bit(m_drive.energised, flag::kMotorEnergised) |
        bit(cartridge() != nullptr, flag::kCartridge) | bit(m_eStop, flag::kEStop) |
        bit(m_config.valid(), flag::kConfigValid) | bit(isArmed(), flag::kLeaseEnforced) |
        bit(m_log.unreadRecords(), flag::kLogUnread));
}

wire::Telemetry PenCore::telemetry() const
{
    const Sensors& s = m_actuator.sensors();
    const wire::ConfigBlock config = m_config.block();
    const bool moving = m_state == PenState::Running || m_state == PenState::Stopping;
    wire::Telemetry t{};
    t.t_ms = wireMs();
    t.t_frac_us = static_cast<std::uint16_t>(m_nowUs % 1000);
    t.state = static_cast<std::uint8_t>(m_state);
    t.sub = static_cast<std::uint8_t>(m_lastStop);
    t.depth_set_um = config.depth_um;
    t.rate_set_spm = config.rate_spm;
    t.depth_act_um = moving && m_lastStrokeMs > m_runEnteredMs ? limited(s.depthUm) : std::uint16_t{0};
    t.rate_act_spm = moving ? limited(s.rateSpm) : std::uint16_t{0};
    t.motor_ma = s.motorMa;
    t.supply_mv = s.supplyMv;
    t.temp_motor_cc = s.motorCc;
    t.temp_grip_cc = s.gripCc;
    t.strokes_run = m_nv.strokesRun;
    t.run_elapsed_ms = m_run.elapsedMs;
    t.flags = telemetryFlags();
    t.contact_force = m_contact ? 40 : 0; // 0.8 N
    t.hb_age_ms = m_lease.ageMs(nowMs());
    t.faults_active = m_faults.active();
    t.cfg_crc = m_config.crc();
    t.run_id = m_run.id;
    t.last_req_seq = m_session->lastReqSeq;
    t.last_req_status = m_session->lastReqStatus;
    return t;
}

std::uint32_t PenCore::writeLog(LogType type, wire::LogRecord record)
{
    record.boot_id = m_bootId;
    record.t_ms = wireMs();
    record.type = static_cast<std::uint8_t>(type);
    const std::uint32_t idx = m_log.append(record);
    if (idx != 0 && !m_setup.defects.any()) {
        record.idx = idx;
        m_invariants.onLog(record);
    }
    return idx;
}

// The record of the run as it stands now. A16: after RUN_END one more checkpoint may follow.
std::uint32_t PenCore::logRun(LogType type, StopReason code)
{
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(code);
    record.a = static_cast<std::uint16_t>(std::min<std::uint32_t>(m_run.elapsedMs / 100, 0xFFFF));
    record.run_id = m_run.id;
    record.strokes = m_nv.strokesRun;
    record.tag = m_run.zoneTag;
    record.ref = type == LogType::RunEnd ? m_run.hostRunNo : m_run.cfgCrc;
    m_run.logged = m_nv.strokesRun;
    m_lastCheckpointMs = m_tickMs;
    if (m_setup.defects.has(Defect::LostLog) && type != LogType::RunBegin)
        return 0;
    return writeLog(type, record);
}

Snapshot PenCore::snapshot() const
{
    const wire::ConfigBlock config = m_config.block();
    const CartridgeTag* cart = cartridge();
    Snapshot s;
    s.nowMs = m_tickMs;
    s.state = m_state;
    s.lastStop = m_lastStop;
    s.session = m_session.has_value();
    s.sid = m_session ? m_session->sid : 0;
    s.bootId = m_bootId;
    s.lineUp = m_lineUp;
    s.motorEnergised = m_drive.energised;
    s.commandedDepthUm = m_drive.depthUm;
    s.commandedRateSpm = m_drive.rateSpm;
    s.extensionUm = m_actuator.extensionUm();
    s.sensors = m_actuator.sensors();
    s.leaseUntilMs = m_lease.untilMs();
    s.lastFrameMs = m_lastFrameMs;
    s.permit = m_lease.permits(nowMs());
    s.configValid = m_config.valid();
    s.configIntact = m_tickMs % 10 != 0 || m_config.intact(); // as often as the pen itself looks
    s.cfgId = m_config.cfgId();
    s.cfgCrc = m_config.crc();
    s.depthUm = config.depth_um;
    s.depthLimitUm = config.depth_limit_um;
    s.rateSpm = config.rate_spm;
    s.rateLimitSpm = config.rate_limit_spm;
    s.strokesMax = config.strokes_max;
    s.cartGen = m_nv.cartGen;
    s.armedCartGen = m_run.armedCartGen;
    s.cartMaxDepthUm = cart != nullptr ? cart->maxDepthUm : std::uint16_t{0};
    s.cartMaxRateSpm = cart != nullptr ? cart->maxRateSpm : std::uint16_t{0};
    s.runId = m_run.id;
    s.runBegun = m_run.begun;
    s.strokesRun = m_nv.strokesRun;
    s.strokesLogged = m_run.logged;
    s.strokesLife = m_nv.strokesLife;
    s.runElapsedMs = m_run.elapsedMs;
    s.trueStrokes = m_actuator.trueStrokes();
    s.faultsActive = m_faults.active();
    s.faultsLatched = m_faults.latched();
    s.stopBytes = m_deframer.counters().stopBytes;
    s.stopByteUs = m_stopByteUs;
    s.motorOffUs = m_motorOffUs;
    s.trigger = m_trigger;
    s.contact = m_contact;
    s.eStop = m_eStop;
    return s;
}

} // namespace stipple::pen
