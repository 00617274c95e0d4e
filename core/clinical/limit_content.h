// Purpose: the clinical limits of limits.json and stroke_rates.json as values. The limit engine (core/plan)
//          combines them; nothing is decided here.
// Thread: any. Pure values.
// Units: Micrometres, StrokesPerMinute, days, milliseconds, percent as named. Every value carries its source.
// Failure: a loader refuses the whole file; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/clinical/zone.h"
#include "core/plan/plan.h"
#include "core/plan/schedule.h"
#include "core/units/units.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kLimitsFile = "limits.json";
inline constexpr std::string_view kStrokeRatesFile = "stroke_rates.json";
// No file may raise the ceiling above what any cleared mechanical pen reaches. CLINICAL §0.2.
inline constexpr Micrometres kHighestCeiling = 2500_um;

struct DepthLimit {
    Micrometres depth{};
    std::string text;
    Provenance provenance;
};

struct SkinTypeModifier {
    std::string id;
    int typeMin = 0, typeMax = 0; // Fitzpatrick 1…6, inclusive
    Micrometres depthCapReduction{}; // taken off the zone cap
    int passesReduction = 0;
    plan::EndPoint endPointMax = plan::EndPoint::Erythema;
    bool firstSessionAtTypical = false; // the first session stays at or below the zone's typical depth
    Provenance provenance;
};

struct LiveControl { // §5.3
    std::chrono::milliseconds telemetryTimeout{};
    Micrometres depthTolerance{};
    int ratePercentTolerance = 0;
};

struct LimitContent {
    DepthLimit acknowledgeAbove; // above it a recorded reason
    DepthLimit deviceCeiling;    // nothing passes it
    std::vector<SkinTypeModifier> skinTypes;
    std::vector<plan::IntervalRule> intervals; // exactly one Default; core/plan/schedule.h answers with them
    LiveControl live;
    std::vector<std::string> excludedZones; // hard block; equal to the excluded rows of zones.csv
};

[[nodiscard]] ContentResult<LimitContent> parseLimits(std::string_view text, const SourceRegister& sources);
// One class per SpeedClass, none faster than the cleared window.
[[nodiscard]] ContentResult<std::vector<RateClass>> parseStrokeRates(std::string_view text,
                                                                     const SourceRegister& sources);

} // namespace stipple::clinical
