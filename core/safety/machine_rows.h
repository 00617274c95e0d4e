// Purpose: the safety table as rows. Each row holds for a set of states and cites the hazards that it controls.
//          Cells that no row names are "stay + log unexpected" (machine.h).
// Thread: none; constant data.
#pragma once

#include "core/safety/effect.h"
#include "core/safety/event.h"
#include "core/safety/states.h"

#include <array>
#include <cstdint>

namespace stipple::safety {

// A set of states, so that a rule that holds in five states is one row.
struct States {
    std::uint16_t bits = 0;
    template <class... S> static constexpr States of(S... states) noexcept
    {
        return States{static_cast<std::uint16_t>(((1U << static_cast<unsigned>(states)) | ...))};
    }
    [[nodiscard]] constexpr bool has(State s) const noexcept { return (bits >> static_cast<unsigned>(s) & 1U) != 0; }
};

struct Row {
    States from;
    Event event;
    State next;
    Effects effects;
    bool stays = false; // `next` is the state it came from
};
[[nodiscard]] constexpr Row go(States from, Event event, State next, Effects effects) { return {from, event, next, effects}; }
[[nodiscard]] constexpr Row stay(States from, Event event, Effects effects)
{
    return {from, event, State::Offline, effects, true};
}

namespace rows {

using E = Event;
using S = State;
inline constexpr Effects kNothing = Effect::None;
inline constexpr Effects kOff = Effect::PermitOff;
inline constexpr Effects kStop = Effect::PermitOff | Effect::StopBytes;
inline constexpr Effects kStopAndProve = kStop | Effect::ProofTimer;
inline constexpr Effects kTrip = kStopAndProve | Effect::AlarmHigh;
inline constexpr Effects kPenStops = kOff | Effect::ProofTimer;
inline constexpr Effects kGone = kOff | Effect::DropLine;
inline constexpr Effects kGoneActive = kStop | Effect::DropLine | Effect::MarkUncertain | Effect::AlarmHigh;

inline constexpr Effects kDistrust = kStop | Effect::DropLine | Effect::AlarmHigh;

inline constexpr States kDown = States::of(S::Offline);
inline constexpr States kJoining = States::of(S::Connecting);
inline constexpr States kRest = States::of(S::Ready, S::Verified);
inline constexpr States kRestOrStopped = States::of(S::Ready, S::Verified, S::Stopped);
inline constexpr States kHot = States::of(S::Arming, S::Armed, S::Running, S::Paused);
inline constexpr States kCold = States::of(S::Offline, S::Connecting, S::Ready, S::Verified, S::Stopped, S::Latched);
inline constexpr States kLinkedCold = States::of(S::Connecting, S::Ready, S::Verified, S::Stopped);

inline constexpr std::array kRows{
    // ---- the line ----
    go(kDown, E::LinkOpened, S::Connecting, kOff | Effect::Handshake),
    go(kLinkedCold, E::LinkClosed, S::Offline, kGone),
    stay(kDown, E::LinkClosed, kOff),
    stay(States::of(S::Latched), E::LinkClosed, kGone),
    go(kHot, E::LinkClosed, S::Offline, kGoneActive),                                // HAZ-014
    go(States::of(S::Stopping), E::LinkClosed, S::Offline, kGoneActive),             // HAZ-014
    go(kJoining, E::LinkLost, S::Offline, kGone),                                    // HAZ-004
    go(kRestOrStopped, E::LinkLost, S::Offline, kGone | Effect::AlarmMedium),        // HAZ-004
    go(kHot, E::LinkLost, S::Offline, kGoneActive),                                  // HAZ-004 HAZ-018
    go(States::of(S::Stopping), E::LinkLost, S::Offline, kGoneActive),               // HAZ-004 HAZ-018 HAZ-027
    stay(States::of(S::Latched), E::LinkLost, kGone),                                // HAZ-027: still latched
    go(kLinkedCold, E::PenUntrusted, S::Latched, kOff | Effect::AlarmHigh),          // HAZ-012 HAZ-030
    go(kHot, E::PenUntrusted, S::Stopping, kTrip),                                   // HAZ-012 HAZ-030
    stay(States::of(S::Stopping, S::Latched), E::PenUntrusted, kOff | Effect::AlarmHigh), // HAZ-012
    go(kLinkedCold, E::LogGap, S::Latched, kOff | Effect::AlarmHigh),                // HAZ-018
    stay(States::of(S::Latched), E::LogGap, kOff | Effect::AlarmHigh),               // HAZ-018
    go(kJoining, E::ResyncDone, S::Ready, kOff),                                     // HAZ-018: only after the log
    go(kJoining, E::ResyncNeedsClear, S::Stopped, kOff),                             // HAZ-018 HAZ-028

    // ---- the limits of a zone ----
    go(kRest, E::LoadStarted, S::Ready, kOff | Effect::VoidOrder),                   // HAZ-006
    go(States::of(S::Ready), E::LoadVerified, S::Verified, kOff),                    // HAZ-005 HAZ-007
    stay(States::of(S::Ready), E::LoadFailed, kOff | Effect::VoidOrder),             // HAZ-005
    go(kRest, E::ConfigVoided, S::Ready, kOff | Effect::VoidOrder),                  // HAZ-006 HAZ-010
    stay(States::of(S::Stopping, S::Stopped), E::ConfigVoided, kOff | Effect::VoidOrder), // HAZ-010
    go(kHot, E::ConfigVoided, S::Stopping, kTrip | Effect::VoidOrder),               // HAZ-006 HAZ-010

    // ---- arming ----
    go(States::of(S::Verified), E::ArmGranted, S::Arming, Effect::PermitOn | Effect::SendArm), // HAZ-031 HAZ-032
    stay(States::of(S::Ready, S::Verified), E::ArmRefused, kOff),
    go(States::of(S::Arming), E::ArmRefused, S::Verified, kOff),                     // HAZ-006 HAZ-008 HAZ-019
    go(States::of(S::Arming), E::ArmTimedOut, S::Stopping, kStopAndProve | Effect::AlarmMedium), // HAZ-031
    go(States::of(S::Arming), E::PenArmed, S::Armed, Effect::OpenRun),
    go(States::of(S::Armed), E::PenDisarmed, S::Verified, kOff | Effect::ReadLog),   // HAZ-032
    go(States::of(S::Arming, S::Running), E::DisarmAsked, S::Stopping, kStopAndProve),
    stay(States::of(S::Armed, S::Paused), E::DisarmAsked, Effect::SendDisarm),

    // ---- motion ----
    go(States::of(S::Armed, S::Paused), E::PenRunning, S::Running, Effect::RunBegins), // HAZ-019 HAZ-032: the trigger
    go(States::of(S::Armed, S::Running), E::PenPaused, S::Paused, kNothing),
    stay(States::of(S::Running), E::PauseAsked, Effect::SendPause),
    stay(States::of(S::Paused), E::PauseAsked, Effect::SendPause),
    stay(States::of(S::Paused), E::ResumeAsked, Effect::SendResume),
    stay(States::of(S::Armed), E::PenArmed, kNothing),
    stay(States::of(S::Running), E::PenRunning, kNothing),
    stay(States::of(S::Paused), E::PenPaused, kNothing),

    // ---- motion, or the power for it, that nobody asked for ----
    go(kRestOrStopped, E::PenArmed, S::Stopping, kTrip),                             // HAZ-031
    go(kRestOrStopped, E::PenRunning, S::Stopping, kTrip),                           // HAZ-019 HAZ-031
    go(kRestOrStopped, E::PenPaused, S::Stopping, kTrip),                            // HAZ-031
    go(kJoining, E::PenArmed, S::Latched, kDistrust),                                // HAZ-030 HAZ-031: HELLO stops a pen
    go(kJoining, E::PenRunning, S::Latched, kDistrust),                              // HAZ-030 HAZ-031
    go(kJoining, E::PenPaused, S::Latched, kDistrust),                               // HAZ-030 HAZ-031
    go(States::of(S::Arming), E::PenRunning, S::Stopping, kTrip),                    // HAZ-019
    go(States::of(S::Arming), E::PenPaused, S::Stopping, kTrip),                     // HAZ-031
    go(States::of(S::Running, S::Paused), E::PenArmed, S::Stopping, kTrip),          // HAZ-031
    go(States::of(S::Arming, S::Running, S::Paused), E::PenDisarmed, S::Stopping, kStopAndProve), // HAZ-027
    stay(States::of(S::Stopping), E::PenArmed, kStop),                               // HAZ-027
    stay(States::of(S::Stopping), E::PenRunning, kStop),                             // HAZ-027
    stay(States::of(S::Stopping), E::PenPaused, kStop),                              // HAZ-027
    stay(States::of(S::Latched), E::PenArmed, kStop | Effect::AlarmHigh),            // HAZ-027
    stay(States::of(S::Latched), E::PenRunning, kStop | Effect::AlarmHigh),          // HAZ-027
    stay(States::of(S::Latched), E::PenPaused, kStop | Effect::AlarmHigh),           // HAZ-027

    // ---- the pen stops by itself ----
    go(kHot, E::PenStopping, S::Stopping, kPenStops),                                // HAZ-020 HAZ-021 HAZ-022
    go(kRest, E::PenStopping, S::Stopping, kPenStops),
    stay(States::of(S::Connecting, S::Stopping, S::Stopped, S::Latched), E::PenStopping, kOff),

    // ---- proof ----
    go(States::of(S::Stopping), E::PenProved, S::Stopped, kOff | Effect::ReadLog),   // HAZ-027
    go(States::of(S::Stopping), E::ProofTimedOut, S::Latched,                        // HAZ-023 HAZ-027
       kStop | Effect::DropLine | Effect::MarkUncertain | Effect::AlarmHigh),

    // ---- clear ----
    stay(kRest, E::ClearAsked, kOff), // acknowledges alarms only
    stay(States::of(S::Stopped), E::ClearAsked, kOff | Effect::SendClear),
    go(States::of(S::Latched), E::ClearAsked, S::Offline, kGone),                    // HAZ-027: a fresh handshake
    go(States::of(S::Stopped), E::ClearedReady, S::Ready, kOff),
    go(States::of(S::Stopped), E::ClearedVerified, S::Verified, kOff),

    // ---- trips ----
    stay(kDown, E::StopAsked, kStop),                                                // HAZ-026
    stay(States::of(S::Connecting, S::Stopping, S::Stopped, S::Latched), E::StopAsked, kStop), // HAZ-026
    go(kRest, E::StopAsked, S::Stopping, kStopAndProve),                             // HAZ-026
    go(kHot, E::StopAsked, S::Stopping, kStopAndProve),                              // HAZ-026
    stay(kCold, E::UiStale, kOff),
    go(kHot, E::UiStale, S::Stopping, kTrip),                                        // HAZ-003 HAZ-025
    stay(States::of(S::Stopping), E::UiStale, kStop),
    stay(kCold, E::RecorderBad, kOff),
    go(kHot, E::RecorderBad, S::Stopping, kTrip),                                    // HAZ-016
    stay(States::of(S::Stopping), E::RecorderBad, kStop),
    stay(kCold, E::TelemetryStale, kOff),
    go(kHot, E::TelemetryStale, S::Stopping, kTrip),                                 // HAZ-029
    stay(States::of(S::Stopping), E::TelemetryStale, kStop),
    stay(kCold, E::PlanMismatch, kOff),
    go(kHot, E::PlanMismatch, S::Stopping, kTrip),                                   // HAZ-006 HAZ-017 HAZ-021
    stay(States::of(S::Stopping), E::PlanMismatch, kStop),
    stay(States::of(S::Offline, S::Connecting, S::Stopped, S::Latched), E::PenFault, kOff),
    stay(kRest, E::PenFault, kOff),
    go(kHot, E::PenFault, S::Stopping, kStopAndProve),                               // HAZ-020 HAZ-021
    stay(States::of(S::Stopping), E::PenFault, kStop),
    stay(kCold, E::SuspendAsked, kStop),
    go(kHot, E::SuspendAsked, S::Stopping, kStopAndProve),                           // HAZ-014 HAZ-025
    stay(States::of(S::Stopping), E::SuspendAsked, kStop),                           // HAZ-014
};

} // namespace rows
} // namespace stipple::safety
