// Purpose: the receiver automaton of §3.3, byte by byte, for both ends of the cable.
// Thread: one owner; no locks, no allocation (a body buffer of 250 bytes).
// Units: bytes.
// Failure: a bad frame is dropped with a DropReason and counted; it is never answered.
// HAZ-005: CRC-32C over the whole body, length, padding, version and direction each checked.
// HAZ-031: own SOF only: an echo of our own bytes is not a frame.
#pragma once

#include "device/wire/frame.h"

#include <array>
#include <cstdint>
#include <span>

namespace stipple::wire {

// Who receives: the pen takes '>' frames of kind REQ and NTF, the host '<' frames of kind RSP and EVT.
enum class Receiver : std::uint8_t { Pen, Host };

enum class DropReason : std::uint8_t {
    AlienByte,
    Truncated,
    Overlong,
    Padding,
    Length,
    Crc,
    LenField,
    Version,
    Direction,
};

// What one byte brought.
enum class Deframed : std::uint8_t { Nothing, Stop, Frame, Drop };

// Since construction; LINK_STATS (§5.2) is made of these.
struct LinkCounters {
    std::uint32_t frames = 0;
    std::uint32_t badCrc = 0;
    std::uint32_t overlong = 0;
    std::uint32_t aborted = 0; // every other drop
    std::uint32_t stopBytes = 0;
};

class Deframer {
public:
    explicit Deframer(Receiver receiver) noexcept;

    [[nodiscard]] Deframed push(std::uint8_t byte) noexcept;

    // Valid after push() gave Frame, until the next push().
    [[nodiscard]] Frame frame() const noexcept;
    // Valid after push() gave Drop.
    [[nodiscard]] DropReason dropReason() const noexcept { return m_drop; }
    [[nodiscard]] const LinkCounters& counters() const noexcept { return m_counters; }

    // Forgets a frame in progress (line went down). Counters stay.
    void reset() noexcept;

    // Pushes all bytes. Sink: onStop(), onFrame(const Frame&), onDrop(DropReason).
    template <class Sink> void feed(std::span<const std::uint8_t> bytes, Sink&& sink)
    {
        std::size_t i = 0;
        while (i < bytes.size()) {
            if (const std::size_t taken = bulk(bytes.subspan(i)); taken > 0) {
                i += taken;
                continue;
            }
            switch (push(bytes[i++])) {
            case Deframed::Nothing: break;
            case Deframed::Stop: sink.onStop(); break;
            case Deframed::Frame: sink.onFrame(frame()); break;
            case Deframed::Drop: sink.onDrop(m_drop); break;
            }
        }
    }

private:
    // Takes whole groups of eight septets at once; 0 when the next bytes are not that.
    [[nodiscard]] std::size_t bulk(std::span<const std::uint8_t> bytes) noexcept;
    [[nodiscard]] Deframed close() noexcept;
    [[nodiscard]] Deframed drop(DropReason reason) noexcept;
    void start() noexcept;

    Receiver m_receiver;
    bool m_inFrame = false;
    DropReason m_drop = DropReason::AlienByte;
    std::uint32_t m_bits = 0;
    unsigned m_held = 0;
    std::size_t m_septets = 0;
    std::size_t m_size = 0;
    std::array<std::uint8_t, kMaxBody> m_body{};
    LinkCounters m_counters;
};

} // namespace stipple::wire
