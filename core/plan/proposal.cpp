#include "core/plan/proposal.h"

#include "core/plan/plan_check.h"

#include <algorithm>
#include <string>
#include <utility>

namespace stipple::plan {
namespace {

auto place(Plan& plan, std::string_view zone)
{
    return std::find_if(plan.zones.begin(), plan.zones.end(), [&](const ZonePlan& z) { return z.zone == zone; });
}

Result<const clinical::Zone*> treatable(std::string_view zone, std::span<const clinical::Zone> table,
                                        const LimitInputs& inputs, std::string_view cartridge = {})
{
    const clinical::Zone* row = findZone(table, zone);
    if (row == nullptr)
        return fail(ErrorCode::ZoneUnknown, std::string(zone));
    const ZoneLimits limits = mergeLimits(*row, inputs, cartridge);
    const bool screenedOut = limits.depth.hardMax.value == Micrometres{}
                             && limits.depth.hardMax.reason == LimitReason::Screening;
    if (row->excluded || screenedOut) // HAZ-007
        return fail(ErrorCode::ZoneExcluded, row->id);
    if (!isPlannable(limits))
        return fail(ErrorCode::ValueOutOfRange, row->id);
    return row;
}

} // namespace

ZonePlan snapZone(ZonePlan zone, const clinical::Zone& row, const LimitInputs& inputs)
{
    if (cartridgeType(inputs, zone.cartridge) == nullptr)
        zone.cartridge.clear(); // the content has no such class (any more)
    const ZoneLimits limits = mergeLimits(row, inputs, zone.cartridge);
    const UpTo upTo = isSufficientReason(zone.overrideReason) ? UpTo::HardCap : UpTo::SoftCap;
    zone.zone = row.id;
    zone.depth = snapDepth(zone.depth, limits.depth, upTo).value;
    zone.rate = snapRate(zone.rate, limits.rate).value;
    zone.passes = snapPasses(zone.passes, limits).value;
    zone.endPoint = std::min(zone.endPoint, furthestEndPoint(row, inputs, zone.cartridge));
    if (zone.areaCm2 < 1)
        zone.areaCm2 = row.areaCm2;
    zone.areaCm2 = std::min(zone.areaCm2, row.areaCm2 * kAreaFactorMax);
    return zone;
}

Result<ZonePlan> proposeZone(const clinical::Zone& zone, const LimitInputs& inputs)
{
    const auto row = treatable(zone.id, std::span(&zone, 1), inputs);
    if (!row)
        return tl::unexpected(row.error());
    const ZoneLimits limits = mergeLimits(zone, inputs);
    ZonePlan plan;
    plan.depth = zone.depthTypical;
    plan.rate = StrokesPerMinute((limits.rate.min.value.spm() + limits.rate.hardMax.value.spm()) / 2);
    plan.passes = zone.passesMin;
    plan.pattern = Pattern::CrossHatch; // pass 1 horizontal, pass 2 vertical: CLINICAL §1.4
    plan.endPoint = zone.endPoint;
    plan.areaCm2 = zone.areaCm2;
    plan = snapZone(std::move(plan), zone, inputs);
    if (plan.depth <= Micrometres{} || plan.rate <= StrokesPerMinute{} || plan.passes < 1)
        return fail(ErrorCode::ValueOutOfRange, zone.id); // only a recorded reason could open this band
    return plan;
}

Result<Plan> addZone(Plan plan, std::string_view zone, std::span<const clinical::Zone> table,
                     const LimitInputs& inputs)
{
    if (place(plan, zone) != plan.zones.end())
        return fail(ErrorCode::ValueOutOfRange, std::string(zone));
    const auto row = treatable(zone, table, inputs);
    if (!row)
        return tl::unexpected(row.error());
    auto proposed = proposeZone(**row, inputs);
    if (!proposed)
        return tl::unexpected(proposed.error());
    proposed->origin = ValueOrigin::Proposed;
    plan.zones.push_back(std::move(*proposed));
    return plan;
}

Plan acceptProposals(Plan plan)
{
    for (ZonePlan& zone : plan.zones)
        zone.origin = ValueOrigin::Set;
    return plan;
}

Plan removeZone(Plan plan, std::string_view zone)
{
    std::erase_if(plan.zones, [&](const ZonePlan& z) { return z.zone == zone; });
    return plan;
}

Plan moveZone(Plan plan, std::string_view zone, std::size_t to)
{
    const auto from = place(plan, zone);
    if (from == plan.zones.end())
        return plan;
    ZonePlan moved = std::move(*from);
    plan.zones.erase(from);
    const std::size_t at = std::min(to, plan.zones.size());
    plan.zones.insert(plan.zones.begin() + static_cast<std::ptrdiff_t>(at), std::move(moved));
    return plan;
}

Result<Plan> setZone(Plan plan, const ZonePlan& values, std::span<const clinical::Zone> table,
                     const LimitInputs& inputs)
{
    const auto at = place(plan, values.zone);
    if (at == plan.zones.end())
        return fail(ErrorCode::ZoneUnknown, values.zone);
    const auto row = treatable(values.zone, table, inputs, values.cartridge);
    if (!row)
        return tl::unexpected(row.error());
    *at = snapZone(values, **row, inputs);
    at->origin = ValueOrigin::Set; // somebody chose these values
    return plan;
}

Result<Plan> mirrorZone(Plan plan, std::string_view zone, std::span<const clinical::Zone> table,
                        const LimitInputs& inputs)
{
    const auto source = place(plan, zone);
    const clinical::Zone* own = findZone(table, zone);
    if (source == plan.zones.end() || own == nullptr || own->twin.empty())
        return fail(ErrorCode::ZoneUnknown, std::string(zone));
    const auto row = treatable(own->twin, table, inputs, source->cartridge);
    if (!row)
        return tl::unexpected(row.error());

    ZonePlan values = *source;
    values.zone = own->twin;
    const auto twin = place(plan, own->twin);
    if (twin != plan.zones.end()) {
        values.areaCm2 = twin->areaCm2; // measured on that side
        if (isSufficientReason(twin->overrideReason))
            values.overrideReason = twin->overrideReason;
        *twin = snapZone(std::move(values), **row, inputs);
    } else {
        plan.zones.insert(source + 1, snapZone(std::move(values), **row, inputs));
    }
    return plan;
}

} // namespace stipple::plan
