// requestStop() in one thread → '!' readable at the pen's end, beside a raw one-byte write to the same line; quiet, and
// with four processes that do nothing but take the processor.
#include "tests/bench/device/bench_tools.h"
#include "tests/bench/device/quiet.h"

#include "tests/device/host/bench.h"
#include "tests/device/host/pty_pen.h"

#include <algorithm>
#include <atomic>
#include <csignal>
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

constexpr int kTurn = 100;

struct Result {
    Samples raw, ours;
    Samples late; // of the asking thread's own timer: what no program on this machine can be better than
    int lost = 0;
};

// Differently late within heartbeat and telemetry each time.
void pauseALittle(std::mt19937& random, Samples& late)
{
    const auto wanted = static_cast<std::int64_t>(1500 + random() % 2000) * 1000;
    const timespec pause{0, wanted};
    const auto start = nowNs();
    ::clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, nullptr);
    late.push_back(static_cast<double>(nowNs() - start - wanted) * 1e-3);
}

// One after the other on two pens, so that what else the machine does meets both alike; and because Stipple, asked for a
// stop, goes on saying '!' by itself.
Result measure(int count, device::test::PtyPen::Cable cable, Quiet* quiet)
{
    Result result;
    std::mt19937 random(7);
    device::test::PtyPen pen({}, cable), rawPen({}, cable);
    StopSeen seen(pen), rawSeen(rawPen);
    device::test::Bench bench(pen.path());
    const auto line = device::openStream(rawPen.path());
    if (!line || !bench.until(safety::State::Ready, 10s))
        return result;
    const std::uint8_t stop = wire::kStop;
    const auto turn = [&](int times) {
        for (int i = 0; i < times; ++i) {
            pauseALittle(random, result.late);
            const double us = seen.after([&] { bench.link().requestStop(); });
            us < 0 ? static_cast<void>(++result.lost) : result.ours.push_back(us);
            pauseALittle(random, result.late);
            const double rawUs = rawSeen.after([&] { (void)!::write((*line)->fd(), &stop, 1); });
            rawUs < 0 ? static_cast<void>(++result.lost) : result.raw.push_back(rawUs);
        }
    };
    while (static_cast<int>(result.ours.size()) + result.lost < count) {
        const Result before = result;
        if (quiet != nullptr)
            quiet->take([&] { turn(kTurn); }, [&] { result = before; });
        else
            turn(kTurn);
    }
    return result;
}

// With four processes that take the processor; STOP comes from a thread that the scheduler lets through, as the link
// thread itself.
Result measureBusy(int count, device::test::PtyPen::Cable cable)
{
    Result busy;
    const Hogs hogs(4);
    std::jthread([&] {
        (void)beFifo(10);
        busy = measure(count, cable, nullptr);
    }).join();
    return busy;
}

void show(const Result& result)
{
    line("raw one-byte write", figuresOf(result.raw));
    line("requestStop()", figuresOf(result.ours));
    line("the asking thread's timer, late by", figuresOf(result.late));
}

bool inTime(const Result& result)
{
    const Figures ours = figuresOf(result.ours);
    verdict("worst of requestStop(), ms", ours.max * 1e-3, 5.0);
    const auto beyond = std::count_if(result.ours.begin(), result.ours.end(), [](double us) { return us > 5000; });
    const auto beyondRaw = std::count_if(result.raw.begin(), result.raw.end(), [](double us) { return us > 5000; });
    const auto late = std::count_if(result.late.begin(), result.late.end(), [](double us) { return us > 5000; });
    std::printf("%-34s %ld of requestStop(), %ld of the raw write, %ld of %zu timers\n", "above 5 ms", static_cast<long>(beyond),
                static_cast<long>(beyondRaw), static_cast<long>(late), result.late.size());
    return ours.n > 0 && ours.max <= 5000 && result.lost == 0;
}

} // namespace

int stopLatency(int count)
{
    using Cable = device::test::PtyPen::Cable;
    Quiet machine;
    const Result quiet = measure(count, Cable::Pty, &machine);
    head("STOP asked for in a thread to '!' at the pen, as the machine is", "us");
    show(quiet);
    machine.tell();
    if (quiet.raw.empty() || quiet.ours.empty())
        return 1;
    const double ratio = figuresOf(quiet.ours).p99 / figuresOf(quiet.raw).p99;
    verdict("requestStop() / raw, p99", ratio, 1.5);

    const Result busy = measureBusy(count, Cable::Pty);
    head("the same with 4 processor hogs, SCHED_FIFO where it is allowed", "us");
    show(busy);
    const bool kept = inTime(busy);
    // Between the two ends of a pseudo-terminal stands a worker of the kernel at normal priority, which has to take its
    // turn with the hogs. A socket has none, and the driver of a USB port hands over in the writer's own call.
    const Result direct = measureBusy(count, Cable::Socket);
    head("the same on a Unix socket, where no worker of the kernel stands between", "us");
    show(direct);
    const bool keptDirect = inTime(direct);
    std::printf("lost: %d\n", quiet.lost + busy.lost + direct.lost);
    return ratio <= 1.5 && quiet.lost == 0 && kept && keptDirect ? 0 : 1;
}

} // namespace bench_device
