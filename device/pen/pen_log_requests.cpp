// Log upload and fault requests: LOG_INFO, LOG_READ, LOG_ACK, FAULTS, FAULT_CLEAR.
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"

#include <algorithm>

namespace stipple::pen {

using wire::Fault;
using wire::PenState;
using wire::Status;
using wire::StopReason;

namespace {

constexpr std::uint32_t kAckAtMost = 512; // 20 ms of BCRC on a small MCU (errata B11)

} // namespace

void PenCore::onLogInfo(const Request& request)
{
    wire::LogInfoRsp rsp{};
    rsp.boot_id = m_bootId;
    rsp.first_idx = m_log.first();
    rsp.next_idx = m_log.next();
    rsp.acked_idx = m_log.acked();
    rsp.rec_size = static_cast<std::uint16_t>(wire::kWireSize<wire::LogRecord>);
    rsp.lost = m_log.lost();
    reply(request, rsp);
}

void PenCore::onLogRead(const Request& request)
{
    const wire::LogReadReq read = *wire::decodePayload<wire::LogReadReq>(request.payload);
    if (read.max_recs < 1 || read.max_recs > wire::kLogRecordsPerRead)
        return refuse(request, Status::Range, 2);
    if (read.from_idx < m_log.first() || read.from_idx > m_log.next())
        return refuse(request, Status::LogRange, 1);
    wire::LogReadRsp rsp{};
    rsp.from_idx = read.from_idx;
    while (rsp.n < read.max_recs) {
        const wire::LogRecord* record = m_log.at(read.from_idx + rsp.n);
        if (record == nullptr)
            break;
        rsp.recs.items[rsp.n] = *record;
        ++rsp.n;
    }
    reply(request, rsp);
}

// HAZ-018: only what the host proves to have stored is acknowledged.
void PenCore::onLogAck(const Request& request)
{
    const wire::LogAckReq ack = *wire::decodePayload<wire::LogAckReq>(request.payload);
    if (ack.upto_idx < m_log.acked() || ack.upto_idx > m_log.next() || ack.upto_idx - m_log.acked() > kAckAtMost)
        return refuse(request, Status::LogRange, 1);
    if (ack.recs_crc != m_log.crcUpTo(ack.upto_idx) && !m_setup.defects.has(Defect::BlindAck))
        return refuse(request, Status::LogRange, 2);
    m_log.acknowledge(ack.upto_idx);
    reply(request, wire::LogAckRsp{{}, m_log.acked()});
}

void PenCore::onFaults(const Request& request)
{
    wire::FaultsRsp rsp{};
    rsp.faults_active = m_faults.active();
    rsp.faults_latched = m_faults.latched();
    for (const wire::FaultRow& row : wire::kFaults) {
        if ((m_faults.isActive(row.code) || m_faults.isLatched(row.code)) && rsp.n < rsp.ents.items.size()) {
            const FaultRegister::Entry& e = m_faults.entry(row.code);
            rsp.ents.items[rsp.n] = {static_cast<std::uint8_t>(row.code), static_cast<std::uint8_t>(row.severity),
                                     e.count, e.tMs, e.value};
            ++rsp.n;
        }
    }
    reply(request, rsp);
}

bool PenCore::mayClear(Fault fault, std::uint32_t operatorCode) const
{
    const wire::FaultRow& row = wire::faultRow(fault);
    if (fault == Fault::WatchdogReset) // its cause is over when RESYNC is done
        return m_log.acked() > m_faults.entry(fault).logIdx;
    if (row.severity == wire::Severity::Service || m_faults.isActive(fault))
        return false;
    if (row.latch == wire::Latch::Operator)
        return operatorCode != 0 || m_setup.defects.has(Defect::ClearsLocks);
    if (fault == Fault::HostSilent)
        return m_lease.alive(nowMs());
    return true;
}

void PenCore::onFaultClear(const Request& request)
{
    const wire::FaultClearReq clear = *wire::decodePayload<wire::FaultClearReq>(request.payload);
    for (const wire::FaultRow& row : wire::kFaults)
        if ((clear.mask & wire::faultBit(row.code)) != 0 && m_faults.isLatched(row.code) &&
            mayClear(row.code, clear.operator_code))
            clearFault(row.code, clear.operator_code);
    if (m_state == PenState::Fault && !m_faults.anyAtLeast(wire::Severity::Lock))
        go(PenState::Stopped, StopReason::None, 0);
    wire::FaultClearRsp rsp{};
    rsp.faults_active = m_faults.active();
    rsp.faults_latched = m_faults.latched();
    const bool stays = (clear.mask & (m_faults.latched() | m_faults.active())) != 0;
    reply(request, rsp, stays ? Status::FaultLatched : Status::Ok);
}

} // namespace stipple::pen
