#include "device/pen/fault_register.h"

#include <limits>

namespace stipple::pen {

bool FaultRegister::set(wire::Fault fault, std::uint32_t tMs, std::uint32_t value) noexcept
{
    const wire::FaultRow& row = wire::faultRow(fault);
    const std::uint32_t bit = wire::faultBit(fault);
    const bool news = row.momentary ? (m_latched & bit) == 0 : (m_active & bit) == 0;
    if (!row.momentary)
        m_active |= bit;
    if (row.latch != wire::Latch::None)
        m_latched |= bit;
    if (news) {
        Entry& e = entry(fault);
        if (e.count < std::numeric_limits<std::uint16_t>::max())
            ++e.count;
        e.tMs = tMs;
        e.value = value;
    }
    return news;
}

bool FaultRegister::causeGone(wire::Fault fault) noexcept
{
    const bool was = isActive(fault);
    m_active &= ~wire::faultBit(fault);
    return was;
}

bool FaultRegister::clear(wire::Fault fault) noexcept
{
    const bool was = isLatched(fault);
    m_latched &= ~wire::faultBit(fault);
    return was;
}

} // namespace stipple::pen
