// Purpose: the states in which the workstation sees the pen. One vocabulary for device, core and ui.
// Thread: any. Values only.
#pragma once

#include <cstdint>

namespace stipple::safety {

enum class State : std::uint8_t {
    Offline,    // no link to a pen
    Connecting, // opening, handshake, reading the pen's log
    Ready,      // linked, log read and stored; no limits loaded; motor power cannot be switched on
    Verified,   // limits of one zone set and read back equal; not armed
    Arming,     // the operator confirmed; the pen has not answered yet
    Armed,      // the pen is armed; the trigger starts the needles
    Running,    // needles move
    Paused,     // needles withdrawn, same run; the trigger (or resume + trigger) goes on
    Stopping,   // a stop was asked for or seen; not yet proved by the pen
    Stopped,    // the pen proved "withdrawn and still"; the operator must clear
    Latched,    // the operator must act: stop not confirmed, unknown pen, log gap, …
};
inline constexpr int kStateCount = 11;

// True where a needle can move or could move next by the trigger alone.
[[nodiscard]] constexpr bool motorCanRun(State state) noexcept
{
    return state == State::Arming || state == State::Armed || state == State::Running || state == State::Paused
        || state == State::Stopping;
}

} // namespace stipple::safety
