// Purpose: reading tests/golden/penlink_vectors.json for the codec tests.
// Thread: test. Units: bytes. Failure: throws, the test fails.
#pragma once

#include "device/wire/fields.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace golden {

inline const nlohmann::json& vectors()
{
    static const nlohmann::json all = [] {
        std::ifstream in(std::string(STIPPLE_SOURCE_DIR) + "/tests/golden/penlink_vectors.json");
        return nlohmann::json::parse(in);
    }();
    return all;
}

inline std::vector<std::uint8_t> fromHex(const std::string& hex)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<std::uint8_t>(std::stoul(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}

template <class Range> std::string toHex(const Range& bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    for (const auto b : bytes) {
        hex += kDigits[static_cast<std::uint8_t>(b) >> 4];
        hex += kDigits[static_cast<std::uint8_t>(b) & 0x0F];
    }
    return hex;
}

inline std::uint32_t number(const std::string& text) { return static_cast<std::uint32_t>(std::stoul(text, nullptr, 16)); }

} // namespace golden
