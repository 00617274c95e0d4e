// Purpose: names of zones, views, patterns, end points and classes of cartridge, by id, in the window's language.
// Thread: UI thread (tr()).
// Failure: an unknown id is shown as it is, with spaces; never as nothing.
#pragma once

#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace stipple::ui::text {

[[nodiscard]] QString zoneName(std::string_view id);      // "Cheek, left"
[[nodiscard]] QString zoneShort(std::string_view id);     // "Cheek L"
[[nodiscard]] QString zoneLower(std::string_view id);     // "cheek, left", inside a sentence
[[nodiscard]] QString zoneBaseLower(std::string_view id); // "cheek", of both sides
// For what a patient takes home: "en", "es", "fr", "de", "zh_CN", "ko"; in any other language, as English says it.
[[nodiscard]] QString zoneNameIn(std::string_view id, const QString& language);
[[nodiscard]] QString zoneLowerIn(std::string_view id, const QString& language);
// The same for a whole list; a left and a right become one: "Cheek, both sides".
[[nodiscard]] QStringList zoneNamesIn(const std::vector<std::string>& ids, const QString& language);
[[nodiscard]] QString exclusionReason(std::string_view id); // "Upper eyelid, left. Never needled."
[[nodiscard]] QString viewName(const QString& map);       // "Face, front"
[[nodiscard]] QString patternName(plan::Pattern pattern); // "Cross-hatch"
[[nodiscard]] QString endPointName(plan::EndPoint endPoint);
[[nodiscard]] QString cartridgeClassName(std::string_view id); // "9 or 12 pins"; of "": "Any that fits"
[[nodiscard]] bool isCartridgeClass(std::string_view id);
// "14 pins: Forehead, Cheek L · 9 or 12 pins: Nose tip"; "" where no zone names a class.
[[nodiscard]] QString plannedCartridges(const plan::Plan& plan);

} // namespace stipple::ui::text
