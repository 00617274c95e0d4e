// Purpose: every closed set of numbers in PenLink: messages, states, reasons, status codes, log types, bits.
// Thread: any. Constants.
// Units: as on the wire.
// Failure: none here; names.h turns raw bytes into these (std::nullopt for unknown numbers).
#pragma once

#include <cstdint>

namespace stipple::wire {

inline constexpr std::uint8_t kMajor = 1;
inline constexpr std::uint8_t kMinor = 0;

// Byte alphabet, §3.2.
inline constexpr std::uint8_t kSofHostToPen = 0x3E;
inline constexpr std::uint8_t kSofPenToHost = 0x3C;
inline constexpr std::uint8_t kEof = 0x0A;
inline constexpr std::uint8_t kStop = 0x21;

// Timing, §4.3 (milliseconds).
inline constexpr std::uint16_t kHeartbeatMs = 25;
inline constexpr std::uint16_t kLeaseMs = 150;
inline constexpr std::uint16_t kStopTimeMaxMs = 50;
inline constexpr std::uint16_t kResponseTimeoutMs = 50;
inline constexpr std::uint8_t kRepeats = 3;
inline constexpr std::uint16_t kHelloTimeoutMs = 500;
inline constexpr std::uint32_t kTokenLifeMs = 3000;
inline constexpr std::uint32_t kSessionIdleMs = 2000;

// §3.5 kind, low nibble of vk.
enum class Kind : std::uint8_t { Req = 0, Rsp = 1, Evt = 2, Ntf = 3 };

// §5.1
enum class MessageId : std::uint8_t {
    Hello = 0x01,
    Ident = 0x02,
    Caps = 0x03,
    Status = 0x04,
    Cartridge = 0x05,
    CartMark = 0x06,
    TimeSync = 0x07,
    ConfigSet = 0x08,
    ConfigGet = 0x09,
    ArmPrepare = 0x0A,
    ArmCommit = 0x0B,
    RunCtrl = 0x0C,
    Disarm = 0x0D,
    FaultClear = 0x0E,
    LogInfo = 0x0F,
    LogRead = 0x10,
    LogAck = 0x11,
    Faults = 0x12,
    TelemSet = 0x13,
    IdentProve = 0x14,
    LinkStats = 0x15,
    Bye = 0x16,
    Heartbeat = 0x40,
    Telemetry = 0x80,
    StateEvt = 0x81,
    FaultEvt = 0x82,
};

// §7.1
enum class PenState : std::uint8_t {
    Boot = 0,
    Idle = 1,
    Linked = 2,
    Configured = 3,
    Armed = 4,
    Running = 5,
    Paused = 6,
    Stopping = 7,
    Stopped = 8,
    Fault = 9,
    Service = 10,
};

// §7.5
enum class HostState : std::uint8_t {
    Down = 0,
    Opening = 1,
    Handshake = 2,
    Resync = 3,
    Ready = 4,
    Active = 5,
    Stopping = 6,
    Latched = 7,
    Suspending = 8,
};

// §7.4
enum class StopReason : std::uint8_t {
    None = 0,
    LeaseExpired = 1,
    StopByte = 2,
    LineDrop = 3,
    PermitWithdrawn = 4,
    RunCtrlStop = 5,
    Trigger = 6,
    EStop = 7,
    RunTime = 8,
    Strokes = 9,
    ContactLost = 10,
    CartridgeRemoved = 11,
    Fault = 12,
    TakeOver = 13,
    Bye = 14,
    ArmTimeout = 15,
    Disarm = 16,
    ConfigInvalidated = 17,
    Supply = 18,
    Reset = 19,
    RunCtrlPause = 20,
    SessionIdle = 21,
};

// §5.3
enum class Status : std::uint8_t {
    Ok = 0,
    BadMsg = 1,
    BadLen = 2,
    BadField = 3,
    Range = 4,
    State = 5,
    Session = 6,
    SeqReuse = 7,
    Version = 8,
    Busy = 9,
    Token = 10,
    TokenExpired = 11,
    CfgMismatch = 12,
    Cartridge = 13,
    FaultLatched = 14,
    Interlock = 15,
    LogRange = 16,
    Unsupported = 17,
    FwGate = 18,
    LogFull = 19,
    Auth = 20,
};

// Detail of Status::Cartridge.
enum class CartridgeDetail : std::uint8_t {
    None = 1,
    Unreadable = 2,
    UidDiffers = 3,
    GenerationDiffers = 4,
    Used = 5,
    Expired = 6,
    Auth = 7,
};

// Detail of Status::Interlock.
enum class InterlockDetail : std::uint8_t { TriggerHeld = 1, EStop = 2, NotWithdrawn = 3, NoLease = 4 };

enum class ResetReason : std::uint8_t { PowerOn = 0, Soft = 1, Watchdog = 2, BrownOut = 3, HardFault = 4 };
enum class CartPresent : std::uint8_t { None = 0, Ok = 1, ReadError = 2, AuthFailed = 3 };
enum class CartAction : std::uint8_t { MarkUsed = 1, MarkDiscarded = 2 };
enum class RunAction : std::uint8_t { Start = 1, Pause = 2, Resume = 3, Stop = 4 };
enum class ByeReason : std::uint8_t { Normal = 0, AppExit = 1, PenSwitch = 2, Suspend = 3 };
enum class TriggerMode : std::uint8_t { HostOnly = 0, HoldToRun = 1, PressToggle = 2, StartAndHold = 3 };

// §5.2 Log record
enum class LogType : std::uint8_t {
    Boot = 1,
    SessionOpen = 2,
    SessionClose = 3,
    Config = 4,
    Arm = 5,
    RunBegin = 6,
    RunCheckpoint = 7,
    RunEnd = 8,
    FaultSet = 9,
    FaultClear = 10,
    Stop = 11,
    CartIn = 12,
    CartOut = 13,
    Clock = 14,
    Trigger = 15,
};

// CAPS.features, §5.5.
namespace feature {
inline constexpr std::uint32_t kCartridgeReader = 1U << 0;
inline constexpr std::uint32_t kTrigger = 1U << 1;
inline constexpr std::uint32_t kFootSwitch = 1U << 2;
inline constexpr std::uint32_t kContactSensor = 1U << 3;
inline constexpr std::uint32_t kDepthSensor = 1U << 4;
inline constexpr std::uint32_t kMotorCurrent = 1U << 5;
inline constexpr std::uint32_t kMotorTemperature = 1U << 6;
inline constexpr std::uint32_t kGripTemperature = 1U << 7;
inline constexpr std::uint32_t kRtc = 1U << 8;
inline constexpr std::uint32_t kNonVolatileLog = 1U << 9;
inline constexpr std::uint32_t kSignedIdentity = 1U << 10;
inline constexpr std::uint32_t kActiveRetraction = 1U << 11;
inline constexpr std::uint32_t kStrokeCounter = 1U << 12;
inline constexpr std::uint32_t kEStop = 1U << 13;
inline constexpr std::uint32_t kSecondDepth = 1U << 14;
inline constexpr std::uint32_t kPowerOffRetraction = 1U << 15;
} // namespace feature

// TELEMETRY.flags, §5.2.
namespace telemetry_flag {
inline constexpr std::uint16_t kContact = 1U << 0;
inline constexpr std::uint16_t kTrigger = 1U << 1;
inline constexpr std::uint16_t kFootSwitch = 1U << 2;
inline constexpr std::uint16_t kWithdrawn = 1U << 3;
inline constexpr std::uint16_t kMotorEnergised = 1U << 4;
inline constexpr std::uint16_t kCartridge = 1U << 5;
inline constexpr std::uint16_t kEStop = 1U << 6;
inline constexpr std::uint16_t kConfigValid = 1U << 7;
inline constexpr std::uint16_t kLeaseEnforced = 1U << 8;
inline constexpr std::uint16_t kLogUnread = 1U << 9;
} // namespace telemetry_flag

// HEARTBEAT.permit. b0 may be set only with b1, b2 and b3.
namespace permit {
inline constexpr std::uint8_t kRun = 1U << 0;
inline constexpr std::uint8_t kUiAlive = 1U << 1;
inline constexpr std::uint8_t kRecorderOk = 1U << 2;
inline constexpr std::uint8_t kInterlockOk = 1U << 3;
inline constexpr std::uint8_t kAll = 0x0F;
} // namespace permit

namespace cart_flag {
inline constexpr std::uint8_t kSealIntact = 1U << 0;
inline constexpr std::uint8_t kUsed = 1U << 1;
inline constexpr std::uint8_t kExpired = 1U << 2;
inline constexpr std::uint8_t kAuthenticated = 1U << 3;
inline constexpr std::uint8_t kReadOnlyTag = 1U << 4;
} // namespace cart_flag

namespace cfg_flag {
inline constexpr std::uint8_t kRequireContact = 1U << 0;
inline constexpr std::uint8_t kAutoPauseOnLift = 1U << 1;
inline constexpr std::uint8_t kBeeper = 1U << 2;
inline constexpr std::uint8_t kRequireCartridge = 1U << 3;
} // namespace cfg_flag

namespace hello_flag {
inline constexpr std::uint8_t kTakeOver = 1U << 0;         // request
inline constexpr std::uint16_t kUnreadLog = 1U << 0;       // response
inline constexpr std::uint16_t kEndedWithoutBye = 1U << 1; // response
} // namespace hello_flag

} // namespace stipple::wire
