#include "device/wire/frame.h"

#include "device/wire/crc.h"
#include "device/wire/fields.h"

#include <algorithm>

namespace stipple::wire {

class FrameWriter {
public:
    [[nodiscard]] static FrameBuffer wrap(std::uint8_t sof, std::span<const std::uint8_t> body) noexcept
    {
        body = body.first(std::min(body.size(), kMaxBody));
        FrameBuffer frame;
        frame.m_bytes[0] = sof;
        const std::size_t n = packSeptets(body, std::span(frame.m_bytes).subspan(1));
        frame.m_bytes[n + 1] = kEof;
        frame.m_size = n + 2;
        return frame;
    }
};

FrameBuffer wrapBody(std::uint8_t sof, std::span<const std::uint8_t> body) noexcept
{
    return FrameWriter::wrap(sof, body);
}

CodecResult<FrameBuffer> encodeFrame(const Header& header, std::span<const std::uint8_t> payload) noexcept
{
    if (payload.size() > kMaxPayload)
        return tl::unexpected(CodecError::TooLong);
    std::array<std::uint8_t, kMaxBody> body{};
    body[0] = static_cast<std::uint8_t>((header.major << 4) | static_cast<std::uint8_t>(header.kind));
    body[1] = header.msg;
    detail::put(&body[2], header.seq);
    detail::put(&body[4], header.sid);
    body[8] = static_cast<std::uint8_t>(payload.size());
    body[9] = header.attempt;
    std::copy(payload.begin(), payload.end(), body.begin() + kHeaderSize);
    const std::size_t checked = kHeaderSize + payload.size();
    detail::put(&body[checked], crc32c(std::span(body).first(checked)));
    return FrameWriter::wrap(sofFor(header.kind), std::span(body).first(checked + kCrcSize));
}

} // namespace stipple::wire
