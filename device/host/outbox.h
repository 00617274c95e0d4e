// Purpose: bytes that one advance() wants on the wire, in a fixed buffer.
// Thread: link thread.
// Failure: what does not fit is refused whole (a frame is never cut); the caller repeats it later.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace stipple::device {

class Outbox {
public:
    [[nodiscard]] bool append(std::span<const std::uint8_t> bytes) noexcept
    {
        if (bytes.size() > m_bytes.size() - m_size)
            return false;
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += bytes.size();
        return true;
    }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return {m_bytes.data(), m_size}; }
    void clear() noexcept { m_size = 0; }

private:
    std::array<std::uint8_t, 2048> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace stipple::device
