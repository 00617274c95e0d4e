#include "device/host/job_load.h"

namespace stipple::device {

using ports::AlarmId;
using ports::AlarmPriority;
using ports::Command;
using ports::Outcome;

namespace {
// One step beyond what the pen says it can do; nullopt when that does not fit the field.
std::optional<std::uint16_t> beyond(std::uint16_t max, std::uint16_t step)
{
    const unsigned value = unsigned{max} + (step == 0 ? 1U : unsigned{step});
    return value <= 0xFFFFU ? std::optional(static_cast<std::uint16_t>(value)) : std::nullopt;
}
} // namespace

JobState LoadJob::begin(SessionCore& core)
{
    if (const auto legal = checkOrder(m_order, *core.pen.caps, core.pen.cartridge); !legal) {
        core.cartridgeDoubt = core.cartridgeDoubt || legal.error().code == ErrorCode::PenCartridge;
        core.end(Command::Load, Outcome::NotDone, legal.error());
        return JobState::Done;
    }
    core.post(safety::Event::LoadStarted);
    core.order.set = m_order;
    return core.pen.probed ? set(core) : probe(core, Step::ProbeDepth);
}

JobState LoadJob::probe(SessionCore& core, Step step)
{
    m_step = step;
    const wire::CapsRsp& caps = *core.pen.caps;
    wire::ConfigBlock block = buildBlock(m_order, caps, core.options, core.order.hostRunNo + 1);
    const auto depth = beyond(caps.depth_max_um, caps.depth_step_um);
    const auto rate = beyond(caps.rate_max_spm, caps.rate_step_spm);
    if (step == Step::ProbeDepth && depth) {
        block.depth_um = *depth;
    } else if (rate) {
        m_step = Step::ProbeRate;
        block.rate_spm = *rate;
    } else {
        core.pen.probed = true;
        return set(core);
    }
    core.lane.send(wire::configSetReq(block), core.now);
    return JobState::Waiting;
}

JobState LoadJob::onProbe(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ConfigSetRsp>(frame);
    if (rsp && isOk(rsp->head)) { // it took what it must refuse: its limits protect nobody. HAZ-030
        core.end(Command::Load, Outcome::NotDone, {ErrorCode::PenFirmwareRefused, "clamps instead of refusing"});
        core.distrust(ErrorCode::PenFirmwareRefused);
        return JobState::Done;
    }
    if (m_step == Step::ProbeDepth)
        return probe(core, Step::ProbeRate);
    // Only a refusal for the range proves anything; another one (state, cartridge) leaves the question open.
    core.pen.probed = rsp && is(rsp->head, wire::Status::Range);
    return set(core);
}

JobState LoadJob::set(SessionCore& core)
{
    m_step = Step::Set;
    core.order.block = buildBlock(m_order, *core.pen.caps, core.options, ++core.order.hostRunNo);
    core.lane.send(wire::configSetReq(core.order.block), core.now);
    return JobState::Waiting;
}

JobState LoadJob::differs(SessionCore& core)
{
    core.raise(AlarmId::ReadbackDiffers, AlarmPriority::High, Keep::UntilAcknowledged, 0, 0, false);
    core.post(safety::Event::LoadFailed);
    core.end(Command::Load, Outcome::NotDone, {ErrorCode::PenReadbackDiffers, "configuration"});
    return JobState::Done;
}

JobState LoadJob::onSet(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ConfigSetRsp>(frame);
    if (!rsp || !isOk(rsp->head)) {
        const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
        core.cartridgeDoubt = core.cartridgeDoubt || is(head, wire::Status::Cartridge);
        core.post(safety::Event::LoadFailed);
        core.end(Command::Load, Outcome::NotDone, refusal(head), statusOf(head));
        return JobState::Done;
    }
    core.settle();
    if (rsp->block != core.order.block || rsp->cfg_crc != wire::cfgCrc(core.order.block) || rsp->cfg_id == 0)
        return differs(core);
    core.order.cfgId = rsp->cfg_id;
    m_step = Step::Get;
    core.lane.send(wire::ConfigGetReq{}, core.now);
    return JobState::Waiting;
}

JobState LoadJob::onGet(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ConfigGetRsp>(frame);
    // Built again from the order, not taken from the send buffer: a slip in that buffer must not agree with itself.
    const wire::ConfigBlock fresh = buildBlock(m_order, *core.pen.caps, core.options, core.order.hostRunNo); // HAZ-005
    if (!rsp || !isOk(rsp->head) || rsp->cfg_id != core.order.cfgId || rsp->block != fresh
        || rsp->cfg_crc != wire::cfgCrc(fresh))
        return differs(core);
    core.order.confirmed = orderOf(rsp->block, m_order);
    core.order.cfgCrc = rsp->cfg_crc;
    core.order.readBackAt = core.now;
    core.plan.arm(fresh, rsp->cfg_crc);
    core.settle();
    core.post(safety::Event::LoadVerified);
    core.end(Command::Load, Outcome::Done);
    return JobState::Done;
}

JobState LoadJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    switch (m_step) {
    case Step::ProbeDepth:
    case Step::ProbeRate: return onProbe(core, frame);
    case Step::Set: return onSet(core, frame);
    case Step::Get: return onGet(core, frame);
    }
    return JobState::Done;
}

} // namespace stipple::device
