// requestStop() in one thread → '!' readable at the pen's end, beside a raw one-byte write to the same line; quiet, and
// with four processes that do nothing but take the processor.
#include "tests/bench/device/bench_tools.h"

#include "tests/device/host/bench.h"
#include "tests/device/host/pty_pen.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <pthread.h>
#include <random>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench_device {

using namespace stipple;
using namespace std::chrono_literals;

namespace {

bool beFifo(int priority)
{
    sched_param param{};
    param.sched_priority = priority;
    return ::pthread_setschedparam(::pthread_self(), SCHED_FIFO, &param) == 0;
}

class Hogs {
public:
    explicit Hogs(int n)
    {
        for (int i = 0; i < n; ++i) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                for (volatile unsigned long long x = 0;;)
                    x = x + 1;
            }
            m_pids.push_back(pid);
        }
    }
    ~Hogs()
    {
        for (const pid_t pid : m_pids) {
            ::kill(pid, SIGKILL);
            (void)::waitpid(pid, nullptr, 0);
        }
    }

private:
    std::vector<pid_t> m_pids;
};

// When the last '!' came in.
class StopSeen {
public:
    explicit StopSeen(device::test::PtyPen& pen) : m_pen(pen)
    {
        pen.tap([this, first = true](std::span<const std::uint8_t> bytes) mutable {
            if (std::exchange(first, false))
                (void)beFifo(15); // a real pen does not wait for our processor
            if (m_at.load() == 0 && std::find(bytes.begin(), bytes.end(), wire::kStop) != bytes.end())
                m_at = nowNs();
        });
    }
    ~StopSeen() { m_pen.tap({}); }
    // Microseconds from before `act` to the byte, or a negative number.
    template <class Act> double after(Act&& act)
    {
        m_at = 0;
        const auto start = nowNs();
        act();
        for (int i = 0; i < 20'000 && m_at.load() == 0; ++i)
            ::usleep(50);
        return m_at.load() == 0 ? -1 : static_cast<double>(m_at.load() - start) * 1e-3;
    }

private:
    device::test::PtyPen& m_pen;
    std::atomic<std::int64_t> m_at{0};
};

// Differently late within heartbeat and telemetry each time.
void pauseALittle(std::mt19937& random) { ::usleep(static_cast<useconds_t>(1500 + random() % 2000)); }

struct Result {
    Samples raw, ours;
    int lost = 0;
};

Result measure(int count)
{
    Result result;
    std::mt19937 random(7);
    device::test::PtyPen pen;
    StopSeen seen(pen);
    {
        device::test::Bench bench(pen.path());
        if (!bench.until(safety::State::Ready, 10s))
            return result;
        for (int i = 0; i < count; ++i) {
            pauseALittle(random);
            const double us = seen.after([&] { bench.link().requestStop(); });
            us < 0 ? static_cast<void>(++result.lost) : result.ours.push_back(us);
        }
    }
    const int fd = ::open(pen.path().c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    const std::uint8_t stop = wire::kStop;
    for (int i = 0; i < count; ++i) {
        pauseALittle(random);
        const double us = seen.after([&] { (void)!::write(fd, &stop, 1); });
        us < 0 ? static_cast<void>(++result.lost) : result.raw.push_back(us);
    }
    ::close(fd);
    return result;
}

} // namespace

int stopLatency(int count)
{
    const Result quiet = measure(count);
    head("STOP asked for in a thread to '!' at the pen, as the machine is", "us");
    const Figures limit = figuresOf(quiet.raw), ours = figuresOf(quiet.ours);
    line("raw one-byte write", limit);
    line("requestStop()", ours);
    if (limit.n == 0 || ours.n == 0)
        return 1;
    verdict("requestStop() / raw, p99", ours.p99 / limit.p99, 1.5);

    Result busy;
    {
        const Hogs hogs(4);
        std::jthread fifo([&] { // STOP from a thread that the scheduler lets through, as the link thread itself
            (void)beFifo(10);
            busy = measure(count);
        });
        fifo.join();
    }
    head("the same with 4 processor hogs, SCHED_FIFO where it is allowed", "us");
    const Figures busyOurs = figuresOf(busy.ours);
    line("raw one-byte write", figuresOf(busy.raw));
    line("requestStop()", busyOurs);
    verdict("worst, ms", busyOurs.max * 1e-3, 5.0);
    std::printf("lost: %d\n", quiet.lost + busy.lost);
    const bool kept = ours.p99 / limit.p99 <= 1.5 && busyOurs.n > 0 && busyOurs.max <= 5000 && quiet.lost + busy.lost == 0;
    return kept ? 0 : 1;
}

} // namespace bench_device
