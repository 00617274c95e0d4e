// Lost links, crashes, pens that come back: nothing is lost, nothing counted twice, nothing guessed.
#include "tests/core/domain/session_fixtures.h"

#include "core/session/dose.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace stipple;
using namespace stipple::session;
using namespace stipple::test;
using ports::Certainty;
using safety::State;
using Outcome = ports::Segment::Result;

namespace {

TreatmentModel cutInMidStroke(std::uint32_t strokesSeenBefore)
{
    auto model = treatment();
    (void)model.apply(ports::RunStarted{kForehead, 5, {}}, kNow);
    (void)model.apply(to(State::Armed, State::Running), kNow);
    (void)model.live(strokesSeen(5, strokesSeenBefore, 5000));
    return model;
}

} // namespace

TEST_CASE("the pen is gone in mid-stroke: what is known is kept and the end is uncertain", "[session][HAZ-018]")
{
    auto model = cutInMidStroke(412);
    const auto effects = model.apply(to(State::Running, State::Offline), kNow);
    REQUIRE(effect<SaveSegment>(effects) != nullptr);
    const auto segment = effect<SaveSegment>(effects)->segment;
    CHECK(segment.strokes == 412);
    CHECK(segment.certainty == Certainty::EndUncertain);
    CHECK(segment.result == Outcome::Unknown);
    CHECK_FALSE(segment.fromPenLog);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Uncertain);
    CHECK(model.totals().anyUncertain);
    CHECK(strokesCharged(segment) == 512); // §6.5: up to 100 more may have been given

    SECTION("PenGone alone does the same")
    {
        auto other = cutInMidStroke(412);
        const auto gone = other.apply(ports::PenGone{ErrorCode::PenLinkLost, true}, kNow);
        REQUIRE(effect<SaveSegment>(gone) != nullptr);
        CHECK(effect<SaveSegment>(gone)->segment.certainty == Certainty::EndUncertain);
        CHECK(other.penState() == State::Offline);
    }
    SECTION("the log tells the end: exact again, and charged as counted")
    {
        const auto read = model.apply(logged(kForehead, 5, 430), kNow);
        CHECK(effect<SaveSegment>(read)->segment.strokes == 430);
        CHECK(effect<SaveSegment>(read)->segment.certainty == Certainty::Exact);
        CHECK(strokesCharged(segmentOf(model, kForehead)) == 430);
        (void)model.apply(ports::LogStored{12, 0}, kNow);
        (void)model.apply(to(State::Connecting, State::Ready), kNow);
        CHECK(model.loadBlocks(kForehead).empty());
        CHECK(model.orderFor(kForehead)->strokesMax == 18'000 - 430);
    }
    SECTION("the log has no end either: its last checkpoint, uncertain, with the margin")
    {
        auto open = logged(kForehead, 5, 400);
        open.certainty = Certainty::EndUncertain;
        (void)model.apply(open, kNow);
        (void)model.live(penIn(State::Ready));
        const auto now = segmentOf(model, kForehead);
        CHECK(now.strokes == 400);
        CHECK(now.certainty == Certainty::EndUncertain);
        CHECK(now.result == Outcome::Partly);
        CHECK(model.orderFor(kForehead)->strokesMax == 18'000 - 500);
        CHECK(model.loadBlocks(kForehead).empty()); // the log has told what there is to tell
    }
    SECTION("another pen comes: nobody can tell, so the clinician looks at it first")
    {
        (void)model.live(penIn(State::Ready));
        CHECK(model.loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::DoseUnconfirmed});
        CHECK(model.loadBlocks(kCheek).empty()); // the other zones go on
        REQUIRE(model.confirmDose(kForehead));
        CHECK(model.loadBlocks(kForehead).empty());
        CHECK(model.orderFor(kForehead)->strokesMax == 18'000 - 512);
        CHECK(viewOf(model, kForehead).phase == ZonePhase::Partly);
        CHECK(segmentOf(model, kForehead).certainty == Certainty::EndUncertain); // for ever, unless a log tells
    }
}

TEST_CASE("a paused run goes on under its number", "[session]")
{
    auto model = cutInMidStroke(412);
    CHECK(model.apply(to(State::Running, State::Paused), kNow).empty());
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Running);
    CHECK_FALSE(model.confirmDose(kForehead).has_value());
    (void)model.apply(ports::RunStarted{kForehead, 5, {}}, kNow);
    (void)model.live(strokesSeen(5, 600, 9000));
    CHECK(segmentOf(model, kForehead).strokes == 600);
    CHECK(segmentOf(model, kForehead).runs.size() == 1);
}

