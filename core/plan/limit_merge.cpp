#include "core/plan/limit_merge.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace stipple::plan {
namespace {

using clinical::Zone;

constexpr std::int32_t raw(Micrometres value) noexcept { return value.um(); }
constexpr std::int32_t raw(StrokesPerMinute value) noexcept { return value.spm(); }

// On a tie the bound that stood first keeps its name, so the order of the calls is the order of naming.
template <class Unit> void lower(Bound<Unit>& bound, Unit value, LimitReason reason, std::string subject)
{
    const Unit wanted = std::max(value, Unit{});
    if (wanted < bound.value)
        bound = Bound<Unit>{wanted, reason, std::move(subject)};
}

template <class Unit> void raise(Bound<Unit>& bound, Unit value, LimitReason reason, std::string subject)
{
    if (value > bound.value)
        bound = Bound<Unit>{value, reason, std::move(subject)};
}

template <class Unit> Unit ceilTo(Unit value, Unit step)
{
    const Unit down = floorTo(value, step);
    return down < value ? down + step : down;
}

// The coarsest of both grids: a value on it is on ours and on the pen's. HAZ-005 (the pen never rounds for us)
template <class Unit> Unit commonStep(Unit grid, Unit penStep)
{
    const std::int64_t step = std::lcm(std::int64_t{raw(grid)}, std::int64_t{std::max(raw(penStep), 1)});
    return Unit::checked(step).value_or(grid);
}

template <class Unit> void alignToGrid(Band<Unit>& band)
{
    band.min.value = ceilTo(band.min.value, band.step);
    band.softMax.value = floorTo(band.softMax.value, band.step);
    band.hardMax.value = floorTo(band.hardMax.value, band.step);
}

template <class Unit> Band<Unit> closedBand(LimitReason reason, const std::string& subject, Unit step)
{
    const Bound<Unit> none{Unit{}, reason, subject};
    return Band<Unit>{none, none, none, step};
}

bool concerns(const ScreeningLimit& limit, const Zone& zone)
{
    return limit.zones.empty() || std::find(limit.zones.begin(), limit.zones.end(), zone.id) != limit.zones.end();
}

const ScreeningLimit* exclusionOf(const Zone& zone, const LimitInputs& inputs)
{
    for (const ScreeningLimit& limit : inputs.screening)
        if (limit.kind == ScreeningLimit::Kind::ExcludeZone && concerns(limit, zone))
            return &limit;
    return nullptr;
}

bool isDarkerSkin(const LimitInputs& inputs) noexcept
{
    return inputs.fitzpatrick.value_or(0) >= kSkinTypeFrom;
}

std::string skinTypeSubject(const LimitInputs& inputs)
{
    return "fitzpatrick_" + std::to_string(inputs.fitzpatrick.value_or(0));
}

Bound<Micrometres> hardDepthCap(const Zone& zone, const LimitInputs& inputs, std::string_view planned)
{
    Bound<Micrometres> cap{kDeviceCeiling, LimitReason::DeviceCeiling, "device_ceiling"};
    lower(cap, inputs.ceiling, LimitReason::DeviceCeiling, "device_ceiling");
    if (inputs.pen)
        lower(cap, inputs.pen->depthMax, LimitReason::Pen, "pen");
    if (inputs.cartridge)
        lower(cap, inputs.cartridge->maxDepth, LimitReason::Cartridge, inputs.cartridge->subject);
    if (const auto* type = cartridgeType(inputs, planned); type != nullptr && type->depthMax)
        lower(cap, *type->depthMax, LimitReason::Cartridge, type->id);
    if (inputs.scopeDepth)
        lower(cap, *inputs.scopeDepth, LimitReason::ClinicianScope, "licence");
    for (const ScreeningLimit& limit : inputs.screening)
        if (limit.kind == ScreeningLimit::Kind::CapDepth && concerns(limit, zone))
            lower(cap, limit.depthCap, LimitReason::Screening, limit.rule);
    if (inputs.patientCap)
        lower(cap, *inputs.patientCap, LimitReason::PatientCap, "patient");
    return cap;
}

Bound<Micrometres> softDepthCap(const Zone& zone, const LimitInputs& inputs, const Bound<Micrometres>& hard)
{
    Bound<Micrometres> cap{zone.depthMax, LimitReason::Zone, zone.id};
    lower(cap, std::min(inputs.acknowledgeAbove, kAcknowledgeAbove), LimitReason::Acknowledgement,
          "acknowledge_above");
    if (isDarkerSkin(inputs)) {
        lower(cap, zone.depthMax - kSkinTypeDepthDelta, LimitReason::SkinType, skinTypeSubject(inputs));
        if (inputs.seriesPart == SeriesPart::FirstSession)
            lower(cap, zone.depthTypical, LimitReason::SkinType, skinTypeSubject(inputs));
    }
    lower(cap, hard.value, hard.reason, hard.subject);
    return cap;
}

Band<Micrometres> depthBand(const Zone& zone, const LimitInputs& inputs, std::string_view planned)
{
    Band<Micrometres> band;
    band.step = commonStep(kDepthGrid, inputs.pen ? inputs.pen->depthStep : kDepthGrid);
    band.min = Bound<Micrometres>{zone.depthMin, LimitReason::Zone, zone.id};
    band.hardMax = hardDepthCap(zone, inputs, planned);
    band.softMax = softDepthCap(zone, inputs, band.hardMax);
    // Less deep than the table's minimum is less effect, not more harm: a cap below it pulls it down …
    lower(band.min, band.softMax.value, band.softMax.reason, band.softMax.subject);
    // … but not below what the pen can hold.
    if (inputs.pen)
        raise(band.min, inputs.pen->depthMin, LimitReason::Pen, "pen");
    alignToGrid(band);
    return band;
}

Band<StrokesPerMinute> rateBand(const Zone& zone, const LimitInputs& inputs)
{
    const StrokesPerMinute step = commonStep(kRateGrid, inputs.pen ? inputs.pen->rateStep : kRateGrid);
    const auto row = std::find_if(inputs.rateClasses.begin(), inputs.rateClasses.end(),
                                  [&](const clinical::RateClass& c) { return c.speed == zone.speed; });
    if (row == inputs.rateClasses.end())
        return closedBand(LimitReason::RateClass, zone.id, step);

    Band<StrokesPerMinute> band;
    band.step = step;
    band.min = Bound<StrokesPerMinute>{row->min, LimitReason::RateClass, zone.id};
    band.hardMax = Bound<StrokesPerMinute>{row->max, LimitReason::RateClass, zone.id};
    if (inputs.pen) {
        raise(band.min, inputs.pen->rateMin, LimitReason::Pen, "pen");
        lower(band.hardMax, inputs.pen->rateMax, LimitReason::Pen, "pen");
    }
    if (inputs.cartridge)
        lower(band.hardMax, inputs.cartridge->maxRate, LimitReason::Cartridge, inputs.cartridge->subject);
    band.softMax = band.hardMax;
    alignToGrid(band);
    return band;
}

int passesMax(const Zone& zone, const LimitInputs& inputs)
{
    int passes = zone.passesMax - (isDarkerSkin(inputs) ? kSkinTypePassesDelta : 0);
    for (const ScreeningLimit& limit : inputs.screening)
        if (limit.kind == ScreeningLimit::Kind::CapPasses && concerns(limit, zone))
            passes = std::min(passes, limit.passesCap);
    return std::max(passes, 0);
}

template <class Unit>
Snapped<Unit> snap(Unit wish, const Band<Unit>& band, const Bound<Unit>& top)
{
    if (top.value < band.min.value || top.value <= Unit{})
        return {Unit{}, top};
    if (wish > top.value)
        return {top.value, top};
    if (wish < band.min.value)
        return {band.min.value, band.min};
    return {floorTo(wish, band.step), std::nullopt};
}

} // namespace

