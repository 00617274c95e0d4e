// CONFIG_SET: all or nothing, never clamped (§5.4, errata B1, B5); CONFIG_GET from the memory in use.
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"

#include <algorithm>

namespace stipple::pen {

using wire::Fault;
using wire::PenState;
using wire::Status;
using wire::StopReason;

namespace {

// Numbers of the fields of CONFIG_SET, 1-based, as they appear in `detail`.
enum Field : std::uint8_t {
    kLayout = 1,
    kDepth,
    kDepthLimit,
    kRate,
    kRateLimit,
    kSoftStart,
    kRunTime,
    kArmTimeout,
    kStrokesMax,
    kLiftPause,
    kTriggerMode,
    kCfgFlags,
    kCartridgeUid,
    kPlanHash,
    kZoneTag,
    kDepthDev,
    kTelemHz,
    kHostRunNo,
    kCfgCrc,
};

bool onGrid(std::uint16_t value, std::uint16_t least, std::uint16_t most, std::uint16_t step)
{
    return value >= least && value <= most && value % step == 0;
}

} // namespace

// HAZ-005, HAZ-007, HAZ-030: a value outside what this pen can keep is refused by field number.
PenCore::Verdict PenCore::checkConfig(const wire::ConfigSetReq& request) const
{
    const wire::ConfigBlock& c = request.block;
    const CartridgeTag* cart = cartridge();
    const std::uint16_t depthCap =
        cart != nullptr ? std::min(m_setup.depthMaxUm, cart->maxDepthUm) : m_setup.depthMaxUm;
    const std::uint16_t rateCap = cart != nullptr ? std::min(m_setup.rateMaxSpm, cart->maxRateSpm) : m_setup.rateMaxSpm;
    const auto range = [](Field field) { return Verdict{Status::Range, field}; };

    if (c.cfg_layout != 1)
        return {Status::BadField, kLayout};
    if (request.cfg_crc != wire::cfgCrc(c))
        return {Status::CfgMismatch, kCfgCrc};
    if (!onGrid(c.depth_um, m_setup.depthMinUm, m_setup.depthMaxUm, m_setup.depthStepUm))
        return range(kDepth);
    if (c.depth_limit_um < c.depth_um || c.depth_limit_um > depthCap)
        return range(kDepthLimit);
    if (!onGrid(c.rate_spm, m_setup.rateMinSpm, m_setup.rateMaxSpm, m_setup.rateStepSpm))
        return range(kRate);
    if (c.rate_limit_spm < c.rate_spm || c.rate_limit_spm > rateCap)
        return range(kRateLimit);
    if (c.soft_start_ms > m_setup.softStartMaxMs)
        return range(kSoftStart);
    if (c.run_time_max_s < 1 || c.run_time_max_s > m_setup.runTimeMaxS)
        return range(kRunTime);
    if (c.arm_timeout_s < 5 || c.arm_timeout_s > 60)
        return range(kArmTimeout);
    if (c.strokes_max < 1 || c.strokes_max > m_setup.strokesMax)
        return range(kStrokesMax);
    const bool autoPause = (c.cfg_flags & wire::cfg_flag::kAutoPauseOnLift) != 0;
    if ((c.lift_pause_ms != 0 && (c.lift_pause_ms < 100 || c.lift_pause_ms > 2000)) ||
        (autoPause && c.lift_pause_ms == 0))
        return range(kLiftPause);
    if (c.trigger_mode > 3 || (m_setup.triggerModes & (1U << c.trigger_mode)) == 0)
        return range(kTriggerMode);
    const std::uint8_t forContact = wire::cfg_flag::kRequireContact | wire::cfg_flag::kAutoPauseOnLift;
    const bool feels = m_setup.has(wire::feature::kContactSensor);
    if ((c.cfg_flags & 0xF0) != 0 || (!feels && (c.cfg_flags & forContact) != 0)) // what cannot be kept is refused
        return range(kCfgFlags);
    if ((c.cfg_flags & wire::cfg_flag::kRequireCartridge) != 0) {
        if (cart == nullptr)
            return {Status::Cartridge, static_cast<std::uint8_t>(wire::CartridgeDetail::None)};
        if (cart->uid != c.cartridge_uid)
            return {Status::Cartridge, static_cast<std::uint8_t>(wire::CartridgeDetail::UidDiffers)};
    }
    if (c.depth_dev_max_um < 50 || c.depth_dev_max_um > 500)
        return range(kDepthDev);
    if (c.telem_hz < 50 || c.telem_hz > m_setup.telemRateMaxHz)
        return range(kTelemHz);
    if (c.host_run_no <= m_session->lastHostRunNo)
        return range(kHostRunNo);
    return {};
}

// The defect clamp_config: what a friendly but wrong pen does.
wire::ConfigBlock PenCore::clamped(wire::ConfigBlock c) const
{
    const auto grid = [](std::uint16_t v, std::uint16_t least, std::uint16_t most, std::uint16_t step) {
        const std::uint16_t inside = std::clamp(v, least, most);
        return static_cast<std::uint16_t>(inside - inside % step);
    };
    c.depth_um = grid(c.depth_um, m_setup.depthMinUm, m_setup.depthMaxUm, m_setup.depthStepUm);
    c.depth_limit_um = std::clamp(c.depth_limit_um, c.depth_um, m_setup.depthMaxUm);
    c.rate_spm = grid(c.rate_spm, m_setup.rateMinSpm, m_setup.rateMaxSpm, m_setup.rateStepSpm);
    c.rate_limit_spm = std::clamp(c.rate_limit_spm, c.rate_spm, m_setup.rateMaxSpm);
    c.soft_start_ms = std::min(c.soft_start_ms, m_setup.softStartMaxMs);
    c.strokes_max = std::clamp<std::uint32_t>(c.strokes_max, 1, m_setup.strokesMax);
    return c;
}

void PenCore::onConfigSet(const Request& request)
{
    wire::ConfigSetReq set = *wire::decodePayload<wire::ConfigSetReq>(request.payload);
    if (m_setup.defects.has(Defect::ClampConfig) && set.cfg_crc == wire::cfgCrc(set.block))
        set = wire::configSetReq(clamped(set.block));
    Verdict verdict = checkConfig(set);
    const std::uint32_t blocking = (m_faults.active() | m_faults.latched()) &
                                   wire::faultsAtLeast(wire::Severity::Stop) &
                                   ~wire::faultBit(Fault::CartridgeRemoved);
    if (m_state == PenState::Stopped && blocking != 0)
        verdict = {Status::FaultLatched, 0};
    m_lastAsked = set.block;
    if (verdict.status == Status::Ok) {
        m_token.reset();
        m_config.store(set.block, ++m_nv.cfgId);
        m_session->lastHostRunNo = set.block.host_run_no;
        m_runHz = set.block.telem_hz;
        wire::LogRecord record{};
        record.tag = set.block.zone_tag;
        record.ref = m_config.crc();
        writeLog(wire::LogType::Config, record);
        clearFault(Fault::CartridgeRemoved, 0);
        if (m_state != PenState::Configured)
            go(PenState::Configured, StopReason::None, 0);
    }
    wire::ConfigSetRsp rsp{};
    rsp.cfg_id = m_config.cfgId();
    rsp.block = m_config.block();
    rsp.cfg_crc = m_config.crc();
    reply(request, rsp, verdict.status, verdict.detail);
}

void PenCore::onConfigGet(const Request& request)
{
    wire::ConfigGetRsp rsp{};
    rsp.cfg_id = m_config.cfgId();
    rsp.block = m_config.block();
    rsp.cfg_crc = m_config.crc();
    if (m_setup.defects.has(Defect::ReadBackLies) && m_lastAsked) {
        rsp.block = *m_lastAsked;
        rsp.cfg_crc = wire::cfgCrc(*m_lastAsked);
    }
    reply(request, rsp);
}

void PenCore::invalidateConfig()
{
    m_config.invalidate();
    m_token.reset();
}

wire::TriggerMode PenCore::triggerMode() const noexcept
{
    return static_cast<wire::TriggerMode>(m_config.block().trigger_mode); // checkConfig let only 0–3 in
}

} // namespace stipple::pen
