// Alarms: kept until the cause is gone and a person has seen them; never coalesced, never quieter by repeating.
#include "desk.h"

#include "device/host/alarm_book.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;

namespace {
Alarm alarm(AlarmId id, AlarmPriority priority, bool cause)
{
    return {id, priority, 0, 0, {}, cause};
}
} // namespace

TEST_CASE("a high alarm outlives its cause until a person acknowledges it", "[HAZ-024]")
{
    std::vector<PenEvent> events;
    AlarmBook book(events);
    book.raise(alarm(AlarmId::LinkLost, AlarmPriority::High, true), Keep::UntilAcknowledged);
    book.acknowledge();
    CHECK(book.has(AlarmId::LinkLost)); // the cause is still there
    book.causeGone(AlarmId::LinkLost);
    CHECK(book.has(AlarmId::LinkLost));
    CHECK_FALSE(book.causePresent(AlarmId::LinkLost));
    CHECK(book.needsAcknowledgement());
    book.acknowledge();
    CHECK_FALSE(book.has(AlarmId::LinkLost));
    REQUIRE(events.size() == 3);
    CHECK(std::holds_alternative<AlarmCleared>(events[2]));
}

TEST_CASE("an alarm never becomes quieter by happening again", "[HAZ-024]")
{
    std::vector<PenEvent> events;
    AlarmBook book(events);
    book.raise(alarm(AlarmId::TelemetryStale, AlarmPriority::High, false), Keep::UntilAcknowledged);
    book.raise(alarm(AlarmId::TelemetryStale, AlarmPriority::Low, true), Keep::UntilCauseGone);
    for (const PenEvent& event : events)
        CHECK(std::get<AlarmRaised>(event).alarm.priority == AlarmPriority::High);
    book.causeGone(AlarmId::TelemetryStale);
    CHECK(book.has(AlarmId::TelemetryStale));
}

TEST_CASE("a full book gives up its quietest alarm, not the new one", "[HAZ-024]")
{
    std::vector<PenEvent> events;
    AlarmBook book(events);
    for (std::uint32_t code = 0; code < 32; ++code) {
        Alarm a = alarm(AlarmId::PenFault, code == 9 ? AlarmPriority::Low : AlarmPriority::Medium, true);
        a.detail = code;
        book.raise(a, Keep::UntilAcknowledged);
    }
    book.raise(alarm(AlarmId::StopNotConfirmed, AlarmPriority::High, true), Keep::UntilAcknowledged);
    CHECK(book.has(AlarmId::StopNotConfirmed));
    CHECK_FALSE(book.has(AlarmId::PenFault, 9));
}

TEST_CASE("arming is refused while a high alarm waits for a person", "[HAZ-024]")
{
    Desk desk;
    REQUIRE(desk.bringUp());
    desk.load(desk.order());
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Verified; }, 300));
    CHECK_FALSE(desk.alarmed(AlarmId::LinkLost, AlarmPriority::Low));
    desk.unplug(); // at rest: medium, and gone with its cause
    desk.run(100);
    CHECK(desk.alarmed(AlarmId::LinkLost, AlarmPriority::Medium));
    CHECK_FALSE(desk.alarmed(AlarmId::LinkLost, AlarmPriority::High));
    desk.plugIn();
    REQUIRE(desk.runUntil([&] { return desk.state() == State::Ready; }, 3000));
    bool cleared = false;
    for (const AlarmCleared& gone : desk.all<AlarmCleared>())
        cleared = cleared || gone.id == AlarmId::LinkLost;
    CHECK(cleared);
}
