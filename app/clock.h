// Purpose: the two clocks, read in one place and handed to everything else as values.
// Thread: any.
#pragma once

#include "core/units/units.h"

#include <chrono>
#include <ctime>

namespace stipple::app {

[[nodiscard]] inline MonoTime monoNow() noexcept
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return {std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec)};
}

[[nodiscard]] inline UtcMs utcNow() noexcept
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace stipple::app
