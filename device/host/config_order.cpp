#include "device/host/config_order.h"

#include <algorithm>

namespace stipple::device {

using ports::Cartridge;
using ports::CartridgePresence;
using ports::ZoneOrder;

namespace {

constexpr std::uint16_t kMinTelemHz = 50;
constexpr std::uint16_t kMinDepthDevUm = 50;
constexpr std::uint16_t kMaxDepthDevUm = 500;

constexpr std::uint16_t u16of(std::int32_t value) noexcept { return static_cast<std::uint16_t>(value); }
bool within(std::int32_t value, std::int32_t low, std::int32_t high) { return value >= low && value <= high; }
bool multiple(std::int32_t value, std::uint16_t step) { return step == 0 || value % step == 0; }

tl::unexpected<Error> refuse(const char* field) { return fail(ErrorCode::ValueOutOfRange, field); }

Result<void> checkCartridge(const ZoneOrder& order, const std::optional<Cartridge>& cartridge)
{
    if (!cartridge || cartridge->presence != CartridgePresence::Ok)
        return fail(ErrorCode::PenCartridge, "no readable cartridge");
    if (order.cartridge != cartridge->uid)
        return fail(ErrorCode::PenCartridge, "another cartridge than the plan's"); // HAZ-010
    if (cartridge->used || cartridge->expired)
        return fail(ErrorCode::PenCartridge, cartridge->used ? "used" : "expired"); // HAZ-008 HAZ-009
    if (order.depthLimit > cartridge->maxDepth)
        return refuse("depth_limit_um above the cartridge's");
    if (cartridge->maxRate.spm() > 0 && order.rateLimit > cartridge->maxRate)
        return refuse("rate_limit_spm above the cartridge's");
    return {};
}

} // namespace

ports::PenCaps toCaps(const wire::CapsRsp& caps)
{
    ports::PenCaps out;
    out.depthMin = Micrometres(caps.depth_min_um);
    out.depthMax = Micrometres(caps.depth_max_um);
    out.depthStep = Micrometres(caps.depth_step_um);
    out.rateMin = StrokesPerMinute(caps.rate_min_spm);
    out.rateMax = StrokesPerMinute(caps.rate_max_spm);
    out.rateStep = StrokesPerMinute(caps.rate_step_spm);
    out.features = caps.features;
    out.strokesMax = caps.strokes_max;
    out.runTimeMaxS = caps.run_time_max_s;
    out.stopTimeMs = caps.stop_time_ms;
    return out;
}

Cartridge toCartridge(const wire::CartridgeRsp& c)
{
    Cartridge out;
    switch (static_cast<wire::CartPresent>(c.present)) {
    case wire::CartPresent::None: out.presence = CartridgePresence::None; break;
    case wire::CartPresent::Ok: out.presence = CartridgePresence::Ok; break;
    case wire::CartPresent::AuthFailed: out.presence = CartridgePresence::AuthFailed; break;
    case wire::CartPresent::ReadError:
    default: out.presence = CartridgePresence::ReadError; break; // a number from the wire may be any
    }
    out.uid = c.cart_uid;
    out.sealIntact = (c.cart_flags & wire::cart_flag::kSealIntact) != 0;
    out.used = (c.cart_flags & wire::cart_flag::kUsed) != 0;
    out.expired = (c.cart_flags & wire::cart_flag::kExpired) != 0;
    out.pins = c.pins;
    out.gauge = c.gauge;
    out.maxDepth = Micrometres(c.max_depth_um);
    out.maxRate = StrokesPerMinute(c.max_rate_spm);
    out.lot = FixedText<16>(c.lot.view());
    out.expiryYmd = c.expiry;
    out.useCount = c.use_count;
    out.generation = c.cart_gen;
    return out;
}

std::optional<wire::TriggerMode> triggerModeFor(std::uint16_t supportedModes) noexcept
{
    for (const auto mode : {wire::TriggerMode::HoldToRun, wire::TriggerMode::StartAndHold})
        if ((supportedModes >> static_cast<unsigned>(mode) & 1U) != 0)
            return mode;
    return std::nullopt;
}

std::uint32_t missingFeatures(std::uint32_t features, std::uint32_t waived) noexcept
{
    namespace f = wire::feature;
    const std::uint32_t have = features | waived;
    std::uint32_t missing = (f::kNonVolatileLog | f::kStrokeCounter | f::kPowerOffRetraction) & ~have;
    if ((have & (f::kDepthSensor | f::kSecondDepth)) == 0)
        missing |= f::kDepthSensor;
    if ((have & (f::kTrigger | f::kFootSwitch)) == 0)
        missing |= f::kTrigger;
    return missing;
}

Result<void> checkOrder(const ZoneOrder& order, const wire::CapsRsp& caps, const std::optional<Cartridge>& cartridge)
{
    if (!within(order.depth.um(), caps.depth_min_um, caps.depth_max_um))
        return refuse("depth_um outside the pen's range");
    if (!multiple(order.depth.um(), caps.depth_step_um))
        return refuse("depth_um not a multiple of the pen's step");
    if (!within(order.depthLimit.um(), order.depth.um(), caps.depth_max_um))
        return refuse("depth_limit_um");
    if (!within(order.rate.spm(), caps.rate_min_spm, caps.rate_max_spm))
        return refuse("rate_spm outside the pen's range");
    if (!multiple(order.rate.spm(), caps.rate_step_spm))
        return refuse("rate_spm not a multiple of the pen's step");
    if (!within(order.rateLimit.spm(), order.rate.spm(), caps.rate_max_spm))
        return refuse("rate_limit_spm");
    if (order.strokesMax == 0 || order.strokesMax > caps.strokes_max)
        return refuse("strokes_max");
    if (order.runTimeMaxS == 0 || order.runTimeMaxS > caps.run_time_max_s)
        return refuse("run_time_max_s");
    if (!triggerModeFor(caps.trigger_modes))
        return fail(ErrorCode::PenRefused, "no hold-to-run trigger mode");
    if ((caps.features & wire::feature::kCartridgeReader) != 0)
        return checkCartridge(order, cartridge);
    return {};
}

wire::ConfigBlock buildBlock(const ZoneOrder& order, const wire::CapsRsp& caps, const SessionOptions& options,
                             std::uint32_t hostRunNo) noexcept
{
    wire::ConfigBlock block;
    block.cfg_layout = 1;
    block.depth_um = u16of(order.depth.um());
    block.depth_limit_um = u16of(order.depthLimit.um());
    block.rate_spm = u16of(order.rate.spm());
    block.rate_limit_spm = u16of(order.rateLimit.spm());
    block.soft_start_ms = std::min(options.softStartMs, caps.soft_start_max_ms);
    block.run_time_max_s = order.runTimeMaxS;
    block.arm_timeout_s = std::clamp<std::uint16_t>(options.armTimeoutS, 5, 60);
    block.strokes_max = order.strokesMax; // HAZ-017: the remaining budget; the pen itself stops there
    block.trigger_mode =
        static_cast<std::uint8_t>(triggerModeFor(caps.trigger_modes).value_or(wire::TriggerMode::HoldToRun));
    block.cfg_flags = wire::cfg_flag::kBeeper;
    if ((caps.features & wire::feature::kCartridgeReader) != 0) {
        block.cfg_flags |= wire::cfg_flag::kRequireCartridge;
        block.cartridge_uid = order.cartridge;
    }
    block.plan_hash = order.planHash; // HAZ-011
    block.zone_tag = order.zoneTag;   // HAZ-007
    block.depth_dev_max_um = std::clamp<std::uint16_t>(options.depthDevUm, kMinDepthDevUm, kMaxDepthDevUm);
    block.telem_hz =
        std::clamp<std::uint16_t>(options.telemHz, kMinTelemHz, std::max(kMinTelemHz, caps.telem_rate_max_hz));
    block.host_run_no = hostRunNo;
    return block;
}

ZoneOrder orderOf(const wire::ConfigBlock& block, const ZoneOrder& asked) noexcept
{
    ZoneOrder order;
    order.session = asked.session;
    order.segment = asked.segment;
    order.zoneTag = block.zone_tag;
    order.planHash = block.plan_hash;
    order.depth = Micrometres(block.depth_um);
    order.depthLimit = Micrometres(block.depth_limit_um);
    order.rate = StrokesPerMinute(block.rate_spm);
    order.rateLimit = StrokesPerMinute(block.rate_limit_spm);
    order.strokesMax = block.strokes_max;
    order.runTimeMaxS = block.run_time_max_s;
    order.cartridge = (block.cfg_flags & wire::cfg_flag::kRequireCartridge) != 0 ? block.cartridge_uid : asked.cartridge;
    return order;
}

} // namespace stipple::device
