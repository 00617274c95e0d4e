// No path gives a value above the tightest hard cap: random patients, pens, cartridges, answers and wishes.
#include "tests/core/domain/any_plan.h"

using namespace stipple;
using namespace stipple::plan;
using namespace stipple::test;


TEST_CASE("property: a snapped value is in its band, on its grid and below the tightest hard cap", "[plan][HAZ-007]")
{
    holds("snap", [] {
        const LimitInputs inputs = anyInputs();
        const clinical::Zone& zone = anyZone();
        const ZoneLimits limits = mergeLimits(zone, inputs);
        const Micrometres wish(*rc::gen::inRange(-1000, 1'000'000));
        RC_ASSERT(limits.depth.softMax.value <= limits.depth.hardMax.value);
        RC_ASSERT(limits.depth.hardMax.value <= tightest(zone, inputs));
        for (const clinical::CartridgeType& type : inputs.cartridgeTypes)
            RC_ASSERT(mergeLimits(zone, inputs, type.id).depth.hardMax.value <= tightest(zone, inputs, type.id));
        for (const UpTo upTo : {UpTo::SoftCap, UpTo::HardCap}) {
            const auto snapped = snapDepth(wish, limits.depth, upTo);
            RC_ASSERT(snapped.value <= tightest(zone, inputs));
            RC_ASSERT(snapped.value.um() % limits.depth.step.um() == 0);
            RC_ASSERT(snapped.value.um() % 50 == 0);
            if (snapped.value > 0_um) {
                RC_ASSERT(snapped.value >= limits.depth.min.value);
                if (inputs.pen && inputs.pen->depthStep > 0_um)
                    RC_ASSERT(snapped.value.um() % inputs.pen->depthStep.um() == 0);
            }
            if (!snapped.by)
                RC_ASSERT(snapped.value <= wish);
        }
        const auto rate = snapRate(StrokesPerMinute(*rc::gen::inRange(-1000, 1'000'000)), limits.rate);
        if (inputs.pen)
            RC_ASSERT(rate.value <= std::max(inputs.pen->rateMax, 0_spm));
        if (inputs.cartridge)
            RC_ASSERT(rate.value <= inputs.cartridge->maxRate);
    });
}

TEST_CASE("property: what another limit adds never opens a band", "[plan][HAZ-007]")
{
    holds("monotone", [] {
        LimitInputs inputs = anyInputs();
        const clinical::Zone& zone = anyZone();
        const ZoneLimits before = mergeLimits(zone, inputs);
        inputs.screening.push_back({ScreeningLimit::Kind::CapDepth, "more", {}, Micrometres(*rc::gen::inRange(0, 3000)), 0});
        const ZoneLimits after = mergeLimits(zone, inputs);
        RC_ASSERT(after.depth.hardMax.value <= before.depth.hardMax.value);
        RC_ASSERT(after.depth.softMax.value <= before.depth.softMax.value);
        RC_ASSERT(after.passesMax <= before.passesMax);
    });
}

TEST_CASE("property: no edit, mirror or proposal leads above the tightest hard cap", "[plan][HAZ-007]")
{
    holds("edits", [] {
        const LimitInputs inputs = anyInputs();
        Plan plan;
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i) {
            const std::string zone = anyZone().id;
            const std::string some =
                plan.zones.empty() ? zone : plan.zones[*rc::gen::inRange<std::size_t>(0, plan.zones.size())].zone;
            Result<Plan> next = plan;
            switch (*rc::gen::inRange(0, 7)) {
            case 0: next = addZone(plan, zone, zoneRows(), inputs); break;
            case 1: next = setZone(plan, anyWish(some), zoneRows(), inputs); break;
            case 2: next = mirrorZone(plan, some, zoneRows(), inputs); break;
            case 3: next = pressIntoLimits(anyForeignPlan(), zoneRows(), inputs).plan; break;
            case 4: next = takeProposal(plan, anyGoalProposal(inputs), {{zone, some}}); break;
            case 5: next = acceptProposals(plan); break;
            default: next = moveZone(plan, some, *rc::gen::inRange<std::size_t>(0, 20)); break;
            }
            if (next)
                plan = *next;
            checkAgainstCaps(plan, inputs);
            if (validatePlan(plan, zoneRows(), inputs).empty())
                for (const ZonePlan& armed : plan.zones)
                    RC_ASSERT(armed.origin == ValueOrigin::Set);
        }
    });
}

TEST_CASE("property: a preset, a protocol, an import: pressed in, each is armable and below every cap", "[plan][HAZ-007]")
{
    holds("pressed", [] {
        const LimitInputs inputs = anyInputs();
        const Plan wanted = anyForeignPlan();
        const PressedPlan pressed = pressIntoLimits(wanted, zoneRows(), inputs);
        checkAgainstCaps(pressed.plan, inputs);
        for (const ZonePlan& zone : pressed.plan.zones) {
            RC_ASSERT(zone.overrideReason.empty()); // a reason never travels
            RC_ASSERT(zone.depth <= mergeLimits(zoneRow(zone.zone), inputs, zone.cartridge).depth.softMax.value);
        }
        if (!pressed.plan.zones.empty())
            RC_ASSERT(validatePlan(pressed.plan, zoneRows(), inputs).empty());
        RC_TAG(pressed.plan.zones.empty() ? "nothing left" : "armable");
        // Whoever lost depth is told, with the limit that did it.
        for (const ZonePlan& zone : pressed.plan.zones) {
            const auto before = std::ranges::find(wanted.zones, zone.zone, &ZonePlan::zone);
            if (zone.depth >= before->depth)
                continue;
            const auto told = std::ranges::find(pressed.changes, zone.zone, &PressedZone::zone);
            RC_ASSERT(told != pressed.changes.end());
        }
    });
}

TEST_CASE("property: whatever validates is below every hard cap, and has its reasons", "[plan][HAZ-007]")
{
    holds("imported plans", [] {
        const LimitInputs inputs = anyInputs();
        Plan plan;
        const int zones = *rc::gen::inRange(1, 3);
        for (int i = 0; i < zones; ++i) {
            const clinical::Zone& zone = anyZone();
            ZonePlan wish = anyWish(zone.id);
            if (*rc::gen::inRange(0, 5) != 0) // most are plausible, or nothing would ever validate
                wish = snapZone(wish, zone, inputs);
            if (*rc::gen::inRange(0, 8) == 0)
                wish.depth = wish.depth + 50_um;
            plan.zones.push_back(wish);
        }
        const bool armable = validatePlan(plan, zoneRows(), inputs).empty();
        RC_TAG(armable ? "armable" : "refused");
        if (!armable)
            return;
        checkAgainstCaps(plan, inputs);
        for (const ZonePlan& zone : plan.zones) {
            const ZoneLimits limits = mergeLimits(zoneRow(zone.zone), inputs, zone.cartridge);
            RC_ASSERT(zone.depth <= limits.depth.softMax.value || isSufficientReason(zone.overrideReason));
            RC_ASSERT(zone.passes <= limits.passesMax);
            RC_ASSERT(zone.rate <= limits.rate.hardMax.value);
            RC_ASSERT(zone.areaCm2 <= 2 * zoneRow(zone.zone).areaCm2); // HAZ-017
        }
    });
}
