// Purpose: hashes with a name: SHA-256 for what others may check (recordings, photos, migrations), keyed
//          BLAKE2b for what only this clinic can make (audit chain, row seals, sub-keys).
// Thread: any. Pure functions.
// Units: bytes.
// Failure: none.
#pragma once

#include "core/crypto/secret.h"

#include <memory>
#include <string_view>

namespace stipple::crypto {

using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(View data) noexcept;
[[nodiscard]] Digest keyedHash(const Key& key, View data) noexcept; // BLAKE2b-256, keyed
[[nodiscard]] Digest plainHash(View data) noexcept;                 // BLAKE2b-256

// A key for one purpose, from a key for all: the purposes cannot be taken for each other.
[[nodiscard]] Key subKey(const Key& key, std::string_view purpose) noexcept;

[[nodiscard]] std::string hexOf(View data);

// SHA-256 of something that comes in pieces (files).
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void add(View data) noexcept;
    [[nodiscard]] Digest finish() noexcept; // once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace stipple::crypto
