// Purpose: one running number over everything a session puts out, so that a replay can be compared.
// Thread: any. Pure.
// Failure: none. FNV-1a, 64 bits: finds differences, proves nothing to an attacker.
#pragma once

#include "device/host/session_types.h"

namespace stipple::device {

class OutputHash {
public:
    void add(const SessionOutput& output) noexcept;
    [[nodiscard]] std::uint64_t value() const noexcept { return m_value; }

private:
    void bytes(std::span<const std::uint8_t> bytes) noexcept;
    void number(std::uint64_t number) noexcept;
    void event(const ports::PenEvent& event) noexcept;
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

} // namespace stipple::device
