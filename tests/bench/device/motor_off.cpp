// What can happen to host, cable or pen while needles move → motor off in the pen's physics (PENLINK §6.1, §6.2).
// Several pens run side by side; each row says how long the slowest run took. Nothing may take more than 200 ms, the
// deliberate 250 ms of a hanging window excepted.
#include "tests/bench/device/bench_tools.h"

#include "tests/device/host/bench.h"
#include "tests/device/host/pty_pen.h"

#include <atomic>
#include <csignal>
#include <functional>
#include <mutex>
#include <random>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace bench_device {

using namespace stipple;
using namespace std::chrono_literals;
using device::test::Bench;
using device::test::PtyPen;
using safety::State;

namespace {

enum class Where { SameProcess, OtherProcess }; // of the host: one that is killed or frozen needs a process of its own

struct Case {
    const char* name;
    Where where;
    double limitMs;
    bool manyRuns; // the hazard table asks for a thousand
    std::function<void(PtyPen&, Bench*, pid_t)> inject;
    std::function<void(PtyPen&, Bench*)> undo;
    double beginsAtMs = 0; // how long after the injection the fault is one
};

constexpr double kRampToLeaseMs = 600; // a delay that grows by a quarter of the time is 150 ms then

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"host killed (SIGKILL)", Where::OtherProcess, 200, true, [](PtyPen&, Bench*, pid_t host) { ::kill(host, SIGKILL); }, {}},
        {"host frozen (SIGSTOP)", Where::OtherProcess, 200, true, [](PtyPen&, Bench*, pid_t host) { ::kill(host, SIGSTOP); }, {}},
        {"requestStop()", Where::SameProcess, 200, false, [](PtyPen&, Bench* host, pid_t) { host->link().requestStop(); }, {}},
        {"disarm while running", Where::SameProcess, 200, false, [](PtyPen&, Bench* host, pid_t) { host->link().disarm(); }, {}},
        {"window hangs", Where::SameProcess, 300, false, [](PtyPen&, Bench* host, pid_t) { host->windowAlive = false; },
         [](PtyPen&, Bench* host) { host->windowAlive = true; }},
        {"records not durable", Where::SameProcess, 200, false,
         [](PtyPen&, Bench* host, pid_t) { host->link().setStoreHealthy(false); },
         [](PtyPen&, Bench* host) { host->link().setStoreHealthy(true); }},
        {"what the pen says is lost", Where::SameProcess, 200, false, [](PtyPen& pen, Bench*, pid_t) { pen.mute(true); },
         [](PtyPen& pen, Bench*) { pen.mute(false); }},
        {"to the pen suddenly 400 ms late", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) { pen.late([](std::uint64_t) { return std::uint64_t{400'000}; }); },
         [](PtyPen& pen, Bench*) { pen.late({}); }},
        {"to the pen slowly later, from 150 ms", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) {
             const auto from = static_cast<std::uint64_t>(nowNs() / 1000);
             pen.late([from](std::uint64_t now) { return now > from ? (now - from) / 4 : 0; });
         },
         [](PtyPen& pen, Bench*) { pen.late({}); }, kRampToLeaseMs},
        {"cable pulled", Where::SameProcess, 200, false, [](PtyPen& pen, Bench*, pid_t) { pen.with([](pen::PenCore& core) { core.lineDown(); }); },
         [](PtyPen& pen, Bench*) { pen.with([](pen::PenCore& core) { core.lineUp(); }); }},
        {"trigger released", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) { pen.with([](pen::PenCore& core) { core.setTrigger(false); }); }, {}},
        {"e-stop at the pen", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) { pen.with([](pen::PenCore& core) { core.setEStop(true); }); },
         [](PtyPen& pen, Bench*) { pen.with([](pen::PenCore& core) { core.setEStop(false); }); }},
        {"motor stalls", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) { pen.with([](pen::PenCore& core) { core.physical().motorStalled = true; }); },
         [](PtyPen& pen, Bench*) { pen.with([](pen::PenCore& core) { core.physical().motorStalled = false; }); }},
        {"supply falls to 4.2 V", Where::SameProcess, 200, false,
         [](PtyPen& pen, Bench*, pid_t) { pen.with([](pen::PenCore& core) { core.physical().supplyMv = 4200; }); },
         [](PtyPen& pen, Bench*) { pen.with([](pen::PenCore& core) { core.physical().supplyMv.reset(); }); }},
    };
    return all;
}

bool waitFor(const std::function<bool()>& done, std::chrono::milliseconds limit)
{
    const auto end = nowNs() + limit.count() * 1'000'000;
    while (!done()) {
        if (nowNs() > end)
            return false;
        ::usleep(500);
    }
    return true;
}

pid_t spawnHost(const std::string& path)
{
    const std::string self = "/proc/self/exe";
    std::string a0 = "bench_device", a1 = "--host", a2 = path;
    char* argv[] = {a0.data(), a1.data(), a2.data(), nullptr};
    pid_t pid = -1;
    return ::posix_spawn(&pid, self.c_str(), nullptr, nullptr, argv, environ) == 0 ? pid : -1;
}

