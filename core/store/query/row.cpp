#include "core/store/query/row.h"

#include <limits>

namespace stipple::store {

const Value* Row::find(const char* column) const
{
    for (std::size_t i = 0; i < m_names->size(); ++i) {
        if ((*m_names)[i] == column)
            return &m_values[i];
    }
    m_fault->set(std::string(column) + ": no such column");
    return nullptr;
}

int Row::i32(const char* column) const
{
    const std::int64_t number = i64(column);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        m_fault->set(std::string(column) + ": range");
        return 0;
    }
    return static_cast<int>(number);
}

std::uint32_t Row::u32(const char* column) const
{
    const std::int64_t number = i64(column);
    if (number < 0 || number > std::numeric_limits<std::uint32_t>::max()) {
        m_fault->set(std::string(column) + ": range");
        return 0;
    }
    return static_cast<std::uint32_t>(number);
}

bool Row::isNull(const char* column) const
{
    const Value* value = find(column);
    return value == nullptr || std::holds_alternative<std::monostate>(value->v);
}

std::optional<std::int64_t> Row::maybeI64(const char* column) const
{
    if (isNull(column))
        return std::nullopt;
    return i64(column);
}

std::optional<std::string> Row::maybeText(const char* column) const
{
    if (isNull(column))
        return std::nullopt;
    return text(column);
}

std::optional<Bytes> Row::maybeBlob(const char* column) const
{
    if (isNull(column))
        return std::nullopt;
    return blob(column);
}

} // namespace stipple::store
