// Purpose: typed text as code points, with full-width forms folded to the characters that they stand for.
// Thread: any. Pure.
// Failure: text that is not UTF-8 gives nullopt. Only forms that map one to one are folded; other digits stay
//          what they are and are refused later.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stipple::text {

[[nodiscard]] inline std::optional<std::u32string> decodeUtf8(std::string_view text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : (lead >> 5) == 6 ? 2 : (lead >> 4) == 14 ? 3 : (lead >> 3) == 30 ? 4 : 0;
        if (length == 0 || i + length > text.size())
            return std::nullopt;
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0U) != 0x80U)
                return std::nullopt;
            point = (point << 6) | (next & 0x3FU);
        }
        points.push_back(point);
        i += length;
    }
    return points;
}

// Full-width ASCII (U+FF01…FF5E) is the same character in a wide cell.
[[nodiscard]] inline char32_t folded(char32_t c) noexcept
{
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + 0x21 : c;
}
[[nodiscard]] inline bool isWide(char32_t c) noexcept { return c >= 0xFF01 && c <= 0xFF5E; }
[[nodiscard]] inline bool isDigit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
[[nodiscard]] inline bool isBlank(char32_t c) noexcept
{
    return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

[[nodiscard]] inline std::u32string_view trimmed(std::u32string_view text) noexcept
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace stipple::text
