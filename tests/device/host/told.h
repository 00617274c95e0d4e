// Purpose: what the desk (in memory) and the bench (with threads) share: the zone they order, and a look into the
//          events that were told.
// Thread: any; the caller holds the list still.
// Failure: none.
#pragma once

#include "core/ports/pen.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace stipple::device::test {

using Events = std::vector<ports::PenEvent>;

template <class E> [[nodiscard]] std::vector<E> allOf(const Events& events)
{
    std::vector<E> found;
    for (const ports::PenEvent& event : events)
        if (const E* e = std::get_if<E>(&event))
            found.push_back(*e);
    return found;
}

template <class E> [[nodiscard]] std::optional<E> lastOf(const Events& events)
{
    const auto found = allOf<E>(events);
    return found.empty() ? std::nullopt : std::optional(found.back());
}

[[nodiscard]] inline bool raisedIn(const Events& events, ports::AlarmId id, ports::AlarmPriority atLeast)
{
    const auto raised = allOf<ports::AlarmRaised>(events);
    return std::any_of(raised.begin(), raised.end(), [&](const ports::AlarmRaised& told) {
        return told.alarm.id == id && told.alarm.priority >= atLeast;
    });
}

// A zone that every emulated pen takes; the cartridge is added by whoever knows it.
[[nodiscard]] inline ports::ZoneOrder sampleOrder()
{
    ports::ZoneOrder o;
    o.session.bytes[0] = 1;
    o.segment.bytes[0] = 2;
    o.zoneTag = 7;
    o.planHash = 0xABCD1234;
    o.depth = 500_um;
    o.depthLimit = 700_um;
    o.rate = 7000_spm;
    o.rateLimit = 7500_spm;
    o.strokesMax = 5000;
    o.runTimeMaxS = 300;
    return o;
}

} // namespace stipple::device::test
