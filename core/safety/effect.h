// Purpose: what the device thread must do when the safety machine takes a step, as a bit mask.
// Thread: any. Values only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stipple::safety {

enum class Effect : std::uint32_t {
    None = 0,
    PermitOff = 1U << 0,    // run permit withdrawn, told to the pen at once
    PermitOn = 1U << 1,     // run permit asked for (H1 still gates every heartbeat)
    StopBytes = 1U << 2,    // '!' now and every 10 ms until proof
    ProofTimer = 1U << 3,   // 200 ms for the pen to prove "withdrawn and still"
    SendArm = 1U << 4,      // read-back, ARM_PREPARE, ARM_COMMIT
    SendPause = 1U << 5,
    SendResume = 1U << 6,
    SendDisarm = 1U << 7,
    SendClear = 1U << 8,    // FAULT_CLEAR / DISARM as the pen's state needs
    OpenRun = 1U << 9,      // strokes from now on belong to this run
    RunBegins = 1U << 10,   // needles move: count, average, watch
    ReadLog = 1U << 11,     // the pen's log is the truth about the run that ended
    MarkUncertain = 1U << 12,
    VoidOrder = 1U << 13,   // the verified limits are no longer in the pen
    Handshake = 1U << 14,
    DropLine = 1U << 15,    // DTR low, close at once
    AlarmMedium = 1U << 16,
    AlarmHigh = 1U << 17,
    Unexpected = 1U << 18,  // log it: nobody foresaw this event in this state
};
inline constexpr int kEffectBits = 19;

struct Effects {
    std::uint32_t bits = 0;

    constexpr Effects() noexcept = default;
    constexpr Effects(Effect effect) noexcept : bits(static_cast<std::uint32_t>(effect)) {} // NOLINT: reads as a set
    constexpr explicit Effects(std::uint32_t mask) noexcept : bits(mask) {}

    [[nodiscard]] constexpr bool has(Effect effect) const noexcept
    {
        return (bits & static_cast<std::uint32_t>(effect)) != 0;
    }
    friend constexpr bool operator==(Effects, Effects) noexcept = default;
    friend constexpr Effects operator|(Effects a, Effects b) noexcept { return Effects(a.bits | b.bits); }
};
[[nodiscard]] constexpr Effects operator|(Effect a, Effect b) noexcept { return Effects(a) | Effects(b); }

// Either of these ends motion in the pen by itself.
inline constexpr Effects kMotorOff = Effect::PermitOff | Effect::StopBytes;
[[nodiscard]] constexpr bool switchesMotorOff(Effects e) noexcept { return e.has(Effect::PermitOff); }

[[nodiscard]] std::string_view name(Effect effect) noexcept;
[[nodiscard]] std::string text(Effects effects); // "PermitOff+StopBytes", "-" for none

} // namespace stipple::safety
