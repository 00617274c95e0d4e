// A treatment that goes on after the program was cut off: what the pen's log told meanwhile is in the record.
#include "tests/ui/pages/house.h"

#include "core/plan/plan_check.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"

#include <catch2/catch.hpp>

using namespace stipple;
using stipple::ui::test::House;

namespace {

// A treatment that has begun and in which nothing was written down yet.
ports::SessionRecord begun()
{
    House house;
    house.toArmed();
    const SessionId id = house.window->flow().record().id;
    return house.records.sessions.at(id);
}

ports::LoggedRun told(const ports::SessionRecord& record, std::size_t zone, std::uint32_t run, std::uint32_t strokes, std::int64_t afterMs)
{
    const auto table = ui::content::zones(ui::test::builtInContent().catalogue);
    ports::LoggedRun logged;
    logged.penSerial = record.pen->serial;
    logged.run.penBootId = 7;
    logged.run.runId = run;
    logged.run.zoneTag = *plan::zoneTag(table, record.segments.at(zone).planned.zone);
    logged.run.strokes = strokes;
    logged.run.fromLog = true;
    logged.receivedUtcMs = record.startedAt.ms + afterMs;
    return logged;
}

} // namespace

TEST_CASE("runs that only the pen's log knows are in the record of a treatment that goes on", "[ui][HAZ-018]")
{
    const ports::SessionRecord record = begun();
    REQUIRE(record.stage == ports::SessionStage::Treating);
    REQUIRE(record.segments.size() >= 2);

    House house;
    house.records.sessions[record.id] = record;
    house.pen.logged = {told(record, 0, 5, 321, 1000), told(record, 1, 6, 40, 2000)};
    house.pen.logged.push_back(told(record, 0, 2, 999, -1000)); // somebody else's, before this treatment began
    house.pen.logged.push_back(told(record, 0, 9, 888, 3000));  // of another pen
    house.pen.logged.back().penSerial = FixedText<20>("OTHER");
    house.pen.logged.push_back(told(record, 0, 10, 777, 3000)); // written down in another session
    house.pen.logged.back().run.segment.bytes[3] = 99;
    house.signIn();
    house.pen.plugIn();
    house.pen.insertCartridge();
    house.penTime(500);
    house.click("today.startSession");
    REQUIRE(house.wait([&] { return house.window->flow().treatment().model() != nullptr; }));
    house.settle(50);
    const auto& segments = house.records.sessions.at(record.id).segments;
    CHECK(segments.at(0).strokes == 321);
    CHECK(segments.at(1).strokes == 40);
    REQUIRE(segments.at(0).runs.size() == 1);
    CHECK(segments.at(0).runs[0].claimed); // by its zone alone: to be confirmed in the summary
    CHECK(segments.at(0).runs[0].fromLog);
}
