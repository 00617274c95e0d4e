// Purpose: the fault list of PenLink §8 with severity and latch, as one table.
// Thread: any. Constants.
// Units: bit n of faults_active / faults_latched is code n.
// Failure: unknown codes (28–31 vendor, above) have no row: faultRow gives nullptr.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stipple::wire {

enum class Fault : std::uint8_t {
    HostSilent = 0,
    StopByte = 1,
    LineDrop = 2,
    PermitOff = 3,
    DepthDeviation = 4,
    DepthSensor = 5,
    RateDeviation = 6,
    MotorStall = 7,
    Overcurrent = 8,
    OvertempMotor = 9,
    OvertempGrip = 10,
    SupplyLow = 11,
    SupplyHigh = 12,
    CartridgeRemoved = 13,
    CartridgeInvalid = 14,
    TriggerStuck = 15,
    NotWithdrawn = 16,
    RunTime = 17,
    RunStrokes = 18,
    ContactLost = 19,
    ConfigCorrupt = 20,
    SelfTest = 21,
    Clock = 22,
    LogFull = 23,
    LinkQuality = 24,
    WatchdogReset = 25,
    EStop = 26,
    StrokeMismatch = 27,
};

enum class Severity : std::uint8_t { Info = 1, Warn = 2, Stop = 3, Lock = 4, Service = 5 };

// Soft: cleared by the host as §8 lists. Operator: needs operator_code of a person.
enum class Latch : std::uint8_t { None, Soft, Operator };

struct FaultRow {
    Fault code;
    Severity severity;
    Latch latch;
    bool momentary; // the cause is an instant: active only in its own FAULT_EVT
    std::string_view name;
};

inline constexpr std::array<FaultRow, 28> kFaults{{
    {Fault::HostSilent, Severity::Stop, Latch::Soft, true, "HOST_SILENT"},
    {Fault::StopByte, Severity::Stop, Latch::Soft, true, "STOP_BYTE"},
    {Fault::LineDrop, Severity::Stop, Latch::Soft, true, "LINE_DROP"},
    {Fault::PermitOff, Severity::Stop, Latch::Soft, true, "PERMIT_OFF"},
    {Fault::DepthDeviation, Severity::Lock, Latch::Operator, false, "DEPTH_DEVIATION"},
    {Fault::DepthSensor, Severity::Service, Latch::Operator, false, "DEPTH_SENSOR"},
    {Fault::RateDeviation, Severity::Stop, Latch::Soft, false, "RATE_DEVIATION"},
    {Fault::MotorStall, Severity::Lock, Latch::Operator, false, "MOTOR_STALL"},
    {Fault::Overcurrent, Severity::Lock, Latch::Operator, false, "OVERCURRENT"},
    {Fault::OvertempMotor, Severity::Stop, Latch::Soft, false, "OVERTEMP_MOTOR"},
    {Fault::OvertempGrip, Severity::Stop, Latch::Soft, false, "OVERTEMP_GRIP"},
    {Fault::SupplyLow, Severity::Stop, Latch::Soft, false, "SUPPLY_LOW"},
    {Fault::SupplyHigh, Severity::Stop, Latch::Soft, false, "SUPPLY_HIGH"},
    {Fault::CartridgeRemoved, Severity::Stop, Latch::Soft, true, "CARTRIDGE_REMOVED"},
    {Fault::CartridgeInvalid, Severity::Warn, Latch::None, false, "CARTRIDGE_INVALID"},
    {Fault::TriggerStuck, Severity::Lock, Latch::Operator, false, "TRIGGER_STUCK"},
    {Fault::NotWithdrawn, Severity::Service, Latch::Operator, false, "NOT_WITHDRAWN"},
    {Fault::RunTime, Severity::Stop, Latch::Soft, true, "RUN_TIME"},
    {Fault::RunStrokes, Severity::Stop, Latch::Soft, true, "RUN_STROKES"},
    {Fault::ContactLost, Severity::Info, Latch::None, false, "CONTACT_LOST"},
    {Fault::ConfigCorrupt, Severity::Lock, Latch::Operator, false, "CONFIG_CORRUPT"},
    {Fault::SelfTest, Severity::Service, Latch::Operator, false, "SELF_TEST"},
    {Fault::Clock, Severity::Service, Latch::Operator, false, "CLOCK"},
    {Fault::LogFull, Severity::Warn, Latch::None, false, "LOG_FULL"},
    {Fault::LinkQuality, Severity::Warn, Latch::None, false, "LINK_QUALITY"},
    {Fault::WatchdogReset, Severity::Stop, Latch::Soft, false, "WATCHDOG_RESET"},
    {Fault::EStop, Severity::Lock, Latch::Operator, false, "E_STOP"},
    {Fault::StrokeMismatch, Severity::Lock, Latch::Operator, false, "STROKE_MISMATCH"},
}};

[[nodiscard]] constexpr const FaultRow* faultRow(std::uint8_t code) noexcept
{
    return code < kFaults.size() ? &kFaults[code] : nullptr;
}
[[nodiscard]] constexpr const FaultRow& faultRow(Fault fault) noexcept
{
    return kFaults[static_cast<std::size_t>(fault)];
}
[[nodiscard]] constexpr Severity severityOf(Fault fault) noexcept { return faultRow(fault).severity; }
[[nodiscard]] constexpr std::uint32_t faultBit(Fault fault) noexcept
{
    return std::uint32_t{1} << static_cast<unsigned>(fault);
}

// All bits whose severity is at least `least`.
[[nodiscard]] constexpr std::uint32_t faultsAtLeast(Severity least) noexcept
{
    std::uint32_t bits = 0;
    for (const FaultRow& row : kFaults)
        if (row.severity >= least)
            bits |= faultBit(row.code);
    return bits;
}

static_assert([] {
    for (std::size_t i = 0; i < kFaults.size(); ++i)
        if (static_cast<std::size_t>(kFaults[i].code) != i)
            return false;
    return true;
}());

} // namespace stipple::wire
