// Purpose: names of zones, views, patterns and end points, by id, in the window's language.
// Thread: UI thread (tr()).
// Failure: an unknown id is shown as it is, with spaces; never as nothing.
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <string_view>

namespace stipple::ui::text {

[[nodiscard]] QString zoneName(std::string_view id);      // "Cheek, left"
[[nodiscard]] QString zoneShort(std::string_view id);     // "Cheek L"
[[nodiscard]] QString zoneLower(std::string_view id);     // "cheek, left", inside a sentence
// For what a patient takes home: "en", "de", "zh_CN"; in any other language, as English says it.
[[nodiscard]] QString zoneNameIn(std::string_view id, const QString& language);
[[nodiscard]] QString zoneLowerIn(std::string_view id, const QString& language);
[[nodiscard]] QString exclusionReason(std::string_view id); // "Upper eyelid, left. Never needled."
[[nodiscard]] QString viewName(const QString& map);       // "Face, front"
[[nodiscard]] QString patternName(plan::Pattern pattern); // "Cross-hatch"
[[nodiscard]] QString endPointName(plan::EndPoint endPoint);

} // namespace stipple::ui::text
