// Lost links, dead hosts, reboots: no stroke uncounted, no needle left moving.
#include "desk.h"
#include "frames.h"

#include "tests/device/effort.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

TEST_CASE("a frozen host: the lease stops the pen within 200 ms", "[HAZ-002]")
{
    for (int phase = 0; phase < 25; phase += 6) {
        Desk desk;
        REQUIRE(desk.bringToRunning(200 + phase));
        desk.hostFrozen = true;
        REQUIRE(desk.runUntil([&] { return desk.pen().snapshot().sensors.withdrawn
                                           && !desk.pen().snapshot().motorEnergised; }, 200));
    }
}

TEST_CASE("the cable out in mid-run: high alarm at once, uncertain, exact after the log was read", "[HAZ-004][HAZ-018]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(700));
    desk.unplug();
    desk.run(2);
    CHECK(desk.state() == State::Offline);
    CHECK(desk.alarmed(AlarmId::LinkLost, AlarmPriority::High));
    REQUIRE(desk.all<PenGone>().size() == 1);
    CHECK(desk.all<PenGone>()[0].whileMotorCouldRun);
    REQUIRE(desk.lastDelivered());
    CHECK(desk.lastDelivered()->certainty == Certainty::EndUncertain);
    CHECK_FALSE(desk.lastDelivered()->fromLog);
    desk.pen().setTrigger(false);
    desk.run(300);
    desk.plugIn();
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 4000)); // never ready without a person
    const auto told = desk.lastDelivered();
    CHECK(told->fromLog);
    CHECK(told->certainty == Certainty::Exact);
    CHECK(told->strokes == desk.pen().snapshot().strokesRun);
    CHECK(told->segment == desk.order().segment);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 1000));
    desk.command(CommandKind::Arm);
    desk.run(20);
    CHECK(desk.lastEnd(Command::Arm)->outcome == Outcome::NotDone);
}

TEST_CASE("crashes at many moments: what the log brings equals what the pen did", "[HAZ-018][HAZ-001]")
{
    const int moments = effort(40, 10'000);
    for (int at = 0; at < moments; ++at) {
        Desk desk;
        REQUIRE(desk.bringToArmed(desk.order()));
        desk.pen().setTrigger(true);
        desk.run(5 + at * 23 % 2311);
        desk.unplug(); // the kernel drops the line when the process dies
        desk.pen().setTrigger(false);
        desk.run(200);
        CHECK_FALSE(desk.pen().snapshot().motorEnergised);
        desk.plugIn();
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped || desk.state() == State::Ready; }, 4000));
        const auto told = desk.lastDelivered();
        REQUIRE(told);
        CHECK(told->strokes == desk.pen().snapshot().strokesRun);
        CHECK(desk.pen().violation().value_or("") == "");
    }
}

TEST_CASE("a run of an earlier process is found in the log and named by what the records know", "[HAZ-018]")
{
    Desk first;
    REQUIRE(first.bringToRunning(500));
    first.unplug();
    first.run(300);
    const auto run = first.all<RunStarted>().at(0);

    // A new process: same pen memory is not shared between desks, so its log is fed as known run + same ledger.
    SessionOptions options;
    KnownRun known;
    known.penSerial = FixedText<20>("SIM-0001");
    known.runId = run.runId;
    known.zoneTag = 7;
    known.segment = run.segment;
    options.knownRuns.push_back(known);
    RunLedger ledger;
    ledger.setKnown(options.knownRuns);
    ledger.setPen(FixedText<20>("SIM-0001"));
    wire::LogRecord record;
    record.type = static_cast<std::uint8_t>(wire::LogType::RunCheckpoint);
    record.run_id = run.runId;
    record.strokes = 41;
    record.tag = 7;
    ledger.addRecord(record);
    record.type = static_cast<std::uint8_t>(wire::LogType::Boot);
    ledger.addRecord(record);
    std::vector<PenEvent> told;
    ledger.takeFromLog(0, told);
    REQUIRE(told.size() == 1);
    const auto& delivered = std::get<RunDelivered>(told[0]);
    CHECK(delivered.segment == run.segment);
    CHECK(delivered.strokes == 41);
    CHECK(delivered.certainty == Certainty::EndUncertain); // no RUN_END: a brown-out
}

