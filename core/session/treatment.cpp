// What the pen tells: runs, states, alarms. Actions, orders and views have their own files.
#include "core/session/treatment.h"

#include "core/session/dose.h"
#include "core/session/freeze.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace stipple::session {
namespace {

using ports::Segment;
using safety::State;

constexpr std::uint8_t kStopStrokes = 9; // PENLINK §7.4

bool runGoesOn(State state) noexcept
{
    return state == State::Running || state == State::Paused || state == State::Stopping;
}

// A record from before runs were kept one by one: its sum becomes one run, so that what comes is added to it.
void carryOldSum(Segment& segment)
{
    if (segment.byHand || !segment.runs.empty() || segment.strokes == 0)
        return;
    ports::SegmentRun carried;
    carried.strokes = segment.strokes;
    carried.elapsedMs = segment.elapsedMs;
    carried.certainty = segment.certainty;
    carried.fromLog = segment.fromPenLog;
    carried.depthMean = segment.depthMean;
    carried.depthPeak = segment.depthPeak;
    carried.rateMean = segment.rateMean;
    segment.runs.push_back(carried);
}

} // namespace

Result<TreatmentModel> TreatmentModel::create(TreatmentSetup setup)
{
    TreatmentModel model;
    model.m_restored = setup.start == TreatmentSetup::Start::Resumed;
    std::vector<Segment> segments;
    for (const TreatmentZone& zone : setup.zones) {
        segments.push_back(zone.segment);
        model.m_restored = model.m_restored || !zone.segment.runs.empty() || zone.segment.strokes > 0
                           || zone.segment.byHand;
    }
    const auto problems = checkSegments(segments);
    if (!problems.empty())
        return fail(ErrorCode::PlanIncomplete, problems.front().zone);
    model.m_session = setup.session;
    model.m_planHash = setup.planHash;
    model.m_pen = setup.pen;
    model.m_cartridge = setup.cartridge;
    for (TreatmentZone& zone : setup.zones) {
        carryOldSum(zone.segment);
        recompute(zone.segment);
        model.m_zones.push_back(Zone{std::move(zone)});
    }
    for (const Zone& zone : model.m_zones) {
        const auto sameTag = [&](const Zone& other) { return other.data.zoneTag == zone.data.zoneTag; };
        if (zone.data.zoneTag == 0 || std::count_if(model.m_zones.begin(), model.m_zones.end(), sameTag) != 1)
            return fail(ErrorCode::PlanIncomplete, "zone tag of " + zone.data.segment.planned.zone);
        // A treatment that has begun must stay open for its record even if a limit came since: there only
        // orderFor() refuses. A fresh one does not start. HAZ-007
        if (!model.m_restored) {
            if (const auto limits = model.checkLimits(zone); !limits)
                return tl::unexpected(limits.error());
            if (zone.data.segment.strokesPlanned > plan::strokesPlanned(zone.data.segment.planned))
                return fail(ErrorCode::ValueOutOfRange, "strokes of " + zone.data.segment.planned.zone); // HAZ-017
        }
    }
    model.m_current = model.nextOpen(std::nullopt).value_or(0);
    return model;
}

TreatmentModel::Zone* TreatmentModel::find(SegmentId segment) noexcept
{
    const auto zone = std::find_if(m_zones.begin(), m_zones.end(),
                                   [&](const Zone& z) { return z.data.segment.id == segment; });
    return zone == m_zones.end() ? nullptr : &*zone;
}

const TreatmentModel::Zone* TreatmentModel::find(SegmentId segment) const noexcept
{
    const auto zone = std::find_if(m_zones.begin(), m_zones.end(),
                                   [&](const Zone& z) { return z.data.segment.id == segment; });
    return zone == m_zones.end() ? nullptr : &*zone;
}

Effects TreatmentModel::save(Zone& zone)
{
    recompute(zone.data.segment);
    Effects effects{SaveSegment{zone.data.segment}};
    if (strokesLeft(zone.data.segment) == 0 && !std::exchange(zone.budgetTold, true))
        effects.push_back(ZoneBudgetUsed{zone.data.segment.id}); // HAZ-017
    return effects;
}

