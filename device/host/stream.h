// Purpose: one open, locked line to a pen, whatever carries it (real port, pseudo-terminal, Unix socket).
// Thread: opened, used and destroyed by the link thread; nothing here is shared.
// Failure: opening gives PenNotFound, PenPermission, PenBusy or PenNotAPen; a line that broke is seen by poll()
//          and by readSome/writeSome, and is then closed at once (PENLINK §1.2).
#pragma once

#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace stipple::device {

enum class StreamKind : std::uint8_t { Serial, Pty, Socket };

class Stream {
public:
    Stream() = default;
    virtual ~Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    [[nodiscard]] virtual int fd() const noexcept = 0; // non-blocking; owned here
    [[nodiscard]] virtual StreamKind kind() const noexcept = 0;
    // DTR low (or the nearest thing), so that the pen stops by its third path before close() has done. HAZ-001
    virtual void dropLine() noexcept = 0;
};

// A pen on a pseudo-terminal or a socket is an emulated one, whatever it says of itself.
[[nodiscard]] constexpr bool isSimulatedLine(StreamKind kind) noexcept { return kind != StreamKind::Serial; }

enum class IoState : std::uint8_t { Ok, Again, Lost };
struct IoResult {
    IoState state = IoState::Ok;
    std::size_t bytes = 0;
};
[[nodiscard]] IoResult readSome(const Stream& stream, std::span<std::uint8_t> into) noexcept;
[[nodiscard]] IoResult writeSome(const Stream& stream, std::span<const std::uint8_t> bytes) noexcept; // no SIGPIPE

// Chooses by what `path` is: socket, pseudo-terminal (major 136…143 behind realpath), else a serial port.
[[nodiscard]] Result<std::unique_ptr<Stream>> openStream(const std::string& path);

} // namespace stipple::device
