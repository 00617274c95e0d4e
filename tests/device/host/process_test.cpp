// Whole processes: the emulated pen is killed, the host is killed or frozen; strokes are counted all the same.
#include "bench.h"
#include "pen_process.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;
using namespace std::chrono_literals;

namespace {

// A host in a process of its own that brings the pen to armed, says so, and goes on until it is killed.
pid_t forkHost(const std::string& path)
{
    int ready[2] = {-1, -1};
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        Bench bench(path);
        const char verdict = bench.bringToArmed(sampleOrder()) ? '1' : '0';
        (void)!::write(ready[1], &verdict, 1);
        while (true)
            ::pause();
    }
    ::close(ready[1]);
    char verdict = '0';
    (void)!::read(ready[0], &verdict, 1);
    ::close(ready[0]);
    if (verdict == '1')
        return child;
    ::kill(child, SIGKILL);
    (void)::waitpid(child, nullptr, 0);
    return -1;
}

bool waitFor(const std::function<bool()>& done, std::chrono::milliseconds limit)
{
    const MonoTime end = monotonicNow() + limit;
    while (!done() && monotonicNow() < end)
        std::this_thread::sleep_for(1ms);
    return done();
}

// Time from `act` to motor off and needles in, by polling the emulator; -1 = not within a second.
int msToRest(PenProcess& pen, const std::function<void()>& act)
{
    const MonoTime start = monotonicNow();
    act();
    const bool rest = waitFor(
        [&pen] {
            const auto s = pen.status();
            return !s.value("motor", true) && s.value("withdrawn", false);
        },
        1s);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(monotonicNow() - start);
    return rest ? static_cast<int>(took.count()) : -1;
}

bool running(PenProcess& pen)
{
    pen.trigger(true);
    return waitFor([&pen] { return pen.status().value("motor", false); }, 1s);
}

} // namespace

TEST_CASE("killing the pen in mid-stroke: high alarm within a second, end uncertain, and on it goes", "[HAZ-004][HAZ-018]")
{
    PenProcess pen;
    REQUIRE(pen.started());
    Bench bench(pen.path());
    REQUIRE(bench.bringToArmed(sampleOrder()));
    pen.trigger(true);
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(1500ms);
    REQUIRE(bench.state() == State::Running);
    pen.kill9();
    CHECK(bench.untilAlarm(AlarmId::LinkLost, AlarmPriority::High, 1s));
    REQUIRE(bench.until(State::Offline, 1s));
    REQUIRE(bench.lastDelivered());
    CHECK(bench.lastDelivered()->certainty == Certainty::EndUncertain);
    CHECK(bench.lastDelivered()->strokes > 0);
    CHECK(bench.lastDelivered()->segment == sampleOrder().segment);

    pen.restart();
    REQUIRE(bench.until(State::Stopped, 6s)); // met again, log read, waits for a person
    CHECK(bench.lastDelivered()->fromLog);
    bench.link().clear();
    CHECK(bench.until(State::Ready, 2s));
}

TEST_CASE("killing the host: the pen stops by its line, and the next host finds every stroke", "[HAZ-001][HAZ-018]")
{
    PenProcess pen;
    REQUIRE(pen.started());
    std::vector<int> took;
    for (int i = 0; i < 8; ++i) {
        const pid_t host = forkHost(pen.path());
        REQUIRE(host > 0);
        REQUIRE(running(pen));
        ::usleep(static_cast<useconds_t>(50'000 + i * 13'000));
        took.push_back(msToRest(pen, [host] { ::kill(host, SIGKILL); }));
        (void)::waitpid(host, nullptr, 0);
        pen.trigger(false);
        const auto truth = pen.status();
        Bench next(pen.path());
        REQUIRE(waitFor([&next] { return next.state() == State::Ready || next.state() == State::Stopped; }, 6s));
        REQUIRE(next.lastDelivered());
        CHECK(next.lastDelivered()->strokes == truth["strokes_run"].get<std::uint32_t>());
        CHECK(next.lastDelivered()->fromLog);
    }
    CHECK(*std::min_element(took.begin(), took.end()) >= 0);
    CHECK(*std::max_element(took.begin(), took.end()) <= 200);
}

TEST_CASE("freezing the host: the lease stops the pen within 200 ms", "[HAZ-002]")
{
    PenProcess pen;
    REQUIRE(pen.started());
    for (int i = 0; i < 4; ++i) {
        const pid_t host = forkHost(pen.path());
        REQUIRE(host > 0);
        REQUIRE(running(pen));
        ::usleep(static_cast<useconds_t>(80'000 + i * 7'000));
        const int took = msToRest(pen, [host] { ::kill(host, SIGSTOP); });
        ::kill(host, SIGKILL);
        (void)::waitpid(host, nullptr, 0);
        pen.trigger(false);
        CHECK(took >= 0);
        CHECK(took <= 230); // 200 and what polling over the control socket adds
        std::this_thread::sleep_for(300ms);
    }
}

TEST_CASE("random bytes of another program on the line: no wrong execution", "[HAZ-013]")
{
    PenProcess pen;
    REQUIRE(pen.started());
    Bench bench(pen.path());
    REQUIRE(bench.until(State::Ready));
    const int other = ::open(pen.path().c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    REQUIRE(other >= 0);
    std::uint32_t x = 1;
    for (int i = 0; i < 150; ++i) {
        char noise[16];
        for (char& c : noise) {
            x = x * 1664525U + 1013904223U;
            c = i % 3 == 0 ? "AT+GCAP\r"[x >> 29] : static_cast<char>(x >> 24);
        }
        (void)!::write(other, noise, sizeof noise);
        ::usleep(10'000);
    }
    ::close(other);
    CHECK(pen.status()["state"] != "RUNNING");
    CHECK(pen.status()["state"] != "ARMED");
    CHECK(bench.all<RunStarted>().empty());
    CHECK(pen.status()["true_strokes"] == 0);
}
