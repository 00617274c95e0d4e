#include "core/clinical/limit_content.h"

#include "core/clinical/json_entry.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

constexpr int kIntervalMaxDays = 365;
constexpr int kRateMaxSpm = 12'000;

DepthLimit readDepthLimit(const Entry& entry, const SourceRegister& sources)
{
    DepthLimit limit{entry.depth("depth_um", kHighestCeiling), entry.text("text"), entry.provenance(sources)};
    if (limit.depth <= 0_um)
        entry.refuse("depth_um is zero");
    entry.close({"id"});
    return limit;
}

SkinTypeModifier readSkinType(const Entry& entry, const SourceRegister& sources, Micrometres ceiling)
{
    SkinTypeModifier result;
    result.id = entry.text("id");
    result.typeMin = entry.integer("skin_type_min", 1, 6);
    result.typeMax = entry.integer("skin_type_max", 1, 6);
    // A modifier may only tighten: a positive delta is out of range.
    result.depthCapReduction = Micrometres(-entry.integer("depth_cap_delta_um", -ceiling.um(), 0));
    result.passesReduction = -entry.integer("passes_max_delta", -5, 0);
    result.endPointMax = entry.oneOf<plan::EndPoint>("endpoint_max",
        {{"erythema", plan::EndPoint::Erythema},
         {"erythema_to_pinpoint", plan::EndPoint::ErythemaToPinpoint},
         {"pinpoint_bleeding", plan::EndPoint::PinpointBleeding}});
    result.firstSessionAtTypical
        = entry.has("first_session_depth_max") && entry.oneOf<bool>("first_session_depth_max", {{"depth_typical", true}});
    result.provenance = entry.provenance(sources);
    if (result.typeMin > result.typeMax)
        entry.refuse("skin type range is upside down");
    entry.close({"text"});
    return result;
}

plan::IntervalRule readInterval(const Entry& entry, const SourceRegister& sources, Micrometres ceiling)
{
    using When = plan::IntervalRule::When;
    plan::IntervalRule rule;
    rule.id = entry.text("id");
    rule.when = entry.oneOf<When>("when", {{"default", When::Default},
                                           {"depth_at_most", When::DepthAtMost},
                                           {"documented_protocol", When::DocumentedProtocol},
                                           {"goal", When::Goal}});
    rule.days = entry.integer("interval_days", 1, kIntervalMaxDays);
    if (rule.when == When::DepthAtMost)
        rule.depthMax = entry.depth("depth_max_um", ceiling);
    if (rule.when == When::DocumentedProtocol || rule.when == When::Goal)
        rule.goals = entry.texts("goals");
    (void)entry.provenance(sources);
    entry.close({"text"});
    return rule;
}

const Entry* named(const std::vector<Entry>& entries, std::string_view id)
{
    const auto it = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.where().ends_with("/" + std::string(id)); });
    return it == entries.end() ? nullptr : &*it;
}

LiveControl readLive(const Entry& root)
{
    const std::vector<Entry> entries = root.objects("live_control");
    const Entry* telemetry = named(entries, "telemetry_loss");
    const Entry* depth = named(entries, "depth_mismatch");
    const Entry* rate = named(entries, "rate_mismatch");
    if (telemetry == nullptr || depth == nullptr || rate == nullptr) {
        root.refuse("live_control needs telemetry_loss, depth_mismatch and rate_mismatch");
        return {};
    }
    return {std::chrono::milliseconds(telemetry->integer("timeout_ms", 1, 5000)),
            Micrometres(depth->integer("tolerance_um", 1, 500)), rate->integer("tolerance_percent", 1, 50)};
}

std::vector<std::string> readExcluded(const Entry& root)
{
    const std::vector<Entry> entries = root.objects("hard_rules");
    const Entry* excluded = named(entries, "excluded_zones");
    if (excluded == nullptr) {
        root.refuse("hard_rules has no excluded_zones");
        return {};
    }
    return excluded->texts("zones");
}

// The parts that inform people and reports but no decision: their provenance must hold all the same.
void checkDescribed(const Entry& root, const SourceRegister& sources)
{
    for (const char* list : {"display_rules", "hard_rules", "licence_examples", "endpoints", "skin_thickness_anchor",
                             "technique", "healing_window", "live_control"})
        for (const Entry& entry : root.objects(list)) {
            (void)entry.text("text");
            (void)entry.provenance(sources);
        }
    (void)root.object("coverage").provenance(sources);
}

LimitContent readLimits(const Entry& root, const SourceRegister& sources)
{
    LimitContent content;
    const Entry depth = root.object("depth");
    content.deviceCeiling = readDepthLimit(depth.object("device_ceiling"), sources);
    content.acknowledgeAbove = readDepthLimit(depth.object("acknowledge_above"), sources);
    (void)depth.object("zone_cap_is_soft").provenance(sources);
    depth.close();
    const Micrometres ceiling = content.deviceCeiling.depth;
    if (content.acknowledgeAbove.depth > ceiling)
        depth.refuse("the acknowledgement line is above the device ceiling");
    for (const Entry& entry : root.objects("skin_type_modifiers"))
        content.skinTypes.push_back(readSkinType(entry, sources, ceiling));
    for (const Entry& entry : root.objects("session_intervals"))
        content.intervals.push_back(readInterval(entry, sources, ceiling));
    if (std::ranges::count(content.intervals, plan::IntervalRule::When::Default, &plan::IntervalRule::when) != 1)
        root.refuse("session_intervals needs exactly one default");
    content.live = readLive(root);
    content.excludedZones = readExcluded(root);
    checkDescribed(root, sources);
    root.close({"schema", "units"});
    return content;
}

RateClass readRate(const Entry& entry, const SourceRegister& sources)
{
    RateClass rate;
    rate.speed = entry.oneOf<SpeedClass>(
        "id", {{"slow", SpeedClass::Slow}, {"normal", SpeedClass::Normal}, {"body", SpeedClass::Body}});
    rate.min = StrokesPerMinute(entry.integer("rate_min_spm", 1, kRateMaxSpm));
    rate.max = StrokesPerMinute(entry.integer("rate_max_spm", 1, kRateMaxSpm));
    for (const std::string& source : entry.provenance(sources).sources)
        rate.source += (rate.source.empty() ? "" : " ") + source;
    if (rate.min > rate.max)
        entry.refuse("rate range is upside down");
    entry.close({"use", "basis"});
    return rate;
}

} // namespace

ContentResult<LimitContent> parseLimits(std::string_view text, const SourceRegister& sources)
{
    return readDocument<LimitContent>(kLimitsFile, "stipple.clinical.limits/1", text,
                                      [&](const Entry& root) { return readLimits(root, sources); });
}

ContentResult<std::vector<RateClass>> parseStrokeRates(std::string_view text, const SourceRegister& sources)
{
    return readDocument<std::vector<RateClass>>(
        kStrokeRatesFile, "stipple.clinical.stroke_rates/1", text, [&](const Entry& root) {
            std::vector<RateClass> rates;
            for (const Entry& entry : root.objects("classes"))
                rates.push_back(readRate(entry, sources));
            const Entry window = root.object("cleared_window");
            (void)window.provenance(sources);
            const int highest = window.integer("rate_max_spm", 1, kRateMaxSpm);
            for (const RateClass& rate : rates)
                if (rate.max.spm() > highest)
                    root.refuse("a class is faster than the cleared window");
            if (rates.size() != 3) // ids cannot repeat, so three is all of them
                root.refuse("classes needs slow, normal and body");
            (void)root.object("assumption").provenance(sources);
            root.close({"schema", "units"});
            return rates;
        });
}

} // namespace stipple::clinical