TEST_CASE("crash and restart: the stored segment goes on, the log replaces its run", "[session][HAZ-018]")
{
    auto before = treatment();
    runZone(before, kForehead, 5, 1000);
    (void)before.apply(ports::RunStarted{kForehead, 6, {}}, kNow);
    (void)before.apply(to(State::Armed, State::Running), kNow);
    (void)before.live(strokesSeen(6, 300, 5000));
    const auto stored = before.segments(); // as the last SaveSegment had it

    auto model = TreatmentModel::create(setupOf(stored)).value();
    CHECK(segmentOf(model, kForehead).strokes == 1300);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Uncertain);
    (void)model.live(penIn(State::Ready));
    CHECK(model.loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::DoseUnconfirmed});

    SECTION("the device knows the segment no more: the run number finds it")
    {
        auto run = logged({}, 6, 388);
        run.zoneTag = 1;
        const auto effects = model.apply(run, kNow);
        CHECK(effect<SaveSegment>(effects)->segment.strokes == 1388);
        CHECK(effect<SaveSegment>(effects)->segment.certainty == Certainty::Exact);
        CHECK_FALSE(effect<SaveSegment>(effects)->segment.runs.back().claimed);
        CHECK(model.loadBlocks(kForehead).empty());
        auto again = logged({}, 5, 1000); // the whole log once more: harmless
        again.zoneTag = 1;
        CHECK(model.apply(again, kNow).empty());
        CHECK(segmentOf(model, kForehead).strokes == 1388);
    }
    SECTION("a run that was never written down is claimed by its zone tag and says so")
    {
        auto run = logged({}, 7, 250);
        run.zoneTag = 2 + 20; // another zone of the table: not ours
        CHECK(effect<UnknownRun>(model.apply(run, kNow)) != nullptr);
        run.zoneTag = plan::zoneTag(zoneRows(), "cheek_left").value();
        const auto effects = model.apply(run, kNow);
        REQUIRE(effect<SaveSegment>(effects) != nullptr);
        CHECK(effect<SaveSegment>(effects)->segment.id == kCheek);
        CHECK(effect<SaveSegment>(effects)->segment.strokes == 250);
        CHECK(effect<SaveSegment>(effects)->segment.runs.back().claimed);
        CHECK(model.orderFor(kCheek)->strokesMax == 33'000 - 250); // HAZ-017
    }
}

TEST_CASE("runs of nobody are shown, never attributed", "[session][HAZ-018]")
{
    auto model = treatment(); // fresh: no crash behind it, so no run may be claimed
    auto run = logged({}, 5, 400);
    run.zoneTag = 1;
    CHECK(effect<UnknownRun>(model.apply(run, kNow)) != nullptr);
    run.segment = makeId<SegmentId>(99); // a segment of another session
    CHECK(effect<UnknownRun>(model.apply(run, kNow)) != nullptr);
    CHECK(model.unknownRuns().size() == 2);
    CHECK(model.totals().strokes == 0);
    CHECK(model.apply(ports::RunStarted{makeId<SegmentId>(99), 8, {}}, kNow).empty());
}