TEST_CASE("a pen that restarts in mid-run is met again with a new boot and its log", "[HAZ-028]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(700));
    desk.rebootPen();
    CHECK_FALSE(desk.pen().snapshot().motorEnergised);
    REQUIRE(desk.runUntil([&] { return desk.alarmed(AlarmId::TelemetryStale, AlarmPriority::High); }, 200));
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Latched; }, 500));
    desk.run(1500);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready || desk.state() == State::Stopped; }, 5000));
    const auto told = desk.lastDelivered();
    REQUIRE(told);
    CHECK(told->fromLog);
    CHECK(told->certainty == Certainty::EndUncertain);
}

TEST_CASE("a fault of silence is cleared at the next meeting, after a fresh heartbeat", "[HAZ-002]")
{
    Desk desk;
    REQUIRE(desk.bringToRunning(300));
    desk.hostFrozen = true;
    desk.run(400);
    desk.pen().setTrigger(false);
    desk.unplug();
    CHECK((desk.pen().snapshot().faultsLatched & wire::faultBit(wire::Fault::HostSilent)) != 0);
    desk.hostFrozen = false;
    desk.plugIn();
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopped; }, 4000)); // this process does know
    CHECK((desk.pen().snapshot().faultsLatched & wire::faultBit(wire::Fault::HostSilent)) == 0);
}

TEST_CASE("a log that cannot be stored keeps the pen from becoming ready", "[HAZ-016]")
{
    Desk desk;
    desk.storeWorks = false;
    CHECK_FALSE(desk.bringUp());
    CHECK(desk.state() == State::Latched);
    CHECK(desk.alarmed(AlarmId::LogGap, AlarmPriority::High));
    desk.storeWorks = true;
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 5000));
}

TEST_CASE("records overwritten in the pen are told, stored, and need a person", "[HAZ-018]")
{
    Desk desk;
    int edited = 0;
    desk.toHostFilter = [&edited](std::vector<std::uint8_t>& bytes) {
        editFrames(bytes, wire::Receiver::Host, [&edited](wire::Header& header, std::vector<std::uint8_t>& payload) {
            if (is(header, wire::MessageId::LogInfo) && edited++ == 0)
                payload[22] = 3; // lost
        });
    };
    CHECK_FALSE(desk.bringUp());
    CHECK(desk.state() == State::Latched);
    REQUIRE_FALSE(desk.all<LogStored>().empty());
    CHECK(desk.all<LogStored>().back().lost == 3);
    desk.command(CommandKind::Clear);
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 5000));
}

TEST_CASE("bytes of an earlier session do nothing when they come again", "[HAZ-031]")
{
    std::vector<std::uint8_t> recorded;
    {
        Desk first;
        first.toHostFilter = [&recorded](std::vector<std::uint8_t>& bytes) {
            recorded.insert(recorded.end(), bytes.begin(), bytes.end());
        };
        REQUIRE(first.bringToRunning(300));
    }
    DeskOptions options;
    options.setup.seed = 99; // another pen life: other session ids
    Desk desk(options);
    REQUIRE(desk.bringUp());
    const State before = desk.state();
    recorded.erase(std::remove(recorded.begin(), recorded.end(), wire::kStop), recorded.end());
    desk.inject(recorded);
    desk.run(300);
    CHECK(desk.state() == before);
    CHECK(desk.all<RunStarted>().empty());
}

TEST_CASE("lost answers are asked for again, nothing is executed twice", "[HAZ-031]")
{
    for (int drop = 0; drop < 12; ++drop) {
        Desk desk;
        int seen = 0;
        desk.toHostFilter = [&](std::vector<std::uint8_t>& bytes) {
            bool lose = false;
            auto copy = bytes;
            editFrames(copy, wire::Receiver::Host, [&](wire::Header& header, std::vector<std::uint8_t>&) {
                if (header.kind == wire::Kind::Rsp && seen++ == drop + 10)
                    lose = true;
            });
            if (lose)
                bytes.clear();
        };
        REQUIRE(desk.bringToRunning(100));
        CHECK(desk.all<RunStarted>().size() == 1);
        CHECK(desk.pen().violation().value_or("") == "");
    }
}

TEST_CASE("wall-clock steps change nothing in the link", "[HAZ-015]")
{
    // The only wall time in a session is a note in HELLO; two desks with times a century apart do the same.
    const auto life = [](std::uint64_t utcMs) {
        DeskOptions options;
        options.utcMs = utcMs;
        Desk desk(options);
        std::vector<State> states;
        desk.watch = [&](const SessionInput&, const SessionOutput&) {
            if (states.empty() || states.back() != desk.state())
                states.push_back(desk.state());
        };
        REQUIRE(desk.bringToRunning(200));
        desk.command(CommandKind::Stop);
        desk.run(400);
        return states;
    };
    CHECK(life(0) == life(4'000'000'000'000));
}
