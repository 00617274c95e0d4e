#include "core/clinical/score.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

using Total = tl::expected<ScaleTotal, ScoreError>;

tl::unexpected<ScoreError> fault(ScoreFault kind, std::string item)
{
    return tl::unexpected<ScoreError>(ScoreError{kind, std::move(item)});
}

// Null when every answer belongs to the form and is allowed.
std::optional<ScoreError> wrongAnswer(const ScaleForm& form, const ScaleAnswers& answers)
{
    for (const auto& [id, value] : answers) {
        const ScaleItem* item = form.item(id);
        if (item == nullptr)
            return ScoreError{ScoreFault::UnknownItem, id};
        if (!item->allows(value))
            return ScoreError{ScoreFault::ValueNotAllowed, id};
    }
    return std::nullopt;
}

// Single and Sum: every item that counts must be answered.
Total sum(const ScaleForm& form, const ScaleAnswers& answers)
{
    ScaleTotal total;
    total.denominator = form.valueDenominator;
    for (const ScaleItem& item : form.items) {
        if (!item.inTotal)
            continue;
        const auto answer = answers.find(item.id);
        if (answer == answers.end())
            return fault(ScoreFault::MissingAnswer, item.id);
        total.numerator += answer->second;
        ++total.itemsRated;
    }
    return total;
}

Total meanOfRated(const ScaleForm& form, const ScaleAnswers& answers)
{
    ScaleTotal total;
    for (const ScaleItem& item : form.items)
        if (const auto answer = answers.find(item.id); item.inTotal && answer != answers.end()) {
            total.numerator += answer->second;
            ++total.itemsRated;
        }
    if (total.itemsRated == 0)
        return fault(ScoreFault::MissingAnswer, form.items.front().id);
    total.denominator = std::int64_t{total.itemsRated} * form.valueDenominator;
    return total;
}

Total sumOfProducts(const ScaleForm& form, const ScaleAnswers& answers)
{
    for (const ScaleItem& item : form.items)
        if (!answers.contains(item.id))
            return fault(ScoreFault::MissingAnswer, item.id);
    ScaleTotal total;
    total.denominator = form.termDenominator;
    total.itemsRated = static_cast<int>(form.items.size());
    for (const ScaleTerm& term : form.terms) {
        std::int64_t factor = 0;
        for (const std::string& id : term.bySumOf)
            factor += answers.at(id);
        total.numerator += std::int64_t{term.weight} * answers.at(term.multiply) * factor;
    }
    return total;
}

Total plainTotal(const ScaleForm& form, const ScaleAnswers& answers)
{
    switch (form.method) {
    case TotalMethod::Single:
    case TotalMethod::Sum: return sum(form, answers);
    case TotalMethod::MeanOfRated: return meanOfRated(form, answers);
    case TotalMethod::SumOfProducts: return sumOfProducts(form, answers);
    }
    return fault(ScoreFault::MissingAnswer, {});
}

} // namespace

bool ScaleItem::allows(int value) const noexcept
{
    if (options.empty())
        return value >= valueMin && value <= valueMax;
    return std::ranges::find(options, value, &ScaleOption::value) != options.end();
}

const ScaleItem* ScaleForm::item(std::string_view itemId) const noexcept
{
    const auto it = std::ranges::find(items, itemId, &ScaleItem::id);
    return it == items.end() ? nullptr : &*it;
}

Total computeTotal(const ScaleForm& form, const ScaleAnswers& answers)
{
    if (const auto wrong = wrongAnswer(form, answers))
        return tl::unexpected<ScoreError>(*wrong);
    Total total = plainTotal(form, answers);
    if (!total)
        return total;
    for (const ScaleBand& band : form.bands)
        if (total->numerator >= band.from * total->denominator && total->numerator <= band.to * total->denominator)
            total->band = &band;
    return total;
}

bool reachesGate(const ScaleForm& form, const ScaleTotal& total)
{
    return form.gate && total.numerator >= form.gate->valueMin * total.denominator;
}

} // namespace stipple::clinical
