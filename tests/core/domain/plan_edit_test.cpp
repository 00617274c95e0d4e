#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"

#include "tests/core/domain/fixtures.h"

#include <algorithm>

using namespace stipple;
using namespace stipple::plan;

namespace {

Plan planOf(std::initializer_list<const char*> zones)
{
    Plan plan;
    for (const char* zone : zones)
        plan = addZone(std::move(plan), zone, test::zoneRows(), test::withPen()).value();
    return acceptProposals(std::move(plan));
}

std::vector<PlanProblemCode> codes(const Plan& plan, const LimitInputs& inputs = test::withPen())
{
    std::vector<PlanProblemCode> found;
    for (const PlanProblem& problem : validatePlan(plan, test::zoneRows(), inputs))
        found.push_back(problem.code);
    return found;
}

using Codes = std::vector<PlanProblemCode>;

} // namespace

TEST_CASE("a new zone comes with the table's typical values", "[plan]")
{
    const Plan plan = planOf({"cheek_left", "forehead"});
    REQUIRE(plan.zones.size() == 2);
    CHECK(plan.zones[0].depth == 1000_um);
    CHECK(plan.zones[0].rate == 6600_spm); // middle of 6000–7200
    CHECK(plan.zones[0].passes == 3);
    CHECK(plan.zones[0].endPoint == EndPoint::PinpointBleeding);
    CHECK(plan.zones[0].areaCm2 == 40);
    CHECK(plan.zones[1].rate == 5400_spm); // middle of 4800–6000
    CHECK(codes(plan).empty());
}

TEST_CASE("the middle rate falls on the pen's step, toward less", "[plan]")
{
    LimitInputs inputs = test::withPen();
    inputs.pen->rateStep = 250_spm; // with our grid: every 500
    const auto zone = proposeZone(test::zoneRow("cheek_left"), inputs);
    REQUIRE(zone);
    CHECK(zone->rate == 6500_spm);
}

TEST_CASE("excluded, unknown and repeated zones are refused", "[plan][HAZ-007]")
{
    const LimitInputs inputs = test::withPen();
    CHECK(addZone({}, "excl_upper_eyelid_left", test::zoneRows(), inputs).error().code == ErrorCode::ZoneExcluded);
    CHECK(addZone({}, "moon", test::zoneRows(), inputs).error().code == ErrorCode::ZoneUnknown);
    CHECK(addZone(planOf({"chin"}), "chin", test::zoneRows(), inputs).error().code == ErrorCode::ValueOutOfRange);
}

TEST_CASE("mirror: same values, that side's limits, next to its twin", "[plan]")
{
    Plan plan = planOf({"cheek_left", "chin"});
    plan.zones[0].depth = 1500_um;
    plan.zones[0].areaCm2 = 38;
    LimitInputs inputs = test::withPen();

    SECTION("a new twin stands right after") {
        const Plan mirrored = mirrorZone(plan, "cheek_left", test::zoneRows(), inputs).value();
        REQUIRE(mirrored.zones.size() == 3);
        CHECK(mirrored.zones[1].zone == "cheek_right");
        CHECK(mirrored.zones[1].depth == 1500_um);
        CHECK(mirrored.zones[1].areaCm2 == 38);
    }
    SECTION("an existing twin keeps its place and its area") {
        plan = addZone(plan, "cheek_right", test::zoneRows(), inputs).value();
        plan.zones[2].areaCm2 = 41;
        const Plan mirrored = mirrorZone(plan, "cheek_left", test::zoneRows(), inputs).value();
        REQUIRE(mirrored.zones.size() == 3);
        CHECK(mirrored.zones[2].depth == 1500_um);
        CHECK(mirrored.zones[2].areaCm2 == 41);
    }
    SECTION("the other side's limits hold") {
        inputs.screening.push_back({ScreeningLimit::Kind::CapDepth, "R", {"cheek_right"}, 800_um, 0});
        CHECK(mirrorZone(plan, "cheek_left", test::zoneRows(), inputs)->zones[1].depth == 800_um);
        inputs.screening.push_back({ScreeningLimit::Kind::ExcludeZone, "R2", {"cheek_right"}, {}, 0});
        CHECK(mirrorZone(plan, "cheek_left", test::zoneRows(), inputs).error().code == ErrorCode::ZoneExcluded);
    }
    SECTION("a zone in the middle has no twin") {
        CHECK_FALSE(mirrorZone(plan, "chin", test::zoneRows(), inputs).has_value());
    }
}

TEST_CASE("order: moving and removing", "[plan]")
{
    const Plan plan = planOf({"forehead", "glabella", "chin"});
    const auto order = [](const Plan& p) {
        std::string text;
        for (const ZonePlan& z : p.zones)
            text += z.zone.substr(0, 1);
        return text;
    };
    CHECK(order(moveZone(plan, "chin", 0)) == "cfg");
    CHECK(order(moveZone(plan, "forehead", 99)) == "gcf");
    CHECK(order(moveZone(plan, "glabella", 1)) == "fgc");
    CHECK(order(moveZone(plan, "moon", 1)) == "fgc");
    CHECK(order(removeZone(plan, "glabella")) == "fc");
}

