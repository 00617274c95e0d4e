#include "core/session/preflight.h"

#include "core/session/preflight_pen.h"

#include <algorithm>

namespace stipple::session {
namespace {

using ports::Role;

CheckRow done(CheckId id) { return {id, CheckState::Done, CheckReason::None, {}}; }
CheckRow todo(CheckId id, CheckReason why, std::string subject = {})
{
    return {id, CheckState::Todo, why, std::move(subject)};
}
CheckRow blocked(CheckId id, CheckReason why, std::string subject = {})
{
    return {id, CheckState::Blocked, why, std::move(subject)};
}

CheckRow practitioner(const PreflightFacts& facts)
{
    constexpr auto kId = CheckId::Practitioner;
    if (!facts.practitioner)
        return todo(kId, CheckReason::NobodySignedIn);
    const ports::Account& person = *facts.practitioner;
    if (person.role != Role::Clinician)
        return blocked(kId, CheckReason::RoleMayNotTreat);
    if (person.licenceNumber.empty() || !person.licenceValidUntil)
        return blocked(kId, CheckReason::LicenceMissing);
    if (*person.licenceValidUntil < facts.today) // valid to that day, the day included
        return blocked(kId, CheckReason::LicenceExpired);
    if (person.scopeDepth <= Micrometres{})
        return blocked(kId, CheckReason::ScopeMissing);
    return done(kId);
}

CheckRow content(const PreflightFacts& facts)
{
    if (!facts.clinic || !facts.clinic->contentApproved)
        return blocked(CheckId::Content, CheckReason::ContentNotApproved);
    // The demo clinic comes approved with whatever is built in. Elsewhere an approval is for one version. HAZ-007
    if (!facts.clinic->demo && facts.clinic->contentVersion != facts.contentVersion)
        return blocked(CheckId::Content, CheckReason::ContentOtherVersion, facts.contentVersion);
    return done(CheckId::Content);
}

CheckRow plan(const PreflightFacts& facts) // HAZ-007
{
    if (facts.plan == nullptr || facts.plan->zones.empty())
        return todo(CheckId::Plan, CheckReason::PlanEmpty);
    if (!facts.planProblems.empty())
        return todo(CheckId::Plan, CheckReason::PlanHasProblems, facts.planProblems.front().zone);
    return done(CheckId::Plan);
}

CheckRow screening(const PreflightFacts& facts)
{
    constexpr auto kId = CheckId::Screening;
    const std::string& rule = facts.screening.rule;
    switch (facts.screening.state) {
    case ScreeningVerdict::State::Clear: return done(kId);
    case ScreeningVerdict::State::Unanswered: return todo(kId, CheckReason::ScreeningUnanswered, rule);
    case ScreeningVerdict::State::NeedsOverride: return todo(kId, CheckReason::ScreeningNeedsOverride, rule);
    case ScreeningVerdict::State::Deferred:
    case ScreeningVerdict::State::Blocked: return blocked(kId, CheckReason::ScreeningBlocks, rule);
    }
    return blocked(kId, CheckReason::ScreeningBlocks, rule);
}

CheckRow numbing(const PreflightFacts& facts) // the motor cannot start while a zone is marked cream on
{
    constexpr auto kId = CheckId::Numbing;
    if (!facts.numbing)
        return todo(kId, CheckReason::NumbingUnknown);
    using Stage = clinical::NumbingState::Stage;
    switch (facts.numbing->stage) {
    case Stage::None:
    case Stage::Cleared: return done(kId);
    case Stage::Working: return {kId, CheckState::Running, CheckReason::CreamOn, facts.numbing->zone};
    case Stage::Ready: return todo(kId, CheckReason::CreamOn, facts.numbing->zone);
    case Stage::TooLong: return todo(kId, CheckReason::CreamTooLong, facts.numbing->zone);
    case Stage::ToClear: return todo(kId, CheckReason::CreamNotCleared, facts.numbing->zone);
    }
    return todo(kId, CheckReason::NumbingUnknown);
}

CheckRow patient(const PreflightFacts& facts) // HAZ-011
{
    constexpr auto kId = CheckId::Patient;
    if (facts.patient.isNull())
        return blocked(kId, CheckReason::PatientOfOtherSession);
    if (!facts.confirmation || facts.confirmation->planHash != facts.planHash)
        return todo(kId, CheckReason::PatientNotConfirmed);
    if (facts.confirmation->patient != facts.patient)
        return todo(kId, CheckReason::PatientOfOtherSession);
    return done(kId);
}

} // namespace

Preflight runPreflight(const PreflightFacts& facts)
{
    Preflight preflight;
    preflight.rows = {practitioner(facts), content(facts), plan(facts),     screening(facts),
                      numbing(facts),      patient(facts),      checkPen(facts), checkCartridge(facts)};
    const bool others = std::all_of(preflight.rows.begin(), preflight.rows.end(),
                                    [](const CheckRow& row) { return row.state == CheckState::Done; });
    preflight.rows.push_back(checkReadBack(facts, others ? OtherChecks::Done : OtherChecks::Open));
    return preflight;
}

bool Preflight::complete() const noexcept
{
    return rows.size() == static_cast<std::size_t>(kCheckCount) && done() == kCheckCount;
}

bool Preflight::readyToRead() const noexcept
{
    return rows.size() == static_cast<std::size_t>(kCheckCount)
           && std::all_of(rows.begin(), rows.end(), [](const CheckRow& row) {
                  return row.id == CheckId::ReadBack || row.state == CheckState::Done;
              });
}

bool Preflight::readyByHand() const noexcept
{
    return rows.size() == static_cast<std::size_t>(kCheckCount)
           && std::all_of(rows.begin(), rows.end(), [](const CheckRow& row) {
                  const bool ofPen = row.id == CheckId::Pen || row.id == CheckId::Cartridge || row.id == CheckId::ReadBack;
                  return ofPen || row.state == CheckState::Done;
              });
}

int Preflight::done() const noexcept
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [](const CheckRow& row) { return row.state == CheckState::Done; }));
}

const CheckRow& Preflight::row(CheckId id) const noexcept
{
    static const CheckRow kNothing{};
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CheckRow& row) { return row.id == id; });
    return found == rows.end() ? kNothing : *found;
}

std::vector<CheckId> resetBy(Change change)
{
    switch (change) {
    case Change::Plan: return {CheckId::Plan, CheckId::Patient, CheckId::ReadBack};
    case Change::Assessment: return {CheckId::Screening, CheckId::Plan, CheckId::ReadBack};
    case Change::Patient: return {CheckId::Plan, CheckId::Screening, CheckId::Patient, CheckId::ReadBack};
    case Change::Practitioner: return {CheckId::Practitioner, CheckId::Plan, CheckId::ReadBack};
    case Change::Pen: return {CheckId::Plan, CheckId::Pen, CheckId::Cartridge, CheckId::ReadBack};
    case Change::Cartridge: return {CheckId::Plan, CheckId::Cartridge, CheckId::ReadBack};
    case Change::Content: return {CheckId::Content, CheckId::Plan, CheckId::ReadBack};
    }
    return {};
}

} // namespace stipple::session
