// Purpose: the real pen side on a real pseudo-terminal (or a Unix socket), in a thread of the test.
// Thread: the functions may be called from the test's thread; the core runs in its own.
// Units: µs of CLOCK_MONOTONIC.
// Failure: path() is empty when the cable could not be made.
#pragma once

#include "device/pen/pen_core.h"

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace stipple::device::test {

class PtyPen {
public:
    enum class Cable : std::uint8_t { Pty, Socket };
    explicit PtyPen(pen::PenSetup setup = {}, Cable cable = Cable::Pty);
    ~PtyPen();
    PtyPen(const PtyPen&) = delete;
    PtyPen& operator=(const PtyPen&) = delete;

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    void with(const std::function<void(pen::PenCore&)>& act); // at rest between two steps
    // Sees what arrives, on the pen's thread, before the pen does.
    using Tap = std::function<void(std::span<const std::uint8_t>)>;
    void tap(Tap tap);
    // Another language on the same cable: what arrives becomes what the pen hears (nothing: not yet), what it says
    // becomes what is written. Empty functions: PenLink.
    using Translate = std::function<std::span<const std::uint8_t>(std::span<const std::uint8_t>)>;
    void speak(Translate heard, Translate said);
    // What the host sends arrives that many µs later from now on; the function gets the time. Empty: at once again, and
    // what was still under way is lost.
    using Lateness = std::function<std::uint64_t(std::uint64_t nowUs)>;
    void late(Lateness lateness);
    void mute(bool muted) noexcept { m_muted = muted; } // what the pen says is lost
    [[nodiscard]] std::uint64_t bootUs() const noexcept { return m_bootUs; } // CLOCK_MONOTONIC when the pen's clock began
    void freeze(bool frozen) noexcept { m_frozen = frozen; }
    [[nodiscard]] pen::Snapshot snapshot();

private:
    [[nodiscard]] bool openPty();
    [[nodiscard]] bool openSocket();
    void run(const std::stop_token& stop);
    void say(std::span<const std::uint8_t> bytes);
    std::span<const std::uint8_t> arrived(std::span<const std::uint8_t> bytes);

    pen::NvState m_nv;
    std::mutex m_mutex;
    pen::PenCore m_core;
    int m_listen = -1; // of a socket
    int m_master = -1; // the pen's end
    std::string m_path;
    Tap m_tap;
    Translate m_heard, m_said;
    struct Late {
        std::uint64_t at = 0;
        std::vector<std::uint8_t> bytes;
    };
    Lateness m_lateness;
    std::deque<Late> m_underWay;
    std::vector<std::uint8_t> m_arrived;
    std::atomic<bool> m_frozen{false};
    std::atomic<bool> m_muted{false};
    std::atomic<std::uint64_t> m_bootUs{0};
    std::jthread m_thread;
};

} // namespace stipple::device::test
