// Requests: order of checks (§5.3, errata B12), stored answers, and the plain requests.
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"
#include "device/wire/message_table.h"

#include <algorithm>

namespace stipple::pen {

using wire::MessageId;
using wire::PenState;
using wire::Status;
using wire::StopReason;

void PenCore::storeResponse(const Request& request, std::span<const std::uint8_t> bytes, Status status)
{
    if (m_session && m_session->sid == request.sid) {
        m_session->lastResponse.assign(bytes.begin(), bytes.end());
        m_session->lastReqStatus = m_setup.defects.has(Defect::LyingStatus) ? 0 : static_cast<std::uint8_t>(status);
    }
    m_holdEvents = false;
    send(bytes);
    releaseHeld();
}

void PenCore::refuse(const Request& request, Status status, std::uint8_t detail)
{
    const wire::RspHead head{static_cast<std::uint8_t>(status), detail, static_cast<std::uint8_t>(m_state), 0};
    std::array<std::uint8_t, 4> payload{};
    wire::detail::put(payload.data(), head);
    const wire::Header header{wire::Kind::Rsp, static_cast<std::uint8_t>(request.msg), request.seq, request.sid, 0,
                              wire::kMajor};
    storeResponse(request, wire::encodeFrame(header, payload)->bytes(), status);
}

bool PenCore::legal(const Request& request) const noexcept
{
    const auto in = [this](std::initializer_list<PenState> states) {
        return std::find(states.begin(), states.end(), m_state) != states.end();
    };
    switch (request.msg) {
    case MessageId::CartMark:
    case MessageId::ConfigSet: return in({PenState::Linked, PenState::Configured, PenState::Stopped});
    case MessageId::ArmPrepare:
    case MessageId::ArmCommit: return in({PenState::Configured});
    case MessageId::Disarm: return in({PenState::Armed, PenState::Paused, PenState::Stopped});
    case MessageId::FaultClear:
        return in({PenState::Stopped, PenState::Fault, PenState::Linked, PenState::Configured});
    case MessageId::LogRead:
    case MessageId::LogAck: return !in({PenState::Running});
    case MessageId::TelemSet: return !in({PenState::Running, PenState::Service});
    case MessageId::IdentProve: // what a pen cannot do it says in every state
        return !m_setup.has(wire::feature::kSignedIdentity) || in({PenState::Linked});
    case MessageId::RunCtrl: // STOP is legal everywhere; the other actions are checked with the field
    case MessageId::Hello:
    case MessageId::Ident:
    case MessageId::Caps:
    case MessageId::Status:
    case MessageId::Cartridge:
    case MessageId::TimeSync:
    case MessageId::ConfigGet:
    case MessageId::LogInfo:
    case MessageId::Faults:
    case MessageId::LinkStats:
    case MessageId::Bye:
    case MessageId::Heartbeat:
    case MessageId::Telemetry:
    case MessageId::StateEvt:
    case MessageId::FaultEvt: return true;
    }
    return true;
}

void PenCore::execute(const Request& request)
{
    m_session->lastReqSeq = request.seq;
    m_session->lastReqMsg = static_cast<std::uint8_t>(request.msg);
    m_session->lastReqStatus = 0;
    if (!m_setup.defects.any())
        m_invariants.onExecute(request.sid, request.seq);
    m_holdEvents = true;
    const wire::MessageInfo* info = wire::findMessage(wire::Kind::Req, static_cast<std::uint8_t>(request.msg));
    if (info == nullptr || request.msg == MessageId::Hello) {
        refuse(request, Status::BadMsg);
        return;
    }
    if (request.payload.size() < info->size) {
        refuse(request, Status::BadLen);
        return;
    }
    if (!legal(request)) {
        refuse(request, Status::State);
        return;
    }
    switch (request.msg) {
    case MessageId::Ident: onIdent(request); break;
    case MessageId::Caps: onCaps(request); break;
    case MessageId::Status: onStatus(request); break;
    case MessageId::Cartridge: onCartridge(request); break;
    case MessageId::CartMark: onCartMark(request); break;
    case MessageId::TimeSync: onTimeSync(request); break;
    case MessageId::ConfigSet: onConfigSet(request); break;
    case MessageId::ConfigGet: onConfigGet(request); break;
    case MessageId::ArmPrepare: onArmPrepare(request); break;
    case MessageId::ArmCommit: onArmCommit(request); break;
    case MessageId::RunCtrl: onRunCtrl(request); break;
    case MessageId::Disarm: onDisarm(request); break;
    case MessageId::FaultClear: onFaultClear(request); break;
    case MessageId::LogInfo: onLogInfo(request); break;
    case MessageId::LogRead: onLogRead(request); break;
    case MessageId::LogAck: onLogAck(request); break;
    case MessageId::Faults: onFaults(request); break;
    case MessageId::TelemSet: onTelemSet(request); break;
    case MessageId::IdentProve: refuse(request, Status::Unsupported); break; // CAPS b10 is 0
    case MessageId::LinkStats: onLinkStats(request); break;
    case MessageId::Bye: onBye(request); break;
    case MessageId::Hello:
    case MessageId::Heartbeat:
    case MessageId::Telemetry:
    case MessageId::StateEvt:
    case MessageId::FaultEvt: break; // not requests; findMessage let none of them pass
    }
}

void PenCore::onIdent(const Request& request)
{
    wire::IdentRsp rsp{};
    rsp.maker = wire::Text<24>::of(m_setup.maker);
    rsp.model = wire::Text<24>::of(m_setup.model);
    rsp.serial = wire::Text<20>::of(m_setup.serial);
    rsp.fw_version = m_setup.fwVersion;
    rsp.fw_build = m_setup.fwBuild;
    rsp.hw_rev = 1;
    rsp.spec_rev = 100;
    rsp.device_uid = m_setup.deviceUid;
    reply(request, rsp);
}

void PenCore::onCaps(const Request& request)
{
    wire::CapsRsp rsp{};
    rsp.depth_min_um = m_setup.depthMinUm;
    rsp.depth_max_um = m_setup.depthMaxUm;
    rsp.depth_step_um = m_setup.depthStepUm;
    rsp.depth_tol_um = m_setup.depthTolUm;
    rsp.rate_min_spm = m_setup.rateMinSpm;
    rsp.rate_max_spm = m_setup.rateMaxSpm;
    rsp.rate_step_spm = m_setup.rateStepSpm;
    rsp.rate_tol_permille = m_setup.rateTolPermille;
    rsp.features = m_setup.features;
    rsp.telem_rate_max_hz = m_setup.telemRateMaxHz;
    rsp.stop_time_ms = m_setup.stopTimeMs;
    rsp.run_time_max_s = m_setup.runTimeMaxS;
    rsp.soft_start_max_ms = m_setup.softStartMaxMs;
    rsp.strokes_max = m_setup.strokesMax;
    rsp.log_capacity = m_setup.logCapacity;
    rsp.trigger_modes = m_setup.triggerModes;
    reply(request, rsp);
}

void PenCore::onStatus(const Request& request)
{
    wire::StatusRsp rsp{};
    rsp.boot_id = m_bootId;
    rsp.uptime_ms = wireMs();
    rsp.cfg_id = m_config.cfgId();
    rsp.cfg_crc = m_config.crc();
    rsp.run_id = m_run.id;
    rsp.strokes_run = m_nv.strokesRun;
    rsp.strokes_life = m_nv.strokesLife;
    rsp.last_req_seq = m_session->lastReqSeq;
    rsp.last_req_msg = m_session->lastReqMsg;
    rsp.last_req_status = m_session->lastReqStatus;
    rsp.faults_active = m_faults.active();
    rsp.faults_latched = m_faults.latched();
    rsp.last_stop = static_cast<std::uint8_t>(m_lastStop);
    rsp.cart_present = cartPresent(cartridge());
    rsp.stop_bytes = m_deframer.counters().stopBytes;
    reply(request, rsp);
}

void PenCore::onCartridge(const Request& request)
{
    wire::CartridgeRsp rsp = cartridgeRsp(cartridge(), m_setup.todayYmd);
    rsp.cart_gen = m_nv.cartGen;
    reply(request, rsp);
}

// HAZ-008: what is marked here stays marked in the tag.
void PenCore::onCartMark(const Request& request)
{
    const wire::CartMarkReq mark = *wire::decodePayload<wire::CartMarkReq>(request.payload);
    CartridgeTag* t = tag();
    const auto cartridgeError = [&](wire::CartridgeDetail detail) {
        refuse(request, Status::Cartridge, static_cast<std::uint8_t>(detail));
    };
    if (t == nullptr)
        return cartridgeError(wire::CartridgeDetail::None);
    if (t->uid != mark.cart_uid)
        return cartridgeError(wire::CartridgeDetail::UidDiffers);
    if (mark.action != 1 && mark.action != 2)
        return refuse(request, Status::BadField, 2);
    if (mark.cart_gen != m_nv.cartGen)
        return cartridgeError(wire::CartridgeDetail::GenerationDiffers);
    if (t->readOnlyTag)
        return refuse(request, Status::Unsupported);
    t->used = true;
    ++m_nv.revision;
    reply(request, wire::CartMarkRsp{});
}

void PenCore::onTimeSync(const Request& request)
{
    wire::TimeSyncRsp rsp{};
    rsp.t1_host_us = wire::decodePayload<wire::TimeSyncReq>(request.payload)->t1_host_us;
    rsp.t2_pen_us = m_nowUs;
    rsp.t3_pen_us = m_nowUs;
    reply(request, rsp);
}

void PenCore::onTelemSet(const Request& request)
{
    const wire::TelemSetReq set = *wire::decodePayload<wire::TelemSetReq>(request.payload);
    if (set.idle_hz < 10 || set.idle_hz > 50)
        return refuse(request, Status::Range, 1);
    if (set.run_hz < 50 || set.run_hz > m_setup.telemRateMaxHz)
        return refuse(request, Status::Range, 2);
    m_idleHz = set.idle_hz;
    m_runHz = set.run_hz;
    reply(request, wire::TelemSetRsp{{}, m_idleHz, m_runHz});
}

void PenCore::onLinkStats(const Request& request)
{
    const wire::LinkCounters& c = m_deframer.counters();
    wire::LinkStatsRsp rsp{};
    rsp.rx_frames = c.frames;
    rsp.rx_bad_crc = c.badCrc;
    rsp.rx_aborted = c.aborted;
    rsp.rx_overlong = c.overlong;
    rsp.rx_stop_bytes = c.stopBytes;
    rsp.hb_stale = m_lease.stale();
    rsp.hb_gap_max_ms = m_lease.gapMaxMs();
    rsp.tx_dropped = m_outbox.dropped();
    reply(request, rsp);
}

void PenCore::onBye(const Request& request)
{
    ClosedBye closed;
    closed.sid = request.sid;
    closed.seq = request.seq;
    closed.payloadCrc = m_session->lastPayloadCrc;
    endSession(StopReason::Bye); // stops first when it must
    wire::ByeRsp rsp{};
    rsp.head.pen_state = static_cast<std::uint8_t>(m_state);
    const auto frame = wire::encode({request.seq, request.sid}, rsp);
    closed.response.assign(frame.bytes().begin(), frame.bytes().end());
    storeResponse(request, frame.bytes(), Status::Ok);
    m_closedBye = closed;
}

} // namespace stipple::pen
