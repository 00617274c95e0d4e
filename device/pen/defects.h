// Purpose: the deliberate protocol defects of the emulated pen, one for each thing stipple-pencheck must find.
// Thread: any. Plain values.
// Units: none.
// Failure: unknown names give std::nullopt.
// A pen with a defect does not assert its invariants: being wrong is its purpose.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stipple::pen {

enum class Defect : std::uint8_t {
    IgnoreStop,       // the STOP byte does nothing
    ClampConfig,      // values out of range are clamped instead of refused
    LateLease,        // the lease ends 150 ms too late
    LyingStatus,      // last_req_seq/status tell of success that was not
    LostLog,          // run records vanish from the log
    ReusedToken,      // an arm token works twice
    StopNotInFrame,   // STOP is missed between SOF and EOF
    IgnorePermit,     // permit b0 = 0 does not stop
    PlainHeartbeat,   // the lease counts from reception, not from the echoed pen time
    ExecutesRepeats,  // a repeated request is executed again
    AcceptsSeqReuse,  // same seq with other content is executed
    SpeaksFirst,      // sends before HELLO
    ForeignSid,       // obeys frames of another session
    ReadBackLies,     // CONFIG_GET gives the last request received, not the memory in use
    AnswersNoise,     // answers frames whose CRC is wrong
    IgnoresBusy,      // a second host gets in without take-over
    NoEdge,           // a trigger held at ARM starts the motor
    ClearsLocks,      // LOCK faults are cleared without a person
    BlindAck,         // LOG_ACK takes any CRC
    EarlyStopped,     // reports STOPPED before needles and motor are at rest
    NoIdleLimit,      // a silent session never ends
    UsedCartridgeOk,  // arms with a cartridge marked used
};

struct DefectRow {
    Defect defect;
    std::string_view name;
    std::string_view what;
};

inline constexpr std::array<DefectRow, 22> kDefects{{
    {Defect::IgnoreStop, "ignore_stop", "the STOP byte does nothing"},
    {Defect::ClampConfig, "clamp_config", "values out of range are clamped instead of refused"},
    {Defect::LateLease, "late_lease", "the lease ends 150 ms too late"},
    {Defect::LyingStatus, "lying_status", "last_req_status tells of success that was not"},
    {Defect::LostLog, "lost_log", "run records vanish from the log"},
    {Defect::ReusedToken, "reused_token", "an arm token works twice"},
    {Defect::StopNotInFrame, "stop_not_in_frame", "STOP is missed inside a frame"},
    {Defect::IgnorePermit, "ignore_permit", "permit off does not stop"},
    {Defect::PlainHeartbeat, "plain_heartbeat", "the lease ignores the echoed pen time"},
    {Defect::ExecutesRepeats, "executes_repeats", "a repeated request is executed again"},
    {Defect::AcceptsSeqReuse, "accepts_seq_reuse", "same seq with other content is executed"},
    {Defect::SpeaksFirst, "speaks_first", "sends before HELLO"},
    {Defect::ForeignSid, "foreign_sid", "obeys frames of another session"},
    {Defect::ReadBackLies, "readback_lies", "CONFIG_GET gives the last request, not the memory in use"},
    {Defect::AnswersNoise, "answers_noise", "answers frames whose CRC is wrong"},
    {Defect::IgnoresBusy, "ignores_busy", "a second host gets in without take-over"},
    {Defect::NoEdge, "no_edge", "a trigger held at ARM starts the motor"},
    {Defect::ClearsLocks, "clears_locks", "LOCK faults are cleared without a person"},
    {Defect::BlindAck, "blind_ack", "LOG_ACK takes any CRC"},
    {Defect::EarlyStopped, "early_stopped", "reports STOPPED before rest is measured"},
    {Defect::NoIdleLimit, "no_idle_limit", "a silent session never ends"},
    {Defect::UsedCartridgeOk, "used_cartridge_ok", "arms with a cartridge marked used"},
}};

[[nodiscard]] constexpr std::optional<Defect> defectFrom(std::string_view name) noexcept
{
    for (const DefectRow& row : kDefects)
        if (row.name == name)
            return row.defect;
    return std::nullopt;
}

class Defects {
public:
    constexpr void set(Defect defect) noexcept { m_bits |= bit(defect); }
    constexpr void clear(Defect defect) noexcept { m_bits &= ~bit(defect); }
    [[nodiscard]] constexpr bool has(Defect defect) const noexcept { return (m_bits & bit(defect)) != 0; }
    [[nodiscard]] constexpr bool any() const noexcept { return m_bits != 0; }

private:
    static constexpr std::uint32_t bit(Defect d) noexcept { return std::uint32_t{1} << static_cast<unsigned>(d); }
    std::uint32_t m_bits = 0;
};

} // namespace stipple::pen
