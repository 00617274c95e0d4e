// Purpose: messages of different length from one thread to one other, without locks.
// Thread: push by one thread, pop by one other.
// Failure: push gives false when there is no room; the message is then not in the ring at all.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace stipple::device {

class ByteRing {
public:
    explicit ByteRing(std::size_t powerOfTwo)
        : m_size(powerOfTwo), m_bytes(std::make_unique<std::uint8_t[]>(powerOfTwo))
    {
    }

    [[nodiscard]] bool push(std::span<const std::uint8_t> message) noexcept
    {
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        const std::size_t used = head - m_tail.load(std::memory_order_acquire);
        const std::size_t need = sizeof(std::uint32_t) + message.size();
        if (need > m_size - used)
            return false;
        const auto length = static_cast<std::uint32_t>(message.size());
        std::uint8_t prefix[sizeof length];
        std::memcpy(prefix, &length, sizeof length);
        put(head, prefix);
        put(head + sizeof length, message);
        m_head.store(head + need, std::memory_order_release);
        return true;
    }
    [[nodiscard]] bool pop(std::vector<std::uint8_t>& into)
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail == m_head.load(std::memory_order_acquire))
            return false;
        std::uint8_t prefix[sizeof(std::uint32_t)];
        get(tail, prefix);
        std::uint32_t length = 0;
        std::memcpy(&length, prefix, sizeof length);
        into.resize(length);
        get(tail + sizeof length, into);
        m_tail.store(tail + sizeof length + length, std::memory_order_release);
        return true;
    }
    [[nodiscard]] bool halfFull() const noexcept
    {
        return m_head.load(std::memory_order_acquire) - m_tail.load(std::memory_order_acquire) > m_size / 2;
    }

private:
    void put(std::size_t at, std::span<const std::uint8_t> bytes) noexcept
    {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            m_bytes[(at + i) & (m_size - 1)] = bytes[i];
    }
    void get(std::size_t at, std::span<std::uint8_t> bytes) const noexcept
    {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = m_bytes[(at + i) & (m_size - 1)];
    }
    std::size_t m_size;
    std::unique_ptr<std::uint8_t[]> m_bytes;
    alignas(64) std::atomic<std::size_t> m_head{0};
    alignas(64) std::atomic<std::size_t> m_tail{0};
};

} // namespace stipple::device