// Milliseconds from the injection to the motor without current, or negative when the run did not come about.
double oneRun(const Case& c, PtyPen& pen, Bench* host, std::mt19937& random)
{
    const pid_t child = c.where == Where::OtherProcess ? spawnHost(pen.path()) : -1;
    if (host != nullptr && !host->bringToArmed(device::test::sampleOrder()))
        return -1;
    const auto state = [&pen] { return pen.snapshot().state; };
    double took = -1;
    if (waitFor([&] { return state() == wire::PenState::Armed; }, 8s)) {
        ::usleep(30'000); // some heartbeats with the run's id
        pen.with([](pen::PenCore& core) { core.setTrigger(true); });
        if (waitFor([&] { return pen.snapshot().motorEnergised; }, 500ms)) {
            ::usleep(static_cast<useconds_t>(60'000 + random() % 120'000)); // any phase of heartbeat, telemetry and stroke
            const double before = static_cast<double>(nowNs()) * 1e-6 + c.beginsAtMs;
            c.inject(pen, host, child);
            if (waitFor([&] { return !pen.snapshot().motorEnergised; }, 1500ms)) {
                const double off = static_cast<double>(pen.snapshot().motorOffUs + pen.bootUs()) * 1e-3;
                took = std::max(0.0, off - before); // 0: within the pen's own step, or before the delay was a fault
            }
        }
    }
    pen.with([](pen::PenCore& core) { core.setTrigger(false); });
    if (child > 0) {
        ::kill(child, SIGKILL);
        (void)::waitpid(child, nullptr, 0);
        ::usleep(20'000); // the pen sees the line fall
    }
    if (c.undo)
        c.undo(pen, host);
    return took;
}

void makeReady(PtyPen& pen, Bench& host)
{
    (void)waitFor([&] { return host.state() != State::Stopping && host.state() != State::Running; }, 1s);
    ::usleep(20'000);
    if (host.state() == State::Paused || host.state() == State::Armed)
        host.link().requestStop();
    for (int i = 0; i < 400 && host.state() != State::Ready; ++i) {
        if (host.state() == State::Stopped || host.state() == State::Latched || host.state() == State::Verified)
            host.link().clear();
        if (host.state() == State::Verified)
            break;
        ::usleep(25'000);
    }
    (void)pen;
}

Samples runCase(const Case& c, int runs, int workers, std::atomic<int>& missing)
{
    std::mutex mutex;
    Samples samples;
    std::atomic<int> left{runs};
    std::vector<std::jthread> threads;
    for (int w = 0; w < workers; ++w)
        threads.emplace_back([&, w] {
            std::mt19937 random(static_cast<unsigned>(w) + 1);
            PtyPen pen;
            std::unique_ptr<Bench> host;
            if (c.where == Where::SameProcess)
                host = std::make_unique<Bench>(pen.path());
            while (left.fetch_sub(1) > 0) {
                const double ms = oneRun(c, pen, host.get(), random);
                if (host)
                    makeReady(pen, *host);
                const std::lock_guard lock(mutex);
                ms < 0 ? static_cast<void>(++missing) : samples.push_back(ms);
            }
        });
    threads.clear();
    return samples;
}

// Nobody injects anything: what stops here is a nuisance.
bool undisturbed(int runs, int workers)
{
    std::atomic<int> ran{0}, wentOn{0};
    const Case nothing{"nothing", Where::SameProcess, 0, false, [&ran](PtyPen&, Bench*, pid_t) { ++ran; }, {}};
    const Samples stopped = runCase(nothing, runs, workers, wentOn);
    std::printf("%-34s %zu of %d runs stopped by themselves in 1.5 s\n", "nothing injected", stopped.size(), ran.load());
    return stopped.empty() && ran == runs;
}

} // namespace

int hostProcess(const std::string& path)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    Bench bench(path);
    for (;;) {
        if (bench.state() == State::Stopped || bench.state() == State::Latched)
            bench.link().clear();
        else if (bench.state() == State::Ready || bench.state() == State::Verified)
            (void)bench.bringToArmed(device::test::sampleOrder());
        std::this_thread::sleep_for(20ms);
    }
}

int motorOff(int runs, int workers, const std::string& only)
{
    head("From the event to the motor without current, pens side by side", "ms");
    bool kept = true;
    for (const Case& c : cases()) {
        if (std::string(c.name).find(only) == std::string::npos)
            continue;
        std::atomic<int> missing{0};
        const Figures f = figuresOf(runCase(c, c.manyRuns ? runs : std::max(1, runs / 5), workers, missing));
        line(c.name, f);
        if (missing > 0)
            std::printf("%-34s %d runs did not come about\n", "", missing.load());
        if (f.n == 0 || f.max > c.limitMs) {
            std::printf("%-34s limit %.0f ms MISSED\n", "", c.limitMs);
            kept = false;
        }
    }
    if (only.empty() || only == "nothing")
        kept = undisturbed(std::max(4, runs / 25), workers) && kept;
    return kept ? 0 : 1;
}

} // namespace bench_device
