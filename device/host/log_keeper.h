// Purpose: store the pen's log records durably without ever blocking the link thread: one batch at a time goes
//          over, an answer comes back.
// Thread: offer() and take() by the link thread; the store function runs on a thread of its own.
// Failure: the store function says false (or throws): the batch is not acknowledged to the pen. HAZ-016 HAZ-018
#pragma once

#include "device/host/session_types.h"

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace stipple::device {

using StoreLogFn = std::function<bool(const LogBatch&)>; // true only when it is on disk

class LogKeeper {
public:
    struct Answer {
        std::uint32_t uptoIdx = 0;
        bool durable = false;
    };
    // `wake` is called on the keeper's thread when an answer is ready; it must not block.
    LogKeeper(StoreLogFn store, std::function<void()> wake);
    ~LogKeeper();
    LogKeeper(const LogKeeper&) = delete;
    LogKeeper& operator=(const LogKeeper&) = delete;

    [[nodiscard]] bool offer(const LogBatch& batch) noexcept; // false: the last one is still being stored
    [[nodiscard]] std::optional<Answer> take() noexcept;

private:
    void run(const std::stop_token& stop);
    enum class Slot : std::uint8_t { Empty, Full, Answered };

    StoreLogFn m_store;
    std::function<void()> m_wake;
    LogBatch m_batch{};
    bool m_durable = false;
    std::atomic<Slot> m_slot{Slot::Empty};
    int m_event = -1;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace stipple::device
