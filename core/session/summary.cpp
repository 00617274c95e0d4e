#include "core/session/summary.h"

#include "core/plan/estimate.h"

#include <algorithm>
#include <cstdlib>

namespace stipple::session {
namespace {

using ports::Segment;

bool isGiven(const Segment& segment) noexcept
{
    return segment.strokes > 0 || (segment.byHand && segment.result != Segment::Result::NotDone);
}

std::vector<Difference> differencesOf(const Segment& s)
{
    std::vector<Difference> found;
    const bool given = isGiven(s);
    if (!given && s.certainty == ports::Certainty::Exact)
        found.push_back(Difference::NotGiven);
    if (given && s.passesDelivered < s.planned.passes)
        found.push_back(Difference::FewerPasses);
    if (s.strokes > plan::strokesBudget(s.strokesPlanned))
        found.push_back(Difference::MoreStrokes); // HAZ-017
    if (s.depthMean && std::abs((*s.depthMean - s.planned.depth).um()) > kDepthTolerance.um())
        found.push_back(Difference::DepthDiffers);
    if (s.rateMean && std::abs((*s.rateMean - s.planned.rate).spm()) * 100
                          > s.planned.rate.spm() * kRateTolerancePercent)
        found.push_back(Difference::RateDiffers);
    if (s.certainty == ports::Certainty::EndUncertain)
        found.push_back(Difference::EndUncertain); // HAZ-018
    if (!s.byHand && !s.runs.empty() && !s.fromPenLog)
        found.push_back(Difference::CountUnconfirmed);
    if (std::any_of(s.runs.begin(), s.runs.end(), [](const ports::SegmentRun& run) { return run.claimed; }))
        found.push_back(Difference::ClaimedRun);
    if (s.byHand)
        found.push_back(Difference::ByHand);
    return found;
}

SummaryRow rowOf(const Segment& s)
{
    SummaryRow row;
    row.id = s.id;
    row.order = s.order;
    row.zone = s.planned.zone;
    row.depthPlanned = s.planned.depth;
    row.depthMean = s.depthMean;
    row.depthPeak = s.depthPeak;
    row.ratePlanned = s.planned.rate;
    row.rateMean = s.rateMean;
    row.passesPlanned = s.planned.passes;
    row.passesDelivered = s.passesDelivered;
    row.strokesPlanned = s.strokesPlanned;
    row.strokes = s.strokes;
    const auto passes = plan::estimatePasses(s.strokes, s.strokesPlanned, s.planned.passes);
    row.coveragePercent = std::min(passes.percentOfZone, 100);
    row.time = std::chrono::milliseconds(s.elapsedMs);
    row.result = s.result;
    row.certainty = s.certainty;
    row.fromPenLog = s.fromPenLog;
    row.byHand = s.byHand;
    row.note = s.note;
    row.observations = s.observations;
    row.differences = differencesOf(s);
    return row;
}

} // namespace

bool Summary::countsFromPen() const noexcept
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const SummaryRow& row) { return row.fromPenLog || (row.strokes == 0 && !row.byHand); });
}

bool Summary::byHand() const noexcept
{
    return std::any_of(rows.begin(), rows.end(), [](const SummaryRow& row) { return row.byHand; });
}

Summary summarise(std::span<const Segment> segments, std::span<const ports::SessionAlarm> alarms)
{
    Summary summary;
    std::int64_t error = 0;
    int measured = 0;
    for (const Segment& segment : segments) {
        SummaryRow row = rowOf(segment);
        ++summary.zonesPlanned;
        summary.zonesGiven += isGiven(segment) ? 1 : 0;
        summary.penTime += row.time;
        summary.strokes += row.strokes;
        summary.differences += row.differences.empty() ? 0 : 1;
        if (row.depthMean && row.strokes > 0) {
            error += std::abs((*row.depthMean - row.depthPlanned).um());
            ++measured;
        }
        summary.rows.push_back(std::move(row));
    }
    std::sort(summary.rows.begin(), summary.rows.end(),
              [](const SummaryRow& a, const SummaryRow& b) { return a.order < b.order; });
    if (measured > 0)
        summary.meanDepthError = Micrometres(static_cast<std::int32_t>(error / measured));
    for (const ports::SessionAlarm& alarm : alarms) {
        switch (alarm.alarm.priority) {
        case ports::AlarmPriority::High: ++summary.alarmsHigh; break;
        case ports::AlarmPriority::Medium: ++summary.alarmsMedium; break;
        case ports::AlarmPriority::Low: ++summary.alarmsLow; break;
        }
    }
    return summary;
}

std::vector<SegmentId> unconfirmed(const Summary& summary, std::span<const SegmentId> confirmed)
{
    std::vector<SegmentId> open;
    for (const SummaryRow& row : summary.rows) {
        const bool reviewed = std::find(confirmed.begin(), confirmed.end(), row.id) != confirmed.end();
        if (!row.differences.empty() && (!reviewed || row.needsNote()))
            open.push_back(row.id);
    }
    return open;
}

} // namespace stipple::session
