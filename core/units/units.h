// Purpose: the quantities that reach a needle, as types that cannot be mixed up.
// Thread: any. constexpr values.
// Units: Micrometres (µm), StrokesPerMinute (strokes/min), MonoTime (monotonic), UtcMs.
// Failure: overflow in + and − is an error (std::nullopt from checkedAdd/checkedSub; the operators abort in a
//          constant expression and saturate never: they assert).
#pragma once

#include <cassert>
#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace stipple {

template <class Tag> class Quantity {
public:
    constexpr Quantity() noexcept = default;
    constexpr explicit Quantity(std::int32_t value) noexcept : m_value(value) {}

    friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;

    [[nodiscard]] static constexpr std::optional<Quantity> checked(std::int64_t value) noexcept
    {
        if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max())
            return std::nullopt;
        return Quantity(static_cast<std::int32_t>(value));
    }
    [[nodiscard]] friend constexpr std::optional<Quantity> checkedAdd(Quantity a, Quantity b) noexcept
    {
        return checked(std::int64_t{a.m_value} + b.m_value);
    }
    [[nodiscard]] friend constexpr std::optional<Quantity> checkedSub(Quantity a, Quantity b) noexcept
    {
        return checked(std::int64_t{a.m_value} - b.m_value);
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept
    {
        const auto sum = checkedAdd(a, b);
        assert(sum.has_value());
        return *sum;
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept
    {
        const auto difference = checkedSub(a, b);
        assert(difference.has_value());
        return *difference;
    }

    [[nodiscard]] constexpr std::int32_t um() const noexcept
        requires requires { typename Tag::IsLength; }
    {
        return m_value;
    }
    [[nodiscard]] constexpr std::int32_t spm() const noexcept
        requires requires { typename Tag::IsRate; }
    {
        return m_value;
    }

private:
    std::int32_t m_value = 0;
};

struct LengthTag {
    using IsLength = void;
};
struct RateTag {
    using IsRate = void;
};
using Micrometres = Quantity<LengthTag>;
using StrokesPerMinute = Quantity<RateTag>;

// Rounds down to a multiple of `step` (what the pen supports); toward less, never toward more.
template <class Tag> [[nodiscard]] constexpr Quantity<Tag> floorTo(Quantity<Tag> value, Quantity<Tag> step) noexcept
{
    if constexpr (requires { typename Tag::IsLength; })
        return Quantity<Tag>(step.um() > 0 ? value.um() - value.um() % step.um() : value.um());
    else
        return Quantity<Tag>(step.spm() > 0 ? value.spm() - value.spm() % step.spm() : value.spm());
}

// Time since boot of this computer, CLOCK_MONOTONIC. Never compared with wall time.
struct MonoTime {
    std::chrono::nanoseconds sinceBoot{0};
    friend constexpr auto operator<=>(MonoTime, MonoTime) noexcept = default;
    friend constexpr std::chrono::nanoseconds operator-(MonoTime a, MonoTime b) noexcept { return a.sinceBoot - b.sinceBoot; }
    friend constexpr MonoTime operator+(MonoTime a, std::chrono::nanoseconds d) noexcept { return {a.sinceBoot + d}; }
};

// Wall time, milliseconds since 1970-01-01 UTC. For records only.
struct UtcMs {
    std::int64_t ms = 0;
    friend constexpr auto operator<=>(UtcMs, UtcMs) noexcept = default;
};

inline namespace literals {
constexpr Micrometres operator""_um(unsigned long long v) noexcept { return Micrometres(static_cast<std::int32_t>(v)); }
constexpr StrokesPerMinute operator""_spm(unsigned long long v) noexcept
{
    return StrokesPerMinute(static_cast<std::int32_t>(v));
}
} // namespace literals

} // namespace stipple