CartridgeLimit cartridgeLimit(const ports::Cartridge& cartridge)
{
    return CartridgeLimit{cartridge.maxDepth, cartridge.maxRate, cartridge.lot.str()};
}

const clinical::CartridgeType* cartridgeType(const LimitInputs& inputs, std::string_view id) noexcept
{
    const auto& types = inputs.cartridgeTypes;
    const auto at = std::find_if(types.begin(), types.end(), [&](const clinical::CartridgeType& t) { return t.id == id; });
    return at == types.end() ? nullptr : &*at;
}

ZoneLimits mergeLimits(const Zone& zone, const LimitInputs& inputs, std::string_view planned)
{
    const ScreeningLimit* excluded = exclusionOf(zone, inputs);
    if (zone.excluded || excluded != nullptr) { // HAZ-007: no override, no path
        const LimitReason reason = zone.excluded ? LimitReason::Zone : LimitReason::Screening;
        const std::string subject = zone.excluded ? zone.id : excluded->rule;
        return ZoneLimits{closedBand(reason, subject, kDepthGrid), closedBand(reason, subject, kRateGrid), 0, 0};
    }
    ZoneLimits limits;
    limits.depth = depthBand(zone, inputs, planned);
    limits.rate = rateBand(zone, inputs);
    limits.passesMax = passesMax(zone, inputs);
    limits.passesMin = std::min(std::max(zone.passesMin, 1), limits.passesMax);
    return limits;
}

bool isPlannable(const ZoneLimits& limits) noexcept
{
    const bool depth = limits.depth.hardMax.value > Micrometres{} && limits.depth.hardMax.value >= limits.depth.min.value;
    const bool rate = limits.rate.hardMax.value > StrokesPerMinute{} && limits.rate.hardMax.value >= limits.rate.min.value;
    return depth && rate && limits.passesMax >= 1;
}

EndPoint furthestEndPoint(const Zone& zone, const LimitInputs& inputs, std::string_view planned) noexcept
{
    const auto* type = cartridgeType(inputs, planned);
    if (type != nullptr && type->noNeedling)
        return EndPoint::Erythema;
    return isDarkerSkin(inputs) ? std::min(zone.endPoint, EndPoint::ErythemaToPinpoint) : zone.endPoint;
}

Snapped<Micrometres> snapDepth(Micrometres wish, const Band<Micrometres>& band, UpTo upTo)
{
    return snap(wish, band, upTo == UpTo::HardCap ? band.hardMax : band.softMax);
}

Snapped<StrokesPerMinute> snapRate(StrokesPerMinute wish, const Band<StrokesPerMinute>& band)
{
    return snap(wish, band, band.hardMax);
}

SnappedPasses snapPasses(int wish, const ZoneLimits& limits) noexcept
{
    if (wish > limits.passesMax)
        return {limits.passesMax, SnappedPasses::By::Maximum};
    if (wish < limits.passesMin)
        return {limits.passesMin, SnappedPasses::By::Minimum};
    return {wish, SnappedPasses::By::Nothing};
}

} // namespace stipple::plan
