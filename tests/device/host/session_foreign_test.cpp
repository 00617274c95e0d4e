// Pens of other makers: everything that the specification leaves open must not matter.
#include "desk.h"
#include "frames.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

namespace {

bool treat(Desk& desk, const ZoneOrder& zone)
{
    if (!desk.bringToArmed(zone))
        return false;
    desk.pen().setTrigger(true);
    if (!desk.runUntil([&] { return desk.state() == State::Running; }, 300))
        return false;
    desk.run(600);
    desk.command(CommandKind::Stop);
    desk.pen().setTrigger(false);
    if (!desk.runUntil([&] { return desk.state() == State::Stopped; }, 300))
        return false;
    desk.run(400);
    const auto told = desk.lastDelivered();
    desk.command(CommandKind::Clear);
    return told && told->fromLog && told->certainty == Certainty::Exact
        && told->strokes == desk.pen().snapshot().strokesRun
        && desk.runUntil([&] { return desk.state() == State::Ready; }, 600);
}
bool treat(Desk& desk) { return treat(desk, desk.order()); }

void editResponses(Desk& desk, PayloadEdit edit)
{
    desk.toHostFilter = [edit = std::move(edit)](std::vector<std::uint8_t>& bytes) {
        editFrames(bytes, wire::Receiver::Host, edit);
    };
}

} // namespace

TEST_CASE("answers that are longer than known are read as far as they are known")
{
    Desk desk;
    editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
        const bool variable = is(header, wire::MessageId::LogRead) || is(header, wire::MessageId::Faults);
        if (!variable && payload.size() > 4 && payload.size() < 200)
            payload.insert(payload.end(), {0xDE, 0xAD, 0xBE});
    });
    CHECK(treat(desk));
}

TEST_CASE("a pen with a small max_payload is read in smaller portions")
{
    Desk desk;
    std::uint8_t most = 0;
    editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
        if (is(header, wire::MessageId::Hello)) {
            payload[6] = 110;
            payload[7] = 0;
        }
    });
    desk.toPenFilter = [&most](std::vector<std::uint8_t>& bytes) {
        for (const auto& read : sent<wire::LogReadReq>(bytes))
            most = std::max(most, read.max_recs);
    };
    CHECK(treat(desk));
    CHECK(most == 3);
}

TEST_CASE("pens that answer after 20 ms, over cables of 1, 8 and 16 ms")
{
    for (const int latency : {1, 8, 16}) {
        DeskOptions options;
        options.latencyMs = latency;
        Desk desk(options);
        INFO(latency << " ms");
        CHECK(treat(desk));
    }
}

TEST_CASE("other telemetry rates: 50 Hz is enough, 200 Hz is not used up")
{
    for (const std::uint16_t hz : {std::uint16_t{50}, std::uint16_t{200}}) {
        DeskOptions options;
        options.setup.telemRateMaxHz = hz;
        Desk desk(options);
        CHECK(treat(desk));
    }
}

TEST_CASE("a pen without a cartridge reader is treated with, without asking for a cartridge")
{
    DeskOptions options;
    options.setup.features &= ~wire::feature::kCartridgeReader;
    {
        Desk desk(options);
        ZoneOrder zone = desk.order();
        zone.cartridge = {};
        editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
            if (is(header, wire::MessageId::Cartridge)) // some refuse the request, some say "none"
                payload = {static_cast<std::uint8_t>(wire::Status::Unsupported), 0, payload[2], 0};
        });
        REQUIRE(desk.bringUp());
        CHECK_FALSE(desk.host().snapshot().cartridge);
        desk.load(zone);
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    }
}

TEST_CASE("a pen whose trigger needs START first is started by the host and held by the person", "[HAZ-032]")
{
    DeskOptions options;
    options.setup.triggerModes = 0b1000;
    Desk desk(options);
    CHECK(treat(desk));
}

TEST_CASE("a pen that only toggles, or has no trigger, is refused with a clear error", "[HAZ-032]")
{
    for (const std::uint16_t modes : {std::uint16_t{0b0100}, std::uint16_t{0b0001}}) {
        DeskOptions options;
        options.setup.triggerModes = modes;
        Desk desk(options);
        REQUIRE(desk.bringUp());
        desk.load(desk.order());
        desk.run(50);
        CHECK(desk.state() == State::Ready);
        CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenRefused);
    }
}

TEST_CASE("other ranges and steps: what fits is taken as it is, never rounded here")
{
    DeskOptions options;
    options.setup.depthStepUm = 250;
    options.setup.rateStepSpm = 500;
    options.setup.softStartMaxMs = 50;
    options.setup.runTimeMaxS = 60;
    Desk desk(options);
    ZoneOrder zone = desk.order();
    zone.runTimeMaxS = 60;
    zone.depthLimit = 730_um; // limits need not be multiples of the step (errata B1)
    CHECK(treat(desk, zone));
    desk.load(desk.order()); // 300 s
    desk.run(50);
    CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::ValueOutOfRange);
}

TEST_CASE("refusals cut to four bytes are understood")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
        if (header.kind == wire::Kind::Rsp && payload[0] != 0)
            payload.resize(4);
    });
    ZoneOrder zone = desk.order();
    desk.load(zone);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    desk.pen().setTrigger(true);
    desk.run(30);
    desk.command(CommandKind::Arm);
    desk.run(200);
    CHECK(desk.lastEnd(Command::Arm)->penStatus == (15U << 8 | 1U));
}

TEST_CASE("a pen that is busy with another host is left alone and told as busy", "[HAZ-013]")
{
    Desk desk;
    editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
        if (!is(header, wire::MessageId::Hello))
            return;
        header.sid = 0;
        payload[0] = static_cast<std::uint8_t>(wire::Status::Busy);
        std::fill(payload.begin() + 8, payload.begin() + 12, std::uint8_t{0});
    });
    int takeOvers = 0;
    desk.toPenFilter = [&takeOvers](std::vector<std::uint8_t>& bytes) {
        for (const auto& hello : sent<wire::HelloReq>(bytes))
            takeOvers += hello.flags & wire::hello_flag::kTakeOver;
    };
    desk.run(3600);
    CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenBusy);
    CHECK(takeOvers == 0);
}

TEST_CASE("something that does not speak PenLink is not a pen")
{
    DeskOptions options;
    Desk desk(options);
    desk.toHostFilter = [](std::vector<std::uint8_t>& bytes) { bytes = {'O', 'K', '\r', '\n', '<', 0x85, '\n'}; };
    desk.run(2500);
    CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenNotAPen);
    CHECK(desk.all<PenConnected>().empty());
}

TEST_CASE("telemetry without a depth sensor value is shown as absent")
{
    Desk desk;
    editResponses(desk, [](wire::Header& header, std::vector<std::uint8_t>& payload) {
        if (is(header, wire::MessageId::Telemetry))
            payload[10] = payload[11] = 0xFF;
    });
    CHECK(treat(desk));
    CHECK_FALSE(desk.host().snapshot().live->depthActual);
    CHECK_FALSE(desk.lastDelivered()->depthMean);
}
