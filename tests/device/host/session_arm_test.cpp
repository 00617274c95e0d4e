// Arming: nothing is armed that was not verified, and nothing that changed since.
#include "desk.h"
#include "frames.h"

#include "tests/device/effort.h"

#include <catch2/catch.hpp>
#include <map>
#include <random>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

namespace {
bool verified(Desk& desk)
{
    if (!desk.bringUp())
        return false;
    desk.load(desk.order());
    return desk.runUntil([&] { return desk.state() == State::Verified; }, 500);
}
pen::CartridgeTag otherTag()
{
    pen::CartridgeTag tag;
    tag.uid = {9, 9, 9, 9};
    return tag;
}
} // namespace

TEST_CASE("values outside the pen's range or step are refused here and name the field", "[HAZ-005][HAZ-007]")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    const std::map<std::string, std::function<void(ZoneOrder&)>> wrong{
        {"depth_um", [](ZoneOrder& o) { o.depth = 5000_um; }},
        {"multiple", [](ZoneOrder& o) { o.depth = 511_um; }},
        {"depth_limit", [](ZoneOrder& o) { o.depthLimit = 400_um; }},
        {"rate_spm", [](ZoneOrder& o) { o.rate = 100_spm; }},
        {"rate_limit", [](ZoneOrder& o) { o.rateLimit = 20000_spm; }},
        {"strokes_max", [](ZoneOrder& o) { o.strokesMax = 0; }},
        {"run_time", [](ZoneOrder& o) { o.runTimeMaxS = 0; }},
    };
    for (const auto& [word, spoil] : wrong) {
        ZoneOrder zone = desk.order();
        spoil(zone);
        desk.load(zone);
        desk.run(30);
        INFO(word);
        CHECK(desk.state() == State::Ready);
        CHECK(desk.lastEnd(Command::Load)->outcome == Outcome::NotDone);
        CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::ValueOutOfRange);
        CHECK(desk.lastEnd(Command::Load)->error.context.find(word.substr(0, 5)) != std::string::npos);
    }
}

TEST_CASE("a read-back that differs in one bit blocks, whichever bit", "[HAZ-005][HAZ-006]")
{
    for (const auto id : {wire::MessageId::ConfigSet, wire::MessageId::ConfigGet}) {
        for (int bit = 0; bit < 52 * 8; bit += 5) {
            Desk desk;
            REQUIRE(desk.bringUp());
            desk.toHostFilter = [&](std::vector<std::uint8_t>& bytes) {
                editFrames(bytes, wire::Receiver::Host, [&](wire::Header& header, std::vector<std::uint8_t>& payload) {
                    if (is(header, id) && payload.size() > 8 && payload[0] == 0)
                        payload[static_cast<std::size_t>(8 + bit / 8)] ^= static_cast<std::uint8_t>(1U << (bit % 8));
                });
            };
            desk.load(desk.order());
            desk.run(60);
            CHECK(desk.state() == State::Ready);
            CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenReadbackDiffers);
            CHECK(desk.alarmed(AlarmId::ReadbackDiffers, AlarmPriority::High));
            CHECK_FALSE(desk.host().snapshot().confirmed.has_value());
        }
    }
}

TEST_CASE("ten thousand damaged frames bring no wrong configuration", "[HAZ-005]")
{
    std::mt19937 random(7);
    int armedWrong = 0;
    for (int life = 0; life < effort(12, 400); ++life) {
        Desk desk;
        REQUIRE(desk.bringUp());
        desk.toPenFilter = desk.toHostFilter = [&random](std::vector<std::uint8_t>& bytes) {
            for (auto n = random() % 3; n > 0 && !bytes.empty(); --n)
                bytes[random() % bytes.size()] ^= static_cast<std::uint8_t>(1U << random() % 7);
        };
        for (int i = 0; i < 20; ++i) {
            desk.load(desk.order());
            desk.run(120);
            const auto confirmed = desk.host().snapshot().confirmed;
            armedWrong += confirmed && *confirmed != desk.order() ? 1 : 0;
        }
    }
    CHECK(armedWrong == 0);
}

TEST_CASE("a configuration changed in the pen after the read-back is not armed", "[HAZ-006]")
{
    Desk desk;
    REQUIRE(verified(desk));
    desk.pen().corruptConfig();
    desk.command(CommandKind::Arm);
    desk.run(400);
    CHECK(desk.state() != State::Armed);
    CHECK(desk.all<RunStarted>().empty());
}

TEST_CASE("another cartridge after the read-back voids the limits; swapped when armed it stops", "[HAZ-010]")
{
    {
        Desk desk;
        REQUIRE(verified(desk));
        desk.pen().removeCartridge();
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 300));
        CHECK_FALSE(desk.host().snapshot().confirmed);
        desk.run(100);
        CHECK(desk.host().snapshot().cartridge->presence == CartridgePresence::None);
        desk.load(desk.order());
        desk.run(50);
        CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenCartridge);
    }
    for (const bool running : {false, true}) {
        Desk desk;
        REQUIRE((running ? desk.bringToRunning() : desk.bringToArmed(desk.order())));
        desk.pen().removeCartridge();
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopping || desk.state() == State::Stopped; }, 50 + 25));
        desk.pen().setTrigger(false);
        desk.pen().insertCartridge(otherTag());
        desk.run(400);
        desk.command(CommandKind::Clear);
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 1000)); // a new configuration is due
    }
}

