#include "device/wire/deframer.h"

#include "device/wire/crc.h"
#include "device/wire/fields.h"

#include <bit>
#include <cstring>

namespace stipple::wire {

Deframer::Deframer(Receiver receiver) noexcept : m_receiver(receiver) {}

void Deframer::reset() noexcept { m_inFrame = false; }

void Deframer::start() noexcept
{
    m_inFrame = true;
    m_bits = 0;
    m_held = 0;
    m_septets = 0;
    m_size = 0;
}

Deframed Deframer::push(std::uint8_t byte) noexcept
{
    if (byte >= 0x80) {
        if (!m_inFrame)
            return Deframed::Nothing;
        if (++m_septets > kMaxSeptets)
            return drop(DropReason::Overlong);
        m_bits |= std::uint32_t{byte & 0x7FU} << m_held;
        m_held += 7;
        if (m_held >= 8) {
            m_body[m_size++] = static_cast<std::uint8_t>(m_bits);
            m_bits >>= 8;
            m_held -= 8;
        }
        return Deframed::Nothing;
    }
    if (byte == kStop) { // before everything else and without effect on the frame around it
        ++m_counters.stopBytes;
        return Deframed::Stop;
    }
    if (byte == (m_receiver == Receiver::Pen ? kSofHostToPen : kSofPenToHost)) {
        const bool truncated = m_inFrame;
        const Deframed result = truncated ? drop(DropReason::Truncated) : Deframed::Nothing;
        start();
        return result;
    }
    if (!m_inFrame)
        return Deframed::Nothing;
    return byte == kEof ? close() : drop(DropReason::AlienByte);
}

std::size_t Deframer::bulk(std::span<const std::uint8_t> bytes) noexcept
{
    if constexpr (std::endian::native != std::endian::little)
        return 0;
    std::size_t taken = 0;
    // Eight septets are seven bytes: on that boundary no bits are held and a word can be moved whole.
    while (m_inFrame && m_held == 0 && bytes.size() - taken >= 8 && m_septets + 8 <= kMaxSeptets &&
           m_size + 8 <= m_body.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + taken, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0x8080808080808080ULL)
            break;
        word = squeezeSeptets(word & 0x7F7F7F7F7F7F7F7FULL);
        std::memcpy(m_body.data() + m_size, &word, sizeof word); // the eighth byte is overwritten next
        m_septets += 8;
        m_size += 7;
        taken += 8;
    }
    return taken;
}

Deframed Deframer::drop(DropReason reason) noexcept
{
    m_inFrame = false;
    m_drop = reason;
    if (reason == DropReason::Crc)
        ++m_counters.badCrc;
    else if (reason == DropReason::Overlong)
        ++m_counters.overlong;
    else
        ++m_counters.aborted;
    return Deframed::Drop;
}

Deframed Deframer::close() noexcept
{
    if (m_held >= 7 || m_bits != 0)
        return drop(DropReason::Padding);
    if (m_size < kMinBody)
        return drop(DropReason::Length);
    const std::size_t checked = m_size - kCrcSize;
    std::uint32_t crc = 0;
    detail::get(m_body.data() + checked, crc);
    if (crc != crc32c(std::span(m_body).first(checked)))
        return drop(DropReason::Crc);
    if (m_body[8] != m_size - kMinBody)
        return drop(DropReason::LenField);
    if (m_body[0] >> 4 != kMajor)
        return drop(DropReason::Version);
    const unsigned kind = m_body[0] & 0x0FU;
    const bool toPen = kind == static_cast<unsigned>(Kind::Req) || kind == static_cast<unsigned>(Kind::Ntf);
    const bool toHost = kind == static_cast<unsigned>(Kind::Rsp) || kind == static_cast<unsigned>(Kind::Evt);
    if (!(m_receiver == Receiver::Pen ? toPen : toHost))
        return drop(DropReason::Direction);
    m_inFrame = false;
    ++m_counters.frames;
    return Deframed::Frame;
}

Frame Deframer::frame() const noexcept
{
    Frame f;
    f.header.major = static_cast<std::uint8_t>(m_body[0] >> 4);
    f.header.kind = static_cast<Kind>(m_body[0] & 0x0FU); // close() let only known kinds pass
    f.header.msg = m_body[1];
    detail::get(&m_body[2], f.header.seq);
    detail::get(&m_body[4], f.header.sid);
    f.header.attempt = m_body[9];
    f.payload = std::span(m_body).subspan(kHeaderSize, m_size - kMinBody);
    return f;
}

} // namespace stipple::wire
