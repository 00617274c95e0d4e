// Purpose: reads one JSON object strictly: right type, right range, no key left over. For the loaders only.
// Thread: any; an Entry borrows the document and the Refusal and must not outlive them.
// Units: as the key names them; depths are whole micrometres.
// Failure: the first fault goes into the Refusal and the read gives a default; callers check the Refusal
//          once at the end (readDocument does it), so nothing that followed a fault is ever used.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/units/units.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stipple::clinical {

class Entry {
public:
    Entry(const nlohmann::json& value, std::string file, std::string where, Refusal& refusal);

    [[nodiscard]] const std::string& where() const noexcept { return m_where; }
    [[nodiscard]] bool has(std::string_view key) const;
    void refuse(std::string reason) const;
    [[nodiscard]] bool broken() const noexcept { return m_refusal->refused(); } // something was refused before

    std::string text(std::string_view key) const; // not blank
    std::string maybeText(std::string_view key) const;
    int integer(std::string_view key, int min, int max) const; // inclusive
    std::optional<int> maybeInteger(std::string_view key, int min, int max) const;
    bool flag(std::string_view key) const;
    bool maybeFlag(std::string_view key) const; // absent is false
    Micrometres depth(std::string_view key, Micrometres ceiling) const;
    std::optional<Micrometres> maybeDepth(std::string_view key, Micrometres ceiling) const;
    std::vector<std::string> texts(std::string_view key) const;
    std::vector<std::string> maybeTexts(std::string_view key) const;
    std::vector<int> integers(std::string_view key, int min, int max) const;
    std::map<std::string, std::string> textMap(std::string_view key) const;
    std::map<std::string, int> integerMap(std::string_view key, int min, int max) const;
    Entry object(std::string_view key) const;
    std::vector<Entry> objects(std::string_view key) const; // entries with an id: no id twice
    std::vector<Entry> maybeObjects(std::string_view key) const;
    Provenance provenance(const SourceRegister& sources) const; // source, verify, proposed

    template <class E>
    E oneOf(std::string_view key, std::initializer_list<std::pair<std::string_view, E>> names) const
    {
        const std::string value = text(key);
        for (const auto& [name, result] : names)
            if (name == value)
                return result;
        refuse(std::string(key) + " has the unknown value '" + value + "'");
        return names.begin()->second;
    }

    // Refuses any key that was not read and is not named here: a misspelt key must not be lost in silence.
    void close(std::initializer_list<std::string_view> described = {}) const;

private:
    const nlohmann::json* at(std::string_view key) const;
    const nlohmann::json* need(std::string_view key) const;
    std::optional<int> asInteger(const nlohmann::json& value, std::string_view key, int min, int max) const;
    std::vector<Entry> listOf(const nlohmann::json* value, std::string_view key) const;

    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_where;
    Refusal* m_refusal;
    std::shared_ptr<std::set<std::string, std::less<>>> m_read; // one object read through copies of its Entry
};

// Strict JSON: one object, no key twice, no floating-point number anywhere, the schema asked for.
[[nodiscard]] ContentResult<nlohmann::json> parseDocument(std::string_view file, std::string_view schema,
                                                          std::string_view text);

// Runs `read` over the document and gives its value, or the first refusal.
template <class T>
[[nodiscard]] ContentResult<T> readDocument(std::string_view file, std::string_view schema, std::string_view text,
                                            const std::function<T(const Entry&)>& read)
{
    const ContentResult<nlohmann::json> document = parseDocument(file, schema, text);
    if (!document)
        return tl::unexpected<ContentError>(document.error());
    Refusal refusal;
    T value = read(Entry(*document, std::string(file), "", refusal));
    if (refusal.refused())
        return tl::unexpected<ContentError>(refusal.first());
    return value;
}

} // namespace stipple::clinical
