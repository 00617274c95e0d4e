// Purpose: the clinic's own copy of the content: the shipped pack with this clinic's edits on it, one value at a time.
//          The result is a pack like any other: buildCatalogue() checks all of it, so an edit can break no rule.
// Thread: any. Pure functions over texts; no I/O.
// Units: values as they stand in the file: millimetres in zones.csv, µm and days in indications.json.
// Failure: ContentError with file, entry and reason: a field that may not be edited, an entry that is not there, a
//          value that is not what the edit says it was.
#pragma once

#include "core/clinical/catalogue.h"
#include "core/ports/planning.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

// What a clinic may set: limits, typical values and courses. Never which zones are excluded, nor ids or sources. HAZ-007
[[nodiscard]] std::span<const std::string_view> editableFields(std::string_view file) noexcept;

// The value as text; nullopt where file, entry or field is not there or not editable.
[[nodiscard]] std::optional<std::string> contentValue(const ContentTexts& texts, std::string_view file,
                                                      std::string_view entry, std::string_view field);

// All edits in their order. The manifest names the new version ("1.0.0+clinic.3") and the new checksums.
[[nodiscard]] ContentResult<ContentTexts> withEdits(ContentTexts texts, std::span<const ports::ContentEdit> edits,
                                                    const Sha256Hex& sha256);

[[nodiscard]] std::string clinicVersion(std::string_view packVersion, std::int64_t edits); // 0: the pack's own

} // namespace stipple::clinical
