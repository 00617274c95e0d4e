// The link thread allocates nothing while a pen is armed, runs and pauses: a full heap cannot delay a stop.
#include "pty_pen.h"

#include "device/host/pen_link.h"
#include "device/host/recorder.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <unistd.h>

namespace {
std::atomic<bool> g_counting{false};
std::atomic<int> g_count{0};
thread_local bool t_linkThread = false;
} // namespace

[[gnu::noinline]] void* operator new(std::size_t size)
{
    if (t_linkThread && g_counting.load(std::memory_order_relaxed))
        ++g_count;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using safety::State;
using namespace std::chrono_literals;

TEST_CASE("no allocation on the link thread between armed and stopped", "[HAZ-026]")
{
    PtyPen pen;
    PenLinkOptions options;
    options.findPath = fixedPath(pen.path());
    options.onEvent = [](const ports::PenEvent&) { t_linkThread = true; };
    options.storeLog = [](const LogBatch&) { return true; };
    const auto folder = std::filesystem::temp_directory_path() / ("stipple-alloc-" + std::to_string(::getpid()));
    auto recorder = Recorder::open(folder, options.session);
    REQUIRE(recorder);
    options.recorder = *recorder;
    PenLink link(std::move(options));
    std::jthread window([&link](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            link.uiAlive(monotonicNow());
            std::this_thread::sleep_for(25ms);
        }
    });
    link.start();
    const auto until = [&link](State wanted) {
        for (int i = 0; i < 4000 && link.snapshot().state != wanted; ++i)
            std::this_thread::sleep_for(1ms);
        return link.snapshot().state == wanted;
    };
    REQUIRE(until(State::Ready));
    ports::ZoneOrder zone;
    zone.depth = 500_um;
    zone.depthLimit = 700_um;
    zone.rate = 7000_spm;
    zone.rateLimit = 7500_spm;
    zone.strokesMax = 5000;
    zone.runTimeMaxS = 300;
    zone.cartridge = link.snapshot().cartridge->uid;
    link.load(zone);
    REQUIRE(until(State::Verified));
    link.arm();
    REQUIRE(until(State::Armed));
    g_counting = true;
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(until(State::Running));
    std::this_thread::sleep_for(1500ms);
    pen.with([](pen::PenCore& core) { core.setTrigger(false); });
    REQUIRE(until(State::Paused));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(until(State::Running));
    link.requestStop();
    REQUIRE(until(State::Stopped));
    g_counting = false;
    CHECK(g_count == 0);
    link.shutdown();
    std::filesystem::remove_all(folder);
}
