// What the window shows of the treatment: values, no words.
#include "core/session/treatment.h"

#include "core/session/dose.h"

#include <algorithm>

namespace stipple::session {

using std::chrono::milliseconds;

ZonePhase TreatmentModel::phaseOf(std::size_t at) const noexcept
{
    const Zone& zone = m_zones[at];
    const ports::Segment& segment = zone.data.segment;
    if (m_open && m_open->zone == at)
        return ZonePhase::Running;
    if (zone.closed)
        return segment.strokes > 0 || segment.byHand ? ZonePhase::Done : ZonePhase::Skipped;
    if (segment.byHand)
        return segment.result == ports::Segment::Result::NotDone ? ZonePhase::Skipped : ZonePhase::Done;
    switch (segment.result) {
    case ports::Segment::Result::NotDone: return ZonePhase::Waiting;
    case ports::Segment::Result::Done: return ZonePhase::Done;
    case ports::Segment::Result::Partly: return ZonePhase::Partly;
    case ports::Segment::Result::Unknown: return zone.doseConfirmed ? confirmedPhase(segment) : ZonePhase::Uncertain;
    }
    return ZonePhase::Uncertain;
}

ZonePhase TreatmentModel::confirmedPhase(const ports::Segment& segment) noexcept
{
    return segment.passesDelivered >= segment.planned.passes ? ZonePhase::Done : ZonePhase::Partly;
}

const ports::Segment* TreatmentModel::current() const noexcept
{
    return m_current < m_zones.size() ? &m_zones[m_current].data.segment : nullptr;
}

const ports::Segment* TreatmentModel::next() const noexcept
{
    const auto at = nextOpen(m_current);
    return at ? &m_zones[*at].data.segment : nullptr;
}

std::vector<ZoneView> TreatmentModel::zones() const
{
    std::vector<ZoneView> views;
    views.reserve(m_zones.size());
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        const ports::Segment& segment = m_zones[i].data.segment;
        ZoneView view;
        view.id = segment.id;
        view.order = segment.order;
        view.zone = segment.planned.zone;
        view.phase = phaseOf(i);
        view.current = i == m_current;
        view.passes = plan::estimatePasses(segment.strokes, segment.strokesPlanned, segment.planned.passes);
        view.strokes = segment.strokes;
        view.strokesPlanned = segment.strokesPlanned;
        const std::uint32_t budget = plan::strokesBudget(segment.strokesPlanned);
        // While the run goes on its end is open, not uncertain: the margin of strokesLeft() is for later.
        view.strokesLeft = view.phase == ZonePhase::Running ? budget - std::min(budget, segment.strokes)
                                                            : session::strokesLeft(segment);
        view.elapsed = milliseconds(segment.elapsedMs);
        view.planned = plan::zoneTime(segment.planned);
        view.certainty = segment.certainty;
        view.fromPenLog = segment.fromPenLog;
        views.push_back(std::move(view));
    }
    return views;
}

TreatmentTotals TreatmentModel::totals() const
{
    TreatmentTotals totals;
    totals.zones = static_cast<int>(m_zones.size());
    totals.allFromPenLog = true;
    int changes = 0;
    for (const ZoneView& view : zones()) {
        totals.strokes += view.strokes;
        totals.penTime += view.elapsed;
        totals.allFromPenLog = totals.allFromPenLog && (view.fromPenLog || view.strokes == 0);
        totals.anyUncertain = totals.anyUncertain
                              || (view.phase != ZonePhase::Running && view.certainty == ports::Certainty::EndUncertain);
        if (view.phase == ZonePhase::Done || view.phase == ZonePhase::Skipped) {
            ++totals.zonesDone;
            continue;
        }
        const int undone = std::max(0, 100 - view.passes.percentOfZone);
        totals.left += view.planned * undone / 100;
        changes += view.current ? 0 : 1;
    }
    totals.left += plan::kZoneChange * changes;
    return totals;
}

std::vector<ports::Segment> TreatmentModel::segments() const
{
    std::vector<ports::Segment> all;
    all.reserve(m_zones.size());
    for (const Zone& zone : m_zones)
        all.push_back(zone.data.segment);
    return all;
}

bool TreatmentModel::allClosed() const noexcept
{
    return !nextOpen(std::nullopt).has_value();
}

} // namespace stipple::session
