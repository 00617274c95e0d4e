// No path gives a value above the tightest hard cap: random patients, pens, cartridges, answers and wishes.
#include "core/plan/builder.h"
#include "core/plan/limit_merge.h"
#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"

#include "tests/core/domain/fixtures.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace stipple;
using namespace stipple::plan;

namespace {

template <class Body> void holds(const char* what, Body body)
{
    CHECK(rc::check(what, body));
}

std::optional<Micrometres> maybeDepth()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return Micrometres(*rc::gen::inRange(0, 3200));
}

const clinical::Zone& anyZone()
{
    return test::zoneRows()[*rc::gen::inRange<std::size_t>(0, test::zoneRows().size())];
}

LimitInputs anyInputs()
{
    LimitInputs inputs = test::tableOnly();
    inputs.ceiling = Micrometres(*rc::gen::inRange(1000, 4000));
    inputs.acknowledgeAbove = Micrometres(*rc::gen::inRange(500, 3000));
    if (*rc::gen::arbitrary<bool>()) {
        ports::PenCaps pen = test::widePen();
        pen.depthMin = Micrometres(*rc::gen::inRange(0, 800));
        pen.depthMax = Micrometres(*rc::gen::inRange(0, 3000));
        pen.depthStep = Micrometres(*rc::gen::inRange(0, 500));
        pen.rateMin = StrokesPerMinute(*rc::gen::inRange(0, 8000));
        pen.rateMax = StrokesPerMinute(*rc::gen::inRange(0, 30'000));
        pen.rateStep = StrokesPerMinute(*rc::gen::inRange(0, 700));
        inputs.pen = pen;
    }
    if (*rc::gen::arbitrary<bool>())
        inputs.cartridge = CartridgeLimit{Micrometres(*rc::gen::inRange(0, 3000)),
                                          StrokesPerMinute(*rc::gen::inRange(0, 30'000)), "lot"};
    if (*rc::gen::arbitrary<bool>())
        inputs.fitzpatrick = *rc::gen::inRange(1, 7);
    inputs.seriesPart = *rc::gen::element(SeriesPart::FirstSession, SeriesPart::LaterSession);
    inputs.scopeDepth = maybeDepth();
    inputs.patientCap = maybeDepth();
    const int answers = *rc::gen::inRange(0, 4);
    for (int i = 0; i < answers; ++i) {
        ScreeningLimit limit;
        limit.kind = *rc::gen::element(ScreeningLimit::Kind::CapDepth, ScreeningLimit::Kind::CapPasses,
                                       ScreeningLimit::Kind::ExcludeZone);
        limit.rule = "R" + std::to_string(i);
        limit.depthCap = Micrometres(*rc::gen::inRange(0, 3000));
        limit.passesCap = *rc::gen::inRange(0, 6);
        if (*rc::gen::inRange(0, 4) != 0)
            limit.zones.push_back(anyZone().id);
        inputs.screening.push_back(limit);
    }
    return inputs;
}

// The tightest hard cap, said once more without the merge.
Micrometres tightest(const clinical::Zone& zone, const LimitInputs& in)
{
    Micrometres cap = std::min(in.ceiling, 2500_um);
    if (zone.excluded)
        cap = 0_um;
    if (in.pen)
        cap = std::min(cap, in.pen->depthMax);
    if (in.cartridge)
        cap = std::min(cap, in.cartridge->maxDepth);
    cap = std::min({cap, in.scopeDepth.value_or(cap), in.patientCap.value_or(cap)});
    for (const ScreeningLimit& limit : in.screening) {
        const bool mine = limit.zones.empty() || limit.zones.front() == zone.id;
        if (mine && limit.kind == ScreeningLimit::Kind::CapDepth)
            cap = std::min(cap, limit.depthCap);
        if (mine && limit.kind == ScreeningLimit::Kind::ExcludeZone)
            cap = 0_um;
    }
    return cap;
}

ZonePlan anyWish(const std::string& zone)
{
    ZonePlan wish;
    wish.zone = zone;
    wish.depth = Micrometres(*rc::gen::inRange(-500, 100'000));
    wish.rate = StrokesPerMinute(*rc::gen::inRange(-100, 100'000));
    wish.passes = *rc::gen::inRange(-2, 50);
    wish.pattern = *rc::gen::element(Pattern::Linear, Pattern::CrossHatch, Pattern::Stamp, Pattern::Circular);
    wish.endPoint = *rc::gen::element(EndPoint::Erythema, EndPoint::ErythemaToPinpoint, EndPoint::PinpointBleeding);
    wish.areaCm2 = *rc::gen::inRange(-1, 1200);
    if (*rc::gen::arbitrary<bool>())
        wish.overrideReason = "a reason that is long enough";
    return wish;
}

Plan anyForeignPlan()
{
    Plan plan;
    const int zones = *rc::gen::inRange(0, 6);
    for (int i = 0; i < zones; ++i)
        plan.zones.push_back(anyWish(*rc::gen::inRange(0, 9) == 0 ? "moon" : anyZone().id));
    return plan;
}

ProposedGoal anyGoalProposal(const LimitInputs& inputs)
{
    clinical::Indication entry;
    entry.id = "acne_scar_rolling";
    entry.depthMin = Micrometres(*rc::gen::inRange(0, 2000));
    entry.depthMax = entry.depthMin + Micrometres(*rc::gen::inRange(0, 3000));
    if (*rc::gen::arbitrary<bool>())
        entry.depthStart = Micrometres(*rc::gen::inRange(0, 4000));
    ports::Goal goal;
    goal.concern = entry.id;
    for (int i = 0; i < 4; ++i)
        goal.zones.push_back(anyZone().id);
    const auto proposal = proposeFor({{goal}}, {{entry}}, test::zoneRows(), inputs);
    return proposal.empty() ? ProposedGoal{} : proposal.front();
}

void checkAgainstCaps(const Plan& plan, const LimitInputs& inputs)
{
    for (const ZonePlan& zone : plan.zones)
        RC_ASSERT(zone.depth <= tightest(test::zoneRow(zone.zone), inputs));
}

} // namespace

TEST_CASE("property: a snapped value is in its band, on its grid and below the tightest hard cap", "[plan][HAZ-007]")
{
    holds("snap", [] {
        const LimitInputs inputs = anyInputs();
        const clinical::Zone& zone = anyZone();
        const ZoneLimits limits = mergeLimits(zone, inputs);
        const Micrometres wish(*rc::gen::inRange(-1000, 1'000'000));
        RC_ASSERT(limits.depth.softMax.value <= limits.depth.hardMax.value);
        RC_ASSERT(limits.depth.hardMax.value <= tightest(zone, inputs));
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
            case 0: next = addZone(plan, zone, test::zoneRows(), inputs); break;
            case 1: next = setZone(plan, anyWish(some), test::zoneRows(), inputs); break;
            case 2: next = mirrorZone(plan, some, test::zoneRows(), inputs); break;
            case 3: next = pressIntoLimits(anyForeignPlan(), test::zoneRows(), inputs).plan; break;
            case 4: next = takeProposal(plan, anyGoalProposal(inputs), {{zone, some}}); break;
            case 5: next = acceptProposals(plan); break;
            default: next = moveZone(plan, some, *rc::gen::inRange<std::size_t>(0, 20)); break;
            }
            if (next)
                plan = *next;
            checkAgainstCaps(plan, inputs);
            if (validatePlan(plan, test::zoneRows(), inputs).empty())
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
        const PressedPlan pressed = pressIntoLimits(wanted, test::zoneRows(), inputs);
        checkAgainstCaps(pressed.plan, inputs);
        for (const ZonePlan& zone : pressed.plan.zones) {
            RC_ASSERT(zone.overrideReason.empty()); // a reason never travels
            RC_ASSERT(zone.depth <= mergeLimits(test::zoneRow(zone.zone), inputs).depth.softMax.value);
        }
        if (!pressed.plan.zones.empty())
            RC_ASSERT(validatePlan(pressed.plan, test::zoneRows(), inputs).empty());
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
        const bool armable = validatePlan(plan, test::zoneRows(), inputs).empty();
        RC_TAG(armable ? "armable" : "refused");
        if (!armable)
            return;
        checkAgainstCaps(plan, inputs);
        for (const ZonePlan& zone : plan.zones) {
            const ZoneLimits limits = mergeLimits(test::zoneRow(zone.zone), inputs);
            RC_ASSERT(zone.depth <= limits.depth.softMax.value || isSufficientReason(zone.overrideReason));
            RC_ASSERT(zone.passes <= limits.passesMax);
            RC_ASSERT(zone.rate <= limits.rate.hardMax.value);
            RC_ASSERT(zone.areaCm2 <= 2 * test::zoneRow(zone.zone).areaCm2); // HAZ-017
        }
    });
}
