#include "device/host/job_clear.h"

#include "device/wire/faults.h"

namespace stipple::device {

using ports::Outcome;
using wire::Fault;
using wire::faultBit;
using wire::PenState;

namespace {
constexpr int kMaxRounds = 12;
constexpr milliseconds kLookAgain{50};
// DISARM in STOPPED clears these, CONFIG_SET the removed cartridge (errata B10).
constexpr std::uint32_t kClearedByDisarm = faultBit(Fault::StopByte) | faultBit(Fault::PermitOff)
    | faultBit(Fault::RunTime) | faultBit(Fault::RunStrokes) | faultBit(Fault::CartridgeRemoved);
} // namespace

JobState ClearJob::begin(SessionCore& core)
{
    m_step = Step::Status;
    m_rounds = 0;
    m_faultsAsked = false;
    m_wakeAt.reset();
    if (core.logUnread) // the dose of the stopped run is not stored: nothing may go on. HAZ-018
        return refuse(core, {}, "log not stored");
    core.lane.send(wire::StatusReq{}, core.now);
    return JobState::Waiting;
}

JobState ClearJob::refuse(SessionCore& core, const wire::RspHead& head, const char* why)
{
    const ErrorCode code = core.logUnread ? ErrorCode::StoreUnwritable : ErrorCode::PenRefused;
    if (m_command)
        core.end(*m_command, Outcome::NotDone, {code, why}, statusOf(head));
    return JobState::Done;
}

JobState ClearJob::clearFaults(SessionCore& core, std::uint32_t mask)
{
    m_step = Step::Faults;
    m_faultsAsked = true;
    core.lane.send(wire::FaultClearReq{mask, core.options.operatorCode}, core.now);
    return JobState::Waiting;
}

JobState ClearJob::look(SessionCore& core, const wire::StatusRsp& status)
{
    if (++m_rounds > kMaxRounds)
        return refuse(core, status.head, "does not come to rest");
    core.raiseFaults(status.faults_active, status.faults_latched);
    const std::uint32_t byPerson = status.faults_latched & ~kClearedByDisarm;
    switch (static_cast<PenState>(status.head.pen_state)) {
    case PenState::Linked:
    case PenState::Configured:
        if (status.faults_latched != 0 && !m_faultsAsked)
            return clearFaults(core, status.faults_latched);
        return done(core, status);
    case PenState::Stopped:
        if (byPerson != 0 && !m_faultsAsked)
            return clearFaults(core, byPerson);
        m_step = Step::Disarm;
        core.lane.send(wire::DisarmReq{status.run_id}, core.now);
        return JobState::Waiting;
    case PenState::Fault:
        if (!m_faultsAsked)
            return clearFaults(core, status.faults_latched);
        return refuse(core, status.head, "cause still present");
    case PenState::Stopping:
        m_step = Step::Wait;
        m_wakeAt = core.now + kLookAgain;
        return JobState::Waiting;
    case PenState::Boot:
    case PenState::Idle:
    case PenState::Armed:
    case PenState::Running:
    case PenState::Paused:
    case PenState::Service: break;
    }
    return refuse(core, status.head, "power-cycle or workshop");
}

JobState ClearJob::done(SessionCore& core, const wire::StatusRsp& status)
{
    // The next CONFIG_SET clears a removed cartridge, nothing else does (errata A2).
    const std::uint32_t blocking = wire::faultsAtLeast(wire::Severity::Stop) & ~faultBit(Fault::CartridgeRemoved);
    if ((status.faults_latched & blocking) != 0)
        return refuse(core, status.head, "cause still present");
    core.settle();
    // After strokes the budget of the zone is smaller: the limits must be loaded again. HAZ-017
    const bool sameLimits = static_cast<PenState>(status.head.pen_state) == PenState::Configured
        && core.order.confirmed && status.cfg_crc == core.order.cfgCrc && core.order.cfgCrc != 0
        && core.order.runId == status.run_id && status.strokes_run == 0;
    core.post(sameLimits ? safety::Event::ClearedVerified : safety::Event::ClearedReady);
    core.alarms.acknowledge();
    if (m_command)
        core.end(*m_command, Outcome::Done);
    return JobState::Done;
}

JobState ClearJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    switch (m_step) {
    case Step::Status: {
        const auto rsp = replyAs<wire::StatusRsp>(frame);
        if (!rsp || !isOk(rsp->head))
            return refuse(core, rsp ? rsp->head : wire::RspHead{}, "STATUS refused");
        return look(core, *rsp);
    }
    case Step::Faults: {
        const auto rsp = replyAs<wire::FaultClearRsp>(frame);
        const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
        if (!isOk(head) && !is(head, wire::Status::FaultLatched))
            return refuse(core, head, "FAULT_CLEAR refused");
        break; // what stays is seen in the next STATUS
    }
    case Step::Disarm: {
        const auto rsp = replyAs<wire::DisarmRsp>(frame);
        if (!rsp || !isOk(rsp->head))
            return refuse(core, rsp ? rsp->head : wire::RspHead{}, "DISARM refused");
        break;
    }
    case Step::Wait: return JobState::Waiting;
    }
    m_step = Step::Status;
    core.lane.send(wire::StatusReq{}, core.now);
    return JobState::Waiting;
}

JobState ClearJob::tick(SessionCore& core)
{
    if (m_step != Step::Wait || !m_wakeAt || core.now < *m_wakeAt || !core.lane.idle())
        return JobState::Waiting;
    m_wakeAt.reset();
    m_step = Step::Status;
    core.lane.send(wire::StatusReq{}, core.now);
    return JobState::Waiting;
}

} // namespace stipple::device