TEST_CASE("a cartridge changed at rest is read again and raises no alarm", "[HAZ-010]")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    desk.pen().removeCartridge();
    desk.run(200);
    CHECK(desk.host().snapshot().cartridge->presence == CartridgePresence::None);
    desk.pen().insertCartridge(otherTag());
    desk.run(300);
    CHECK(desk.host().snapshot().cartridge->uid == otherTag().uid);
    CHECK_FALSE(desk.alarmed(AlarmId::PenFault, AlarmPriority::Low));
    ZoneOrder zone = desk.order();
    zone.cartridge = otherTag().uid;
    REQUIRE(desk.bringToArmed(zone));
}

TEST_CASE("a used cartridge is refused, also after the pen and the host restarted", "[HAZ-008]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(300));
    desk.command(CommandKind::Stop);
    desk.pen().setTrigger(false);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 300));
    desk.run(200);
    desk.command(CommandKind::MarkCartridge);
    desk.run(100);
    CHECK(desk.lastEnd(Command::MarkCartridge)->outcome == Outcome::Done);
    CHECK(desk.host().snapshot().cartridge->used);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 500));
    desk.load(desk.order());
    desk.run(50);
    CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenCartridge);
    desk.unplug();
    desk.run(50);
    desk.rebootPen();
    desk.run(1200);
    desk.plugIn();
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 5000));
    desk.load(desk.order());
    desk.run(50);
    CHECK(desk.state() == State::Ready);
    CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenCartridge);
}

TEST_CASE("an expired cartridge is refused", "[HAZ-009]")
{
    DeskOptions options;
    options.setup.todayYmd = 20991231;
    Desk desk(options);
    pen::CartridgeTag tag;
    tag.uid = {1, 2, 3, 4, 5, 6, 7, 8};
    tag.expiry = 20991230;
    desk.pen().removeCartridge();
    desk.run(100);
    desk.pen().insertCartridge(tag);
    desk.run(100);
    REQUIRE(desk.bringUp());
    desk.load(desk.order());
    desk.run(50);
    CHECK(desk.lastEnd(Command::Load)->error.code == ErrorCode::PenCartridge);
}

TEST_CASE("a trigger that is already held is refused and does not start anything", "[HAZ-019]")
{
    Desk desk;
    REQUIRE(verified(desk));
    desk.pen().setTrigger(true);
    desk.run(50);
    desk.command(CommandKind::Arm);
    desk.run(300);
    CHECK(desk.state() == State::Verified);
    REQUIRE(desk.lastEnd(Command::Arm));
    CHECK(desk.lastEnd(Command::Arm)->outcome == Outcome::NotDone);
    CHECK(desk.lastEnd(Command::Arm)->penStatus == (15U << 8 | 1U));
    CHECK(desk.alarmed(AlarmId::PenNotArmed, AlarmPriority::Low));
    CHECK_FALSE(desk.pen().snapshot().motorEnergised);
}

TEST_CASE("armed without a press disarms itself after the arm time", "[HAZ-032]")
{
    DeskOptions options;
    options.session.armTimeoutS = 5;
    Desk desk(options);
    REQUIRE(desk.bringToArmed(desk.order()));
    CHECK(desk.host().snapshot().armedUntil > desk.now());
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 5300));
    desk.pen().setTrigger(true);
    desk.run(200);
    CHECK_FALSE(desk.pen().snapshot().motorEnergised);
}

TEST_CASE("a pen that clamps instead of refusing is latched and never armed", "[HAZ-030]")
{
    DeskOptions options;
    options.setup.defects.set(pen::Defect::ClampConfig);
    Desk desk(options);
    REQUIRE(desk.bringUp());
    desk.load(desk.order());
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Latched; }, 200));
    CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenFirmwareRefused);
    CHECK(desk.lastEnd(Command::Load)->outcome == Outcome::NotDone);
    CHECK(desk.alarmed(AlarmId::UnknownPen, AlarmPriority::High));
    desk.command(CommandKind::Clear);
    desk.run(50);
    CHECK(desk.state() == State::Latched); // the cause is still on the cable
}

TEST_CASE("a known serial number in another device, and a denied firmware, are latched", "[HAZ-012][HAZ-030]")
{
    {
        DeskOptions options;
        options.session.pins.push_back({"SIM-0001", {0xFF, 1, 2, 3, 4, 5, 6, 7}});
        Desk desk(options);
        CHECK_FALSE(desk.bringUp());
        CHECK(desk.state() == State::Latched);
        CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenUnknownIdentity);
        desk.load(desk.order());
        desk.run(20);
        CHECK(desk.lastEnd(Command::Load)->outcome == Outcome::NotDone);
    }
    DeskOptions options;
    FirmwareRule deny;
    deny.maker = options.setup.maker;
    deny.allow = false;
    options.session.firmware.push_back(deny);
    Desk desk(options);
    CHECK_FALSE(desk.bringUp());
    CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenFirmwareRefused);
}

TEST_CASE("missing features keep a pen from being armed unless the policy waives them", "[HAZ-030]")
{
    DeskOptions options;
    options.setup.features &= ~wire::feature::kPowerOffRetraction;
    {
        Desk desk(options);
        REQUIRE(verified(desk));
        desk.command(CommandKind::Arm);
        desk.run(100);
        CHECK(desk.state() == State::Verified);
        CHECK(desk.lastEnd(Command::Arm)->outcome == Outcome::NotDone);
    }
    options.session.waivedFeatures = wire::feature::kPowerOffRetraction;
    Desk desk(options);
    REQUIRE(desk.bringToArmed(desk.order()));
}
