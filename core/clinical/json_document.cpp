// The other half of json_entry.h: nested entries, provenance, and the document as a whole.
#include "core/clinical/json_entry.h"

#include <algorithm>
#include <fmt/format.h>

namespace stipple::clinical {

using nlohmann::json;

namespace {
const json kEmptyObject = json::object();

std::string join(const std::string& parent, std::string_view key)
{
    return parent.empty() ? std::string(key) : fmt::format("{}/{}", parent, key);
}
} // namespace

Entry Entry::object(std::string_view key) const
{
    const json* value = need(key);
    return {value == nullptr ? kEmptyObject : *value, m_file, join(m_where, key), *m_refusal};
}

std::vector<Entry> Entry::listOf(const json* value, std::string_view key) const
{
    std::vector<Entry> result;
    if (value == nullptr)
        return result;
    if (!value->is_array()) {
        refuse(fmt::format("{} is not a list", key));
        return result;
    }
    std::set<std::string> ids;
    for (std::size_t i = 0; i < value->size(); ++i) {
        const json& item = (*value)[i];
        std::string name = fmt::format("{}[{}]", join(m_where, key), i);
        if (item.is_object() && item.contains("id") && item["id"].is_string()) {
            const auto id = item["id"].get<std::string>();
            name = join(join(m_where, key), id);
            if (!ids.insert(id).second)
                refuse(fmt::format("{} has the id '{}' twice", key, id));
        }
        result.emplace_back(item, m_file, std::move(name), *m_refusal);
    }
    return result;
}

std::vector<Entry> Entry::objects(std::string_view key) const { return listOf(need(key), key); }

std::vector<Entry> Entry::maybeObjects(std::string_view key) const { return listOf(at(key), key); }

Provenance Entry::provenance(const SourceRegister& sources) const
{
    Provenance result{texts("source"), flag("verify"), flag("proposed")};
    if (result.sources.empty())
        refuse("names no source");
    for (const std::string& id : result.sources)
        if (sources.find(id) == nullptr)
            refuse(fmt::format("names the unknown source '{}'", id));
    const bool general = std::ranges::find(result.sources, kGeneralKnowledge) != result.sources.end();
    if (general != result.verify)
        refuse("verify must be true exactly when GK is among the sources");
    return result;
}

void Entry::close(std::initializer_list<std::string_view> described) const
{
    if (!m_value->is_object())
        return;
    for (const auto& item : m_value->items())
        if (!m_read->contains(item.key()) && std::ranges::find(described, item.key()) == described.end())
            refuse(fmt::format("has the unknown key '{}'", item.key()));
}

namespace {

// Watches the parser for what the parsed value can no longer show: a key that appears twice in one object.
class DuplicateKeys {
public:
    bool operator()(int, json::parse_event_t event, json& parsed)
    {
        if (event == json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_open.pop_back();
        else if (event == json::parse_event_t::key)
            key(parsed.get<std::string>());
        else if (event == json::parse_event_t::value && parsed.is_string() && !m_open.empty()
                 && m_open.back().lastKey == "id")
            m_open.back().id = parsed.get<std::string>();
        return true;
    }
    std::optional<std::pair<std::string, std::string>> found; // entry, key

private:
    struct Object {
        std::set<std::string> keys;
        std::string lastKey, id;
    };
    void key(std::string name)
    {
        if (!m_open.back().keys.insert(name).second && !found) {
            std::string entry;
            for (const Object& object : m_open)
                if (!object.id.empty())
                    entry = join(entry, object.id);
            found = {entry, name};
        }
        m_open.back().lastKey = std::move(name);
    }
    std::vector<Object> m_open;
};

// The entry that holds a floating-point number, if any: depths and rates are whole numbers everywhere.
std::optional<std::string> floatAt(const json& value, const std::string& where)
{
    if (value.is_number_float())
        return where;
    if (!value.is_structured())
        return std::nullopt;
    for (const auto& item : value.items()) {
        const bool named = item.value().is_object() && item.value().contains("id") && item.value()["id"].is_string();
        const std::string name = named ? item.value()["id"].get<std::string>() : item.key();
        if (auto found = floatAt(item.value(), join(where, name)))
            return found;
    }
    return std::nullopt;
}

} // namespace

ContentResult<json> parseDocument(std::string_view file, std::string_view schema, std::string_view text)
{
    const auto refuse = [&](std::string entry, std::string reason) {
        return tl::unexpected<ContentError>(ContentError{std::string(file), std::move(entry), std::move(reason)});
    };
    DuplicateKeys duplicates;
    const json document = json::parse(text, std::ref(duplicates), false);
    if (document.is_discarded())
        return refuse("", "is not valid JSON");
    if (duplicates.found)
        return refuse(duplicates.found->first, fmt::format("has the key '{}' twice", duplicates.found->second));
    if (const auto entry = floatAt(document, ""))
        return refuse(*entry, "is not a whole number");
    if (!document.is_object() || !document.contains("schema") || document["schema"] != std::string(schema))
        return refuse("", fmt::format("is not of the schema {}", schema));
    return document;
}

} // namespace stipple::clinical
