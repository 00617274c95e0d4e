// Purpose: short text of a bounded length inside values that cross threads without allocation.
// Thread: any. Trivially copyable.
// Failure: text longer than N bytes is cut at a UTF-8 boundary; this is for names that a pen reports.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace stipple {

template <std::size_t N> struct FixedText {
    std::array<char, N> chars{};
    std::size_t length = 0;

    FixedText() = default;
    explicit FixedText(std::string_view text)
    {
        length = std::min(text.size(), N);
        while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
            --length;
        std::copy_n(text.begin(), length, chars.begin());
    }
    [[nodiscard]] std::string_view view() const noexcept { return {chars.data(), length}; }
    [[nodiscard]] std::string str() const { return std::string(view()); }
    friend bool operator==(const FixedText& a, const FixedText& b) noexcept { return a.view() == b.view(); }
};

} // namespace stipple
