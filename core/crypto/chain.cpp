#include "core/crypto/chain.h"

namespace stipple::crypto {

void Canonical::length(std::uint8_t kind, std::size_t size)
{
    m_bytes.push_back(kind);
    for (int shift = 56; shift >= 0; shift -= 8)
        m_bytes.push_back(static_cast<std::uint8_t>((static_cast<std::uint64_t>(size) >> shift) & 0xFFU));
}

Canonical& Canonical::add(std::string_view text)
{
    length(1, text.size());
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return *this;
}

Canonical& Canonical::add(View bytes)
{
    length(2, bytes.size());
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

Canonical& Canonical::add(std::int64_t number)
{
    length(3, static_cast<std::size_t>(number));
    return *this;
}

Canonical& Canonical::addNothing()
{
    length(4, 0);
    return *this;
}

Digest chainLink(const Key& auditKey, const Digest& previous, std::int64_t sequence, View content)
{
    Canonical all;
    all.add(View(previous)).add(sequence).add(content);
    return keyedHash(auditKey, all.view());
}

} // namespace stipple::crypto
