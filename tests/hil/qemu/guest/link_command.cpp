// A whole PenLink on a real port: commands on stdin, every event on stdout with its moment, and when the port's
// descriptor was opened and closed as /proc tells it (not as the link says).
#include "tests/hil/qemu/guest/commands.h"

#include "tests/hil/qemu/guest/event_json.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>
#include <unistd.h>

namespace stipple::hil {

using nlohmann::json;
using namespace stipple::ports;

namespace {

// A treatment small enough for every pen: 0.50 mm, 7,000 strokes a minute.
ZoneOrder sampleOrder(const CartridgeUid& cartridge)
{
    ZoneOrder order;
    order.session.bytes[0] = 1;
    order.segment.bytes[0] = 2;
    order.zoneTag = 7;
    order.planHash = 0x51A7E001;
    order.depth = 500_um;
    order.depthLimit = 700_um;
    order.rate = 7000_spm;
    order.rateLimit = 7500_spm;
    order.strokesMax = 50'000;
    order.runTimeMaxS = 600;
    order.cartridge = cartridge;
    return order;
}

std::string openPort()
{
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const auto target = std::filesystem::read_symlink(entry.path(), error);
        const std::string name = target.string();
        if (name.starts_with("/dev/ttyACM") || name.starts_with("/dev/ttyUSB"))
            return name;
    }
    return {};
}

void watchDescriptor(const std::stop_token& stop)
{
    std::string last;
    while (!stop.stop_requested()) {
        const std::string now = openPort();
        if (now != last)
            say({{"ev", "descriptor"}, {"path", now}, {"t_us", nowUs()}});
        last = now;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

void show(const device::PenLink& link)
{
    json line = snapshotJson(link.snapshot());
    line["ev"] = "snapshot";
    line["t_us"] = nowUs();
    say(line);
}

bool obey(const std::string& word, device::PenLink& link)
{
    const PenSnapshot now = link.snapshot();
    if (word == "load")
        return link.load(sampleOrder(now.cartridge ? now.cartridge->uid : CartridgeUid{}));
    if (word == "arm")
        return link.arm();
    if (word == "disarm")
        return link.disarm();
    if (word == "clear")
        return link.clear();
    if (word == "reconnect")
        return link.reconnect();
    if (word == "stop") {
        link.requestStop();
        return true;
    }
    if (word == "show") {
        show(link);
        return true;
    }
    return false;
}

} // namespace

int linkCommand(const Arguments& arguments)
{
    if (arguments.empty())
        return 2;
    device::PenLinkOptions options;
    options.findPath = pathFinder(arguments[0]);
    options.onEvent = [](const PenEvent& event) {
        json line = eventJson(event);
        line["t_us"] = nowUs();
        say(line);
    };
    options.storeLog = [](const device::LogBatch& batch) {
        say({{"ev", "log"}, {"from", batch.fromIdx}, {"records", batch.count}, {"lost", batch.lost}});
        return true; // the rig keeps it in its own memory; nothing here is a person's
    };
    device::PenLink link(std::move(options));
    std::atomic<bool> windowAlive{true};
    const std::jthread window([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (windowAlive)
                link.uiAlive(device::monotonicNow());
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    const std::jthread descriptor(watchDescriptor);
    say({{"ev", "started"}, {"pid", ::getpid()}, {"t_us", nowUs()}});
    link.start();
    std::string word;
    while (std::getline(std::cin, word) && word != "quit") {
        if (word == "freeze")
            windowAlive = false;
        else if (word == "thaw")
            windowAlive = true;
        else if (!obey(word, link))
            say({{"ev", "refused"}, {"word", word}});
    }
    const std::int64_t begin = nowUs();
    link.shutdown();
    say({{"ev", "ended"}, {"shutdown_ms", static_cast<double>(nowUs() - begin) / 1000.0}, {"t_us", nowUs()}});
    return 0;
}

} // namespace stipple::hil
