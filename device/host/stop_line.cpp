#include "device/host/stop_line.h"

#include "device/wire/enums.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stipple::device {

StopLine::StopLine()
    : m_null(::open("/dev/null", O_WRONLY | O_CLOEXEC)), m_fd(::open("/dev/null", O_WRONLY | O_CLOEXEC))
{
}

StopLine::~StopLine()
{
    ::close(m_fd);
    ::close(m_null);
}

void StopLine::connect(int fd, bool isSocket) noexcept
{
    m_socket.store(isSocket, std::memory_order_release);
    (void)::dup3(fd, m_fd, O_CLOEXEC);
}

void StopLine::disconnect() noexcept
{
    (void)::dup3(m_null, m_fd, O_CLOEXEC);
    m_socket.store(false, std::memory_order_release);
}

void StopLine::write() noexcept
{
    const std::uint8_t stop = wire::kStop;
    if (m_socket.load(std::memory_order_acquire)
        && (::send(m_fd, &stop, 1, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0 || errno != ENOTSOCK))
        return;
    const ssize_t written = ::write(m_fd, &stop, 1); // non-blocking: the description's flags are shared
    (void)written;
}

} // namespace stipple::device
