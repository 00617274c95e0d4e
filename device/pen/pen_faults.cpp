// Raising, following and clearing faults, and what they do to the state (§7.2 last column, §8).
#include "device/pen/pen_core.h"

namespace stipple::pen {

using wire::Fault;
using wire::PenState;
using wire::Severity;
using wire::StopReason;

namespace {

StopReason reasonOf(Fault fault)
{
    if (fault == Fault::CartridgeRemoved)
        return StopReason::CartridgeRemoved;
    if (fault == Fault::EStop)
        return StopReason::EStop;
    if (fault == Fault::RunTime)
        return StopReason::RunTime;
    if (fault == Fault::RunStrokes)
        return StopReason::Strokes;
    if (fault == Fault::SupplyLow || fault == Fault::SupplyHigh)
        return StopReason::Supply;
    return StopReason::Fault;
}

} // namespace

void PenCore::raise(Fault fault, std::uint32_t value)
{
    const wire::FaultRow& row = wire::faultRow(fault);
    if (row.severity >= Severity::Stop && isArmed())
        stopRun(reasonOf(fault)); // before the fault is visible (P2)
    if (!m_faults.set(fault, wireMs(), value))
        return;
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(fault);
    record.ref = value;
    const std::uint32_t idx = writeLog(wire::LogType::FaultSet, record);
    m_faults.entry(fault).logIdx = idx;
    tellFault(fault, true, idx);
    if (m_state == PenState::Boot || m_state == PenState::Service)
        return;
    // In STOPPING the needles come to rest first; the one fault that says they do not is the exception.
    const bool resting = m_state != PenState::Stopping;
    if (row.severity == Severity::Service && (resting || fault == Fault::NotWithdrawn))
        go(PenState::Service, StopReason::Fault, idx);
    else if (row.severity == Severity::Lock && resting)
        go(PenState::Fault, StopReason::Fault, idx);
}

void PenCore::tellFault(Fault fault, bool active, std::uint32_t logIdx)
{
    wire::FaultEvt evt{};
    evt.t_ms = wireMs();
    evt.code = static_cast<std::uint8_t>(fault);
    evt.severity = static_cast<std::uint8_t>(wire::severityOf(fault));
    evt.active = active ? 1 : 0;
    evt.latched = m_faults.isLatched(fault) ? 1 : 0;
    evt.value = m_faults.entry(fault).value;
    evt.log_idx = logIdx;
    sendEvent(evt);
}

void PenCore::causeGone(Fault fault)
{
    if (m_faults.causeGone(fault))
        tellFault(fault, false, 0);
}

void PenCore::follow(Fault fault, bool cause, std::uint32_t value)
{
    if (cause)
        raise(fault, value);
    else
        causeGone(fault);
}

void PenCore::clearFault(Fault fault, std::uint32_t operatorCode)
{
    if (!m_faults.clear(fault))
        return;
    if (fault == Fault::WatchdogReset)
        static_cast<void>(m_faults.causeGone(fault));
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(fault);
    record.ref = operatorCode;
    tellFault(fault, m_faults.isActive(fault), writeLog(wire::LogType::FaultClear, record));
}

} // namespace stipple::pen
