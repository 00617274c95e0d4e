#include "device/host/request_lane.h"

#include <cassert>

namespace stipple::device {

void RequestLane::reset() noexcept
{
    m_sid = 0;
    m_seq = 0;
    m_waiting = false;
}

void RequestLane::begin(std::uint8_t msg, const wire::Payload& payload, MonoTime now, RequestPace pace) noexcept
{
    assert(!m_waiting);
    const bool hello = msg == static_cast<std::uint8_t>(wire::MessageId::Hello);
    m_seq = hello || m_seq == 0xFFFF ? std::uint16_t{1} : static_cast<std::uint16_t>(m_seq + 1);
    if (hello)
        m_sid = 0;
    m_msg = msg;
    m_payload = payload;
    m_pace = pace;
    m_attempt = 0;
    m_waiting = true;
    m_firstSentAt = now;
    transmit(now);
}

void RequestLane::transmit(MonoTime now) noexcept
{
    const wire::Header header{wire::Kind::Req, m_msg, m_seq, m_sid, m_attempt, wire::kMajor};
    if (const auto frame = wire::encodeFrame(header, m_payload.span()))
        (void)m_out->append(frame->bytes()); // full outbox: the repeat brings it
    m_dueAt = now + m_pace.wait;
}

RequestLane::Beat RequestLane::tick(MonoTime now) noexcept
{
    if (!m_waiting || now < m_dueAt)
        return Beat::Nothing;
    if (m_attempt >= m_pace.repeats) {
        m_waiting = false;
        return Beat::Lost;
    }
    ++m_attempt;
    transmit(now);
    return Beat::Nothing;
}

bool RequestLane::accept(const wire::Frame& frame) noexcept
{
    const wire::Header& header = frame.header;
    if (!m_waiting || header.kind != wire::Kind::Rsp || header.msg != m_msg || header.seq != m_seq)
        return false;
    const bool hello = m_msg == static_cast<std::uint8_t>(wire::MessageId::Hello);
    if (!hello && header.sid != m_sid) // HELLO's answer carries the new sid, or 0 when refused; its nonce decides
        return false;
    m_waiting = false;
    return true;
}

} // namespace stipple::device
