// Purpose: what the window may ask of the pen and what it is told. The only door between ui and device.
// Thread: PenPort's functions are called on the UI thread, except requestStop (any thread). Observers are
//         called on the UI thread. Nothing here blocks.
// Units: as named; times are MonoTime unless *UtcMs.
// Failure: a command ends as Done, NotDone or Unknown; Unknown is never shown as failed (HOUSE, Errors).
#pragma once

#include "core/error.h"
#include "core/fixed_text.h"
#include "core/ids.h"
#include "core/safety/states.h"
#include "core/units/units.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace stipple::ports {

using CartridgeUid = std::array<std::uint8_t, 8>;

struct PenIdentity {
    FixedText<24> maker;
    FixedText<24> model;
    FixedText<20> serial;
    std::uint32_t firmware = 0; // major<<24 | minor<<16 | patch
    std::array<std::uint8_t, 8> deviceUid{};
    bool simulated = false; // an emulated pen, or any pen of the demo clinic: its records are marked for ever
};

struct PenCaps {
    Micrometres depthMin{}, depthMax{}, depthStep{};
    StrokesPerMinute rateMin{}, rateMax{}, rateStep{};
    std::uint32_t features = 0; // PENLINK §5.5
    std::uint32_t strokesMax = 0;
    std::uint16_t runTimeMaxS = 0;
    std::uint16_t stopTimeMs = 0;
};

enum class CartridgePresence : std::uint8_t { None, Ok, ReadError, AuthFailed };
struct Cartridge {
    CartridgePresence presence = CartridgePresence::None;
    CartridgeUid uid{};
    bool sealIntact = false;
    bool used = false;
    bool expired = false;
    std::uint16_t pins = 0;
    std::uint16_t gauge = 0;
    Micrometres maxDepth{};
    StrokesPerMinute maxRate{};
    FixedText<16> lot;
    std::uint32_t expiryYmd = 0; // decimal YYYYMMDD, 0 = not given
    std::uint32_t useCount = 0;
    std::uint32_t generation = 0;
};

// The limits of one zone as they go to the pen (CONFIG_SET) and come back (CONFIG_GET).
struct ZoneOrder {
    SessionId session{};
    SegmentId segment{};
    std::uint32_t zoneTag = 0;     // ordinal of the zone in the clinic's table; in the pen's log
    std::uint32_t planHash = 0;    // first 4 bytes of SHA-256 of the canonical plan incl. patient
    Micrometres depth{};
    Micrometres depthLimit{};
    StrokesPerMinute rate{};
    StrokesPerMinute rateLimit{};
    std::uint32_t strokesMax = 0;  // remaining budget of this zone: the pen itself stops there
    std::uint16_t runTimeMaxS = 0;
    CartridgeUid cartridge{};
    friend bool operator==(const ZoneOrder&, const ZoneOrder&) = default;
};

// One telemetry, decoded. `receivedAt` tells how old it is: above 500 ms it must look stale.
struct PenLive {
    MonoTime receivedAt{};
    std::uint32_t penMs = 0;
    std::uint8_t penState = 0;     // PENLINK §7.1
    std::uint8_t lastStop = 0;     // PENLINK §7.4
    Micrometres depthSet{};
    std::optional<Micrometres> depthActual;
    StrokesPerMinute rateSet{};
    StrokesPerMinute rateActual{};
    std::int16_t motorMa = 0;
    std::uint16_t supplyMv = 0;
    std::optional<std::int16_t> motorCentiC;
    std::optional<std::int16_t> gripCentiC;
    std::uint32_t strokesRun = 0;
    std::uint32_t runElapsedMs = 0;
    std::uint32_t runId = 0;
    bool contact = false, trigger = false, withdrawn = false, energised = false, cartridge = false, eStop = false;
    std::uint32_t faultsActive = 0;
};

enum class AlarmPriority : std::uint8_t { Low, Medium, High };
enum class AlarmId : std::uint8_t {
    LinkLost,          // the pen went away; while running: high
    StopNotConfirmed,  // high
    PenFault,          // `detail` = fault code of PENLINK §8
    TelemetryStale,
    UiStale,
    RecorderBad,
    ReadbackDiffers,
    PlanMismatch,      // telemetry shows other set values than the plan
    UnknownPen,
    LogGap,
    TimingReduced,     // no real-time priority: "reduced timing margin"
    PenStopped,        // the pen stopped by itself, `detail` = stop reason §7.4
    PenNotArmed,       // ARM refused, `detail` = status<<8|detail §5.3
};
inline constexpr int kAlarmCount = 13;
struct Alarm {
    AlarmId id{};
    AlarmPriority priority{};
    std::uint32_t detail = 0;
    std::int64_t value = 0; // measured quantity where the fault has one (PENLINK errata B9)
    MonoTime since{};
    bool causePresent = true; // "Clear" works only when false
};

