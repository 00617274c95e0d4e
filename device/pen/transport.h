// Purpose: the cable of the emulated pen: a pseudo-terminal, a Unix socket or any tty device.
// Thread: the emulator's. Non-blocking.
// Units: bytes.
// Failure: Error when opening; afterwards "line down".
#pragma once

#include "core/error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace stipple::pen {

class Transport {
public:
    virtual ~Transport() = default;

    // Descriptor to poll for POLLIN, or −1 when there is nothing to wait for (then poll() again soon).
    [[nodiscard]] virtual int pollFd() const noexcept = 0;
    // Looks at the line; true while somebody is at the other end. Call after every wake-up.
    [[nodiscard]] virtual bool check() = 0;
    [[nodiscard]] virtual std::size_t read(std::span<std::uint8_t> into) = 0;
    // Bytes taken; 0 when the other side does not read.
    [[nodiscard]] virtual std::size_t write(std::span<const std::uint8_t> bytes) = 0;
    // The cable is pulled / put back (under a new name where there is one).
    virtual void unplug() = 0;
    [[nodiscard]] virtual Result<void> replug() = 0;
    // "pty: /dev/pts/4" or the like; changes at replug.
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string path() const = 0;
};

// `link`: a symbolic link kept pointing at the current node, or empty.
[[nodiscard]] Result<std::unique_ptr<Transport>> openPty(const std::string& link);
[[nodiscard]] Result<std::unique_ptr<Transport>> openUnixSocket(const std::string& path);
[[nodiscard]] Result<std::unique_ptr<Transport>> openTty(const std::string& device);

} // namespace stipple::pen
