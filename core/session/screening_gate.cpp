#include "core/session/screening_gate.h"

namespace stipple::session {
namespace {

using clinical::ScreeningFinding;
using clinical::ScreeningScope;
using State = ScreeningVerdict::State;

// The state that a finding which stops the whole session asks for.
State stateOf(clinical::Verdict verdict) noexcept
{
    switch (verdict) {
    case clinical::Verdict::Clear:
    case clinical::Verdict::Warn: return State::Clear;
    case clinical::Verdict::Unanswered: return State::Unanswered;
    case clinical::Verdict::Override: return State::NeedsOverride;
    case clinical::Verdict::Deferred: return State::Deferred;
    case clinical::Verdict::ZoneExcluded: // of no zone in particular: of every zone
    case clinical::Verdict::Blocked: return State::Blocked;
    }
    return State::Blocked;
}

} // namespace

ScreeningVerdict gate(const clinical::ScreeningResult& result)
{
    ScreeningVerdict verdict;
    verdict.state = State::Clear;
    for (const ScreeningFinding& finding : result.findings) {
        if (finding.verdict == clinical::Verdict::Warn)
            verdict.warnings.push_back(finding.rule);
        const bool someZones = finding.scope == ScreeningScope::Zones && !finding.zones.empty();
        const std::vector<std::string> zones = someZones ? finding.zones : std::vector<std::string>();
        if (finding.depthCap)
            verdict.limits.push_back(
                {plan::ScreeningLimit::Kind::CapDepth, finding.rule, zones, *finding.depthCap, 0});
        const bool elsewhere = finding.scope == ScreeningScope::Numbing || finding.scope == ScreeningScope::Product;
        if (elsewhere || !clinical::stops(finding))
            continue;
        if (someZones) {
            verdict.limits.push_back({plan::ScreeningLimit::Kind::ExcludeZone, finding.rule, zones, {}, 0});
            continue;
        }
        const State state = stateOf(finding.verdict);
        if (state > verdict.state) { // the enum ascends in severity
            verdict.state = state;
            verdict.rule = finding.rule;
            verdict.until = finding.until;
        }
    }
    return verdict;
}

} // namespace stipple::session
