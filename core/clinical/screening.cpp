#include "core/clinical/screening.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

using ports::ScreeningAnswer;
using Value = ScreeningAnswer::Value;

// Longest text in characters, not bytes: a reason in Korean is as long as it looks.
int characters(std::string_view utf8)
{
    return static_cast<int>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class Evaluation {
public:
    Evaluation(const ScreeningRules& rules, std::span<const ScreeningAnswer> answers, const ScreeningContext& context)
        : m_rules(rules), m_answers(answers), m_context(context)
    {
    }

    ScreeningResult run()
    {
        for (const ScreeningRule& rule : m_rules.rules)
            judge(rule);
        return std::move(m_result);
    }

private:
    [[nodiscard]] const ScreeningAnswer* answerTo(const ScreeningRule& rule) const
    {
        const auto it = std::ranges::find(m_answers, rule.id, &ScreeningAnswer::rule);
        return it == m_answers.end() ? nullptr : &*it;
    }

    [[nodiscard]] Value valueOf(const ScreeningRule& rule) const
    {
        switch (rule.kind) {
        case RuleKind::Age: return ageValue(rule);
        case RuleKind::Derived: {
            const ScreeningAnswer* answer = answerTo(rule);
            return answer == nullptr || answer->value == Value::Unanswered ? Value::No : answer->value;
        }
        case RuleKind::Asked: break;
        }
        const ScreeningAnswer* answer = answerTo(rule);
        if (answer == nullptr || (rule.askEveryVisit && answer->at < m_context.visitOpenedAt))
            return Value::Unanswered;
        return answer->value;
    }

    [[nodiscard]] Value ageValue(const ScreeningRule& rule) const
    {
        const auto age = m_context.born ? ageOn(*m_context.born, m_context.today) : std::nullopt;
        if (!age)
            return Value::Unanswered;
        const bool within = *age >= rule.ageMinYears.value_or(0) && *age <= rule.ageMaxYears.value_or(*age);
        return within ? Value::Yes : Value::No;
    }

    void judge(const ScreeningRule& rule)
    {
        if (const ScreeningRule* parent = m_rules.find(rule.askedIf); parent && valueOf(*parent) == Value::No)
            return;
        switch (valueOf(rule)) {
        case Value::No: return;
        case Value::Unanswered: {
            ScreeningFinding finding = blank(rule);
            finding.scope = ScreeningScope::Session;
            finding.zones.clear();
            m_result.findings.push_back(std::move(finding));
            return;
        }
        case Value::Yes:
        case Value::Unsure: positive(rule); return;
        }
    }

    [[nodiscard]] ScreeningFinding blank(const ScreeningRule& rule) const
    {
        ScreeningFinding finding;
        finding.rule = rule.id;
        finding.condition = rule.condition;
        finding.scope = rule.scope;
        finding.overrideRole = rule.overrideRole;
        finding.provenance = rule.provenance;
        const ScreeningAnswer* answer = answerTo(rule);
        if (rule.scope == ScreeningScope::Zones)
            finding.zones = rule.zones.empty() && answer != nullptr ? answer->zones : rule.zones;
        if (answer != nullptr && characters(answer->overrideReason) >= m_rules.overrideReasonMinChars)
            finding.overrideReason = answer->overrideReason;
        return finding;
    }

    void positive(const ScreeningRule& rule)
    {
        ScreeningFinding finding = blank(rule);
        finding.depthCap = rule.depthCap;
        const auto& label = m_context.labelContraindications;
        if (std::ranges::find(label, rule.condition) != label.end()) {
            finding.verdict = Verdict::Blocked;
            if (rule.scope == ScreeningScope::Numbing || rule.scope == ScreeningScope::Product)
                finding.scope = ScreeningScope::Session;
            m_result.findings.push_back(std::move(finding));
            return;
        }
        finding.verdict = verdictOf(rule.action);
        if (finding.verdict == Verdict::Deferred)
            defer(rule, finding);
        if (finding.verdict != Verdict::Clear)
            m_result.findings.push_back(finding);
        for (const ZoneAction& sharper : rule.zoneActions) {
            finding.scope = ScreeningScope::Zones;
            finding.zones = sharper.zones;
            finding.verdict = verdictOf(sharper.action);
            m_result.findings.push_back(finding);
        }
    }

    static Verdict verdictOf(ScreeningAction action)
    {
        switch (action) {
        case ScreeningAction::Warn: return Verdict::Warn;
        case ScreeningAction::Zone: return Verdict::ZoneExcluded;
        case ScreeningAction::Override: return Verdict::Override;
        case ScreeningAction::Defer: return Verdict::Deferred;
        case ScreeningAction::Block: return Verdict::Blocked;
        }
        return Verdict::Unanswered;
    }

    void defer(const ScreeningRule& rule, ScreeningFinding& finding) const
    {
        finding.earlyStartByOverride = rule.earlyStartByOverride;
        finding.untilWords = rule.until;
        if (!rule.intervalDays)
            return;
        const ScreeningAnswer* answer = answerTo(rule);
        if (answer == nullptr || !answer->since) {
            finding.dateMissing = true;
            return;
        }
        finding.until = addDays(*answer->since, *rule.intervalDays);
        if (!finding.until || m_context.today < *finding.until)
            return;
        finding.until = rule.warnUntilDays ? addDays(*answer->since, *rule.warnUntilDays) : std::nullopt;
        const bool warn = finding.until && m_context.today < *finding.until;
        finding.verdict = warn ? Verdict::Warn : Verdict::Clear;
    }

    const ScreeningRules& m_rules;
    std::span<const ScreeningAnswer> m_answers;
    const ScreeningContext& m_context;
    ScreeningResult m_result;
};

std::optional<Error> unusable(const ScreeningRules& rules, std::span<const ScreeningAnswer> answers,
                              const ScreeningContext& context)
{
    if (!toSysDays(context.today))
        return Error{ErrorCode::ValueOutOfRange, "today is not a day"};
    for (const ScreeningAnswer& answer : answers) {
        if (rules.find(answer.rule) == nullptr)
            return Error{ErrorCode::ContentInvalid, "answer to the unknown rule " + answer.rule};
        if (std::ranges::count(answers, answer.rule, &ScreeningAnswer::rule) > 1)
            return Error{ErrorCode::ValueOutOfRange, answer.rule + " is answered twice"};
        if (answer.since && !toSysDays(*answer.since))
            return Error{ErrorCode::ValueOutOfRange, answer.rule + " has an impossible day"};
        for (const std::string& zone : answer.zones)
            if (std::ranges::find(context.zones, zone, &Zone::id) == context.zones.end())
                return Error{ErrorCode::ZoneUnknown, answer.rule + " names the unknown zone " + zone};
    }
    return std::nullopt;
}

bool concerns(const ScreeningFinding& finding, std::string_view zone)
{
    if (finding.scope == ScreeningScope::Session)
        return true;
    return finding.scope == ScreeningScope::Zones
           && (finding.zones.empty() || std::ranges::find(finding.zones, zone) != finding.zones.end());
}

} // namespace

