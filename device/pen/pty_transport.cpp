// The pseudo-terminal: raw before it is published, hang-up = DTR low (errata E1–E4).
#include "device/pen/fd.h"
#include "device/pen/transport.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>

namespace stipple::pen {
namespace {

class PtyTransport final : public Transport {
public:
    explicit PtyTransport(std::string link) : m_link(std::move(link)) {}
    ~PtyTransport() override { PtyTransport::unplug(); }

    [[nodiscard]] int pollFd() const noexcept override { return m_open ? m_master.get() : -1; }

    bool check() override
    {
        if (!m_master)
            return false;
        pollfd p{m_master.get(), POLLIN, 0};
        ::poll(&p, 1, 0);
        const bool hungUp = (p.revents & POLLHUP) != 0;
        const bool unread = (p.revents & POLLIN) != 0;
        if (hungUp && unread && m_open)
            return true; // the host wrote and closed: read first, then drop the line
        if (hungUp && m_open) {
            m_open = false;
            cleanAfterClose();
        } else if (!hungUp) {
            m_open = true;
        }
        return m_open;
    }

    std::size_t read(std::span<std::uint8_t> into) override
    {
        const ssize_t n = ::read(m_master.get(), into.data(), into.size());
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    std::size_t write(std::span<const std::uint8_t> bytes) override
    {
        const ssize_t n = ::write(m_master.get(), bytes.data(), bytes.size());
        return n > 0 ? static_cast<std::size_t>(n) : 0;
    }

    void unplug() override
    {
        m_open = false;
        m_master.reset();
        if (!m_link.empty())
            ::unlink(m_link.c_str());
    }

    Result<void> replug() override
    {
        Fd master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        std::array<char, 128> name{};
        if (!master || ::grantpt(master.get()) != 0 || ::unlockpt(master.get()) != 0 ||
            ::ptsname_r(master.get(), name.data(), name.size()) != 0)
            return fail(ErrorCode::Internal, std::string("pseudo-terminal: ") + std::strerror(errno));
        m_slave = name.data();
        if (!setRaw())
            return fail(ErrorCode::Internal, m_slave + ": " + std::strerror(errno));
        m_master = std::move(master);
        m_open = false;
        return publish();
    }

    [[nodiscard]] std::string name() const override { return "pty: " + m_slave; }
    [[nodiscard]] std::string path() const override { return m_link.empty() ? m_slave : m_link; }

private:
    // Cooked mode would echo our own bytes back to us; so raw comes before anyone knows the name.
    [[nodiscard]] bool setRaw() const
    {
        const Fd slave(::open(m_slave.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        termios t{};
        if (!slave || ::tcgetattr(slave.get(), &t) != 0)
            return false;
        ::cfmakeraw(&t);
        ::ioctl(slave.get(), TIOCNXCL); // outlives a host that was killed
        const bool ok = ::tcsetattr(slave.get(), TCSANOW, &t) == 0;
        ::tcflush(slave.get(), TCIOFLUSH); // bytes nobody read must not greet the next host
        return ok;
    }

    void cleanAfterClose()
    {
        if (!setRaw())
            static_cast<void>(replug()); // under a new name; the emulator tells it
    }

    [[nodiscard]] Result<void> publish() const
    {
        if (m_link.empty())
            return {};
        const std::string next = m_link + ".new";
        ::unlink(next.c_str());
        if (::symlink(m_slave.c_str(), next.c_str()) != 0 || std::rename(next.c_str(), m_link.c_str()) != 0)
            return fail(ErrorCode::FileUnwritable, m_link + ": " + std::strerror(errno));
        return {};
    }

    std::string m_link;
    std::string m_slave;
    Fd m_master;
    bool m_open = false;
};

} // namespace

Result<std::unique_ptr<Transport>> openPty(const std::string& link)
{
    auto pty = std::make_unique<PtyTransport>(link);
    if (auto opened = pty->replug(); !opened)
        return tl::unexpected(opened.error());
    return pty;
}

} // namespace stipple::pen
