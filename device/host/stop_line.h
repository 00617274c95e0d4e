// Purpose: the fast way of STOP: one byte from whatever thread asks, past every queue and lock. HAZ-026
// Thread: write() from any; connect() and disconnect() by the link thread.
// Failure: none that a caller could mend; the link thread repeats the byte until telemetry proves rest.
//
// The descriptor number stays the same for the life of the object: dup3() swaps what is behind it in one step, so
// no write can hit a closed or re-used descriptor, and while no pen is there the byte goes to /dev/null. The
// line itself is never kept open by this copy: disconnect() comes before the stream is closed.
#pragma once

#include <atomic>

namespace stipple::device {

class StopLine {
public:
    StopLine();
    ~StopLine();
    StopLine(const StopLine&) = delete;
    StopLine& operator=(const StopLine&) = delete;

    void connect(int fd, bool isSocket) noexcept;
    void disconnect() noexcept;
    void write() noexcept;

private:
    int m_null = -1;
    int m_fd = -1;
    std::atomic<bool> m_socket{false};
};

} // namespace stipple::device
