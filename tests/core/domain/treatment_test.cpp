#include "tests/core/domain/session_fixtures.h"

#include "core/session/dose.h"

#include <algorithm>

using namespace stipple;
using namespace stipple::session;
using namespace stipple::test;
using namespace std::chrono_literals;
using ports::Certainty;
using safety::State;
using Outcome = ports::Segment::Result;

// forehead: 60 cm², 2 passes, 5400/min, 160 s → 14 400 strokes, budget 18 000
// cheek:    40 cm², 3 passes, 6600/min, 240 s → 26 400 strokes, budget 33 000
// nose tip:  4 cm², 2 passes, 6600/min, 10.666 s → 1 173 strokes, budget 1 467

TEST_CASE("a plan becomes segments in its order", "[session]")
{
    const auto segments = frozen();
    REQUIRE(segments.size() == 3);
    CHECK(segments[0].order == 1);
    CHECK(segments[0].strokesPlanned == 14'400);
    CHECK(segments[1].strokesPlanned == 26'400);
    CHECK(segments[2].strokesPlanned == 1'173);
    CHECK(checkSegments(segments).empty());
}

TEST_CASE("the order for a zone: set values, guarded limits, budget, tag, hash", "[session][HAZ-007][HAZ-017]")
{
    const auto model = treatment();
    const auto order = model.orderFor(kForehead).value();
    CHECK(order.session == makeId<SessionId>(9));
    CHECK(order.segment == kForehead);
    CHECK(order.zoneTag == 1);
    CHECK(order.planHash == 0xC0FFEE);
    CHECK(order.depth == 500_um);
    CHECK(order.depthLimit == 750_um); // + 0.25 mm
    CHECK(order.rate == 5400_spm);
    CHECK(order.rateLimit == 5940_spm); // + 10 %
    CHECK(order.strokesMax == 18'000);
    CHECK(order.runTimeMaxS == 460); // 200 s twice and a minute
    CHECK(order.cartridge == freshCartridge().uid);
    CHECK(model.loadBlocks(kForehead).empty());
}

TEST_CASE("the guard band ends at the tightest hard cap", "[session][HAZ-007]")
{
    auto setup = setupOf(frozen());
    SECTION("cartridge") { setup.cartridge.maxDepth = 600_um; }
    SECTION("pen") { setup.pen.depthMax = 600_um; }
    SECTION("patient, licence, screening: the merged hard cap")
    {
        auto inputs = withPen();
        inputs.patientCap = 600_um;
        setup.zones[0].limits = plan::mergeLimits(zoneRow("forehead"), inputs);
    }
    const auto model = TreatmentModel::create(setup).value();
    CHECK(model.orderFor(kForehead)->depthLimit == 600_um);
}

TEST_CASE("what pen or cartridge cannot do is refused, not clamped", "[session][HAZ-007]")
{
    auto setup = setupOf(frozen());
    SECTION("depth") { setup.cartridge.maxDepth = 450_um; }
    SECTION("rate") { setup.cartridge.maxRate = 5000_spm; }
    const auto model = TreatmentModel::create(setup).value();
    CHECK(model.orderFor(kForehead).error().code == ErrorCode::ValueOutOfRange);
}

TEST_CASE("a cartridge that is missing, used or expired gets no order", "[session][HAZ-008][HAZ-009]")
{
    auto model = treatment();
    auto snapshot = penIn(State::Ready);
    SECTION("missing") { snapshot.cartridge->presence = ports::CartridgePresence::None; }
    SECTION("used") { snapshot.cartridge->used = true; }
    SECTION("expired") { snapshot.cartridge->expired = true; }
    (void)model.live(snapshot);
    CHECK(model.orderFor(kForehead).error().code == ErrorCode::PenCartridge);
}

TEST_CASE("a treatment does not start with values beyond a cap", "[session][HAZ-007][HAZ-017]")
{
    auto segments = frozen();
    SECTION("depth above the soft cap without a reason")
    {
        segments[0].planned.depth = 800_um;
        CHECK(TreatmentModel::create(setupOf(segments)).error().code == ErrorCode::ValueOutOfRange);
        segments[0].planned.overrideReason = "agreed with the patient";
        CHECK(TreatmentModel::create(setupOf(segments)).has_value());
    }
    SECTION("depth above the hard cap")
    {
        segments[0].planned.depth = 2600_um;
        segments[0].planned.overrideReason = "agreed with the patient";
        CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value());
    }
    SECTION("rate") { segments[0].planned.rate = 6100_spm; CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value()); }
    SECTION("passes") { segments[0].planned.passes = 4; CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value()); }
    SECTION("more strokes than the plan makes")
    {
        segments[0].strokesPlanned += 1;
        CHECK(TreatmentModel::create(setupOf(segments)).error().code == ErrorCode::ValueOutOfRange);
    }
    SECTION("a zone that screening closed")
    {
        auto setup = setupOf(segments);
        auto inputs = withPen();
        inputs.screening.push_back({plan::ScreeningLimit::Kind::ExcludeZone, "R", {"forehead"}, {}, 0});
        setup.zones[0].limits = plan::mergeLimits(zoneRow("forehead"), inputs);
        CHECK(TreatmentModel::create(setup).error().code == ErrorCode::ZoneExcluded);
    }
    SECTION("order with a gap") { segments[1].order = 5; CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value()); }
    SECTION("the same zone twice")
    {
        segments[1].planned.zone = "forehead";
        CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value());
    }
    SECTION("no zone") { CHECK_FALSE(TreatmentModel::create(setupOf({})).has_value()); }
    SECTION("no budget") { segments[0].strokesPlanned = 0; CHECK_FALSE(TreatmentModel::create(setupOf(segments)).has_value()); }
    SECTION("two zones with one tag")
    {
        auto setup = setupOf(segments);
        setup.zones[1].zoneTag = setup.zones[0].zoneTag;
        CHECK_FALSE(TreatmentModel::create(setup).has_value());
    }
}

