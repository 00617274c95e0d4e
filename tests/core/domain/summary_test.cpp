#include "core/session/summary.h"

#include "tests/core/domain/session_fixtures.h"

using namespace stipple;
using namespace stipple::session;
using namespace stipple::test;
using namespace std::chrono_literals;
using safety::State;
using Found = std::vector<Difference>;

namespace {

SummaryRow rowOf(const TreatmentModel& model, SegmentId id)
{
    for (const SummaryRow& row : summarise(model.segments(), {}).rows)
        if (row.id == id)
            return row;
    throw std::runtime_error("no row");
}

void runMeasured(TreatmentModel& model, SegmentId id, std::uint32_t runId, std::uint32_t strokes, Micrometres depth,
                 StrokesPerMinute rate)
{
    auto run = logged(id, runId, strokes);
    run.depthMean = depth;
    run.rateMean = rate;
    (void)model.apply(run, kNow);
}

} // namespace

TEST_CASE("a zone given as planned has no difference", "[session]")
{
    auto model = treatment();
    runMeasured(model, kForehead, 5, 14'300, 490_um, 5380_spm);
    const auto row = rowOf(model, kForehead);
    CHECK(row.differences.empty());
    CHECK_FALSE(row.needsNote());
    CHECK(row.passesDelivered == 2);
    CHECK(row.coveragePercent == 99);
    CHECK(row.time == 143s);
    CHECK(row.fromPenLog);
}

TEST_CASE("each difference is found", "[session][HAZ-017][HAZ-018]")
{
    auto model = treatment();
    CHECK(rowOf(model, kForehead).differences == Found{Difference::NotGiven});
    SECTION("fewer passes") { runMeasured(model, kForehead, 5, 7'300, 490_um, 5400_spm); CHECK(rowOf(model, kForehead).differences == Found{Difference::FewerPasses}); }
    SECTION("depth") { runMeasured(model, kForehead, 5, 14'400, 340_um, 5400_spm); CHECK(rowOf(model, kForehead).differences == Found{Difference::DepthDiffers}); }
    SECTION("depth at the tolerance") { runMeasured(model, kForehead, 5, 14'400, 350_um, 5400_spm); CHECK(rowOf(model, kForehead).differences.empty()); }
    SECTION("rate") { runMeasured(model, kForehead, 5, 14'400, 500_um, 4800_spm); CHECK(rowOf(model, kForehead).differences == Found{Difference::RateDiffers}); }
    SECTION("beyond the budget")
    {
        runMeasured(model, kForehead, 5, 18'001, 500_um, 5400_spm);
        CHECK(rowOf(model, kForehead).differences == Found{Difference::MoreStrokes});
        CHECK(rowOf(model, kForehead).coveragePercent == 100);
    }
    SECTION("the log has not confirmed")
    {
        (void)model.apply(told(kForehead, 5, 14'400), kNow);
        CHECK(rowOf(model, kForehead).differences == Found{Difference::CountUnconfirmed});
    }
    SECTION("the end is not known")
    {
        (void)model.apply(ports::RunStarted{kForehead, 5, {}}, kNow);
        (void)model.apply(to(State::Running, State::Offline), kNow);
        CHECK(rowOf(model, kForehead).differences == Found{Difference::EndUncertain, Difference::CountUnconfirmed});
    }
    SECTION("by hand")
    {
        (void)model.enterByHand(kForehead, {2, 150s, 500_um}, "");
        CHECK(rowOf(model, kForehead).differences == Found{Difference::ByHand});
        CHECK_FALSE(rowOf(model, kForehead).needsNote());
        CHECK(summarise(model.segments(), {}).byHand());
        CHECK_FALSE(summarise(model.segments(), {}).countsFromPen()); // never passes for the pen's own count
        CHECK(summarise(model.segments(), {}).strokes == 0);
    }
    SECTION("claimed by its tag")
    {
        auto segments = model.segments();
        ports::SegmentRun run;
        run.penBootId = 77;
        run.runId = 3;
        run.strokes = 14'400;
        run.certainty = ports::Certainty::Exact;
        run.fromLog = true;
        run.claimed = true;
        segments[0].runs.push_back(run);
        model = TreatmentModel::create(setupOf(segments)).value();
        CHECK(rowOf(model, kForehead).differences == Found{Difference::ClaimedRun});
    }
}

TEST_CASE("totals of the summary", "[session]")
{
    auto model = treatment();
    runMeasured(model, kForehead, 5, 14'400, 490_um, 5400_spm);
    runMeasured(model, kCheek, 6, 26'400, 1030_um, 6600_spm);
    std::vector<ports::SessionAlarm> alarms(3);
    alarms[0].alarm.priority = ports::AlarmPriority::High;
    alarms[1].alarm.priority = ports::AlarmPriority::Medium;
    auto segments = model.segments();
    std::swap(segments[0], segments[2]);
    const auto summary = summarise(segments, alarms);
    REQUIRE(summary.rows.size() == 3);
    CHECK(summary.rows[0].zone == "forehead"); // by number
    CHECK(summary.zonesGiven == 2);
    CHECK(summary.zonesPlanned == 3);
    CHECK(summary.strokes == 40'800);
    CHECK(summary.penTime == 408s);
    CHECK(summary.meanDepthError == 20_um);
    CHECK(summary.alarmsHigh == 1);
    CHECK(summary.alarmsMedium == 1);
    CHECK(summary.alarmsLow == 1);
    CHECK(summary.differences == 1);
    CHECK(summary.countsFromPen());
    (void)model.apply(told(kNose, 7, 10), kNow);
    CHECK_FALSE(summarise(model.segments(), {}).countsFromPen());
    CHECK_FALSE(summarise({}, {}).meanDepthError.has_value());
}

TEST_CASE("a difference wants a note and a look before signing", "[session]")
{
    auto model = treatment();
    runMeasured(model, kForehead, 5, 14'400, 490_um, 5400_spm);
    runMeasured(model, kCheek, 6, 26'400, 1000_um, 6600_spm);
    const std::vector<SegmentId> nose{kNose};
    CHECK(unconfirmed(summarise(model.segments(), {}), {}) == nose);
    CHECK(unconfirmed(summarise(model.segments(), {}), nose) == nose); // seen, but no word why
    (void)model.setNote(kNose, "Patient asked to leave it out.");
    CHECK(unconfirmed(summarise(model.segments(), {}), {}) == nose); // a word, but not seen
    CHECK(unconfirmed(summarise(model.segments(), {}), nose).empty());
}
