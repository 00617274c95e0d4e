// S…: sessions, repeats, busy, take-over, BYE, silence, telemetry.
#include "device/pencheck/check_list.h"

#include "device/wire/config_block.h"

#include <algorithm>

namespace stipple::pencheck {
namespace {

using wire::Status;

bool is(std::uint8_t raw, Status status) { return raw == static_cast<std::uint8_t>(status); }

Verdict foreignSid(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    if (h.probe({wire::Kind::Req, 4, h.nextSeq(), h.sid ^ 0x11111111U, 0, 1}, {}, 100))
        return failed("a request of another session was answered");
    return h.ask<wire::StatusRsp>(wire::StatusReq{}) ? passed() : failed("the own session died of it");
}

Verdict repeats(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto payload = wire::encodePayload(wire::configSetReq(h.block()));
    h.skipSeq();
    const auto id = static_cast<std::uint8_t>(wire::MessageId::ConfigSet);
    const auto first = h.probe({wire::Kind::Req, id, h.seq(), h.sid, 0, 1}, payload.span(), 300);
    const auto again = h.probe({wire::Kind::Req, id, h.seq(), h.sid, 1, 1}, payload.span(), 300);
    if (!first || !again)
        return failed("not answered");
    if (first->raw != again->raw)
        return failed("the answer to a repeat is not the stored answer");
    const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    const auto set = wire::decode<wire::ConfigSetRsp>(first->frame());
    if (!get || !set || set->head.status != 0 || get->cfg_id != set->cfg_id)
        return failed("the repeat was executed again");
    return passed();
}

Verdict seqReuse(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto block = h.block();
    const auto id = static_cast<std::uint8_t>(wire::MessageId::ConfigSet);
    h.skipSeq();
    const auto payload = wire::encodePayload(wire::configSetReq(block));
    const auto first = h.probe({wire::Kind::Req, id, h.seq(), h.sid, 0, 1}, payload.span(), 300);
    block.zone_tag ^= 1;
    ++block.host_run_no;
    const auto other = wire::encodePayload(wire::configSetReq(block));
    const auto reused = h.probe({wire::Kind::Req, id, h.seq(), h.sid, 1, 1}, other.span(), 300);
    if (!first || !reused)
        return failed("not answered");
    if (!is(reused->payload[0], Status::SeqReuse))
        return failed("same seq with other content gave status " + num(std::uint64_t{reused->payload[0]}) + ", not 7");
    const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    return get && get->block.zone_tag == (block.zone_tag ^ 1) ? passed() : failed("it was executed");
}

Verdict seqGap(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto ahead = static_cast<std::uint16_t>(h.nextSeq() + 1);
    const auto old = static_cast<std::uint16_t>(h.seq() - 1);
    if (h.probe({wire::Kind::Req, 4, ahead, h.sid, 0, 1}, {}, 100))
        return failed("a seq that skips one was answered");
    if (h.probe({wire::Kind::Req, 4, old, h.sid, 0, 1}, {}, 100))
        return failed("an old seq was answered");
    return passed();
}

Verdict lateHello(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto request = h.helloReq(wire::hello_flag::kTakeOver);
    const auto first = h.hello(request);
    if (!first || first->head.status != 0)
        return failed("no session");
    static_cast<void>(h.ask<wire::StatusRsp>(wire::StatusReq{}));
    if (h.probe({wire::Kind::Req, 1, 1, 0, 2, 1}, wire::encodePayload(request).span(), 150))
        return failed("a late copy of HELLO was answered after another request");
    return h.ask<wire::StatusRsp>(wire::StatusReq{}) ? passed() : failed("a late copy of HELLO killed the session");
}

Verdict busy(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    h.idle(100);
    const auto request = h.helloReq(0);
    const auto heard = h.probe({wire::Kind::Req, 1, 1, 0, 0, 1}, wire::encodePayload(request).span(), 500);
    if (!heard)
        return failed("not answered");
    const auto rsp = wire::decode<wire::HelloRsp>(heard->frame());
    if (!rsp)
        return failed("the refusal is not complete (40 bytes)");
    if (!is(rsp->head.status, Status::Busy))
        return failed("status " + num(std::uint64_t{rsp->head.status}) + ", not 9 BUSY");
    if (heard->header.sid != 0 || rsp->sid != 0)
        return failed("the refusal tells a sid");
    if (rsp->host_nonce != request.host_nonce || rsp->major != 1)
        return failed("nonce or major in the refusal");
    return h.ask<wire::StatusRsp>(wire::StatusReq{}) ? passed() : failed("the running session was harmed");
}

Verdict takeOver(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    h.idle(60);
    const auto old = h.sid;
    const auto rsp = h.hello(h.helloReq(wire::hello_flag::kTakeOver));
    if (!rsp || rsp->head.status != 0)
        return failed("refused");
    if (rsp->sid == old)
        return failed("the sid did not change");
    if (h.probe({wire::Kind::Req, 4, 2, old, 0, 1}, {}, 100))
        return failed("the old session is still obeyed");
    return passed();
}

Verdict version(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    h.bye();
    auto request = h.helloReq(0);
    request.host_major_min = request.host_major_max = 2;
    const auto rsp = h.hello(request);
    if (!rsp || !is(rsp->head.status, Status::Version) || rsp->sid != 0)
        return failed("a host without a common major must get 8 VERSION and no sid");
    return rsp->major == 1 ? passed() : failed("major in the refusal is not the pen's");
}

Verdict byeRepeats(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto sid = h.sid;
    const wire::ByeReq bye{0};
    if (!h.ask<wire::ByeRsp>(bye))
        return failed("BYE was not answered");
    const auto payload = wire::encodePayload(bye);
    if (!h.probe({wire::Kind::Req, 0x16, h.seq(), sid, 1, 1}, payload.span(), 200))
        return failed("a repeat of BYE was not answered");
    if (h.probe({wire::Kind::Req, 4, h.nextSeq(), sid, 0, 1}, {}, 100))
        return failed("the session lives after BYE");
    return passed();
}

Verdict idleLimit(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    h.beating = false;
    static_cast<void>(h.ask<wire::StatusRsp>(wire::StatusReq{}));
    const std::uint64_t last = h.lastFrameUs();
    h.forget();
    h.idle(2600);
    if (h.telemetries.empty())
        return failed("no telemetry");
    const double ms = static_cast<double>(h.telemetries.back().us - last) / 1000.0;
    if (h.probe({wire::Kind::Req, 4, h.nextSeq(), h.sid, 0, 1}, {}, 100))
        return failed("a session of 2.6 s silence is still obeyed");
    if (ms < 1800)
        return failed("the session ended after " + num(ms) + " ms");
    return timed(ms, 2150, "last telemetry after the last host frame");
}

Verdict lastRequest(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto refused = h.ask<wire::ArmCommitRsp>(wire::ArmCommitReq{});
    if (!refused || !is(refused->head.status, Status::State))
        return failed("ARM_COMMIT in LINKED must give 5 STATE");
    h.forget();
    h.idle(150);
    if (!h.telemetry())
        return failed("no telemetry");
    const wire::Telemetry& t = h.telemetry()->message;
    if (t.last_req_seq != h.seq() || !is(t.last_req_status, Status::State))
        return failed("TELEMETRY tells seq " + num(std::uint64_t{t.last_req_seq}) + " status " +
                      num(std::uint64_t{t.last_req_status}) + " instead of seq " + num(std::uint64_t{h.seq()}) + " status 5");
    return passed();
}

Verdict telemetryRate(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto perSecond = [&h] {
        h.forget();
        h.idle(1000);
        return h.telemetries.size();
    };
    const auto linked = perSecond();
    if (linked < 9)
        return failed(num(std::uint64_t{linked}) + " Hz in LINKED, at least 10 wanted");
    const auto block = h.block();
    if (!h.configure(block))
        return failed("CONFIG_SET");
    const auto configured = perSecond();
    const std::size_t wanted = block.telem_hz;
    if (configured + wanted / 10 + 1 < wanted || configured > wanted + wanted / 10 + 1)
        return failed(num(std::uint64_t{configured}) + " Hz in CONFIGURED, " + num(std::uint64_t{wanted}) + " wanted");
    for (std::size_t i = 1; i < h.eventSeqs.size(); ++i)
        if (static_cast<std::uint16_t>(h.eventSeqs[i] - h.eventSeqs[i - 1]) != 1)
            return failed("events do not share one counter without gaps");
    return passed(num(std::uint64_t{linked}) + " Hz linked, " + num(std::uint64_t{configured}) + " Hz configured");
}

constexpr Check kChecks[] = {
    {"S01", "4.1", "frames of another session are ignored", Needs::Nothing, foreignSid},
    {"S02", "4.2", "a repeat gets the stored answer and is not executed", Needs::Nothing, repeats},
    {"S03", "4.2", "same seq with other content is refused", Needs::Nothing, seqReuse},
    {"S04", "4.2", "a seq out of order is ignored", Needs::Nothing, seqGap},
    {"S05", "4.1", "a late HELLO kills nothing", Needs::Nothing, lateHello},
    {"S06", "4.1", "a second host is refused while the first lives", Needs::Nothing, busy},
    {"S07", "4.1", "take-over makes a new session", Needs::Nothing, takeOver},
    {"S08", "4.1", "no common version, no session", Needs::Nothing, version},
    {"S09", "4.2", "BYE ends, its repeats are answered", Needs::Nothing, byeRepeats},
    {"S10", "4.1", "a silent session ends after 2 s", Needs::Nothing, idleLimit},
    {"S11", "5.2", "last_req_seq and last_req_status are true", Needs::Nothing, lastRequest},
    {"S12", "4.3", "telemetry rates and event counter", Needs::Nothing, telemetryRate},
};

} // namespace

std::span<const Check> sessionChecks() { return kChecks; }

} // namespace stipple::pencheck
