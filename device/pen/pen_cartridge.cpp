// The cartridge in the pen: tag memory, insertion, removal (§5.2 CARTRIDGE, errata A18, B17, C8).
#include "device/pen/pen_core.h"

#include "device/pen/pen_reply.h"

#include <algorithm>

namespace stipple::pen {

using wire::Fault;
using wire::LogType;
using wire::PenState;
using wire::StopReason;

const CartridgeTag* PenCore::cartridge() const noexcept
{
    if (!m_nv.cartInPen)
        return nullptr;
    const auto it = m_nv.tags.find(*m_nv.cartInPen);
    return it != m_nv.tags.end() ? &it->second : nullptr;
}

CartridgeTag* PenCore::tag() noexcept
{
    if (!m_nv.cartInPen)
        return nullptr;
    const auto it = m_nv.tags.find(*m_nv.cartInPen);
    return it != m_nv.tags.end() ? &it->second : nullptr;
}

// HAZ-008: a tag keeps its own memory; what it was used for comes back with it.
void PenCore::insertCartridge(const CartridgeTag& inserted)
{
    CartridgeTag now = inserted;
    if (const auto it = m_nv.tags.find(inserted.uid); it != m_nv.tags.end()) {
        now.useCount = std::max(now.useCount, it->second.useCount);
        now.strokes = std::max(now.strokes, it->second.strokes);
        now.used = now.used || it->second.used;
        now.sealIntact = false;
    }
    m_slot = now;
}

void PenCore::removeCartridge() { m_slot.reset(); }

// HAZ-010: whatever was agreed for the old cartridge is void.
void PenCore::cartridgeChanged(bool inserted)
{
    wire::Bytes<8> uid{};
    if (inserted) {
        uid = m_slot->uid;
        CartridgeTag& t = m_nv.tags[uid] = *m_slot;
        t.used = t.used || t.useCount > 0; // once out, never again
        m_nv.cartInPen = uid;
    } else {
        uid = *m_nv.cartInPen;
        m_nv.cartInPen.reset();
    }
    m_cartLost = false;
    if (!inserted)
        stopByPolicy(StopReason::CartridgeRemoved, Fault::CartridgeRemoved, 0);
    ++m_nv.cartGen;
    invalidateConfig();
    wire::LogRecord record{};
    record.tag = m_nv.cartGen;
    wire::detail::get(uid.data(), record.ref);
    const std::uint32_t idx = writeLog(inserted ? LogType::CartIn : LogType::CartOut, record);
    if (m_state == PenState::Configured)
        go(PenState::Linked, StopReason::ConfigInvalidated, idx);
    const CartridgeTag* now = cartridge();
    follow(Fault::CartridgeInvalid,
           now != nullptr && (now->state != TagState::Ok || now->used || isExpired(*now, m_setup.todayYmd)), 0);
}

} // namespace stipple::pen