TEST_CASE("a run: begun, live, delivered, confirmed by the log", "[session]")
{
    auto model = treatment();

    auto effects = model.apply(ports::RunStarted{kForehead, 5, {}}, kNow);
    REQUIRE(effect<SaveSegment>(effects) != nullptr);
    const auto begun = effect<SaveSegment>(effects)->segment;
    CHECK(begun.certainty == Certainty::EndUncertain); // were the power to fail now, the record would be true
    CHECK(begun.result == Outcome::Unknown);
    REQUIRE(begun.runs.size() == 1);
    CHECK(begun.runs[0].runId == 5);
    (void)model.apply(to(State::Armed, State::Running), kNow);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Running);

    CHECK(effect<SaveSegment>(model.live(strokesSeen(5, 100, 5000))) != nullptr);
    CHECK(model.live(strokesSeen(5, 150, 5500)).empty()); // shown at once, stored at most every second
    CHECK(viewOf(model, kForehead).strokes == 150);
    CHECK(effect<SaveSegment>(model.live(strokesSeen(5, 200, 6000))) != nullptr);
    CHECK(model.live(strokesSeen(5, 120, 7500)).empty()); // never counts back
    CHECK(model.live(strokesSeen(4, 9000, 9000)).empty()); // another run
    CHECK(viewOf(model, kForehead).strokes == 200);
    CHECK(viewOf(model, kForehead).strokesLeft == 17'800);
    CHECK_FALSE(model.totals().anyUncertain);

    CHECK(effect<SaveSegment>(model.apply(to(State::Running, State::Armed, 6), kNow)) != nullptr);
    auto run = told(kForehead, 5, 210);
    run.depthMean = 490_um;
    run.depthPeak = 560_um;
    run.rateMean = 5380_spm;
    effects = model.apply(run, kNow);
    const auto segment = effect<SaveSegment>(effects)->segment;
    CHECK(segment.strokes == 210);
    CHECK(segment.elapsedMs == 2100);
    CHECK(segment.depthMean == 490_um);
    CHECK(segment.depthPeak == 560_um);
    CHECK(segment.rateMean == 5380_spm);
    CHECK(segment.certainty == Certainty::Exact);
    CHECK_FALSE(segment.fromPenLog);
    CHECK(segment.result == Outcome::Partly);

    effects = model.apply(logged(kForehead, 5, 212), kNow); // H5
    CHECK(effect<SaveSegment>(effects)->segment.strokes == 212);
    CHECK(effect<SaveSegment>(effects)->segment.fromPenLog);
    CHECK(effect<SaveSegment>(effects)->segment.depthMean == 490_um); // the log knows no depth
}

