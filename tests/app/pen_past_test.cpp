// From the clinic's records to what the pen link begins with: pins, known runs, and the runs that the stored log tells.
#include "app/pen_past.h"

#include "core/clinical/zone.h"
#include "core/plan/plan_check.h"
#include "device/wire/config_block.h"

#include <catch2/catch.hpp>

using namespace stipple;
using wire::LogType;

namespace {

std::vector<clinical::Zone> table()
{
    std::vector<clinical::Zone> zones(3);
    zones[0].id = "forehead";
    zones[1].id = "cheek_left";
    zones[2].id = "cheek_right";
    return zones;
}

std::uint32_t tagOf(const char* zone) { return *plan::zoneTag(table(), zone); }

store::PenHistory::Logged logged(std::uint32_t idx, LogType type, std::uint32_t run, std::uint32_t strokes, std::uint32_t tag)
{
    wire::LogRecord record;
    record.idx = idx;
    record.boot_id = 77;
    record.type = static_cast<std::uint8_t>(type);
    record.run_id = run;
    record.strokes = strokes;
    record.tag = tag;
    return {"SP-0147", wire::logRecordBytes(record), UtcMs{1000 + idx}};
}

SegmentId segment(std::uint8_t n)
{
    SegmentId id;
    id.bytes[0] = n;
    return id;
}

} // namespace

TEST_CASE("runs of the stored log are merged and given to the zone that was written down", "[HAZ-018]")
{
    store::PenHistory history;
    history.runs = {{"SP-0147", 5, segment(1), "forehead"}};
    history.log = {logged(1, LogType::RunBegin, 5, 0, tagOf("forehead")), logged(2, LogType::RunCheckpoint, 5, 80, tagOf("forehead")),
                   logged(3, LogType::RunEnd, 5, 75, tagOf("forehead")), logged(4, LogType::RunBegin, 6, 0, tagOf("cheek_left")),
                   logged(5, LogType::RunCheckpoint, 6, 40, tagOf("cheek_left"))};
    const auto past = app::penPast(history, table());
    REQUIRE(past.knownRuns.size() == 1);
    CHECK(past.knownRuns[0].zoneTag == tagOf("forehead"));
    REQUIRE(past.loggedRuns.size() == 2);
    const ports::LoggedRun& whole = past.loggedRuns[0];
    CHECK(whole.penSerial.view() == "SP-0147");
    CHECK(whole.run.segment == segment(1));
    CHECK(whole.run.strokes == 80);
    CHECK(whole.run.penBootId == 77);
    CHECK(whole.run.certainty == ports::Certainty::Exact);
    CHECK(whole.run.fromLog);
    CHECK(whole.receivedUtcMs == 1003);
    const ports::LoggedRun& cut = past.loggedRuns[1]; // never written down: its zone is told by its tag alone
    CHECK(cut.run.segment.isNull());
    CHECK(cut.run.zoneTag == tagOf("cheek_left"));
    CHECK(cut.run.strokes == 40);
    CHECK(cut.run.certainty == ports::Certainty::EndUncertain);
}

TEST_CASE("the first device under a serial number is the pinned one", "[HAZ-012]")
{
    store::PenHistory history;
    history.pens = {{"SP-0147", {1}}, {"SP-0147", {2}}, {"SP-0200", {3}}};
    const auto past = app::penPast(history, table());
    REQUIRE(past.pins.size() == 2);
    CHECK(past.pins[0].deviceUid == std::array<std::uint8_t, 8>{1});
    CHECK(past.pins[1].serial == "SP-0200");
}
