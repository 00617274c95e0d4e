// Purpose: numbing products and their time and area limits (anaesthetics.json).
// Thread: any. Pure values.
// Units: minutes, cm², permille (40 ‰ = 4 %), kg. Applied milligrams are never compared with mg/kg limits.
// Failure: a loader refuses the whole file; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kAnaestheticsFile = "anaesthetics.json";

struct AnaestheticProduct {
    std::string id, label;
    std::map<std::string, int> strengthPermille; // by substance
    std::chrono::minutes timerMin{}, timerMax{}; // amber from, red from
    std::optional<std::chrono::minutes> labelMax;
    std::optional<int> areaMaxCm2; // absent: no cap was found, so none may be assumed
    std::string doseText, note;
    Provenance provenance;
};

struct ToxicityStage {
    std::string id, action;
    std::vector<std::string> signs;
    Provenance provenance;
};

struct AnaestheticContent {
    std::vector<AnaestheticProduct> products;
    std::vector<ToxicityStage> toxicity;
    std::vector<std::string> removalTicks; // words of the two ticks
    int occlusionForbiddenAbovePermille = 0;
    int weightOverrideBelowKg = 0;
    std::string screeningRule; // a yes to it forbids numbing
};

[[nodiscard]] ContentResult<AnaestheticContent> parseAnaesthetics(std::string_view text,
                                                                  const SourceRegister& sources);

enum class CreamStage { TooEarly, Working, TooLong };
// Where the cream's time stands; from timerMax on it is too long, also where timerMin equals it.
[[nodiscard]] CreamStage creamStage(const AnaestheticProduct& product, std::chrono::seconds onSkin);

enum class AreaVerdict { Within, Above, NoCapKnown };
[[nodiscard]] AreaVerdict creamArea(const AnaestheticProduct& product, int areaCm2);

} // namespace stipple::clinical
