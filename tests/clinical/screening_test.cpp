#include "tests/clinical/screening_fixture.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::clinical;
using stipple::test::kCheeks;
using stipple::test::shipped;
using stipple::test::Value;
using stipple::test::Visit;

namespace {
const std::string kReason = "Cleared by Dr. A. by letter"; // long enough
} // namespace

TEST_CASE("screening: all answered no is clear", "[clinical][screening]")
{
    const ScreeningResult result = Visit().evaluate();
    CHECK(result.findings.empty());
    CHECK(sessionVerdict(result) == Verdict::Clear);
    CHECK(mayTreat(result, kCheeks));
    CHECK_FALSE(screeningDepthCap(result).has_value());
    CHECK(numbingForbiddenBy(result).empty());
}

TEST_CASE("screening: default is deny for what was not asked", "[clinical][screening]")
{
    for (const ScreeningRule& rule : shipped().screening().rules) {
        if (rule.kind != RuleKind::Asked || !rule.askedIf.empty())
            continue;
        INFO(rule.id);
        const ScreeningFinding finding = Visit().forget(rule.id).only();
        CHECK(finding.rule == rule.id);
        CHECK(finding.verdict == Verdict::Unanswered);
        CHECK(finding.scope == ScreeningScope::Session);
        const Visit unanswered = Visit().answer(rule.id, Value::Unanswered);
        CHECK_FALSE(mayTreat(unanswered.evaluate(), kCheeks));
        CHECK(sessionVerdict(unanswered.evaluate()) == Verdict::Unanswered);
    }
    Visit nothing;
    nothing.answers.clear();
    CHECK_FALSE(mayTreat(nothing.evaluate(), {}));
}

