// Purpose: a clock that tests turn by hand.
// Thread: UI thread.
// Units: milliseconds.
#pragma once

#include "core/units/units.h"

#include <chrono>

namespace stipple::ui::fakes {

struct FakeClock {
    MonoTime mono{std::chrono::seconds(1000)};
    UtcMs utc{};

    void advance(std::chrono::milliseconds by)
    {
        mono = mono + by;
        utc.ms += by.count();
    }
};

} // namespace stipple::ui::fakes
