#include "core/clinical/json_entry.h"

#include <algorithm>
#include <fmt/format.h>

namespace stipple::clinical {

using nlohmann::json;

Entry::Entry(const json& value, std::string file, std::string where, Refusal& refusal)
    : m_value(&value), m_file(std::move(file)), m_where(std::move(where)), m_refusal(&refusal),
      m_read(std::make_shared<std::set<std::string, std::less<>>>())
{
    if (!value.is_object())
        refuse("is not an object");
}

void Entry::refuse(std::string reason) const { m_refusal->refuse({m_file, m_where, std::move(reason)}); }

bool Entry::has(std::string_view key) const { return m_value->is_object() && m_value->contains(key); }

const json* Entry::at(std::string_view key) const
{
    m_read->emplace(key);
    return has(key) ? &(*m_value)[std::string(key)] : nullptr;
}

const json* Entry::need(std::string_view key) const
{
    const json* value = at(key);
    if (value == nullptr)
        refuse(fmt::format("{} is missing", key));
    return value;
}

std::string Entry::text(std::string_view key) const
{
    const json* value = need(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        refuse(fmt::format("{} is not a text", key));
        return {};
    }
    std::string result = value->get<std::string>();
    if (result.find_first_not_of(" \t\r\n") == std::string::npos)
        refuse(fmt::format("{} is blank", key));
    return result;
}

std::string Entry::maybeText(std::string_view key) const
{
    const json* value = at(key);
    if (value != nullptr && !value->is_string())
        refuse(fmt::format("{} is not a text", key));
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<int> Entry::asInteger(const json& value, std::string_view key, int min, int max) const
{
    if (!value.is_number_integer()) {
        refuse(fmt::format("{} is not a whole number", key));
        return std::nullopt;
    }
    // Unsigned first: a number above int64 would turn negative in get<int64_t>.
    const bool tooBig = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT32_MAX};
    if (tooBig || value.get<std::int64_t>() < min || value.get<std::int64_t>() > max) {
        refuse(fmt::format("{} is outside {}..{}", key, min, max));
        return std::nullopt;
    }
    return value.get<int>();
}

int Entry::integer(std::string_view key, int min, int max) const
{
    const json* value = need(key);
    return value == nullptr ? min : asInteger(*value, key, min, max).value_or(min);
}

std::optional<int> Entry::maybeInteger(std::string_view key, int min, int max) const
{
    const json* value = at(key);
    return value == nullptr ? std::nullopt : asInteger(*value, key, min, max);
}

bool Entry::flag(std::string_view key) const
{
    const json* value = need(key);
    if (value != nullptr && !value->is_boolean())
        refuse(fmt::format("{} is not true or false", key));
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

bool Entry::maybeFlag(std::string_view key) const { return at(key) != nullptr && flag(key); }

Micrometres Entry::depth(std::string_view key, Micrometres ceiling) const
{
    return Micrometres(integer(key, 0, ceiling.um()));
}

std::optional<Micrometres> Entry::maybeDepth(std::string_view key, Micrometres ceiling) const
{
    return at(key) == nullptr ? std::nullopt : std::optional(depth(key, ceiling));
}

std::vector<std::string> Entry::texts(std::string_view key) const
{
    const json* value = need(key);
    std::vector<std::string> result;
    if (value == nullptr)
        return result;
    if (!value->is_array()) {
        refuse(fmt::format("{} is not a list", key));
        return result;
    }
    for (const json& item : *value) {
        if (!item.is_string() || item.get_ref<const std::string&>().empty())
            refuse(fmt::format("{} holds something that is not a text", key));
        else if (std::ranges::find(result, item.get_ref<const std::string&>()) != result.end())
            refuse(fmt::format("{} names '{}' twice", key, item.get_ref<const std::string&>()));
        else
            result.push_back(item.get<std::string>());
    }
    return result;
}

std::vector<std::string> Entry::maybeTexts(std::string_view key) const
{
    return at(key) == nullptr ? std::vector<std::string>() : texts(key);
}

std::vector<int> Entry::integers(std::string_view key, int min, int max) const
{
    const json* value = need(key);
    std::vector<int> result;
    if (value != nullptr && !value->is_array())
        refuse(fmt::format("{} is not a list", key));
    else if (value != nullptr)
        for (const json& item : *value)
            result.push_back(asInteger(item, key, min, max).value_or(min));
    return result;
}

std::map<std::string, std::string> Entry::textMap(std::string_view key) const
{
    std::map<std::string, std::string> result;
    const Entry map = object(key);
    if (map.m_value->is_object())
        for (const auto& item : map.m_value->items())
            result.emplace(item.key(), map.text(item.key()));
    return result;
}

std::map<std::string, int> Entry::integerMap(std::string_view key, int min, int max) const
{
    std::map<std::string, int> result;
    const Entry map = object(key);
    if (map.m_value->is_object())
        for (const auto& item : map.m_value->items())
            result.emplace(item.key(), map.integer(item.key(), min, max));
    return result;
}

} // namespace stipple::clinical
