// Purpose: one link of the audit chain: what a row's seal is made of, in one place for writing and checking.
// Thread: any. Pure functions.
// Units: bytes. link = keyed BLAKE2b-256(audit key, previous link | sequence | content), lengths included.
// Failure: none; a link that does not fit is found by comparing.
#pragma once

#include "core/crypto/hash.h"

namespace stipple::crypto {

// Builds the bytes that are hashed: each part with its length, so that no two contents give the same bytes.
class Canonical {
public:
    Canonical& add(std::string_view text);
    Canonical& add(View bytes);
    Canonical& add(std::int64_t number);
    Canonical& addNothing(); // an absent value, different from an empty one
    [[nodiscard]] View view() const noexcept { return m_bytes; }

private:
    void length(std::uint8_t kind, std::size_t size);
    Bytes m_bytes;
};

[[nodiscard]] Digest chainLink(const Key& auditKey, const Digest& previous, std::int64_t sequence, View content);

} // namespace stipple::crypto
