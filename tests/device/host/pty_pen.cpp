#include "pty_pen.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace stipple::device::test {
namespace {
std::uint64_t nowUs()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000U + static_cast<std::uint64_t>(t.tv_nsec) / 1000U;
}
} // namespace

PtyPen::PtyPen(pen::PenSetup setup, Cable cable) : m_core(setup, m_nv)
{
    pen::CartridgeTag tag;
    tag.uid = {1, 2, 3, 4, 5, 6, 7, 8};
    m_core.insertCartridge(tag);
    if (cable == Cable::Pty ? openPty() : openSocket())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

bool PtyPen::openPty()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return false;
    m_path = ::ptsname(m_master);
    const int slave = ::open(m_path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios mode{};
    ::tcgetattr(slave, &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(slave, TCSANOW, &mode);
    ::close(slave);
    return true;
}

bool PtyPen::openSocket()
{
    m_listen = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const std::string path = "/tmp/stipple-pen-" + std::to_string(::getpid()) + "-" + std::to_string(m_listen);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::bind(m_listen, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(m_listen, 1) != 0)
        return false;
    m_path = path;
    return true;
}

PtyPen::~PtyPen()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_master);
    if (m_listen >= 0) {
        ::close(m_listen);
        ::unlink(m_path.c_str());
    }
}

void PtyPen::with(const std::function<void(pen::PenCore&)>& act)
{
    const std::lock_guard lock(m_mutex);
    act(m_core);
}

pen::Snapshot PtyPen::snapshot()
{
    const std::lock_guard lock(m_mutex);
    return m_core.snapshot();
}

void PtyPen::tap(Tap tap)
{
    const std::lock_guard lock(m_mutex);
    m_tap = std::move(tap);
}

void PtyPen::speak(Translate heard, Translate said)
{
    const std::lock_guard lock(m_mutex);
    m_heard = std::move(heard);
    m_said = std::move(said);
}

void PtyPen::late(Lateness lateness)
{
    const std::lock_guard lock(m_mutex);
    m_lateness = std::move(lateness);
    m_underWay.clear();
}

std::span<const std::uint8_t> PtyPen::arrived(std::span<const std::uint8_t> bytes)
{
    if (!m_lateness)
        return bytes;
    const std::uint64_t now = nowUs();
    if (!bytes.empty())
        m_underWay.push_back({now + m_lateness(now), {bytes.begin(), bytes.end()}});
    m_arrived.clear();
    for (; !m_underWay.empty() && m_underWay.front().at <= now; m_underWay.pop_front())
        m_arrived.insert(m_arrived.end(), m_underWay.front().bytes.begin(), m_underWay.front().bytes.end());
    return m_arrived;
}

void PtyPen::run(const std::stop_token& stop)
{
    const std::uint64_t boot = nowUs();
    m_bootUs = boot;
    bool up = false;
    std::array<std::uint8_t, 4096> bytes{};
    while (!stop.stop_requested()) {
        if (m_master < 0)
            m_master = ::accept4(m_listen, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        pollfd fd{m_master, POLLIN, 0}; // without a peer: just the millisecond
        (void)::poll(&fd, 1, 1);
        const bool hung = m_master < 0 || (fd.revents & POLLHUP) != 0;
        if (hung)
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // nobody has the slave: poll would spin
        if (m_frozen)
            continue;
        const ssize_t n = ::read(m_master, bytes.data(), bytes.size());
        const std::lock_guard lock(m_mutex);
        std::span<const std::uint8_t> heard = std::span(bytes).first(n > 0 ? static_cast<std::size_t>(n) : 0);
        heard = arrived(heard);
        if (m_tap && !heard.empty())
            m_tap(heard);
        if (m_heard && !heard.empty())
            heard = m_heard(heard);
        if (!hung && !up) {
            up = true;
            m_core.lineUp();
        }
        m_core.step(nowUs() - boot, heard);
        if (hung && up) {
            up = false;
            m_core.lineDown();
        }
        while (!m_core.outbox().empty()) {
            const auto item = m_core.outbox().take();
            const std::span<const std::uint8_t> said = m_said ? m_said(item.bytes) : std::span<const std::uint8_t>(item.bytes);
            if (up && !m_muted && !said.empty())
                say(said);
        }
        if (hung && m_listen >= 0) // the next peer is another connection
            ::close(std::exchange(m_master, -1));
    }
}

void PtyPen::say(std::span<const std::uint8_t> bytes)
{
    if (m_listen >= 0)
        (void)::send(m_master, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    else
        (void)!::write(m_master, bytes.data(), bytes.size());
}

} // namespace stipple::device::test
