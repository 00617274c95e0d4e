// The way of the tiny host to a running pen, and back to a known state.
#include "device/pencheck/tiny_host.h"

#include "device/wire/arm_proof.h"
#include "device/wire/config_block.h"

#include <algorithm>

namespace stipple::pencheck {

using wire::PenState;

namespace {

constexpr std::uint32_t kOperatorCode = 0x50434B; // "PCK"

}

bool TinyHost::start()
{
    permit = wire::permit::kAll;
    freezeEcho = false;
    if (!isOpen() && !open())
        return false;
    if (hasFlag(wire::telemetry_flag::kTrigger))
        release();
    const auto first = hello(helloReq(wire::hello_flag::kTakeOver));
    if (!first || first->head.status != 0)
        return false;
    beating = true;
    if (!waitFor(2000, [&] { return m_telemetry.has_value(); }))
        return false;
    if (hasFlag(wire::telemetry_flag::kTrigger)) {
        release();
        static_cast<void>(waitFor(20000, [&] { return !hasFlag(wire::telemetry_flag::kTrigger); }));
    }
    if (!drainLog())
        return false;
    idle(60);
    for (int i = 0; i < 15; ++i) { // some causes have to be gone for a while
        const auto rsp = ask<wire::FaultClearRsp>(wire::FaultClearReq{~0U, kOperatorCode});
        if (!rsp || rsp->faults_latched == 0)
            break;
        idle(100);
    }
    if (m_state != PenState::Linked) { // STOPPED: a new session is the short way
        const auto again = hello(helloReq(wire::hello_flag::kTakeOver));
        if (!again || again->head.status != 0)
            return false;
        beating = true;
        if (!waitFor(2000, [&] { return m_telemetry.has_value(); }))
            return false;
    }
    const auto c = ask<wire::CartridgeRsp>(wire::CartridgeReq{});
    const auto k = ask<wire::CapsRsp>(wire::CapsReq{});
    const auto i = ask<wire::IdentRsp>(wire::IdentReq{});
    if (!c || !k || !i)
        return false;
    cart = *c;
    caps = *k;
    ident = *i;
    forget();
    return m_state == PenState::Linked;
}

bool TinyHost::drainLog(std::vector<wire::LogRecord>* records)
{
    const auto info = ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    if (!info || info->head.status != 0)
        return false;
    std::uint32_t idx = info->acked_idx;
    std::uint32_t crc = 0;
    std::uint32_t since = idx;
    while (idx < info->next_idx) {
        const auto read = ask<wire::LogReadRsp>(wire::LogReadReq{idx, 7, {}});
        if (!read || read->head.status != 0 || read->n == 0 || read->from_idx != idx)
            return false;
        for (std::uint8_t i = 0; i < read->n && idx < info->next_idx; ++i, ++idx) {
            crc = wire::logRecordCrc(read->recs.items[i], crc);
            if (records != nullptr)
                records->push_back(read->recs.items[i]);
            if (idx + 1 - since == 512 || idx + 1 == info->next_idx) {
                const auto ack = ask<wire::LogAckRsp>(wire::LogAckReq{idx + 1, crc});
                if (!ack || ack->head.status != 0)
                    return false;
                since = idx + 1;
                crc = 0;
            }
        }
    }
    return true;
}

void TinyHost::bye()
{
    if (sid != 0 && isOpen())
        static_cast<void>(ask<wire::ByeRsp>(wire::ByeReq{0}));
    sid = 0;
    beating = false;
}

// As gentle as the pen allows: the smallest depth, the slowest rate.
wire::ConfigBlock TinyHost::block()
{
    wire::ConfigBlock b{};
    const auto up = [](std::uint16_t v, std::uint16_t step) {
        return static_cast<std::uint16_t>(step == 0 ? v : (v + step - 1) / step * step);
    };
    b.cfg_layout = 1;
    b.depth_um = up(std::max<std::uint16_t>(caps.depth_min_um, 200), caps.depth_step_um);
    b.depth_limit_um = static_cast<std::uint16_t>(b.depth_um + caps.depth_tol_um);
    b.rate_spm = up(caps.rate_min_spm, caps.rate_step_spm);
    b.rate_limit_spm = b.rate_spm;
    b.soft_start_ms = std::min<std::uint16_t>(caps.soft_start_max_ms, 100);
    b.run_time_max_s = std::min<std::uint16_t>(caps.run_time_max_s, 30);
    b.arm_timeout_s = 20;
    b.strokes_max = std::min<std::uint32_t>(caps.strokes_max, 5000);
    b.trigger_mode = 1;
    for (const std::uint8_t mode : {std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{2}, std::uint8_t{0}})
        if ((caps.trigger_modes & (1U << mode)) != 0) {
            b.trigger_mode = mode;
            break;
        }
    if (cart.present == 1) {
        b.cfg_flags = wire::cfg_flag::kRequireCartridge;
        b.cartridge_uid = cart.cart_uid;
    }
    b.plan_hash = 0x43484B31;
    b.zone_tag = 0x5043;
    b.depth_dev_max_um = 200;
    b.telem_hz = std::min<std::uint16_t>(caps.telem_rate_max_hz, 100);
    b.host_run_no = ++m_runNo;
    return b;
}

std::optional<wire::ConfigSetRsp> TinyHost::configure(const wire::ConfigBlock& b)
{
    const auto rsp = ask<wire::ConfigSetRsp>(wire::configSetReq(b));
    if (rsp && rsp->head.status == 0) {
        cfgId = rsp->cfg_id;
        cfgCrc = rsp->cfg_crc;
        runId = 0;
    }
    return rsp;
}

std::optional<wire::ArmPrepareRsp> TinyHost::prepare()
{
    m_hostRandom = random();
    return ask<wire::ArmPrepareRsp>(wire::ArmPrepareReq{cfgId, cfgCrc, m_hostRandom});
}

wire::ArmCommitReq TinyHost::commitReq(const wire::ArmPrepareRsp& prepared) const
{
    return {prepared.arm_token, cfgId,      cfgCrc,
            prepared.cart_gen,  0x43484B31, wire::armProof({prepared.arm_token, cfgCrc, prepared.cart_uid, m_hostRandom})};
}

std::optional<wire::ArmCommitRsp> TinyHost::commit(const wire::ArmCommitReq& request)
{
    const auto rsp = ask<wire::ArmCommitRsp>(request);
    if (rsp && rsp->head.status == 0)
        runId = rsp->run_id;
    return rsp;
}

void TinyHost::giveHeartbeats()
{
    beating = true;
    permit = wire::permit::kAll;
    idle(80);
}

bool TinyHost::arm(const wire::ConfigBlock& b)
{
    const auto set = configure(b);
    if (!set || set->head.status != 0)
        return false;
    giveHeartbeats();
    const auto prepared = prepare();
    if (!prepared || prepared->head.status != 0)
        return false;
    const auto rsp = commit(commitReq(*prepared));
    return rsp && rsp->head.status == 0 && m_state == PenState::Armed;
}

bool TinyHost::startRun()
{
    if (caps.trigger_modes == 1) // a pen without trigger
        return ask<wire::RunCtrlRsp>(wire::RunCtrlReq{1, {}, runId}).has_value() && waitState(PenState::Running, 500);
    m_hand.trigger(true);
    return waitState(PenState::Running, m_hand.isMachine() ? 1000 : 20000);
}

bool TinyHost::runFor(std::uint64_t ms)
{
    idle(ms);
    return m_state == PenState::Running;
}

} // namespace stipple::pencheck
