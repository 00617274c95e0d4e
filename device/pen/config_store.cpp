#include "device/pen/config_store.h"

#include "device/wire/crc.h"

namespace stipple::pen {

void ConfigStore::store(const wire::ConfigBlock& block, std::uint32_t cfgId) noexcept
{
    m_value = wire::configBytes(block);
    for (std::size_t i = 0; i < m_value.size(); ++i)
        m_complement[i] = static_cast<std::uint8_t>(~m_value[i]);
    m_crc = wire::bcrc(m_value);
    m_cfgId = cfgId;
}

void ConfigStore::invalidate() noexcept
{
    m_value = {};
    m_complement = {};
    m_crc = 0;
    m_cfgId = 0;
}

bool ConfigStore::intact() const noexcept
{
    if (!valid())
        return true;
    for (std::size_t i = 0; i < m_value.size(); ++i)
        if ((m_value[i] ^ m_complement[i]) != 0xFF)
            return false;
    return wire::bcrc(m_value) == m_crc;
}

wire::ConfigBlock ConfigStore::block() const noexcept
{
    wire::ConfigBlock block{};
    wire::detail::get(m_value.data(), block);
    return block;
}

} // namespace stipple::pen
