// The receiver automaton: any bytes, both directions; in one piece and byte by byte must be the same.
#include "device/wire/deframer.h"

#include <cstdlib>
#include <vector>

using namespace stipple::wire;

namespace {

struct Trace {
    std::vector<std::uint32_t> events;
    void onStop() { events.push_back(1); }
    void onDrop(DropReason reason) { events.push_back(0x100U | static_cast<std::uint32_t>(reason)); }
    void onFrame(const Frame& f)
    {
        events.push_back(0x10000U | f.header.seq);
        for (const std::uint8_t b : f.payload)
            events.push_back(b);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes(data, size);
    for (const Receiver receiver : {Receiver::Pen, Receiver::Host}) {
        Deframer whole(receiver), single(receiver);
        Trace a, b;
        whole.feed(bytes, a);
        for (const std::uint8_t& byte : bytes)
            single.feed({&byte, 1}, b);
        std::uint32_t stops = 0;
        for (const std::uint8_t byte : bytes)
            stops += byte == kStop ? 1U : 0U;
        if (a.events != b.events || whole.counters().stopBytes != stops)
            std::abort();
    }
    return 0;
}
