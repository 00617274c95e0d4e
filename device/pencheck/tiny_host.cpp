#include "device/pencheck/tiny_host.h"

#include <algorithm>
#include <ctime>

namespace stipple::pencheck {

using wire::PenState;

bool TinyHost::open()
{
    m_deframer.reset();
    m_answers.clear();
    m_telemetry.reset();
    m_state = PenState::Boot;
    sid = 0;
    for (int i = 0; i < 30; ++i) { // a re-plugged node needs a moment
        if (m_port.open(m_path))
            return true;
        timespec pause{0, 100'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

void TinyHost::closeAbruptly()
{
    m_port.close();
    beating = false;
    sid = 0;
    timespec pause{0, 40'000'000}; // shorter than one poll period of the other side may pass unseen
    ::nanosleep(&pause, nullptr);
}

void TinyHost::sendRaw(std::span<const std::uint8_t> bytes)
{
    m_port.write(bytes);
    m_lastFrameUs = nowUs();
}

void TinyHost::forget()
{
    states.clear();
    faults.clear();
    telemetries.clear();
    stoppedBytes.clear();
    drops.clear();
    eventSeqs.clear();
}

void TinyHost::onStop() { stoppedBytes.push_back(m_heardUs); }

void TinyHost::onFrame(const wire::Frame& frame)
{
    if (frame.header.kind == wire::Kind::Rsp) {
        ++m_answersHeard;
        m_answers.push_back({m_heardUs, frame.header, {frame.payload.begin(), frame.payload.end()}, m_rawFrame});
        if (frame.payload.size() >= 4 && frame.header.sid == sid)
            if (const auto s = wire::penStateFrom(frame.payload[2]))
                m_state = *s;
        return;
    }
    if (frame.header.sid != sid)
        return;
    eventSeqs.push_back(frame.header.seq);
    if (const auto t = wire::decode<wire::Telemetry>(frame)) {
        m_telemetry = {m_heardUs, frame.header.seq, *t};
        telemetries.push_back(*m_telemetry);
        m_state = wire::penStateFrom(t->state).value_or(m_state);
    } else if (const auto s = wire::decode<wire::StateEvt>(frame)) {
        states.push_back({m_heardUs, frame.header.seq, *s});
        m_state = wire::penStateFrom(s->new_state).value_or(m_state);
    } else if (const auto f = wire::decode<wire::FaultEvt>(frame)) {
        faults.push_back({m_heardUs, frame.header.seq, *f});
    }
}

void TinyHost::beatIfDue()
{
    const std::uint64_t now = nowUs();
    if (!beating || !m_telemetry || now < m_nextBeatUs)
        return;
    m_nextBeatUs = now + wire::kHeartbeatMs * 1000U;
    static constexpr std::uint8_t kActive = 5;
    wire::Heartbeat hb{};
    hb.hb_count = ++m_beat;
    hb.echo_pen_ms = m_telemetry->message.t_ms;
    hb.echo_seq = m_telemetry->seq;
    if (freezeEcho) {
        if (!m_frozen)
            m_frozen = std::pair(hb.echo_pen_ms, hb.echo_seq);
        hb.echo_pen_ms = m_frozen->first;
        hb.echo_seq = m_frozen->second;
    } else {
        m_frozen.reset();
    }
    hb.permit = permit;
    hb.host_state = kActive;
    hb.cfg_crc = cfgCrc;
    hb.run_id = runId;
    hb.host_mono_us = now;
    sendRaw(wire::encode({static_cast<std::uint16_t>(m_beat), sid}, hb).bytes());
}

void TinyHost::listen(std::uint64_t untilUs)
{
    beatIfDue();
    const std::uint64_t until = beating ? std::min(untilUs, std::max(m_nextBeatUs, nowUs())) : untilUs;
    const std::vector<std::uint8_t> bytes = m_port.read(until);
    m_heardUs = nowUs();
    m_bytesHeard += bytes.size();
    for (const std::uint8_t byte : bytes) {
        if (byte == wire::kSofPenToHost)
            m_rawFrame.clear();
        if (byte != wire::kStop)
            m_rawFrame.push_back(byte);
        m_deframer.feed({&byte, 1}, *this);
    }
    beatIfDue();
}

void TinyHost::idle(std::uint64_t ms)
{
    const std::uint64_t end = nowUs() + ms * 1000;
    while (nowUs() < end && !m_port.lost())
        listen(end);
}

std::optional<double> TinyHost::waitFor(std::uint64_t ms, const std::function<bool()>& done)
{
    const std::uint64_t start = nowUs();
    const std::uint64_t end = start + ms * 1000;
    while (!done()) {
        if (nowUs() >= end || m_port.lost())
            return std::nullopt;
        listen(std::min(end, nowUs() + 5000));
    }
    return static_cast<double>(nowUs() - start) / 1000.0;
}

std::optional<Heard> TinyHost::waitAnswer(std::uint16_t seq, std::uint64_t ms)
{
    const auto found = [&] {
        return std::find_if(m_answers.begin(), m_answers.end(), [&](const Heard& h) { return h.header.seq == seq; });
    };
    const std::uint64_t start = nowUs();
    if (!waitFor(ms, [&] { return found() != m_answers.end(); }))
        return std::nullopt;
    const Heard heard = *found();
    m_lastAnswerMs = static_cast<double>(heard.atUs - start) / 1000.0;
    return heard;
}

std::optional<Heard> TinyHost::exchange(wire::MessageId id, std::span<const std::uint8_t> payload, unsigned repeats)
{
    const bool isHello = id == wire::MessageId::Hello;
    for (unsigned attempt = 0; attempt <= repeats; ++attempt) {
        const wire::Header header{wire::Kind::Req, static_cast<std::uint8_t>(id), m_seq, isHello ? 0 : sid,
                                  static_cast<std::uint8_t>(attempt), wire::kMajor};
        if (auto heard = probe(header, payload, isHello ? wire::kHelloTimeoutMs : wire::kResponseTimeoutMs * 2U))
            return heard;
    }
    return std::nullopt;
}

std::optional<Heard> TinyHost::probe(const wire::Header& header, std::span<const std::uint8_t> payload, std::uint64_t ms)
{
    const auto frame = wire::encodeFrame(header, payload);
    return frame ? probeBytes(frame->bytes(), header.seq, ms) : std::nullopt;
}

std::optional<Heard> TinyHost::probeBytes(std::span<const std::uint8_t> bytes, std::uint16_t seq, std::uint64_t ms)
{
    m_answers.clear();
    sendRaw(bytes);
    return waitAnswer(seq, ms);
}

bool TinyHost::waitState(PenState wanted, std::uint64_t ms)
{
    return waitFor(ms, [&] { return m_state == wanted; }).has_value();
}

wire::HelloReq TinyHost::helloReq(std::uint8_t flags)
{
    wire::HelloReq hello{};
    hello.host_major_min = wire::kMajor;
    hello.host_major_max = wire::kMajor;
    hello.flags = flags;
    hello.host_nonce = random();
    hello.host_mono_us = nowUs();
    wire::detail::put(hello.host_instance.data(), random());
    hello.host_app_ver = 0x0100;
    return hello;
}

std::optional<wire::HelloRsp> TinyHost::hello(const wire::HelloReq& request)
{
    beating = false;
    m_seq = 0;
    const auto heard = askRaw(request, 5);
    if (!heard)
        return std::nullopt;
    const auto rsp = wire::decode<wire::HelloRsp>(heard->frame());
    if (!rsp || rsp->host_nonce != request.host_nonce)
        return std::nullopt;
    if (rsp->head.status == 0) {
        sid = rsp->sid;
        m_beat = 0;
        m_runNo = 0;
        cfgId = cfgCrc = runId = 0;
        m_telemetry.reset();
        m_state = wire::penStateFrom(rsp->head.pen_state).value_or(PenState::Boot);
    }
    return *rsp;
}

} // namespace stipple::pencheck
