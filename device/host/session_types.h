// Purpose: what goes into a pen session and what comes out, as plain values: the whole controller is a function of
//          these (and of nothing else), so a recording of the inputs replays to the identical outputs.
// Thread: any. Values only.
// Units: as named; times are CLOCK_MONOTONIC unless *_utc_ms.
#pragma once

#include "core/error.h"
#include "core/ports/pen.h"
#include "device/wire/messages.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace stipple::device {

using std::chrono::milliseconds;

// PENLINK §4.3 and §7.5, host side.
inline constexpr milliseconds kHeartbeatPeriod{25};
inline constexpr milliseconds kHeartbeatEarly{8};        // together with telemetry
inline constexpr milliseconds kUiLimit{250};             // HAZ-003
inline constexpr milliseconds kTelemetryLimitHot{120};   // HAZ-029
inline constexpr milliseconds kTelemetryLimitRest{500};
inline constexpr milliseconds kLinkLimitHot{500};
inline constexpr milliseconds kLinkLimitRest{2000};
inline constexpr milliseconds kStopBytePeriod{10};
inline constexpr milliseconds kProofLimit{200};          // HAZ-023 HAZ-027
inline constexpr milliseconds kArmLimit{1000};           // errata A6
inline constexpr milliseconds kReadBackLimit{5000};      // H2
inline constexpr milliseconds kSettle{20};
inline constexpr milliseconds kLogStoreLimit{5000};
inline constexpr milliseconds kDeliveredPeriod{1000};
inline constexpr milliseconds kTimeSyncPeriod{10000};
inline constexpr milliseconds kBusyLimit{3000};

enum class CommandKind : std::uint8_t {
    LineOpened,    // number: StreamKind, wide: UTC ms, seed: random
    LineLost,      // error: why
    OpenFailed,    // error: why
    Load,          // order
    Arm,
    Disarm,
    Pause,
    Resume,
    Clear,
    MarkCartridge,
    Reconnect,
    Stop,
    Suspend,       // the computer is about to sleep or lock
    Shutdown,      // BYE when the pen is at rest, then close
    LogStored,     // number: up to (exclusive), flag: durable
    OperatorCode,  // number
    Realtime,      // flag
    SelfTest,      // one STATUS through everything
};

struct SessionCommand {
    CommandKind kind = CommandKind::Stop;
    bool flag = false;
    std::uint32_t number = 0;
    ErrorCode error = ErrorCode::Internal;
    std::uint64_t wide = 0;
    std::uint64_t seed = 0;
    ports::ZoneOrder order{};
};
static_assert(std::is_trivially_copyable_v<SessionCommand>);

// When the window last showed that it is alive, and how often so far.
struct UiToken {
    std::uint32_t count = 0;
    MonoTime at{};
};

struct SessionInput {
    MonoTime now{};
    std::span<const std::uint8_t> received;
    std::span<const SessionCommand> commands;
    UiToken ui{};
    bool recorderOk = true; // records become durable (raw capture and store)
};

// Records that must be durable before the pen may forget them (§6.5). Keyed by (pen serial, boot_id, idx).
struct LogBatch {
    static constexpr std::size_t kMax = 512; // at most this many per LOG_ACK (errata B11)
    FixedText<20> penSerial;
    std::uint32_t fromIdx = 0;
    std::uint32_t count = 0;
    std::uint16_t lost = 0; // overwritten in the pen before anyone read them
    bool simulated = false;
    std::array<wire::LogRecord, kMax> records{};

    [[nodiscard]] std::span<const wire::LogRecord> span() const noexcept { return {records.data(), count}; }
    [[nodiscard]] std::uint32_t uptoIdx() const noexcept { return fromIdx + count; }
};

struct SessionOutput {
    bool stopByte = false;                 // '!' now, ahead of everything that waits
    std::span<const std::uint8_t> toPen;   // valid until the next advance()
    std::span<const ports::PenEvent> events;
    const LogBatch* log = nullptr;         // store durably, then answer with LogStored
    bool dropLine = false;                 // DTR low and close at once
    MonoTime deadline{};                   // advance again at the latest then
};

struct PenPin { // an identity that this clinic has accepted
    std::string serial;
    std::array<std::uint8_t, 8> deviceUid{};
};
struct FirmwareRule {
    std::string maker, model; // empty = any
    std::uint32_t from = 0, to = 0xFFFFFFFFU;
    std::optional<std::array<std::uint8_t, 8>> build; // fw_build of exactly this image; none = any
    bool allow = true;
};
struct KnownRun { // which zone a run belongs to, from the records of earlier sessions
    FixedText<20> penSerial;
    std::uint32_t runId = 0;     // 0: match by hostRunNo
    std::uint32_t hostRunNo = 0;
    std::uint32_t zoneTag = 0;
    SegmentId segment{};
};

struct SessionOptions {
    bool simulated = false; // the demo clinic: whatever pen this is, its records are simulated
    std::array<std::uint8_t, 8> hostInstance{};
    std::uint16_t appVersion = 0x0001;
    std::uint32_t operatorCode = 1;
    std::uint32_t waivedFeatures = 0; // bits that the clinic's signed policy does without (§5.5)
    std::uint16_t softStartMs = 200;
    std::uint16_t armTimeoutS = 30;   // HAZ-032
    std::uint16_t depthDevUm = 150;   // HAZ-021
    std::uint16_t telemHz = 100;
    bool acceptNewPens = true;        // pin at first use
    std::vector<PenPin> pins;
    std::vector<FirmwareRule> firmware; // first match holds; no match = allowed
    std::vector<KnownRun> knownRuns;
};

} // namespace stipple::device
