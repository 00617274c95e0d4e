// Purpose: everything that can happen to the safety machine. Limits, prechecks and clocks are pure functions
//          elsewhere that choose one of these; the table has no guards.
// Thread: any. Values only.
#pragma once

#include <cstdint>
#include <string_view>

namespace stipple::safety {

enum class Event : std::uint8_t {
    // the line
    LinkOpened,       // a port is open and locked; the pen has not answered yet
    LinkClosed,       // we closed it on purpose, the pen at rest (switch pens, application ends)
    LinkLost,         // hang-up, I/O error, repeats used up, or telemetry silent past the second limit
    PenUntrusted,     // identity, firmware or behaviour (a pen that clamps) is not acceptable
    LogGap,           // the pen overwrote records that nobody had read, or they cannot be stored
    ResyncDone,       // the pen's log is read and stored; nothing to acknowledge
    ResyncNeedsClear, // the same, but a fault is latched or the last run ended without us
    // the limits of a zone
    LoadStarted,   // CONFIG_SET goes out: what was verified before is void
    LoadVerified,  // echoed and read back equal, byte for byte
    LoadFailed,    // refused, or one byte differs
    ConfigVoided,  // the pen dropped its configuration by itself
    // the operator
    ArmGranted,    // hold completed and every precheck passed
    ArmRefused,    // a precheck failed, or the pen said no
    ArmTimedOut,   // not armed one second after the hold; the pen may or may not be armed
    DisarmAsked,
    PauseAsked,
    ResumeAsked,
    ClearAsked,
    ClearedReady,    // pen acknowledged the clear and has no configuration
    ClearedVerified, // pen acknowledged the clear and kept the configuration
    // what the pen reports
    PenArmed,
    PenRunning,  // the trigger; the only way in which needles start
    PenPaused,
    PenDisarmed, // armed -> configured, without a stop
    PenStopping, // the pen stops or has stopped by itself, or shows a state that does not fit
    PenProved,   // newer than the first stop byte: not armed, running or paused, withdrawn, not energised
    ProofTimedOut,
    // trips: each means stop
    StopAsked,      // STOP by a person
    UiStale,        // the window has not shown that it is alive for 250 ms
    RecorderBad,    // records are not becoming durable
    TelemetryStale, // no telemetry for 120 ms while needles could move
    PlanMismatch,   // telemetry differs from the plan
    PenFault,       // the pen reports a fault of severity stop or worse
    SuspendAsked,   // the computer goes to sleep, locks or ends
};
inline constexpr int kEventCount = 34;

[[nodiscard]] std::string_view name(Event event) noexcept;

} // namespace stipple::safety
