// Purpose: how long a zone takes and how many strokes that is: the estimate behind times, passes and budgets.
// Thread: any. Pure functions over values.
// Units: cm², ms, strokes. Integers end to end.
// Failure: none; an area or pass count below 1 gives 0.
// Model (GK verify, CLINICAL §1.4): one pass moves the tip over the area in rows that overlap by half a tip
//   seconds = area ÷ (tip width × hand speed × (1 − overlap)); strokes = rate ÷ 60 × seconds.
//   It is an estimate and is always called one: the pen measures strokes and time, not coverage.
#pragma once

#include "core/plan/plan.h"
#include "core/units/units.h"

#include <chrono>
#include <cstdint>

namespace stipple::plan {

// All constants of the model. Tip 1 cm, rows overlap by half a tip width, hand speed 1–2 cm/s (CLINICAL §1.4, GK):
// 1.5 cm/s, and 1.0 cm/s where pinpoint bleeding is the end point, because density goes as 1 ÷ speed.
inline constexpr int kTipWidthMm = 10;
inline constexpr int kOverlapPercent = 50;
inline constexpr int kHandSpeedMmS = 15;
inline constexpr int kHandSpeedPinpointMmS = 10;
// Budget in the pen = planned strokes + a quarter, rounded up. HAZ-017
inline constexpr int kBudgetPercent = 125;
// Between zones: load, read back, hold, place the hand. From the planning picture (24 min for 17 min of pen time).
inline constexpr std::chrono::seconds kZoneChange{45};

// Contact time of one pass over the area.
[[nodiscard]] std::chrono::milliseconds passTime(int areaCm2, EndPoint endPoint) noexcept;
[[nodiscard]] std::chrono::milliseconds zoneTime(const ZonePlan& zone) noexcept;
// Needling of all zones plus a change between each two.
[[nodiscard]] std::chrono::milliseconds planTime(const Plan& plan) noexcept;

// How long the room is needed: needling, and the time that a numbing cream stands before (absent without a product).
struct VisitTime {
    std::chrono::minutes procedure{};  // planTime, rounded up
    std::chrono::minutes numbing{};    // least time on the skin of the product that waits shortest
    std::chrono::minutes numbingMax{}; // longest allowed of any of them
};
// What to book: with consult and 30 min of numbing a room is taken for 75–120 min (CLINICAL §5.1, GK); the procedure
// itself is never counted below half an hour [S11]. Up to the next quarter of an hour.
inline constexpr std::chrono::minutes kConsultTime{15}, kProcedureLeast{30}, kNumbingUsual{30}, kBookingGrid{15};
[[nodiscard]] std::chrono::minutes appointmentTime(const VisitTime& visit) noexcept;
[[nodiscard]] VisitTime visitTime(const Plan& plan, std::chrono::minutes numbing, std::chrono::minutes numbingMax) noexcept;

[[nodiscard]] std::uint32_t strokesPerPass(const ZonePlan& zone) noexcept; // at least 1 for an area ≥ 1
[[nodiscard]] std::uint32_t strokesPlanned(const ZonePlan& zone) noexcept;
// What the pen may give in this zone in all, over all runs. HAZ-017
[[nodiscard]] std::uint32_t strokesBudget(std::uint32_t planned) noexcept;

// Passes read back from strokes. "Estimated" must stand beside every one of these numbers (UI §4 PhaseBars).
struct PassEstimate {
    int complete = 0;         // a pass counts from 90 % of its strokes on
    int planned = 0;
    int underway = 0;         // 1-based; 0 when all planned passes are complete
    int percentOfPass = 0;    // of the pass under way, 0…100
    int percentOfZone = 0;    // of all planned strokes, may pass 100
};
inline constexpr int kPassCountsFromPercent = 90;
[[nodiscard]] PassEstimate estimatePasses(std::uint32_t strokes, std::uint32_t planned, int passes) noexcept;

} // namespace stipple::plan
