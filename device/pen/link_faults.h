// Purpose: what can go wrong on the cable (§11.2): lost, changed, doubled, inserted, delayed and re-cut bytes.
// Thread: the emulator's; a pure function of bytes, time and seed.
// Units: µs of the emulator's clock; probabilities 0…1 a frame.
// Failure: none; each fault counts what it did.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace stipple::pen {

// When a fault strikes: with a probability, at the n-th frame, at a time, or for a while.
struct Schedule {
    double probability = 0;
    std::optional<std::uint64_t> atCount; // 1 = the next frame
    std::optional<std::uint64_t> atUs;
    std::optional<std::uint64_t> untilUs;
    std::uint64_t times = 0; // strikes left when at_count or at_ms is given; 0 = no end

    std::uint64_t seen = 0;
    std::uint64_t struck = 0;
};

enum class LinkFault : std::uint8_t { Drop, BitFlip, Duplicate, Insert, Delay, Coalesce, AtProbe };
enum class Way : std::uint8_t { HostToPen, PenToHost };

struct LinkFaultSetting {
    LinkFault fault = LinkFault::Drop;
    Way way = Way::HostToPen;
    Schedule when;
    std::uint32_t bits = 1;     // bitflip
    std::uint64_t delayUs = 0;  // delay, coalesce
    std::uint64_t jitterUs = 0; // delay
};

class LinkFaults {
public:
    explicit LinkFaults(std::uint64_t seed) : m_random(seed) {}

    void add(const LinkFaultSetting& setting) { m_settings.push_back(setting); }
    void clear() noexcept { m_settings.clear(); }
    [[nodiscard]] bool any() const noexcept { return !m_settings.empty() || waiting(); }
    void stallRx(std::uint64_t untilUs) noexcept { m_stallRxUs = untilUs; }
    void stallTx(std::uint64_t untilUs) noexcept { m_stallTxUs = untilUs; }
    [[nodiscard]] bool rxStalled(std::uint64_t nowUs) const noexcept { return nowUs < m_stallRxUs; }
    [[nodiscard]] bool txStalled(std::uint64_t nowUs) const noexcept { return nowUs < m_stallTxUs; }

    // Takes bytes that arrived and gives those that come through now.
    [[nodiscard]] std::vector<std::uint8_t> pass(Way way, std::uint64_t nowUs, std::span<const std::uint8_t> bytes);
    // Bytes held back whose time has come are given by pass() too; is anything waiting?
    [[nodiscard]] bool waiting() const noexcept { return !m_late[0].empty() || !m_late[1].empty(); }
    [[nodiscard]] std::uint64_t struck() const noexcept { return m_struck; }
    // Bytes a write may carry; 0 = any number.
    [[nodiscard]] std::size_t chunk() const noexcept { return m_chunk; }
    void setChunk(std::size_t bytes) noexcept { m_chunk = bytes; }
    [[nodiscard]] bool echo() const noexcept { return m_echo; }
    void setEcho(bool on) noexcept { m_echo = on; }

private:
    struct Late {
        std::uint64_t dueUs;
        std::vector<std::uint8_t> bytes;
    };
    [[nodiscard]] bool strikes(Schedule& when, std::uint64_t nowUs);
    void unit(Way way, std::uint64_t nowUs, std::vector<std::uint8_t> frame, std::vector<std::uint8_t>& out);

    std::mt19937_64 m_random;
    std::vector<LinkFaultSetting> m_settings;
    std::deque<Late> m_late[2];
    std::vector<std::uint8_t> m_partial[2];
    std::uint64_t m_stallRxUs = 0;
    std::uint64_t m_stallTxUs = 0;
    std::uint64_t m_struck = 0;
    std::size_t m_chunk = 0;
    bool m_echo = false;
};

} // namespace stipple::pen
