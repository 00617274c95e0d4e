#include "core/plan/limit_merge.h"

#include "tests/core/domain/fixtures.h"

using namespace stipple;
using namespace stipple::plan;

TEST_CASE("the most restrictive cap wins and is named", "[plan][HAZ-007]")
{
    const clinical::Zone& cheek = test::zoneRow("cheek_left"); // 0.5 / 1.0 / 1.5
    LimitInputs inputs = test::tableOnly();

    SECTION("nothing but the table") {
        const auto depth = mergeLimits(cheek, inputs).depth;
        CHECK(depth.softMax == Bound<Micrometres>{1500_um, LimitReason::Zone, "cheek_left"});
        CHECK(depth.hardMax == Bound<Micrometres>{2500_um, LimitReason::DeviceCeiling, "device_ceiling"});
        CHECK(depth.min == Bound<Micrometres>{500_um, LimitReason::Zone, "cheek_left"});
    }
    SECTION("skin type IV to VI lowers the soft cap by a quarter of a millimetre and takes a pass") {
        for (const int type : {4, 5, 6}) {
            inputs.fitzpatrick = type;
            const auto limits = mergeLimits(cheek, inputs);
            CHECK(limits.depth.softMax.value == 1250_um);
            CHECK(limits.depth.softMax.reason == LimitReason::SkinType);
            CHECK(limits.depth.hardMax.value == 2500_um);
            CHECK(limits.passesMax == 3);
            CHECK(furthestEndPoint(cheek, inputs) == EndPoint::ErythemaToPinpoint);
        }
        inputs.fitzpatrick = 3;
        CHECK(mergeLimits(cheek, inputs).depth.softMax.value == 1500_um);
        CHECK(furthestEndPoint(cheek, inputs) == EndPoint::PinpointBleeding);
    }
    SECTION("first session of skin type IV to VI: at or below typical") {
        inputs.fitzpatrick = 5;
        inputs.seriesPart = SeriesPart::FirstSession;
        CHECK(mergeLimits(cheek, inputs).depth.softMax.value == 1000_um);
    }
    SECTION("acknowledgement line on a zone that may go deeper") {
        const auto depth = mergeLimits(test::zoneRow("abdomen"), inputs).depth;
        CHECK(depth.softMax.value == 1500_um);
        CHECK(depth.softMax.reason == LimitReason::Acknowledgement);
    }
    SECTION("licence") {
        inputs.scopeDepth = 1000_um;
        const auto depth = mergeLimits(cheek, inputs).depth;
        CHECK(depth.hardMax == Bound<Micrometres>{1000_um, LimitReason::ClinicianScope, "licence"});
        CHECK(depth.softMax == depth.hardMax);
    }
    SECTION("cartridge, then a screening answer, then the patient's own cap") {
        inputs.cartridge = CartridgeLimit{1200_um, 6500_spm, "K24"};
        CHECK(mergeLimits(cheek, inputs).depth.hardMax == Bound<Micrometres>{1200_um, LimitReason::Cartridge, "K24"});
        CHECK(mergeLimits(cheek, inputs).rate.hardMax.value == 6500_spm);
        inputs.screening.push_back({ScreeningLimit::Kind::CapDepth, "C_anticoagulant", {}, 1000_um, 0});
        CHECK(mergeLimits(cheek, inputs).depth.hardMax
              == Bound<Micrometres>{1000_um, LimitReason::Screening, "C_anticoagulant"});
        inputs.patientCap = 733_um;
        CHECK(mergeLimits(cheek, inputs).depth.hardMax == Bound<Micrometres>{700_um, LimitReason::PatientCap, "patient"});
    }
    SECTION("content may lower the ceiling, never raise it") {
        inputs.ceiling = 3000_um;
        CHECK(mergeLimits(cheek, inputs).depth.hardMax.value == 2500_um);
        inputs.ceiling = 2000_um;
        CHECK(mergeLimits(cheek, inputs).depth.hardMax.value == 2000_um);
        inputs.acknowledgeAbove = 2500_um;
        CHECK(mergeLimits(test::zoneRow("abdomen"), inputs).depth.softMax.value == 1500_um);
    }
    SECTION("a screening answer may take passes") {
        inputs.screening.push_back({ScreeningLimit::Kind::CapPasses, "R", {"cheek_left"}, {}, 2});
        const auto limits = mergeLimits(cheek, inputs);
        CHECK(limits.passesMax == 2);
        CHECK(limits.passesMin == 2);
        CHECK(mergeLimits(test::zoneRow("cheek_right"), inputs).passesMax == 4);
    }
}

TEST_CASE("a zone excluded by screening is closed like an excluded zone", "[plan][HAZ-007]")
{
    LimitInputs inputs = test::tableOnly();
    inputs.screening.push_back({ScreeningLimit::Kind::ExcludeZone, "C_filler_ha", {"upper_lip"}, {}, 0});
    const auto limits = mergeLimits(test::zoneRow("upper_lip"), inputs);
    CHECK_FALSE(isPlannable(limits));
    CHECK(limits.depth.hardMax == Bound<Micrometres>{0_um, LimitReason::Screening, "C_filler_ha"});
    CHECK(isPlannable(mergeLimits(test::zoneRow("chin"), inputs)));
}

