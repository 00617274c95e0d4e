#include "device/host/job_short.h"

namespace stipple::device {

using ports::Command;
using ports::Outcome;
using wire::PenState;
using wire::RunAction;

JobState DisarmJob::begin(SessionCore& core)
{
    core.lane.send(wire::DisarmReq{core.order.runId}, core.now);
    return JobState::Waiting;
}

JobState DisarmJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::DisarmRsp>(frame);
    if (!rsp || !isOk(rsp->head)) { // for instance: the trigger was faster, or the pen already stops
        core.post(safety::Event::StopAsked);
        return JobState::Done;
    }
    core.settle();
    const bool configured = static_cast<PenState>(rsp->head.pen_state) == PenState::Configured;
    core.post(configured ? safety::Event::PenDisarmed : safety::Event::PenStopping);
    return JobState::Done;
}

JobState RunCtrlJob::begin(SessionCore& core)
{
    wire::RunCtrlReq req;
    req.action = static_cast<std::uint8_t>(m_action);
    req.run_id = core.order.runId;
    core.order.resumeAsked = m_action == RunAction::Resume;
    core.lane.send(req, core.now);
    return JobState::Waiting;
}

JobState RunCtrlJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::RunCtrlRsp>(frame);
    const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
    const bool ok = rsp && isOk(head);
    core.order.resumeAsked = false;
    if (ok && m_action != RunAction::Start)
        core.order.pausedByHost = m_action == RunAction::Pause;
    if (!ok && m_action == RunAction::Start)
        core.post(safety::Event::StopAsked); // armed in mode 3 but cannot be started: do not leave it half way
    if (const auto asked = command())
        core.end(*asked, ok ? Outcome::Done : Outcome::NotDone, ok ? Error{} : refusal(head), statusOf(head));
    return JobState::Done;
}

std::optional<Command> RunCtrlJob::command() const
{
    switch (m_action) {
    case RunAction::Pause: return Command::Pause;
    case RunAction::Resume: return Command::Resume;
    case RunAction::Start:
    case RunAction::Stop: return std::nullopt;
    }
    return std::nullopt;
}

JobState CartridgeJob::begin(SessionCore& core)
{
    m_marking = m_mark;
    m_mark = false;
    if (!m_marking) {
        core.lane.send(wire::CartridgeReq{}, core.now);
        return JobState::Waiting;
    }
    if (!core.pen.cartridge || core.pen.cartridge->presence == ports::CartridgePresence::None) {
        m_marking = false;
        core.end(Command::MarkCartridge, Outcome::NotDone, {ErrorCode::PenCartridge, "none"});
        return JobState::Done;
    }
    wire::CartMarkReq req;
    req.cart_uid = core.pen.cartridge->uid;
    req.action = static_cast<std::uint8_t>(wire::CartAction::MarkUsed);
    req.cart_gen = core.pen.cartridge->generation;
    core.lane.send(req, core.now);
    return JobState::Waiting;
}

JobState CartridgeJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    if (m_marking) { // HAZ-008
        m_marking = false;
        const auto rsp = replyAs<wire::CartMarkRsp>(frame);
        const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
        const bool ok = rsp && isOk(head);
        core.end(Command::MarkCartridge, ok ? Outcome::Done : Outcome::NotDone, ok ? Error{} : refusal(head),
                 statusOf(head));
        core.lane.send(wire::CartridgeReq{}, core.now);
        return JobState::Waiting;
    }
    const auto rsp = replyAs<wire::CartridgeRsp>(frame);
    if (rsp && isOk(rsp->head))
        core.pen.cartridge = toCartridge(*rsp);
    return JobState::Done;
}

JobState TimeSyncJob::begin(SessionCore& core)
{
    const auto sent = std::chrono::duration_cast<std::chrono::microseconds>(core.now.sinceBoot).count();
    m_sentUs = static_cast<std::uint64_t>(sent);
    core.lane.send(wire::TimeSyncReq{m_sentUs}, core.now);
    return JobState::Waiting;
}

JobState TimeSyncJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::TimeSyncRsp>(frame);
    if (!rsp || !isOk(rsp->head) || core.lane.repeated() || rsp->t1_host_us != m_sentUs)
        return JobState::Done;
    (void)core.clock.add({core.lane.sentAt(), static_cast<std::int64_t>(rsp->t2_pen_us),
                          static_cast<std::int64_t>(rsp->t3_pen_us), core.now});
    if (core.clock.takeStepped()) // HAZ-015: only monotonic clocks here, so a step is the pen's
        core.raise(ports::AlarmId::PenFault, ports::AlarmPriority::Medium, Keep::UntilAcknowledged,
                   static_cast<std::uint32_t>(wire::Fault::Clock), 0, false);
    return JobState::Done;
}

JobState SelfTestJob::begin(SessionCore& core)
{
    core.lane.send(wire::StatusReq{}, core.now);
    return JobState::Waiting;
}

JobState SelfTestJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::StatusRsp>(frame);
    const wire::RspHead head = rsp ? rsp->head : wire::RspHead{};
    const bool same = rsp && isOk(head) && rsp->boot_id == core.pen.hello.boot_id;
    core.end(Command::SelfTest, same ? Outcome::Done : Outcome::NotDone, same ? Error{} : refusal(head), statusOf(head));
    return JobState::Done;
}

JobState ByeJob::begin(SessionCore& core)
{
    core.lane.send(wire::ByeReq{static_cast<std::uint8_t>(m_reason)}, core.now);
    return JobState::Waiting;
}

JobState ByeJob::onReply(SessionCore& core, const wire::Frame&)
{
    core.cleanEnd = true;
    core.post(safety::Event::LinkClosed);
    return JobState::Done;
}

} // namespace stipple::device
