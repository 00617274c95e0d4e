// Purpose: what the content proposes for this patient's goals: zones, depth ranges, series; each with its evidence,
//          source and the limits of today. Nothing of it is a value until a clinician sets it.
// Thread: any. Pure functions over values.
// Units: as in plan.h; days.
// Failure: a zone that may not be treated stands in the proposal with its reason and without values. HAZ-007
// Source: indications.json (range, course, evidence), zones.csv (typical depth, passes, end point), CLINICAL §2.1.
#pragma once

#include "core/clinical/indication.h"
#include "core/clinical/zone.h"
#include "core/plan/limit_merge.h"
#include "core/ports/records.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::plan {

struct ProposedZone {
    std::string zone;
    Micrometres rangeMin{}, rangeMax{};      // of the goal on this zone, inside today's limits
    std::optional<ZonePlan> values;          // origin Proposed; empty where `refused` says why
    std::optional<Error> refused;
    std::optional<Bound<Micrometres>> cutBy; // the limit that cut the goal's range, where one did
    bool verify = false;                     // zone or goal rests on general knowledge
    std::string source;                      // of the zone's row
};

struct ProposedGoal {
    std::string indication;                  // id; what follows is from its entry
    std::vector<std::string> evidenceGrades, sources;
    bool verify = false, proposed = false;
    std::string warn, resultsWhen;
    int sessionsMin = 0, sessionsMax = 0, intervalMinDays = 0, intervalMaxDays = 0;
    std::vector<ProposedZone> zones;         // those named in the goal, in its order
};

// One entry per goal whose concern is in the content, by priority. Zones that two goals share stand in the first.
[[nodiscard]] std::vector<ProposedGoal> proposeFor(std::span<const ports::Goal> goals,
                                                   std::span<const clinical::Indication> indications,
                                                   std::span<const clinical::Zone> table, const LimitInputs& inputs);

// The proposed zones added to the plan, still as proposals; the plan's goal and series only where it had none yet.
[[nodiscard]] Plan takeProposal(Plan plan, const ProposedGoal& goal, std::span<const std::string> zones);

// A plan from elsewhere (protocol, preset, last session, import) pressed into today's limits. Reasons do not come
// along: they were given for another day or another patient, so nothing stands above a soft cap. HAZ-007
struct PressedZone {
    std::string zone;
    std::optional<Error> refused;            // left out
    std::optional<Bound<Micrometres>> depthCutBy;
    bool passesCut = false, rateCut = false, endPointCut = false;
    bool cartridgeDropped = false;           // the content does not have that class
};
struct PressedPlan {
    Plan plan;
    std::vector<PressedZone> changes;        // only zones with something to tell
};
[[nodiscard]] PressedPlan pressIntoLimits(const Plan& wanted, std::span<const clinical::Zone> table, const LimitInputs& inputs);

} // namespace stipple::plan
