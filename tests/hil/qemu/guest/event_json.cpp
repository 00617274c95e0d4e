#include "tests/hil/qemu/guest/event_json.h"

#include "core/safety/machine.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace stipple::hil {

using nlohmann::json;
using namespace stipple::ports;

namespace {

const char* stateName(safety::State state)
{
    switch (state) {
    case safety::State::Offline: return "Offline";
    case safety::State::Connecting: return "Connecting";
    case safety::State::Ready: return "Ready";
    case safety::State::Verified: return "Verified";
    case safety::State::Arming: return "Arming";
    case safety::State::Armed: return "Armed";
    case safety::State::Running: return "Running";
    case safety::State::Paused: return "Paused";
    case safety::State::Stopping: return "Stopping";
    case safety::State::Stopped: return "Stopped";
    case safety::State::Latched: return "Latched";
    }
    return "?";
}

json plain(const StateChanged& e)
{
    return {{"ev", "state"}, {"from", stateName(e.from)}, {"to", stateName(e.to)}, {"stop_reason", e.stopReason}};
}
json plain(const RunStarted& e) { return {{"ev", "run_started"}, {"run_id", e.runId}}; }
json plain(const RunDelivered& e)
{
    return {{"ev", "run_delivered"},     {"run_id", e.runId},           {"strokes", e.strokes},
            {"from_log", e.fromLog},     {"stop_reason", e.stopReason}, {"zone_tag", e.zoneTag},
            {"exact", e.certainty == Certainty::Exact}};
}
json plain(const AlarmRaised& e)
{
    return {{"ev", "alarm"},
            {"id", static_cast<int>(e.alarm.id)},
            {"high", e.alarm.priority == AlarmPriority::High},
            {"detail", e.alarm.detail}};
}
json plain(const AlarmCleared& e) { return {{"ev", "alarm_cleared"}, {"id", static_cast<int>(e.id)}}; }
json plain(const CommandEnded& e)
{
    return {{"ev", "command_ended"},
            {"command", static_cast<int>(e.command)},
            {"done", e.outcome == Outcome::Done},
            {"code", static_cast<int>(e.error.code)},
            {"context", e.error.context},
            {"pen_status", e.penStatus}};
}
json plain(const PenConnected& e)
{
    return {{"ev", "connected"}, {"serial", e.identity.serial.str()}, {"model", e.identity.model.str()}};
}
json plain(const PenGone& e)
{
    return {{"ev", "gone"}, {"code", static_cast<int>(e.why)}, {"while_motor_could_run", e.whileMotorCouldRun}};
}
json plain(const LogStored& e) { return {{"ev", "log_stored"}, {"records", e.records}, {"lost", e.lost}}; }

} // namespace

json eventJson(const PenEvent& event)
{
    return std::visit([](const auto& e) { return plain(e); }, event);
}

json snapshotJson(const PenSnapshot& s)
{
    json line{{"state", stateName(s.state)},
              {"offline_reason", static_cast<int>(s.offlineReason)},
              {"run_id", s.runId},
              {"realtime", s.realtime},
              {"cartridge", nullptr}};
    if (s.cartridge && s.cartridge->presence == CartridgePresence::Ok) {
        std::string uid;
        for (const std::uint8_t byte : s.cartridge->uid)
            uid += fmt::format("{:02x}", byte);
        line["cartridge"] = uid;
    }
    if (s.live)
        line["live"] = {{"pen_state", s.live->penState},
                        {"strokes", s.live->strokesRun},
                        {"energised", s.live->energised},
                        {"withdrawn", s.live->withdrawn}};
    return line;
}

} // namespace stipple::hil
