// STOP from any thread: the byte is at the pen's end of the line at once, whatever the reactor does.
#include "bench.h"

#include "device/host/realtime.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <termios.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace std::chrono_literals;

namespace {

// A pen that never answers; it only notes when '!' came.
class MutePen {
public:
    MutePen() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        path = ::ptsname(m_master);
    }
    ~MutePen() { ::close(m_master); }
    // When the next '!' arrives, or nothing within a second.
    std::optional<MonoTime> nextStop()
    {
        const MonoTime end = monotonicNow() + 1s;
        while (monotonicNow() < end) {
            pollfd fd{m_master, POLLIN, 0};
            (void)::poll(&fd, 1, 20);
            std::uint8_t bytes[512];
            const ssize_t n = ::read(m_master, bytes, sizeof bytes);
            if (n > 0 && std::find(bytes, bytes + n, wire::kStop) != bytes + n)
                return monotonicNow();
        }
        return std::nullopt;
    }
    void drain()
    {
        std::uint8_t bytes[512];
        while (::read(m_master, bytes, sizeof bytes) > 0) {
        }
    }
    std::string path;

private:
    int m_master;
};

// Keeps the link thread busy without a blocking call, once.
class BusyLoop final : public InputSink {
public:
    void note(const SessionInput&) noexcept override
    {
        if (!m_wanted.exchange(false))
            return;
        const MonoTime end = monotonicNow() + std::chrono::microseconds(2 * kRunawayUs);
        while (monotonicNow() < end) {
        }
        policyAfter = ::sched_getscheduler(0);
    }
    void noteOutput(const SessionOutput&) noexcept override {}
    [[nodiscard]] bool healthy(MonoTime) const noexcept override { return true; }
    void begin() { m_wanted = true; }
    std::atomic<int> policyAfter{-1};

private:
    std::atomic<bool> m_wanted{false};
};

} // namespace

TEST_CASE("requestStop puts the byte on the line within 20 ms, 500 times", "[HAZ-026]")
{
    MutePen pen;
    Bench bench(pen.path);
    std::this_thread::sleep_for(100ms);
    std::vector<double> ms;
    for (int i = 0; i < 500; ++i) {
        std::this_thread::sleep_for(std::chrono::microseconds(200 + i % 7 * 300));
        if (bench.state() == safety::State::Offline) { // it gave up on the mute pen and comes again
            (void)bench.until(safety::State::Connecting, 2s);
            std::this_thread::sleep_for(5ms);
        }
        pen.drain();
        const MonoTime asked = monotonicNow();
        std::jthread other([&bench] { bench.link().requestStop(); });
        if (const auto at = pen.nextStop())
            ms.push_back(std::chrono::duration<double, std::milli>(*at - asked).count());
        other.join();
    }
    REQUIRE(ms.size() >= 490); // a stop that falls between two lines goes to nobody
    std::sort(ms.begin(), ms.end());
    WARN("requestStop to byte: p50 " << ms[ms.size() / 2] << " ms, p99 " << ms[ms.size() * 99 / 100] << " ms, max "
                                     << ms.back() << " ms");
    CHECK(ms[ms.size() * 99 / 100] <= 20.0);
}

TEST_CASE("requestStop without a pen is harmless, from many threads at once", "[HAZ-026]")
{
    Bench bench("/tmp/no-such-pen");
    std::vector<std::jthread> askers;
    for (int t = 0; t < 4; ++t)
        askers.emplace_back([&bench] {
            for (int i = 0; i < 1000; ++i)
                bench.link().requestStop();
        });
    askers.clear();
    CHECK(bench.state() == safety::State::Offline);
}

TEST_CASE("a link thread that runs away loses its priority, says so, and goes on", "[HAZ-002]")
{
    const auto loop = std::make_shared<BusyLoop>();
    PenLinkOptions options;
    options.recorder = loop;
    Bench bench("/tmp/no-such-pen", std::move(options));
    std::this_thread::sleep_for(100ms);
    if (!bench.link().snapshot().realtime) {
        WARN("SCHED_FIFO is not allowed here");
        CHECK(bench.untilAlarm(ports::AlarmId::TimingReduced, ports::AlarmPriority::Low, 1s));
        return;
    }
    REQUIRE_FALSE(bench.untilAlarm(ports::AlarmId::TimingReduced, ports::AlarmPriority::Low, 50ms));
    loop->begin();
    CHECK(bench.untilAlarm(ports::AlarmId::TimingReduced, ports::AlarmPriority::Low, 3s));
    CHECK(loop->policyAfter == SCHED_OTHER);
    CHECK_FALSE(bench.link().snapshot().realtime);
    const MonoTime before = bench.link().snapshot().takenAt;
    std::this_thread::sleep_for(300ms);
    CHECK(bench.link().snapshot().takenAt > before);
}
