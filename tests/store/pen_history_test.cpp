// What the pen link is told about before: pinned pens, the runs and the pen's log of a treatment that was cut off; and
// the recordings of the cable that become part of what is signed.
#include "tests/store/treated.h"

#include "core/store/backup.h"
#include "core/store/pen_history.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

PenLogRecord record(std::uint32_t idx)
{
    PenLogRecord raw{};
    raw[0] = static_cast<std::uint8_t>(idx);
    raw[4] = 1; // boot
    return raw;
}

struct CutOff : Clinic { // a treatment has begun in the first zone, then the program ended
    SessionId session{};
    SegmentId first{};
    CutOff()
    {
        const PatientId patient = records->savePatient(elena())->id;
        session = records->openSession(patient)->id;
        (void)records->savePlan(session, facePlan());
        auto begun = records->beginTreatment(session, pen(), cartridge(1));
        ports::Segment segment = begun->segments.at(0);
        first = segment.id;
        ports::SegmentRun run;
        run.runId = 5;
        segment.runs.push_back(run);
        (void)records->saveSegment(session, segment);
    }
    void writeRecording(const char* name, const char* text) const
    {
        std::ofstream(folder.path() / "recordings" / name, std::ios::binary | std::ios::app) << text;
    }
};

} // namespace

TEST_CASE("a treatment that was cut off: pens, runs and log are there before anybody signs in", "[store][penlog][HAZ-018]")
{
    CutOff clinic;
    PenLogStore log(clinic.config());
    REQUIRE(log.store("SP-0147", std::vector{record(10), record(11)}).has_value());
    REQUIRE(clinic.reopen(nullptr).has_value());
    const auto history = clinic.records->penHistory();
    REQUIRE(history.has_value());
    REQUIRE(history->pens.size() == 1);
    CHECK(history->pens[0].serial == "SP-0147");
    CHECK(history->pens[0].uid == pen().deviceUid);
    REQUIRE(history->runs.size() == 1);
    CHECK(history->runs[0].runId == 5);
    CHECK(history->runs[0].segment == clinic.first);
    CHECK(history->runs[0].zone == "forehead");
    REQUIRE(history->log.size() == 2);
    CHECK(history->log[0].raw == record(10));
    CHECK(history->log[1].raw == record(11));
}

TEST_CASE("a signed treatment leaves the pinned pen and nothing to reconcile", "[store][penlog][HAZ-012]")
{
    CutOff clinic;
    PenLogStore log(clinic.config());
    REQUIRE(log.store("SP-0147", std::vector{record(10)}).has_value());
    REQUIRE(clinic.records->endTreatment(clinic.session).has_value());
    CHECK(clinic.records->penHistory()->log.size() == 1); // the pen may still have something to tell
    REQUIRE(clinic.records->sign(clinic.session, kPassword, "reviewed").has_value());
    const auto history = clinic.records->penHistory();
    REQUIRE(history.has_value());
    CHECK(history->pens.size() == 1);
    CHECK(history->runs.empty());
    CHECK(history->log.empty());
}

TEST_CASE("what was recorded until the treatment ended is signed; what comes later does not matter", "[store][HAZ-018]")
{
    CutOff clinic;
    clinic.writeRecording("pen-a.plr", "what passed on the cable");
    clinic.writeRecording("pen-b.plr", "after the crash");
    clinic.writeRecording("notes.txt", "no recording");
    REQUIRE(clinic.records->endTreatment(clinic.session).has_value());
    const auto rows = clinic.records->desk().db->ask("recording.of_session", {{"session_id", clinic.session}});
    REQUIRE(rows.has_value());
    CHECK(rows->size() == 2);
    clinic.writeRecording("pen-b.plr", " and the next patient");
    REQUIRE(clinic.records->sign(clinic.session, kPassword, "reviewed").has_value());
    const auto checked = clinic.records->verify();
    REQUIRE(checked.has_value());
    CHECK(checked->files == 2);

    TempFolder elsewhere;
    const auto backup = backUp(clinic.config(), elsewhere.path() / "a.stipplebackup", {});
    REQUIRE(backup.has_value()); // although the file has grown
    REQUIRE(checkBackup(elsewhere.path() / "a.stipplebackup").has_value());

    std::ofstream(clinic.folder.path() / "recordings" / "pen-a.plr", std::ios::binary) << "something else entirely...";
    const auto found = clinic.records->verify();
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::AuditBroken);
}
