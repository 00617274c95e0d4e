// Purpose: random patients, pens, cartridges, answers, wishes and plans for the property tests, and the tightest hard
//          cap said once more without the merge.
// Thread: any. Test code only; to be used inside rc::check.
#pragma once

#include "core/plan/builder.h"
#include "core/plan/limit_merge.h"
#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"

#include "tests/core/domain/fixtures.h"

#include <rapidcheck.h>

#include <algorithm>

namespace stipple::test {

using namespace stipple::plan;

template <class Body> void holds(const char* what, Body body)
{
    CHECK(rc::check(what, body));
}

inline std::optional<Micrometres> maybeDepth()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return Micrometres(*rc::gen::inRange(0, 3200));
}

inline const clinical::Zone& anyZone()
{
    return zoneRows()[*rc::gen::inRange<std::size_t>(0, zoneRows().size())];
}

inline LimitInputs anyInputs()
{
    LimitInputs inputs = tableOnly();
    inputs.ceiling = Micrometres(*rc::gen::inRange(1000, 4000));
    inputs.acknowledgeAbove = Micrometres(*rc::gen::inRange(500, 3000));
    if (*rc::gen::arbitrary<bool>()) {
        ports::PenCaps pen = widePen();
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
    inputs.cartridgeTypes = cartridgeTypes();
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
inline Micrometres tightest(const clinical::Zone& zone, const LimitInputs& in, const std::string& cartridge = {})
{
    Micrometres cap = std::min(in.ceiling, 2500_um);
    if (zone.excluded)
        cap = 0_um;
    if (in.pen)
        cap = std::min(cap, in.pen->depthMax);
    if (in.cartridge)
        cap = std::min(cap, in.cartridge->maxDepth);
    cap = std::min({cap, in.scopeDepth.value_or(cap), in.patientCap.value_or(cap)});
    for (const clinical::CartridgeType& type : in.cartridgeTypes)
        if (type.id == cartridge)
            cap = std::min(cap, type.depthMax.value_or(cap));
    for (const ScreeningLimit& limit : in.screening) {
        const bool mine = limit.zones.empty() || limit.zones.front() == zone.id;
        if (mine && limit.kind == ScreeningLimit::Kind::CapDepth)
            cap = std::min(cap, limit.depthCap);
        if (mine && limit.kind == ScreeningLimit::Kind::ExcludeZone)
            cap = 0_um;
    }
    return cap;
}

inline ZonePlan anyWish(const std::string& zone)
{
    ZonePlan wish;
    wish.zone = zone;
    wish.depth = Micrometres(*rc::gen::inRange(-500, 100'000));
    wish.rate = StrokesPerMinute(*rc::gen::inRange(-100, 100'000));
    wish.passes = *rc::gen::inRange(-2, 50);
    wish.pattern = *rc::gen::element(Pattern::Linear, Pattern::CrossHatch, Pattern::Stamp, Pattern::Circular);
    wish.endPoint = *rc::gen::element(EndPoint::Erythema, EndPoint::ErythemaToPinpoint, EndPoint::PinpointBleeding);
    wish.areaCm2 = *rc::gen::inRange(-1, 1200);
    wish.cartridge = *rc::gen::element<std::string>("", "", "pins_14", "nano", "pins_99");
    if (*rc::gen::arbitrary<bool>())
        wish.overrideReason = "a reason that is long enough";
    return wish;
}

inline Plan anyForeignPlan()
{
    Plan plan;
    const int zones = *rc::gen::inRange(0, 6);
    for (int i = 0; i < zones; ++i)
        plan.zones.push_back(anyWish(*rc::gen::inRange(0, 9) == 0 ? "moon" : anyZone().id));
    return plan;
}

inline ProposedGoal anyGoalProposal(const LimitInputs& inputs)
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
    const auto proposal = proposeFor({{goal}}, {{entry}}, zoneRows(), inputs);
    return proposal.empty() ? ProposedGoal{} : proposal.front();
}

inline void checkAgainstCaps(const Plan& plan, const LimitInputs& inputs)
{
    for (const ZonePlan& zone : plan.zones)
        RC_ASSERT(zone.depth <= tightest(zoneRow(zone.zone), inputs, zone.cartridge));
}

} // namespace stipple::test
