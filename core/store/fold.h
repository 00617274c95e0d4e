// Purpose: brings names, numbers and what people type into one plain form, so that they can be compared.
// Thread: any. Pure.
// Units: UTF-8 in, UTF-8 out.
// Failure: none; bytes that are no UTF-8 become replacement characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stipple::store {

// Lower case, no accents, ß→ss ø→o ł→l æ→ae …, full width → half, katakana → hiragana, Hangul to its letters.
[[nodiscard]] std::string fold(std::string_view text);

// The words by which a name is found: parts at blanks and hyphens, the whole without hyphens; for Han, kana and
// Hangul every ending of a run, because such names are written without blanks.
[[nodiscard]] std::vector<std::string> nameTokens(std::string_view given, std::string_view family);

[[nodiscard]] std::string digitsOf(std::string_view text);
[[nodiscard]] std::string alphanumericOf(std::string_view folded); // for chart numbers: "sc20418"

// True for digits with the marks that people put between them ("+1 503 555-0142", "12.03.1985").
[[nodiscard]] bool isNumeric(std::string_view text) noexcept;

// At most one typing error (one letter wrong, missing, too many, or two neighbours swapped) between `typed` and
// the beginning of `word`.
[[nodiscard]] bool oneErrorFromPrefix(std::string_view typed, std::string_view word) noexcept;

} // namespace stipple::store
