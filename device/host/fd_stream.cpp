#include "device/host/fd_stream.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

namespace stipple::device {
namespace {

class FdStream final : public Stream {
public:
    FdStream(int fd, StreamKind kind) noexcept : m_fd(fd), m_kind(kind) {}
    ~FdStream() override
    {
        dropLine();
        ::close(m_fd);
    }
    [[nodiscard]] int fd() const noexcept override { return m_fd; }
    [[nodiscard]] StreamKind kind() const noexcept override { return m_kind; }
    void dropLine() noexcept override
    {
        if (m_kind == StreamKind::Socket)
            ::shutdown(m_fd, SHUT_RDWR);
        else
            ::tcflush(m_fd, TCIOFLUSH); // a pty has no DTR; its hang-up comes with close()
    }

private:
    int m_fd;
    StreamKind m_kind;
};

} // namespace

Error openError(int errorNumber, const std::string& path)
{
    const std::string context = path + ": " + std::strerror(errorNumber);
    switch (errorNumber) {
    case EACCES:
    case EPERM: return {ErrorCode::PenPermission, context};
    case EBUSY:
    case EWOULDBLOCK: return {ErrorCode::PenBusy, context};
    case ENOTTY:
    case EINVAL:
    case EISDIR:
    case ENOTSOCK:
    case EPROTOTYPE: return {ErrorCode::PenNotAPen, context};
    default: return {ErrorCode::PenNotFound, context};
    }
}

Result<std::unique_ptr<Stream>> openPty(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return tl::unexpected(openError(errno, path));
    auto stream = std::make_unique<FdStream>(fd, StreamKind::Pty);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) // HAZ-013
        return tl::unexpected(openError(errno, path));
    termios mode{};
    if (::tcgetattr(fd, &mode) != 0)
        return tl::unexpected(openError(errno, path));
    ::cfmakeraw(&mode);
    if (::tcsetattr(fd, TCSANOW, &mode) != 0 || ::tcflush(fd, TCIOFLUSH) != 0)
        return tl::unexpected(openError(errno, path));
    return stream;
}

Result<std::unique_ptr<Stream>> openSocket(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::PenNotFound, path + ": name too long");
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return tl::unexpected(openError(errno, path));
    auto stream = std::make_unique<FdStream>(fd, StreamKind::Socket);
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return tl::unexpected(openError(errno, path));
    return stream;
}

} // namespace stipple::device
