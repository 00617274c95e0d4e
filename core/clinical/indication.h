// Purpose: the treatment goals of indications.json: proposed depth range, course, evidence, outcome scales.
// Thread: any. Pure values.
// Units: Micrometres, days, sessions. The zone cap always wins over these ranges.
// Failure: a loader refuses the whole file; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/plan/plan.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kIndicationsFile = "indications.json";

struct DepthException {
    std::vector<std::string> zones;
    Micrometres depthMin{}, depthMax{};
    std::string why;
};

struct Schedule {
    std::string id;
    std::optional<int> sessions; // absent: open-ended
    int intervalDays = 0;
};

struct Indication {
    std::string id, label;
    Micrometres depthMin{}, depthMax{};
    std::optional<Micrometres> depthStart;       // where to begin
    std::optional<Micrometres> overrideDepthMax; // reachable with an override only
    std::vector<DepthException> depthExceptions;
    std::optional<plan::EndPoint> endPointMax;
    int sessionsMin = 0, sessionsMax = 0;
    int intervalMinDays = 0, intervalMaxDays = 0;
    std::vector<Schedule> schedules;
    std::vector<std::string> evidenceGrades; // A…D
    std::string resultsWhen, keyText;
    std::string warn; // shown when the goal is chosen; may be empty
    std::optional<int> scarAgeMinDays;
    bool photosAsOutcome = false;
    std::vector<std::string> scales;
    Provenance provenance;
};

[[nodiscard]] ContentResult<std::vector<Indication>> parseIndications(std::string_view text,
                                                                      const SourceRegister& sources,
                                                                      Micrometres deviceCeiling);

struct DepthRange {
    Micrometres min{}, max{};
};
// The goal's proposed range on one zone: its exception where there is one.
[[nodiscard]] DepthRange depthRange(const Indication& indication, std::string_view zone);

} // namespace stipple::clinical
