// Purpose: the arithmetic of one segment: its runs, their sum, what is left of the budget, how it ended.
// Thread: any. Pure functions over values.
// Units: strokes, ms, µm, strokes/min.
// Failure: none. A run the pen has not closed in its log is uncertain, never guessed (PENLINK §6.5).
// Rule H5: a dose shown is the dose of the pen's log once the log was read.
#pragma once

#include "core/ports/pen.h"
#include "core/ports/records.h"

#include <cstdint>
#include <optional>

namespace stipple::session {

// PENLINK §6.5: after the last checkpoint of a run without end there may be this many more strokes. HAZ-018
inline constexpr std::uint32_t kUncertainStrokes = 100;

// Starts a run in the segment (nothing happens if it is there already).
void beginRun(ports::Segment& segment, std::uint32_t runId);

// Live counters of a run that no RunDelivered has told about yet. Ignored for any other run; never counts back.
[[nodiscard]] bool updateLive(ports::Segment& segment, std::uint32_t runId, std::uint32_t strokes,
                              std::uint32_t elapsedMs);

// Puts a told run in its place: replaces the same run, adds a new one. Counters of telemetry never replace
// counts of the log. True when the segment changed.
enum class Attribution { Told, ClaimedByZoneTag };
[[nodiscard]] bool mergeRun(ports::Segment& segment, const ports::RunDelivered& run, Attribution attribution);

// The segment holds this run (same run id, and same boot id or one not yet known).
[[nodiscard]] bool holdsRun(const ports::Segment& segment, std::uint32_t bootId, std::uint32_t runId) noexcept;

// Sums, means, passes, certainty and result from the runs. By-hand segments are left as they are.
void recompute(ports::Segment& segment);

// A run's end is not known and the pen's log has not told it.
[[nodiscard]] bool doseUnknown(const ports::Segment& segment) noexcept;

// Strokes that the budget counts: delivered, plus kUncertainStrokes for every uncertain run. HAZ-017
[[nodiscard]] std::uint32_t strokesCharged(const ports::Segment& segment) noexcept;
[[nodiscard]] std::uint32_t strokesLeft(const ports::Segment& segment) noexcept;

} // namespace stipple::session
