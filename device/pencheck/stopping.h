// Purpose: watching a pen stop: '!', motor off, withdrawn and still, as far as the host can see it.
// Thread: main.
// Units: ms since the cause.
// Failure: a Verdict that says what did not come.
#pragma once

#include "device/pencheck/check_list.h"

namespace stipple::pencheck {

struct StopTimes {
    double noticeMs = -1; // '!' or STATE_EVT, whichever came first
    double restMs = -1;   // STATE_EVT to STOPPED
    std::uint8_t cause = 0;
    bool stoppedByte = false;
    double restByPenMs = -1; // between the two STATE_EVTs on the pen's own clock
};

// Waits for the stop that began at `causeUs`. Heartbeats go on as the knobs of the host say.
[[nodiscard]] inline StopTimes watchStop(TinyHost& h, std::uint64_t causeUs, std::uint64_t limitMs)
{
    StopTimes s;
    std::uint32_t beganMs = 0;
    const auto since = [causeUs](std::uint64_t us) { return (static_cast<double>(us) - static_cast<double>(causeUs)) / 1000.0; };
    static_cast<void>(h.waitFor(limitMs, [&] {
        for (const auto& e : h.states)
            if (e.message.old_state == 7)
                return true;
        return false;
    }));
    for (const std::uint64_t us : h.stoppedBytes) {
        s.stoppedByte = true;
        if (s.noticeMs < 0)
            s.noticeMs = since(us);
    }
    for (const auto& e : h.states) {
        if (e.message.new_state == 7) {
            s.cause = e.message.cause;
            beganMs = e.message.t_ms;
            if (s.noticeMs < 0 || since(e.us) < s.noticeMs)
                s.noticeMs = since(e.us);
        }
        if (e.message.old_state == 7) {
            s.restMs = since(e.us);
            s.restByPenMs = static_cast<double>(e.message.t_ms - beganMs);
        }
    }
    return s;
}

// The rules that hold for every stop: a reason, '!' ahead, rest measured and in time, motor off afterwards.
// `leastRestMs`: a turning motor cannot have been seen at rest sooner; 0 when it stood before.
[[nodiscard]] inline Verdict judgeStop(TinyHost& h, const StopTimes& s, wire::StopReason reason, double noticeLimitMs,
                                       double leastRestMs = 20)
{
    if (s.noticeMs < 0)
        return failed("the pen did not stop");
    if (s.cause != static_cast<std::uint8_t>(reason))
        return failed("stopped with reason " + num(std::uint64_t{s.cause}) + " instead of " +
                      num(static_cast<std::uint64_t>(reason)));
    if (!s.stoppedByte)
        return failed("no '!' from the pen");
    if (s.restMs < 0)
        return failed("no report of rest");
    if (s.restByPenMs > h.caps.stop_time_ms)
        return failed("needles at rest after " + num(s.restByPenMs) + " ms of the pen clock, declared " +
                      num(std::uint64_t{h.caps.stop_time_ms}));
    if (s.restByPenMs < leastRestMs)
        return failed("rest reported after " + num(s.restByPenMs) + " ms: 20 ms without rotation cannot have been measured");
    h.idle(60);
    if (h.energised() || !h.withdrawn())
        return failed("TELEMETRY after the stop: motor energised or needles not withdrawn");
    return timed(s.noticeMs, noticeLimitMs, "cause to notice; at rest " + num(s.restByPenMs) + " ms later");
}

} // namespace stipple::pencheck
