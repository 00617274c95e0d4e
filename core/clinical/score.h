// Purpose: totals of outcome scales, computed from the form alone. No scale has code of its own.
// Thread: any. Pure.
// Units: a total is an exact fraction, numerator over denominator, in points of the scale.
// Failure: an answer is missing, unknown or outside its item; the item is named. Nothing is guessed.
#pragma once

#include "core/clinical/scale.h"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace stipple::clinical {

enum class ScoreFault {
    MissingAnswer,   // an item that counts has no answer (for a mean: no item has one)
    UnknownItem,     // an answer to no item of this form
    ValueNotAllowed, // outside the item's range or options
};
struct ScoreError {
    ScoreFault fault{};
    std::string item;
    friend bool operator==(const ScoreError&, const ScoreError&) = default;
};

struct ScaleTotal {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1; // of the form; of a mean: the number of items rated
    int itemsRated = 0;
    const ScaleBand* band = nullptr; // borrowed from the form; null: the form has no bands
    [[nodiscard]] double points() const noexcept // for charts only; stored and compared as the fraction
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
};

[[nodiscard]] tl::expected<ScaleTotal, ScoreError> computeTotal(const ScaleForm& form, const ScaleAnswers& answers);

// True when the answers reach the form's gate (IGA 3 or more): the gate's screening rule is then a yes.
[[nodiscard]] bool reachesGate(const ScaleForm& form, const ScaleTotal& total);

} // namespace stipple::clinical
