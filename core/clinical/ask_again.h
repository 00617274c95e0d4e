// Purpose: which screening questions are asked today, and which answers of an earlier visit may be confirmed together.
// Thread: any. Pure; the day is an argument.
// Units: calendar days.
// Failure: none. Default is to ask: whatever is not clearly lasting is asked again.
// Source: screening.json "ask_again" (never carried forward silently). Carrying on is never silent here: an answer
//         that holds still counts only after a clinician confirmed today that nothing has changed.
#pragma once

#include "core/clinical/screening_rule.h"
#include "core/ports/assess.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::clinical {

enum class AskReason {
    EveryVisit,      // medicines, pregnancy, sun, cold sores, today's state
    OfTodaysArea,    // the question is about the skin to be treated: another area, another question
    OfRecentDays,    // "in the last …": days have passed since
    New,             // never asked
    QuestionChanged, // the clinic's rules have changed since
    WasUnsure,
    Expired,         // older than the pack lets an answer grow
    HoldsStill,      // not asked again: to be confirmed with the others
};

struct AskItem {
    std::string rule;
    AskReason reason = AskReason::New;
    std::optional<ports::EarlierAnswer> before; // what was said last; not given where it must never be shown
};

// One item for each question of the rules, in their order. Age and derived rules are not questions.
[[nodiscard]] std::vector<AskItem> whatToAsk(const ScreeningRules& rules, std::span<const ports::EarlierAnswer> earlier,
                                             const ports::Day& today);

// The answer of today that says: as before. Keeps who said it first and when; an override is given anew each visit.
[[nodiscard]] ports::ScreeningAnswer confirmedUnchanged(const ScreeningRule& rule, const ports::EarlierAnswer& before);

// Eight hex digits over question, action and everything that decides what a yes means.
[[nodiscard]] std::string fingerprint(const ScreeningRule& rule);

} // namespace stipple::clinical
