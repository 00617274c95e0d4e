#include "device/pencheck/port.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

namespace stipple::pencheck {

std::uint64_t nowUs()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1000000U + static_cast<std::uint64_t>(t.tv_nsec) / 1000U;
}

Result<void> Port::openSocket(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::ValueOutOfRange, path + ": path too long for a socket");
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    m_fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto* generic = static_cast<const sockaddr*>(static_cast<const void*>(&address));
    if (m_fd < 0 || ::connect(m_fd, generic, sizeof address) != 0) {
        close();
        return fail(ErrorCode::PenNotFound, path + ": " + std::strerror(errno));
    }
    ::fcntl(m_fd, F_SETFL, O_NONBLOCK);
    return {};
}

Result<void> Port::open(const std::string& path)
{
    close();
    m_lost = false;
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return fail(ErrorCode::PenNotFound, path + ": " + std::strerror(errno));
    if (S_ISSOCK(info.st_mode))
        return openSocket(path);
    m_fd = ::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_fd < 0)
        return fail(errno == EBUSY ? ErrorCode::PenBusy : ErrorCode::PenPermission, path + ": " + std::strerror(errno));
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        close();
        return fail(ErrorCode::PenBusy, path + " is in use by another program");
    }
    termios t{};
    if (::tcgetattr(m_fd, &t) != 0) {
        close();
        return fail(ErrorCode::PenNotAPen, path + " is not a serial line");
    }
    ::cfmakeraw(&t);
    t.c_cflag |= CLOCAL | CREAD | HUPCL;
    ::cfsetspeed(&t, B115200);
    ::tcsetattr(m_fd, TCSANOW, &t);
    const int lines = TIOCM_DTR | TIOCM_RTS;
    ::ioctl(m_fd, TIOCMBIS, &lines); // a pseudo-terminal has none, that is fine
    ::tcflush(m_fd, TCIOFLUSH);
    return {};
}

void Port::close() noexcept
{
    if (m_fd < 0)
        return;
    const int dtr = TIOCM_DTR;
    ::ioctl(m_fd, TIOCMBIC, &dtr);
    ::close(m_fd);
    m_fd = -1;
}

void Port::write(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty() && m_fd >= 0) {
        const ssize_t n = ::write(m_fd, bytes.data(), bytes.size());
        if (n > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(n));
            continue;
        }
        if (n < 0 && errno != EAGAIN && errno != EINTR) {
            m_lost = true;
            return;
        }
        pollfd p{m_fd, POLLOUT, 0};
        if (::poll(&p, 1, 1000) <= 0) { // a pen must always read (L3)
            m_lost = true;
            return;
        }
    }
}

std::vector<std::uint8_t> Port::read(std::uint64_t untilUs)
{
    if (m_fd < 0)
        return {};
    const std::uint64_t now = nowUs();
    timespec wait{};
    if (untilUs > now) {
        wait.tv_sec = static_cast<time_t>((untilUs - now) / 1000000U);
        wait.tv_nsec = static_cast<long>((untilUs - now) % 1000000U) * 1000;
    }
    pollfd p{m_fd, POLLIN, 0};
    if (::ppoll(&p, 1, &wait, nullptr) <= 0)
        return {};
    std::array<std::uint8_t, 4096> buffer{};
    const ssize_t n = ::read(m_fd, buffer.data(), buffer.size());
    if (n <= 0) {
        m_lost = n == 0 || (errno != EAGAIN && errno != EINTR);
        return {};
    }
    return {buffer.begin(), buffer.begin() + n};
}

} // namespace stipple::pencheck
