// Purpose: a PenLink with everything around it that an application gives: a window that lives, a store that stores.
// Thread: test's thread; a small one plays the window.
#pragma once

#include "device/host/pen_link.h"
#include "told.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace stipple::device::test {

class Bench {
public:
    explicit Bench(const std::string& path, PenLinkOptions options = {});
    ~Bench();

    [[nodiscard]] PenLink& link() { return *m_link; }
    [[nodiscard]] safety::State state() const { return m_link->snapshot().state; }
    [[nodiscard]] bool until(safety::State state, std::chrono::milliseconds limit = std::chrono::seconds(5));
    [[nodiscard]] bool untilAlarm(ports::AlarmId id, ports::AlarmPriority atLeast, std::chrono::milliseconds limit);
    [[nodiscard]] bool bringToArmed(const ports::ZoneOrder& order); // from wherever: ready → verified → armed

    template <class E> [[nodiscard]] std::vector<E> all()
    {
        const std::lock_guard lock(m_mutex);
        return allOf<E>(m_events);
    }
    [[nodiscard]] std::optional<ports::RunDelivered> lastDelivered();
    [[nodiscard]] std::uint32_t stored();
    std::atomic<bool> windowAlive{true};

private:
    std::mutex m_mutex;
    std::vector<ports::PenEvent> m_events;
    std::uint32_t m_stored = 0;
    std::unique_ptr<PenLink> m_link;
    std::jthread m_window;
};

} // namespace stipple::device::test
