// Purpose: how the pen's log records are linked to each other, in one place for writing and checking.
// Thread: any. Pure.
// Failure: none; keyFits() is false where idx or boot id of the row are not those inside the record.
#pragma once

#include "core/crypto/hash.h"

#include <array>
#include <cstdint>
#include <string>

namespace stipple::store {

struct PenLogEntry {
    std::string serial;
    std::uint32_t bootId = 0, idx = 0;
    std::array<std::uint8_t, 32> raw{};

    [[nodiscard]] static PenLogEntry of(std::string_view serial, const std::array<std::uint8_t, 32>& raw); // PENLINK §5.2
    [[nodiscard]] bool keyFits() const noexcept;
};

struct PenLogTip {
    std::int64_t seq = 0;
    crypto::Digest chain{};
};

[[nodiscard]] crypto::Digest penLogLink(const PenLogTip& previous, const PenLogEntry& entry);

} // namespace stipple::store
