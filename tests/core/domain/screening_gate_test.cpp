#include "core/session/screening_gate.h"

#include "tests/core/domain/fixtures.h"

using namespace stipple;
using namespace stipple::session;
using clinical::ScreeningFinding;
using clinical::ScreeningScope;
using clinical::Verdict;
using State = ScreeningVerdict::State;

namespace {

ScreeningFinding finding(const char* rule, Verdict verdict, ScreeningScope scope = ScreeningScope::Session)
{
    ScreeningFinding f;
    f.rule = rule;
    f.verdict = verdict;
    f.scope = scope;
    return f;
}

ScreeningVerdict gated(std::vector<ScreeningFinding> findings) { return gate({std::move(findings)}); }

} // namespace

TEST_CASE("a verdict that nobody filled in clears nothing", "[session][HAZ-007]")
{
    CHECK(ScreeningVerdict{}.state == State::Unanswered);
    CHECK(gated({}).state == State::Clear);
}

TEST_CASE("the worst finding decides and is named", "[session][HAZ-007]")
{
    const auto unanswered = finding("A", Verdict::Unanswered);
    const auto needs = finding("B", Verdict::Override);
    auto deferred = finding("C", Verdict::Deferred);
    deferred.until = ports::Day{2026, 5, 20};
    const auto blocked = finding("D", Verdict::Blocked);
    CHECK(gated({unanswered}).state == State::Unanswered);
    CHECK(gated({unanswered, needs}).state == State::NeedsOverride);
    CHECK(gated({needs, unanswered}).rule == "B");
    CHECK(gated({needs, deferred}).state == State::Deferred);
    CHECK(gated({needs, deferred}).until == ports::Day{2026, 5, 20});
    CHECK(gated({blocked, deferred}).state == State::Blocked);
    CHECK(gated({blocked, deferred}).rule == "D");
    CHECK_FALSE(gated({deferred, blocked}).until.has_value());
    CHECK(gated({finding("E", Verdict::ZoneExcluded, ScreeningScope::Zones)}).state == State::Blocked); // every zone
}

TEST_CASE("what was overridden stops no longer, but its cap stays", "[session][HAZ-007]")
{
    auto anticoagulant = finding("C_anticoagulant", Verdict::Override);
    anticoagulant.depthCap = 1000_um;
    CHECK(gated({anticoagulant}).state == State::NeedsOverride);
    anticoagulant.overrideReason = "agreed with the prescriber";
    const auto verdict = gated({anticoagulant});
    CHECK(verdict.state == State::Clear);
    REQUIRE(verdict.limits.size() == 1);
    plan::LimitInputs inputs = test::tableOnly();
    inputs.screening = verdict.limits;
    CHECK(plan::mergeLimits(test::zoneRow("cheek_left"), inputs).depth.hardMax
          == plan::Bound<Micrometres>{1000_um, plan::LimitReason::Screening, "C_anticoagulant"});
}

TEST_CASE("a finding about zones closes those zones only", "[session][HAZ-007]")
{
    auto filler = finding("C_filler_ha", Verdict::Deferred, ScreeningScope::Zones);
    filler.zones = {"upper_lip"};
    const auto verdict = gated({filler});
    CHECK(verdict.state == State::Clear);
    plan::LimitInputs inputs = test::tableOnly();
    inputs.screening = verdict.limits;
    CHECK_FALSE(plan::isPlannable(plan::mergeLimits(test::zoneRow("upper_lip"), inputs)));
    CHECK(plan::isPlannable(plan::mergeLimits(test::zoneRow("chin"), inputs)));
}

TEST_CASE("numbing and product findings do not stop the session; warnings are kept", "[session]")
{
    const auto verdict = gated({finding("N", Verdict::Blocked, ScreeningScope::Numbing),
                                finding("P", Verdict::Blocked, ScreeningScope::Product), finding("W", Verdict::Warn)});
    CHECK(verdict.state == State::Clear);
    CHECK(verdict.limits.empty());
    CHECK(verdict.warnings == std::vector<std::string>{"W"});
}
