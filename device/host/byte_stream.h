// Purpose: numbers and bytes in and out of a growing buffer: varints, zigzag, little-endian.
// Thread: any.
// Failure: reading past the end sets bad() and gives zeros; the caller checks once at the end.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stipple::device {

class ByteWriter {
public:
    explicit ByteWriter(std::vector<std::uint8_t>& into) noexcept : m_into(&into) {}
    void u8(std::uint8_t value) { m_into->push_back(value); }
    void le(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            u8(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            u8(static_cast<std::uint8_t>(value | 0x80));
        u8(static_cast<std::uint8_t>(value));
    }
    void zigzag(std::int64_t value)
    {
        const auto bits = static_cast<std::uint64_t>(value);
        varint(bits << 1 ^ (value < 0 ? ~std::uint64_t{0} : 0));
    }
    void bytes(std::span<const std::uint8_t> bytes) { m_into->insert(m_into->end(), bytes.begin(), bytes.end()); }
    void text(const std::string& text)
    {
        varint(text.size());
        for (const char c : text)
            u8(static_cast<std::uint8_t>(c));
    }

private:
    std::vector<std::uint8_t>* m_into;
};

class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> from) noexcept : m_from(from) {}
    [[nodiscard]] bool bad() const noexcept { return m_bad; }
    [[nodiscard]] bool atEnd() const noexcept { return m_bad || m_at == m_from.size(); }
    std::uint8_t u8() noexcept
    {
        if (m_at >= m_from.size()) {
            m_bad = true;
            return 0;
        }
        return m_from[m_at++];
    }
    std::uint64_t le(int bytes) noexcept
    {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= std::uint64_t{u8()} << (8 * i);
        return value;
    }
    std::uint64_t varint() noexcept
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t byte = u8();
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        m_bad = true;
        return 0;
    }
    std::int64_t zigzag() noexcept
    {
        const std::uint64_t bits = varint();
        return static_cast<std::int64_t>(bits >> 1 ^ (~(bits & 1) + 1));
    }
    std::span<const std::uint8_t> bytes(std::uint64_t count) noexcept
    {
        if (count > m_from.size() - m_at) {
            m_bad = true;
            return {};
        }
        const auto part = m_from.subspan(m_at, static_cast<std::size_t>(count));
        m_at += static_cast<std::size_t>(count);
        return part;
    }
    std::string text()
    {
        const auto part = bytes(varint());
        return {part.begin(), part.end()};
    }
    template <std::size_t N> void into(std::array<std::uint8_t, N>& out) noexcept
    {
        for (std::uint8_t& byte : out)
            byte = u8();
    }

private:
    std::span<const std::uint8_t> m_from;
    std::size_t m_at = 0;
    bool m_bad = false;
};

} // namespace stipple::device
