// Deframing and decoding in memory, and what 100 Hz of telemetry costs the link thread on a pseudo-terminal.
#include "tests/bench/device/bench_tools.h"
#include "tests/bench/device/quiet.h"

#include "device/wire/deframer.h"
#include "device/wire/messages.h"
#include "tests/device/host/bench.h"
#include "tests/device/host/pty_pen.h"

#include <atomic>
#include <pthread.h>

namespace bench_device {

using namespace stipple;

namespace {

struct Sink {
    std::uint64_t strokes = 0;
    std::uint64_t frames = 0;
    void onStop() {}
    void onDrop(wire::DropReason) {}
    void onFrame(const wire::Frame& frame)
    {
        if (const auto telemetry = wire::decode<wire::Telemetry>(frame)) {
            strokes += telemetry->strokes_run;
            ++frames;
        }
    }
};

} // namespace

int decode()
{
    std::vector<std::uint8_t> stream;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        wire::Telemetry t;
        t.t_ms = i * 10;
        t.depth_act_um = static_cast<std::uint16_t>(480 + i % 40);
        t.strokes_run = i;
        t.run_id = 77;
        t.cfg_crc = 0x12345678;
        const auto frame = wire::encode({static_cast<std::uint16_t>(i), 0x99AABBCC}, t);
        stream.insert(stream.end(), frame.bytes().begin(), frame.bytes().end());
    }
    double best = 0;
    for (int pass = 0; pass < 20; ++pass) {
        wire::Deframer deframer(wire::Receiver::Host);
        Sink sink;
        const auto start = nowNs();
        deframer.feed(stream, sink);
        const double seconds = static_cast<double>(nowNs() - start) * 1e-9;
        if (sink.frames != 20'000)
            return 1;
        best = std::max(best, static_cast<double>(stream.size()) / 1e6 / seconds);
    }
    std::printf("\nDeframe and decode of telemetry, best of 20 passes over %.1f MB\n", static_cast<double>(stream.size()) / 1e6);
    std::printf("%-34s %9.0f  limit 200 (at least)  %s\n", "MB/s", best, best >= 200 ? "kept" : "MISSED");
    return best >= 200 ? 0 : 1;
}

int telemetryCost(int seconds)
{
    device::test::PtyPen pen;
    std::atomic<bool> known{false};
    clockid_t clock{};
    // Wrapped into the link's own event function below: the clock of the thread that calls it.
    device::PenLinkOptions options;
    options.openLine = [&](const std::string& path) { // on the link thread
        known = ::pthread_getcpuclockid(::pthread_self(), &clock) == 0;
        return device::openStream(path);
    };
    device::test::Bench bench(pen.path(), std::move(options));
    ports::ZoneOrder order = device::test::sampleOrder();
    order.strokesMax = 100'000; // enough for all turns
    if (!bench.bringToArmed(order) || !known)
        return 1;
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    if (!bench.until(safety::State::Running))
        return 1;
    const auto cpuNs = [&clock] {
        timespec t{};
        ::clock_gettime(clock, &t);
        return t.tv_sec * 1'000'000'000LL + t.tv_nsec;
    };
    Samples shares; // of turns of two seconds
    Quiet quiet;
    while (static_cast<int>(shares.size()) < std::max(1, seconds / 2))
        quiet.take([&] {
            const auto cpu = cpuNs();
            const auto wall = nowNs();
            std::this_thread::sleep_for(std::chrono::seconds(2));
            shares.push_back(100.0 * static_cast<double>(cpuNs() - cpu) / static_cast<double>(nowNs() - wall));
        }, [&] { shares.pop_back(); });
    const double share = figuresOf(shares).p50;
    std::printf("\nRunning at 100 Hz of telemetry and 40 Hz of heartbeats for %d s: processor time of the link thread\n", seconds);
    quiet.tell();
    verdict("% of a core", share, 1.0);
    return bench.state() == safety::State::Running && share < 1.0 ? 0 : 1;
}

} // namespace bench_device
