#include "core/plan/plan_check.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace stipple::plan {
namespace {

class Findings {
public:
    void about(const ZonePlan& zone, std::size_t index)
    {
        m_zone = zone.zone;
        m_index = index;
    }
    void add(PlanProblemCode code) { m_problems.push_back({code, m_zone, m_index, std::nullopt, {}}); }
    template <class Unit> void add(PlanProblemCode code, const Bound<Unit>& bound)
    {
        m_problems.push_back({code, m_zone, m_index, bound.reason, bound.subject});
    }
    [[nodiscard]] std::vector<PlanProblem> take() { return std::move(m_problems); }

private:
    std::string m_zone;
    std::size_t m_index = 0;
    std::vector<PlanProblem> m_problems;
};

void checkDepth(const ZonePlan& zone, const Band<Micrometres>& band, Findings& findings)
{
    if (zone.depth > band.hardMax.value)
        findings.add(PlanProblemCode::DepthAboveHardCap, band.hardMax);
    else if (zone.depth > band.softMax.value && !isSufficientReason(zone.overrideReason))
        findings.add(PlanProblemCode::DepthAboveSoftCap, band.softMax);
    if (zone.depth < band.min.value)
        findings.add(PlanProblemCode::DepthBelowMinimum, band.min);
    if (floorTo(zone.depth, band.step) != zone.depth)
        findings.add(PlanProblemCode::DepthOffGrid);
}

void checkRate(const ZonePlan& zone, const Band<StrokesPerMinute>& band, Findings& findings)
{
    if (zone.rate > band.hardMax.value)
        findings.add(PlanProblemCode::RateOutside, band.hardMax);
    else if (zone.rate < band.min.value)
        findings.add(PlanProblemCode::RateOutside, band.min);
    if (floorTo(zone.rate, band.step) != zone.rate)
        findings.add(PlanProblemCode::RateOffGrid);
}

void checkZone(const ZonePlan& plan, const clinical::Zone& row, const LimitInputs& inputs, Findings& findings)
{
    const ZoneLimits limits = mergeLimits(row, inputs, plan.cartridge);
    const Bound<Micrometres>& cap = limits.depth.hardMax;
    const bool screenedOut = cap.value == Micrometres{} && cap.reason == LimitReason::Screening;
    if (row.excluded || screenedOut) {
        findings.add(PlanProblemCode::ExcludedZone, cap);
        return;
    }
    if (!isPlannable(limits)) {
        const bool depth = cap.value > Micrometres{} && cap.value >= limits.depth.min.value;
        if (depth)
            findings.add(PlanProblemCode::NotPlannable, limits.rate.hardMax);
        else
            findings.add(PlanProblemCode::NotPlannable, cap);
    }
    checkDepth(plan, limits.depth, findings);
    checkRate(plan, limits.rate, findings);
    if (plan.passes < std::max(limits.passesMin, 1) || plan.passes > limits.passesMax)
        findings.add(PlanProblemCode::PassesOutside);
    if (!plan.cartridge.empty() && cartridgeType(inputs, plan.cartridge) == nullptr)
        findings.add(PlanProblemCode::CartridgeUnknown);
    if (plan.endPoint > furthestEndPoint(row, inputs, plan.cartridge))
        findings.add(PlanProblemCode::EndPointTooFar);
    if (plan.origin != ValueOrigin::Set)
        findings.add(PlanProblemCode::ProposalNotSet);
    if (plan.areaCm2 < 1)
        findings.add(PlanProblemCode::AreaMissing);
    else if (plan.areaCm2 > row.areaCm2 * kAreaFactorMax)
        findings.add(PlanProblemCode::AreaImplausible);
}

bool isSpace(char c) noexcept { return std::isspace(static_cast<unsigned char>(c)) != 0; }

} // namespace

const clinical::Zone* findZone(std::span<const clinical::Zone> table, std::string_view id) noexcept
{
    const auto row = std::find_if(table.begin(), table.end(), [&](const clinical::Zone& z) { return z.id == id; });
    return row == table.end() ? nullptr : &*row;
}

std::optional<std::uint32_t> zoneTag(std::span<const clinical::Zone> table, std::string_view id) noexcept
{
    const clinical::Zone* row = findZone(table, id);
    if (row == nullptr)
        return std::nullopt;
    return static_cast<std::uint32_t>(row - table.data()) + 1U;
}

std::vector<PlanProblem> validatePlan(const Plan& plan, std::span<const clinical::Zone> table,
                                      const LimitInputs& inputs)
{
    Findings findings;
    if (plan.zones.empty())
        findings.add(PlanProblemCode::Empty);
    if (plan.sessionsTotal < 1 || plan.intervalDays < 0)
        findings.add(PlanProblemCode::SeriesInvalid);
    for (std::size_t i = 0; i < plan.zones.size(); ++i) {
        const ZonePlan& zone = plan.zones[i];
        findings.about(zone, i);
        const auto same = [&](const ZonePlan& other) { return other.zone == zone.zone; };
        if (std::any_of(plan.zones.begin(), plan.zones.begin() + static_cast<std::ptrdiff_t>(i), same))
            findings.add(PlanProblemCode::DuplicateZone); // HAZ-017: two rows would be two budgets
        const clinical::Zone* row = findZone(table, zone.zone);
        if (row == nullptr)
            findings.add(PlanProblemCode::UnknownZone);
        else
            checkZone(zone, *row, inputs, findings);
    }
    return findings.take();
}

bool isSufficientReason(std::string_view text) noexcept
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    const auto starts = std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // not a continuation byte of UTF-8
    });
    return starts >= kOverrideReasonLength;
}

} // namespace stipple::plan
