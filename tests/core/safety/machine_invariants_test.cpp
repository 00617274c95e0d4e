// Hazard invariants over all cells of the safety table, and reachability.
#include "matrix.h"

#include <array>
#include <catch2/catch.hpp>
#include <set>

namespace stipple::safety::test {
namespace {

constexpr std::array kHot{State::Arming, State::Armed, State::Running, State::Paused};

template <class Check> Findings overAllCells(const Table& table, Check holds)
{
    Findings wrong;
    for (int s = 0; s < kStateCount; ++s)
        for (int e = 0; e < kEventCount; ++e)
            if (!holds(static_cast<State>(s), static_cast<Event>(e),
                       step(table, static_cast<State>(s), static_cast<Event>(e))))
                wrong.push_back(std::string(name(static_cast<State>(s))) + " x "
                                + std::string(name(static_cast<Event>(e))));
    return wrong;
}
bool isHot(State s) { return s == State::Arming || s == State::Armed || s == State::Running || s == State::Paused; }

} // namespace

Findings stopMeansOff(const Table& table)
{
    return overAllCells(table, [](State, Event event, Step to) {
        return event != Event::StopAsked || (to.effects.has(Effect::StopBytes) && to.effects.has(Effect::PermitOff));
    });
}

Findings motionOnlyFromArmed(const Table& table)
{
    return overAllCells(table, [](State from, Event event, Step to) {
        const bool byTrigger = event == Event::PenRunning && (from == State::Armed || from == State::Paused);
        if (to.effects.has(Effect::RunBegins) && !byTrigger)
            return false;
        return to.next != State::Running || from == State::Running || byTrigger;
    });
}

Findings leavingRunningIsOff(const Table& table)
{
    return overAllCells(table, [](State from, Event event, Step to) {
        const bool left = from == State::Running && to.next != State::Running;
        const bool penSaysOff = event == Event::PenPaused && to.next == State::Paused;
        return !left || penSaysOff || switchesMotorOff(to.effects);
    });
}

Findings lossWhileHotIsUncertain(const Table& table)
{
    return overAllCells(table, [](State from, Event event, Step to) {
        if (event != Event::LinkLost || !motorCanRun(from))
            return true;
        return to.effects.has(Effect::MarkUncertain) && to.effects.has(Effect::AlarmHigh)
            && to.effects.has(Effect::DropLine) && to.next == State::Offline;
    });
}

Findings permitOnlyByGrant(const Table& table)
{
    return overAllCells(table, [](State from, Event event, Step to) {
        const bool grant = from == State::Verified && event == Event::ArmGranted;
        if (to.effects.has(Effect::PermitOn) != grant || to.effects.has(Effect::SendArm) != grant)
            return false;
        if (to.effects.has(Effect::PermitOn) && to.effects.has(Effect::PermitOff))
            return false;
        return isHot(to.next) || isHot(from) == false || switchesMotorOff(to.effects); // leaving hot: permit off
    });
}

Findings stoppedOnlyByProof(const Table& table)
{
    return overAllCells(table, [](State from, Event event, Step to) {
        if (to.next != State::Stopped || from == State::Stopped)
            return true;
        return (from == State::Stopping && event == Event::PenProved)
            || (from == State::Connecting && event == Event::ResyncNeedsClear);
    });
}

Findings tripsStop(const Table& table)
{
    constexpr std::array trips{Event::StopAsked,      Event::UiStale,      Event::RecorderBad, Event::TelemetryStale,
                               Event::PlanMismatch,   Event::PenFault,     Event::SuspendAsked, Event::PenUntrusted,
                               Event::ConfigVoided};
    Findings wrong;
    for (const State from : kHot)
        for (const Event event : trips) {
            const Step to = step(table, from, event);
            if (to.next != State::Stopping || !to.effects.has(Effect::StopBytes)
                || !to.effects.has(Effect::ProofTimer) || !switchesMotorOff(to.effects))
                wrong.push_back(std::string(name(from)) + " x " + std::string(name(event)));
        }
    return wrong;
}

Findings misfitsStop(const Table& table)
{
    constexpr std::array misfits{Event::PenStopping, Event::PenArmed, Event::PenDisarmed, Event::LinkClosed,
                                 Event::DisarmAsked, Event::LinkLost};
    Findings wrong;
    for (const Event event : misfits) {
        const Step to = step(table, State::Running, event);
        if (to.next == State::Running || !switchesMotorOff(to.effects))
            wrong.push_back("Running x " + std::string(name(event)));
    }
    return wrong;
}

Findings reachability(const Table& table)
{
    std::set<State> seen{State::Offline};
    for (bool grew = true; grew;) {
        grew = false;
        for (const State from : std::set<State>(seen))
            for (int e = 0; e < kEventCount; ++e)
                grew = seen.insert(step(table, from, static_cast<Event>(e)).next).second || grew;
    }
    Findings wrong;
    for (int s = 0; s < kStateCount; ++s)
        if (!seen.contains(static_cast<State>(s)))
            wrong.push_back(std::string(name(static_cast<State>(s))) + " cannot be reached");
    return wrong;
}

Findings hazardFindings(const Table& table)
{
    Findings all;
    for (const auto check : {stopMeansOff, motionOnlyFromArmed, leavingRunningIsOff, lossWhileHotIsUncertain,
                             permitOnlyByGrant, stoppedOnlyByProof, tripsStop, misfitsStop, reachability})
        for (std::string& finding : check(table))
            all.push_back(std::move(finding));
    return all;
}

} // namespace stipple::safety::test

using namespace stipple::safety;
using namespace stipple::safety::test;

TEST_CASE("STOP gives motor-off in every state", "[HAZ-026]") { CHECK(stopMeansOff(kTable).empty()); }
TEST_CASE("needles start only from armed or paused, by the pen's trigger", "[HAZ-019][HAZ-031][HAZ-032]")
{
    CHECK(motionOnlyFromArmed(kTable).empty());
}
TEST_CASE("leaving running is always motor-off, or the pen's own report", "[HAZ-003][HAZ-027]")
{
    CHECK(leavingRunningIsOff(kTable).empty());
}
TEST_CASE("a lost link while needles could move is uncertain and a high alarm", "[HAZ-004][HAZ-018]")
{
    CHECK(lossWhileHotIsUncertain(kTable).empty());
}
TEST_CASE("the permit goes on only by a granted hold and off whenever the active states are left", "[HAZ-006]")
{
    CHECK(permitOnlyByGrant(kTable).empty());
}
TEST_CASE("stopped is reached only by proof", "[HAZ-027]") { CHECK(stoppedOnlyByProof(kTable).empty()); }
TEST_CASE("every trip stops every active state", "[HAZ-003][HAZ-016][HAZ-025][HAZ-029]")
{
    CHECK(tripsStop(kTable).empty());
}
TEST_CASE("a pen whose state does not fit a run stops it", "[HAZ-027][HAZ-031]")
{
    CHECK(misfitsStop(kTable).empty());
}
TEST_CASE("every state can be reached") { CHECK(reachability(kTable).empty()); }
TEST_CASE("from every state the operator finds the way back to ready")
{
    for (int s = 0; s < kStateCount; ++s) {
        std::set<State> seen{static_cast<State>(s)};
        for (bool grew = true; grew;) {
            grew = false;
            for (const State from : std::set<State>(seen))
                for (int e = 0; e < kEventCount; ++e)
                    grew = seen.insert(step(from, static_cast<Event>(e)).next).second || grew;
        }
        CHECK(seen.contains(State::Ready));
    }
}
