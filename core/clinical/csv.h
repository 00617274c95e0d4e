// Purpose: splits CSV text into rows of fields (RFC 4180: quotes, doubled quotes, CRLF or LF).
// Thread: any. Pure.
// Failure: an open quote, text after a closing quote, or a row with another number of fields than the header.
#pragma once

#include "core/clinical/content_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

struct CsvRow {
    int line = 0; // first line of the row in the file, from 1
    std::vector<std::string> fields;
};

// The first row is the header. Blank lines are refused like any row of the wrong length.
[[nodiscard]] ContentResult<std::vector<CsvRow>> parseCsv(std::string_view file, std::string_view text);

} // namespace stipple::clinical
