// Commands of the control socket and of scripts: inputs, cable, clock, status.
#include "device/pen/control.h"

#include "device/pen/pen_reply.h"
#include "device/wire/names.h"

#include <nlohmann/json.hpp>
#include <random>

namespace stipple::pen {

using nlohmann::json;

namespace {

std::uint64_t randomNumber()
{
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

json faultNames(std::uint32_t bits)
{
    json names = json::array();
    for (const wire::FaultRow& row : wire::kFaults)
        if ((bits & wire::faultBit(row.code)) != 0)
            names.push_back(std::string(row.name));
    return names;
}

json cartridgeJson(const CartridgeTag* tag)
{
    if (tag == nullptr)
        return nullptr;
    return {{"uid", toHex(tag->uid)},       {"lot", tag->lot},
            {"pins", tag->pins},            {"gauge", tag->gauge},
            {"max_depth_um", tag->maxDepthUm}, {"max_rate_spm", tag->maxRateSpm},
            {"expiry", tag->expiry},        {"use_count", tag->useCount},
            {"strokes", tag->strokes},      {"used", tag->used}};
}

json runsJson(const std::map<std::uint32_t, RunTruth>& runs)
{
    json all = json::object();
    for (const auto& [id, run] : runs)
        all[std::to_string(id)] = {{"strokes", run.strokes}, {"zone_tag", run.zoneTag}, {"host_run_no", run.hostRunNo}};
    return all;
}

} // namespace

CartridgeTag freshTag(std::uint64_t random, std::uint32_t todayYmd)
{
    CartridgeTag tag;
    wire::detail::put(tag.uid.data(), random);
    tag.uid[0] = 0x04; // as the tags of one large maker begin
    tag.expiry = todayYmd + 20000; // two years on
    if (tag.expiry % 10000 == 229)
        tag.expiry -= 1;
    tag.made = todayYmd - 10000;
    return tag;
}

CartridgeTag tagFromCommand(const json& command, const CartridgeTag& fresh)
{
    CartridgeTag tag = fresh;
    if (command.contains("uid"))
        tag.uid = fromHex<8>(command["uid"].get<std::string>()).value_or(tag.uid);
    tag.lot = command.value("lot", tag.lot);
    tag.pins = command.value("pins", tag.pins);
    tag.gauge = command.value("gauge", tag.gauge);
    tag.needleDiaUm = command.value("needle_dia_um", tag.needleDiaUm);
    tag.maxDepthUm = command.value("max_depth_um", tag.maxDepthUm);
    tag.maxRateSpm = command.value("max_rate_spm", tag.maxRateSpm);
    tag.expiry = command.value("expiry", tag.expiry);
    tag.made = command.value("made", tag.made);
    tag.useCount = command.value("use_count", tag.useCount);
    tag.strokes = command.value("strokes", tag.strokes);
    tag.strokesMax = command.value("strokes_max", tag.strokesMax);
    tag.used = command.value("used", tag.used);
    tag.sealIntact = command.value("seal_intact", tag.sealIntact);
    tag.readOnlyTag = command.value("read_only_tag", tag.readOnlyTag);
    const std::string state = command.value("tag_state", std::string("ok"));
    tag.state = state == "unreadable" ? TagState::Unreadable : state == "not_authentic" ? TagState::NotAuthentic : TagState::Ok;
    return tag;
}

json Commands::status()
{
    const Snapshot s = m_emulator.core().snapshot();
    const NvState& nv = m_emulator.nv();
    return {{"ok", true},
            {"path", m_emulator.cable().path()},
            {"plugged", m_emulator.plugged()},
            {"line_up", s.lineUp},
            {"serial", m_emulator.setup().serial},
            {"t_ms", s.nowMs},
            {"t_us", m_emulator.clock().nowUs()},
            {"state", std::string(wire::nameOf(s.state))},
            {"state_no", static_cast<int>(s.state)},
            {"last_stop", std::string(wire::nameOf(s.lastStop))},
            {"session", s.session},
            {"sid", s.sid},
            {"boot_id", s.bootId},
            {"motor", s.motorEnergised},
            {"withdrawn", s.sensors.withdrawn},
            {"depth_um", s.extensionUm},
            {"depth_act_um", s.sensors.depthUm},
            {"rate_spm", s.sensors.rateSpm},
            {"depth_set_um", s.depthUm},
            {"rate_set_spm", s.rateSpm},
            {"supply_mv", s.sensors.supplyMv},
            {"motor_ma", s.sensors.motorMa},
            {"trigger", s.trigger},
            {"contact", s.contact},
            {"e_stop", s.eStop},
            {"cfg_id", s.cfgId},
            {"cfg_crc", s.cfgCrc},
            {"permit", s.permit},
            {"lease_left_ms", static_cast<std::int64_t>(s.leaseUntilMs) - static_cast<std::int64_t>(s.nowMs)},
            {"run_id", s.runId},
            {"strokes_run", s.strokesRun},
            {"strokes_life", s.strokesLife},
            {"true_strokes", s.trueStrokes},
            {"run_elapsed_ms", s.runElapsedMs},
            {"stop_bytes", s.stopBytes},
            {"stop_byte_us", s.stopByteUs},
            {"motor_off_us", s.motorOffUs},
            {"faults_active", faultNames(s.faultsActive)},
            {"faults_latched", faultNames(s.faultsLatched)},
            {"cartridge", cartridgeJson(m_emulator.core().cartridge())},
            {"cart_gen", nv.cartGen},
            {"log_first", nv.logFirst},
            {"log_next", nv.logNext},
            {"log_acked", nv.logAcked},
            {"runs", runsJson(m_emulator.core().runTruth())},
            {"link_faults_struck", m_emulator.link().struck()}};
}

bool Commands::inputs(const std::string& name, const json& command)
{
    PenCore& core = m_emulator.core();
    if (name == "trigger") {
        core.setTrigger(command.value("pressed", true));
    } else if (name == "contact") {
        core.setContact(command.value("on", true));
    } else if (name == "e_stop") {
        core.setEStop(command.value("pressed", true));
    } else if (name == "cart_insert") {
        core.insertCartridge(tagFromCommand(command, freshTag(randomNumber(), m_emulator.setup().todayYmd)));
    } else if (name == "cart_remove") {
        core.removeCartridge();
    } else if (name == "trigger_stuck") {
        core.setTrigger(true);
        m_emulator.setupForNextBoot().triggerHeldAtBoot = true;
    } else {
        return false;
    }
    return true;
}

bool Commands::cable(const std::string& name, const json& command)
{
    std::optional<std::uint64_t> forMs;
    if (command.contains("ms"))
        forMs = command["ms"].get<std::uint64_t>();
    if (name == "unplug")
        m_emulator.unplug(forMs);
    else if (name == "replug")
        m_emulator.replug();
    else if (name == "reboot")
        m_emulator.reboot(wire::ResetReason::Soft, forMs.value_or(300));
    else if (name == "brownout")
        m_emulator.reboot(wire::ResetReason::BrownOut, forMs.value_or(300));
    else if (name == "watchdog")
        m_emulator.reboot(wire::ResetReason::Watchdog, forMs.value_or(0));
    else if (name == "hang")
        m_emulator.hang(forMs.value_or(3600000));
    else
        return false;
    return true;
}

bool Commands::clock(const std::string& name, const json& command)
{
    if (name == "step" && m_emulator.clock().isStepped()) {
        for (std::uint64_t left = command.value("ms", std::uint64_t{1}); left > 0; --left) {
            m_emulator.clock().advance(1000);
            m_emulator.service();
        }
    } else if (name == "skew") {
        m_emulator.clock().setSkew(command.value("ppm", 0.0));
    } else if (name == "clock_step") {
        m_emulator.clock().jump(command.value("ms", std::uint64_t{0}) * 1000);
    } else if (name == "quit") {
        m_quit = true;
    } else {
        return false;
    }
    return true;
}

json Commands::run(const json& command)
{
    try {
        const std::string name = command.at("cmd").get<std::string>();
        if (name == "status")
            return status();
        if (inputs(name, command) || cable(name, command) || clock(name, command) || physical(name, command) ||
            linkFault(name, command) || penFault(name, command))
            return {{"ok", true}};
        return {{"ok", false}, {"error", "unknown command " + name}};
    } catch (const json::exception& e) {
        return {{"ok", false}, {"error", e.what()}};
    }
}

std::string Commands::runLine(const std::string& line)
{
    const json command = json::parse(line, nullptr, false);
    if (command.is_discarded())
        return R"({"ok":false,"error":"not JSON"})";
    return run(command).dump();
}

} // namespace stipple::pen
