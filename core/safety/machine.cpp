#include "core/safety/machine.h"

namespace stipple::safety {

std::string_view name(State state) noexcept
{
    switch (state) {
    case State::Offline: return "Offline";
    case State::Connecting: return "Connecting";
    case State::Ready: return "Ready";
    case State::Verified: return "Verified";
    case State::Arming: return "Arming";
    case State::Armed: return "Armed";
    case State::Running: return "Running";
    case State::Paused: return "Paused";
    case State::Stopping: return "Stopping";
    case State::Stopped: return "Stopped";
    case State::Latched: return "Latched";
    }
    return "?";
}

std::string_view name(Event event) noexcept
{
    switch (event) {
    case Event::LinkOpened: return "LinkOpened";
    case Event::LinkClosed: return "LinkClosed";
    case Event::LinkLost: return "LinkLost";
    case Event::PenUntrusted: return "PenUntrusted";
    case Event::LogGap: return "LogGap";
    case Event::ResyncDone: return "ResyncDone";
    case Event::ResyncNeedsClear: return "ResyncNeedsClear";
    case Event::LoadStarted: return "LoadStarted";
    case Event::LoadVerified: return "LoadVerified";
    case Event::LoadFailed: return "LoadFailed";
    case Event::ConfigVoided: return "ConfigVoided";
    case Event::ArmGranted: return "ArmGranted";
    case Event::ArmRefused: return "ArmRefused";
    case Event::ArmTimedOut: return "ArmTimedOut";
    case Event::DisarmAsked: return "DisarmAsked";
    case Event::PauseAsked: return "PauseAsked";
    case Event::ResumeAsked: return "ResumeAsked";
    case Event::ClearAsked: return "ClearAsked";
    case Event::ClearedReady: return "ClearedReady";
    case Event::ClearedVerified: return "ClearedVerified";
    case Event::PenArmed: return "PenArmed";
    case Event::PenRunning: return "PenRunning";
    case Event::PenPaused: return "PenPaused";
    case Event::PenDisarmed: return "PenDisarmed";
    case Event::PenStopping: return "PenStopping";
    case Event::PenProved: return "PenProved";
    case Event::ProofTimedOut: return "ProofTimedOut";
    case Event::StopAsked: return "StopAsked";
    case Event::UiStale: return "UiStale";
    case Event::RecorderBad: return "RecorderBad";
    case Event::TelemetryStale: return "TelemetryStale";
    case Event::PlanMismatch: return "PlanMismatch";
    case Event::PenFault: return "PenFault";
    case Event::SuspendAsked: return "SuspendAsked";
    }
    return "?";
}

std::string_view name(Effect effect) noexcept
{
    switch (effect) {
    case Effect::None: return "-";
    case Effect::PermitOff: return "PermitOff";
    case Effect::PermitOn: return "PermitOn";
    case Effect::StopBytes: return "StopBytes";
    case Effect::ProofTimer: return "ProofTimer";
    case Effect::SendArm: return "SendArm";
    case Effect::SendPause: return "SendPause";
    case Effect::SendResume: return "SendResume";
    case Effect::SendDisarm: return "SendDisarm";
    case Effect::SendClear: return "SendClear";
    case Effect::OpenRun: return "OpenRun";
    case Effect::RunBegins: return "RunBegins";
    case Effect::ReadLog: return "ReadLog";
    case Effect::MarkUncertain: return "MarkUncertain";
    case Effect::VoidOrder: return "VoidOrder";
    case Effect::Handshake: return "Handshake";
    case Effect::DropLine: return "DropLine";
    case Effect::AlarmMedium: return "AlarmMedium";
    case Effect::AlarmHigh: return "AlarmHigh";
    case Effect::Unexpected: return "Unexpected";
    }
    return "?";
}

std::string text(Effects effects)
{
    std::string out;
    for (int bit = 0; bit < kEffectBits; ++bit) {
        const auto effect = static_cast<Effect>(1U << static_cast<unsigned>(bit));
        if (!effects.has(effect))
            continue;
        if (!out.empty())
            out += '+';
        out += name(effect);
    }
    return out.empty() ? std::string("-") : out;
}

} // namespace stipple::safety
