#include "tests/clinical/screening_fixture.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::clinical;
using stipple::test::kCheeks;
using stipple::test::shipped;
using stipple::test::Value;
using stipple::test::Visit;

namespace {
const std::string kReason = "Prescriber agreed, letter on file";
}

TEST_CASE("deferral: every rule with an interval ends on its day and not before", "[clinical][screening]")
{
    int rules = 0;
    for (const ScreeningRule& rule : shipped().screening().rules) {
        if (!rule.intervalDays)
            continue;
        INFO(rule.id);
        ++rules;
        const Day since{2026, 1, 15};
        const Day end = *addDays(since, *rule.intervalDays);
        Visit visit;
        visit.answer(rule.id, Value::Yes, since);
        visit.context.today = *addDays(end, -1);
        CHECK(visit.only().verdict == Verdict::Deferred);
        CHECK(visit.only().until == end);
        CHECK_FALSE(mayTreat(visit.evaluate(), kCheeks));
        visit.context.today = since;
        CHECK(visit.only().verdict == Verdict::Deferred);
        visit.context.today = end;
        CHECK(mayTreat(visit.evaluate(), kCheeks));
    }
    CHECK(rules == 12);
}

TEST_CASE("deferral: filler is deferred 14 days, a warning to day 28, then clear", "[clinical][screening]")
{
    Visit visit;
    visit.answer("C_filler_ha", Value::Yes, Day{2026, 11, 1}, {"nasolabial_left"});
    visit.context.today = {2026, 11, 14};
    CHECK(visit.only().verdict == Verdict::Deferred);
    CHECK(visit.only().until == Day{2026, 11, 15});
    visit.context.today = {2026, 11, 15};
    CHECK(visit.only().verdict == Verdict::Warn);
    CHECK(visit.only().until == Day{2026, 11, 29});
    CHECK(zoneVerdict(visit.evaluate(), "nasolabial_left") == Verdict::Warn);
    CHECK(zoneVerdict(visit.evaluate(), "nasolabial_right") == Verdict::Clear);
    visit.context.today = {2026, 11, 29};
    CHECK(visit.evaluate().findings.empty());
}

TEST_CASE("deferral: without the day nothing clears, not even with a reason", "[clinical][screening]")
{
    const ScreeningFinding finding = Visit().answer("C_isotretinoin_past", Value::Yes, {}, {}, kReason).only();
    CHECK(finding.verdict == Verdict::Deferred);
    CHECK(finding.dateMissing);
    CHECK_FALSE(finding.until.has_value());
    CHECK(stops(finding));
}

TEST_CASE("deferral: early start takes the reason and, for isotretinoin, the prescriber", "[clinical][screening]")
{
    Visit visit;
    visit.answer("C_isotretinoin_past", Value::Yes, Day{2026, 9, 1}, {}, kReason);
    CHECK(visit.only().until == Day{2027, 2, 28});
    CHECK(visit.only().overrideRole == OverrideRole::Prescriber);
    CHECK(visit.only().earlyStartByOverride);
    CHECK_FALSE(stops(visit.only()));
    visit.at("C_isotretinoin_past").overrideReason = "too short";
    CHECK(stops(visit.only()));
    // A healing cold sore has no early start.
    CHECK(stops(Visit().answer("C_herpes_healed", Value::Yes, Day{2026, 11, 20}, {}, kReason).only()));
}

TEST_CASE("deferral: a day in the future defers from that day", "[clinical][screening]")
{
    Visit visit;
    visit.answer("C_toxin", Value::Yes, Day{2026, 12, 1}, {"forehead"});
    CHECK(visit.only().verdict == Verdict::Deferred);
    CHECK(visit.only().until == Day{2026, 12, 15});
}

TEST_CASE("deferral: without an interval it holds until a clinician clears it", "[clinical][screening]")
{
    const ScreeningFinding ill = Visit().answer("C_fever_ill", Value::Yes, Day{2020, 1, 1}, {}, kReason).only();
    CHECK(ill.verdict == Verdict::Deferred);
    CHECK(ill.untilWords == "Until well");
    CHECK_FALSE(ill.dateMissing);
    CHECK(stops(ill));
}

TEST_CASE("age: under 18 blocked, 18 to 21 override, from 22 clear, unknown stops", "[clinical][screening]")
{
    const auto bornOn = [](Day born) {
        Visit visit;
        visit.context.born = born;
        return visit;
    };
    CHECK(bornOn({2008, 11, 23}).only().verdict == Verdict::Blocked);
    CHECK(bornOn({2008, 11, 22}).only().verdict == Verdict::Override);
    CHECK(bornOn({2004, 11, 23}).only().verdict == Verdict::Override);
    CHECK(bornOn({2004, 11, 22}).evaluate().findings.empty());
    CHECK(sessionVerdict(bornOn({2030, 1, 1}).evaluate()) == Verdict::Unanswered);
    Visit unknown;
    unknown.context.born = std::nullopt;
    CHECK(sessionVerdict(unknown.evaluate()) == Verdict::Unanswered);
    CHECK_FALSE(mayTreat(unknown.evaluate(), kCheeks));
}

TEST_CASE("derived rules: unanswered is fine, yes counts", "[clinical][screening]")
{
    CHECK(Visit().answer("C_offlabel_zone", Value::Yes, {}, {"hand_dorsal_left"}).only().verdict == Verdict::Warn);
    CHECK(Visit().answer("C_offlabel_zone", Value::Unanswered).evaluate().findings.empty());
}
