#include "device/wire/config_block.h"

#include "device/wire/crc.h"

namespace stipple::wire {

std::array<std::uint8_t, 48> configBytes(const ConfigBlock& block) noexcept
{
    std::array<std::uint8_t, 48> bytes{};
    detail::put(bytes.data(), block);
    return bytes;
}

std::uint32_t cfgCrc(const ConfigBlock& block) noexcept { return bcrc(configBytes(block)); }

ConfigSetReq configSetReq(const ConfigBlock& block) noexcept { return {block, cfgCrc(block)}; }

std::array<std::uint8_t, 32> logRecordBytes(const LogRecord& record) noexcept
{
    std::array<std::uint8_t, kWireSize<LogRecord>> bytes{};
    detail::put(bytes.data(), record);
    return bytes;
}

LogRecord logRecordFrom(const std::array<std::uint8_t, 32>& bytes) noexcept
{
    LogRecord record;
    detail::get(bytes.data(), record);
    return record;
}

std::uint32_t logRecordCrc(const LogRecord& record, std::uint32_t seed) noexcept
{
    return bcrc(logRecordBytes(record), seed);
}

} // namespace stipple::wire
