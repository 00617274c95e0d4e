// Purpose: the real pen side on a real pseudo-terminal, in a thread of the test.
// Thread: the functions may be called from the test's thread; the core runs in its own.
// Units: µs of CLOCK_MONOTONIC.
// Failure: path() is empty when no pseudo-terminal could be made.
#pragma once

#include "device/pen/pen_core.h"

#include <atomic>
#include <functional>
#include <mutex>
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
    void freeze(bool frozen) noexcept { m_frozen = frozen; }
    [[nodiscard]] pen::Snapshot snapshot();

private:
    void run(const std::stop_token& stop);

    pen::NvState m_nv;
    std::mutex m_mutex;
    pen::PenCore m_core;
    int m_master = -1;
    int m_keep = -1; // the slave, open while nobody else has it is not: see run()
    std::string m_path;
    std::atomic<bool> m_frozen{false};
    std::jthread m_thread;
};

} // namespace stipple::device::test
