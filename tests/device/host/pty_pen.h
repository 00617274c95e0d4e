// Purpose: the real pen side on a real pseudo-terminal, in a thread of the test.
// Thread: the functions may be called from the test's thread; the core runs in its own.
// Units: µs of CLOCK_MONOTONIC.
// Failure: path() is empty when no pseudo-terminal could be made.
#pragma once

#include "device/pen/pen_core.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <thread>

namespace stipple::device::test {

class PtyPen {
public:
    explicit PtyPen(pen::PenSetup setup = {});
    ~PtyPen();
    PtyPen(const PtyPen&) = delete;
    PtyPen& operator=(const PtyPen&) = delete;

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    void with(const std::function<void(pen::PenCore&)>& act); // at rest between two steps
    // Sees what arrives, on the pen's thread, before the pen does.
    using Tap = std::function<void(std::span<const std::uint8_t>)>;
    void tap(Tap tap);
    void mute(bool muted) noexcept { m_muted = muted; } // what the pen says is lost
    [[nodiscard]] std::uint64_t bootUs() const noexcept { return m_bootUs; } // CLOCK_MONOTONIC when the pen's clock began
    void freeze(bool frozen) noexcept { m_frozen = frozen; }
    [[nodiscard]] pen::Snapshot snapshot();

private:
    void run(const std::stop_token& stop);

    pen::NvState m_nv;
    std::mutex m_mutex;
    pen::PenCore m_core;
    int m_master = -1;
    std::string m_path;
    Tap m_tap;
    std::atomic<bool> m_frozen{false};
    std::atomic<bool> m_muted{false};
    std::atomic<std::uint64_t> m_bootUs{0};
    std::jthread m_thread;
};

} // namespace stipple::device::test
