// Purpose: all messages, and encode/decode generated from their field tables.
// Thread: any. Pure, fixed buffers, no allocation.
// Units: in the field names.
// Failure: CodecError. Longer payloads than known are accepted (the tail belongs to a later minor version).
#pragma once

#include "device/wire/frame.h"
#include "device/wire/messages_log.h"
#include "device/wire/messages_run.h"
#include "device/wire/messages_session.h"

#include <algorithm>
#include <concepts>

namespace stipple::wire {

template <class M>
concept Message = Record<M> && requires {
    { M::kId } -> std::convertible_to<MessageId>;
    { M::kKind } -> std::convertible_to<Kind>;
};

template <class M>
concept HasList = std::same_as<M, LogReadRsp> || std::same_as<M, FaultsRsp>;

template <class M> struct ListTraits;
template <> struct ListTraits<LogReadRsp> {
    static constexpr std::size_t kHead = 12, kItem = kWireSize<LogRecord>, kMax = kLogRecordsPerRead;
    static constexpr auto kMember = &LogReadRsp::recs;
};
template <> struct ListTraits<FaultsRsp> {
    static constexpr std::size_t kHead = 16, kItem = kWireSize<FaultEntry>, kMax = 18;
    static constexpr auto kMember = &FaultsRsp::ents;
};

// Shortest payload that decodes: the fixed part.
template <Message M> [[nodiscard]] constexpr std::size_t minPayload() noexcept
{
    if constexpr (HasList<M>)
        return ListTraits<M>::kHead;
    else
        return kWireSize<M>;
}

template <Message M> [[nodiscard]] constexpr std::size_t payloadSize(const M& message) noexcept
{
    if constexpr (HasList<M>)
        return ListTraits<M>::kHead + ListTraits<M>::kItem * std::min<std::size_t>(message.n, ListTraits<M>::kMax);
    else
        return kWireSize<M>;
}

// Payload bytes of one message, owned.
struct Payload {
    std::array<std::uint8_t, kMaxPayload> bytes{};
    std::size_t size = 0;
    [[nodiscard]] std::span<const std::uint8_t> span() const noexcept { return {bytes.data(), size}; }
};

template <Message M> [[nodiscard]] constexpr Payload encodePayload(const M& message) noexcept
{
    static_assert(kWireSize<M> <= kMaxPayload);
    Payload payload;
    detail::put(payload.bytes.data(), message);
    payload.size = payloadSize(message);
    return payload;
}

// What differs from frame to frame of one message. EVT, NTF and RSP have attempt 0.
struct FrameIds {
    std::uint16_t seq = 0;
    std::uint32_t sid = 0;
    std::uint8_t attempt = 0;
};

template <Message M> [[nodiscard]] FrameBuffer encode(FrameIds ids, const M& message) noexcept
{
    const Payload payload = encodePayload(message);
    const Header header{M::kKind, static_cast<std::uint8_t>(M::kId), ids.seq, ids.sid, ids.attempt, kMajor};
    return *encodeFrame(header, payload.span()); // cannot fail: kWireSize<M> ≤ kMaxPayload
}

// True when the payload is a refusal cut to its head (§5.3). HELLO is never cut.
template <Message M> [[nodiscard]] constexpr bool isCut(std::span<const std::uint8_t> payload) noexcept
{
    return M::kKind == Kind::Rsp && M::kId != MessageId::Hello && payload.size() == kWireSize<RspHead> &&
           kWireSize<M> > kWireSize<RspHead> && payload[0] != 0;
}

// A cut refusal decodes to its head; every other field is zero.
template <Message M>
[[nodiscard]] constexpr CodecResult<M> decodePayload(std::span<const std::uint8_t> payload) noexcept
{
    M message{};
    if constexpr (M::kKind == Kind::Rsp) {
        if (isCut<M>(payload)) {
            detail::get(payload.data(), message.head);
            return message;
        }
    }
    if (payload.size() < minPayload<M>())
        return tl::unexpected(CodecError::TooShort);
    M::eachField(message, [&payload](std::string_view, std::size_t offset, auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (!detail::IsList<Field>::value)
            detail::get(payload.data() + offset, field);
    });
    if constexpr (HasList<M>) {
        using Traits = ListTraits<M>;
        if (message.n > Traits::kMax)
            return tl::unexpected(CodecError::BadCount);
        if (payload.size() < payloadSize(message))
            return tl::unexpected(CodecError::TooShort);
        for (std::size_t i = 0; i < message.n; ++i)
            detail::get(payload.data() + Traits::kHead + i * Traits::kItem, (message.*Traits::kMember).items[i]);
    }
    return message;
}

template <Message M> [[nodiscard]] constexpr CodecResult<M> decode(const Frame& frame) noexcept
{
    if (frame.header.kind != M::kKind || frame.header.msg != static_cast<std::uint8_t>(M::kId))
        return tl::unexpected(CodecError::WrongMessage);
    return decodePayload<M>(frame.payload);
}

} // namespace stipple::wire
