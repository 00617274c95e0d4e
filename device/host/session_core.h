// Purpose: what the parts of a pen session share: the line, the pen, the order, and where results go.
// Thread: link thread; nothing here reads a clock or touches a file descriptor.
// Failure: post() names an event for the safety machine; end() tells how a command ended.
#pragma once

#include "device/host/alarm_book.h"
#include "device/host/config_order.h"
#include "device/host/outbox.h"
#include "device/host/pen_clock.h"
#include "device/host/plan_watch.h"
#include "device/host/request_lane.h"
#include "device/host/run_ledger.h"
#include "device/host/session_types.h"
#include "device/host/stream.h"
#include "device/host/telemetry_watch.h"

#include "core/safety/event.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stipple::device {

// Deterministic: its seed is an input of the session. Nonces and tokens stop accidents, not attackers (§9).
class Prng {
public:
    void seed(std::uint64_t seed) noexcept { m_state = seed; }
    [[nodiscard]] std::uint32_t next() noexcept // splitmix64; never 0
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        const auto value = static_cast<std::uint32_t>((z ^ (z >> 31)) >> 32);
        return value == 0 ? 1U : value;
    }

private:
    std::uint64_t m_state = 1;
};

// Events for the safety machine, in order. Bounded: a full queue drops repeats of the newest only.
class EventQueue {
public:
    void push(safety::Event event) noexcept
    {
        if (m_count < m_events.size())
            m_events[m_count++] = event;
    }
    [[nodiscard]] std::optional<safety::Event> take() noexcept
    {
        if (m_next == m_count) {
            m_next = m_count = 0;
            return std::nullopt;
        }
        return m_events[m_next++];
    }
    [[nodiscard]] bool empty() const noexcept { return m_next == m_count; }

private:
    std::array<safety::Event, 64> m_events{};
    std::size_t m_count = 0, m_next = 0;
};

// What the pen told about itself in this session.
struct PenFacts {
    wire::HelloRsp hello{};
    std::optional<ports::PenIdentity> identity;
    std::optional<wire::CapsRsp> caps;
    std::optional<ports::Cartridge> cartridge;
    bool readsCartridges = false;
    bool probed = false; // it refused what is beyond its own limits (HAZ-030)
};

// The limits of one zone, asked for and read back, and the run that used them.
struct OrderFacts {
    std::optional<ports::ZoneOrder> set;
    std::optional<ports::ZoneOrder> confirmed;
    wire::ConfigBlock block{}; // as sent
    std::uint32_t cfgId = 0;
    std::uint32_t cfgCrc = 0;  // 0 = none verified
    std::uint32_t hostRunNo = 0;
    MonoTime readBackAt{};
    std::uint32_t runId = 0;   // 0 = no run open
    MonoTime armedUntil{};
    bool pausedByHost = false;
    bool resumeAsked = false;
};

class SessionCore {
public:
    explicit SessionCore(SessionOptions sessionOptions);

    void post(safety::Event event) noexcept { machineEvents.push(event); }
    void end(ports::Command command, ports::Outcome outcome, Error error = {}, std::uint16_t penStatus = 0);
    void raise(ports::AlarmId id, ports::AlarmPriority priority, Keep keep, std::uint32_t detail = 0,
               std::int64_t value = 0, bool causePresent = true);
    void raiseFault(std::uint8_t code, std::int64_t value, bool active);
    void raiseFaults(std::uint32_t active, std::uint32_t latched);
    void loseLink(ErrorCode why) noexcept; // the machine then decides
    void distrust(ErrorCode why) noexcept;
    // Whatever the pen showed before this moment is old news: a request just changed its state.
    void settle() noexcept;
    [[nodiscard]] bool isOldNews(MonoTime takenAt) const noexcept { return takenAt < settledAt; }
    void closeLine() noexcept; // forgets the session of the wire, keeps alarms, runs and the pins
    [[nodiscard]] bool mayArm() const noexcept { return uiFresh && recorderOk && telemetryFresh && interlockOk; }

    MonoTime now{};
    SessionOptions options;
    Outbox out;
    RequestLane lane{out};
    PenClock clock;
    TelemetryWatch telemetry;
    PlanWatch plan;
    RunLedger runs;
    std::vector<ports::PenEvent> events;
    AlarmBook alarms{events};
    EventQueue machineEvents;
    Prng random;

    bool lineOpen = false;
    bool sessionOpen = false; // HELLO was accepted
    bool cleanEnd = true;     // the last session ended by BYE
    StreamKind lineKind = StreamKind::Serial;
    MonoTime openedAt{};
    MonoTime settledAt{};
    std::uint64_t utcAtOpenMs = 0;
    ErrorCode why = ErrorCode::PenNotFound; // of Offline and Latched

    PenFacts pen;
    OrderFacts order;
    bool logUnread = false;        // a run ended and its log is not stored yet
    std::uint32_t permitBeats = 0; // heartbeats with the run permit since it was asked for
    std::uint32_t echoBeats = 0;   // heartbeats of this session that echoed a telemetry

    bool hot = false;            // arming, armed, running or paused
    bool cartridgeDoubt = false; // the pen refused because of the cartridge: what is known of it may be old

    bool uiFresh = false, recorderOk = false, telemetryFresh = false, interlockOk = false;

    const LogBatch* batchToStore = nullptr; // for this advance() only
    LogBatch batch;
};

} // namespace stipple::device