Result<ScreeningResult> evaluateScreening(const ScreeningRules& rules, std::span<const ScreeningAnswer> answers,
                                          const ScreeningContext& context)
{
    if (auto error = unusable(rules, answers, context))
        return tl::unexpected<Error>(std::move(*error));
    return Evaluation(rules, answers, context).run();
}

bool stops(const ScreeningFinding& finding)
{
    switch (finding.verdict) {
    case Verdict::Clear:
    case Verdict::Warn: return false;
    case Verdict::Override: return finding.overrideReason.empty();
    case Verdict::Deferred: 
        return finding.dateMissing || !finding.earlyStartByOverride || finding.overrideReason.empty();
    case Verdict::ZoneExcluded:
    case Verdict::Blocked:
    case Verdict::Unanswered: return true;
    }
    return true;
}

Verdict sessionVerdict(const ScreeningResult& result)
{
    Verdict worst = Verdict::Clear;
    for (const ScreeningFinding& finding : result.findings)
        if (concerns(finding, {})) // no zone has an empty id: only what concerns every zone
            worst = std::max(worst, finding.verdict);
    return worst;
}

Verdict zoneVerdict(const ScreeningResult& result, std::string_view zone)
{
    Verdict worst = Verdict::Clear;
    for (const ScreeningFinding& finding : result.findings)
        if (concerns(finding, zone))
            worst = std::max(worst, finding.verdict);
    return worst;
}

bool mayTreat(const ScreeningResult& result, std::span<const std::string> zones)
{
    return std::ranges::none_of(result.findings, [&](const ScreeningFinding& finding) {
        const bool here = finding.scope == ScreeningScope::Session
                          || std::ranges::any_of(zones, [&](const std::string& zone) { return concerns(finding, zone); });
        return here && stops(finding);
    });
}

std::optional<plan::Bound<Micrometres>> screeningDepthCap(const ScreeningResult& result)
{
    std::optional<plan::Bound<Micrometres>> lowest;
    for (const ScreeningFinding& finding : result.findings)
        if (finding.depthCap && (!lowest || *finding.depthCap < lowest->value))
            lowest = plan::Bound<Micrometres>{*finding.depthCap, plan::LimitReason::Screening, finding.rule};
    return lowest;
}

std::vector<std::string> numbingForbiddenBy(const ScreeningResult& result)
{
    std::vector<std::string> rules;
    for (const ScreeningFinding& finding : result.findings)
        if ((finding.scope == ScreeningScope::Numbing && stops(finding)) || finding.verdict == Verdict::Unanswered)
            rules.push_back(finding.rule);
    return rules;
}

} // namespace stipple::clinical
