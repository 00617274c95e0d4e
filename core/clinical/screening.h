// Purpose: today's screening answers and what follows from them. Default is deny: unanswered, stale, unsure and
//          undated answers never clear anything.
// Thread: any. Pure; the day is an argument.
// Units: calendar days, Micrometres. Source: each finding carries the sources of its rule.
// Failure: an answer that does not fit the content (unknown rule or zone, answered twice, impossible day) is an
//          error, not a finding: the answers as a whole are then not usable.
#pragma once

#include "core/clinical/calendar.h"
#include "core/clinical/screening_rule.h"
#include "core/clinical/zone.h"
#include "core/error.h"
#include "core/plan/limits.h"
#include "core/ports/records.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

enum class Verdict { // in ascending severity
    Clear,
    Warn,
    ZoneExcluded,
    Override,
    Deferred,
    Blocked,
    Unanswered,
};

struct ScreeningFinding {
    std::string rule, condition;
    Verdict verdict = Verdict::Unanswered;
    ScreeningScope scope = ScreeningScope::Session;
    std::vector<std::string> zones; // scope Zones: the zones concerned; empty: every zone
    std::optional<Day> until;       // Deferred, Warn: the first day on which it no longer holds
    std::string untilWords;         // Deferred without a date
    bool dateMissing = false;       // Deferred because the day was not given
    bool earlyStartByOverride = false;
    OverrideRole overrideRole = OverrideRole::Authorised;
    std::optional<Micrometres> depthCap;
    std::string overrideReason; // given and long enough; empty otherwise
    Provenance provenance;
};

struct ScreeningContext {
    Day today;
    UtcMs visitOpenedAt{}; // an answer stamped earlier was given at another visit: it counts as not asked yet
    std::optional<Day> born;
    std::vector<std::string> labelContraindications; // conditions that the label of the device in use lists
    std::span<const Zone> zones; // the catalogue's zones
};

struct ScreeningResult {
    std::vector<ScreeningFinding> findings; // in the order of the rules; what is clear is not listed
};

[[nodiscard]] Result<ScreeningResult> evaluateScreening(const ScreeningRules& rules,
                                                        std::span<const ports::ScreeningAnswer> answers,
                                                        const ScreeningContext& context);

// True while the finding keeps the motor off for what it concerns. An Override or an early start stops no longer
// when its reason was given; the caller must have checked the second credential and its role before recording it.
[[nodiscard]] bool stops(const ScreeningFinding& finding);

// The worst verdict that concerns the whole session; the worst that concerns this zone (both kinds).
[[nodiscard]] Verdict sessionVerdict(const ScreeningResult& result);
[[nodiscard]] Verdict zoneVerdict(const ScreeningResult& result, std::string_view zone);
// No finding stops the session or one of these zones.
[[nodiscard]] bool mayTreat(const ScreeningResult& result, std::span<const std::string> zones);
// The lowest depth cap any answer brought, with the rule that brought it.
[[nodiscard]] std::optional<plan::Bound<Micrometres>> screeningDepthCap(const ScreeningResult& result);
// The rules that forbid numbing: a risk, or a question not answered yet.
[[nodiscard]] std::vector<std::string> numbingForbiddenBy(const ScreeningResult& result);

} // namespace stipple::clinical
