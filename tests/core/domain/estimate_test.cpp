#include "core/plan/estimate.h"

#include "tests/core/domain/fixtures.h"

using namespace stipple;
using namespace stipple::plan;
using namespace std::chrono_literals;

namespace {

ZonePlan zone(int area, int passes, EndPoint endPoint, StrokesPerMinute rate = 7000_spm)
{
    ZonePlan z;
    z.zone = "z";
    z.depth = 1000_um;
    z.rate = rate;
    z.passes = passes;
    z.endPoint = endPoint;
    z.areaCm2 = area;
    return z;
}

} // namespace

TEST_CASE("times are in the region of the planning picture", "[plan]")
{
    CHECK(zoneTime(zone(38, 3, EndPoint::PinpointBleeding)) == 228s);       // picture: 3 min 40 s
    CHECK(zoneTime(zone(60, 2, EndPoint::ErythemaToPinpoint)) == 160s);     // picture: 2:28
    CHECK(zoneTime(zone(4, 2, EndPoint::ErythemaToPinpoint)) == 10'666ms);  // a nose tip, about 12 s
    CHECK(zoneTime(zone(0, 2, EndPoint::Erythema)) == 0ms);
    CHECK(zoneTime(zone(-5, -2, EndPoint::Erythema)) == 0ms);
}

TEST_CASE("strokes are rate times time; a quarter more is the budget, rounded up", "[plan][HAZ-017]")
{
    const ZonePlan cheek = zone(38, 3, EndPoint::PinpointBleeding);
    CHECK(strokesPlanned(cheek) == 26'600); // 7000/min × 228 s
    CHECK(strokesPerPass(cheek) == 8'866);
    CHECK(strokesBudget(26'600) == 33'250);
    CHECK(strokesBudget(1) == 2);
    CHECK(strokesBudget(0) == 0);
    CHECK(strokesBudget(4'294'967'295U) == 4'294'967'295U);
    CHECK(strokesPlanned(zone(0, 3, EndPoint::Erythema)) == 0);
    CHECK(strokesPlanned(zone(3, 1, EndPoint::Erythema, 0_spm)) == 0);
}

TEST_CASE("a visit is its zones and the changes between them", "[plan]")
{
    Plan plan;
    CHECK(planTime(plan) == 0ms);
    plan.zones = {zone(60, 2, EndPoint::ErythemaToPinpoint)};
    CHECK(planTime(plan) == 160s);
    plan.zones.push_back(zone(38, 3, EndPoint::PinpointBleeding));
    CHECK(planTime(plan) == 160s + 228s + 45s);
}

TEST_CASE("an appointment has room for consultation, numbing and procedure, in quarters of an hour", "[plan]")
{
    using std::chrono::minutes;
    CHECK(appointmentTime({minutes(4), minutes(30), minutes(60)}) == minutes(75));   // never below half an hour of procedure
    CHECK(appointmentTime({minutes(30), minutes(30), minutes(60)}) == minutes(75));
    CHECK(appointmentTime({minutes(31), minutes(30), minutes(60)}) == minutes(90));
    CHECK(appointmentTime({minutes(60), minutes(60), minutes(60)}) == minutes(135)); // EMLA waits an hour
    CHECK(appointmentTime({minutes(30), minutes(0), minutes(0)}) == minutes(45));    // without numbing
}

TEST_CASE("passes read back from strokes", "[plan]")
{
    const auto at = [](std::uint32_t strokes) { return estimatePasses(strokes, 3000, 3); };
    CHECK(at(0).complete == 0);
    CHECK(at(0).underway == 1);
    CHECK(at(0).percentOfPass == 0);
    CHECK(at(1640).complete == 1);
    CHECK(at(1640).underway == 2);
    CHECK(at(1640).percentOfPass == 64); // "64 % of pass 2, estimated"
    CHECK(at(899).complete == 0);
    CHECK(at(900).complete == 1); // from 90 % on a pass counts
    CHECK(at(900).percentOfPass == 0);
    CHECK(at(2640).complete == 2); // 88 % of the zone: "2 of 3"
    CHECK(at(2640).percentOfZone == 88);
    CHECK(at(2900).complete == 3);
    CHECK(at(2900).underway == 0);
    CHECK(at(3750).complete == 3); // the whole budget
    CHECK(at(3750).percentOfZone == 125);
    CHECK(estimatePasses(500, 0, 3).complete == 0);
    CHECK(estimatePasses(500, 1000, 0).underway == 0);
}
