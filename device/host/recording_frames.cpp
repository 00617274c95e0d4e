// Frames as the difference to the frame before of the same message: a telemetry of 78 wire bytes becomes about 25.
#include "device/host/recording_format.h"
#include "device/wire/deframer.h"

#include <algorithm>

namespace stipple::device {
namespace {

constexpr std::uint8_t kSidSame = 1, kSeqNext = 2, kLengthSame = 4, kAttempt = 8;

struct Whole {
    wire::Header header;
    std::vector<std::uint8_t> payload;
};

// The frames of `bytes`, or nothing when anything else is in there too.
std::vector<Whole> wholeFrames(std::span<const std::uint8_t> bytes)
{
    wire::Deframer deframer(wire::Receiver::Host);
    std::vector<Whole> frames;
    std::vector<std::uint8_t> again;
    for (const std::uint8_t byte : bytes) {
        if (deframer.push(byte) != wire::Deframed::Frame)
            continue;
        const wire::Frame frame = deframer.frame();
        frames.push_back({frame.header, {frame.payload.begin(), frame.payload.end()}});
        if (const auto wire = wire::encodeFrame(frame.header, frame.payload))
            again.insert(again.end(), wire->bytes().begin(), wire->bytes().end());
    }
    return std::ranges::equal(again, bytes) ? frames : std::vector<Whole>{};
}

std::uint16_t keyOf(const wire::Header& header)
{
    return static_cast<std::uint16_t>(static_cast<unsigned>(header.kind) << 8 | header.msg);
}

} // namespace

bool FrameMemory::pack(std::span<const std::uint8_t> bytes, ByteWriter& out)
{
    const std::vector<Whole> frames = wholeFrames(bytes);
    if (frames.empty())
        return false;
    out.varint(frames.size());
    for (const Whole& frame : frames) {
        const wire::Header& h = frame.header;
        std::vector<std::uint8_t>& last = m_last[keyOf(h)];
        std::uint16_t& seq = m_seq[static_cast<std::size_t>(h.kind)];
        const bool sidSame = h.sid == m_sid;
        const bool seqNext = h.seq == static_cast<std::uint16_t>(seq + 1);
        const bool lengthSame = last.size() == frame.payload.size();
        out.u8(static_cast<std::uint8_t>((sidSame ? kSidSame : 0U) | (seqNext ? kSeqNext : 0U)
                                         | (lengthSame ? kLengthSame : 0U) | (h.attempt != 0 ? kAttempt : 0U)
                                         | static_cast<unsigned>(h.kind) << 4));
        out.u8(h.msg);
        if (!sidSame)
            out.le(h.sid, 4);
        if (!seqNext)
            out.le(h.seq, 2);
        if (h.attempt != 0)
            out.u8(h.attempt);
        if (!lengthSame) {
            out.varint(frame.payload.size());
            out.bytes(frame.payload);
        } else {
            for (std::size_t at = 0; at < last.size(); at += 8) { // a bit for each byte that differs, then those
                const std::size_t n = std::min<std::size_t>(8, last.size() - at);
                unsigned mask = 0;
                for (std::size_t i = 0; i < n; ++i)
                    mask |= last[at + i] != frame.payload[at + i] ? 1U << i : 0U;
                out.u8(static_cast<std::uint8_t>(mask));
                for (std::size_t i = 0; i < n; ++i)
                    if ((mask >> i & 1U) != 0)
                        out.u8(frame.payload[at + i]);
            }
        }
        last = frame.payload;
        seq = h.seq;
        m_sid = h.sid;
    }
    return true;
}

bool FrameMemory::unpack(ByteReader& in, std::vector<std::uint8_t>& out)
{
    for (auto n = in.varint(); n > 0 && !in.bad(); --n) {
        const std::uint8_t flags = in.u8();
        wire::Header h;
        h.kind = static_cast<wire::Kind>(flags >> 4);
        h.msg = in.u8();
        std::uint16_t& seq = m_seq[flags >> 4];
        h.sid = (flags & kSidSame) != 0 ? m_sid : static_cast<std::uint32_t>(in.le(4));
        h.seq = (flags & kSeqNext) != 0 ? static_cast<std::uint16_t>(seq + 1) : static_cast<std::uint16_t>(in.le(2));
        h.attempt = (flags & kAttempt) != 0 ? in.u8() : std::uint8_t{0};
        std::vector<std::uint8_t>& payload = m_last[keyOf(h)];
        if ((flags & kLengthSame) == 0) {
            const auto whole = in.bytes(in.varint());
            payload.assign(whole.begin(), whole.end());
        } else {
            for (std::size_t at = 0; at < payload.size(); at += 8) {
                const unsigned mask = in.u8();
                for (std::size_t i = 0; i < 8 && at + i < payload.size(); ++i)
                    if ((mask >> i & 1U) != 0)
                        payload[at + i] = in.u8();
            }
        }
        const auto frame = wire::encodeFrame(h, payload);
        if (!frame)
            return false;
        out.insert(out.end(), frame->bytes().begin(), frame->bytes().end());
        seq = h.seq;
        m_sid = h.sid;
    }
    return !in.bad();
}

} // namespace stipple::device
