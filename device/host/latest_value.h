// Purpose: hand the newest value from the link thread to readers; the writer never waits (triple buffer).
// Thread: publish() by one thread; read() by any, readers wait only for each other.
// Failure: none; read() gives the last value published, the default before the first.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <type_traits>

namespace stipple::device {

template <class T> class LatestValue {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    void publish(const T& value) noexcept
    {
        m_slots[m_writing] = value;
        const std::uint8_t old = m_shared.exchange(static_cast<std::uint8_t>(m_writing | kFresh), std::memory_order_acq_rel);
        m_writing = old & kIndex;
    }
    [[nodiscard]] T read() const
    {
        const std::lock_guard lock(m_readers);
        if ((m_shared.load(std::memory_order_relaxed) & kFresh) != 0)
            m_reading = m_shared.exchange(m_reading, std::memory_order_acq_rel) & kIndex;
        return m_slots[m_reading];
    }

private:
    static constexpr std::uint8_t kFresh = 4;
    static constexpr std::uint8_t kIndex = 3;
    std::array<T, 3> m_slots{};
    mutable std::atomic<std::uint8_t> m_shared{1};
    std::uint8_t m_writing = 0;
    mutable std::uint8_t m_reading = 2;
    mutable std::mutex m_readers;
};

} // namespace stipple::device
