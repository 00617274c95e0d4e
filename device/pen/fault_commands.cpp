// Commands that break things on purpose (§11.2): the mechanics, the cable, the firmware.
#include "device/pen/control.h"

#include "device/pen/hex.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace stipple::pen {

using nlohmann::json;

namespace {

// p, at_count, at_ms (from now), for_ms, times: see link_faults.h.
Schedule scheduleFrom(const json& command, std::uint64_t nowUs)
{
    Schedule s;
    s.probability = command.value("p", 0.0);
    if (command.contains("at_count"))
        s.atCount = command["at_count"].get<std::uint64_t>();
    if (command.contains("at_ms"))
        s.atUs = nowUs + command["at_ms"].get<std::uint64_t>() * 1000;
    if (command.contains("for_ms"))
        s.untilUs = s.atUs.value_or(nowUs) + command["for_ms"].get<std::uint64_t>() * 1000;
    const bool bare = s.probability <= 0 && !s.atCount;
    s.times = command.value("times", bare && !s.untilUs ? std::uint64_t{1} : std::uint64_t{0});
    if (bare && s.untilUs && s.times == 0)
        s.probability = 1;
    return s;
}

} // namespace

bool Commands::physical(const std::string& name, const json& command)
{
    PhysicalFaults& f = m_emulator.core().physical();
    const bool on = command.value("on", true);
    if (name == "depth_drift")
        f.depthDriftUmPerS = command.value("um_per_s", 0.0);
    else if (name == "depth_step")
        f.depthStepUm = command.value("um", 0.0);
    else if (name == "depth_freeze")
        f.depthFrozen = on;
    else if (name == "rate_bias")
        f.rateBiasPercent = command.value("percent", 0.0);
    else if (name == "load")
        f.loadPercent = command.value("percent", 0.0);
    else if (name == "stall_motor")
        f.motorStalled = on;
    else if (name == "home_stuck")
        f.homeStuck = on;
    else if (name == "stroke_mismatch")
        f.counterMissesHalf = on;
    else if (name == "supply") {
        f.supplyMv.reset();
        f.supplySlopeMvPerMs.reset();
        if (command.contains("mv"))
            f.supplyMv = command["mv"].get<std::uint16_t>();
        if (command.contains("slope_mv_per_ms"))
            f.supplySlopeMvPerMs = command["slope_mv_per_ms"].get<double>();
    } else if (name == "temp") {
        f.motorTempC.reset();
        f.gripTempC.reset();
        if (command.contains("motor_c"))
            f.motorTempC = command["motor_c"].get<double>();
        if (command.contains("grip_c"))
            f.gripTempC = command["grip_c"].get<double>();
    } else if (name == "current") {
        f.currentMa.reset();
        if (command.contains("ma"))
            f.currentMa = command["ma"].get<std::int16_t>();
    } else if (name == "heal") {
        f = {};
    } else {
        return false;
    }
    return true;
}

bool Commands::linkFault(const std::string& name, const json& command)
{
    LinkFaults& link = m_emulator.link();
    const std::uint64_t now = m_emulator.clock().nowUs();
    if (name == "link_ok") {
        link.clear();
        link.setChunk(0);
        link.setEcho(false);
        link.stallRx(0);
        link.stallTx(0);
        return true;
    }
    if (name == "echo") {
        link.setEcho(command.value("on", true));
        return true;
    }
    if (name == "replay")
        return replay(command);
    if (name == "chunk") {
        link.setChunk(command.value("bytes", std::size_t{1}));
        return true;
    }
    if (name == "stall_rx" || name == "stall_tx") {
        const std::uint64_t until = now + command.value("ms", std::uint64_t{1000}) * 1000;
        name == "stall_rx" ? link.stallRx(until) : link.stallTx(until);
        return true;
    }
    static constexpr std::pair<std::string_view, LinkFault> kNames[] = {
        {"drop", LinkFault::Drop},         {"bitflip", LinkFault::BitFlip}, {"dup", LinkFault::Duplicate},
        {"insert", LinkFault::Insert},     {"delay", LinkFault::Delay},     {"coalesce", LinkFault::Coalesce},
        {"at_probe", LinkFault::AtProbe}};
    for (const auto& [word, fault] : kNames) {
        if (name != word)
            continue;
        LinkFaultSetting s;
        s.fault = fault;
        s.when = scheduleFrom(command, now);
        s.bits = command.value("k", 1U);
        s.delayUs = command.value("ms", std::uint64_t{20}) * 1000;
        s.jitterUs = command.value("jitter_ms", std::uint64_t{0}) * 1000;
        if (fault == LinkFault::Delay || fault == LinkFault::Coalesce)
            s.when.probability = s.when.probability > 0 ? s.when.probability : 1.0;
        if (fault == LinkFault::Delay || fault == LinkFault::Coalesce)
            s.when.times = command.value("times", std::uint64_t{0});
        const std::string way = command.value("dir", std::string("rx"));
        if (way == "rx" || way == "both") {
            s.way = Way::HostToPen;
            link.add(s);
        }
        if (way == "tx" || way == "both") {
            s.way = Way::PenToHost;
            link.add(s);
        }
        return true;
    }
    return false;
}

// What was recorded once, again: "hex", or "file" with raw bytes.
bool Commands::replay(const json& command)
{
    if (command.contains("file")) {
        std::ifstream in(command["file"].get<std::string>(), std::ios::binary);
        const std::vector<char> raw{std::istreambuf_iterator<char>(in), {}};
        m_emulator.inject(std::vector<std::uint8_t>(raw.begin(), raw.end()));
        return !raw.empty();
    }
    const auto bytes = bytesFromHex(command.value("hex", std::string()));
    if (!bytes)
        return false;
    m_emulator.inject(*bytes);
    return true;
}

bool Commands::penFault(const std::string& name, const json& command)
{
    PenCore& core = m_emulator.core();
    if (name == "wrong_sid") {
        core.changeSid();
    } else if (name == "log_lost") {
        core.log().lose(command.value("n", 1U));
    } else if (name == "old_log") {
        core.log().forgetAck(command.value("n", 1U));
    } else if (name == "break_invariant") { // to see that breaking one ends the program
        m_emulator.fail("invariant broken: on request");
    } else if (name == "corrupt_config") {
        core.corruptConfig();
    } else if (name == "raise") {
        const unsigned code = command.value("code", 32U);
        if (code >= wire::kFaults.size())
            return false;
        core.raiseInjected(static_cast<wire::Fault>(code));
    } else if (name == "ignore_stop" || name == "clamp_config") {
        const Defect defect = *defectFrom(name);
        command.value("on", true) ? core.defects().set(defect) : core.defects().clear(defect);
    } else if (name == "lie") {
        command.value("on", true) ? core.defects().set(Defect::LyingStatus) : core.defects().clear(Defect::LyingStatus);
    } else if (name == "defect") {
        const auto defect = defectFrom(command.value("name", std::string()));
        if (!defect)
            return false;
        command.value("on", true) ? core.defects().set(*defect) : core.defects().clear(*defect);
    } else {
        return false;
    }
    return true;
}

} // namespace stipple::pen
