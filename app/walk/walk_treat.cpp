// The part of the walk in which needles move: zone after zone, a pause, a STOP, and on.
#include "app/walk/walk.h"

#include "app/composition.h"

#include <algorithm>

namespace stipple::app {

using safety::State;

namespace {

constexpr int kTriggerMs = 120'000; // a pen that is not ours presses its trigger when it likes
constexpr int kZoneMs = 180'000;
constexpr int kHoldMs = 1'700;      // the buttons want 1.5 s

} // namespace

WalkTask Walk::treat()
{
    for (int number = 1; number <= kZonesWalked; ++number)
        co_await treatZone(number);
    co_await Until([] { return Robot::find("summary.sign") != nullptr; }, kConnectMs, "the summary");
}

WalkTask Walk::treatZone(int number)
{
    co_await Until([this] { return m_house.pen().snapshot().confirmed.has_value(); }, 10'000, "the zone's limits read back");
    if (number > 1) {
        co_await Until([] { return Robot::usable("cockpit.arm"); }, Robot::kPatienceMs, "the next zone to be ready");
        m_zoneBudget = m_house.pen().snapshot().confirmed->strokesMax;
        co_await holdArm("cockpit.arm");
    } else {
        m_zoneBudget = m_house.pen().snapshot().confirmed->strokesMax;
    }
    if (number == 1) {
        co_await runUntil(0.35);
        co_await showPause();
    } else if (number == 2) {
        co_await runUntil(0.35);
        co_await showStop();
    }
    co_await runUntil(1.0);
    trigger(false);
    if (state() == State::Running) // a pen whose trigger we cannot let go of
        co_await m_robot.click("cockpit.pause");
    co_await Until([this] { return state() != State::Running && state() != State::Stopping; }, 10'000, "the needles to stand still");
    if (state() == State::Stopped || state() == State::Latched)
        co_await clearStop();
    co_await pause(300);
    step(QStringLiteral("zone-%1-done").arg(number));
    co_await m_robot.click("cockpit.nextZone");
    co_await pause(300);
}

// Strokes of this zone so far: what was taken from its budget, and the run that is open.
std::uint32_t Walk::delivered() const
{
    const ports::PenSnapshot now = m_house.pen().snapshot();
    const std::uint32_t before = now.confirmed ? m_zoneBudget - std::min(m_zoneBudget, now.confirmed->strokesMax) : 0;
    const bool open = now.live && now.live->runId == now.runId && safety::motorCanRun(now.state);
    return before + (open ? now.live->strokesRun : 0);
}

WalkTask Walk::runUntil(double share)
{
    const double planned = m_zoneBudget / 1.25; // the budget is a quarter above the plan, core/plan/estimate.h
    const auto target = static_cast<std::uint32_t>(planned * share);
    for (int round = 0; delivered() < target; ++round) {
        if (round == 12)
            throw WalkFailed("the pen stopped too often in one zone");
        if (state() == State::Stopped || state() == State::Latched)
            co_await clearStop();
        if (state() == State::Ready || state() == State::Verified) {
            if (m_zoneBudget - std::min(delivered(), m_zoneBudget) == 0)
                co_return;
            co_await holdArm("cockpit.arm");
        }
        co_await needle(target);
    }
}

WalkTask Walk::needle(std::uint32_t strokes)
{
    trigger(true);
    co_await Until([this] { return state() == State::Running || !safety::motorCanRun(state()); }, kTriggerMs,
                   "the trigger to be pressed");
    if (state() == State::Running && !m_result.steps.contains("running")) {
        co_await pause(2500);
        step("running");
    }
    co_await Until([this, strokes] { return state() != State::Running || delivered() >= strokes; }, kZoneMs,
                   "the zone's strokes");
    if (state() != State::Running)
        trigger(false);
}

WalkTask Walk::holdArm(QString button)
{
    co_await m_robot.hold(button, kHoldMs);
    co_await Until([this] { return state() == State::Armed || state() == State::Running; }, 5000, "the pen to be armed");
    co_await pause(250);
}

WalkTask Walk::clearStop()
{
    trigger(false);
    co_await Until([] { return Robot::usable("cockpit.clear"); }, kTriggerMs, "the stop to be clearable");
    co_await m_robot.click("cockpit.clear");
    co_await Until([this] { return state() == State::Ready || state() == State::Verified; }, 10'000, "the stop to be cleared");
    co_await Until([this] { return Robot::usable("cockpit.arm") || delivered() >= m_zoneBudget || Robot::usable("cockpit.nextZone"); },
                   10'000, "the zone to be read back");
}

WalkTask Walk::showPause()
{
    if (state() != State::Running)
        co_return;
    co_await m_robot.click("cockpit.pause");
    co_await stateIs(State::Paused, 5000, "the pause");
    trigger(false);
    co_await pause(400);
    step("paused");
    if (Robot::usable("cockpit.observation.erythema"))
        co_await m_robot.click("cockpit.observation.erythema");
    if (m_house.pen().snapshot().pausedByHost)
        co_await m_robot.hold("cockpit.resume", kHoldMs);
    co_await Until([this] { return !m_house.pen().snapshot().pausedByHost || state() != State::Paused; }, 5000, "the resume");
}

WalkTask Walk::showStop()
{
    if (state() != State::Running)
        co_return;
    co_await m_robot.click("stopButton");
    co_await Until([this] { return state() == State::Stopped || state() == State::Latched; }, 2000, "the pen's proof of the stop");
    co_await pause(400);
    step("stopped");
    co_await clearStop();
}

} // namespace stipple::app
