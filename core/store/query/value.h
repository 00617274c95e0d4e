// Purpose: the values that go into and come out of SQL: nothing, integer, text, bytes. No floats, no SQL dates.
// Thread: any. Values only.
// Failure: none.
#pragma once

#include "core/crypto/secret.h"
#include "core/ids.h"
#include "core/units/units.h"

#include <concepts>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stipple::store {

using Bytes = crypto::Bytes;

struct Value {
    std::variant<std::monostate, std::int64_t, std::string, Bytes> v;

    Value() = default; // NULL
    Value(std::nullopt_t) {}
    template <std::integral I> Value(I number) : v(static_cast<std::int64_t>(number)) {}
    Value(std::string text) : v(std::move(text)) {}
    Value(std::string_view text) : v(std::string(text)) {}
    Value(const char* text) : v(std::string(text)) {}
    Value(Bytes bytes) : v(std::move(bytes)) {}
    Value(crypto::View bytes) : v(Bytes(bytes.begin(), bytes.end())) {}
    template <std::size_t N>
    Value(const std::array<std::uint8_t, N>& bytes) : v(Bytes(bytes.begin(), bytes.end())) {}
    template <class Tag> Value(const Id<Tag>& id) : v(Bytes(id.bytes.begin(), id.bytes.end())) {}
    Value(UtcMs at) : v(at.ms) {}
    Value(Micrometres depth) : v(std::int64_t{depth.um()}) {}
    Value(StrokesPerMinute rate) : v(std::int64_t{rate.spm()}) {}
    template <class T> Value(const std::optional<T>& maybe)
    {
        if (maybe)
            v = Value(*maybe).v;
    }

    friend bool operator==(const Value&, const Value&) = default;
};

struct Bind {
    const char* name; // without the colon
    Value value;
};
using Binds = std::vector<Bind>;

} // namespace stipple::store
