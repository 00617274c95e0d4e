#include "tests/store/treated.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace store_test;

TEST_CASE("What is signed cannot change by any function", "[store][sign]")
{
    Treated clinic;
    Records& r = *clinic.records;
    const auto before = r.session(clinic.session);
    REQUIRE(before->stage == ports::SessionStage::Signed);
    CHECK(before->plan.zones == facePlan().zones); // with the class of cartridge that was planned
    CHECK(before->segments[1].planned.cartridge == "pins_14");
    CHECK(r.saveSegment(clinic.session, before->segments[0]).error().code == ErrorCode::RecordSigned);
    CHECK(r.saveAlarm(clinic.session, {}).error().code == ErrorCode::RecordSigned);
    CHECK(r.saveSummary(clinic.session, *before).error().code == ErrorCode::RecordSigned);
    CHECK(r.saveAssessment(clinic.session, {}).error().code == ErrorCode::RecordSigned);
    CHECK(r.savePlan(clinic.session, facePlan()).error().code == ErrorCode::RecordSigned);
    CHECK(r.beginTreatment(clinic.session, pen(), cartridge(1)).error().code == ErrorCode::RecordSigned);
    CHECK(r.endTreatment(clinic.session).error().code == ErrorCode::RecordSigned);
    CHECK(r.sign(clinic.session, kPassword, "again").error().code == ErrorCode::RecordSigned);
    CHECK(r.addendum(clinic.session, "").error().code == ErrorCode::TextInvalid);
    CHECK(r.addendum(clinic.session, "A second one").has_value());
    CHECK(r.verify().has_value());
}

TEST_CASE("What is signed cannot change by SQL either", "[sqlite][store][sign]")
{
    Treated clinic;
    auto* db = static_cast<sqlite3*>(clinic.records->desk().db->sqliteHandle());
    REQUIRE(db != nullptr);
    for (const char* sql : {
             "UPDATE session SET number = 9",
             "DELETE FROM session",
             "UPDATE segment SET strokes = 1",
             "DELETE FROM segment",
             "INSERT INTO segment SELECT randomblob(16), session_id, patient_id, 99, zone, depth_um, rate_spm, passes, pattern, end_point, "
             "area_cm2, strokes_planned, strokes, elapsed_ms, depth_mean_um, depth_peak_um, rate_mean_spm, passes_delivered, certainty, "
             "result, from_pen_log, by_hand, observations, runs, changed_utc_ms, sealed FROM segment LIMIT 1",
             "UPDATE session_alarm SET detail = 1",
             "DELETE FROM session_alarm",
             "UPDATE screening_answer SET answer = 'no'",
             "DELETE FROM screening_answer",
             "UPDATE plan_version SET zones = '[]'",
             "DELETE FROM plan_version",
             "UPDATE session_signature SET meaning = ''",
             "DELETE FROM session_signature",
             "UPDATE addendum SET kind = 'addendum'",
             "DELETE FROM addendum",
             "UPDATE audit SET action = ''",
             "DELETE FROM audit",
         }) {
        INFO(sql);
        CHECK((sqlite3_exec(db, sql, nullptr, nullptr, nullptr) & 0xFF) == SQLITE_CONSTRAINT);
    }
    CHECK(clinic.records->verify().has_value());
}

TEST_CASE("An addendum needs a signed session and keeps its place", "[store][sign]")
{
    Treated clinic(false);
    CHECK(clinic.records->addendum(clinic.session, "too early").error().code == ErrorCode::StoreConflict);
    CHECK(clinic.records->session(clinic.session)->practitioner.empty());
}

TEST_CASE("Only a clinician with a valid licence signs", "[store][sign]")
{
    Treated clinic(false);
    for (const char* login : {"adam", "anna", "rob"}) {
        REQUIRE(clinic.reopen(login).has_value());
        CHECK(clinic.records->sign(clinic.session, kPassword, "x").error().code == ErrorCode::NotAllowed);
    }
    REQUIRE(clinic.reopen("clara").has_value());
    clinic.clock.now->ms += std::int64_t{5} * 366 * 86'400'000; // the licence has run out
    CHECK(clinic.records->sign(clinic.session, kPassword, "x").error().code == ErrorCode::LicenceExpired);
    clinic.clock.now->ms -= std::int64_t{5} * 366 * 86'400'000;
    CHECK(clinic.records->sign(clinic.session, kPassword, "x").has_value());
}
