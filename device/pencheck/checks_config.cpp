// C…: CONFIG_SET is all or nothing, refused by field, never clamped; read-back from the memory in use.
#include "device/pencheck/check_list.h"

#include "device/wire/config_block.h"

#include <functional>

namespace stipple::pencheck {
namespace {

using wire::Status;

bool is(std::uint8_t raw, Status status) { return raw == static_cast<std::uint8_t>(status); }

Verdict echoAndReadBack(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto none = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    if (!none || none->head.status != 0 || none->cfg_id != 0 || none->cfg_crc != 0)
        return failed("CONFIG_GET without a configuration must be OK with cfg_id 0 and cfg_crc 0");
    const auto block = h.block();
    const auto set = h.configure(block);
    if (!set || set->head.status != 0)
        return failed("a good configuration was refused, status " + num(std::uint64_t{set ? set->head.status : 255U}) +
                      " detail " + num(std::uint64_t{set ? set->head.detail : 255U}));
    if (set->block != block || set->cfg_crc != wire::cfgCrc(block) || set->cfg_id == 0)
        return failed("the echo differs from what was sent");
    const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    if (!get || get->block != block || get->cfg_crc != set->cfg_crc || get->cfg_id != set->cfg_id)
        return failed("CONFIG_GET differs from what was sent");
    h.idle(100);
    if (!h.telemetry() || h.telemetry()->message.cfg_crc != set->cfg_crc ||
        h.telemetry()->message.depth_set_um != block.depth_um || h.telemetry()->message.rate_set_spm != block.rate_spm)
        return failed("TELEMETRY does not show cfg_crc, depth_set_um and rate_set_spm of the configuration");
    return passed();
}

struct FieldCase {
    const char* what;
    std::uint8_t field;
    std::function<void(wire::ConfigBlock&, const wire::CapsRsp&)> change;
};

const std::vector<FieldCase>& fieldCases()
{
    using B = wire::ConfigBlock;
    using K = wire::CapsRsp;
    const auto u16 = [](auto v) { return static_cast<std::uint16_t>(v); };
    static const std::vector<FieldCase> all{
        {"depth_um above depth_max", 2, [u16](B& b, const K& k) { b.depth_um = u16(k.depth_max_um + k.depth_step_um); }},
        {"depth_um below depth_min", 2,
         [u16](B& b, const K& k) { b.depth_um = k.depth_min_um >= k.depth_step_um ? u16(k.depth_min_um - k.depth_step_um) : u16(65535); }},
        {"depth_um off its step", 2, [u16](B& b, const K& k) { b.depth_um = u16(k.depth_step_um > 1 ? b.depth_um + 1 : 65535); }},
        {"depth_limit_um below depth_um", 3, [u16](B& b, const K&) { b.depth_limit_um = u16(b.depth_um - 1); }},
        {"depth_limit_um above depth_max", 3, [u16](B& b, const K& k) { b.depth_limit_um = u16(k.depth_max_um + 1); }},
        {"rate_spm above rate_max", 4, [u16](B& b, const K& k) { b.rate_spm = u16(k.rate_max_spm + k.rate_step_spm); }},
        {"rate_spm off its step", 4, [u16](B& b, const K& k) { b.rate_spm = u16(k.rate_step_spm > 1 ? b.rate_spm + 1 : 65535); }},
        {"rate_limit_spm below rate_spm", 5, [u16](B& b, const K&) { b.rate_limit_spm = u16(b.rate_spm - 1); }},
        {"rate_limit_spm above rate_max", 5, [u16](B& b, const K& k) { b.rate_limit_spm = u16(k.rate_max_spm + 1); }},
        {"soft_start_ms", 6, [u16](B& b, const K& k) { b.soft_start_ms = u16(k.soft_start_max_ms + 1); }},
        {"run_time_max_s 0", 7, [](B& b, const K&) { b.run_time_max_s = 0; }},
        {"run_time_max_s", 7, [u16](B& b, const K& k) { b.run_time_max_s = u16(k.run_time_max_s + 1); }},
        {"arm_timeout_s 4", 8, [](B& b, const K&) { b.arm_timeout_s = 4; }},
        {"arm_timeout_s 61", 8, [](B& b, const K&) { b.arm_timeout_s = 61; }},
        {"strokes_max 0", 9, [](B& b, const K&) { b.strokes_max = 0; }},
        {"strokes_max", 9, [](B& b, const K& k) { b.strokes_max = k.strokes_max + 1; }},
        {"lift_pause_ms 99", 10, [](B& b, const K&) { b.lift_pause_ms = 99; }},
        {"auto-pause without lift_pause_ms", 10, [](B& b, const K&) { b.cfg_flags |= wire::cfg_flag::kAutoPauseOnLift; }},
        {"trigger_mode 9", 11, [](B& b, const K&) { b.trigger_mode = 9; }},
        {"cfg_flags b4", 12, [](B& b, const K&) { b.cfg_flags |= 0x10; }},
        {"depth_dev_max_um 49", 16, [](B& b, const K&) { b.depth_dev_max_um = 49; }},
        {"depth_dev_max_um 501", 16, [](B& b, const K&) { b.depth_dev_max_um = 501; }},
        {"telem_hz 49", 17, [](B& b, const K&) { b.telem_hz = 49; }},
        {"host_run_no that does not grow", 18, [](B& b, const K&) { b.host_run_no = 1; }},
    };
    return all;
}

Verdict refusedNotClamped(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto good = h.block();
    const auto set = h.configure(good);
    if (!set || set->head.status != 0)
        return failed("a good configuration was refused");
    for (const FieldCase& c : fieldCases()) {
        auto block = h.block();
        c.change(block, h.caps);
        const auto rsp = h.ask<wire::ConfigSetRsp>(wire::configSetReq(block));
        if (!rsp)
            return failed(std::string(c.what) + ": not answered");
        if (rsp->head.status == 0)
            return failed(std::string(c.what) + ": accepted instead of refused");
        if (!is(rsp->head.status, Status::Range) || rsp->head.detail != c.field)
            return failed(std::string(c.what) + ": status " + num(std::uint64_t{rsp->head.status}) + " detail " +
                          num(std::uint64_t{rsp->head.detail}) + ", expected 4 detail " + num(std::uint64_t{c.field}));
        const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
        if (!get || get->cfg_id != set->cfg_id)
            return failed(std::string(c.what) + ": the refusal changed the configuration");
    }
    return passed(num(std::uint64_t{fieldCases().size()}) + " fields");
}

// CONFIG_GET must come from the memory the motor uses, not from the last frame.
Verdict readBackFromMemory(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto good = h.block();
    if (!h.configure(good))
        return failed("not answered");
    auto other = h.block();
    other.depth_um = static_cast<std::uint16_t>(h.caps.depth_max_um + h.caps.depth_step_um);
    static_cast<void>(h.ask<wire::ConfigSetRsp>(wire::configSetReq(other)));
    const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    return get && get->block == good ? passed() : failed("after a refused CONFIG_SET the read-back is not the one in use");
}

Verdict checkAndLayout(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    auto request = wire::configSetReq(h.block());
    request.cfg_crc ^= 0x100;
    auto rsp = h.ask<wire::ConfigSetRsp>(request);
    if (!rsp || !is(rsp->head.status, Status::CfgMismatch) || rsp->head.detail != 19)
        return failed("a wrong cfg_crc must give 12 detail 19");
    auto block = h.block();
    block.cfg_layout = 2;
    rsp = h.ask<wire::ConfigSetRsp>(wire::configSetReq(block));
    if (!rsp || !is(rsp->head.status, Status::BadField) || rsp->head.detail != 1)
        return failed("cfg_layout 2 must give 3 detail 1");
    if (h.cart.present == 1) {
        block = h.block();
        block.cartridge_uid[7] ^= 1;
        rsp = h.ask<wire::ConfigSetRsp>(wire::configSetReq(block));
        if (!rsp || !is(rsp->head.status, Status::Cartridge) || rsp->head.detail != 3)
            return failed("another cartridge_uid must give 13 detail 3");
    }
    return passed();
}

Verdict voidBySession(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    if (!h.configure(h.block()))
        return failed("not answered");
    if (!h.start())
        return failed("no second session");
    const auto get = h.ask<wire::ConfigGetRsp>(wire::ConfigGetReq{});
    return get && get->cfg_id == 0 ? passed() : failed("the configuration outlived its session");
}

constexpr Check kChecks[] = {
    {"C01", "5.4", "a configuration is echoed and read back byte-equal", Needs::Nothing, echoAndReadBack},
    {"C02", "5.4", "values out of range are refused, not clamped", Needs::Nothing, refusedNotClamped},
    {"C03", "5.4", "read-back comes from the memory in use", Needs::Nothing, readBackFromMemory},
    {"C04", "5.4", "check, layout and cartridge are compared", Needs::Nothing, checkAndLayout},
    {"C05", "5.4", "the configuration ends with its session", Needs::Nothing, voidBySession},
};

} // namespace

std::span<const Check> configChecks() { return kChecks; }

} // namespace stipple::pencheck
