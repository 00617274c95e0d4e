// Purpose: a desk with one pen on it, in memory, under a fake clock: the real PenCore on one side, the real
//          PenSession on the other, bytes in between with a chosen latency.
// Thread: test only.
#pragma once

#include "device/host/pen_session.h"
#include "device/pen/pen_core.h"
#include "told.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace stipple::device::test {

struct DeskOptions {
    pen::PenSetup setup;
    SessionOptions session;
    int latencyMs = 1;      // each way
    bool cartridge = true;
    std::uint64_t utcMs = 1'800'000'000'000; // wall time at the start
};

class Desk {
public:
    explicit Desk(DeskOptions options = {});

    void run(int ms); // the window is alive, the store stores, unless told otherwise below
    bool runUntil(const std::function<bool()>& done, int ms);
    void plugIn();
    void unplug(); // both ends see the line go
    void rebootPen();
    void command(CommandKind kind, std::uint32_t number = 0, bool flag = false);
    void load(const ports::ZoneOrder& order);
    void inject(std::vector<std::uint8_t> toHost) { m_toHost.push_back({m_us, std::move(toHost)}); }

    // Connect → load → arm → trigger → running for `ms`. False when a step did not come about.
    bool bringUp();
    bool bringToArmed(const ports::ZoneOrder& order);
    bool bringToRunning(int ms = 300);

    [[nodiscard]] PenSession& host() { return *m_host; }
    [[nodiscard]] pen::PenCore& pen() { return *m_pen; }
    [[nodiscard]] safety::State state() const { return m_host->state(); }
    [[nodiscard]] ports::ZoneOrder order() const;
    [[nodiscard]] MonoTime now() const;
    [[nodiscard]] std::uint64_t us() const { return m_us; }

    template <class E> [[nodiscard]] std::vector<E> all() const { return allOf<E>(events); }
    [[nodiscard]] std::optional<ports::CommandEnded> lastEnd(ports::Command command) const;
    [[nodiscard]] bool alarmed(ports::AlarmId id, ports::AlarmPriority atLeast) const { return raisedIn(events, id, atLeast); }
    [[nodiscard]] std::optional<ports::RunDelivered> lastDelivered() const { return lastOf<ports::RunDelivered>(events); }

    std::vector<ports::PenEvent> events;
    std::vector<wire::LogRecord> stored;
    bool windowAlive = true;
    bool recorderOk = true;
    bool storeWorks = true;
    bool hostFrozen = false; // SIGSTOP
    bool penDeaf = false;    // bytes to the pen vanish
    bool hostDeaf = false;
    bool autoReopen = true;
    std::uint64_t stopBytesSent = 0;
    std::function<void(const SessionInput&, const SessionOutput&)> watch; // every advance
    std::function<void(std::vector<std::uint8_t>&)> toHostFilter;         // one frame or byte of the pen at a time
    std::function<void(std::vector<std::uint8_t>&)> toPenFilter;          // what one advance wrote

private:
    struct Chunk {
        std::uint64_t at = 0;
        std::vector<std::uint8_t> bytes;
    };
    void tick();
    void advanceHost(std::vector<std::uint8_t> received);

    DeskOptions m_options;
    pen::NvState m_nv;
    std::unique_ptr<pen::PenCore> m_pen;
    std::unique_ptr<PenSession> m_host;
    std::uint64_t m_us = 5'000'000; // host monotonic
    std::uint64_t m_penBootUs = 0;
    bool m_line = false;
    bool m_plugged = true;
    std::uint64_t m_openAt = 0;
    MonoTime m_deadline{};
    std::deque<Chunk> m_toPen, m_toHost;
    std::vector<SessionCommand> m_commands;
    std::uint32_t m_uiCount = 0;
    std::uint64_t m_uiAtUs = 0;
};

} // namespace stipple::device::test
