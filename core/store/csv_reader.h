// Purpose: reads a spreadsheet export as people have it: guesses encoding and separator, and never trusts its size.
// Thread: any. Pure.
// Units: UTF-8 out.
// Failure: FileFormat with the line (too large, a quote that never ends, binary), TextInvalid (not in this encoding).
#pragma once

#include "core/crypto/secret.h"
#include "core/error.h"
#include "core/ports/patient_import.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::store {

using ports::Encoding;

inline constexpr std::size_t kCsvMaxBytes = 64U << 20;
inline constexpr std::size_t kCsvMaxRows = 200'000;
inline constexpr std::size_t kCsvMaxColumns = 256;
inline constexpr std::size_t kCsvMaxField = 32U << 10;

// By byte order mark; else UTF-8 where the bytes are valid UTF-8; else Windows-1252.
[[nodiscard]] Encoding guessEncoding(crypto::View bytes) noexcept;
[[nodiscard]] Result<std::string> toUtf8(crypto::View bytes, Encoding encoding);

struct CsvTable {
    char separator = ',';
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; // each as wide as the header; shorter ones are filled, longer are an error
    std::vector<int> lines;                     // of each row in the file, from 1
};
[[nodiscard]] char guessSeparator(std::string_view text) noexcept; // , ; tab |
[[nodiscard]] Result<CsvTable> readCsv(std::string_view utf8, std::optional<char> separator = std::nullopt);

} // namespace stipple::store
