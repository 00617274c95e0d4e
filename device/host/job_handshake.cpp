#include "device/host/job_handshake.h"

#include "device/host/pen_gate.h"

namespace stipple::device {
namespace {
constexpr int kSamples = 8;
constexpr milliseconds kBusyRetry{500};
constexpr milliseconds kFirstTelemetry{2000};

std::uint64_t monoUs(MonoTime t)
{
    return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(t.sinceBoot).count());
}
} // namespace

JobState HandshakeJob::begin(SessionCore& core)
{
    m_step = Step::Settle;
    m_samples = 0;
    m_wakeAt = core.openedAt + kSettle; // after the flush: bytes of an earlier opener have arrived and are ignored
    return tick(core);
}

void HandshakeJob::hello(SessionCore& core)
{
    m_step = Step::Hello;
    m_wakeAt.reset();
    wire::HelloReq req;
    req.host_major_min = req.host_major_max = wire::kMajor;
    req.host_minor = wire::kMinor;
    // Only a session that this very process left behind is taken over; another host's never.
    req.flags = core.cleanEnd ? std::uint8_t{0} : wire::hello_flag::kTakeOver;
    req.host_nonce = core.random.next();
    req.host_mono_us = monoUs(core.now);
    req.host_unix_ms = core.utcAtOpenMs;
    req.host_instance = core.options.hostInstance;
    req.host_app_ver = core.options.appVersion;
    core.pen.hello = {};
    core.pen.hello.host_nonce = req.host_nonce;
    core.lane.send(req, core.now, kHelloPace);
}

bool HandshakeJob::isOurHello(const SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::HelloRsp>(frame);
    return rsp && rsp->host_nonce == core.pen.hello.host_nonce;
}

JobState HandshakeJob::onHello(SessionCore& core, const wire::HelloRsp& rsp)
{
    if (is(rsp.head, wire::Status::Busy)) {
        if (core.now - core.openedAt > kBusyLimit) {
            core.loseLink(ErrorCode::PenBusy); // HAZ-013: another host is alive
            return JobState::Done;
        }
        m_step = Step::Settle;
        m_wakeAt = core.now + kBusyRetry;
        return JobState::Waiting;
    }
    if (is(rsp.head, wire::Status::Version) || (isOk(rsp.head) && rsp.major != wire::kMajor)) {
        core.distrust(ErrorCode::PenFirmwareRefused);
        return JobState::Done;
    }
    if (!isOk(rsp.head) || rsp.sid == 0) {
        core.loseLink(ErrorCode::PenNotAPen);
        return JobState::Done;
    }
    core.pen.hello = rsp;
    core.lane.setSession(rsp.sid);
    core.sessionOpen = true;
    core.cleanEnd = false;
    core.telemetry.reset();
    core.echoBeats = 0;
    m_step = Step::Ident;
    core.lane.send(wire::IdentReq{}, core.now);
    return JobState::Waiting;
}

JobState HandshakeJob::onIdent(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::IdentRsp>(frame);
    if (!rsp || !isOk(rsp->head)) {
        core.loseLink(ErrorCode::PenNotAPen);
        return JobState::Done;
    }
    core.pen.identity = toIdentity(*rsp, core.options.simulated || isSimulatedLine(core.lineKind));
    if (const auto trusted = checkIdentity(*rsp, core.options); !trusted) {
        core.distrust(trusted.error().code); // identify-only: no configuration is ever sent
        return JobState::Done;
    }
    core.runs.setPen(core.pen.identity->serial);
    m_step = Step::Caps;
    core.lane.send(wire::CapsReq{}, core.now);
    return JobState::Waiting;
}

void HandshakeJob::syncTime(SessionCore& core)
{
    m_step = Step::TimeSync;
    core.lane.send(wire::TimeSyncReq{monoUs(core.now)}, core.now);
}

JobState HandshakeJob::onTimeSync(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::TimeSyncRsp>(frame);
    const bool usable = rsp && isOk(rsp->head) && !core.lane.repeated() && rsp->t1_host_us == monoUs(core.lane.sentAt());
    if (usable)
        (void)core.clock.add({core.lane.sentAt(), static_cast<std::int64_t>(rsp->t2_pen_us),
                              static_cast<std::int64_t>(rsp->t3_pen_us), core.now});
    if (++m_samples < kSamples) {
        syncTime(core);
        return JobState::Waiting;
    }
    m_step = Step::Telemetry;
    m_wakeAt = core.now + kFirstTelemetry;
    return tick(core);
}

JobState HandshakeJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    switch (m_step) {
    case Step::Settle:
    case Step::Telemetry: return JobState::Waiting;
    case Step::Hello: return onHello(core, replyAs<wire::HelloRsp>(frame).value_or(wire::HelloRsp{}));
    case Step::Ident: return onIdent(core, frame);
    case Step::Caps: {
        const auto rsp = replyAs<wire::CapsRsp>(frame);
        if (!rsp || !isOk(rsp->head)) {
            core.loseLink(ErrorCode::PenNotAPen);
            return JobState::Done;
        }
        core.pen.caps = *rsp;
        m_step = Step::Status;
        core.lane.send(wire::StatusReq{}, core.now);
        return JobState::Waiting;
    }
    case Step::Status:
        m_step = Step::Cartridge;
        core.lane.send(wire::CartridgeReq{}, core.now);
        return JobState::Waiting;
    case Step::Cartridge: {
        const auto rsp = replyAs<wire::CartridgeRsp>(frame);
        core.pen.readsCartridges = rsp && isOk(rsp->head);
        if (core.pen.readsCartridges)
            core.pen.cartridge = toCartridge(*rsp);
        syncTime(core);
        return JobState::Waiting;
    }
    case Step::TimeSync: return onTimeSync(core, frame);
    }
    return JobState::Waiting;
}

JobState HandshakeJob::tick(SessionCore& core)
{
    if (m_step == Step::Settle && m_wakeAt && core.now >= *m_wakeAt) {
        hello(core);
        return JobState::Waiting;
    }
    if (m_step != Step::Telemetry)
        return JobState::Waiting;
    if (core.telemetry.any()) { // without it nobody knows where the needles are
        core.events.push_back(ports::PenConnected{*core.pen.identity});
        return JobState::Done;
    }
    if (m_wakeAt && core.now >= *m_wakeAt) {
        core.loseLink(ErrorCode::PenNotAPen);
        return JobState::Done;
    }
    return JobState::Waiting;
}

} // namespace stipple::device
