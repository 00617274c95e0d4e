// Purpose: what today's screening says about arming, in the form that the pre-flight and the limits need.
// Thread: any. Pure values.
// Failure: none. Default is deny: a verdict that nobody filled in is Unanswered.
// Source: core/clinical/screening.h evaluates the answers; gate() only reads its findings.
#pragma once

#include "core/clinical/screening.h"
#include "core/plan/limit_merge.h"
#include "core/ports/records.h"

#include <optional>
#include <string>
#include <vector>

namespace stipple::session {

struct ScreeningVerdict {
    // In ascending severity.
    enum class State { Clear, Unanswered, NeedsOverride, Deferred, Blocked } state = State::Unanswered;
    std::string rule;                         // the worst finding that concerns the whole session
    std::optional<ports::Day> until;          // Deferred: treatable from this day on
    std::vector<plan::ScreeningLimit> limits; // for LimitInputs::screening: caps and excluded zones
    std::vector<std::string> warnings;        // rule ids
};

// Reads the findings of today. Blocked is named before deferred, that before an override, that before a question
// without answer. A finding about zones closes those zones; numbing and product findings never stop the session.
// Caps hold also where an override let the session go on. HAZ-007
[[nodiscard]] ScreeningVerdict gate(const clinical::ScreeningResult& result);

} // namespace stipple::session
