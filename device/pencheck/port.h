// Purpose: the cable as pencheck sees it: a tty, pseudo-terminal or Unix socket, raw and non-blocking.
// Thread: main.
// Units: bytes; µs of CLOCK_MONOTONIC.
// Failure: Error when opening; afterwards read() tells that the line is gone.
#pragma once

#include "core/error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::pencheck {

[[nodiscard]] std::uint64_t nowUs();

class Port {
public:
    ~Port() { close(); }
    Port() = default;
    Port(const Port&) = delete;
    Port& operator=(const Port&) = delete;

    [[nodiscard]] Result<void> open(const std::string& path);
    // As the kernel does when a host dies: DTR falls (or hang-up), nothing is said.
    void close() noexcept;
    [[nodiscard]] bool isOpen() const noexcept { return m_fd >= 0; }

    void write(std::span<const std::uint8_t> bytes);
    // Waits at most until `untilUs` for bytes; empty on time-out.
    [[nodiscard]] std::vector<std::uint8_t> read(std::uint64_t untilUs);
    [[nodiscard]] bool lost() const noexcept { return m_lost; }

private:
    [[nodiscard]] Result<void> openSocket(const std::string& path);
    int m_fd = -1;
    bool m_lost = false;
};

} // namespace stipple::pencheck