Effects TreatmentModel::apply(const ports::PenEvent& event, UtcMs wall)
{
    return std::visit(
        [&](const auto& e) -> Effects {
            using Event = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<Event, ports::StateChanged>) {
                return onState(e);
            } else if constexpr (std::is_same_v<Event, ports::RunStarted>) {
                return onStarted(e);
            } else if constexpr (std::is_same_v<Event, ports::RunDelivered>) {
                return onDelivered(e);
            } else if constexpr (std::is_same_v<Event, ports::AlarmRaised>) {
                return onAlarm(e.alarm, wall);
            } else if constexpr (std::is_same_v<Event, ports::PenGone>) {
                return onState({m_penState, State::Offline, 0, {}});
            } else {
                return {}; // AlarmCleared, CommandEnded, PenConnected, LogStored change no dose
            }
        },
        event);
}

Effects TreatmentModel::onStarted(const ports::RunStarted& event)
{
    Zone* zone = find(event.segment);
    if (zone == nullptr)
        return {}; // its RunDelivered will be an unknown run
    const auto index = static_cast<std::size_t>(zone - m_zones.data());
    beginRun(zone->data.segment, event.runId);
    zone->doseConfirmed = false;
    m_open = OpenRun{index, event.runId};
    m_current = index; // the window shows where the needles are
    return save(*zone);
}

Effects TreatmentModel::onDelivered(const ports::RunDelivered& event)
{
    Zone* zone = find(event.segment);
    Attribution attribution = Attribution::Told;
    if (zone == nullptr) {
        const auto holds = [&](const Zone& z) { return holdsRun(z.data.segment, event.penBootId, event.runId); };
        const auto known = std::find_if(m_zones.begin(), m_zones.end(), holds);
        const auto tagged = std::find_if(m_zones.begin(), m_zones.end(),
                                         [&](const Zone& z) { return z.data.zoneTag == event.zoneTag; });
        if (known != m_zones.end()) {
            zone = &*known;
        } else if (m_restored && event.segment.isNull() && tagged != m_zones.end()) {
            // HAZ-018: after a crash the pen may have begun a run that we never wrote down. The zone tag is all
            // there is: it is counted here, marked as claimed, and confirmed in the summary.
            zone = &*tagged;
            attribution = Attribution::ClaimedByZoneTag;
        } else {
            m_unknown.push_back(event);
            return {UnknownRun{event}};
        }
    }
    if (!mergeRun(zone->data.segment, event, attribution))
        return {};
    return save(*zone);
}

Effects TreatmentModel::onState(const ports::StateChanged& event)
{
    m_penState = event.to;
    if (!m_open || runGoesOn(event.to))
        return {};
    Zone& zone = m_zones[m_open->zone];
    m_open.reset();
    Effects effects = save(zone);
    if (event.stopReason == kStopStrokes && !std::exchange(zone.budgetTold, true))
        effects.push_back(ZoneBudgetUsed{zone.data.segment.id});
    return effects;
}

Effects TreatmentModel::onAlarm(const ports::Alarm& alarm, UtcMs wall) const
{
    const std::size_t at = m_open ? m_open->zone : m_current;
    return {SaveAlarm{ports::SessionAlarm{wall.ms, alarm, m_zones[at].data.segment.planned.zone}}};
}

Effects TreatmentModel::live(const ports::PenSnapshot& snapshot)
{
    m_penState = snapshot.state;
    if (snapshot.caps)
        m_pen = *snapshot.caps;
    if (snapshot.cartridge)
        m_cartridge = *snapshot.cartridge;
    if (!m_open || !snapshot.live || snapshot.live->runId != m_open->runId)
        return {};
    Zone& zone = m_zones[m_open->zone];
    if (!updateLive(zone.data.segment, m_open->runId, snapshot.live->strokesRun, snapshot.live->runElapsedMs))
        return {};
    recompute(zone.data.segment);
    if (snapshot.live->receivedAt - m_savedAt < kLiveSaveEvery)
        return {};
    m_savedAt = snapshot.live->receivedAt;
    return save(zone);
}

} // namespace stipple::session
