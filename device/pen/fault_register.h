// Purpose: which faults are active, which are latched, how often and when (§8, errata B9).
// Thread: pen core only.
// Units: t_ms since boot; `value` as §8 lists it.
// Failure: none.
#pragma once

#include "device/wire/faults.h"
#include "device/wire/records.h"

#include <array>
#include <cstdint>

namespace stipple::pen {

class FaultRegister {
public:
    struct Entry {
        std::uint16_t count = 0;
        std::uint32_t tMs = 0;
        std::uint32_t value = 0;
        std::uint32_t logIdx = 0;
    };

    // True when it was neither active nor latched before (to be logged and told).
    [[nodiscard]] bool set(wire::Fault fault, std::uint32_t tMs, std::uint32_t value) noexcept;
    // True when it was active.
    [[nodiscard]] bool causeGone(wire::Fault fault) noexcept;
    // True when it was latched.
    [[nodiscard]] bool clear(wire::Fault fault) noexcept;

    [[nodiscard]] bool isActive(wire::Fault f) const noexcept { return (m_active & wire::faultBit(f)) != 0; }
    [[nodiscard]] bool isLatched(wire::Fault f) const noexcept { return (m_latched & wire::faultBit(f)) != 0; }
    [[nodiscard]] std::uint32_t active() const noexcept { return m_active; }
    [[nodiscard]] std::uint32_t latched() const noexcept { return m_latched; }
    [[nodiscard]] bool anyAtLeast(wire::Severity severity) const noexcept
    {
        return ((m_active | m_latched) & wire::faultsAtLeast(severity)) != 0;
    }
    [[nodiscard]] Entry& entry(wire::Fault f) noexcept { return m_entries[static_cast<std::size_t>(f)]; }
    [[nodiscard]] const Entry& entry(wire::Fault f) const noexcept { return m_entries[static_cast<std::size_t>(f)]; }

private:
    std::uint32_t m_active = 0;
    std::uint32_t m_latched = 0;
    std::array<Entry, wire::kFaults.size()> m_entries{};
};

} // namespace stipple::pen
