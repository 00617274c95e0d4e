// Purpose: outcome scales as forms (scales.json): items, ranges, weights, how the total comes about.
// Thread: any. Pure values.
// Units: answers are integers in steps of 1/valueDenominator (half steps of laxity: denominator 2).
// Failure: a loader refuses the whole file, also when a form does not compute its own worked examples.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kScalesFile = "scales.json";

enum class Direction { LowerBetter, HigherBetter, None };
enum class RaterKind { Clinician, Patient };

struct ScaleOption {
    int value = 0;
    std::string label;
};

struct ScaleItem {
    std::string id, label;
    std::vector<ScaleOption> options; // a choice; empty: any integer of the range
    int valueMin = 0, valueMax = 0;   // of a choice: its smallest and largest value
    bool inTotal = true;

    [[nodiscard]] bool allows(int value) const noexcept;
};

enum class TotalMethod { Single, Sum, MeanOfRated, SumOfProducts };
struct ScaleTerm { // weight × multiply × Σ bySumOf
    int weight = 0;
    std::string multiply;
    std::vector<std::string> bySumOf;
};

struct ScaleBand {
    std::string id, label;
    int from = 0, to = 0; // inclusive, in whole points of the total
    int value = 0;        // the class as a number: Fitzpatrick III is 3
};

struct ScaleGate { // a value from which on a screening rule must be answered yes
    int valueMin = 0;
    std::string rule;
};

using ScaleAnswers = std::map<std::string, int>;
struct ScaleExample {
    ScaleAnswers answers;
    int totalNumerator = 0, totalDenominator = 1;
    std::string band;
};

struct ScaleForm {
    std::string id, label, version;
    Direction direction = Direction::None;
    std::vector<RaterKind> raters;
    int valueDenominator = 1;
    std::vector<ScaleItem> items;
    TotalMethod method = TotalMethod::Single;
    std::vector<ScaleTerm> terms; // SumOfProducts
    int termDenominator = 1;      // SumOfProducts
    int totalMin = 0, totalMax = 0;
    std::vector<ScaleBand> bands;
    bool manualBandAllowed = false;
    std::optional<int> minimumImportantChange;
    std::optional<ScaleGate> gate;
    std::vector<std::string> uses;
    bool licenceCheck = false; // wording may not be shipped before its licence is checked
    std::string note;
    std::vector<ScaleExample> examples;
    Provenance provenance;

    [[nodiscard]] const ScaleItem* item(std::string_view itemId) const noexcept;
};

[[nodiscard]] ContentResult<std::vector<ScaleForm>> parseScales(std::string_view text, const SourceRegister& sources);

} // namespace stipple::clinical