// What the window shows, newest wins; at most 30 a second reach the UI. Trivially copyable.
struct PenSnapshot {
    MonoTime takenAt{};
    safety::State state = safety::State::Offline;
    ErrorCode offlineReason = ErrorCode::PenNotFound; // meaningful in Offline and Latched
    std::optional<PenIdentity> identity;
    std::optional<PenCaps> caps;
    std::optional<Cartridge> cartridge;
    std::optional<ZoneOrder> set;       // what Stipple asked for
    std::optional<ZoneOrder> confirmed; // what the pen read back; shown apart from `set`
    std::optional<PenLive> live;
    std::uint32_t runId = 0;
    bool pausedByHost = false;          // resume needs the hold; else a press goes on
    MonoTime armedUntil{};              // auto-disarm
    std::uint8_t linkQualityPercent = 0;
    bool realtime = false;
};
static_assert(std::is_trivially_copyable_v<PenSnapshot>);

// ---- events: never coalesced, never dropped ----

struct StateChanged {
    safety::State from{}, to{};
    std::uint8_t stopReason = 0; // PENLINK §7.4, 0 = none
    MonoTime at{};
};
// A run begins: from now on its strokes belong to this segment.
struct RunStarted {
    SegmentId segment{};
    std::uint32_t runId = 0;
    MonoTime at{};
};
enum class Certainty : std::uint8_t { Exact, EndUncertain };
// What the pen's own log (or, until it was read, its counters) says about one run. May be told more than
// once for the same run; the later one replaces the earlier (PENLINK §6.5).
struct RunDelivered {
    SegmentId segment{}; // null when the log holds a run of an unknown segment
    std::uint32_t penBootId = 0;
    std::uint32_t runId = 0;
    std::uint32_t hostRunNo = 0;
    std::uint32_t zoneTag = 0;
    std::uint32_t strokes = 0;
    std::uint32_t elapsedMs = 0;
    std::uint8_t stopReason = 0;
    Certainty certainty = Certainty::Exact;
    bool fromLog = false; // false: counters of telemetry, the log was not read yet
    std::optional<Micrometres> depthMean, depthPeak; // from telemetry while running
    std::optional<StrokesPerMinute> rateMean;
};
struct AlarmRaised { Alarm alarm; };
struct AlarmCleared { AlarmId id{}; std::uint32_t detail = 0; };
enum class Command : std::uint8_t { Load, Arm, Disarm, Pause, Resume, Clear, MarkCartridge, SelfTest };
enum class Outcome : std::uint8_t { Done, NotDone, Unknown };
struct CommandEnded {
    Command command{};
    Outcome outcome{};
    Error error{}; // why, when not Done
    std::uint16_t penStatus = 0; // status<<8|detail §5.3
};
struct PenConnected { PenIdentity identity; };
struct PenGone { ErrorCode why{}; bool whileMotorCouldRun = false; };
struct LogStored { std::uint32_t records = 0; std::uint32_t lost = 0; };

using PenEvent = std::variant<StateChanged, RunStarted, RunDelivered, AlarmRaised, AlarmCleared, CommandEnded,
                              PenConnected, PenGone, LogStored>;

class PenPort {
public:
    virtual ~PenPort() = default;

    // One byte to the pen now, from any thread, past every queue; repeated until telemetry proves it. HAZ-026
    virtual void requestStop() noexcept = 0;

    virtual void load(const ZoneOrder& order) = 0; // CONFIG_SET, compare, CONFIG_GET, compare
    virtual void arm() = 0;                        // after the hold; only from Verified
    virtual void disarm() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void clear() = 0;                      // acknowledge a stop or a latched alarm whose cause is gone
    virtual void markCartridgeUsed() = 0;          // at the end of the procedure
    virtual void reconnect() = 0;

    [[nodiscard]] virtual PenSnapshot snapshot() const = 0;
    [[nodiscard]] virtual std::vector<Alarm> alarms() const = 0; // highest priority first, then newest

    using SnapshotFn = std::function<void(const PenSnapshot&)>;
    using EventFn = std::function<void(const PenEvent&)>;
    virtual int observe(SnapshotFn onSnapshot, EventFn onEvent) = 0; // returns a handle
    virtual void forget(int handle) = 0;
};

} // namespace stipple::ports
