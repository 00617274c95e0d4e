// Purpose: the screening rules of screening.json: one yes/no question each, and what a yes does.
// Thread: any. Pure values.
// Units: days, years, Micrometres. "Since" is the day asked for with the question (date_asked).
// Failure: a loader refuses the whole file; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kScreeningFile = "screening.json";

enum class ScreeningAction {
    Warn,     // acknowledge and record
    Zone,     // exclude the named zones
    Override, // stop until an authorised role gives a reason and a second credential
    Defer,    // blocked until a date, or until a clinician clears it
    Block,    // cannot start, no override
};
enum class ScreeningScope {
    Session, // the whole session
    Zones,   // the rule's zones, or those named with the answer; none named: every zone
    Numbing, // no numbing; the session may go on without
    Product, // that product only
};
enum class RuleKind {
    Asked,   // a question to the patient or the clinician
    Age,     // computed from the age
    Derived, // set by the caller (device label, product choice); unanswered is fine
};
enum class OverrideRole { Authorised, Prescriber, Physician };

struct ZoneAction { // a sharper or other action on some zones
    std::vector<std::string> zones;
    ScreeningAction action = ScreeningAction::Warn;
};

struct ScreeningRule {
    std::string id;        // of the question; several may share a condition
    std::string condition; // id of the condition in the clinical pack
    RuleKind kind = RuleKind::Asked;
    std::string question;
    std::string topic; // history | medicine | pregnancy | sun | cold_sore
    ScreeningAction action = ScreeningAction::Warn;
    ScreeningScope scope = ScreeningScope::Session;
    std::vector<std::string> zones; // fixed zones of scope Zones
    std::vector<ZoneAction> zoneActions;
    std::optional<int> intervalDays;  // Defer: from since; absent: until a clinician clears it
    std::optional<int> warnUntilDays; // still a warning until then
    std::string dateAsked, until, note;
    bool earlyStartByOverride = false;
    OverrideRole overrideRole = OverrideRole::Authorised;
    std::optional<Micrometres> depthCap; // a yes lowers the cap to this
    std::string askedIf;                 // asked only when that rule is not a no
    std::optional<int> ageMinYears, ageMaxYears; // Age
    std::optional<int> recommendedMinDays, recommendedMaxDays;
    bool askEveryVisit = true;
    bool neverCarryForward = false; // not even shown as the previous answer
    Provenance provenance;
};

struct ScreeningRules {
    std::vector<ScreeningRule> rules;
    int overrideReasonMinChars = 0;
    int answerValidDays = 0; // an answer older than this is asked again, also where nothing changed
    [[nodiscard]] const ScreeningRule* find(std::string_view id) const noexcept;
};

[[nodiscard]] ContentResult<ScreeningRules> parseScreening(std::string_view text, const SourceRegister& sources,
                                                           Micrometres deviceCeiling);

} // namespace stipple::clinical