TEST_CASE("the log overrides telemetry, and telemetry never the log", "[session][HAZ-018]")
{
    auto model = treatment();
    (void)model.apply(logged(kForehead, 5, 400), kNow);
    CHECK(model.apply(told(kForehead, 5, 399), kNow).empty());
    CHECK(segmentOf(model, kForehead).strokes == 400);
    (void)model.apply(logged(kForehead, 5, 380), kNow); // a later reading of the log replaces the earlier
    CHECK(segmentOf(model, kForehead).strokes == 380);
    CHECK(model.live(strokesSeen(5, 5000, 9000)).empty());
    CHECK(segmentOf(model, kForehead).strokes == 380);
}

TEST_CASE("several runs of a zone are summed; the same run told again is not", "[session][HAZ-018]")
{
    auto model = treatment();
    runZone(model, kForehead, 5, 400);
    runZone(model, kForehead, 6, 300);
    runZone(model, kCheek, 7, 111);
    CHECK(segmentOf(model, kForehead).strokes == 700);
    CHECK(segmentOf(model, kForehead).runs.size() == 2);
    CHECK(model.apply(logged(kForehead, 5, 400), kNow).empty()); // nothing new: nothing to store
    CHECK(segmentOf(model, kForehead).strokes == 700);
    CHECK(segmentOf(model, kCheek).strokes == 111);

    auto otherBoot = logged(kForehead, 5, 50); // the same number on another boot is another run
    otherBoot.penBootId = 78;
    (void)model.apply(otherBoot, kNow);
    CHECK(segmentOf(model, kForehead).strokes == 750);
}

TEST_CASE("reports out of order and without a beginning are counted all the same", "[session][HAZ-018]")
{
    auto model = treatment();
    (void)model.apply(logged(kCheek, 9, 500), kNow);
    (void)model.apply(logged(kForehead, 5, 400), kNow);
    (void)model.apply(told(kForehead, 5, 390), kNow);
    (void)model.apply(ports::RunStarted{kForehead, 5, {}}, kNow); // told late: still the same run
    (void)model.apply(to(State::Running, State::Ready), kNow);
    CHECK(segmentOf(model, kForehead).strokes == 400);
    CHECK(segmentOf(model, kForehead).runs.size() == 1);
    CHECK(segmentOf(model, kCheek).strokes == 500);
    CHECK(model.totals().strokes == 900);
    CHECK(model.totals().allFromPenLog);
}

TEST_CASE("means are weighted with the strokes of their runs", "[session]")
{
    auto model = treatment();
    auto first = logged(kForehead, 5, 300);
    first.depthMean = 500_um;
    first.depthPeak = 520_um;
    first.rateMean = 5400_spm;
    auto second = logged(kForehead, 6, 100);
    second.depthMean = 460_um;
    second.depthPeak = 610_um;
    (void)model.apply(first, kNow);
    (void)model.apply(second, kNow);
    CHECK(segmentOf(model, kForehead).depthMean == 490_um);
    CHECK(segmentOf(model, kForehead).depthPeak == 610_um);
    CHECK(segmentOf(model, kForehead).rateMean == 5400_spm);
}

