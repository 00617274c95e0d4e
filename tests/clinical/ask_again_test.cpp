#include "core/clinical/ask_again.h"

#include "core/clinical/calendar.h"
#include "core/clinical/screening.h"
#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace stipple;
using namespace stipple::clinical;
using Value = ports::ScreeningAnswer::Value;

namespace {

const ports::Day kToday{2026, 5, 12};
const ports::Day kLast{2026, 4, 7};

const ScreeningRules& rules() { return test::shipped().screening(); }

std::vector<ports::EarlierAnswer> allNo(const ports::Day& given = kLast)
{
    std::vector<ports::EarlierAnswer> all;
    for (const ScreeningRule& rule : rules().rules) {
        ports::ScreeningAnswer answer;
        answer.rule = rule.id;
        answer.value = Value::No;
        answer.askedAs = fingerprint(rule);
        answer.givenAt = UtcMs{1000};
        answer.byName = "A. Okafor";
        all.push_back({answer, given});
    }
    return all;
}

ports::EarlierAnswer& earlierTo(std::vector<ports::EarlierAnswer>& all, const char* rule)
{
    return *std::ranges::find(all, rule, [](const ports::EarlierAnswer& e) { return e.answer.rule; });
}

AskItem itemOf(const std::vector<ports::EarlierAnswer>& earlier, const char* rule, const ports::Day& today = kToday)
{
    const auto items = whatToAsk(rules(), earlier, today);
    const auto it = std::ranges::find(items, rule, &AskItem::rule);
    REQUIRE(it != items.end());
    return *it;
}

} // namespace

TEST_CASE("a first visit asks every question as new or as one of every visit", "[screening]")
{
    for (const AskItem& item : whatToAsk(rules(), {}, kToday)) {
        INFO(item.rule);
        CHECK(item.reason != AskReason::HoldsStill);
        CHECK_FALSE(item.before);
    }
}

TEST_CASE("medicines, pregnancy, sun and cold sores are asked every time and never shown as the answer before", "[screening]")
{
    const std::set<std::string> always{"pregnancy", "medicine", "sun", "cold_sore"};
    std::set<std::string> seen;
    for (const AskItem& item : whatToAsk(rules(), allNo(), kToday)) {
        const ScreeningRule& rule = *rules().find(item.rule);
        if (!always.contains(rule.topic))
            continue;
        INFO(item.rule);
        seen.insert(rule.topic);
        CHECK(item.reason == AskReason::EveryVisit);
        CHECK_FALSE(item.before);
    }
    CHECK(seen == always);
}

TEST_CASE("lasting history holds until it expires", "[screening]")
{
    CHECK(itemOf(allNo(), "C_bleeding_disorder").reason == AskReason::HoldsStill);
    CHECK(itemOf(allNo(), "C_keloid_personal").before->answer.byName == "A. Okafor");
    const ports::Day lastDay = *addDays(kLast, rules().answerValidDays);
    CHECK(itemOf(allNo(), "C_bleeding_disorder", lastDay).reason == AskReason::HoldsStill);
    CHECK(itemOf(allNo(), "C_bleeding_disorder", *addDays(lastDay, 1)).reason == AskReason::Expired);
    CHECK(itemOf(allNo(*addDays(kToday, 1)), "C_bleeding_disorder").reason == AskReason::Expired); // a clock that was wrong
}

TEST_CASE("what is about today, the area or recent days is asked again", "[screening]")
{
    CHECK(itemOf(allNo(), "C_intoxicated").reason == AskReason::EveryVisit);
    CHECK(itemOf(allNo(), "C_fever_ill").reason == AskReason::EveryVisit);
    CHECK(itemOf(allNo(), "C_infection_local").reason == AskReason::EveryVisit);
    CHECK(itemOf(allNo(), "C_wart_mole").reason == AskReason::OfTodaysArea);
    CHECK(itemOf(allNo(), "C_filler_ha").reason == AskReason::OfRecentDays);
    CHECK(itemOf(allNo(), "C_surgery").reason == AskReason::OfRecentDays);
}

