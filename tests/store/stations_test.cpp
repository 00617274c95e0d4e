// Several stations of a clinic on one server; on the embedded database the second is refused.
#include "tests/store/support.h"

#include "core/store/backup.h"

#include <catch2/catch.hpp>

using namespace store_test;

TEST_CASE("Two stations write into one clinic on a server, and the chain holds", "[store][stations]")
{
    Clinic clinic;
    REQUIRE(clinic.records);
    auto second = Records::open(clinic.config());
    if (clinic.config().databaseUrl.empty()) {
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().code == ErrorCode::StoreInUse);
        return;
    }
    REQUIRE(second.has_value());
    REQUIRE((*second)->signIn("adam", kPassword).has_value());
    REQUIRE((*second)->signIn("anna", kPassword).has_value());
    for (int i = 0; i < 5; ++i) {
        for (Records* station : {clinic.records.get(), second->get()}) {
            ports::Patient patient;
            patient.givenName = "Number";
            patient.familyName = std::to_string(i);
            REQUIRE(station->savePatient(patient).has_value());
        }
    }
    CHECK(clinic.records->verify().has_value());
    CHECK(restore(clinic.config(), clinic.folder.path() / "none").error().code == ErrorCode::StoreInUse); // alone, or not at all
    second->reset();
    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->findPatients("number")->size() == 10);
}

TEST_CASE("Only the plan that was read back is begun, once, and no counted run is taken back", "[store][stations][HAZ-011]")
{
    Clinic clinic;
    Records& records = *clinic.records;
    const auto patient = records.savePatient(elena())->id;
    const auto draft = records.openSession(patient)->id;
    const auto readBack = facePlan().zones;
    auto other = facePlan(); // the other room
    other.zones.front().depth = other.zones.front().depth + Micrometres(50);
    REQUIRE(records.savePlan(draft, other).has_value());
    CHECK(records.beginTreatment(draft, pen(), cartridge(1), readBack).error().code == ErrorCode::StoreConflict);
    CHECK(records.session(draft)->stage == ports::SessionStage::Draft);
    CHECK(records.session(draft)->segments.empty());
    REQUIRE(records.savePlan(draft, facePlan()).has_value());
    const auto begun = records.beginTreatment(draft, pen(), cartridge(1), readBack);
    REQUIRE(begun.has_value());
    CHECK(records.beginTreatment(draft, pen(), cartridge(1), readBack).error().code == ErrorCode::StoreConflict); // begun elsewhere

    auto mine = begun->segments.front(), theirs = mine;
    ports::SegmentRun run;
    run.runId = 1;
    run.strokes = 400;
    mine.runs = {run}; // it runs: the pen has not told yet at which start
    REQUIRE(records.saveSegment(draft, mine).has_value());
    run.penBootId = 7;
    run.strokes = 900;
    mine.runs = {run};
    mine.strokes = 900;
    REQUIRE(records.saveSegment(draft, mine).has_value());
    run.runId = 2;
    theirs.runs = {run};
    theirs.strokes = 900;
    CHECK(records.saveSegment(draft, theirs).error().code == ErrorCode::StoreConflict); // it has not seen run 1
    theirs.runs = {mine.runs.front(), run};
    theirs.strokes = 1800;
    CHECK(records.saveSegment(draft, theirs).has_value());
    CHECK(records.session(draft)->segments.front().runs.size() == 2);
}

TEST_CASE("A server that went away and came back loses nothing, and its neighbours' patients are found", "[store][stations]")
{
    Clinic clinic;
    if (clinic.config().databaseUrl.empty())
        return;
    auto second = Records::open(clinic.config());
    REQUIRE(second.has_value());
    REQUIRE((*second)->signIn("anna", kPassword).has_value());
    Database& other = *(*second)->desk().db;
    const auto cut = [&other] {
        return other.askText(QStringLiteral("SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity "
                                            "WHERE application_name = 'stipple' AND pid <> pg_backend_pid()"));
    };
    REQUIRE(cut()->front().i64("n") >= 1);
    const auto saved = clinic.records->savePatient(elena()); // a write
    REQUIRE(saved.has_value());
    REQUIRE(cut().has_value());
    CHECK(clinic.records->findPatients("marsh")->size() == 1); // a question

    // The other station finds her without signing in again, and no number is given twice.
    CHECK((*second)->findPatients("marsh")->size() == 1);
    auto twin = elena();
    twin.familyName = "Twin";
    twin.chartNumber = saved->chartNumber;
    CHECK((*second)->savePatient(twin).error().code == ErrorCode::StoreConflict);
    auto renamed = *saved;
    renamed.familyName = "Brandt";
    REQUIRE(clinic.records->savePatient(renamed).has_value());
    CHECK((*second)->findPatients("brandt")->size() == 1);
    CHECK((*second)->findPatients("marsh")->empty());
    CHECK(clinic.records->verify().has_value());
}