TEST_CASE("a record from before runs were kept is added to, not replaced", "[session][HAZ-018]")
{
    auto segments = frozen();
    segments[0].strokes = 700;
    segments[0].elapsedMs = 7000;
    segments[0].fromPenLog = true;
    auto model = TreatmentModel::create(setupOf(segments)).value();
    CHECK(segmentOf(model, kForehead).strokes == 700);
    (void)model.apply(logged(kForehead, 3, 100), kNow);
    CHECK(segmentOf(model, kForehead).strokes == 800);
    CHECK(segmentOf(model, kForehead).elapsedMs == 8000);
}

TEST_CASE("a begun treatment opens for its record even where a limit has come since", "[session][HAZ-007]")
{
    auto before = treatment();
    runZone(before, kForehead, 5, 1000);
    auto setup = setupOf(before.segments());
    auto inputs = withPen();
    inputs.patientCap = 400_um; // planned: 500
    setup.zones[0].limits = plan::mergeLimits(zoneRow("forehead"), inputs);
    auto model = TreatmentModel::create(setup);
    REQUIRE(model.has_value());
    (void)model->live(penIn(State::Ready));
    CHECK(model->orderFor(kForehead).error().code == ErrorCode::ValueOutOfRange);
    CHECK(model->loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::LimitsLeaveNothing});
    CHECK(model->totals().strokes == 1000);
}

TEST_CASE("property: with crashes, losses and repeats the record equals the pen", "[session][HAZ-017][HAZ-018]")
{
    const bool ok = rc::check("host total = pen total", [] {
        const SegmentId ids[] = {kForehead, kCheek, kNose};
        std::map<std::uint32_t, std::pair<std::size_t, std::uint32_t>> pen; // run → zone, strokes: the pen's truth
        auto model = treatment();
        std::uint32_t runId = 0;
        const int steps = *rc::gen::inRange(1, 15);
        for (int i = 0; i < steps; ++i) {
            const std::size_t zone = *rc::gen::inRange<std::size_t>(0, 3);
            (void)model.live(penIn(State::Ready));
            const auto order = model.orderFor(ids[zone]);
            if (!order)
                continue;
            const std::uint32_t strokes = std::min(*rc::gen::inRange<std::uint32_t>(0, 9000), order->strokesMax);
            pen[++runId] = {zone, strokes};
            const bool written = *rc::gen::inRange(0, 4) != 0; // else the host died before it wrote anything
            if (written)
                (void)model.apply(ports::RunStarted{ids[zone], runId, {}}, kNow);
            if (written && *rc::gen::arbitrary<bool>())
                (void)model.live(strokesSeen(runId, strokes / 2, i * 2000));
            const bool crash = !written || *rc::gen::arbitrary<bool>();
            if (crash) {
                auto setup = setupOf(model.segments());
                setup.start = TreatmentSetup::Start::Resumed;
                model = TreatmentModel::create(std::move(setup)).value();
            } else {
                (void)model.apply(to(State::Running, State::Offline), kNow);
            }
            // Back on the link, the pen's log is read before anything can be armed; some of it more than once.
            for (int times = *rc::gen::inRange(1, 3); times > 0; --times) {
                for (const auto& [id, run] : pen) {
                    auto report = logged(ids[run.first], id, run.second);
                    if (crash) {
                        report.segment = SegmentId{};
                        report.zoneTag = setupOf(frozen()).zones[run.first].zoneTag;
                    }
                    (void)model.apply(report, kNow);
                }
            }
        }
        std::uint32_t truth[3] = {};
        for (const auto& [id, run] : pen)
            truth[run.first] += run.second;
        for (std::size_t z = 0; z < 3; ++z) {
            const auto segment = segmentOf(model, ids[z]);
            RC_ASSERT(segment.strokes == truth[z]);
            RC_ASSERT(segment.strokes <= plan::strokesBudget(segment.strokesPlanned)); // HAZ-017
        }
    });
    CHECK(ok);
}
