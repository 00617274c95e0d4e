// Purpose: the few questions that the window has for the clinical catalogue, in one place.
// Thread: UI thread. The catalogue outlives the window.
// Units: as in core/clinical.
// Failure: none; an unknown id is nullptr.
#pragma once

#include "core/clinical/indication.h"
#include "core/clinical/screening_rule.h"
#include "core/clinical/zone.h"
#include "core/plan/limit_merge.h"
#include "core/plan/schedule.h"

#include <QString>

#include <span>
#include <string>

namespace stipple::clinical {
class ClinicalCatalogue;
}

namespace stipple::ui::content {

[[nodiscard]] std::span<const clinical::Zone> zones(const clinical::ClinicalCatalogue& catalogue);
[[nodiscard]] const clinical::Zone* zone(const clinical::ClinicalCatalogue& catalogue, std::string_view id);
[[nodiscard]] std::span<const clinical::Indication> indications(const clinical::ClinicalCatalogue& catalogue);
// The goal's name in the catalogue, or the clinician's own words as they are.
[[nodiscard]] QString concernName(const clinical::ClinicalCatalogue& catalogue, const std::string& concern);
[[nodiscard]] const clinical::ScreeningRules& screening(const clinical::ClinicalCatalogue& catalogue);
// Ceiling, acknowledgement line and rate classes: what limits whoever is treated with whatever.
[[nodiscard]] plan::LimitInputs baseLimits(const clinical::ClinicalCatalogue& catalogue);
[[nodiscard]] std::vector<plan::IntervalRule> intervalRules(const clinical::ClinicalCatalogue& catalogue);
[[nodiscard]] std::string version(const clinical::ClinicalCatalogue& catalogue);

} // namespace stipple::ui::content
