// Bytes, frames, sessions: HELLO, take-over, repeats, heartbeats, the STOP byte.
#include "device/pen/pen_core.h"

#include "device/wire/crc.h"

namespace stipple::pen {

using wire::Fault;
using wire::LogType;
using wire::PenState;
using wire::Status;
using wire::StopReason;

void PenCore::lineUp()
{
    m_lineUp = true;
    m_mayTalk = false; // L1: the pen never speaks first
    m_outbox.clear();
    m_deframer.reset();
    if (m_setup.defects.has(Defect::SpeaksFirst)) {
        m_mayTalk = true;
        wire::StateEvt hello{};
        m_outbox.push(wire::encode({0, 0}, hello).bytes());
    }
}

// HAZ-004, HAZ-001: the kernel drops the line when the host process dies.
void PenCore::lineDown()
{
    if (!m_lineUp)
        return;
    m_lineUp = false;
    m_queuedHello.reset();
    m_closedBye.reset();
    stopByPolicy(StopReason::LineDrop, Fault::LineDrop, 0);
    if (m_session)
        endSession(StopReason::LineDrop);
    m_mayTalk = false;
    m_outbox.clear();
    m_deframer.reset();
}

void PenCore::changeSid() noexcept
{
    if (m_session)
        m_session->sid ^= 0x5A5A5A5AU;
}

void PenCore::receive(std::span<const std::uint8_t> bytes)
{
    struct Sink {
        PenCore& pen;
        bool inFrame = false;
        void onStop() { pen.onStopByte(); }
        void onFrame(const wire::Frame& frame) { pen.onFrame(frame); }
        void onDrop(wire::DropReason reason)
        {
            ++pen.m_badFrames;
            if (reason == wire::DropReason::Crc && pen.m_setup.defects.has(Defect::AnswersNoise) && pen.m_session) {
                wire::StatusRsp rsp{};
                rsp.head.status = static_cast<std::uint8_t>(Status::BadMsg);
                pen.send(wire::encode({0, pen.m_session->sid}, rsp).bytes());
            }
        }
    };
    Sink sink{*this};
    if (m_setup.defects.has(Defect::StopNotInFrame)) { // this pen looks for STOP only between frames
        for (const std::uint8_t byte : bytes) {
            if (byte == wire::kSofHostToPen)
                sink.inFrame = true;
            else if (byte == wire::kEof)
                sink.inFrame = false;
            else if (byte == wire::kStop && sink.inFrame)
                continue;
            m_deframer.feed({&byte, 1}, sink);
        }
        return;
    }
    m_deframer.feed(bytes, sink);
}

// HAZ-026: needs no session, no CRC, no state.
void PenCore::onStopByte()
{
    if (m_setup.defects.has(Defect::IgnoreStop))
        return;
    m_stopByteUs = m_nowUs;
    m_invariants.onStopByte(nowMs());
    m_token.reset();
    if (isArmed()) {
        stopByPolicy(StopReason::StopByte, Fault::StopByte, 0);
        return;
    }
    if (m_state == PenState::Stopping)
        return;
    if (m_stopLogged && nowMs() < m_lastStopLogMs + 1000) // the host repeats '!' every 10 ms
        return;
    m_stopLogged = true;
    m_lastStopLogMs = nowMs();
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(StopReason::StopByte);
    record.run_id = m_run.id;
    record.strokes = m_nv.strokesRun;
    writeLog(LogType::Stop, record);
}

void PenCore::onFrame(const wire::Frame& frame)
{
    if (frame.header.kind == wire::Kind::Req && frame.header.msg == static_cast<std::uint8_t>(wire::MessageId::Hello) &&
        frame.header.sid == 0) {
        onHello(frame);
        return;
    }
    if (m_closedBye && !m_session && frame.header.sid == m_closedBye->sid && frame.header.seq == m_closedBye->seq &&
        frame.header.msg == static_cast<std::uint8_t>(wire::MessageId::Bye) &&
        wire::crc32c(frame.payload) == m_closedBye->payloadCrc) {
        send(m_closedBye->response);
        return;
    }
    if (!m_session || (frame.header.sid != m_session->sid && !m_setup.defects.has(Defect::ForeignSid)))
        return; // HAZ-031: frames of another session are nothing
    m_session->lastFrameMs = m_lastFrameMs = nowMs();
    if (frame.header.kind == wire::Kind::Ntf)
        onHeartbeat(frame);
    else
        onRequest(frame);
}

void PenCore::onHello(const wire::Frame& frame)
{
    if (frame.header.seq != 1)
        return;
    const auto decoded = wire::decode<wire::HelloReq>(frame);
    m_mayTalk = true;
    if (!decoded) {
        refuseHello({}, Status::BadLen);
        return;
    }
    const wire::HelloReq& hello = *decoded;
    if (m_session && m_session->hostNonce == hello.host_nonce && m_session->hostInstance == hello.host_instance) {
        // A late copy of the HELLO that opened this session must not kill it (errata A9).
        if (m_session->lastSeq == 1 && m_session->lastMsg == static_cast<std::uint8_t>(wire::MessageId::Hello))
            send(m_session->lastResponse);
        return;
    }
    const bool takeOver = (hello.flags & wire::hello_flag::kTakeOver) != 0;
    const bool alive = m_session && m_lease.everCounted() && nowMs() < m_lease.lastCountedMs() + wire::kSessionIdleMs;
    if (alive && !takeOver && !m_setup.defects.has(Defect::IgnoresBusy)) {
        refuseHello(hello, Status::Busy); // HAZ-013
        return;
    }
    if (hello.host_major_min > wire::kMajor || hello.host_major_max < wire::kMajor) {
        refuseHello(hello, Status::Version);
        return;
    }
    if (m_state == PenState::Boot || m_state == PenState::Stopping) {
        m_queuedHello = hello;
        return;
    }
    if (isArmed()) {
        m_queuedHello = hello;
        stopByPolicy(StopReason::TakeOver, std::nullopt, 0);
        return;
    }
    acceptHello(hello);
}

wire::HelloRsp PenCore::helloRsp(const wire::HelloReq& hello) const
{
    wire::HelloRsp rsp{};
    rsp.head.pen_state = static_cast<std::uint8_t>(m_state);
    rsp.major = wire::kMajor;
    rsp.minor = wire::kMinor;
    rsp.max_payload = wire::kMaxPayload;
    rsp.host_nonce = hello.host_nonce;
    rsp.boot_id = m_bootId;
    rsp.uptime_ms = wireMs();
    rsp.log_first = m_log.first();
    rsp.log_next = m_log.next();
    rsp.lease_ms = wire::kLeaseMs;
    rsp.hb_period_ms = wire::kHeartbeatMs;
    rsp.reset_reason = static_cast<std::uint8_t>(m_resetReason);
    rsp.last_stop = static_cast<std::uint8_t>(m_lastStop);
    if (m_log.unreadRecords())
        rsp.hello_flags |= wire::hello_flag::kUnreadLog;
    if (m_nv.endedWithoutBye)
        rsp.hello_flags |= wire::hello_flag::kEndedWithoutBye;
    return rsp;
}

// Always complete; neither the running session's sid nor its stored answer is touched (errata A8, A9).
void PenCore::refuseHello(const wire::HelloReq& hello, Status status)
{
    wire::HelloRsp rsp = helloRsp(hello);
    rsp.head.status = static_cast<std::uint8_t>(status);
    send(wire::encode({1, 0}, rsp).bytes());
}

void PenCore::acceptHello(const wire::HelloReq& hello)
{
    if (m_session) {
        m_session->closing = true; // the new HELLO decides the state, not the end of the old session
        endSession(StopReason::TakeOver);
    }
    m_closedBye.reset();
    Session session;
    do
        session.sid = static_cast<std::uint32_t>(m_random());
    while (session.sid == 0 || !m_usedSids.insert(session.sid).second);
    session.hostNonce = hello.host_nonce;
    session.hostInstance = hello.host_instance;
    session.lastMsg = static_cast<std::uint8_t>(wire::MessageId::Hello);
    session.lastReqMsg = session.lastMsg;
    session.lastReqSeq = 1;
    session.lastFrameMs = m_lastFrameMs = nowMs();
    m_session = session;
    m_lease.openSession(nowMs());
    m_idleHz = 20;
    m_runHz = 50;
    m_telemetryDueUs = m_nowUs;
    invalidateConfig();

    wire::LogRecord record{};
    record.ref = session.sid;
    writeLog(LogType::SessionOpen, record);
    m_holdEvents = true; // the response comes first
    clearFault(Fault::LineDrop, 0);
    if (m_state == PenState::Idle || m_state == PenState::Configured || m_state == PenState::Stopped)
        go(PenState::Linked, StopReason::None, 0);
    wire::HelloRsp rsp = helloRsp(hello);
    rsp.sid = session.sid;
    const auto frame = wire::encode({1, session.sid}, rsp);
    m_session->lastResponse.assign(frame.bytes().begin(), frame.bytes().end());
    m_invariants.onExecute(session.sid, 1);
    m_nv.sessionOpen = true;
    m_nv.endedWithoutBye = false;
    ++m_nv.revision;
    m_holdEvents = false;
    send(frame.bytes());
    releaseHeld();
}

void PenCore::onHeartbeat(const wire::Frame& frame)
{
    const auto beat = wire::decode<wire::Heartbeat>(frame);
    if (!beat)
        return;
    const LeaseContext context{isArmed(), m_state == PenState::Armed, m_config.crc(), m_run.id};
    const Beat verdict =
        m_lease.onHeartbeat(*beat, context, nowMs(), m_setup.defects.has(Defect::PlainHeartbeat));
    // HAZ-003, HAZ-016, HAZ-025: window, recorder and interlocks speak through the permit.
    if (verdict == Beat::PermitOff && isArmed() && !m_setup.defects.has(Defect::IgnorePermit))
        stopByPolicy(StopReason::PermitWithdrawn, Fault::PermitOff, 0);
}

void PenCore::onRequest(const wire::Frame& frame)
{
    Session& s = *m_session;
    const Request request{static_cast<wire::MessageId>(frame.header.msg), frame.header.seq, s.sid, frame.payload};
    // Not BCRC: CONFIG_SET ends with the BCRC of its own block, and BCRC over that is one constant.
    const std::uint32_t crc = wire::crc32c(frame.payload);
    const auto next = static_cast<std::uint16_t>(s.lastSeq == 0xFFFF ? 1 : s.lastSeq + 1);
    if (frame.header.seq == s.lastSeq) {
        const bool same = s.lastMsg == frame.header.msg && s.lastPayloadCrc == crc;
        if (same && m_setup.defects.has(Defect::ExecutesRepeats)) {
            execute(request);
        } else if (same) {
            send(s.lastResponse);
        } else if (m_setup.defects.has(Defect::AcceptsSeqReuse)) {
            execute(request);
        } else {
            wire::RspHead head{static_cast<std::uint8_t>(Status::SeqReuse), 0, static_cast<std::uint8_t>(m_state), 0};
            std::array<std::uint8_t, 4> payload{};
            wire::detail::put(payload.data(), head);
            const wire::Header header{wire::Kind::Rsp, frame.header.msg, frame.header.seq, s.sid, 0, wire::kMajor};
            send(wire::encodeFrame(header, payload)->bytes());
        }
        return;
    }
    if (frame.header.seq != next)
        return;
    s.lastSeq = frame.header.seq;
    s.lastMsg = frame.header.msg;
    s.lastPayloadCrc = crc;
    execute(request);
}

void PenCore::endSession(StopReason why)
{
    const std::uint32_t sid = m_session->sid;
    const bool takenOver = m_session->closing;
    stopByPolicy(why, std::nullopt, 0);
    wire::LogRecord record{};
    record.code = static_cast<std::uint8_t>(why);
    record.ref = sid;
    m_session.reset();
    m_token.reset();
    invalidateConfig();
    m_nv.sessionOpen = false;
    m_nv.endedWithoutBye = why != StopReason::Bye;
    writeLog(LogType::SessionClose, record);
    const bool toIdle = m_state == PenState::Linked || m_state == PenState::Configured || m_state == PenState::Stopped;
    if (toIdle && !takenOver)
        go(PenState::Idle, why, 0);
}

} // namespace stipple::pen
