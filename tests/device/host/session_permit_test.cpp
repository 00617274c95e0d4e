// The run permit: window alive, records durable, telemetry fresh. And H1…H4 over random lives.
#include "desk.h"
#include "frames.h"

#include <catch2/catch.hpp>
#include <map>
#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

TEST_CASE("a window that hangs 200 ms changes nothing; longer than 250 ms stops within 290", "[HAZ-003][HAZ-025]")
{
    {
        Desk desk;
        REQUIRE(desk.bringToRunning());
        desk.windowAlive = false;
        desk.run(200);
        desk.windowAlive = true;
        desk.run(300);
        CHECK(desk.state() == State::Running);
    }
    for (const int hang : {300, 1000, 10000}) {
        Desk desk;
        REQUIRE(desk.bringToRunning());
        desk.windowAlive = false;
        int offAfter = -1;
        for (int ms = 1; ms <= hang; ++ms) {
            desk.run(1);
            if (offAfter < 0 && !desk.pen().snapshot().motorEnergised)
                offAfter = ms;
        }
        CHECK(offAfter > 0);
        CHECK(offAfter <= 290 + 50);
        CHECK(desk.alarmed(AlarmId::UiStale, AlarmPriority::High));
    }
}

TEST_CASE("records that do not become durable take the permit and refuse arming", "[HAZ-016]")
{
    {
        Desk desk;
        REQUIRE(desk.bringToRunning());
        desk.recorderOk = false;
        REQUIRE(desk.runUntil([&] { return desk.state() == State::Stopping; }, 30));
        CHECK(desk.alarmed(AlarmId::RecorderBad, AlarmPriority::High));
        REQUIRE(desk.runUntil([&] { return !desk.pen().snapshot().motorEnergised; }, 60));
    }
    Desk desk;
    REQUIRE(desk.bringUp());
    desk.load(desk.order());
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    desk.recorderOk = false;
    desk.run(20);
    desk.command(CommandKind::Arm);
    desk.run(50);
    CHECK(desk.state() == State::Verified);
    CHECK(desk.lastEnd(Command::Arm)->error.code == ErrorCode::StoreUnwritable);
}

TEST_CASE("sleep and shutdown stop the pen first", "[HAZ-014]")
{
    for (const auto kind : {CommandKind::Suspend, CommandKind::Shutdown}) {
        Desk desk;
        REQUIRE(desk.bringToRunning());
        desk.command(kind);
        REQUIRE(desk.runUntil([&] { return !desk.pen().snapshot().motorEnergised; }, 60));
        desk.run(600);
        if (kind == CommandKind::Shutdown) {
            CHECK(desk.host().finished());
            CHECK(desk.lastDelivered()->fromLog); // even then the dose is stored first
        }
    }
}

