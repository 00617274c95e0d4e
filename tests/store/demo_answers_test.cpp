// Who comes again to the demo clinic is asked only what is new, changed or expired: Mei has answers of her own.
#include "core/clinical/ask_again.h"
#include "core/store/assess.h"
#include "core/store/demo.h"
#include "tests/store/support.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

clinical::ScreeningRules questions()
{
    clinical::ScreeningRules rules;
    rules.answerValidDays = 180;
    for (const char* id : {"C_bleeding_disorder", "C_keloid_family", "C_diabetes_controlled", "C_anticoagulant"}) {
        clinical::ScreeningRule rule;
        rule.id = id;
        rule.question = id;
        rule.neverCarryForward = rule.id == "C_anticoagulant";
        rules.rules.push_back(rule);
    }
    return rules;
}

} // namespace

TEST_CASE("Mei's earlier answers hold, change or are asked again, and her goal has moved", "[store][demo]")
{
    needQt();
    TempFolder folder;
    StoreConfig config;
    config.folder = folder.path();
    config.mode = Mode::Demo;
    config.cost = crypto::PasswordCost::forTests();
    const ports::Day today{2026, 5, 12};
    const auto now = localTime(today, 15 * 60);
    config.clock = [now] { return now; };
    config.databaseUrl = databaseUrlFor(folder.path());
    const auto rules = questions();
    REQUIRE(seedDemoClinic(config, today, &rules).has_value());
    auto records = Records::open(config);
    REQUIRE(records.has_value());
    REQUIRE((*records)->signIn(kDemoLogin, kDemoPassword).has_value());
    const auto found = (*records)->findPatients("SC-20352");
    REQUIRE(found->size() == 1);
    const auto open = (*records)->openSession(found->front().id);
    REQUIRE(open.has_value());
    const auto earlier = earlierAnswers((*records)->desk(), found->front().id, open->id);
    REQUIRE(earlier->size() == rules.rules.size());
    const auto ask = clinical::whatToAsk(rules, *earlier, today);
    REQUIRE(ask.size() == 4);
    CHECK(ask[0].reason == clinical::AskReason::HoldsStill);
    CHECK(ask[0].before->given == ports::Day{2026, 4, 14}); // her last visit, 28 days ago
    CHECK(ask[1].reason == clinical::AskReason::HoldsStill);
    CHECK(ask[1].before->answer.value == ports::ScreeningAnswer::Value::Yes);
    CHECK(ask[2].reason == clinical::AskReason::WasUnsure);
    CHECK(ask[3].reason == clinical::AskReason::EveryVisit);
    const auto chart = (*records)->chart(found->front().id);
    REQUIRE(chart->goals.size() == 1);
    CHECK(chart->goals[0].baseline == 7);
    CHECK(chart->goals[0].now == 5);
    CHECK((*records)->verify().has_value());
}
