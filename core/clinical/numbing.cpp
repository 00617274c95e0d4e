#include "core/clinical/numbing.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

const AnaestheticProduct* find(const AnaestheticContent& content, std::string_view id)
{
    const auto it = std::ranges::find(content.products, id, &AnaestheticProduct::id);
    return it == content.products.end() ? nullptr : &*it;
}

bool isOn(const ports::NumbedZone& zone) { return !zone.offAt; }

void judgeProduct(const AnaestheticContent& content, const NumbingRequest& request, const NumbingContext& context,
                  std::vector<NumbingProblem>& found)
{
    const AnaestheticProduct* product = find(content, request.product);
    if (product == nullptr) {
        found.push_back(NumbingProblem::ProductUnknown);
        return;
    }
    const auto other = [&](const ports::Numbing& n) { return n.product != request.product; };
    if (std::ranges::any_of(context.before, other))
        found.push_back(NumbingProblem::SecondProduct);
    int area = request.areaCm2; // with what this session had before
    for (const ports::Numbing& earlier : context.before)
        area += earlier.areaCm2;
    switch (creamArea(*product, area)) {
    case AreaVerdict::Within: break;
    case AreaVerdict::Above: found.push_back(NumbingProblem::AreaAboveCap); break;
    case AreaVerdict::NoCapKnown: found.push_back(NumbingProblem::AreaWithoutCap); break;
    }
    if (request.occluded && strongestPermille(*product) > content.occlusionForbiddenAbovePermille)
        found.push_back(NumbingProblem::OcclusionForbidden);
}

void judgeTube(const NumbingRequest& request, const NumbingContext& context, std::vector<NumbingProblem>& found)
{
    if (request.lot.empty())
        found.push_back(NumbingProblem::LotMissing);
    if (!request.expiry)
        found.push_back(NumbingProblem::ExpiryMissing);
    else if (*request.expiry < context.today)
        found.push_back(NumbingProblem::Expired);
    if (request.amountMg <= 0)
        found.push_back(NumbingProblem::AmountMissing);
}

} // namespace

bool forbids(NumbingProblem problem) noexcept { return problem != NumbingProblem::AreaWithoutCap; }

int strongestPermille(const AnaestheticProduct& product) noexcept
{
    int strongest = 0;
    for (const auto& [substance, permille] : product.strengthPermille)
        strongest = std::max(strongest, permille);
    return strongest;
}

std::vector<NumbingProblem> judgeNumbing(const AnaestheticContent& content, const NumbingRequest& request,
                                         const NumbingContext& context)
{
    std::vector<NumbingProblem> found;
    if (context.needlingBegan)
        found.push_back(NumbingProblem::NeedlingBegan);
    if (!context.forbiddenBy.empty())
        found.push_back(NumbingProblem::RiskOrUnanswered);
    judgeProduct(content, request, context, found);
    if (request.zones.empty())
        found.push_back(NumbingProblem::NoZone);
    for (const ports::Numbing& earlier : context.before)
        for (const ports::NumbedZone& zone : earlier.times)
            if (isOn(zone) && std::ranges::find(request.zones, zone.zone) != request.zones.end()
                && std::ranges::find(found, NumbingProblem::ZoneTwice) == found.end())
                found.push_back(NumbingProblem::ZoneTwice);
    judgeTube(request, context, found);
    if (request.patientKg && *request.patientKg < content.weightOverrideBelowKg && request.reason.size() < kNumbingReasonMin)
        found.push_back(NumbingProblem::WeightLow);
    return found;
}

std::vector<ZoneCream> zoneCreams(const AnaestheticContent& content, std::span<const ports::Numbing> numbings, UtcMs now)
{
    using namespace std::chrono;
    std::vector<ZoneCream> out;
    for (const ports::Numbing& numbing : numbings) {
        const AnaestheticProduct* product = find(content, numbing.product);
        for (const ports::NumbedZone& zone : numbing.times) {
            ZoneCream cream;
            cream.numbing = numbing.product;
            cream.zone = zone.zone;
            cream.off = !isOn(zone);
            cream.cleared = cream.off && zone.residueOff && zone.disinfected;
            const std::int64_t end = zone.offAt ? zone.offAt->ms : now.ms;
            cream.on = seconds(std::max<std::int64_t>(0, end - zone.onAt.ms) / 1000); // a clock set back counts as just applied
            cream.stage = CreamStage::TooLong;
            if (product != nullptr) {
                cream.stage = creamStage(*product, cream.on);
                cream.toMin = std::max(seconds(0), seconds(product->timerMin) - cream.on);
                cream.toMax = std::max(seconds(0), seconds(product->timerMax) - cream.on);
            }
            out.push_back(std::move(cream));
        }
    }
    return out;
}

NumbingState numbingState(const AnaestheticContent& content, std::span<const ports::Numbing> numbings, UtcMs now)
{
    using Stage = NumbingState::Stage;
    NumbingState state;
    const auto creams = zoneCreams(content, numbings, now);
    if (creams.empty())
        return state;
    const auto on = [](const ZoneCream& c) { return !c.off; };
    state.zonesOn = static_cast<int>(std::ranges::count_if(creams, on));
    const auto name = [&](Stage stage, auto which) {
        const auto it = std::ranges::find_if(creams, which);
        if (it == creams.end())
            return false;
        state.stage = stage;
        state.zone = it->zone;
        return true;
    };
    if (name(Stage::TooLong, [&](const ZoneCream& c) { return on(c) && c.stage == CreamStage::TooLong; }))
        return state;
    if (name(Stage::Working, [&](const ZoneCream& c) { return on(c) && c.toMin.count() > 0; })) {
        for (const ZoneCream& cream : creams)
            if (on(cream) && cream.toMin > state.left) {
                state.left = cream.toMin;
                state.of = cream.toMin + cream.on;
                state.zone = cream.zone;
            }
        return state;
    }
    if (name(Stage::Ready, on))
        return state;
    if (name(Stage::ToClear, [](const ZoneCream& c) { return !c.cleared; }))
        return state;
    state.stage = Stage::Cleared;
    return state;
}

} // namespace stipple::clinical
