#include "device/host/job_arm.h"

#include "device/wire/arm_proof.h"

namespace stipple::device {

using ports::AlarmId;
using ports::AlarmPriority;
using ports::Command;
using ports::Outcome;

JobState ArmJob::begin(SessionCore& core)
{
    m_step = Step::Get;
    m_retried = false;
    m_prepared = {};
    core.lane.send(wire::ConfigGetReq{}, core.now);
    return JobState::Waiting;
}

JobState ArmJob::refuse(SessionCore& core, const Error& error, std::uint16_t status)
{
    core.cartridgeDoubt = core.cartridgeDoubt || error.code == ErrorCode::PenCartridge;
    core.raise(AlarmId::PenNotArmed, AlarmPriority::Low, Keep::UntilCauseGone, status);
    core.post(safety::Event::ArmRefused);
    core.end(Command::Arm, Outcome::NotDone, error, status);
    return JobState::Done;
}
JobState ArmJob::refuse(SessionCore& core, const wire::RspHead& head) { return refuse(core, refusal(head), statusOf(head)); }

JobState ArmJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    switch (m_step) {
    case Step::Get: return onGet(core, frame);
    case Step::Prepare: return onPrepare(core, frame);
    case Step::Permit: return JobState::Waiting;
    case Step::Commit: return onCommit(core, frame);
    }
    return JobState::Done;
}

JobState ArmJob::onGet(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ConfigGetRsp>(frame);
    const wire::ConfigBlock fresh =
        buildBlock(*core.order.set, *core.pen.caps, core.options, core.order.hostRunNo);
    if (!rsp || !isOk(rsp->head) || rsp->cfg_id != core.order.cfgId || rsp->block != fresh
        || rsp->cfg_crc != core.order.cfgCrc) { // HAZ-006
        core.raise(AlarmId::ReadbackDiffers, AlarmPriority::High, Keep::UntilAcknowledged, 0, 0, false);
        core.post(safety::Event::ArmRefused);
        core.post(safety::Event::ConfigVoided);
        core.end(Command::Arm, Outcome::NotDone, {ErrorCode::PenReadbackDiffers, "before arming"});
        return JobState::Done;
    }
    core.order.readBackAt = core.now;
    prepare(core);
    return JobState::Waiting;
}

void ArmJob::prepare(SessionCore& core)
{
    m_step = Step::Prepare;
    m_random = core.random.next();
    core.lane.send(wire::ArmPrepareReq{core.order.cfgId, core.order.cfgCrc, m_random}, core.now);
}

JobState ArmJob::onPrepare(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ArmPrepareRsp>(frame);
    if (!rsp || !isOk(rsp->head))
        return refuse(core, rsp ? rsp->head : wire::RspHead{});
    if (rsp->arm_token == 0)
        return refuse(core, {ErrorCode::PenRefused, "token 0"}, 0);
    if (core.pen.cartridge && (rsp->cart_gen != core.pen.cartridge->generation || rsp->cart_uid != core.pen.cartridge->uid))
        return refuse(core, {ErrorCode::PenCartridge, "changed since it was read"}, 0); // HAZ-010
    m_prepared = *rsp;
    m_step = Step::Permit;
    return tick(core);
}

JobState ArmJob::tick(SessionCore& core)
{
    if (m_step != Step::Permit || core.permitBeats == 0)
        return JobState::Waiting; // at least one heartbeat with the permit goes before ARM_COMMIT (A6)
    if (core.now - core.order.readBackAt > kReadBackLimit) // H2
        return refuse(core, {ErrorCode::PenReadbackDiffers, "read back too long ago"}, 0);
    m_step = Step::Commit;
    wire::ArmCommitReq req;
    req.arm_token = m_prepared.arm_token;
    req.cfg_id = core.order.cfgId;
    req.cfg_crc = core.order.cfgCrc;
    req.cart_gen = m_prepared.cart_gen;
    req.plan_hash = core.order.confirmed->planHash;
    req.proof = wire::armProof({m_prepared.arm_token, core.order.cfgCrc, m_prepared.cart_uid, m_random});
    core.runs.expect(core.order.hostRunNo, *core.order.set);
    core.lane.send(req, core.now);
    return JobState::Waiting;
}

JobState ArmJob::onCommit(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::ArmCommitRsp>(frame);
    if (!rsp || !isOk(rsp->head) || rsp->run_id == 0) {
        const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
        const bool leaseOnly = is(head, wire::Status::Interlock)
            && head.detail == static_cast<std::uint8_t>(wire::InterlockDetail::NoLease);
        if (!leaseOnly || m_retried)
            return refuse(core, head);
        m_retried = true; // the refusal used up the token; the next heartbeat has a fresher echo
        core.permitBeats = 0;
        prepare(core);
        return JobState::Waiting;
    }
    core.order.runId = rsp->run_id;
    core.order.armedUntil = core.now + milliseconds(rsp->arm_timeout_ms);
    core.plan.setRun(rsp->run_id);
    core.runs.open(rsp->run_id, core.order.hostRunNo, *core.order.set, core.pen.hello.boot_id);
    core.settle();
    core.alarms.causeGone(AlarmId::PenNotArmed);
    core.post(safety::Event::PenArmed);
    core.end(Command::Arm, Outcome::Done);
    return JobState::Done;
}

} // namespace stipple::device
