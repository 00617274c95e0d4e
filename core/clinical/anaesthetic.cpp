#include "core/clinical/anaesthetic.h"

#include "core/clinical/json_entry.h"

namespace stipple::clinical {

namespace {

constexpr int kMinutesMax = 600;

AnaestheticProduct readProduct(const Entry& entry, const SourceRegister& sources)
{
    AnaestheticProduct product;
    product.id = entry.text("id");
    product.label = entry.text("label");
    product.strengthPermille = entry.integerMap("strength_permille", 1, 300);
    product.timerMin = std::chrono::minutes(entry.integer("timer_min_minutes", 1, kMinutesMax));
    product.timerMax = std::chrono::minutes(entry.integer("timer_max_minutes", 1, kMinutesMax));
    if (const auto label = entry.maybeInteger("label_max_minutes", 1, kMinutesMax))
        product.labelMax = std::chrono::minutes(*label);
    product.areaMaxCm2 = entry.maybeInteger("area_max_cm2", 1, 2000);
    product.doseText = entry.text("dose_text");
    product.note = entry.maybeText("note");
    product.provenance = entry.provenance(sources);
    if (product.strengthPermille.empty())
        entry.refuse("names no substance");
    if (product.timerMin > product.timerMax)
        entry.refuse("timer range is upside down");
    if (product.labelMax && *product.labelMax < product.timerMax)
        entry.refuse("the timer is longer than the label allows");
    entry.close();
    return product;
}

void readRules(const Entry& root, const SourceRegister& sources, AnaestheticContent& content)
{
    for (const Entry& entry : root.objects("rules")) {
        (void)entry.text("text");
        (void)entry.oneOf<bool>("action", {{"BLOCK", true}, {"OVERRIDE", false}});
        (void)entry.provenance(sources);
        if (entry.has("strength_above_permille"))
            content.occlusionForbiddenAbovePermille = entry.integer("strength_above_permille", 1, 300);
        if (entry.has("weight_below_kg"))
            content.weightOverrideBelowKg = entry.integer("weight_below_kg", 1, 100);
        if (entry.has("screening_rule"))
            content.screeningRule = entry.text("screening_rule");
        entry.close({"id", "product", "minutes_max"});
    }
    if (content.occlusionForbiddenAbovePermille == 0 || content.weightOverrideBelowKg == 0
        || content.screeningRule.empty())
        root.refuse("rules lacks the strength, the weight or the screening rule");
}

AnaestheticContent readAnaesthetics(const Entry& root, const SourceRegister& sources)
{
    AnaestheticContent content;
    for (const Entry& entry : root.objects("products"))
        content.products.push_back(readProduct(entry, sources));
    for (const Entry& entry : root.objects("toxicity")) {
        content.toxicity.push_back(
            {entry.text("id"), entry.text("text"), entry.texts("signs"), entry.provenance(sources)});
        entry.close();
    }
    for (const Entry& entry : root.objects("removal_ticks")) {
        content.removalTicks.push_back(entry.text("text"));
        (void)entry.provenance(sources);
    }
    if (content.removalTicks.size() != 2)
        root.refuse("removal_ticks needs exactly two");
    readRules(root, sources, content);
    for (const char* described : {"device_times", "danger_facts"})
        for (const Entry& entry : root.objects(described))
            (void)entry.provenance(sources);
    if (root.flag("occluded_default"))
        root.refuse("occluded_default must be false");
    root.close({"schema", "units", "record_fields"});
    return content;
}

} // namespace

ContentResult<AnaestheticContent> parseAnaesthetics(std::string_view text, const SourceRegister& sources)
{
    return readDocument<AnaestheticContent>(kAnaestheticsFile, "stipple.clinical.anaesthetics/1", text,
                                            [&](const Entry& root) { return readAnaesthetics(root, sources); });
}

CreamStage creamStage(const AnaestheticProduct& product, std::chrono::seconds onSkin)
{
    if (onSkin >= product.timerMax)
        return CreamStage::TooLong;
    return onSkin >= product.timerMin ? CreamStage::Working : CreamStage::TooEarly;
}

AreaVerdict creamArea(const AnaestheticProduct& product, int areaCm2)
{
    if (!product.areaMaxCm2)
        return AreaVerdict::NoCapKnown;
    return areaCm2 <= *product.areaMaxCm2 ? AreaVerdict::Within : AreaVerdict::Above;
}

} // namespace stipple::clinical
