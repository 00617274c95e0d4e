#include "core/plan/builder.h"

#include "core/plan/plan_check.h"
#include "core/plan/proposal.h"

#include <algorithm>
#include <utility>

namespace stipple::plan {
namespace {

ProposedZone proposeOn(const clinical::Indication& goal, const std::string& id, std::span<const clinical::Zone> table,
                       const LimitInputs& inputs)
{
    ProposedZone made;
    made.zone = id;
    const clinical::Zone* row = findZone(table, id);
    if (row == nullptr) {
        made.refused = Error{ErrorCode::ZoneUnknown, id};
        return made;
    }
    made.verify = row->verify || goal.provenance.verify;
    made.source = row->source;
    auto values = proposeZone(*row, inputs);
    if (!values) {
        made.refused = values.error();
        return made;
    }
    const ZoneLimits limits = mergeLimits(*row, inputs);
    const clinical::DepthRange range = clinical::depthRange(goal, id);
    const Micrometres top = std::max(limits.depth.softMax.value, limits.depth.min.value);
    made.rangeMin = std::clamp(range.min, limits.depth.min.value, top);
    made.rangeMax = std::clamp(range.max, made.rangeMin, top);
    if (range.max > top)
        made.cutBy = limits.depth.softMax;
    // Where to begin: the goal's own start, else the zone's typical depth, inside the range; never deeper than typical
    // unless the goal's range itself begins deeper.
    values->depth = std::clamp(goal.depthStart.value_or(row->depthTypical), made.rangeMin, made.rangeMax);
    if (goal.endPointMax)
        values->endPoint = std::min(values->endPoint, *goal.endPointMax);
    *values = snapZone(std::move(*values), *row, inputs);
    values->origin = ValueOrigin::Proposed;
    made.values = std::move(*values);
    return made;
}

} // namespace

std::vector<ProposedGoal> proposeFor(std::span<const ports::Goal> goals, std::span<const clinical::Indication> indications,
                                     std::span<const clinical::Zone> table, const LimitInputs& inputs)
{
    std::vector<const ports::Goal*> ordered;
    for (const ports::Goal& goal : goals)
        ordered.push_back(&goal);
    std::ranges::stable_sort(ordered, {}, &ports::Goal::priority);

    std::vector<ProposedGoal> proposal;
    std::vector<std::string> taken;
    for (const ports::Goal* goal : ordered) {
        const auto entry = std::ranges::find(indications, goal->concern, &clinical::Indication::id);
        if (entry == indications.end())
            continue;
        ProposedGoal made;
        made.indication = entry->id;
        made.evidenceGrades = entry->evidenceGrades;
        made.sources = entry->provenance.sources;
        made.verify = entry->provenance.verify;
        made.proposed = entry->provenance.proposed;
        made.warn = entry->warn;
        made.resultsWhen = entry->resultsWhen;
        made.sessionsMin = entry->sessionsMin;
        made.sessionsMax = entry->sessionsMax;
        made.intervalMinDays = entry->intervalMinDays;
        made.intervalMaxDays = entry->intervalMaxDays;
        for (const std::string& zone : goal->zones) {
            if (std::ranges::find(taken, zone) != taken.end())
                continue;
            taken.push_back(zone);
            made.zones.push_back(proposeOn(*entry, zone, table, inputs));
        }
        proposal.push_back(std::move(made));
    }
    return proposal;
}

Plan takeProposal(Plan plan, const ProposedGoal& goal, std::span<const std::string> zones)
{
    if (plan.zones.empty() && plan.indication.empty()) {
        plan.indication = goal.indication;
        plan.sessionsTotal = std::max(1, goal.sessionsMin);
        plan.intervalDays = goal.intervalMinDays;
    }
    for (const ProposedZone& zone : goal.zones) {
        const bool wanted = std::ranges::find(zones, zone.zone) != zones.end();
        const bool there = std::ranges::find(plan.zones, zone.zone, &ZonePlan::zone) != plan.zones.end();
        if (wanted && !there && zone.values)
            plan.zones.push_back(*zone.values);
    }
    return plan;
}

PressedPlan pressIntoLimits(const Plan& wanted, std::span<const clinical::Zone> table, const LimitInputs& inputs)
{
    PressedPlan pressed;
    pressed.plan = wanted;
    pressed.plan.zones.clear();
    for (const ZonePlan& zone : wanted.zones) {
        PressedZone told;
        told.zone = zone.zone;
        const clinical::Zone* row = findZone(table, zone.zone);
        const auto possible = row ? proposeZone(*row, inputs) : Result<ZonePlan>(fail(ErrorCode::ZoneUnknown, zone.zone));
        const bool twice = std::ranges::find(pressed.plan.zones, zone.zone, &ZonePlan::zone) != pressed.plan.zones.end();
        if (!possible || twice) {
            told.refused = possible ? Error{ErrorCode::ValueOutOfRange, zone.zone} : possible.error();
            pressed.changes.push_back(std::move(told));
            continue;
        }
        ZonePlan values = zone;
        values.overrideReason.clear();
        values.origin = ValueOrigin::Set;
        values = snapZone(std::move(values), *row, inputs);
        if (values.depth <= Micrometres{}) { // its class of cartridge leaves nothing that this pen can hold
            told.refused = Error{ErrorCode::ValueOutOfRange, zone.zone};
            pressed.changes.push_back(std::move(told));
            continue;
        }
        if (values.depth < zone.depth) {
            const auto by = snapDepth(zone.depth, mergeLimits(*row, inputs, values.cartridge).depth, UpTo::SoftCap).by;
            told.depthCutBy = by;
        }
        told.passesCut = values.passes != zone.passes;
        told.rateCut = values.rate != zone.rate;
        told.endPointCut = values.endPoint != zone.endPoint;
        told.cartridgeDropped = values.cartridge != zone.cartridge;
        if (told.depthCutBy || told.passesCut || told.rateCut || told.endPointCut || told.cartridgeDropped)
            pressed.changes.push_back(std::move(told));
        pressed.plan.zones.push_back(std::move(values));
    }
    return pressed;
}

} // namespace stipple::plan
