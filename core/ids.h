// Purpose: 128-bit identifiers, made by the application (the random bytes come from the caller).
// Thread: any. Values only.
// Failure: parse() gives nullopt for anything but 32 lower-case hex digits.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stipple {

template <class Tag> struct Id {
    std::array<std::uint8_t, 16> bytes{};
    friend constexpr auto operator<=>(const Id&, const Id&) noexcept = default;
    [[nodiscard]] constexpr bool isNull() const noexcept { return *this == Id{}; }
};

[[nodiscard]] std::string hex(const std::array<std::uint8_t, 16>& bytes);
[[nodiscard]] std::optional<std::array<std::uint8_t, 16>> parseHex16(std::string_view text);

template <class Tag> [[nodiscard]] std::string toString(const Id<Tag>& id) { return hex(id.bytes); }
template <class Tag> [[nodiscard]] std::optional<Id<Tag>> parseId(std::string_view text)
{
    const auto bytes = parseHex16(text);
    if (!bytes)
        return std::nullopt;
    return Id<Tag>{*bytes};
}

using PatientId = Id<struct PatientIdTag>;
using AccountId = Id<struct AccountIdTag>;
using SessionId = Id<struct SessionIdTag>;
using PlanId = Id<struct PlanIdTag>;
using GoalId = Id<struct GoalIdTag>;
using SegmentId = Id<struct SegmentIdTag>;
using EntryId = Id<struct EntryIdTag>; // any other row

} // namespace stipple
