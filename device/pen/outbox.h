// Purpose: bytes on their way to the host, frame by frame; drops the oldest TELEMETRY when nobody reads (L5).
// Thread: pen core and its runner, same thread.
// Units: bytes.
// Failure: none; dropped() counts.
#pragma once

#include "device/wire/frame.h"

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace stipple::pen {

class Outbox {
public:
    struct Item {
        std::vector<std::uint8_t> bytes;
        bool telemetry = false;
    };

    void push(std::span<const std::uint8_t> bytes)
    {
        m_items.push_back({{bytes.begin(), bytes.end()}, false});
    }
    void pushTelemetry(std::span<const std::uint8_t> bytes)
    {
        std::size_t waiting = 0;
        for (const Item& item : m_items)
            waiting += item.telemetry ? 1U : 0U;
        if (waiting > kTelemetryWaiting)
            dropOldestTelemetry();
        m_items.push_back({{bytes.begin(), bytes.end()}, true});
    }
    [[nodiscard]] bool empty() const noexcept { return m_items.empty(); }
    [[nodiscard]] Item take()
    {
        Item item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }
    void clear() noexcept { m_items.clear(); }
    [[nodiscard]] std::uint32_t dropped() const noexcept { return m_dropped; }
    void countDropped() noexcept { ++m_dropped; }

private:
    static constexpr std::size_t kTelemetryWaiting = 4;
    void dropOldestTelemetry()
    {
        for (auto it = m_items.begin(); it != m_items.end(); ++it)
            if (it->telemetry) {
                m_items.erase(it);
                ++m_dropped;
                return;
            }
    }
    std::deque<Item> m_items;
    std::uint32_t m_dropped = 0;
};

} // namespace stipple::pen
