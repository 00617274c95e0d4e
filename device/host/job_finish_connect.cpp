#include "device/host/job_finish_connect.h"

#include "device/wire/faults.h"

namespace stipple::device {
namespace {
using wire::Fault;
using wire::faultBit;
constexpr int kTries = 3;
// Momentary or belonging to the session before this one; a person has nothing to check. The log keeps them. HAZ-028
constexpr std::uint32_t kPassed = faultBit(Fault::HostSilent) | faultBit(Fault::StopByte) | faultBit(Fault::LineDrop)
    | faultBit(Fault::PermitOff) | faultBit(Fault::CartridgeRemoved) | faultBit(Fault::RunTime)
    | faultBit(Fault::RunStrokes) | faultBit(Fault::WatchdogReset);
} // namespace

JobState FinishConnectJob::begin(SessionCore& core)
{
    m_step = Step::Status;
    m_tries = 0;
    core.lane.send(wire::StatusReq{}, core.now);
    return JobState::Waiting;
}

JobState FinishConnectJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    if (m_step == Step::Clear) {
        const auto rsp = replyAs<wire::FaultClearRsp>(frame);
        if (rsp && !wire::isCut<wire::FaultClearRsp>(frame.payload)) {
            m_status.faults_active = rsp->faults_active;
            m_status.faults_latched = rsp->faults_latched;
        }
        const bool again = (m_status.faults_latched & kPassed) != 0 && ++m_tries < kTries;
        if (!again)
            return conclude(core);
        m_beatsWanted = core.echoBeats + 2;
        m_step = Step::Beat;
        return JobState::Waiting;
    }
    m_status = replyAs<wire::StatusRsp>(frame).value_or(wire::StatusRsp{});
    if (!isOk(m_status.head)) {
        core.loseLink(ErrorCode::PenNotAPen);
        return JobState::Done;
    }
    if ((m_status.faults_latched & kPassed) == 0)
        return conclude(core);
    // HOST_SILENT is cleared only after a fresh heartbeat (§8): one that echoed a telemetry must be on its way.
    m_beatsWanted = 2;
    m_step = Step::Beat;
    return tick(core);
}

JobState FinishConnectJob::tick(SessionCore& core)
{
    if (m_step != Step::Beat || core.echoBeats < m_beatsWanted)
        return JobState::Waiting;
    m_step = Step::Clear;
    core.lane.send(wire::FaultClearReq{m_status.faults_latched & kPassed, 0}, core.now);
    return JobState::Waiting;
}

JobState FinishConnectJob::conclude(SessionCore& core)
{
    using wire::PenState;
    core.raiseFaults(m_status.faults_active, m_status.faults_latched);
    core.alarms.causeGone(ports::AlarmId::LinkLost);
    core.alarms.causeGone(ports::AlarmId::TelemetryStale);
    const auto state = static_cast<PenState>(m_status.head.pen_state);
    const bool atRest = state == PenState::Linked || state == PenState::Configured;
    // The next CONFIG_SET clears a removed cartridge (errata A2); it needs no person.
    const std::uint32_t blocking = wire::faultsAtLeast(wire::Severity::Stop) & ~faultBit(Fault::CartridgeRemoved);
    const bool stopLatched = (m_status.faults_latched & blocking) != 0;
    const bool person = !atRest || stopLatched || core.alarms.needsAcknowledgement();
    core.settle();
    core.post(person ? safety::Event::ResyncNeedsClear : safety::Event::ResyncDone);
    return JobState::Done;
}

} // namespace stipple::device
