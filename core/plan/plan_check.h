// Purpose: say everything that keeps a plan from being armed. Default is deny: an empty list is the only yes.
// Thread: any. Pure functions over values.
// Units: as in plan.h.
// Failure: none; problems are the result. Every path to the pen (edit, preset, import, copy) asks here. HAZ-007
#pragma once

#include "core/clinical/zone.h"
#include "core/plan/limit_merge.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::plan {

inline constexpr int kOverrideReasonLength = 15; // characters, UI §4 ScreeningRow

// A patient's zone may be larger than the table's medium adult (CLINICAL §1.1), not by more than this (PROPOSED).
inline constexpr int kAreaFactorMax = 2;

enum class PlanProblemCode {
    Empty,                 // no zone
    UnknownZone,           // not in the zone table
    ExcludedZone,          // hard exclusion, or excluded by screening
    NotPlannable,          // the limits leave no value (names the reason)
    DuplicateZone,         // a zone may stand once in a plan: its budget of strokes is one
    DepthAboveHardCap,
    DepthAboveSoftCap,     // without a recorded reason of kOverrideReasonLength characters
    DepthBelowMinimum,
    DepthOffGrid,
    RateOutside,
    RateOffGrid,
    PassesOutside,
    EndPointTooFar,
    CartridgeUnknown,      // a class that the content does not have
    AreaMissing,           // no area, no budget of strokes
    AreaImplausible,       // more than kAreaFactorMax times the table's: it would be a budget of any size. HAZ-017
    SeriesInvalid,         // fewer than one session, or a negative interval
    ProposalNotSet,        // still the builder's proposal: a clinician has to set it or take it over
    OrderBroken,           // frozen segments whose numbers are not 1…n (core/session/freeze.h)
};

struct PlanProblem {
    PlanProblemCode code{};
    std::string zone;          // empty: the plan as a whole
    std::size_t index = 0;     // place in Plan::zones
    std::optional<LimitReason> reason; // which limit, where one did it
    std::string subject;       // and what exactly
    friend bool operator==(const PlanProblem&, const PlanProblem&) = default;
};

[[nodiscard]] const clinical::Zone* findZone(std::span<const clinical::Zone> table, std::string_view id) noexcept;

// zone_tag in the pen's log: place in the table + 1; nullopt for an unknown zone.
[[nodiscard]] std::optional<std::uint32_t> zoneTag(std::span<const clinical::Zone> table, std::string_view id) noexcept;

[[nodiscard]] std::vector<PlanProblem> validatePlan(const Plan& plan, std::span<const clinical::Zone> table,
                                                    const LimitInputs& inputs);

// Counts characters (not bytes) without leading and trailing white space.
[[nodiscard]] bool isSufficientReason(std::string_view text) noexcept;

} // namespace stipple::plan
