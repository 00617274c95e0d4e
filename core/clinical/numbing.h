// Purpose: numbing cream from the tube to clean skin: what may be applied, how long it has been on each zone, and
//          whether the skin is ready for the needle.
// Thread: any. Pure; the time is an argument, so a restart of the program changes nothing.
// Units: UTC milliseconds, seconds, cm², permille, mg, kg.
// Failure: none; what stands against an application is a list of problems. Applied milligrams are never compared
//          with limits of injected doses (CLINICAL §4).
// Source: anaesthetics.json rules: second product, occlusion above 4 %, area cap, weight, risk, renumbing.
#pragma once

#include "core/clinical/anaesthetic.h"
#include "core/clinical/screening.h"
#include "core/ports/care.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::clinical {

enum class NumbingProblem {
    ProductUnknown,
    NoZone,
    ZoneTwice,          // cream is on this zone already
    RiskOrUnanswered,   // a screening rule forbids numbing, or was not answered
    SecondProduct,      // another product today
    NeedlingBegan,      // never again after the first stroke
    AreaAboveCap,
    AreaWithoutCap,     // a note, not a stop: no cap was found, so none may be assumed
    OcclusionForbidden, // above the strength that may be covered
    LotMissing,
    ExpiryMissing,
    Expired,
    AmountMissing,
    WeightLow,          // needs a reason
};
[[nodiscard]] bool forbids(NumbingProblem problem) noexcept; // false: a note

struct NumbingRequest {
    std::string product, lot, reason;
    std::optional<Day> expiry;
    int amountMg = 0, areaCm2 = 0;
    bool occluded = false;
    std::optional<int> patientKg;
    std::vector<std::string> zones;
};
struct NumbingContext {
    Day today;
    bool needlingBegan = false;
    std::vector<std::string> forbiddenBy;      // numbingForbiddenBy() of today's screening
    std::span<const ports::Numbing> before;    // of this session
};
[[nodiscard]] std::vector<NumbingProblem> judgeNumbing(const AnaestheticContent& content, const NumbingRequest& request,
                                                       const NumbingContext& context);
inline constexpr std::size_t kNumbingReasonMin = 15; // characters, as for every override

// The strongest substance of the product, in permille; it decides about occlusion.
[[nodiscard]] int strongestPermille(const AnaestheticProduct& product) noexcept;

struct ZoneCream {
    std::string numbing; // product id
    std::string zone;
    CreamStage stage = CreamStage::TooEarly;
    std::chrono::seconds on{0};    // on the skin so far, or in all
    std::chrono::seconds toMin{0}; // until the minimum; 0: reached
    std::chrono::seconds toMax{0}; // until the maximum; 0: reached
    bool off = false, cleared = false;
};
// Every zone of every application, in order. A product that the content no longer knows counts as too long on.
[[nodiscard]] std::vector<ZoneCream> zoneCreams(const AnaestheticContent& content, std::span<const ports::Numbing> numbings, UtcMs now);

struct NumbingState { // of the whole session
    enum class Stage { None, Working, Ready, TooLong, ToClear, Cleared } stage = Stage::None;
    std::string zone;               // the first zone it is about
    std::chrono::seconds left{0};   // Working: until the last zone reaches its minimum
    std::chrono::seconds of{0};     // Working: the minimum itself
    int zonesOn = 0;
    friend bool operator==(const NumbingState&, const NumbingState&) = default;
};
[[nodiscard]] NumbingState numbingState(const AnaestheticContent& content, std::span<const ports::Numbing> numbings, UtcMs now);

} // namespace stipple::clinical
