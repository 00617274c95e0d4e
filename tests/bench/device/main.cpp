// bench_device: figures of the pen link, each beside its limit and, where there are some, its peers.
#include "tests/bench/device/bench_tools.h"

#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr const char* kHelp =
    "bench_device PART [NUMBER]\n"
    "  round-trip [COUNT]   STATUS through the device layer, beside raw calls and other libraries (default 800, 25 passes)\n"
    "  stop [COUNT]         requestStop() to the byte at the pen, quiet and on a busy machine (default 10000)\n"
    "  decode               deframe and decode, MB/s\n"
    "  telemetry [SECONDS]  share of a core that 100 Hz of telemetry costs the link thread (default 20)\n"
    "  motor-off [RUNS] [ROW]  injected fault to motor off, for each stop path, or those with ROW in their name (1000)\n"
    "  all                  everything\n";

} // namespace

int main(int argc, char** argv)
{
    using namespace bench_device;
    const std::string part = argc > 1 ? argv[1] : "";
    const int number = argc > 2 ? std::atoi(argv[2]) : 0;
    const auto or_ = [number](int usual) { return number > 0 ? number : usual; };
    if (part == "--host" && argc > 2)
        return hostProcess(argv[2]);
    if (part == "round-trip")
        return roundTrip(25, or_(800));
    if (part == "stop")
        return stopLatency(or_(10'000));
    if (part == "decode")
        return decode();
    if (part == "telemetry")
        return telemetryCost(or_(20));
    if (part == "motor-off")
        return motorOff(or_(1000), 4, argc > 3 ? argv[3] : "");
    if (part == "all")
        return decode() | telemetryCost(20) | roundTrip(25, 800) | stopLatency(10'000) | motorOff(1000, 4);
    std::fputs(kHelp, part == "--help" ? stdout : stderr);
    return part == "--help" ? 0 : 2;
}
