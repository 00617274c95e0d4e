#include "core/aftercare/aftercare_text.h"

#include "core/aftercare/json_reader.h"

#include <algorithm>

namespace stipple::aftercare {

bool AftercareText::hasLanguage(std::string_view language) const noexcept
{
    return std::find(m_languages.begin(), m_languages.end(), language) != m_languages.end();
}

std::optional<std::string_view> AftercareText::words(std::string_view language, std::string_view id) const noexcept
{
    const auto table = m_words.find(language);
    if (table == m_words.end())
        return std::nullopt;
    const auto entry = table->second.find(id);
    if (entry == table->second.end())
        return std::nullopt;
    return std::string_view(entry->second);
}

Result<AftercareText> parseText(std::string_view json)
{
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded())
        return fail(ErrorCode::ContentInvalid, "aftercare.json is not JSON");
    JsonReader in;
    AftercareText text;
    text.m_languages = in.texts(root, "languages");
    text.m_reviewNeeded = in.flag(in.member(root, "translation_review"), "needed");
    if (text.m_languages.empty())
        in.fault("no language");
    for (const char* group : {"headings", "lines", "scopes"}) {
        for (const Json& entry : in.array(root, group)) {
            const std::string id = in.text(entry, "id");
            const Json& words = in.member(entry, "text");
            for (const std::string& language : text.m_languages) {
                std::string sentence = in.text(words, language.c_str());
                if (sentence.empty()) // a patient never gets a sheet with a hole in it
                    in.fault(id + " has no words in " + language);
                if (!text.m_words[language].emplace(id, std::move(sentence)).second)
                    in.fault(id + " stands twice");
            }
        }
    }
    if (in.failed())
        return fail(ErrorCode::ContentInvalid, "aftercare.json: " + in.fault());
    return text;
}

} // namespace stipple::aftercare
