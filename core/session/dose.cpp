#include "core/session/dose.h"

#include "core/plan/estimate.h"

#include <algorithm>
#include <limits>

namespace stipple::session {
namespace {

using ports::Certainty;
using ports::Segment;
using ports::SegmentRun;

bool isRun(const SegmentRun& run, std::uint32_t bootId, std::uint32_t runId) noexcept
{
    return run.runId == runId && run.penBootId.value_or(bootId) == bootId;
}

std::uint32_t saturate(std::uint64_t value) noexcept
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

// Mean of what the runs measured, each with the weight of its strokes.
template <class Unit, class Value>
std::optional<Unit> weightedMean(const Segment& segment, std::optional<Unit> SegmentRun::*mean, Value value)
{
    std::int64_t sum = 0;
    std::int64_t weight = 0;
    for (const SegmentRun& run : segment.runs) {
        if (!(run.*mean))
            continue;
        sum += std::int64_t{value(*(run.*mean))} * run.strokes;
        weight += run.strokes;
    }
    return weight == 0 ? std::nullopt : Unit::checked(sum / weight);
}

Segment::Result resultOf(const Segment& segment)
{
    if (doseUnknown(segment))
        return Segment::Result::Unknown;
    if (segment.strokes == 0)
        return segment.certainty == Certainty::Exact ? Segment::Result::NotDone : Segment::Result::Unknown;
    return segment.passesDelivered >= segment.planned.passes ? Segment::Result::Done : Segment::Result::Partly;
}

} // namespace

void beginRun(Segment& segment, std::uint32_t runId)
{
    const bool known = std::any_of(segment.runs.begin(), segment.runs.end(),
                                   [&](const SegmentRun& run) { return run.runId == runId; });
    if (known)
        return; // run ids count up over boots (PENLINK errata B17): the same id is the same run
    SegmentRun run;
    run.runId = runId;
    segment.runs.push_back(run);
}

bool updateLive(Segment& segment, std::uint32_t runId, std::uint32_t strokes, std::uint32_t elapsedMs)
{
    const auto run = std::find_if(segment.runs.rbegin(), segment.runs.rend(),
                                  [&](const SegmentRun& r) { return r.runId == runId && !r.penBootId; });
    if (run == segment.runs.rend() || run->fromLog || (strokes <= run->strokes && elapsedMs <= run->elapsedMs))
        return false;
    run->strokes = std::max(run->strokes, strokes);
    run->elapsedMs = std::max(run->elapsedMs, elapsedMs);
    return true;
}

bool holdsRun(const Segment& segment, std::uint32_t bootId, std::uint32_t runId) noexcept
{
    return std::any_of(segment.runs.begin(), segment.runs.end(),
                       [&](const SegmentRun& run) { return isRun(run, bootId, runId); });
}

bool mergeRun(Segment& segment, const ports::RunDelivered& told, Attribution attribution)
{
    const auto same = std::find_if(segment.runs.begin(), segment.runs.end(),
                                   [&](const SegmentRun& run) { return isRun(run, told.penBootId, told.runId); });
    SegmentRun run = same == segment.runs.end() ? SegmentRun{} : *same;
    if (run.fromLog && !told.fromLog)
        return false; // H5: the log has spoken
    run.penBootId = told.penBootId;
    run.runId = told.runId;
    run.strokes = told.strokes;
    run.elapsedMs = told.elapsedMs;
    run.stopReason = told.stopReason;
    run.certainty = told.certainty;
    run.fromLog = told.fromLog;
    // The log knows neither depth nor rate: what telemetry measured stays.
    run.depthMean = told.depthMean ? told.depthMean : run.depthMean;
    run.depthPeak = told.depthPeak ? told.depthPeak : run.depthPeak;
    run.rateMean = told.rateMean ? told.rateMean : run.rateMean;
    if (same == segment.runs.end()) {
        run.claimed = attribution == Attribution::ClaimedByZoneTag;
        segment.runs.push_back(run);
        return true;
    }
    const bool changed = !(*same == run);
    *same = run;
    return changed;
}

void recompute(Segment& segment)
{
    if (segment.byHand)
        return;
    std::uint64_t strokes = 0;
    std::uint64_t elapsed = 0;
    segment.certainty = Certainty::Exact;
    segment.depthPeak.reset();
    segment.fromPenLog = !segment.runs.empty();
    for (const SegmentRun& run : segment.runs) {
        strokes += run.strokes;
        elapsed += run.elapsedMs;
        segment.fromPenLog = segment.fromPenLog && run.fromLog;
        if (run.certainty == Certainty::EndUncertain)
            segment.certainty = Certainty::EndUncertain;
        if (run.depthPeak)
            segment.depthPeak = std::max(segment.depthPeak.value_or(Micrometres{}), *run.depthPeak);
    }
    segment.strokes = saturate(strokes);
    segment.elapsedMs = saturate(elapsed);
    segment.depthMean = weightedMean(segment, &SegmentRun::depthMean, [](Micrometres d) { return d.um(); });
    segment.rateMean = weightedMean(segment, &SegmentRun::rateMean, [](StrokesPerMinute r) { return r.spm(); });
    segment.passesDelivered =
        plan::estimatePasses(segment.strokes, segment.strokesPlanned, segment.planned.passes).complete;
    segment.result = resultOf(segment);
}

bool doseUnknown(const Segment& segment) noexcept
{
    return std::any_of(segment.runs.begin(), segment.runs.end(), [](const SegmentRun& run) {
        return run.certainty == Certainty::EndUncertain && !run.fromLog;
    });
}

std::uint32_t strokesCharged(const Segment& segment) noexcept
{
    const auto uncertain = std::count_if(segment.runs.begin(), segment.runs.end(), [](const SegmentRun& run) {
        return run.certainty == Certainty::EndUncertain;
    });
    return saturate(segment.strokes + static_cast<std::uint64_t>(uncertain) * kUncertainStrokes);
}

std::uint32_t strokesLeft(const Segment& segment) noexcept
{
    const std::uint32_t budget = plan::strokesBudget(segment.strokesPlanned);
    const std::uint32_t charged = strokesCharged(segment);
    return charged >= budget ? 0 : budget - charged;
}

} // namespace stipple::session
