// Purpose: the pen for the application: one reactor thread that reads, writes, keeps the lease and runs the safety
//          machine, so that no lock stands between them and a frozen window cannot delay a stop (PENLINK §11).
// Thread: requestStop() and uiAlive() from any thread. The commands (load … shutdown) from one thread, the
//         window's. onEvent runs on the link thread and must only enqueue; storeLog runs on a thread of its own.
// Units: as core/ports/pen.h.
// Failure: commands answer by ports::CommandEnded; a full command queue gives false at once.
#pragma once

#include "device/host/input_sink.h"
#include "device/host/latest_value.h"
#include "device/host/log_keeper.h"
#include "device/host/pen_session.h"
#include "device/host/spsc_ring.h"
#include "device/host/stop_line.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace stipple::device {

struct PenLinkOptions {
    SessionOptions session;
    // Where the pen is: a path (port, pseudo-terminal or socket), or a function that looks for one (discovery).
    // Called on the link thread, only while no pen is connected.
    std::function<Result<std::string>()> findPath;
    // How a path becomes a line; openStream unless a test wants another way in.
    std::function<Result<std::unique_ptr<Stream>>(const std::string&)> openLine;
    std::function<void(const ports::PenEvent&)> onEvent;
    StoreLogFn storeLog;
    std::shared_ptr<InputSink> recorder; // may be null
    bool wantRealtime = true;            // SCHED_FIFO 20 where allowed, else the alarm TimingReduced
    milliseconds retry{300};             // between attempts to open
};

[[nodiscard]] std::function<Result<std::string>()> fixedPath(std::string path);

class PenLink {
public:
    explicit PenLink(PenLinkOptions options);
    ~PenLink(); // shuts down: stops the pen if it runs, BYE, close
    PenLink(const PenLink&) = delete;
    PenLink& operator=(const PenLink&) = delete;

    void start();
    void shutdown(); // blocks until the line is closed, at most about a second

    void requestStop() noexcept;            // HAZ-026: direct byte, flag and wake-up; no queue, no lock
    void uiAlive(MonoTime at) noexcept;     // every 50 ms while the window is visible and answers. HAZ-003 HAZ-025
    void setStoreHealthy(bool healthy) noexcept; // the application's own records become durable. HAZ-016

    bool load(const ports::ZoneOrder& order);
    bool arm();
    bool disarm();
    bool pause();
    bool resume();
    bool clear();
    bool markCartridgeUsed();
    bool reconnect();
    bool selfTest(); // one STATUS there and back; at rest only
    bool suspend(); // before sleep or lock. HAZ-014
    bool setOperatorCode(std::uint32_t code);

    [[nodiscard]] ports::PenSnapshot snapshot() const { return m_latest.read(); }

private:
    void run(const std::stop_token& stop);
    void tryOpen(MonoTime now);
    void closeLine() noexcept;
    void step(MonoTime now, std::span<const std::uint8_t> received);
    void collectCommands();
    void carryOut(const SessionOutput& output, MonoTime now);
    void flush(MonoTime now);
    void wait();
    void sleepUntilNeeded();
    void wake() noexcept;
    bool post(const SessionCommand& command);
    bool post(CommandKind kind);
    void note(const SessionCommand& command) noexcept;
    enum class Realtime : std::uint8_t { No, Yes };
    void noteRealtime(Realtime realtime) noexcept;

    PenLinkOptions m_options;
    PenSession m_session;
    LatestValue<ports::PenSnapshot> m_latest;
    SpscRing<SessionCommand, 64> m_commands;
    StopLine m_stopLine;
    int m_event = -1;
    std::atomic<bool> m_stopAsked{false};
    std::atomic<bool> m_resting{false}; // the link thread waits, or is about to: a command has to wake it
    std::atomic<bool> m_storeHealthy{true};
    std::atomic<std::int64_t> m_uiAtNs{0};
    std::atomic<std::uint32_t> m_uiCount{0};

    // link thread only
    std::unique_ptr<Stream> m_stream;
    std::array<SessionCommand, 80> m_batch{};
    std::size_t m_batchSize = 0;
    std::array<std::uint8_t, 4096> m_unsent{};
    std::size_t m_unsentSize = 0;
    MonoTime m_blockedSince{};
    MonoTime m_openAt{};
    MonoTime m_deadline{};
    ErrorCode m_openFailure = ErrorCode::Internal;
    bool m_shutdownNoted = false;
    bool m_readable = false;

    std::unique_ptr<LogKeeper> m_keeper;
    std::jthread m_thread;
};

// CLOCK_MONOTONIC now; the only place in device/host that reads a clock for the session.
[[nodiscard]] MonoTime monotonicNow() noexcept;

} // namespace stipple::device
