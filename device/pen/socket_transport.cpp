// A Unix socket (connect = plug, as QEMU's usb-serial wants it) and any tty device as the cable.
#include "device/pen/fd.h"
#include "device/pen/transport.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>

namespace stipple::pen {
namespace {

std::string errnoText(const std::string& what) { return what + ": " + std::strerror(errno); }

class SocketTransport final : public Transport {
public:
    explicit SocketTransport(std::string path) : m_path(std::move(path)) {}
    ~SocketTransport() override { SocketTransport::unplug(); }

    [[nodiscard]] int pollFd() const noexcept override { return m_peer ? m_peer.get() : m_listener.get(); }

    bool check() override
    {
        if (m_listener && !m_peer)
            m_peer.reset(::accept4(m_listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (m_peer) {
            char c = 0;
            if (::recv(m_peer.get(), &c, 1, MSG_PEEK) == 0)
                m_peer.reset();
        }
        return static_cast<bool>(m_peer);
    }

    std::size_t read(std::span<std::uint8_t> into) override
    {
        const ssize_t n = ::recv(m_peer.get(), into.data(), into.size(), 0);
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    std::size_t write(std::span<const std::uint8_t> bytes) override
    {
        const ssize_t n = ::send(m_peer.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    void unplug() override
    {
        m_peer.reset();
        if (m_listener)
            ::unlink(m_path.c_str());
        m_listener.reset();
    }

    Result<void> replug() override
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (m_path.size() >= sizeof address.sun_path)
            return fail(ErrorCode::ValueOutOfRange, m_path + ": path too long for a socket");
        std::memcpy(address.sun_path, m_path.c_str(), m_path.size() + 1);
        ::unlink(m_path.c_str());
        m_listener.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        const auto* generic = static_cast<const sockaddr*>(static_cast<const void*>(&address));
        if (!m_listener || ::bind(m_listener.get(), generic, sizeof address) != 0 || ::listen(m_listener.get(), 1) != 0)
            return fail(ErrorCode::FileUnwritable, errnoText(m_path));
        return {};
    }

    [[nodiscard]] std::string name() const override { return "socket: " + m_path; }
    [[nodiscard]] std::string path() const override { return m_path; }

private:
    std::string m_path;
    Fd m_listener;
    Fd m_peer;
};

class TtyTransport final : public Transport {
public:
    explicit TtyTransport(std::string device) : m_device(std::move(device)) {}

    [[nodiscard]] int pollFd() const noexcept override { return m_fd.get(); }

    // A hang-up is told once before the device is opened again: the pen must see the line fall (L4), also when it
    // is back a moment later.
    bool check() override
    {
        if (!m_fd)
            return replug().has_value();
        pollfd p{m_fd.get(), POLLIN, 0};
        ::poll(&p, 1, 0);
        if ((p.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)
            m_fd.reset();
        return static_cast<bool>(m_fd);
    }

    std::size_t read(std::span<std::uint8_t> into) override
    {
        const ssize_t n = ::read(m_fd.get(), into.data(), into.size());
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    std::size_t write(std::span<const std::uint8_t> bytes) override
    {
        const ssize_t n = ::write(m_fd.get(), bytes.data(), bytes.size());
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    void unplug() override { m_fd.reset(); }

    Result<void> replug() override
    {
        Fd fd(::open(m_device.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        termios t{};
        if (!fd || ::tcgetattr(fd.get(), &t) != 0)
            return fail(ErrorCode::FileUnreadable, errnoText(m_device));
        ::cfmakeraw(&t);
        t.c_cflag |= CLOCAL;
        if (::tcsetattr(fd.get(), TCSANOW, &t) != 0)
            return fail(ErrorCode::FileUnwritable, errnoText(m_device));
        m_fd = std::move(fd); // only a line that is set up counts as one
        return {};
    }

    [[nodiscard]] std::string name() const override { return "tty: " + m_device; }
    [[nodiscard]] std::string path() const override { return m_device; }

private:
    std::string m_device;
    Fd m_fd;
};

template <class T> Result<std::unique_ptr<Transport>> opened(const std::string& path)
{
    auto transport = std::make_unique<T>(path);
    if (auto ok = transport->replug(); !ok)
        return tl::unexpected(ok.error());
    return transport;
}

} // namespace

Result<std::unique_ptr<Transport>> openUnixSocket(const std::string& path) { return opened<SocketTransport>(path); }
Result<std::unique_ptr<Transport>> openTty(const std::string& device) { return opened<TtyTransport>(device); }

} // namespace stipple::pen