namespace {

// H1–H4 as a watch over every advance of a desk.
class HostInvariants {
public:
    explicit HostInvariants(Desk& desk) : m_desk(&desk)
    {
        desk.watch = [this](const SessionInput& in, const SessionOutput& out) { onAdvance(in, out); };
    }
    std::string broken;

private:
    void require(bool holds, const char* what)
    {
        if (!holds && broken.empty())
            broken = what;
    }
    void onAdvance(const SessionInput& in, const SessionOutput& out)
    {
        const State state = m_desk->state();
        const std::vector<std::uint8_t> bytes(out.toPen.begin(), out.toPen.end());
        for (const auto& hb : sent<wire::Heartbeat>(bytes)) {
            if ((hb.permit & wire::permit::kRun) == 0)
                continue;
            const bool active = state == State::Arming || state == State::Armed || state == State::Running
                || state == State::Paused;
            require(active, "H1: permit outside the active states");
            require(hb.permit == wire::permit::kAll, "H1: permit without its conditions");
            require(in.now - in.ui.at <= kUiLimit, "H1: permit with a stale window");
            require(in.recorderOk, "H1: permit without a recorder");
            const auto live = m_desk->host().snapshot().live;
            require(live && in.now - live->receivedAt <= kTelemetryLimitHot, "H1: permit with stale telemetry");
        }
        for (const auto& get : sent<wire::ConfigGetReq>(bytes)) {
            (void)get;
            m_readBackAsked = in.now;
        }
        for (const auto& commit : sent<wire::ArmCommitReq>(bytes)) {
            require(m_desk->host().snapshot().confirmed.has_value(), "H2: commit without a confirmed read-back");
            require(commit.plan_hash == m_desk->host().snapshot().confirmed->planHash, "H2: commit of another plan");
            require(in.now - m_readBackAsked <= kReadBackLimit, "H2: commit on an old read-back");
            require(m_armAsked, "H2: commit without the operator");
        }
        bool stop = false;
        for (const SessionCommand& command : in.commands) {
            m_armAsked = m_armAsked || command.kind == CommandKind::Arm;
            stop = stop || command.kind == CommandKind::Stop;
        }
        if (stop)
            require(out.stopByte, "H3: STOP without a byte in the same step");
        for (const PenEvent& event : out.events)
            if (const auto* changed = std::get_if<StateChanged>(&event))
                if (changed->to == State::Stopped && changed->from == State::Stopping) {
                    const auto live = m_desk->host().snapshot().live;
                    const bool lostSince = state == State::Offline; // in the same step, and its telemetry with it
                    require(lostSince || (live && live->withdrawn && !live->energised),
                            "H4: stopped without measured proof");
                }
    }
    Desk* m_desk;
    bool m_armAsked = false;
    MonoTime m_readBackAsked{};
};

void randomLife(Desk& desk, std::uint32_t word)
{
    switch (word % 19) {
    case 0: desk.command(CommandKind::Stop); break;
    case 1: desk.command(CommandKind::Clear); break;
    case 2: desk.command(CommandKind::Arm); break;
    case 3:
    case 4: desk.load(desk.order()); break;
    case 5: desk.command(CommandKind::Arm); break;
    case 6: desk.pen().setTrigger(true); break;
    case 7: desk.pen().setTrigger(false); break;
    case 8: desk.command(CommandKind::Pause); break;
    case 9: desk.command(CommandKind::Resume); break;
    case 10: desk.command(CommandKind::Disarm); break;
    case 11: desk.windowAlive = !desk.windowAlive; break;
    case 12: desk.recorderOk = !desk.recorderOk; break;
    case 13: desk.unplug(); break;
    case 14: desk.plugIn(); break;
    case 15: desk.penDeaf = !desk.penDeaf; break;
    case 16: desk.hostDeaf = !desk.hostDeaf; break;
    case 17: desk.command(CommandKind::Reconnect); break;
    case 18: desk.windowAlive = desk.recorderOk = true; desk.penDeaf = desk.hostDeaf = false; desk.plugIn(); break;
    }
    desk.run(static_cast<int>(word / 19 % 120));
}

} // namespace

TEST_CASE("H1–H4 hold over random lives, and so do the pen's own invariants", "[HAZ-003][HAZ-016][HAZ-026][HAZ-027]")
{
    const bool holds = rc::check("host invariants", [] {
        const auto words = *rc::gen::container<std::vector<std::uint32_t>>(120, rc::gen::arbitrary<std::uint32_t>());
        Desk desk;
        HostInvariants invariants(desk);
        (void)desk.bringUp();
        for (const std::uint32_t word : words) {
            // arbitrary words are small at first; mix them so that every action comes up from the start
            randomLife(desk, word * 2654435761U >> 7);
            RC_ASSERT(invariants.broken == "");
            RC_ASSERT(desk.pen().violation().value_or("") == "");
        }
    });
    CHECK(holds);
}

TEST_CASE("H5: once the log was read, what is told equals what the pen counted, over random lives", "[HAZ-018]")
{
    const bool holds = rc::check("delivered equals counted", [] {
        const auto words = *rc::gen::container<std::vector<std::uint32_t>>(40, rc::gen::arbitrary<std::uint32_t>());
        Desk desk;
        (void)desk.bringUp();
        for (const std::uint32_t word : words)
            randomLife(desk, word * 2654435761U >> 7);
        desk.windowAlive = desk.recorderOk = true;
        desk.penDeaf = desk.hostDeaf = false;
        desk.pen().setTrigger(false);
        desk.plugIn();
        desk.command(CommandKind::Stop);
        desk.run(3000);
        const auto atRest = [&desk] { return desk.state() == State::Ready || desk.state() == State::Verified; };
        for (int i = 0; i < 4 && !atRest(); ++i) {
            desk.command(CommandKind::Clear);
            desk.run(4000);
        }
        RC_ASSERT(atRest());
        std::map<std::uint32_t, RunDelivered> last;
        for (const RunDelivered& told : desk.all<RunDelivered>())
            last[told.runId] = told;
        std::uint64_t total = 0;
        for (const auto& [run, told] : last) {
            RC_ASSERT(told.fromLog);
            RC_ASSERT(told.certainty == Certainty::Exact);
            total += told.strokes;
        }
        RC_ASSERT(total == desk.pen().snapshot().strokesLife);
    });
    CHECK(holds);
}
