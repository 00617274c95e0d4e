// Purpose: what today's screening answers say about arming, as far as the rules are told here.
// Thread: any. Pure values.
// Failure: none. An unanswered or unsure question counts as yes (UI §4 YesNoUnsure).
// Source: CLINICAL §3; the rules come from resources/clinical/screening.json through the caller.
#pragma once

#include "core/plan/limit_merge.h"
#include "core/ports/records.h"

#include <span>
#include <string>
#include <vector>

namespace stipple::session {

enum class RuleAction { Block, Override, Defer, ExcludeZone, Warn };
enum class RuleScope { Session, Zones, Numbing, Product }; // Numbing and Product never stop the session
struct ScreeningRule { // the part of a rule that decides
    std::string id;
    RuleAction action = RuleAction::Block;
    RuleScope scope = RuleScope::Session;
    int deferDays = 0;                       // Defer: days from `since`; 0: until a clinician clears it
    std::optional<Micrometres> depthCap;     // tightens when answered yes
    std::vector<std::string> zones;          // the rule's own zones; empty: those of the answer, else all
};

struct ScreeningVerdict {
    enum class State { Clear, Unanswered, NeedsOverride, Blocked } state = State::Unanswered;
    std::string rule;                               // the first that decides
    std::optional<ports::Day> until;                // Defer: treatable from this day on
    std::vector<plan::ScreeningLimit> limits;       // for LimitInputs::screening
    std::vector<std::string> warnings;              // rule ids
};

[[nodiscard]] ScreeningVerdict screeningVerdict(std::span<const ScreeningRule> rules,
                                                std::span<const ports::ScreeningAnswer> answers, ports::Day today);

} // namespace stipple::session
