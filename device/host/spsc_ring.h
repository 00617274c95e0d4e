// Purpose: bounded queue from one thread to one other, without locks.
// Thread: push by one thread, pop by one other.
// Failure: push gives false when full; the caller decides what that means.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>

namespace stipple::device {

template <class T, std::size_t N> class SpscRing {
    static_assert((N & (N - 1)) == 0, "a power of two");

public:
    // noexcept: an item whose copy cannot allocate any more ends the program, and with it the line to the pen.
    [[nodiscard]] bool push(const T& value)
    {
        const std::size_t at = m_head.load(std::memory_order_relaxed);
        if (at - m_tail.load(std::memory_order_acquire) == N)
            return false;
        m_items[at & (N - 1)] = value;
        m_head.store(at + 1, std::memory_order_release);
        return true;
    }
    [[nodiscard]] std::optional<T> pop() noexcept
    {
        const std::size_t at = m_tail.load(std::memory_order_relaxed);
        if (at == m_head.load(std::memory_order_acquire))
            return std::nullopt;
        std::optional<T> value(std::move(m_items[at & (N - 1)]));
        m_tail.store(at + 1, std::memory_order_release);
        return value;
    }
    [[nodiscard]] std::size_t size() const noexcept
    {
        return m_head.load(std::memory_order_acquire) - m_tail.load(std::memory_order_acquire);
    }

private:
    alignas(64) std::atomic<std::size_t> m_head{0};
    alignas(64) std::atomic<std::size_t> m_tail{0};
    alignas(64) std::array<T, N> m_items{};
};

} // namespace stipple::device