TEST_CASE("a typed value returns to the limit; a reason opens the way to the hard cap only", "[plan][HAZ-007]")
{
    const LimitInputs inputs = test::withPen();
    Plan plan = planOf({"cheek_left"});
    ZonePlan wish = plan.zones[0];
    wish.depth = 2300_um;
    CHECK(setZone(plan, wish, test::zoneRows(), inputs)->zones[0].depth == 1500_um);
    wish.overrideReason = "deep rolling scars, agreed";
    CHECK(setZone(plan, wish, test::zoneRows(), inputs)->zones[0].depth == 2300_um);
    wish.depth = 9000_um;
    CHECK(setZone(plan, wish, test::zoneRows(), inputs)->zones[0].depth == 2500_um);
    wish.zone = "chin";
    CHECK(setZone(plan, wish, test::zoneRows(), inputs).error().code == ErrorCode::ZoneUnknown);
}

TEST_CASE("each problem of a plan is found and named", "[plan][HAZ-007]")
{
    Plan plan = planOf({"cheek_left"});
    ZonePlan& zone = plan.zones[0];
    CHECK(codes(Plan{}) == Codes{PlanProblemCode::Empty});

    SECTION("above the soft cap without, and with a reason") {
        zone.depth = 1550_um;
        const auto problems = validatePlan(plan, test::zoneRows(), test::withPen());
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].code == PlanProblemCode::DepthAboveSoftCap);
        CHECK(problems[0].reason == LimitReason::Zone);
        CHECK(problems[0].subject == "cheek_left");
        zone.overrideReason = "fourteen chars";
        CHECK(codes(plan) == Codes{PlanProblemCode::DepthAboveSoftCap});
        zone.overrideReason = "fifteen  chars!";
        CHECK(codes(plan).empty());
    }
    SECTION("above the hard cap, whatever the reason") {
        zone.depth = 2550_um;
        zone.overrideReason = "a reason that is long enough";
        CHECK(codes(plan) == Codes{PlanProblemCode::DepthAboveHardCap});
    }
    SECTION("below the minimum") { zone.depth = 450_um; CHECK(codes(plan) == Codes{PlanProblemCode::DepthBelowMinimum}); }
    SECTION("off the grid") { zone.depth = 1010_um; CHECK(codes(plan) == Codes{PlanProblemCode::DepthOffGrid}); }
    SECTION("rate") { zone.rate = 7300_spm; CHECK(codes(plan) == Codes{PlanProblemCode::RateOutside}); }
    SECTION("rate too low") { zone.rate = 5900_spm; CHECK(codes(plan) == Codes{PlanProblemCode::RateOutside}); }
    SECTION("rate off the grid") { zone.rate = 6650_spm; CHECK(codes(plan) == Codes{PlanProblemCode::RateOffGrid}); }
    SECTION("too many passes") { zone.passes = 5; CHECK(codes(plan) == Codes{PlanProblemCode::PassesOutside}); }
    SECTION("no pass") { zone.passes = 0; CHECK(codes(plan) == Codes{PlanProblemCode::PassesOutside}); }
    SECTION("an area of any size") { // HAZ-017: the area makes the budget of strokes
        zone.areaCm2 = 81;
        CHECK(codes(plan) == Codes{PlanProblemCode::AreaImplausible});
        CHECK(setZone(plan, zone, test::zoneRows(), test::withPen())->zones[0].areaCm2 == 80);
    }
    SECTION("no area") { zone.areaCm2 = 0; CHECK(codes(plan) == Codes{PlanProblemCode::AreaMissing}); }
    SECTION("end point too far") {
        plan = planOf({"forehead"});
        plan.zones[0].endPoint = EndPoint::PinpointBleeding;
        CHECK(codes(plan) == Codes{PlanProblemCode::EndPointTooFar});
    }
    SECTION("the same zone twice") {
        plan.zones.push_back(zone);
        CHECK(codes(plan) == Codes{PlanProblemCode::DuplicateZone});
    }
    SECTION("unknown zone") { zone.zone = "moon"; CHECK(codes(plan) == Codes{PlanProblemCode::UnknownZone}); }
    SECTION("series") { plan.sessionsTotal = 0; CHECK(codes(plan) == Codes{PlanProblemCode::SeriesInvalid}); }
    SECTION("a limit that came later") {
        LimitInputs inputs = test::withPen();
        inputs.screening.push_back({ScreeningLimit::Kind::ExcludeZone, "C_acne_active", {"cheek_left"}, {}, 0});
        CHECK(codes(plan, inputs) == Codes{PlanProblemCode::ExcludedZone});
        inputs.screening.clear();
        inputs.pen->rateMin = 8000_spm;
        CHECK(codes(plan, inputs).front() == PlanProblemCode::NotPlannable);
    }
}

TEST_CASE("a reason counts characters, not bytes, and not blanks around it", "[plan]")
{
    CHECK_FALSE(isSufficientReason(""));
    CHECK_FALSE(isSufficientReason("                      "));
    CHECK_FALSE(isSufficientReason("   short       "));
    CHECK_FALSE(isSufficientReason("瘢痕瘢痕瘢痕")); // 6 characters, 18 bytes
    CHECK(isSufficientReason("瘢痕瘢痕瘢痕瘢痕瘢痕瘢痕瘢痕瘢"));
    CHECK(isSufficientReason("deep rolling scars"));
}

TEST_CASE("the tag of a zone is its place in the table and one", "[plan]")
{
    CHECK(zoneTag(test::zoneRows(), "forehead") == 1U);
    CHECK(zoneTag(test::zoneRows(), "glabella") == 2U);
    CHECK_FALSE(zoneTag(test::zoneRows(), "moon").has_value());
}
