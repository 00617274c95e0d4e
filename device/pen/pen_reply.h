// Purpose: how the pen core answers, and small conversions shared by its parts. Private to device/pen.
// Thread: pen core only.
// Units: none.
// Failure: none.
#pragma once

#include "device/pen/pen_core.h"
#include "device/wire/names.h"

namespace stipple::pen {

template <class Rsp> void PenCore::reply(const Request& request, Rsp rsp, wire::Status status, std::uint8_t detail)
{
    rsp.head.status = static_cast<std::uint8_t>(status);
    rsp.head.detail = detail;
    rsp.head.pen_state = static_cast<std::uint8_t>(m_state);
    storeResponse(request, wire::encode({request.seq, request.sid}, rsp).bytes(), status);
}

[[nodiscard]] inline std::uint8_t cartPresent(const CartridgeTag* tag) noexcept
{
    if (tag == nullptr)
        return static_cast<std::uint8_t>(wire::CartPresent::None);
    switch (tag->state) {
    case TagState::Ok: return static_cast<std::uint8_t>(wire::CartPresent::Ok);
    case TagState::Unreadable: return static_cast<std::uint8_t>(wire::CartPresent::ReadError);
    case TagState::NotAuthentic: return static_cast<std::uint8_t>(wire::CartPresent::AuthFailed);
    }
    return 0;
}

// The last day of the expiry date is still good.
[[nodiscard]] inline bool isExpired(const CartridgeTag& tag, std::uint32_t todayYmd) noexcept
{
    return tag.expiry < todayYmd;
}

// present 0: every field but cart_gen is 0 (errata C8). cart_gen is the caller's.
[[nodiscard]] inline wire::CartridgeRsp cartridgeRsp(const CartridgeTag* tag, std::uint32_t todayYmd) noexcept
{
    wire::CartridgeRsp rsp{};
    rsp.present = cartPresent(tag);
    if (tag == nullptr || tag->state == TagState::Unreadable)
        return rsp;
    rsp.cart_flags = static_cast<std::uint8_t>((tag->sealIntact ? wire::cart_flag::kSealIntact : 0) |
                                               (tag->used ? wire::cart_flag::kUsed : 0) |
                                               (isExpired(*tag, todayYmd) ? wire::cart_flag::kExpired : 0) |
                                               (tag->state == TagState::Ok ? wire::cart_flag::kAuthenticated : 0) |
                                               (tag->readOnlyTag ? wire::cart_flag::kReadOnlyTag : 0));
    rsp.pins = tag->pins;
    rsp.cart_uid = tag->uid;
    rsp.needle_dia_um = tag->needleDiaUm;
    rsp.max_depth_um = tag->maxDepthUm;
    rsp.gauge = tag->gauge;
    rsp.max_rate_spm = tag->maxRateSpm;
    rsp.lot = wire::Text<16>::of(tag->lot);
    rsp.expiry = tag->expiry;
    rsp.made = tag->made;
    rsp.use_count = tag->useCount;
    rsp.cart_strokes = tag->strokes;
    rsp.cart_strokes_max = tag->strokesMax;
    return rsp;
}

} // namespace stipple::pen
