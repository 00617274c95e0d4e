// F…: frames, noise, and the STOP byte at any position.
#include "device/pencheck/check_list.h"

#include "device/wire/crc.h"

#include <functional>

namespace stipple::pencheck {
namespace {

using Bytes = std::vector<std::uint8_t>;

// A STATUS request with the next seq whose body is changed before septets are made.
template <class Change> Bytes spoiled(TinyHost& h, Change&& change)
{
    Bytes body(10);
    body[0] = 0x10;
    body[1] = 4;
    wire::detail::put(&body[2], h.nextSeq());
    wire::detail::put(&body[4], h.sid);
    change(body, true);
    const std::uint32_t crc = wire::crc32c(body);
    body.resize(body.size() + 4);
    wire::detail::put(&body[body.size() - 4], crc);
    change(body, false);
    const auto frame = wire::wrapBody(wire::kSofHostToPen, body);
    return {frame.bytes().begin(), frame.bytes().end()};
}

Bytes statusBytes(TinyHost& h)
{
    const auto frame = wire::encode({h.nextSeq(), h.sid}, wire::StatusReq{});
    return {frame.bytes().begin(), frame.bytes().end()};
}

// Sends bytes that must not be answered, then a good request with the same seq that must be.
Verdict ignoredThenGood(TinyHost& h, const Bytes& bytes, const std::string& what)
{
    const auto before = h.answersHeard();
    h.sendRaw(bytes);
    h.idle(60);
    if (h.answersHeard() != before)
        return failed(what + " was answered");
    if (!h.ask<wire::StatusRsp>(wire::StatusReq{}))
        return failed("a good request after " + what + " was not answered");
    return passed();
}

Verdict badCrc(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    for (std::size_t bit = 0; bit < 14 * 8; bit += 9) {
        const auto bytes = spoiled(h, [&](Bytes& body, bool before) {
            if (!before)
                body[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        });
        const Verdict v = ignoredThenGood(h, bytes, "a frame with a wrong bit");
        if (v.outcome != Outcome::Pass)
            return v;
    }
    return passed();
}

Verdict badFrames(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    // Each is made when its turn comes: it carries the seq that the good request after it then uses.
    const auto edited = [&h](auto edit) {
        Bytes bytes = statusBytes(h);
        edit(bytes);
        return bytes;
    };
    const auto body = [&h](std::size_t at, std::uint8_t value) {
        return spoiled(h, [at, value](Bytes& b, bool before) {
            if (before)
                b[at] = value;
        });
    };
    const std::pair<const char*, std::function<Bytes()>> cases[] = {
        {"a truncated frame", [&] { return edited([](Bytes& b) { b.resize(9); }); }},
        {"an overlong frame", [&] { return edited([](Bytes& b) { b.insert(b.begin() + 5, 300, 0x95); }); }},
        {"a superfluous septet", [&] { return edited([](Bytes& b) { b.insert(b.end() - 1, 0x80); }); }},
        {"an alien byte inside", [&] { return edited([](Bytes& b) { b.insert(b.begin() + 5, 'A'); }); }},
        {"the SOF of the other direction", [&] { return edited([](Bytes& b) { b[0] = wire::kSofPenToHost; }); }},
        {"major 2", [&] { return body(0, 0x20); }},
        {"kind EVT from the host", [&] { return body(0, 0x12); }},
        {"a reserved kind", [&] { return body(0, 0x17); }},
        {"a len field that lies", [&] { return body(8, 3); }},
        {"an empty frame", [] { return Bytes{wire::kSofHostToPen, wire::kEof}; }},
    };
    for (const auto& [what, make] : cases) {
        const Verdict v = ignoredThenGood(h, make(), what);
        if (v.outcome != Outcome::Pass)
            return v;
    }
    return passed();
}

Verdict statsCount(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto before = h.ask<wire::LinkStatsRsp>(wire::LinkStatsReq{});
    h.sendRaw(spoiled(h, [](Bytes& b, bool first) { if (!first) b[3] ^= 4; }));
    Bytes overlong{wire::kSofHostToPen};
    overlong.resize(400, 0x95);
    h.sendRaw(overlong);
    h.sendRaw(Bytes{wire::kSofHostToPen, 'A'});
    h.sendByte(wire::kStop);
    h.idle(30);
    const auto after = h.ask<wire::LinkStatsRsp>(wire::LinkStatsReq{});
    if (!before || !after)
        return failed("LINK_STATS was not answered");
    if (after->rx_bad_crc - before->rx_bad_crc != 1 || after->rx_overlong - before->rx_overlong != 1 ||
        after->rx_aborted - before->rx_aborted != 1 || after->rx_stop_bytes - before->rx_stop_bytes != 1)
        return failed("rx_bad_crc, rx_overlong, rx_aborted or rx_stop_bytes did not grow by one");
    return passed();
}

Verdict noise(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    for (int round = 0; round < 40; ++round) {
        Bytes bytes(20 + h.random() % 200);
        for (auto& b : bytes) {
            b = static_cast<std::uint8_t>(h.random());
            if (b == wire::kStop)
                b = 'A';
        }
        h.sendRaw(bytes);
        h.sendByte(wire::kEof);
        h.idle(5);
        if (round % 8 == 7 && !h.ask<wire::StatusRsp>(wire::StatusReq{}))
            return failed("no answer after noise");
    }
    return h.state() == wire::PenState::Linked ? passed() : failed("noise changed the state");
}

// STOP before, at every position inside, and after a frame: each is counted and the frame stays good.
Verdict stopAnywhere(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto before = h.ask<wire::StatusRsp>(wire::StatusReq{});
    if (!before)
        return failed("STATUS was not answered");
    std::uint32_t expected = before->stop_bytes;
    const std::size_t size = statusBytes(h).size();
    for (std::size_t at = 0; at <= size; ++at) {
        Bytes bytes = statusBytes(h);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), wire::kStop);
        ++expected;
        const auto heard = h.probeBytes(bytes, h.nextSeq(), 200);
        h.skipSeq();
        if (!heard)
            return failed("the frame around STOP at byte " + num(std::uint64_t{at}) + " was lost");
        const auto status = wire::decode<wire::StatusRsp>(heard->frame());
        const std::uint32_t seen = status ? status->stop_bytes : 0;
        const bool afterAnswer = at == size; // that one came after the answer was made
        if (seen != expected && !(afterAnswer && seen + 1 == expected))
            return failed("STOP at byte " + num(std::uint64_t{at}) + " was not counted");
    }
    return passed(num(std::uint64_t{size + 1}) + " positions");
}

Verdict unknownAndShort(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto status = [&](std::uint8_t msg, std::size_t length) -> int {
        h.skipSeq();
        const Bytes payload(length);
        const auto heard = h.probe({wire::Kind::Req, msg, h.seq(), h.sid, 0, 1}, payload, 200);
        return heard && heard->payload.size() >= 4 ? heard->payload[0] : -1;
    };
    if (status(0x2F, 0) != 1)
        return failed("an unknown id must give 1 BAD_MSG");
    if (status(0x07, 4) != 2)
        return failed("TIME_SYNC with 4 bytes must give 2 BAD_LEN");
    if (status(0x07, 12) != 0)
        return failed("TIME_SYNC with a longer payload must be accepted");
    if (status(0x0B, 24) != 5)
        return failed("ARM_COMMIT in LINKED must give 5 STATE");
    return passed();
}

constexpr Check kChecks[] = {
    {"F01", "3.4", "a frame with wrong bits is never answered", Needs::Nothing, badCrc},
    {"F02", "3.3", "every malformed frame is dropped, the next is good", Needs::Nothing, badFrames},
    {"F03", "5.2", "LINK_STATS counts what was dropped", Needs::Nothing, statsCount},
    {"F04", "3.3", "line noise changes nothing", Needs::Nothing, noise},
    {"F05", "3.2", "STOP is seen at every byte position", Needs::Nothing, stopAnywhere},
    {"F06", "5.3", "unknown, short and long requests", Needs::Nothing, unknownAndShort},
};

} // namespace

std::span<const Check> frameChecks() { return kChecks; }

} // namespace stipple::pencheck
