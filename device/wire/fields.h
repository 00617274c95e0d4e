// Purpose: the machinery behind the field tables: one list per record makes the struct, encode, decode and the
//          description (name, offset, type, count) that the documents test and the fuzzers read.
// Thread: any. Pure, no allocation.
// Units: offsets and sizes in bytes; integers little-endian, two's complement.
// Failure: CodecError from decode (messages.h); a gap or overlap in a table fails the build.
//
// A list is a macro of F(offset, type, name) lines in the order of the wire:
//     #define STIPPLE_WIRE_TIME_SYNC_REQ(F) F(0, u64, t1_host_us)
//     STIPPLE_WIRE_RECORD(TimeSyncReq, STIPPLE_WIRE_TIME_SYNC_REQ)
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace stipple::wire {

using u8 = std::uint8_t;
using u16 = std::uint16_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;
using i16 = std::int16_t;

template <std::size_t N> using Bytes = std::array<std::uint8_t, N>;

// NUL-padded text of fixed size; never longer than N, no terminator when full.
template <std::size_t N> struct Text {
    std::array<char, N> chars{};

    [[nodiscard]] static constexpr Text of(std::string_view text) noexcept
    {
        Text t;
        for (std::size_t i = 0; i < N && i < text.size(); ++i)
            t.chars[i] = text[i];
        return t;
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept
    {
        std::size_t n = 0;
        while (n < N && chars[n] != '\0')
            ++n;
        return {chars.data(), n};
    }
    friend constexpr bool operator==(const Text&, const Text&) noexcept = default;
};

// Tail of a message: up to N records; how many are on the wire says the field `n` before it.
template <class T, std::size_t N> struct List {
    std::array<T, N> items{};
    friend constexpr bool operator==(const List&, const List&) noexcept = default;
};

enum class FieldType : std::uint8_t { U8, U16, U32, U64, I16, Bytes, Text, Records };

struct FieldInfo {
    std::string_view name;
    std::uint16_t offset = 0;
    FieldType type = FieldType::U8;
    std::uint16_t count = 1; // bytes for Bytes and Text, largest number for Records, else 1
};

template <class T>
concept Record = requires(const T& t) { T::eachField(t, [](std::string_view, std::size_t, const auto&) {}); };

namespace detail {

template <class T> struct IsBytes : std::false_type {};
template <std::size_t N> struct IsBytes<std::array<std::uint8_t, N>> : std::true_type {};
template <class T> struct IsText : std::false_type {};
template <std::size_t N> struct IsText<Text<N>> : std::true_type {};
template <class T> struct IsList : std::false_type {};
template <class T, std::size_t N> struct IsList<List<T, N>> : std::true_type {
    using Item = T;
    static constexpr std::size_t kMax = N;
};

template <class T> [[nodiscard]] constexpr std::size_t wireSize() noexcept
{
    if constexpr (std::is_integral_v<T>)
        return sizeof(T);
    else if constexpr (IsBytes<T>::value)
        return std::tuple_size_v<T>;
    else if constexpr (IsText<T>::value)
        return T{}.chars.size();
    else if constexpr (IsList<T>::value)
        return IsList<T>::kMax * wireSize<typename IsList<T>::Item>();
    else {
        std::size_t size = 0;
        T::eachField(T{}, [&size](std::string_view, std::size_t, const auto& value) {
            size += wireSize<std::remove_cvref_t<decltype(value)>>();
        });
        return size;
    }
}

// True when every field begins where the one before it ends.
template <class T> [[nodiscard]] constexpr bool gapless() noexcept
{
    std::size_t next = 0;
    bool ok = true;
    T::eachField(T{}, [&](std::string_view, std::size_t offset, const auto& value) {
        ok = ok && offset == next;
        next = offset + wireSize<std::remove_cvref_t<decltype(value)>>();
    });
    return ok;
}

template <class T> constexpr void put(std::uint8_t* out, const T& value) noexcept
{
    if constexpr (std::is_integral_v<T>) {
        const auto bits = static_cast<std::make_unsigned_t<T>>(value);
        for (std::size_t i = 0; i < sizeof(T); ++i)
            out[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(bits) >> (8 * i));
    } else if constexpr (IsBytes<T>::value) {
        for (std::size_t i = 0; i < value.size(); ++i)
            out[i] = value[i];
    } else if constexpr (IsText<T>::value) {
        for (std::size_t i = 0; i < value.chars.size(); ++i)
            out[i] = static_cast<std::uint8_t>(value.chars[i]);
    } else if constexpr (IsList<T>::value) {
        constexpr std::size_t size = wireSize<typename IsList<T>::Item>();
        for (std::size_t i = 0; i < value.items.size(); ++i)
            put(out + i * size, value.items[i]);
    } else {
        T::eachField(value, [out](std::string_view, std::size_t offset, const auto& field) { put(out + offset, field); });
    }
}

template <class T> constexpr void get(const std::uint8_t* in, T& value) noexcept
{
    if constexpr (std::is_integral_v<T>) {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bits |= std::uint64_t{in[i]} << (8 * i);
        value = static_cast<T>(bits);
    } else if constexpr (IsBytes<T>::value) {
        for (std::size_t i = 0; i < value.size(); ++i)
            value[i] = in[i];
    } else if constexpr (IsText<T>::value) {
        for (std::size_t i = 0; i < value.chars.size(); ++i)
            value.chars[i] = static_cast<char>(in[i]);
    } else if constexpr (IsList<T>::value) {
        static_assert(!IsList<T>::value, "lists are read with their count, see decode");
    } else {
        T::eachField(value, [in](std::string_view, std::size_t offset, auto& field) { get(in + offset, field); });
    }
}

} // namespace detail

template <class T> inline constexpr std::size_t kWireSize = detail::wireSize<T>();

} // namespace stipple::wire

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the one way to have each field written down once.
#define STIPPLE_WIRE_MEMBER(offset, type, name) type name{};
#define STIPPLE_WIRE_VISIT(offset, type, name) visit(std::string_view{#name}, std::size_t{offset}, self.name);
#define STIPPLE_WIRE_BODY(Name, LIST)                                                                        \
    LIST(STIPPLE_WIRE_MEMBER)                                                                                \
    template <class Self, class Visit> static constexpr void eachField([[maybe_unused]] Self&& self,          \
                                                                    [[maybe_unused]] Visit&& visit)       \
    {                                                                                                        \
        LIST(STIPPLE_WIRE_VISIT)                                                                             \
    }                                                                                                        \
    friend constexpr bool operator==(const Name&, const Name&) noexcept = default;
#define STIPPLE_WIRE_RECORD(Name, LIST)                                                                      \
    struct Name {                                                                                            \
        STIPPLE_WIRE_BODY(Name, LIST)                                                                        \
    };                                                                                                       \
    static_assert(detail::gapless<Name>());
#define STIPPLE_WIRE_MESSAGE(Name, id, kind, LIST)                                                           \
    struct Name {                                                                                            \
        static constexpr MessageId kId = MessageId::id;                                                      \
        static constexpr Kind kKind = Kind::kind;                                                            \
        STIPPLE_WIRE_BODY(Name, LIST)                                                                        \
    };                                                                                                       \
    static_assert(detail::gapless<Name>());
// NOLINTEND(cppcoreguidelines-macro-usage)
