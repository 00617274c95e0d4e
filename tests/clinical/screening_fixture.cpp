#include "tests/clinical/screening_fixture.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace stipple::test {

using namespace clinical;

Visit::Visit()
{
    context.today = {2026, 11, 22};
    context.visitOpenedAt = UtcMs{1'000'000};
    context.born = Day{1980, 5, 6};
    context.zones = shipped().zones();
    for (const ScreeningRule& rule : shipped().screening().rules)
        if (rule.kind == RuleKind::Asked) {
            ports::ScreeningAnswer no;
            no.rule = rule.id;
            no.value = Value::No;
            no.at = UtcMs{1'000'001};
            answers.push_back(no);
        }
}

ports::ScreeningAnswer& Visit::at(const std::string& rule)
{
    const auto it = std::ranges::find(answers, rule, &ports::ScreeningAnswer::rule);
    REQUIRE(it != answers.end());
    return *it;
}

Visit& Visit::answer(const std::string& rule, Value value, std::optional<ports::Day> since,
                     std::vector<std::string> zones, std::string reason)
{
    if (std::ranges::find(answers, rule, &ports::ScreeningAnswer::rule) == answers.end()) {
        answers.emplace_back();
        answers.back().rule = rule;
        answers.back().at = UtcMs{1'000'001};
    }
    ports::ScreeningAnswer& changed = at(rule);
    changed.value = value;
    changed.since = since;
    changed.zones = std::move(zones);
    changed.overrideReason = std::move(reason);
    return *this;
}

Visit& Visit::forget(const std::string& rule)
{
    REQUIRE(std::erase_if(answers, [&](const auto& answer) { return answer.rule == rule; }) == 1);
    return *this;
}

Result<ScreeningResult> Visit::tryEvaluate() const
{
    return evaluateScreening(shipped().screening(), answers, context);
}

ScreeningResult Visit::evaluate() const
{
    const auto result = tryEvaluate();
    REQUIRE(result.has_value());
    return *result;
}

ScreeningFinding Visit::only() const
{
    const ScreeningResult result = evaluate();
    REQUIRE(result.findings.size() == 1);
    return result.findings.front();
}

} // namespace stipple::test
