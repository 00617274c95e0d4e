#include "core/clinical/scale.h"

#include "core/clinical/json_entry.h"
#include "core/clinical/score.h"

#include <algorithm>
#include <fmt/format.h>

namespace stipple::clinical {

namespace {

constexpr int kValueBound = 1000; // no scale here goes beyond it

ScaleItem readItem(const Entry& entry)
{
    ScaleItem item;
    item.id = entry.text("id");
    item.label = entry.text("label");
    item.inTotal = !entry.has("in_total") || entry.flag("in_total");
    if (entry.oneOf<bool>("kind", {{"choice", true}, {"integer", false}})) {
        for (const Entry& option : entry.objects("options")) {
            const ScaleOption read{option.integer("value", -kValueBound, kValueBound), option.text("label")};
            if (item.allows(read.value) && !item.options.empty())
                option.refuse(fmt::format("the value {} appears twice", read.value));
            item.options.push_back(read);
            option.close();
        }
        if (item.options.empty()) {
            entry.refuse("a choice has no options");
            return item;
        }
        const auto [low, high] = std::ranges::minmax_element(item.options, {}, &ScaleOption::value);
        item.valueMin = low->value;
        item.valueMax = high->value;
    } else {
        item.valueMin = entry.integer("value_min", -kValueBound, kValueBound);
        item.valueMax = entry.integer("value_max", -kValueBound, kValueBound);
        if (item.valueMin > item.valueMax)
            entry.refuse("value range is upside down");
    }
    entry.close();
    return item;
}

void readTotal(const Entry& entry, ScaleForm& form)
{
    form.method = entry.oneOf<TotalMethod>("method", {{"single", TotalMethod::Single},
                                                      {"sum", TotalMethod::Sum},
                                                      {"mean_of_rated", TotalMethod::MeanOfRated},
                                                      {"sum_of_products", TotalMethod::SumOfProducts}});
    if (form.method == TotalMethod::Single && form.items.size() != 1)
        entry.refuse("the method single needs exactly one item");
    if (form.method == TotalMethod::SumOfProducts) {
        form.termDenominator = entry.integer("denominator", 1, 100);
        for (const Entry& term : entry.objects("terms")) {
            form.terms.push_back({term.integer("weight", 1, 100), term.text("multiply"), term.texts("by_sum_of")});
            std::vector<std::string> named = form.terms.back().bySumOf;
            named.push_back(form.terms.back().multiply);
            for (const std::string& id : named)
                if (form.item(id) == nullptr)
                    term.refuse(fmt::format("names the unknown item '{}'", id));
            term.close();
        }
    }
    entry.close();
}

// The range that the items can reach, times the denominator; it must be the range the form declares.
std::pair<int, int> reachable(const ScaleForm& form)
{
    int low = 0, high = 0;
    if (form.method == TotalMethod::SumOfProducts) {
        for (const ScaleTerm& term : form.terms) { // items of products start at 0
            int factor = 0;
            for (const std::string& id : term.bySumOf)
                factor += form.item(id)->valueMax;
            high += term.weight * form.item(term.multiply)->valueMax * factor;
        }
        return {low, high};
    }
    for (const ScaleItem& item : form.items) {
        if (!item.inTotal)
            continue;
        const bool mean = form.method == TotalMethod::MeanOfRated;
        low = mean ? std::min(low, item.valueMin) : low + item.valueMin;
        high = mean ? std::max(high, item.valueMax) : high + item.valueMax;
    }
    return {low, high};
}

void checkRange(const Entry& entry, const ScaleForm& form)
{
    const int denominator
        = form.method == TotalMethod::SumOfProducts ? form.termDenominator : form.valueDenominator;
    const auto [low, high] = reachable(form);
    if (low != form.totalMin * denominator || high != form.totalMax * denominator)
        entry.refuse(fmt::format("the items reach {}..{}, not total_min..total_max times {}", low, high, denominator));
}

void readBands(const Entry& entry, ScaleForm& form)
{
    for (const Entry& band : entry.maybeObjects("bands")) {
        form.bands.push_back({band.text("id"), band.maybeText("label"), band.integer("from", -kValueBound, kValueBound),
                              band.integer("to", -kValueBound, kValueBound), band.integer("value", 0, 100)});
        const ScaleBand& read = form.bands.back();
        const int expected = form.bands.size() == 1 ? form.totalMin : form.bands[form.bands.size() - 2].to + 1;
        if (read.from != expected || read.to < read.from)
            band.refuse("bands leave a gap or overlap");
        band.close();
    }
    if (!form.bands.empty() && form.bands.back().to != form.totalMax)
        entry.refuse("bands do not reach total_max");
}

void readExamples(const Entry& entry, ScaleForm& form)
{
    for (const Entry& example : entry.objects("examples")) {
        ScaleExample read{example.integerMap("answers", -kValueBound, kValueBound),
                          example.integer("total_numerator", -100'000, 100'000),
                          example.integer("total_denominator", 1, 1000), example.maybeText("band")};
        example.close();
        const auto total = computeTotal(form, read.answers);
        if (!total || total->numerator != read.totalNumerator || total->denominator != read.totalDenominator
            || (total->band != nullptr ? total->band->id : std::string()) != read.band)
            example.refuse("the form does not compute this worked example");
        form.examples.push_back(std::move(read));
    }
    if (form.examples.empty())
        entry.refuse("has no worked example");
}

void readExtras(const Entry& entry, ScaleForm& form)
{
    form.manualBandAllowed = entry.maybeFlag("manual_band_allowed");
    form.licenceCheck = entry.maybeFlag("licence_check");
    form.minimumImportantChange = entry.maybeInteger("minimum_important_change", 1, kValueBound);
    form.uses = entry.maybeTexts("uses");
    form.note = entry.maybeText("note");
    if (entry.has("gate")) {
        const Entry gate = entry.object("gate");
        form.gate = ScaleGate{gate.integer("value_min", -kValueBound, kValueBound), gate.text("rule")};
        gate.close();
    }
}

ScaleForm readForm(const Entry& entry, const SourceRegister& sources)
{
    ScaleForm form;
    form.id = entry.text("id");
    form.label = entry.text("label");
    form.version = entry.text("version");
    form.direction = entry.oneOf<Direction>("direction", {{"lower_better", Direction::LowerBetter},
                                                          {"higher_better", Direction::HigherBetter},
                                                          {"none", Direction::None}});
    for (const std::string& rater : entry.texts("raters")) {
        if (rater != "clinician" && rater != "patient")
            entry.refuse("raters has the unknown value '" + rater + "'");
        form.raters.push_back(rater == "patient" ? RaterKind::Patient : RaterKind::Clinician);
    }
    form.valueDenominator = entry.integer("value_denominator", 1, 100);
    for (const Entry& item : entry.objects("items"))
        form.items.push_back(readItem(item));
    form.totalMin = entry.integer("total_min", -kValueBound, kValueBound);
    form.totalMax = entry.integer("total_max", -kValueBound, kValueBound);
    readTotal(entry.object("total"), form);
    form.provenance = entry.provenance(sources);
    if (form.items.empty())
        entry.refuse("has no items");
    return form;
}

} // namespace

ContentResult<std::vector<ScaleForm>> parseScales(std::string_view text, const SourceRegister& sources)
{
    return readDocument<std::vector<ScaleForm>>(
        kScalesFile, "stipple.clinical.scales/1", text, [&](const Entry& root) {
            std::vector<ScaleForm> forms;
            for (const Entry& entry : root.objects("entries")) {
                ScaleForm form = readForm(entry, sources);
                if (entry.broken()) // a form with a fault must not be computed with
                    return forms;
                checkRange(entry, form);
                readBands(entry, form);
                readExamples(entry, form);
                readExtras(entry, form);
                entry.close();
                forms.push_back(std::move(form));
            }
            root.close({"schema", "how_totals_work", "record_rules"});
            return forms;
        });
}

} // namespace stipple::clinical
