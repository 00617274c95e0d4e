// Purpose: a whole frame in memory: header, payload, check, septets between SOF and EOF (§3.3–3.5).
// Thread: any. Pure, fixed buffers, no allocation.
// Units: bytes.
// Failure: CodecError.
#pragma once

#include "device/wire/enums.h"
#include "device/wire/septet.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tl/expected.hpp>

namespace stipple::wire {

inline constexpr std::size_t kHeaderSize = 10;
inline constexpr std::size_t kCrcSize = 4;
inline constexpr std::size_t kMaxPayload = 236;
inline constexpr std::size_t kMinBody = kHeaderSize + kCrcSize;
inline constexpr std::size_t kMaxBody = kMinBody + kMaxPayload;
inline constexpr std::size_t kMaxSeptets = septetsFor(kMaxBody);
inline constexpr std::size_t kMaxWire = kMaxSeptets + 2;
static_assert(kMaxSeptets == 286 && kMaxWire == 288);

enum class CodecError : std::uint8_t {
    WrongMessage, // id or kind is not the one asked for
    TooShort,     // payload shorter than the message (ERR_BAD_LEN)
    TooLong,      // payload longer than 236 bytes
    BadCount,     // a count field larger than the message can hold
};

template <class T> using CodecResult = tl::expected<T, CodecError>;

struct Header {
    Kind kind = Kind::Req;
    std::uint8_t msg = 0; // raw: unknown ids must be answerable
    std::uint16_t seq = 0;
    std::uint32_t sid = 0;
    std::uint8_t attempt = 0;
    std::uint8_t major = kMajor;

    friend constexpr bool operator==(const Header&, const Header&) noexcept = default;
};

// A view of the receiver's buffer; valid until the next byte is pushed.
struct Frame {
    Header header;
    std::span<const std::uint8_t> payload;
};

// Wire bytes of one frame, owned.
class FrameBuffer {
public:
    [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return {m_bytes.data(), m_size}; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    friend class FrameWriter;
    std::array<std::uint8_t, kMaxWire> m_bytes{};
    std::size_t m_size = 0;
};

// SOF follows from the kind: requests and notifications go to the pen, the others to the host.
[[nodiscard]] constexpr std::uint8_t sofFor(Kind kind) noexcept
{
    return kind == Kind::Req || kind == Kind::Ntf ? kSofHostToPen : kSofPenToHost;
}

[[nodiscard]] CodecResult<FrameBuffer> encodeFrame(const Header& header, std::span<const std::uint8_t> payload) noexcept;

// Body (header, payload, crc) already made; used by tests and by the conformance tool for deliberate errors.
// A body longer than kMaxBody is cut.
[[nodiscard]] FrameBuffer wrapBody(std::uint8_t sof, std::span<const std::uint8_t> body) noexcept;

} // namespace stipple::wire