TEST_CASE("every run takes from the budget of its zone; at its end the zone gets no order", "[session][HAZ-017]")
{
    auto model = treatment();
    runZone(model, kNose, 5, 1000);
    CHECK(model.orderFor(kNose)->strokesMax == 467); // 1467 in all
    CHECK(model.orderFor(kForehead)->strokesMax == 18'000); // each zone has its own
    (void)model.apply(ports::RunStarted{kNose, 6, {}}, kNow);
    (void)model.apply(to(State::Armed, State::Running), kNow);
    auto effects = model.apply(to(State::Running, State::Stopped, 9), kNow);
    CHECK(effect<ZoneBudgetUsed>(effects) != nullptr);
    effects = model.apply(logged(kNose, 6, 467), kNow);
    CHECK(effect<ZoneBudgetUsed>(effects) == nullptr); // said once
    CHECK(model.orderFor(kNose).error().code == ErrorCode::ValueOutOfRange);
    (void)model.live(penIn(State::Ready));
    CHECK(model.loadBlocks(kNose) == std::vector<LoadBlock>{LoadBlock::BudgetUsed});
    CHECK(segmentOf(model, kNose).result == Outcome::Done);
}

TEST_CASE("the pen's own limit of strokes for one run holds too", "[session][HAZ-017]")
{
    auto setup = setupOf(frozen());
    setup.pen.strokesMax = 5000;
    setup.pen.runTimeMaxS = 100;
    const auto model = TreatmentModel::create(setup).value();
    CHECK(model.orderFor(kForehead)->strokesMax == 5000);
    CHECK(model.orderFor(kForehead)->runTimeMaxS == 100);
}

TEST_CASE("result and passes of a zone follow its strokes", "[session]")
{
    auto model = treatment();
    CHECK(segmentOf(model, kForehead).result == Outcome::NotDone);
    runZone(model, kForehead, 5, 6'480); // 90 % of the first of two passes
    CHECK(segmentOf(model, kForehead).result == Outcome::Partly);
    CHECK(segmentOf(model, kForehead).passesDelivered == 1);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Partly);
    runZone(model, kForehead, 6, 7'000);
    CHECK(segmentOf(model, kForehead).passesDelivered == 1);
    runZone(model, kForehead, 7, 300); // 13 780: 95 % of the second
    CHECK(segmentOf(model, kForehead).passesDelivered == 2);
    CHECK(segmentOf(model, kForehead).result == Outcome::Done);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Done);
}

TEST_CASE("a run without strokes leaves the zone not done", "[session]")
{
    auto model = treatment();
    runZone(model, kForehead, 5, 0);
    CHECK(segmentOf(model, kForehead).result == Outcome::NotDone);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Waiting);
}

TEST_CASE("alarms are stored with the zone they belong to", "[session]")
{
    auto model = treatment();
    (void)model.apply(ports::RunStarted{kCheek, 5, {}}, kNow);
    ports::Alarm alarm;
    alarm.id = ports::AlarmId::PenFault;
    alarm.detail = 4;
    const auto effects = model.apply(ports::AlarmRaised{alarm}, kNow);
    REQUIRE(effect<SaveAlarm>(effects) != nullptr);
    CHECK(effect<SaveAlarm>(effects)->alarm.zone == "cheek_left");
    CHECK(effect<SaveAlarm>(effects)->alarm.atUtcMs == kNow.ms);
    CHECK(effect<SaveAlarm>(effects)->alarm.alarm.detail == 4);
    CHECK(model.apply(ports::AlarmCleared{}, kNow).empty());
}

TEST_CASE("zones are chosen with the motor still only", "[session]")
{
    auto model = treatment();
    CHECK(model.current()->id == kForehead);
    CHECK(model.next()->id == kCheek);
    for (const State moving : {State::Running, State::Stopping, State::Arming}) {
        (void)model.live(penIn(moving));
        CHECK(model.select(kCheek).error().code == ErrorCode::PenBusy);
        CHECK(model.closeZone(kForehead, "").error().code == ErrorCode::PenBusy);
        CHECK(model.loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::Moving});
    }
    (void)model.live(penIn(State::Armed));
    CHECK(model.select(kCheek).has_value());
    CHECK(model.loadBlocks(kCheek) == std::vector<LoadBlock>{LoadBlock::PenNotReady});
    CHECK(model.select(makeId<SegmentId>(99)).error().code == ErrorCode::ZoneUnknown);
}

