// Every golden byte stream through the receiver automaton: at once, byte by byte, and in every split.
#include "device/wire/deframer.h"
#include "device/wire/names.h"
#include "tests/device/wire/golden.h"

#include <catch2/catch.hpp>

using namespace stipple::wire;
using nlohmann::json;

namespace {

struct Trace {
    json events = json::array();
    void onStop() { events.push_back(json::array({"stop"})); }
    void onDrop(DropReason reason) { events.push_back(json::array({"reject", std::string(nameOf(reason))})); }
    void onFrame(const Frame& f) { events.push_back(json::array({"frame", f.header.msg, f.header.seq})); }
};

} // namespace

TEST_CASE("golden streams show exactly the expected events", "[wire][HAZ-005][HAZ-013][HAZ-031]")
{
    std::size_t checked = 0;
    for (const json& stream : golden::vectors()["streams"]) {
        INFO(stream["name"].get<std::string>());
        const auto bytes = golden::fromHex(stream["bytes_hex"]);
        const Receiver receiver = stream["receiver"] == "pen" ? Receiver::Pen : Receiver::Host;
        for (std::size_t chunk = 1; chunk <= bytes.size(); chunk = chunk < 9 ? chunk + 1 : chunk * 2) {
            Deframer deframer(receiver);
            Trace trace;
            for (std::size_t i = 0; i < bytes.size(); i += chunk)
                deframer.feed(std::span(bytes).subspan(i, std::min(chunk, bytes.size() - i)), trace);
            CHECK(trace.events == stream["expect"]);
        }
        Deframer whole(receiver);
        Trace trace;
        whole.feed(bytes, trace);
        CHECK(trace.events == stream["expect"]);
        ++checked;
    }
    CHECK(checked >= 39);
}
