// Purpose: the clear form of a sealed identity: numbered fields with lengths. Small and fast, because every
//          patient's is opened when the clinic is unlocked.
// Thread: any. Pure.
// Failure: nullopt where the bytes are not such a form. Unknown fields are skipped, so that a later version may add some.
#pragma once

#include "core/crypto/secret.h"

#include <optional>
#include <string_view>

namespace stipple::store {

enum class Field : std::uint8_t { GivenName = 1, FamilyName = 2, Born = 3, Phone = 4, Email = 5, ChartNumber = 6, Address = 7, EmergencyContact = 8 };
inline constexpr std::size_t kFields = 9;

class FieldWriter {
public:
    void add(Field field, std::string_view text);
    [[nodiscard]] const crypto::Bytes& bytes() const noexcept { return m_bytes; }

private:
    crypto::Bytes m_bytes;
};

struct FieldReader { // views into the bytes that were parsed
    std::array<std::string_view, kFields> values;
    [[nodiscard]] std::string_view get(Field field) const noexcept { return values[static_cast<std::size_t>(field)]; }
    [[nodiscard]] static std::optional<FieldReader> parse(crypto::View bytes) noexcept;
};

} // namespace stipple::store