TEST_CASE("a cap below the zone's minimum pulls the minimum down, but not below the pen", "[plan][HAZ-007]")
{
    const clinical::Zone& cheek = test::zoneRow("cheek_left");
    LimitInputs inputs = test::tableOnly();
    inputs.patientCap = 300_um;
    const auto limits = mergeLimits(cheek, inputs);
    CHECK(isPlannable(limits));
    CHECK(limits.depth.min.value == 300_um);
    CHECK(snapDepth(1000_um, limits.depth, UpTo::HardCap).value == 300_um);

    inputs.pen = test::widePen();
    inputs.pen->depthMin = 500_um;
    const auto closed = mergeLimits(cheek, inputs);
    CHECK_FALSE(isPlannable(closed));
    CHECK(snapDepth(1000_um, closed.depth, UpTo::HardCap).value == 0_um);
    CHECK(closed.depth.hardMax.reason == LimitReason::PatientCap);
}

TEST_CASE("a pen that cannot go as shallow as the soft cap needs a reason", "[plan][HAZ-007]")
{
    const clinical::Zone& feet = test::zoneRow("crows_feet_left"); // 0.25 / 0.25 / 0.5
    LimitInputs inputs = test::tableOnly();
    inputs.fitzpatrick = 6;
    inputs.pen = test::widePen();
    inputs.pen->depthMin = 500_um;
    const auto limits = mergeLimits(feet, inputs);
    CHECK(snapDepth(500_um, limits.depth, UpTo::SoftCap).value == 0_um);
    CHECK(snapDepth(500_um, limits.depth, UpTo::HardCap).value == 500_um);
}

TEST_CASE("rate band: class with pen and cartridge", "[plan]")
{
    const clinical::Zone& forehead = test::zoneRow("forehead"); // slow: 4800–6000
    LimitInputs inputs = test::tableOnly();
    inputs.pen = test::widePen();
    inputs.pen->rateMin = 5500_spm;
    CHECK(mergeLimits(forehead, inputs).rate.min == Bound<StrokesPerMinute>{5500_spm, LimitReason::Pen, "pen"});
    inputs.pen->rateMin = 6500_spm; // the pen cannot go so slow: nothing is left, and nothing is guessed
    CHECK_FALSE(isPlannable(mergeLimits(forehead, inputs)));
    CHECK(snapRate(6500_spm, mergeLimits(forehead, inputs).rate).value == 0_spm);
    inputs.rateClasses.clear();
    CHECK_FALSE(isPlannable(mergeLimits(test::zoneRow("chin"), inputs)));
}

TEST_CASE("snapping: toward less, on the grid, and the bound that did it", "[plan]")
{
    const auto limits = mergeLimits(test::zoneRow("cheek_left"), test::tableOnly());
    const auto inside = snapDepth(1049_um, limits.depth, UpTo::SoftCap);
    CHECK(inside.value == 1000_um);
    CHECK_FALSE(inside.by.has_value());
    CHECK(snapDepth(0_um, limits.depth, UpTo::SoftCap).value == 500_um);
    CHECK(snapDepth(Micrometres(-7), limits.depth, UpTo::SoftCap).by->reason == LimitReason::Zone);
    CHECK(snapDepth(1700_um, limits.depth, UpTo::SoftCap).value == 1500_um);
    CHECK(snapDepth(1700_um, limits.depth, UpTo::HardCap).value == 1700_um);
    CHECK(snapRate(7149_spm, limits.rate).value == 7100_spm);
    CHECK(snapRate(9000_spm, limits.rate).value == 7200_spm);
    CHECK(snapPasses(9, limits).value == 4);
    CHECK(snapPasses(9, limits).by == SnappedPasses::By::Maximum);
    CHECK(snapPasses(0, limits).value == 3);
    CHECK(snapPasses(3, limits).by == SnappedPasses::By::Nothing);
}

TEST_CASE("a coarse pen makes the grid coarser", "[plan]")
{
    LimitInputs inputs = test::tableOnly();
    inputs.pen = test::widePen();
    inputs.pen->depthMin = 250_um;
    inputs.pen->depthStep = 250_um;
    inputs.pen->rateStep = 250_spm; // with our 100: every 500
    const auto limits = mergeLimits(test::zoneRow("nose_ala_left"), inputs); // 0.25 / 0.5 / 0.75
    CHECK(limits.depth.step == 250_um);
    CHECK(limits.rate.step == 500_spm);
    CHECK(snapDepth(700_um, limits.depth, UpTo::SoftCap).value == 500_um);
    inputs.pen->depthStep = 30_um;
    CHECK(mergeLimits(test::zoneRow("nose_ala_left"), inputs).depth.step == 150_um);
    inputs.pen->depthStep = 0_um;
    CHECK(mergeLimits(test::zoneRow("nose_ala_left"), inputs).depth.step == 50_um);
}
