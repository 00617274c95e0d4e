// Purpose: the configuration in use, kept twice (value and complement) with its check (§5.4).
// Thread: pen core only.
// Units: as the ConfigBlock fields.
// Failure: intact() false when the two copies or the check differ (fault 20).
// HAZ-006: CONFIG_GET serialises this memory, not the frame that was received.
#pragma once

#include "device/wire/config_block.h"

#include <array>
#include <cstdint>

namespace stipple::pen {

class ConfigStore {
public:
    void store(const wire::ConfigBlock& block, std::uint32_t cfgId) noexcept;
    void invalidate() noexcept;

    [[nodiscard]] bool valid() const noexcept { return m_cfgId != 0; }
    [[nodiscard]] bool intact() const noexcept;
    [[nodiscard]] std::uint32_t cfgId() const noexcept { return m_cfgId; }
    [[nodiscard]] std::uint32_t crc() const noexcept { return m_crc; }
    // The memory, decoded. Zero when there is no configuration.
    [[nodiscard]] wire::ConfigBlock block() const noexcept;

    void corrupt() noexcept { m_value[2] ^= 0x40; } // fault injection: one bit of depth_um

private:
    std::array<std::uint8_t, 48> m_value{};
    std::array<std::uint8_t, 48> m_complement{};
    std::uint32_t m_crc = 0;
    std::uint32_t m_cfgId = 0; // 0 = none
};

} // namespace stipple::pen
