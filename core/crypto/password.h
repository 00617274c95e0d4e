// Purpose: from a password to a key: Argon2id with the cost stored beside the result.
// Thread: any. Costs tens of milliseconds to a second and 64–256 MiB: never on the UI thread.
// Units: cost in Argon2 passes and KiB.
// Failure: Internal when the memory cannot be had; never a weaker result.
#pragma once

#include "core/crypto/secret.h"
#include "core/error.h"

#include <string_view>

namespace stipple::crypto {

struct PasswordCost {
    std::int64_t passes = 0;
    std::int64_t memoryKib = 0;
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;

    [[nodiscard]] static PasswordCost interactive() noexcept; // 2 passes, 64 MiB (libsodium's interactive limits)
    [[nodiscard]] static PasswordCost moderate() noexcept;    // 3 passes, 256 MiB
    [[nodiscard]] static PasswordCost forTests() noexcept;    // the least the library takes; never ship data with it
    [[nodiscard]] bool weakerThan(const PasswordCost& other) const noexcept;
    [[nodiscard]] bool acceptable() const noexcept; // bounds for a cost read from a file: not absurd, not a denial of service
};

using Salt = std::array<std::uint8_t, 16>;

// What a password gives: a key that wraps, and a verifier that may be stored (it does not reveal the key).
struct PasswordKeys {
    Key wrapping;
    std::array<std::uint8_t, 32> verifier{};
};

[[nodiscard]] Salt newSalt() noexcept;
[[nodiscard]] Result<PasswordKeys> deriveFromPassword(std::string_view password, const Salt& salt, const PasswordCost& cost);

} // namespace stipple::crypto
