#include "core/ids.h"

namespace stipple {

std::string hex(const std::array<std::uint8_t, 16>& bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(32);
    for (const std::uint8_t byte : bytes) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 0x0F]);
    }
    return text;
}

std::optional<std::array<std::uint8_t, 16>> parseHex16(std::string_view text)
{
    if (text.size() != 32)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        unsigned digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a') + 10U;
        else
            return std::nullopt;
        bytes[i / 2] = static_cast<std::uint8_t>((static_cast<unsigned>(bytes[i / 2]) << 4) | digit);
    }
    return bytes;
}

} // namespace stipple
