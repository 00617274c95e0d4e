#include "core/plan/plan_diff.h"

#include <algorithm>
#include <string_view>

namespace stipple::plan {
namespace {

std::optional<std::size_t> placeOf(const Plan& plan, std::string_view zone)
{
    for (std::size_t i = 0; i < plan.zones.size(); ++i)
        if (plan.zones[i].zone == zone)
            return i;
    return std::nullopt;
}

std::vector<PlanField> fieldsOf(const ZonePlan& a, const ZonePlan& b)
{
    std::vector<PlanField> fields;
    const auto note = [&](bool differs, PlanField field) {
        if (differs)
            fields.push_back(field);
    };
    note(a.depth != b.depth, PlanField::Depth);
    note(a.rate != b.rate, PlanField::Rate);
    note(a.passes != b.passes, PlanField::Passes);
    note(a.pattern != b.pattern, PlanField::Pattern);
    note(a.endPoint != b.endPoint, PlanField::EndPoint);
    note(a.areaCm2 != b.areaCm2, PlanField::Area);
    note(a.overrideReason != b.overrideReason, PlanField::OverrideReason);
    note(a.cartridge != b.cartridge, PlanField::Cartridge);
    return fields;
}

// True for the places that kept their order among each other: the longest rising run of `before` places. What is
// outside it was moved; so one zone dragged to the front is one change and not one for every zone it passed.
std::vector<bool> keptOrder(const std::vector<std::size_t>& before)
{
    const std::size_t n = before.size();
    std::vector<std::size_t> length(n, 1);
    std::vector<std::size_t> previous(n, n);
    std::size_t best = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (before[j] < before[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        best = length[i] > length[best] ? i : best;
    }
    std::vector<bool> kept(n, false);
    for (std::size_t i = best; i < n; i = previous[i])
        kept[i] = true;
    return kept;
}

} // namespace

bool PlanDiff::empty() const noexcept
{
    return zones.empty() && !indication && !sessionsTotal && !intervalDays;
}

PlanDiff diffPlans(const Plan& before, const Plan& after)
{
    PlanDiff diff;
    diff.indication = before.indication != after.indication;
    diff.sessionsTotal = before.sessionsTotal != after.sessionsTotal;
    diff.intervalDays = before.intervalDays != after.intervalDays;

    std::vector<std::size_t> sharedBefore;
    for (const ZonePlan& zone : after.zones)
        if (const auto place = placeOf(before, zone.zone))
            sharedBefore.push_back(*place);
    const std::vector<bool> kept = keptOrder(sharedBefore);

    std::size_t shared = 0;
    for (std::size_t i = 0; i < after.zones.size(); ++i) {
        const ZonePlan& zone = after.zones[i];
        const auto place = placeOf(before, zone.zone);
        if (!place) {
            diff.zones.push_back({zone.zone, ZoneChangeKind::Added, {}, std::nullopt, zone, 0, i});
            continue;
        }
        std::vector<PlanField> fields = fieldsOf(before.zones[*place], zone);
        if (!kept[shared++])
            fields.push_back(PlanField::Order);
        if (!fields.empty())
            diff.zones.push_back({zone.zone, ZoneChangeKind::Changed, std::move(fields), before.zones[*place], zone,
                                  *place, i});
    }
    for (std::size_t i = 0; i < before.zones.size(); ++i)
        if (!placeOf(after, before.zones[i].zone))
            diff.zones.push_back({before.zones[i].zone, ZoneChangeKind::Removed, {}, before.zones[i], std::nullopt,
                                  i, 0});
    return diff;
}

} // namespace stipple::plan
