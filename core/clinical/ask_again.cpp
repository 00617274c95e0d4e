#include "core/clinical/ask_again.h"

#include "core/clinical/calendar.h"

#include <fmt/format.h>

#include <algorithm>

namespace stipple::clinical {

namespace {

using Value = ports::ScreeningAnswer::Value;

// A deferral that still runs is as true today as on the day it was told.
bool stillRuns(const ScreeningRule& rule, const ports::ScreeningAnswer& answer, const Day& today)
{
    if (answer.value != Value::Yes || !answer.since || !rule.intervalDays)
        return false;
    const auto until = addDays(*answer.since, std::max(*rule.intervalDays, rule.warnUntilDays.value_or(0)));
    return until && today < *until;
}

AskReason reasonFor(const ScreeningRule& rule, const ports::EarlierAnswer* before, const Day& today, int validDays)
{
    // A condition that ends by itself ("until healed") is a question about today.
    if (rule.neverCarryForward || (!rule.until.empty() && !rule.intervalDays))
        return AskReason::EveryVisit;
    if (rule.scope == ScreeningScope::Zones && rule.zones.empty() && !rule.intervalDays)
        return AskReason::OfTodaysArea;
    if (before == nullptr || before->answer.value == Value::Unanswered)
        return AskReason::New;
    if (before->answer.askedAs != fingerprint(rule))
        return AskReason::QuestionChanged;
    if (before->answer.value == Value::Unsure)
        return AskReason::WasUnsure;
    if (rule.intervalDays || rule.recommendedMinDays)
        return stillRuns(rule, before->answer, today) ? AskReason::HoldsStill : AskReason::OfRecentDays;
    const auto last = addDays(before->given, validDays);
    return last && before->given <= today && today <= *last ? AskReason::HoldsStill : AskReason::Expired;
}

class Fnv { // 32 bits are plenty to notice that a sentence was edited
public:
    void add(std::string_view text)
    {
        for (const char c : text)
            step(static_cast<unsigned char>(c));
        step(0x1F); // so that "ab","c" is not "a","bc"
    }
    void add(int number) { add(fmt::format("{}", number)); }
    [[nodiscard]] std::uint32_t value() const noexcept { return m_value; }

private:
    void step(std::uint32_t byte) noexcept { m_value = (m_value ^ byte) * 16777619U; }
    std::uint32_t m_value = 2166136261U;
};

} // namespace

std::string fingerprint(const ScreeningRule& rule)
{
    Fnv all;
    all.add(rule.question);
    all.add(static_cast<int>(rule.action));
    all.add(static_cast<int>(rule.scope));
    for (const std::string& zone : rule.zones)
        all.add(zone);
    for (const ZoneAction& sharper : rule.zoneActions) {
        all.add(static_cast<int>(sharper.action));
        for (const std::string& zone : sharper.zones)
            all.add(zone);
    }
    all.add(rule.intervalDays.value_or(0));
    all.add(rule.warnUntilDays.value_or(0));
    all.add(rule.depthCap ? rule.depthCap->um() : -1);
    all.add(static_cast<int>(rule.overrideRole));
    return fmt::format("{:08x}", all.value());
}

std::vector<AskItem> whatToAsk(const ScreeningRules& rules, std::span<const ports::EarlierAnswer> earlier, const Day& today)
{
    std::vector<AskItem> items;
    for (const ScreeningRule& rule : rules.rules) {
        if (rule.kind != RuleKind::Asked)
            continue;
        const auto it = std::ranges::find(earlier, rule.id, [](const ports::EarlierAnswer& e) { return e.answer.rule; });
        const ports::EarlierAnswer* before = it == earlier.end() ? nullptr : &*it;
        AskItem item{rule.id, reasonFor(rule, before, today, rules.answerValidDays), std::nullopt};
        if (before != nullptr && !rule.neverCarryForward)
            item.before = *before;
        items.push_back(std::move(item));
    }
    // A conditional question goes with the one it hangs on.
    for (AskItem& item : items) {
        const ScreeningRule* rule = rules.find(item.rule);
        const auto parent = std::ranges::find(items, rule->askedIf, &AskItem::rule);
        if (item.reason == AskReason::HoldsStill && parent != items.end() && parent->reason != AskReason::HoldsStill)
            item.reason = AskReason::EveryVisit;
    }
    return items;
}

ports::ScreeningAnswer confirmedUnchanged(const ScreeningRule& rule, const ports::EarlierAnswer& before)
{
    ports::ScreeningAnswer answer = before.answer;
    answer.source = ports::ScreeningAnswer::Source::Unchanged;
    answer.askedAs = fingerprint(rule);
    answer.overrideReason.clear();
    answer.overrideBy.reset();
    answer.overrideByName.clear();
    return answer;
}

} // namespace stipple::clinical
