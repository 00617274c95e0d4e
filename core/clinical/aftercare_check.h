// Purpose: the strict check of aftercare.json. Its values are read by core/aftercare; here only what would make
//          a wrong or silent sheet is refused: a line without a language, a rule that names nothing, a zone twice.
// Thread: any. Pure.
// Failure: refused with the entry and the reason; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"

#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kAftercareFile = "aftercare.json";

struct AftercareSummary {
    std::vector<std::string> languages;
    std::vector<std::string> lines; // ids, in the order of the file
    std::vector<std::string> zones; // each in exactly one area; must be the treatable zones of zones.csv
};

[[nodiscard]] ContentResult<AftercareSummary> checkAftercare(std::string_view text, const SourceRegister& sources);

} // namespace stipple::clinical
