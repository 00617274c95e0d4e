// ARM_PREPARE and ARM_COMMIT: the one-time token and everything that is checked before needles may move (§6.3, B2).
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"
#include "device/wire/arm_proof.h"

namespace stipple::pen {

using wire::CartridgeDetail;
using wire::InterlockDetail;
using wire::PenState;
using wire::Status;
using wire::StopReason;

void PenCore::onArmPrepare(const Request& request)
{
    const wire::ArmPrepareReq prepare = *wire::decodePayload<wire::ArmPrepareReq>(request.payload);
    m_token.reset();
    if (prepare.cfg_id != m_config.cfgId())
        return refuse(request, Status::CfgMismatch, 1);
    if (prepare.cfg_crc != m_config.crc())
        return refuse(request, Status::CfgMismatch, 2);
    Token token;
    while (token.value == 0)
        token.value = static_cast<std::uint32_t>(m_random());
    token.hostRandom = prepare.host_random;
    token.issuedMs = nowMs();
    m_token = token;
    wire::ArmPrepareRsp rsp{};
    rsp.arm_token = token.value;
    rsp.token_ttl_ms = wire::kTokenLifeMs;
    rsp.cart_gen = m_nv.cartGen;
    if (const CartridgeTag* cart = cartridge())
        rsp.cart_uid = cart->uid;
    reply(request, rsp);
}

// HAZ-006, HAZ-008, HAZ-009, HAZ-010, HAZ-019, HAZ-031: in this order, first failing check wins.
PenCore::Verdict PenCore::checkArm(const wire::ArmCommitReq& commit, const std::optional<Token>& token) const
{
    const auto cartridgeError = [](CartridgeDetail d) { return Verdict{Status::Cartridge, static_cast<std::uint8_t>(d)}; };
    const auto interlock = [](InterlockDetail d) { return Verdict{Status::Interlock, static_cast<std::uint8_t>(d)}; };
    const CartridgeTag* cart = cartridge();
    if (!token || token->value != commit.arm_token)
        return {Status::Token, 1};
    if (nowMs() - token->issuedMs > wire::kTokenLifeMs)
        return {Status::TokenExpired, 0};
    if (commit.cfg_id != m_config.cfgId())
        return {Status::CfgMismatch, 2};
    if (commit.cfg_crc != m_config.crc())
        return {Status::CfgMismatch, 3};
    if (commit.plan_hash != m_config.block().plan_hash)
        return {Status::CfgMismatch, 5};
    if (commit.cart_gen != m_nv.cartGen)
        return cartridgeError(CartridgeDetail::GenerationDiffers);
    if (cart == nullptr && m_setup.has(wire::feature::kCartridgeReader))
        return cartridgeError(CartridgeDetail::None);
    if (cart != nullptr) {
        if (cart->state == TagState::Unreadable)
            return cartridgeError(CartridgeDetail::Unreadable);
        if (cart->used && !m_setup.defects.has(Defect::UsedCartridgeOk))
            return cartridgeError(CartridgeDetail::Used);
        if (isExpired(*cart, m_setup.todayYmd))
            return cartridgeError(CartridgeDetail::Expired);
        if (cart->state == TagState::NotAuthentic)
            return cartridgeError(CartridgeDetail::Auth);
    }
    wire::ArmProofInput proof{commit.arm_token, m_config.crc(), {}, token->hostRandom};
    if (cart != nullptr)
        proof.cart_uid = cart->uid;
    if (commit.proof != wire::armProof(proof))
        return {Status::Token, 6};
    if (m_faults.latched() != 0 || m_faults.anyAtLeast(wire::Severity::Stop))
        return {Status::FaultLatched, 0};
    if (m_trigger && !m_setup.defects.has(Defect::NoEdge))
        return interlock(InterlockDetail::TriggerHeld);
    if (m_eStop)
        return interlock(InterlockDetail::EStop);
    if (!m_actuator.sensors().withdrawn)
        return interlock(InterlockDetail::NotWithdrawn);
    if (!m_lease.permits(nowMs()))
        return interlock(InterlockDetail::NoLease);
    if (m_log.nearlyFull())
        return {Status::LogFull, 0};
    return {};
}

void PenCore::onArmCommit(const Request& request)
{
    const wire::ArmCommitReq commit = *wire::decodePayload<wire::ArmCommitReq>(request.payload);
    std::optional<Token> token = m_token;
    m_token.reset(); // used up whatever the verdict (P6)
    if (m_setup.defects.has(Defect::ReusedToken)) {
        if (!token && m_spentToken && m_spentToken->value == commit.arm_token)
            token = m_spentToken;
        m_spentToken = token;
    }
    const Verdict verdict = checkArm(commit, token);
    if (verdict.status != Status::Ok)
        return refuse(request, verdict.status, verdict.detail);
    const wire::ConfigBlock config = m_config.block();
    m_run = {};
    m_run.id = ++m_nv.runId;
    m_run.zoneTag = config.zone_tag;
    m_run.cfgCrc = m_config.crc();
    m_run.hostRunNo = config.host_run_no;
    m_run.armedCartGen = m_nv.cartGen;
    m_run.counterStart = m_actuator.countedStrokes();
    m_run.trueStart = m_actuator.trueStrokes();
    m_nv.strokesRun = 0;
    m_runTruth[m_run.id] = {0, m_run.zoneTag, m_run.hostRunNo};
    if (!m_setup.defects.any())
        m_invariants.onArm(m_state, commit.arm_token, m_run.id);
    m_lease.armed();
    wire::LogRecord record{};
    record.run_id = m_run.id;
    record.tag = m_run.zoneTag;
    record.ref = m_run.hostRunNo;
    const std::uint32_t idx = writeLog(wire::LogType::Arm, record);
    go(PenState::Armed, StopReason::None, idx);
    reply(request, wire::ArmCommitRsp{{}, m_run.id, config.arm_timeout_s * 1000U});
    if (m_trigger) // only the defect no_edge comes here
        enterRunning();
}

} // namespace stipple::pen
