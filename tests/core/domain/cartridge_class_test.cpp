// The class of cartridge of a zone: what it limits, how it travels, and that pre-flight tells another one.
#include "core/plan/builder.h"
#include "core/plan/canonical.h"
#include "core/plan/plan_diff.h"
#include "core/session/preflight.h"

#include "tests/core/domain/session_fixtures.h"

using namespace stipple;
using namespace stipple::plan;
using namespace stipple::test;

namespace {

LimitInputs withClasses()
{
    LimitInputs inputs = withPen();
    inputs.cartridgeTypes = cartridgeTypes();
    return inputs;
}

Plan planned(const char* cartridge)
{
    Plan plan = threeZones();
    for (ZonePlan& zone : plan.zones)
        zone.cartridge = cartridge;
    return plan;
}

} // namespace

TEST_CASE("a planned class lowers the hard cap of its own zone only, and is named", "[plan][HAZ-007]")
{
    const LimitInputs inputs = withClasses();
    const auto& cheek = zoneRow("cheek_left");
    CHECK(mergeLimits(cheek, inputs, "nano").depth.hardMax == Bound<Micrometres>{250_um, LimitReason::Cartridge, "nano"});
    CHECK(mergeLimits(cheek, inputs, "pins_14").depth == mergeLimits(cheek, inputs).depth);
    CHECK(furthestEndPoint(cheek, inputs, "nano") == EndPoint::Erythema);
    CHECK(furthestEndPoint(cheek, inputs, "pins_14") == cheek.endPoint);

    Plan plan = threeZones();
    ZonePlan wish = plan.zones[1];
    wish.cartridge = "nano";
    plan = setZone(plan, wish, zoneRows(), inputs).value();
    CHECK(plan.zones[1].depth == 250_um);
    CHECK(plan.zones[1].endPoint == EndPoint::Erythema);
    CHECK(plan.zones[0] == threeZones().zones[0]);
    plan.zones[1].depth = 300_um; // as if from elsewhere
    const auto problems = validatePlan(plan, zoneRows(), inputs);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].code == PlanProblemCode::DepthAboveHardCap);
    CHECK(problems[0].reason == LimitReason::Cartridge);
    CHECK(problems[0].subject == "nano");
}

TEST_CASE("the inserted cartridge and the planned class both hold", "[plan][HAZ-007]")
{
    LimitInputs inputs = withClasses();
    inputs.cartridge = CartridgeLimit{200_um, 9000_spm, "K24"};
    CHECK(mergeLimits(zoneRow("cheek_left"), inputs, "nano").depth.hardMax.value == 200_um);
    inputs.cartridge->maxDepth = 1200_um;
    CHECK(mergeLimits(zoneRow("cheek_left"), inputs, "nano").depth.hardMax.value == 250_um);
    CHECK(mergeLimits(zoneRow("cheek_left"), inputs, "pins_14").depth.hardMax.value == 1200_um);
}

TEST_CASE("a class that the content does not have never arms and does not travel", "[plan][HAZ-007]")
{
    const LimitInputs inputs = withClasses();
    const Plan foreign = planned("pins_99");
    for (const PlanProblem& problem : validatePlan(foreign, zoneRows(), inputs))
        CHECK(problem.code == PlanProblemCode::CartridgeUnknown);
    CHECK(validatePlan(foreign, zoneRows(), inputs).size() == 3);
    const auto pressed = pressIntoLimits(foreign, zoneRows(), inputs);
    REQUIRE(pressed.changes.size() == 3);
    CHECK(pressed.changes[0].cartridgeDropped);
    CHECK(pressed.plan.zones[0].cartridge.empty());
    CHECK(validatePlan(pressed.plan, zoneRows(), inputs).empty());
    CHECK(pressIntoLimits(planned("pins_14"), zoneRows(), inputs).plan.zones[2].cartridge == "pins_14");
}

TEST_CASE("a class is part of difference, mirror and hash; a plan without one keeps its bytes", "[plan][HAZ-011]")
{
    const PatientId patient = makeId<PatientId>(1);
    Plan plan = threeZones();
    const auto before = canonicalPlan(patient, plan);
    CHECK(before[7] == kCanonicalPlain);
    plan.zones[1].cartridge = "pins_14";
    const auto with = canonicalPlan(patient, plan);
    CHECK(with[7] == kCanonicalCartridges);
    Plan other = plan;
    other.zones[1].cartridge = "pins_16";
    CHECK(canonicalPlan(patient, other) != with);
    std::swap(other.zones[0].cartridge, other.zones[1].cartridge);
    CHECK(canonicalPlan(patient, other) != canonicalPlan(patient, plan));

    const auto diff = diffPlans(threeZones(), plan);
    REQUIRE(diff.zones.size() == 1);
    CHECK(diff.zones[0].fields == std::vector<PlanField>{PlanField::Cartridge});
    const Plan mirrored = mirrorZone(plan, "cheek_left", zoneRows(), withClasses()).value();
    CHECK(mirrored.zones[2].zone == "cheek_right");
    CHECK(mirrored.zones[2].cartridge == "pins_14");
}

TEST_CASE("pre-flight tells which zones are planned with another class", "[session][HAZ-009]")
{
    using session::cartridgeMismatches;
    const auto types = cartridgeTypes();
    ports::Cartridge inserted = freshCartridge(); // 12 pins
    Plan plan = planned("pins_9_12");
    CHECK(cartridgeMismatches(plan, types, inserted).empty());
    plan.zones[1].cartridge = "pins_14";
    plan.zones[2].cartridge = "pins_14";
    CHECK(cartridgeMismatches(plan, types, inserted)
          == std::vector<session::CartridgeMismatch>{{"pins_14", {"cheek_left", "nose_tip"}}});
    plan.zones[0].cartridge = "nano";
    CHECK(cartridgeMismatches(plan, types, inserted).front() == session::CartridgeMismatch{"nano", {"forehead"}});
    inserted.pins = 0; // a tip without needles
    CHECK(cartridgeMismatches(plan, types, inserted).front().cartridge == "pins_14");
    for (ZonePlan& zone : plan.zones)
        zone.cartridge.clear(); // any that fits
    CHECK(cartridgeMismatches(plan, types, inserted).empty());

    session::PreflightFacts facts;
    facts.today = {2026, 5, 12};
    facts.pen.cartridge = freshCartridge();
    facts.cartridgeTypes = types;
    const Plan asked = planned("pins_14");
    facts.plan = &asked;
    const auto row = session::runPreflight(facts).row(session::CheckId::Cartridge);
    CHECK(row.state == session::CheckState::Done);
    CHECK(row.reason == session::CheckReason::CartridgeOtherClass);
    CHECK(row.subject == "forehead");
}
