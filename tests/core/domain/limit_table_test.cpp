// Every row of the zone table against limits worked out here a second time, from the text of CLINICAL §0, §1.1
// and §1.3, in plain integers and without the product's merge.
#include "core/plan/limit_merge.h"
#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"

#include "tests/core/domain/fixtures.h"

#include <algorithm>
#include <set>

using namespace stipple;
using namespace stipple::plan;

namespace {

struct Person {
    const char* name;
    int fitzpatrick;
    int scopeUm;     // 0: no limit
    int patientUm;   // 0: no limit
    int cartridgeUm; // 0: none planned
    int screeningUm; // 0: none
};

const Person kPeople[] = {
    {"nobody in particular", 0, 0, 0, 0, 0},      {"type III, full scope", 3, 2500, 0, 2500, 0},
    {"type IV", 4, 2500, 0, 2500, 0},             {"type VI, short cartridge", 6, 2500, 0, 500, 0},
    {"therapist, 1 mm", 2, 1000, 0, 2500, 0},     {"own cap 0.73 mm", 2, 2500, 730, 2500, 0},
    {"blood thinner", 2, 2500, 0, 2500, 1000},    {"all at once", 5, 1500, 1250, 1000, 800},
    {"a cap below every zone", 1, 2500, 100, 0, 0},
};

int downTo50(int um) { return um / 50 * 50; }

LimitInputs inputsFor(const Person& person)
{
    LimitInputs inputs = test::tableOnly();
    if (person.fitzpatrick > 0)
        inputs.fitzpatrick = person.fitzpatrick;
    if (person.scopeUm > 0)
        inputs.scopeDepth = Micrometres(person.scopeUm);
    if (person.patientUm > 0)
        inputs.patientCap = Micrometres(person.patientUm);
    if (person.cartridgeUm > 0)
        inputs.cartridge = CartridgeLimit{Micrometres(person.cartridgeUm), 9000_spm, "lot"};
    if (person.screeningUm > 0)
        inputs.screening.push_back({ScreeningLimit::Kind::CapDepth, "C_anticoagulant", {}, Micrometres(person.screeningUm), 0});
    return inputs;
}

int expectedHard(const Person& person)
{
    int cap = 2500;
    for (const int other : {person.scopeUm, person.patientUm, person.cartridgeUm, person.screeningUm})
        if (other > 0 && other < cap)
            cap = other;
    return downTo50(cap);
}

int expectedSoft(const clinical::Zone& zone, const Person& person)
{
    int cap = zone.depthMax.um();
    if (cap > 1500)
        cap = 1500;
    if (person.fitzpatrick >= 4)
        cap = std::min(cap, zone.depthMax.um() - 250);
    return std::min(downTo50(cap), expectedHard(person));
}

} // namespace

TEST_CASE("the table has the rows of the protocol", "[plan][HAZ-007]")
{
    const auto& rows = test::zoneRows();
    CHECK(rows.size() == 90);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const auto& z) { return z.excluded; }) == 15);
    std::set<std::string> ids;
    for (const auto& z : rows)
        ids.insert(z.id);
    CHECK(ids.size() == rows.size());
}

