// Purpose: a frozen session of three zones and a pen that tells about it.
// Thread: any. Test code only.
#pragma once

#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"
#include "core/session/freeze.h"
#include "core/session/treatment.h"

#include "tests/core/domain/fixtures.h"

#include <string>
#include <variant>

namespace stipple::test {

inline const SegmentId kForehead = makeId<SegmentId>(1);
inline const SegmentId kCheek = makeId<SegmentId>(2);
inline const SegmentId kNose = makeId<SegmentId>(3);

inline plan::Plan threeZones()
{
    plan::Plan plan;
    for (const char* zone : {"forehead", "cheek_left", "nose_tip"})
        plan = plan::addZone(std::move(plan), zone, zoneRows(), withPen()).value();
    return plan::acceptProposals(std::move(plan));
}

inline session::TreatmentSetup setupOf(const std::vector<ports::Segment>& segments)
{
    session::TreatmentSetup setup;
    setup.session = makeId<SessionId>(9);
    setup.planHash = 0xC0FFEE;
    setup.pen = widePen();
    setup.cartridge = freshCartridge();
    for (const ports::Segment& segment : segments)
        setup.zones.push_back({segment, plan::mergeLimits(zoneRow(segment.planned.zone), withPen()),
                               plan::zoneTag(zoneRows(), segment.planned.zone).value()});
    return setup;
}

inline std::vector<ports::Segment> frozen(const plan::Plan& plan = threeZones())
{
    std::uint8_t n = 0;
    return session::freezePlan(plan, [&] { return makeId<SegmentId>(++n); });
}

inline ports::PenSnapshot penIn(safety::State state)
{
    ports::PenSnapshot snapshot;
    snapshot.state = state;
    snapshot.caps = widePen();
    snapshot.cartridge = freshCartridge();
    return snapshot;
}

inline session::TreatmentModel treatment()
{
    auto model = session::TreatmentModel::create(setupOf(frozen())).value();
    (void)model.live(penIn(safety::State::Ready));
    return model;
}

inline ports::RunDelivered told(SegmentId segment, std::uint32_t runId, std::uint32_t strokes)
{
    ports::RunDelivered run;
    run.segment = segment;
    run.penBootId = 77;
    run.runId = runId;
    run.strokes = strokes;
    run.elapsedMs = strokes * 10;
    run.stopReason = 6;
    return run;
}

inline ports::RunDelivered logged(SegmentId segment, std::uint32_t runId, std::uint32_t strokes)
{
    ports::RunDelivered run = told(segment, runId, strokes);
    run.fromLog = true;
    return run;
}

inline ports::StateChanged to(safety::State from, safety::State state, std::uint8_t reason = 0)
{
    return {from, state, reason, {}};
}

// Strokes so many ms after boot, in the running state.
inline ports::PenSnapshot strokesSeen(std::uint32_t runId, std::uint32_t strokes, int ms)
{
    ports::PenSnapshot snapshot = penIn(safety::State::Running);
    ports::PenLive live;
    live.receivedAt = MonoTime{std::chrono::milliseconds(ms)};
    live.runId = runId;
    live.strokesRun = strokes;
    live.runElapsedMs = strokes * 10;
    snapshot.live = live;
    return snapshot;
}

template <class Effect> const Effect* effect(const session::Effects& effects)
{
    for (const session::Effect& e : effects)
        if (const auto* wanted = std::get_if<Effect>(&e))
            return wanted;
    return nullptr;
}

inline ports::Segment segmentOf(const session::TreatmentModel& model, SegmentId id)
{
    for (const ports::Segment& segment : model.segments())
        if (segment.id == id)
            return segment;
    throw std::runtime_error("no segment");
}

inline session::ZoneView viewOf(const session::TreatmentModel& model, SegmentId id)
{
    for (const session::ZoneView& view : model.zones())
        if (view.id == id)
            return view;
    throw std::runtime_error("no zone");
}

inline constexpr UtcMs kNow{1'770'000'000'000};

// One whole run with the trigger, told by telemetry and then by the log.
inline void runZone(session::TreatmentModel& model, SegmentId segment, std::uint32_t runId, std::uint32_t strokes)
{
    using safety::State;
    (void)model.apply(ports::RunStarted{segment, runId, {}}, kNow);
    (void)model.apply(to(State::Armed, State::Running), kNow);
    (void)model.apply(to(State::Running, State::Ready, 6), kNow);
    (void)model.apply(told(segment, runId, strokes), kNow);
    (void)model.apply(logged(segment, runId, strokes), kNow);
}

} // namespace stipple::test
