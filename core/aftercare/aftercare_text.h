// Purpose: the words of the aftercare sheet, language by language: headings, lines and scope words by id.
// Thread: any. Values; read once.
// Failure: parseText gives ContentInvalid when an id lacks a language; a missing id later is nullopt.
#pragma once

#include "core/error.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::aftercare {

class AftercareText {
public:
    [[nodiscard]] const std::vector<std::string>& languages() const noexcept { return m_languages; }
    [[nodiscard]] bool hasLanguage(std::string_view language) const noexcept;
    // Words of a heading (H0…), a line (A01…) or a scope (face_only).
    [[nodiscard]] std::optional<std::string_view> words(std::string_view language, std::string_view id) const noexcept;
    // True while the content says that no native clinical reviewer has seen the translations.
    [[nodiscard]] bool reviewNeeded() const noexcept { return m_reviewNeeded; }

    friend Result<AftercareText> parseText(std::string_view json);

private:
    std::vector<std::string> m_languages;
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> m_words; // language → id → words
    bool m_reviewNeeded = true;
};

[[nodiscard]] Result<AftercareText> parseText(std::string_view json);

} // namespace stipple::aftercare
