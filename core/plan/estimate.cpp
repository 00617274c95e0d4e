#include "core/plan/estimate.h"

#include <algorithm>
#include <limits>

namespace stipple::plan {
namespace {

constexpr int kMaxAreaCm2 = 10'000; // keeps the arithmetic far from overflow; no zone is near it
constexpr int kMaxPasses = 100;

std::uint32_t saturate(std::int64_t value) noexcept
{
    constexpr auto kMax = std::int64_t{std::numeric_limits<std::uint32_t>::max()};
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 0, kMax));
}

int handSpeed(EndPoint endPoint) noexcept
{
    switch (endPoint) {
    case EndPoint::Erythema:
    case EndPoint::ErythemaToPinpoint: return kHandSpeedMmS;
    case EndPoint::PinpointBleeding: return kHandSpeedPinpointMmS;
    }
    return kHandSpeedMmS;
}

} // namespace

std::chrono::milliseconds passTime(int areaCm2, EndPoint endPoint) noexcept
{
    const std::int64_t areaMm2 = std::int64_t{std::clamp(areaCm2, 0, kMaxAreaCm2)} * 100;
    const std::int64_t mm2PerS = std::int64_t{kTipWidthMm} * handSpeed(endPoint) * (100 - kOverlapPercent) / 100;
    return std::chrono::milliseconds(areaMm2 * 1000 / mm2PerS);
}

std::chrono::milliseconds zoneTime(const ZonePlan& zone) noexcept
{
    return passTime(zone.areaCm2, zone.endPoint) * std::clamp(zone.passes, 0, kMaxPasses);
}

std::chrono::milliseconds planTime(const Plan& plan) noexcept
{
    std::chrono::milliseconds total{0};
    for (const ZonePlan& zone : plan.zones)
        total += zoneTime(zone);
    if (plan.zones.size() > 1)
        total += kZoneChange * static_cast<std::int64_t>(plan.zones.size() - 1);
    return total;
}

std::uint32_t strokesPlanned(const ZonePlan& zone) noexcept
{
    const std::int64_t ms = zoneTime(zone).count();
    if (ms <= 0 || zone.rate <= StrokesPerMinute{})
        return 0;
    return saturate(std::max<std::int64_t>(std::int64_t{zone.rate.spm()} * ms / 60'000, 1));
}

VisitTime visitTime(const Plan& plan, std::chrono::minutes numbing, std::chrono::minutes numbingMax) noexcept
{
    return {std::chrono::ceil<std::chrono::minutes>(planTime(plan)), numbing, numbingMax};
}

std::chrono::minutes appointmentTime(const VisitTime& visit) noexcept
{
    const auto room = kConsultTime + visit.numbing + std::max(visit.procedure, kProcedureLeast);
    return (room + kBookingGrid - std::chrono::minutes{1}) / kBookingGrid * kBookingGrid;
}

std::uint32_t strokesPerPass(const ZonePlan& zone) noexcept
{
    const std::uint32_t all = strokesPlanned(zone);
    return all == 0 ? 0 : std::max(all / static_cast<std::uint32_t>(std::max(zone.passes, 1)), 1U);
}

std::uint32_t strokesBudget(std::uint32_t planned) noexcept
{
    return saturate((std::int64_t{planned} * kBudgetPercent + 99) / 100);
}

PassEstimate estimatePasses(std::uint32_t strokes, std::uint32_t planned, int passes) noexcept
{
    PassEstimate estimate;
    estimate.planned = std::clamp(passes, 0, kMaxPasses);
    if (planned == 0 || estimate.planned == 0)
        return estimate;
    const std::int64_t all = planned;
    const std::int64_t percent = std::int64_t{strokes} * estimate.planned * 100 / all; // 100 a pass
    estimate.percentOfZone = static_cast<int>(std::min<std::int64_t>(std::int64_t{strokes} * 100 / all, 1'000'000));
    estimate.complete =
        static_cast<int>(std::min<std::int64_t>((percent + 100 - kPassCountsFromPercent) / 100, kMaxPasses));
    if (estimate.complete < estimate.planned) {
        estimate.underway = estimate.complete + 1;
        const std::int64_t ofPass = percent - std::int64_t{estimate.complete} * 100;
        estimate.percentOfPass = static_cast<int>(std::clamp<std::int64_t>(ofPass, 0, 100));
    }
    return estimate;
}

} // namespace stipple::plan
