// Purpose: planned and delivered, zone by zone, with the differences a clinician must confirm before signing.
// Thread: any. Pure functions over values.
// Units: µm, passes, ms, strokes; percent of planned strokes ("coverage, estimated").
// Failure: none.
#pragma once

#include "core/ports/records.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::session {

// Delivered mean may differ this much from the plan before it is called a difference (dial tolerance
// ±0.15 mm, CLINICAL §0.3; rate ±10 %, CLINICAL §5.3).
inline constexpr Micrometres kDepthTolerance{150};
inline constexpr int kRateTolerancePercent = 10;

enum class Difference {
    NotGiven,        // nothing was given
    FewerPasses,     // estimated
    MoreStrokes,     // beyond the budget: should be impossible, must be looked at
    DepthDiffers,
    RateDiffers,
    EndUncertain,    // a run's end is not known
    CountUnconfirmed, // the pen's log has not confirmed the count
    ClaimedRun,      // a run was given to this zone by its tag alone
    ByHand,
};

struct SummaryRow {
    SegmentId id{};
    int order = 0;
    std::string zone;
    Micrometres depthPlanned{};
    std::optional<Micrometres> depthMean, depthPeak;
    StrokesPerMinute ratePlanned{};
    std::optional<StrokesPerMinute> rateMean;
    int passesPlanned = 0, passesDelivered = 0; // delivered is estimated
    std::uint32_t strokesPlanned = 0, strokes = 0;
    int coveragePercent = 0;                    // estimated, 0…100
    std::chrono::milliseconds time{0};
    ports::Segment::Result result = ports::Segment::Result::NotDone;
    ports::Certainty certainty = ports::Certainty::Exact;
    bool fromPenLog = false;
    bool byHand = false;
    std::string note;
    std::vector<std::string> observations;
    std::vector<Difference> differences;
    // That a zone was given by hand is said once for the session; any other difference wants words.
    [[nodiscard]] bool needsNote() const noexcept
    {
        const bool onlyByHand = differences.size() == 1 && differences.front() == Difference::ByHand;
        return !differences.empty() && !onlyByHand && note.empty();
    }
};

struct Summary {
    std::vector<SummaryRow> rows;       // by order
    int zonesGiven = 0, zonesPlanned = 0;
    std::chrono::milliseconds penTime{0};
    std::uint32_t strokes = 0;
    std::optional<Micrometres> meanDepthError; // mean of |delivered − planned| over zones that have one
    int alarmsHigh = 0, alarmsMedium = 0, alarmsLow = 0;
    int differences = 0;                // zones with one
    [[nodiscard]] bool countsFromPen() const noexcept; // every given zone is confirmed by the pen's log
    [[nodiscard]] bool byHand() const noexcept;        // some zone's values were typed
};

[[nodiscard]] Summary summarise(std::span<const ports::Segment> segments,
                                std::span<const ports::SessionAlarm> alarms);

// What keeps the session from being signed: zones whose difference has no note or was not confirmed.
[[nodiscard]] std::vector<SegmentId> unconfirmed(const Summary& summary, std::span<const SegmentId> confirmed);

} // namespace stipple::session
