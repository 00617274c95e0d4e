#include "core/clinical/screening_rule.h"

#include "core/clinical/json_entry.h"

#include <algorithm>
#include <set>

namespace stipple::clinical {

namespace {

constexpr int kDaysMax = 3650;

ScreeningAction readAction(const Entry& entry)
{
    return entry.oneOf<ScreeningAction>("action", {{"WARN", ScreeningAction::Warn},
                                                   {"ZONE", ScreeningAction::Zone},
                                                   {"OVERRIDE", ScreeningAction::Override},
                                                   {"DEFER", ScreeningAction::Defer},
                                                   {"BLOCK", ScreeningAction::Block}});
}

void readTimes(const Entry& entry, ScreeningRule& rule)
{
    rule.intervalDays = entry.maybeInteger("interval_days", 1, kDaysMax);
    rule.warnUntilDays = entry.maybeInteger("warn_until_days", 1, kDaysMax);
    rule.dateAsked = entry.maybeText("date_asked");
    rule.until = entry.maybeText("until");
    rule.recommendedMinDays = entry.maybeInteger("recommended_min_days", 1, kDaysMax);
    rule.recommendedMaxDays = entry.maybeInteger("recommended_max_days", 1, kDaysMax);
    rule.earlyStartByOverride
        = entry.has("early_start") && entry.oneOf<bool>("early_start", {{"OVERRIDE", true}});
    if (rule.intervalDays.has_value() != !rule.dateAsked.empty())
        entry.refuse("interval_days and date_asked belong together");
    if (rule.warnUntilDays && (!rule.intervalDays || *rule.warnUntilDays <= *rule.intervalDays))
        entry.refuse("warn_until_days must come after interval_days");
    if (rule.recommendedMinDays > rule.recommendedMaxDays)
        entry.refuse("recommended range is upside down");
}

// What an action needs to be carried out at all.
void checkAction(const Entry& entry, const ScreeningRule& rule)
{
    if (rule.action == ScreeningAction::Defer && !rule.intervalDays && rule.until.empty())
        entry.refuse("a DEFER needs interval_days or until");
    if (rule.action != ScreeningAction::Defer && rule.intervalDays)
        entry.refuse("interval_days without DEFER");
    if (rule.action == ScreeningAction::Zone && rule.scope != ScreeningScope::Zones)
        entry.refuse("a ZONE action needs the scope zones");
    if (!rule.zones.empty() && rule.scope != ScreeningScope::Zones)
        entry.refuse("zones without the scope zones");
    if (rule.earlyStartByOverride && !rule.intervalDays)
        entry.refuse("early_start without interval_days");
}

void readAge(const Entry& entry, ScreeningRule& rule)
{
    rule.ageMinYears = entry.maybeInteger("age_min_years", 0, 130);
    rule.ageMaxYears = entry.maybeInteger("age_max_years", 0, 130);
    const bool any = rule.ageMinYears || rule.ageMaxYears;
    if (any != (rule.kind == RuleKind::Age))
        entry.refuse("an age rule and its age limits belong together");
    if (rule.ageMinYears && rule.ageMaxYears && *rule.ageMinYears > *rule.ageMaxYears)
        entry.refuse("age range is upside down");
}

OverrideRole readRole(const Entry& entry)
{
    return entry.has("override_role")
               ? entry.oneOf<OverrideRole>("override_role", {{"prescriber", OverrideRole::Prescriber},
                                                             {"physician", OverrideRole::Physician}})
               : OverrideRole::Authorised;
}

ScreeningRule readRule(const Entry& entry, const SourceRegister& sources, Micrometres ceiling)
{
    ScreeningRule rule;
    rule.id = entry.text("id");
    rule.condition = entry.text("condition");
    rule.kind = entry.oneOf<RuleKind>(
        "kind", {{"asked", RuleKind::Asked}, {"age", RuleKind::Age}, {"derived", RuleKind::Derived}});
    rule.question = entry.text("question");
    rule.topic = entry.text("topic");
    rule.action = readAction(entry);
    rule.scope = entry.oneOf<ScreeningScope>("scope", {{"session", ScreeningScope::Session},
                                                       {"zones", ScreeningScope::Zones},
                                                       {"numbing", ScreeningScope::Numbing},
                                                       {"product", ScreeningScope::Product}});
    rule.zones = entry.maybeTexts("zones");
    for (const Entry& sharper : entry.maybeObjects("zone_actions")) {
        rule.zoneActions.push_back({sharper.texts("zones"), readAction(sharper)});
        if (rule.zoneActions.back().action == ScreeningAction::Defer)
            sharper.refuse("a zone action cannot DEFER");
        sharper.close();
    }
    readTimes(entry, rule);
    readAge(entry, rule);
    rule.overrideRole = readRole(entry);
    rule.depthCap = entry.maybeDepth("depth_cap_um", ceiling);
    rule.askedIf = entry.maybeText("asked_if");
    rule.note = entry.maybeText("note");
    rule.askEveryVisit = entry.flag("ask_every_visit");
    rule.neverCarryForward = entry.flag("never_carry_forward");
    rule.provenance = entry.provenance(sources);
    checkAction(entry, rule);
    entry.close();
    return rule;
}

// A conditional question must follow, and hang on, an unconditional one: no chains, no circles.
void checkConditional(const Entry& root, const ScreeningRules& content)
{
    std::set<std::string, std::less<>> seen;
    for (const ScreeningRule& rule : content.rules) {
        if (!rule.askedIf.empty()) {
            const ScreeningRule* parent = content.find(rule.askedIf);
            if (parent == nullptr || !seen.contains(rule.askedIf) || !parent->askedIf.empty())
                root.refuse(rule.id + " has an asked_if that is not an earlier, unconditional rule");
        }
        seen.insert(rule.id);
    }
}

} // namespace

const ScreeningRule* ScreeningRules::find(std::string_view id) const noexcept
{
    const auto it = std::ranges::find(rules, id, &ScreeningRule::id);
    return it == rules.end() ? nullptr : &*it;
}

ContentResult<ScreeningRules> parseScreening(std::string_view text, const SourceRegister& sources,
                                             Micrometres deviceCeiling)
{
    return readDocument<ScreeningRules>(
        kScreeningFile, "stipple.clinical.screening/1", text, [&](const Entry& root) {
            ScreeningRules content;
            for (const Entry& entry : root.objects("entries"))
                content.rules.push_back(readRule(entry, sources, deviceCeiling));
            if (content.rules.empty())
                root.refuse("has no rules");
            checkConditional(root, content);
            content.overrideReasonMinChars = root.integer("override_reason_min_chars", 1, 200);
            (void)root.object("device_label_wins").provenance(sources);
            const Entry again = root.object("ask_again");
            content.answerValidDays = again.integer("answer_valid_days", 1, kDaysMax);
            (void)again.provenance(sources);
            root.close({"schema", "how_rules_work", "record_fields"});
            return content;
        });
}

} // namespace stipple::clinical
