// I…: does it speak only when spoken to, and does it say who it is.
#include "device/pencheck/check_list.h"

#include <algorithm>

namespace stipple::pencheck {
namespace {

Verdict silentBeforeHello(TinyHost& h)
{
    h.closeAbruptly();
    if (!h.open())
        return failed("the port cannot be opened");
    const auto before = h.bytesHeard();
    h.idle(200);
    const std::string probe = "AT\r\n!AT+GCAP\r\n";
    h.sendRaw(std::vector<std::uint8_t>(probe.begin(), probe.end()));
    h.sendRaw(wire::encode({1, 0x1234}, wire::StatusReq{}).bytes());
    h.idle(300);
    const auto heard = h.bytesHeard() - before;
    return heard == 0 ? passed() : failed(num(heard) + " bytes came before a HELLO was sent");
}

Verdict helloComplete(TinyHost& h)
{
    if (!h.isOpen() && !h.open())
        return failed("the port cannot be opened");
    const auto request = h.helloReq(wire::hello_flag::kTakeOver);
    const auto rsp = h.hello(request);
    if (!rsp)
        return failed("no answer with our nonce");
    if (rsp->head.status != 0)
        return failed("status " + num(std::uint64_t{rsp->head.status}));
    if (rsp->sid == 0 || rsp->major != 1)
        return failed("sid 0 or wrong major");
    if (rsp->lease_ms == 0 || rsp->lease_ms > 150 || rsp->hb_period_ms == 0 || rsp->hb_period_ms > 25)
        return failed("lease_ms or hb_period_ms out of range");
    if (rsp->max_payload > 236)
        return failed("max_payload above 236");
    return timed(h.lastAnswerMs(), 1000, {});
}

template <std::size_t N> bool padded(const wire::Text<N>& text)
{
    const std::size_t n = text.view().size();
    return n > 0 && std::all_of(text.chars.begin() + static_cast<std::ptrdiff_t>(n), text.chars.end(),
                                [](char c) { return c == '\0'; });
}

Verdict ident(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    if (!padded(h.ident.maker) || !padded(h.ident.model) || !padded(h.ident.serial))
        return failed("maker, model or serial empty or not NUL padded");
    if (h.ident.device_uid == wire::Bytes<8>{} || h.ident.fw_build == wire::Bytes<8>{})
        return failed("device_uid or fw_build is zero");
    return passed(std::string(h.ident.maker.view()) + " " + std::string(h.ident.model.view()) + " " +
                  std::string(h.ident.serial.view()));
}

Verdict caps(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const wire::CapsRsp& c = h.caps;
    if (c.depth_min_um >= c.depth_max_um || c.depth_max_um > 3000 || c.depth_step_um < 1 || c.depth_step_um > 500)
        return failed("depth range or step");
    if (c.rate_min_spm == 0 || c.rate_min_spm >= c.rate_max_spm || c.rate_max_spm > 30000 || c.rate_step_spm == 0)
        return failed("rate range or step");
    if (c.telem_rate_max_hz < 50 || c.telem_rate_max_hz > 200)
        return failed("telem_rate_max_hz outside 50..200");
    if (c.stop_time_ms == 0 || c.stop_time_ms > 50)
        return failed("stop_time_ms above 50");
    if (c.run_time_max_s == 0 || c.strokes_max == 0 || c.log_capacity < 256 || c.trigger_modes == 0)
        return failed("run_time_max_s, strokes_max, log_capacity or trigger_modes");
    return passed();
}

Verdict features(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    namespace f = wire::feature;
    const auto has = [&](std::uint32_t bit) { return (h.caps.features & bit) != 0; };
    if (!has(f::kDepthSensor) && !has(f::kSecondDepth))
        return failed("no depth sensor (b4 or b14): hosts refuse to arm this pen");
    if (!has(f::kNonVolatileLog) || !has(f::kStrokeCounter) || !has(f::kPowerOffRetraction))
        return failed("b9, b12 or b15 missing: hosts refuse to arm this pen");
    if (!has(f::kTrigger) && !has(f::kFootSwitch))
        return failed("neither trigger nor foot switch: hosts refuse to arm this pen");
    return passed();
}

Verdict answersInTime(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        if (!h.ask<wire::StatusRsp>(wire::StatusReq{}))
            return failed("STATUS was not answered");
        times.push_back(h.lastAnswerMs());
    }
    std::sort(times.begin(), times.end());
    return timed(times[times.size() / 2], 20, "median of 60, worst " + num(times.back()) + " ms");
}

Verdict timeSync(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    std::uint64_t last = 0;
    for (int i = 0; i < 8; ++i) {
        const std::uint64_t t1 = nowUs();
        const auto rsp = h.ask<wire::TimeSyncRsp>(wire::TimeSyncReq{t1});
        if (!rsp)
            return failed("not answered");
        if (rsp->t1_host_us != t1)
            return failed("t1 is not echoed");
        if (rsp->t3_pen_us < rsp->t2_pen_us || rsp->t2_pen_us <= last)
            return failed("t2, t3 do not grow");
        last = rsp->t3_pen_us;
    }
    const auto first = h.ask<wire::TimeSyncRsp>(wire::TimeSyncReq{nowUs()});
    const std::uint64_t hostFirst = nowUs();
    h.idle(500);
    const auto second = h.ask<wire::TimeSyncRsp>(wire::TimeSyncReq{nowUs()});
    if (!first || !second)
        return failed("not answered");
    const double pen = static_cast<double>(second->t2_pen_us - first->t2_pen_us);
    const double host = static_cast<double>(nowUs() - hostFirst);
    if (pen < host * 0.9 || pen > host * 1.1)
        return failed("the pen clock runs " + num(pen / host) + " times as fast");
    return passed();
}

constexpr Check kChecks[] = {
    {"I01", "3.1", "never speaks first", Needs::Nothing, silentBeforeHello},
    {"I02", "4.1", "HELLO is answered completely", Needs::Nothing, helloComplete},
    {"I03", "5.2", "IDENT names maker, model, serial, chip and firmware", Needs::Nothing, ident},
    {"I04", "5.2", "CAPS is consistent", Needs::Nothing, caps},
    {"I05", "5.5", "has what hosts ask for before they arm", Needs::Nothing, features},
    {"I06", "4.2", "answers within 20 ms", Needs::Nothing, answersInTime},
    {"I07", "4.4", "TIME_SYNC echoes and grows", Needs::Nothing, timeSync},
};

} // namespace

std::span<const Check> identifyChecks() { return kChecks; }

} // namespace stipple::pencheck
