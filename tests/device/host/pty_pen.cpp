#include "pty_pen.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace stipple::device::test {
namespace {
std::uint64_t nowUs()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000U + static_cast<std::uint64_t>(t.tv_nsec) / 1000U;
}
} // namespace

PtyPen::PtyPen(pen::PenSetup setup) : m_core(setup, m_nv)
{
    pen::CartridgeTag tag;
    tag.uid = {1, 2, 3, 4, 5, 6, 7, 8};
    m_core.insertCartridge(tag);
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return;
    m_path = ::ptsname(m_master);
    const int slave = ::open(m_path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios mode{};
    ::tcgetattr(slave, &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(slave, TCSANOW, &mode);
    ::close(slave);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

PtyPen::~PtyPen()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_master);
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

void PtyPen::run(const std::stop_token& stop)
{
    const std::uint64_t boot = nowUs();
    m_bootUs = boot;
    bool up = false;
    std::array<std::uint8_t, 4096> bytes{};
    while (!stop.stop_requested()) {
        pollfd fd{m_master, POLLIN, 0};
        (void)::poll(&fd, 1, 1);
        const bool hung = (fd.revents & POLLHUP) != 0;
        if (hung)
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // nobody has the slave: poll would spin
        if (m_frozen)
            continue;
        ssize_t n = ::read(m_master, bytes.data(), bytes.size());
        const std::lock_guard lock(m_mutex);
        if (m_tap && n > 0)
            m_tap(std::span(bytes).first(static_cast<std::size_t>(n)));
        if (!hung && !up) {
            up = true;
            m_core.lineUp();
        }
        m_core.step(nowUs() - boot, std::span(bytes).first(n > 0 ? static_cast<std::size_t>(n) : 0));
        if (hung && up) {
            up = false;
            m_core.lineDown();
        }
        while (!m_core.outbox().empty()) {
            const auto item = m_core.outbox().take();
            if (up && !m_muted)
                n = ::write(m_master, item.bytes.data(), item.bytes.size());
        }
    }
}

} // namespace stipple::device::test
