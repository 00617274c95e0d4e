// Purpose: merge every limit that holds for one zone into one band; the most restrictive wins and is named.
// Thread: any. Pure functions over values.
// Units: Micrometres, StrokesPerMinute, passes.
// Failure: none. A zone that may not be treated gets a band whose hard maximum is 0: isPlannable() is false.
// Source: CLINICAL §0 (ceiling, acknowledgement line, licence), §1.1 (soft caps, skin type), §1.3 (rates).
#pragma once

#include "core/clinical/reference.h"
#include "core/clinical/zone.h"
#include "core/plan/limits.h"
#include "core/ports/pen.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::plan {

// Absolute ceiling of this application, CLINICAL §0.2. Content may lower it, nothing may raise it.
inline constexpr Micrometres kDeviceCeiling{2500};
// Above this a reason must be recorded, CLINICAL §0.1 (labelling: deeper was not evaluated).
inline constexpr Micrometres kAcknowledgeAbove{1500};
// Fitzpatrick IV–VI, CLINICAL §1.1: cap −0.25 mm, one pass less.
inline constexpr Micrometres kSkinTypeDepthDelta{250};
inline constexpr int kSkinTypeFrom = 4;
inline constexpr int kSkinTypePassesDelta = 1;
// The grid on which a clinician sets values (UI §4). A coarser pen makes it coarser, never finer.
inline constexpr Micrometres kDepthGrid{50};
inline constexpr StrokesPerMinute kRateGrid{100};

struct CartridgeLimit {
    Micrometres maxDepth{};
    StrokesPerMinute maxRate{};
    std::string subject; // lot, or the planned cartridge class
};
[[nodiscard]] CartridgeLimit cartridgeLimit(const ports::Cartridge& cartridge);

// One screening answer that tightens zones (CLINICAL §3). An empty zone list means every zone.
struct ScreeningLimit {
    enum class Kind { CapDepth, CapPasses, ExcludeZone } kind = Kind::CapDepth;
    std::string rule; // id of screening.json
    std::vector<std::string> zones;
    Micrometres depthCap{}; // CapDepth: a hard cap
    int passesCap = 0;      // CapPasses
};

enum class SeriesPart { FirstSession, LaterSession };

// All that is known about pen, person and patient when limits are asked for. Absent means "does not limit".
struct LimitInputs {
    Micrometres ceiling = kDeviceCeiling;          // of the content; kDeviceCeiling holds anyway
    Micrometres acknowledgeAbove = kAcknowledgeAbove;
    std::vector<clinical::RateClass> rateClasses;  // without its class a zone has no rate band: not plannable
    std::optional<ports::PenCaps> pen;
    std::optional<CartridgeLimit> cartridge;       // the one that is inserted
    std::vector<clinical::CartridgeType> cartridgeTypes; // of the content: what a zone's planned class may name
    std::optional<int> fitzpatrick;                // 1…6
    SeriesPart seriesPart = SeriesPart::LaterSession;
    std::vector<ScreeningLimit> screening;
    std::optional<Micrometres> scopeDepth;         // of the practitioner's licence
    std::optional<Micrometres> patientCap;
};

// The class of this id; nullptr for an unknown one and for "".
[[nodiscard]] const clinical::CartridgeType* cartridgeType(const LimitInputs& inputs, std::string_view id) noexcept;

// HAZ-007: every value that can reach the pen passes through this band. `planned`: the class of cartridge chosen for
// the zone, "" for none; its own deepest setting holds beside the inserted cartridge's.
[[nodiscard]] ZoneLimits mergeLimits(const clinical::Zone& zone, const LimitInputs& inputs, std::string_view planned = {});

// False for an excluded zone and where the bands leave nothing (for example a pen that cannot go so slow).
[[nodiscard]] bool isPlannable(const ZoneLimits& limits) noexcept;

// The end point that may be planned at most: the zone's, not past scattered dots for Fitzpatrick IV–VI, and redness
// only with a tip that has no needles (cartridges.json: bleeding is blocked).
[[nodiscard]] EndPoint furthestEndPoint(const clinical::Zone& zone, const LimitInputs& inputs,
                                        std::string_view planned = {}) noexcept;

// Up to which line a value is pressed: the soft cap, or (a reason is recorded) the hard cap.
enum class UpTo { SoftCap, HardCap };

// The value on the grid inside the band, rounded toward less, and which bound moved it.
// Rounding to the grid alone names no bound. An empty band gives 0 and names its hard maximum.
[[nodiscard]] Snapped<Micrometres> snapDepth(Micrometres wish, const Band<Micrometres>& band, UpTo upTo);
[[nodiscard]] Snapped<StrokesPerMinute> snapRate(StrokesPerMinute wish, const Band<StrokesPerMinute>& band);
struct SnappedPasses {
    int value = 0;
    enum class By { Nothing, Minimum, Maximum } by = By::Nothing;
};
[[nodiscard]] SnappedPasses snapPasses(int wish, const ZoneLimits& limits) noexcept;

} // namespace stipple::plan
