// The reactor against a pen on a pseudo-terminal: one treatment with real threads and real time.
#include "bench.h"
#include "pty_pen.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;
using namespace std::chrono_literals;

TEST_CASE("one treatment over a pseudo-terminal")
{
    PtyPen pen;
    Bench bench(pen.path());
    REQUIRE(bench.until(State::Ready));
    CHECK(bench.stored() > 0);
    CHECK(bench.link().snapshot().identity->simulated);
    REQUIRE(bench.bringToArmed(sampleOrder()));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(1200ms);
    CHECK(bench.state() == State::Running);
    bench.link().requestStop();
    REQUIRE(bench.until(State::Stopped, 500ms));
    std::this_thread::sleep_for(300ms);
    const auto told = bench.lastDelivered();
    REQUIRE(told);
    CHECK(told->fromLog);
    CHECK(told->strokes == pen.snapshot().strokesRun);
    CHECK(told->strokes > 50);
    bench.link().clear();
    REQUIRE(bench.until(State::Ready));
    CHECK_FALSE(pen.snapshot().motorEnergised);
    CHECK(pen.snapshot().trueStrokes >= told->strokes);
}

TEST_CASE("a pen that appears later is met, one that goes is told, and it is met again", "[HAZ-004]")
{
    const std::string link = "/tmp/stipple-later-" + std::to_string(::getpid());
    ::unlink(link.c_str());
    PenLinkOptions options;
    options.retry = 50ms;
    Bench bench(link, std::move(options));
    std::this_thread::sleep_for(150ms);
    CHECK(bench.state() == State::Offline);
    CHECK(bench.link().snapshot().offlineReason == ErrorCode::PenNotFound);
    {
        PtyPen pen;
        REQUIRE(::symlink(pen.path().c_str(), link.c_str()) == 0);
        REQUIRE(bench.until(State::Ready));
        ::unlink(link.c_str());
    }
    REQUIRE(bench.until(State::Offline, 1s));
    std::this_thread::sleep_for(50ms); // the snapshot is out before its events are told
    CHECK(bench.all<PenGone>().size() == 1);
    PtyPen again;
    REQUIRE(::symlink(again.path().c_str(), link.c_str()) == 0);
    CHECK(bench.until(State::Ready));
    ::unlink(link.c_str());
}

TEST_CASE("two hosts on one pen: the second is told that it is busy", "[HAZ-013]")
{
    PtyPen pen;
    Bench first(pen.path());
    REQUIRE(first.until(State::Ready));
    Bench second(pen.path());
    std::this_thread::sleep_for(400ms);
    CHECK(second.state() == State::Offline);
    CHECK(second.link().snapshot().offlineReason == ErrorCode::PenBusy);
    CHECK(first.state() == State::Ready);
}

TEST_CASE("a window that stops living takes the permit of a running pen", "[HAZ-003]")
{
    PtyPen pen;
    Bench bench(pen.path());
    REQUIRE(bench.bringToArmed(sampleOrder()));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(200ms);
    bench.windowAlive = false;
    std::this_thread::sleep_for(400ms);
    CHECK_FALSE(pen.snapshot().motorEnergised);
    CHECK(bench.untilAlarm(AlarmId::UiStale, AlarmPriority::High, 200ms));
}

TEST_CASE("shutting down while running stops the pen and stores its log first", "[HAZ-014]")
{
    PtyPen pen;
    Bench bench(pen.path());
    REQUIRE(bench.bringToArmed(sampleOrder()));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(200ms);
    bench.link().shutdown();
    CHECK_FALSE(pen.snapshot().motorEnergised);
    REQUIRE(bench.lastDelivered());
    CHECK(bench.lastDelivered()->fromLog);
}
