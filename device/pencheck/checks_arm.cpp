// A…: what must refuse to arm. Without --motion every ARM_COMMIT is wrong in two ways, so that even a pen that
// takes one of them does not arm.
#include "device/pencheck/check_list.h"

namespace stipple::pencheck {
namespace {

// CONFIGURED with heartbeats.
bool ready(TinyHost& h)
{
    if (!h.start())
        return false;
    const auto set = h.configure(h.block());
    if (!set || set->head.status != 0)
        return false;
    h.giveHeartbeats();
    return true;
}

Verdict refusedWith(TinyHost& h, const wire::ArmCommitReq& request, int status, int detail, const std::string& what)
{
    const auto rsp = h.commit(request);
    if (!rsp)
        return failed(what + ": not answered");
    if (rsp->head.status != status || (detail >= 0 && rsp->head.detail != detail))
        return failed(what + ": status " + num(std::uint64_t{rsp->head.status}) + " detail " +
                      num(std::uint64_t{rsp->head.detail}) + ", expected " + std::to_string(status) +
                      (detail >= 0 ? " detail " + std::to_string(detail) : ""));
    if (h.state() != wire::PenState::Configured)
        return failed(what + ": the state changed");
    return passed();
}

Verdict token(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    if (Verdict v = refusedWith(h, {0x1234, h.cfgId, h.cfgCrc, h.cart.cart_gen, 0x43484B31, 0}, 10, -1, "without PREPARE");
        v.outcome != Outcome::Pass)
        return v;
    const auto p = h.prepare();
    if (!p || p->head.status != 0 || p->arm_token == 0)
        return failed("ARM_PREPARE");
    auto wrong = h.commitReq(*p);
    wrong.arm_token ^= 1;
    if (Verdict v = refusedWith(h, wrong, 10, -1, "a wrong token"); v.outcome != Outcome::Pass)
        return v;
    auto spent = h.commitReq(*p);
    spent.plan_hash ^= 1; // so that a pen that takes it does not arm
    return refusedWith(h, spent, 10, -1, "a token used up by a refused ARM_COMMIT");
}

Verdict tokenAge(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    const auto p = h.prepare();
    if (!p)
        return failed("ARM_PREPARE");
    h.idle(3100);
    auto old = h.commitReq(*p);
    old.plan_hash ^= 1;
    return refusedWith(h, old, 11, -1, "a token of 3.1 s");
}

Verdict ids(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    struct Case {
        const char* what;
        int status, detail;
        void (*change)(wire::ArmCommitReq&);
    };
    const Case cases[] = {
        {"another cfg_id", 12, -1, [](wire::ArmCommitReq& r) { ++r.cfg_id; }},
        {"another cfg_crc", 12, -1, [](wire::ArmCommitReq& r) { r.cfg_crc ^= 1; }},
        {"another plan_hash", 12, -1, [](wire::ArmCommitReq& r) { r.plan_hash ^= 1; }},
        {"another cart_gen", 13, 4, [](wire::ArmCommitReq& r) { ++r.cart_gen; }},
        {"a wrong proof", 10, -1, [](wire::ArmCommitReq& r) { r.proof ^= 1; }},
    };
    for (const Case& c : cases) {
        const auto p = h.prepare();
        if (!p || p->head.status != 0)
            return failed("ARM_PREPARE");
        auto request = h.commitReq(*p);
        c.change(request);
        if (Verdict v = refusedWith(h, request, c.status, c.detail, c.what); v.outcome != Outcome::Pass)
            return v;
    }
    const auto p = h.ask<wire::ArmPrepareRsp>(wire::ArmPrepareReq{h.cfgId + 1, h.cfgCrc, 1});
    return p && p->head.status == 12 ? passed() : failed("ARM_PREPARE with another cfg_id must give 12");
}

Verdict lease(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    h.permit = wire::permit::kUiAlive | wire::permit::kRecorderOk | wire::permit::kInterlockOk;
    h.idle(60);
    auto p = h.prepare();
    if (!p)
        return failed("ARM_PREPARE");
    if (Verdict v = refusedWith(h, h.commitReq(*p), 15, 4, "heartbeats without run permit"); v.outcome != Outcome::Pass)
        return v;
    h.permit = wire::permit::kAll;
    h.idle(60);
    h.beating = false;
    h.idle(250);
    p = h.prepare();
    if (!p)
        return failed("ARM_PREPARE");
    return refusedWith(h, h.commitReq(*p), 15, 4, "no heartbeat for 250 ms");
}

Verdict staleEchoArm(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    h.freezeEcho = true; // heartbeats go on, but nobody reads at our end
    h.idle(300);
    const auto p = h.prepare();
    if (!p)
        return failed("ARM_PREPARE");
    return refusedWith(h, h.commitReq(*p), 15, 4, "heartbeats that echo one old telemetry");
}

Verdict stopVoidsToken(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    const auto p = h.prepare();
    h.sendByte(wire::kStop);
    h.idle(30);
    if (!p || h.state() != wire::PenState::Configured)
        return failed("STOP in CONFIGURED must keep the state");
    auto request = h.commitReq(*p);
    request.plan_hash ^= 1;
    return refusedWith(h, request, 10, -1, "a token from before STOP");
}

Verdict triggerHeld(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    if ((h.caps.features & (wire::feature::kTrigger | wire::feature::kFootSwitch)) == 0)
        return notSupported("no trigger");
    h.hand().trigger(true);
    if (!h.waitFor(h.hand().isMachine() ? 1000 : 20000, [&] { return h.hasFlag(wire::telemetry_flag::kTrigger); }))
        return failed("the trigger does not show in TELEMETRY");
    const auto p = h.prepare();
    Verdict v = p ? refusedWith(h, h.commitReq(*p), 15, 1, "trigger held") : failed("ARM_PREPARE");
    h.idle(100);
    if (h.state() == wire::PenState::Running || h.energised())
        v = failed("the trigger held at ARM started the motor");
    h.release();
    return v;
}

Verdict usedCartridge(TinyHost& h)
{
    if (!ready(h))
        return failed("not ready");
    if ((h.caps.features & wire::feature::kCartridgeReader) == 0)
        return notSupported("no cartridge reader");
    const auto mark = h.ask<wire::CartMarkRsp>(wire::CartMarkReq{h.cart.cart_uid, 1, {}, h.cart.cart_gen});
    if (!mark || mark->head.status != 0)
        return mark && mark->head.status == 17 ? notSupported("read-only tag") : failed("CART_MARK");
    const auto p = h.prepare();
    Verdict v = p ? refusedWith(h, h.commitReq(*p), 13, 5, "a cartridge marked used") : failed("ARM_PREPARE");
    const auto shown = h.ask<wire::CartridgeRsp>(wire::CartridgeReq{});
    if (v.outcome == Outcome::Pass && (!shown || (shown->cart_flags & wire::cart_flag::kUsed) == 0))
        v = failed("CARTRIDGE does not show used");
    h.sendByte(wire::kStop);
    h.hand().freshCartridge();
    h.idle(100);
    return v;
}

constexpr Check kChecks[] = {
    {"A01", "6.3", "a token is needed and used up by any ARM_COMMIT", Needs::Nothing, token},
    {"A02", "6.3", "a token older than 3 s is refused", Needs::Nothing, tokenAge},
    {"A03", "6.3", "ids and proof are compared", Needs::Nothing, ids},
    {"A04", "6.3", "no arming without lease and permit", Needs::Motion, lease},
    {"A05", "6.1", "no arming on stale echoes", Needs::Motion, staleEchoArm},
    {"A06", "7.2", "STOP voids the token", Needs::Nothing, stopVoidsToken},
    {"A07", "6.3", "no arming with the trigger held", Needs::Motion, triggerHeld},
    {"A08", "5.1", "a used cartridge is never armed", Needs::Spend, usedCartridge},
};

} // namespace

std::span<const Check> armChecks() { return kChecks; }

} // namespace stipple::pencheck