TEST_CASE("next goes round the open zones; when all are closed the session can finish", "[session]")
{
    auto model = treatment();
    REQUIRE(model.selectNext());
    CHECK(model.current()->id == kCheek);
    REQUIRE(model.closeZone(kCheek, "")); // nothing given: skipped
    CHECK(viewOf(model, kCheek).phase == ZonePhase::Skipped);
    REQUIRE(model.selectNext());
    CHECK(model.current()->id == kNose);
    runZone(model, kNose, 5, 1173);
    REQUIRE(model.selectNext());
    CHECK(model.current()->id == kForehead); // passed over at first, not forgotten
    CHECK_FALSE(model.allClosed());
    runZone(model, kForehead, 6, 7000);
    CHECK_FALSE(model.selectNext().has_value());
    const auto closed = model.closeZone(kForehead, "End point reached after the first pass.");
    REQUIRE(closed);
    CHECK(effect<SaveSegment>(*closed)->segment.note == "End point reached after the first pass.");
    CHECK(effect<SaveSegment>(*closed)->segment.result == Outcome::Partly); // closed is not complete
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Done);
    CHECK(model.allClosed());
    CHECK(model.totals().zonesDone == 3);
    CHECK(model.loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::ZoneClosed});
    REQUIRE(model.reopenZone(kForehead));
    CHECK(model.loadBlocks(kForehead).empty());
}

TEST_CASE("observations toggle, notes replace, both are stored", "[session]")
{
    auto model = treatment();
    CHECK(effect<SaveSegment>(*model.toggleObservation(kForehead, "pinpoint"))->segment.observations.size() == 1);
    CHECK(effect<SaveSegment>(*model.toggleObservation(kForehead, "cooled"))->segment.observations.size() == 2);
    const auto off = model.toggleObservation(kForehead, "pinpoint");
    CHECK(effect<SaveSegment>(*off)->segment.observations == std::vector<std::string>{"cooled"});
    CHECK_FALSE(model.toggleObservation(kForehead, "").has_value());
    CHECK(effect<SaveSegment>(*model.setNote(kForehead, "red early"))->segment.note == "red early");
    CHECK_FALSE(model.setNote(makeId<SegmentId>(99), "x").has_value());
}

TEST_CASE("totals: what is left shrinks with the strokes", "[session]")
{
    auto model = treatment();
    CHECK(model.totals().left == 160s + 240s + 10'666ms + 90s);
    runZone(model, kForehead, 5, 7200); // half
    CHECK(model.totals().left == 80s + 240s + 10'666ms + 90s);
    CHECK(model.totals().penTime == 72s);
    runZone(model, kForehead, 6, 7200);
    CHECK(model.totals().left == 240s + 10'666ms + 90s);
    REQUIRE(model.selectNext());
    CHECK(model.totals().left == 240s + 10'666ms + 45s);
}

TEST_CASE("by hand: no pen, marked for ever, not where a pen has counted", "[session]")
{
    auto model = treatment();
    const auto entered = model.enterByHand(kForehead, {2, 150s, 500_um}, "roller 0.5 mm");
    REQUIRE(entered);
    const auto segment = effect<SaveSegment>(*entered)->segment;
    CHECK(segment.byHand);
    CHECK(segment.strokes == 0);
    CHECK(segment.passesDelivered == 2);
    CHECK(segment.result == Outcome::Done);
    CHECK(segment.depthMean == 500_um);
    CHECK_FALSE(segment.fromPenLog);
    CHECK(viewOf(model, kForehead).phase == ZonePhase::Done);
    CHECK(model.loadBlocks(kForehead) == std::vector<LoadBlock>{LoadBlock::ZoneClosed});
    runZone(model, kCheek, 5, 10);
    CHECK(model.enterByHand(kCheek, {1, 10s, {}}, "").error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(model.enterByHand(kNose, {-1, 10s, {}}, "").has_value());
    CHECK_FALSE(model.enterByHand(kNose, {1, 10s, 2600_um}, "").has_value());
    CHECK(effect<SaveSegment>(*model.enterByHand(kNose, {1, 10s, {}}, ""))->segment.result == Outcome::Partly);
}