TEST_CASE("screening: an answer of an earlier visit counts as not asked", "[clinical][screening]")
{
    Visit visit;
    visit.at("C_pregnant_nursing").at = UtcMs{999'999};
    CHECK(visit.only().verdict == Verdict::Unanswered);
    visit.at("C_pregnant_nursing").at = UtcMs{1'000'000};
    CHECK(visit.evaluate().findings.empty());
}

TEST_CASE("screening: unsure counts as yes for every rule", "[clinical][screening]")
{
    for (const ScreeningRule& rule : shipped().screening().rules) {
        if (rule.kind == RuleKind::Age || !rule.askedIf.empty())
            continue;
        INFO(rule.id);
        const auto yes = Visit().answer(rule.id, Value::Yes).evaluate();
        const auto unsure = Visit().answer(rule.id, Value::Unsure).evaluate();
        REQUIRE_FALSE(yes.findings.empty());
        REQUIRE(yes.findings.size() == unsure.findings.size());
        CHECK(yes.findings.front().verdict == unsure.findings.front().verdict);
        CHECK_FALSE(yes.findings.front().provenance.sources.empty());
        CHECK(yes.findings.front().condition == rule.condition);
    }
}

TEST_CASE("screening: BLOCK has no override", "[clinical][screening]")
{
    const Visit visit = Visit().answer("C_pregnant_nursing", Value::Yes, {}, {}, kReason);
    CHECK(visit.only().verdict == Verdict::Blocked);
    CHECK(visit.only().provenance.sources.front() == "S11");
    CHECK(stops(visit.only()));
    CHECK_FALSE(mayTreat(visit.evaluate(), kCheeks));
}

TEST_CASE("screening: OVERRIDE stops until a reason of 15 characters is there", "[clinical][screening]")
{
    CHECK(stops(Visit().answer("C_immunosuppressed", Value::Yes).only()));
    CHECK(stops(Visit().answer("C_immunosuppressed", Value::Yes, {}, {}, "12345678901234").only()));
    CHECK_FALSE(stops(Visit().answer("C_immunosuppressed", Value::Yes, {}, {}, "123456789012345").only()));
    // Characters, not bytes: 5 Korean syllables are 15 bytes.
    CHECK(stops(Visit().answer("C_immunosuppressed", Value::Yes, {}, {}, "의사의소견").only()));
    const ScreeningFinding given = Visit().answer("C_immunosuppressed", Value::Yes, {}, {}, kReason).only();
    CHECK(given.verdict == Verdict::Override);
    CHECK(given.overrideReason == kReason);
    CHECK(Visit().answer("C_keloid_personal", Value::Yes).evaluate().findings.front().overrideRole == OverrideRole::Physician);
}

TEST_CASE("screening: a blood thinner lowers the cap, also with an override", "[clinical][screening]")
{
    const auto result = Visit().answer("C_anticoagulant", Value::Yes, {}, {}, kReason).evaluate();
    const auto cap = screeningDepthCap(result);
    REQUIRE(cap.has_value());
    CHECK(cap->value == 1000_um);
    CHECK(cap->reason == plan::LimitReason::Screening);
    CHECK(cap->subject == "C_anticoagulant");
    CHECK(mayTreat(result, kCheeks));
}

TEST_CASE("screening: ZONE excludes the zones named, or every zone", "[clinical][screening]")
{
    const auto one = Visit().answer("C_acne_active", Value::Yes, {}, {"cheek_left"}).evaluate();
    CHECK(zoneVerdict(one, "cheek_left") == Verdict::ZoneExcluded);
    CHECK(zoneVerdict(one, "cheek_right") == Verdict::Clear);
    CHECK(sessionVerdict(one) == Verdict::Clear);
    CHECK_FALSE(mayTreat(one, kCheeks));
    CHECK(mayTreat(one, std::vector<std::string>{"cheek_right"}));
    const auto all = Visit().answer("C_acne_active", Value::Yes).evaluate();
    CHECK(zoneVerdict(all, "forehead") == Verdict::ZoneExcluded);
    CHECK(sessionVerdict(all) == Verdict::ZoneExcluded);
}

TEST_CASE("screening: a cold sore blocks the face and nothing else", "[clinical][screening]")
{
    const auto result = Visit().answer("C_herpes_active", Value::Yes, {}, {"abdomen"}).evaluate();
    CHECK(zoneVerdict(result, "upper_lip") == Verdict::Blocked);
    CHECK(zoneVerdict(result, "abdomen") == Verdict::Clear); // the rule's zones win over those named
    CHECK(mayTreat(result, std::vector<std::string>{"abdomen"}));
    CHECK_FALSE(mayTreat(result, std::vector<std::string>{"abdomen", "chin"}));
}

TEST_CASE("screening: the antiviral question hangs on the cold-sore history", "[clinical][screening]")
{
    CHECK(Visit().forget("C_herpes_no_antiviral").evaluate().findings.empty());
    const auto asked = Visit().answer("C_herpes_history", Value::Yes).forget("C_herpes_no_antiviral").evaluate();
    REQUIRE(asked.findings.size() == 2);
    CHECK(asked.findings[0].verdict == Verdict::Warn);
    CHECK(asked.findings[1].verdict == Verdict::Unanswered);
    const auto none = Visit().answer("C_herpes_history", Value::Yes).answer("C_herpes_no_antiviral", Value::Yes).evaluate();
    CHECK(zoneVerdict(none, "upper_lip") == Verdict::Override);
    CHECK_FALSE(mayTreat(none, std::vector<std::string>{"upper_lip"}));
}

TEST_CASE("screening: keloid elsewhere is an override, on the chest a block", "[clinical][screening]")
{
    const auto result = Visit().answer("C_keloid_personal", Value::Yes, {}, {}, kReason).evaluate();
    CHECK(mayTreat(result, kCheeks));
    for (const char* zone : {"presternal", "decolletage", "shoulder_left", "jawline_right", "back_upper"}) {
        CHECK(zoneVerdict(result, zone) == Verdict::Blocked);
        CHECK_FALSE(mayTreat(result, std::vector<std::string>{zone}));
    }
}

TEST_CASE("screening: controlled diabetes warns, and stops at the lower leg", "[clinical][screening]")
{
    const auto result = Visit().answer("C_diabetes_controlled", Value::Yes).evaluate();
    CHECK(sessionVerdict(result) == Verdict::Warn);
    CHECK(mayTreat(result, kCheeks));
    CHECK_FALSE(mayTreat(result, std::vector<std::string>{"lower_leg_left"}));
}

TEST_CASE("screening: numbing and product rules do not stop the session", "[clinical][screening]")
{
    const auto risk = Visit().answer("C_tla_risk", Value::Yes).evaluate();
    CHECK(mayTreat(risk, kCheeks));
    CHECK(numbingForbiddenBy(risk) == std::vector<std::string>{"C_tla_risk"});
    CHECK(numbingForbiddenBy(Visit().forget("C_tla_risk").evaluate()) == std::vector<std::string>{"C_tla_risk"});
    const auto product = Visit().answer("C_product_incompat", Value::Yes).evaluate();
    CHECK(mayTreat(product, kCheeks));
    CHECK(product.findings.front().scope == ScreeningScope::Product);
}

TEST_CASE("screening: the device label in use raises every action to BLOCK", "[clinical][screening]")
{
    Visit visit;
    visit.context.labelContraindications = {"C_hiv_hepatitis", "C_anaesthetic_allergy", "C_toxin"};
    CHECK(visit.evaluate().findings.empty());
    CHECK(visit.answer("C_hiv_hepatitis", Value::Yes).only().verdict == Verdict::Blocked);
    visit.answer("C_hiv_hepatitis", Value::No).answer("C_anaesthetic_allergy", Value::Yes);
    CHECK(visit.only().scope == ScreeningScope::Session);
    CHECK_FALSE(mayTreat(visit.evaluate(), kCheeks));
    // A toxin of long ago would be clear; the label knows no interval.
    visit.answer("C_anaesthetic_allergy", Value::No).answer("C_toxin", Value::Yes, Day{2020, 1, 1}, {"forehead"});
    CHECK(visit.only().verdict == Verdict::Blocked);
    CHECK(zoneVerdict(visit.evaluate(), "forehead") == Verdict::Blocked);
    CHECK(zoneVerdict(visit.evaluate(), "chin") == Verdict::Clear);
}

TEST_CASE("screening: answers that do not fit the content are an error, not a finding", "[clinical][screening]")
{
    CHECK(Visit().answer("C_unknown", Value::No).tryEvaluate().error().code == ErrorCode::ContentInvalid);
    Visit twice;
    twice.answers.push_back(twice.answers.front());
    CHECK(twice.tryEvaluate().error().code == ErrorCode::ValueOutOfRange);
    CHECK(Visit().answer("C_toxin", Value::Yes, Day{2026, 2, 30}).tryEvaluate().error().code == ErrorCode::ValueOutOfRange);
    CHECK(Visit().answer("C_toxin", Value::Yes, {}, {"cheek_lef"}).tryEvaluate().error().code == ErrorCode::ZoneUnknown);
    Visit nowhere;
    nowhere.context.today = {};
    CHECK(nowhere.tryEvaluate().error().code == ErrorCode::ValueOutOfRange);
}

TEST_CASE("screening: the lowest cap wins and the first of equals is named", "[clinical][screening]")
{
    const auto finding = [](const char* rule, std::optional<Micrometres> cap) {
        ScreeningFinding made;
        made.rule = rule;
        made.depthCap = cap;
        return made;
    };
    const ScreeningResult result{{finding("none", std::nullopt), finding("high", 1500_um), finding("low", 750_um),
                                  finding("none", std::nullopt), finding("same", 750_um), finding("high", 1000_um)}};
    const auto cap = screeningDepthCap(result);
    REQUIRE(cap.has_value());
    CHECK(cap->value == 750_um);
    CHECK(cap->subject == "low");
}

TEST_CASE("screening: a blocked session is not a rule against numbing", "[clinical][screening]")
{
    CHECK(numbingForbiddenBy(Visit().answer("C_pregnant_nursing", Value::Yes).evaluate()).empty());
}

TEST_CASE("screening: an unanswered question about zones concerns the session, whatever zones it names", "[clinical][screening]")
{
    const ScreeningFinding open = Visit().answer("C_toxin", Value::Unanswered, {}, {"forehead"}).only();
    CHECK(open.zones.empty());
    CHECK(open.scope == ScreeningScope::Session);
}
