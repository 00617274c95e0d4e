// Purpose: one row of a result, with typed getters.
// Thread: that of its database. Must not outlive it.
// Failure: a missing column or a value of another type is remembered in the database (takeFault), which makes
//          the operation fail as StoreCorrupt; the getter itself gives an empty value.
#pragma once

#include "core/error.h"
#include "core/store/query/value.h"

#include <memory>

namespace stipple::store {

struct Fault {
    std::optional<Error> first;
    void set(std::string context)
    {
        if (!first)
            first = Error{ErrorCode::StoreCorrupt, std::move(context)};
    }
};

class Row {
public:
    using Names = std::shared_ptr<const std::vector<std::string>>;
    Row(Names names, std::vector<Value> values, Fault* fault)
        : m_names(std::move(names)), m_values(std::move(values)), m_fault(fault)
    {
    }

    [[nodiscard]] std::int64_t i64(const char* column) const { return need<std::int64_t>(column); }
    [[nodiscard]] int i32(const char* column) const;
    [[nodiscard]] std::uint32_t u32(const char* column) const;
    [[nodiscard]] bool flag(const char* column) const { return i64(column) != 0; }
    [[nodiscard]] const std::string& text(const char* column) const { return need<std::string>(column); }
    [[nodiscard]] const Bytes& blob(const char* column) const { return need<Bytes>(column); }
    [[nodiscard]] UtcMs utc(const char* column) const { return UtcMs{i64(column)}; }

    [[nodiscard]] bool isNull(const char* column) const;
    [[nodiscard]] std::optional<std::int64_t> maybeI64(const char* column) const;
    [[nodiscard]] std::optional<std::string> maybeText(const char* column) const;
    [[nodiscard]] std::optional<Bytes> maybeBlob(const char* column) const;

    template <class IdType> [[nodiscard]] IdType id(const char* column) const { return IdType{fixed<16>(column)}; }
    template <class IdType> [[nodiscard]] std::optional<IdType> maybeId(const char* column) const
    {
        if (isNull(column))
            return std::nullopt;
        return id<IdType>(column);
    }
    template <std::size_t N> [[nodiscard]] std::array<std::uint8_t, N> fixed(const char* column) const
    {
        std::array<std::uint8_t, N> out{};
        const Bytes& bytes = blob(column);
        if (bytes.size() == N)
            std::copy(bytes.begin(), bytes.end(), out.begin());
        else
            m_fault->set(std::string(column) + ": length");
        return out;
    }

    [[nodiscard]] const std::vector<std::string>& names() const { return *m_names; }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }

private:
    friend class Database; // fills it
    [[nodiscard]] const Value* find(const char* column) const;
    template <class T> [[nodiscard]] const T& need(const char* column) const
    {
        static const T kEmpty{};
        const Value* value = find(column);
        if (const T* held = value != nullptr ? std::get_if<T>(&value->v) : nullptr)
            return *held;
        m_fault->set(std::string(column) + ": type");
        return kEmpty;
    }

    Names m_names;
    std::vector<Value> m_values;
    Fault* m_fault;
};

} // namespace stipple::store
