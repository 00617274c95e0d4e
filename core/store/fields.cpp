#include "core/store/fields.h"

namespace stipple::store {

void FieldWriter::add(Field field, std::string_view text)
{
    if (text.empty())
        return;
    const std::size_t size = std::min<std::size_t>(text.size(), 0xFFFF);
    m_bytes.push_back(static_cast<std::uint8_t>(field));
    m_bytes.push_back(static_cast<std::uint8_t>(size >> 8));
    m_bytes.push_back(static_cast<std::uint8_t>(size & 0xFFU));
    m_bytes.insert(m_bytes.end(), text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
}

std::optional<FieldReader> FieldReader::parse(crypto::View bytes) noexcept
{
    FieldReader reader;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at < 3)
            return std::nullopt;
        const std::size_t number = bytes[at];
        const std::size_t size = static_cast<std::size_t>(bytes[at + 1]) * 256 + bytes[at + 2];
        at += 3;
        if (bytes.size() - at < size)
            return std::nullopt;
        if (number < kFields)
            reader.values[number] = {reinterpret_cast<const char*>(bytes.data()) + at, size};
        at += size;
    }
    return reader;
}

} // namespace stipple::store