TEST_CASE("a deferral that still runs need not be told twice", "[screening]")
{
    auto earlier = allNo();
    auto& surgery = earlierTo(earlier, "C_surgery").answer;
    surgery.value = Value::Yes;
    surgery.since = ports::Day{2026, 3, 1};
    CHECK(itemOf(earlier, "C_surgery").reason == AskReason::HoldsStill);
    CHECK(itemOf(earlier, "C_surgery", {2027, 3, 1}).reason == AskReason::OfRecentDays);
    surgery.since.reset();
    CHECK(itemOf(earlier, "C_surgery").reason == AskReason::OfRecentDays);
}

TEST_CASE("an unsure answer and a changed question are asked again", "[screening]")
{
    auto earlier = allNo();
    earlierTo(earlier, "C_cardiac").answer.value = Value::Unsure;
    earlierTo(earlier, "C_scleroderma").answer.askedAs = "00000000";
    earlierTo(earlier, "C_diabetes_controlled").answer.value = Value::Unanswered;
    CHECK(itemOf(earlier, "C_cardiac").reason == AskReason::WasUnsure);
    CHECK(itemOf(earlier, "C_scleroderma").reason == AskReason::QuestionChanged);
    CHECK(itemOf(earlier, "C_diabetes_controlled").reason == AskReason::New);

    ScreeningRule rule = *rules().find("C_cardiac");
    const std::string before = fingerprint(rule);
    rule.question += "?";
    CHECK(fingerprint(rule) != before);
    rule = *rules().find("C_cardiac");
    rule.action = ScreeningAction::Block;
    CHECK(fingerprint(rule) != before);
}

TEST_CASE("confirming keeps who and when, and asks for the override again", "[screening]")
{
    auto earlier = allNo();
    auto& keloid = earlierTo(earlier, "C_keloid_personal");
    keloid.answer.value = Value::Yes;
    keloid.answer.overrideReason = "test spot healed flat, no facial keloid";
    keloid.answer.overrideBy = AccountId{};
    const auto today = confirmedUnchanged(*rules().find("C_keloid_personal"), keloid);
    CHECK(today.value == Value::Yes);
    CHECK(today.givenAt == UtcMs{1000});
    CHECK(today.source == ports::ScreeningAnswer::Source::Unchanged);
    CHECK(today.overrideReason.empty());
    CHECK_FALSE(today.overrideBy);
}

TEST_CASE("answers of an earlier visit clear nothing until they are confirmed", "[screening]")
{
    ScreeningContext context;
    context.today = kToday;
    context.visitOpenedAt = UtcMs{5000};
    context.born = ports::Day{1985, 3, 12};
    context.zones = test::shipped().zones();
    const auto earlier = allNo();
    std::vector<ports::ScreeningAnswer> today;
    for (const AskItem& item : whatToAsk(rules(), earlier, kToday)) {
        const ScreeningRule& rule = *rules().find(item.rule);
        ports::ScreeningAnswer answer;
        answer.rule = item.rule;
        answer.value = Value::No;
        if (item.reason == AskReason::HoldsStill)
            answer = confirmedUnchanged(rule, *item.before);
        else
            answer.at = UtcMs{6000};
        today.push_back(answer);
    }
    const auto unconfirmed = evaluateScreening(rules(), today, context);
    REQUIRE(unconfirmed);
    CHECK_FALSE(mayTreat(*unconfirmed, std::vector<std::string>{"cheek_left"}));
    for (auto& answer : today)
        answer.at = UtcMs{6000}; // what the window does with the one tap
    const auto confirmed = evaluateScreening(rules(), today, context);
    REQUIRE(confirmed);
    CHECK(mayTreat(*confirmed, std::vector<std::string>{"cheek_left"}));
}
