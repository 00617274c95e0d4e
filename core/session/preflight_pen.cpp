#include "core/session/preflight_pen.h"

#include <algorithm>

namespace stipple::session {
namespace {

using safety::State;

constexpr std::uint32_t bit(unsigned n) noexcept { return 1U << n; }

bool hasSafety(const ports::PenCaps& caps, std::uint32_t required) noexcept // PENLINK §5.5
{
    const bool depth = (caps.features & (bit(4) | bit(14))) != 0;
    const bool trigger = (caps.features & (bit(1) | bit(2))) != 0;
    return depth && trigger && (caps.features & required) == required;
}

CheckRow pen(CheckState state, CheckReason why) { return {CheckId::Pen, state, why, {}}; }

bool isExpired(const ports::Cartridge& cartridge, ports::Day today) noexcept
{
    const auto ymd = static_cast<std::uint32_t>(today.year * 10'000 + today.month * 100 + today.day);
    return cartridge.expired || (cartridge.expiryYmd != 0 && cartridge.expiryYmd < ymd);
}

Micrometres deepest(const plan::Plan* plan) noexcept
{
    Micrometres depth{};
    if (plan != nullptr)
        for (const plan::ZonePlan& zone : plan->zones)
            depth = std::max(depth, zone.depth);
    return depth;
}

} // namespace

std::vector<CartridgeMismatch> cartridgeMismatches(const plan::Plan& plan, std::span<const clinical::CartridgeType> types,
                                                   const ports::Cartridge& inserted)
{
    std::vector<CartridgeMismatch> found;
    for (const plan::ZonePlan& zone : plan.zones) {
        const auto type = std::ranges::find(types, zone.cartridge, &clinical::CartridgeType::id);
        if (type == types.end())
            continue; // none was chosen; an unknown one is a problem of the plan
        const bool same = type->noNeedling ? inserted.pins == 0
                                           : std::ranges::find(type->pins, int{inserted.pins}) != type->pins.end();
        if (same)
            continue;
        const auto known = std::ranges::find(found, zone.cartridge, &CartridgeMismatch::cartridge);
        if (known == found.end())
            found.push_back({zone.cartridge, {zone.zone}});
        else
            known->zones.push_back(zone.zone);
    }
    return found;
}

CheckRow checkPen(const PreflightFacts& facts)
{
    const ports::PenSnapshot& snapshot = facts.pen;
    switch (snapshot.state) {
    case State::Offline: return pen(CheckState::Todo, CheckReason::PenMissing);
    case State::Connecting: return pen(CheckState::Running, CheckReason::PenConnecting);
    case State::Latched: return pen(CheckState::Blocked, CheckReason::PenLatched);
    case State::Stopped: return pen(CheckState::Todo, CheckReason::PenBusy); // to be cleared
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused:
    case State::Stopping: return pen(CheckState::Running, CheckReason::PenBusy);
    case State::Ready:
    case State::Verified: break;
    }
    if (!snapshot.identity || snapshot.identity->serial.view().empty())
        return pen(CheckState::Blocked, CheckReason::PenUnknownIdentity);
    if (!facts.clinic)
        return pen(CheckState::Todo, CheckReason::PenConnecting);
    if (snapshot.identity->simulated && !facts.clinic->demo)
        return pen(CheckState::Blocked, CheckReason::SimulatedPenInRealClinic);
    if (!snapshot.identity->simulated && facts.clinic->demo)
        return pen(CheckState::Blocked, CheckReason::UnmarkedPenInDemoClinic);
    if (!snapshot.caps || !hasSafety(*snapshot.caps, facts.requiredFeatures))
        return pen(CheckState::Blocked, CheckReason::PenLacksSafety);
    return pen(CheckState::Done, CheckReason::None);
}

CheckRow checkCartridge(const PreflightFacts& facts)
{
    const auto row = [](CheckState state, CheckReason why, std::string subject = {}) {
        return CheckRow{CheckId::Cartridge, state, why, std::move(subject)};
    };
    const auto& inserted = facts.pen.cartridge;
    if (!inserted || inserted->presence == ports::CartridgePresence::None)
        return row(CheckState::Todo, CheckReason::CartridgeMissing);
    const std::string lot = inserted->lot.str();
    // Without an id nobody can tell whether another patient had it. HAZ-008
    if (inserted->presence != ports::CartridgePresence::Ok || inserted->uid == ports::CartridgeUid{})
        return row(CheckState::Blocked, CheckReason::CartridgeUnreadable, lot);
    if (inserted->used)
        return row(CheckState::Blocked, CheckReason::CartridgeUsed, lot);
    if (std::find(facts.usedCartridges.begin(), facts.usedCartridges.end(), inserted->uid)
        != facts.usedCartridges.end())
        return row(CheckState::Blocked, CheckReason::CartridgeKnownUsed, lot);
    if (isExpired(*inserted, facts.today))
        return row(CheckState::Blocked, CheckReason::CartridgeExpired, lot);
    if (!inserted->sealIntact)
        return row(CheckState::Blocked, CheckReason::CartridgeSealBroken, lot);
    if (inserted->maxDepth < deepest(facts.plan))
        return row(CheckState::Blocked, CheckReason::CartridgeTooShort, lot);
    if (facts.plan != nullptr)
        if (const auto other = cartridgeMismatches(*facts.plan, facts.cartridgeTypes, *inserted); !other.empty())
            return row(CheckState::Done, CheckReason::CartridgeOtherClass, other.front().zones.front());
    return row(CheckState::Done, CheckReason::None, lot);
}

CheckRow checkReadBack(const PreflightFacts& facts, OtherChecks others)
{
    const auto row = [](CheckState state, CheckReason why) { return CheckRow{CheckId::ReadBack, state, why, {}}; };
    if (others == OtherChecks::Open)
        return row(CheckState::Todo, CheckReason::ReadBackWaiting);
    if (!facts.firstOrder)
        return row(CheckState::Running, CheckReason::ReadBackRunning);
    if (facts.firstOrder->planHash != facts.planHash)
        return row(CheckState::Todo, CheckReason::ReadBackOtherPlan);
    const ports::PenSnapshot& snapshot = facts.pen;
    if (snapshot.state != State::Verified || !snapshot.confirmed)
        return row(CheckState::Running, CheckReason::ReadBackRunning);
    if (*snapshot.confirmed == *facts.firstOrder)
        return row(CheckState::Done, CheckReason::None);
    // The pen holds something else: limits of an earlier plan or zone, or not what it was told.
    const bool wasTold = snapshot.set && *snapshot.set == *facts.firstOrder;
    return wasTold ? row(CheckState::Blocked, CheckReason::ReadBackDiffers)
                   : row(CheckState::Running, CheckReason::ReadBackRunning);
}

} // namespace stipple::session
