// Purpose: random bytes, keys and 128-bit ids from the operating system's generator (libsodium).
// Thread: any, after crypto::start().
// Failure: none; libsodium ends the process when the system has no randomness.
#pragma once

#include "core/crypto/secret.h"
#include "core/ids.h"

namespace stipple::crypto {

void fillRandom(std::span<std::uint8_t> out) noexcept;
[[nodiscard]] Key randomKey() noexcept;
[[nodiscard]] std::array<std::uint8_t, 16> random16() noexcept;

template <class Tag> [[nodiscard]] Id<Tag> randomId() noexcept { return Id<Tag>{random16()}; }
template <class IdType> [[nodiscard]] IdType newId() noexcept { return IdType{random16()}; }

} // namespace stipple::crypto