TEST_CASE("every zone, every person: the caps are those of the text", "[plan][HAZ-007]")
{
    for (const Person& person : kPeople) {
        const LimitInputs inputs = inputsFor(person);
        for (const clinical::Zone& zone : test::zoneRows()) {
            INFO(person.name << " / " << zone.id);
            const ZoneLimits limits = mergeLimits(zone, inputs);
            if (zone.excluded) {
                CHECK_FALSE(isPlannable(limits));
                CHECK(limits.depth.hardMax.value == 0_um);
                CHECK(limits.depth.softMax.value == 0_um);
                CHECK(limits.depth.hardMax.reason == LimitReason::Zone);
                CHECK(limits.passesMax == 0);
                CHECK(snapDepth(2500_um, limits.depth, UpTo::HardCap).value == 0_um);
                continue;
            }
            CHECK(limits.depth.hardMax.value.um() == expectedHard(person));
            CHECK(limits.depth.softMax.value.um() == expectedSoft(zone, person));
            CHECK(limits.depth.min.value <= zone.depthMin);
            CHECK(limits.passesMax == zone.passesMax - (person.fitzpatrick >= 4 ? 1 : 0));
            CHECK(limits.passesMin >= 1);
            CHECK(isPlannable(limits));
            // HAZ-007 verification: every zone at the greatest depth there is
            const auto soft = snapDepth(Micrometres(30'000), limits.depth, UpTo::SoftCap);
            CHECK(soft.value == limits.depth.softMax.value);
            REQUIRE(soft.by.has_value());
            CHECK(*soft.by == limits.depth.softMax);
            const auto hard = snapDepth(Micrometres(30'000), limits.depth, UpTo::HardCap);
            CHECK(hard.value.um() == expectedHard(person));
        }
    }
}

TEST_CASE("every zone: the rate band is its class", "[plan]")
{
    for (const clinical::Zone& zone : test::zoneRows()) {
        if (zone.excluded)
            continue;
        INFO(zone.id);
        const ZoneLimits limits = mergeLimits(zone, test::tableOnly());
        const bool slow = zone.speed == clinical::SpeedClass::Slow;
        const bool body = zone.speed == clinical::SpeedClass::Body;
        CHECK(limits.rate.min.value.spm() == (slow ? 4800 : body ? 6600 : 6000));
        CHECK(limits.rate.hardMax.value.spm() == (slow ? 6000 : body ? 9000 : 7200));
    }
}

TEST_CASE("every zone: a value above its cap keeps the plan from being armed", "[plan][HAZ-007]")
{
    const LimitInputs inputs = test::withPen();
    for (const clinical::Zone& zone : test::zoneRows()) {
        INFO(zone.id);
        Plan plan;
        ZonePlan row;
        row.zone = zone.id;
        row.depth = 2500_um;
        row.rate = 6000_spm;
        row.passes = std::max(zone.passesMin, 1);
        row.areaCm2 = std::max(zone.areaCm2, 1);
        plan.zones.push_back(row);
        const auto problems = validatePlan(plan, test::zoneRows(), inputs);
        const auto has = [&](PlanProblemCode code) {
            return std::any_of(problems.begin(), problems.end(), [&](const auto& p) { return p.code == code; });
        };
        if (zone.excluded) {
            CHECK(has(PlanProblemCode::ExcludedZone));
            CHECK_FALSE(proposeZone(zone, inputs).has_value());
        } else {
            CHECK(has(PlanProblemCode::DepthAboveSoftCap));
            plan.zones[0].depth = 2550_um;
            plan.zones[0].overrideReason = "the patient asked for it very much";
            const auto above = validatePlan(plan, test::zoneRows(), inputs);
            CHECK(std::any_of(above.begin(), above.end(),
                              [](const auto& p) { return p.code == PlanProblemCode::DepthAboveHardCap; }));
        }
    }
}

TEST_CASE("every treatable zone: the proposal is within its limits and can be armed", "[plan][HAZ-007]")
{
    for (const int fitzpatrick : {1, 4, 6}) {
        LimitInputs inputs = test::withPen();
        inputs.fitzpatrick = fitzpatrick;
        inputs.seriesPart = SeriesPart::FirstSession;
        for (const clinical::Zone& zone : test::zoneRows()) {
            if (zone.excluded)
                continue;
            INFO(zone.id << " / " << fitzpatrick);
            const auto proposal = proposeZone(zone, inputs);
            REQUIRE(proposal.has_value());
            CHECK(proposal->depth <= zone.depthTypical);
            CHECK(proposal->passes == zone.passesMin);
            CHECK(proposal->areaCm2 == zone.areaCm2);
            Plan plan;
            plan.zones.push_back(*proposal);
            CHECK(validatePlan(plan, test::zoneRows(), inputs).empty());
        }
    }
}
