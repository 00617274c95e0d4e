#include "tests/store/treated.h"

#include "core/session/summary.h"
#include "core/store/care.h"
#include "core/store/session_rows.h"
#include "core/store/sessions.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

ports::HandTool roller()
{
    return {ports::HandTool::Kind::ManualRoller, "Derma roller 192", Micrometres(1000), "R-2291"};
}

struct Planned : Clinic {
    PatientId patient{};
    SessionId session{};
    Planned()
    {
        patient = records->savePatient(elena())->id;
        session = records->openSession(patient)->id;
        (void)records->savePlan(session, facePlan());
    }
};

} // namespace

TEST_CASE("A treatment by hand is begun, filled in, ended and signed, and says what it is", "[store][by_hand]")
{
    Planned clinic;
    Records& r = *clinic.records;
    auto begun = beginByHand(r.desk(), clinic.session, roller());
    REQUIRE(begun.has_value());
    CHECK(begun->stage == ports::SessionStage::Treating);
    CHECK_FALSE(begun->pen);
    CHECK_FALSE(begun->cartridge);
    REQUIRE(begun->segments.size() == 3);
    for (ports::Segment& segment : begun->segments) {
        CHECK(segment.byHand);
        segment.depthMean = Micrometres(500);
        segment.passesDelivered = 2;
        segment.elapsedMs = 240'000;
        segment.result = ports::Segment::Result::Done;
        segment.byHand = false; // it cannot be talked out of it
        REQUIRE(r.saveSegment(clinic.session, segment).has_value());
    }
    REQUIRE(r.endTreatment(clinic.session).has_value());
    const auto signedRecord = r.sign(clinic.session, kPassword, "author");
    REQUIRE(signedRecord.has_value());
    REQUIRE(clinic.reopen().has_value());
    const auto read = clinic.records->session(clinic.session);
    REQUIRE(read.has_value());
    CHECK(read->stage == ports::SessionStage::Signed);
    REQUIRE(read->handTool);
    CHECK(read->handTool->name == "Derma roller 192");
    CHECK(read->handTool->needle == Micrometres(1000));
    CHECK(read->handTool->lot == "R-2291");
    CHECK(treatedWithLot(clinic.records->desk(), "r-2291")->size() == 1); // a recalled roller, too
    CHECK_FALSE(read->pen);
    const auto summary = session::summarise(read->segments, read->alarms);
    CHECK(summary.byHand());
    CHECK(summary.zonesGiven == 3);
    CHECK(summary.strokes == 0);
    CHECK_FALSE(summary.countsFromPen());
    CHECK(clinic.records->verify().has_value());
}

TEST_CASE("Counts of a pen are refused in a zone that was given by hand", "[store][by_hand]")
{
    Planned clinic;
    auto begun = beginByHand(clinic.records->desk(), clinic.session, roller());
    REQUIRE(begun.has_value());
    auto segment = begun->segments.front();
    segment.strokes = 1000;
    CHECK(clinic.records->saveSegment(clinic.session, segment).error().code == ErrorCode::ValueOutOfRange);
    segment.strokes = 0;
    segment.fromPenLog = true;
    CHECK(clinic.records->saveSegment(clinic.session, segment).error().code == ErrorCode::ValueOutOfRange);
    segment.fromPenLog = false;
    segment.runs.emplace_back();
    CHECK(clinic.records->saveSegment(clinic.session, segment).error().code == ErrorCode::ValueOutOfRange);
}

TEST_CASE("A session is given by pen or by hand, never both", "[store][by_hand]")
{
    Planned clinic;
    Records& r = *clinic.records;
    CHECK(beginByHand(r.desk(), clinic.session, {}).error().code == ErrorCode::TextInvalid);
    REQUIRE(beginByHand(r.desk(), clinic.session, roller()).has_value());
    CHECK(beginByHand(r.desk(), clinic.session, roller())->segments.size() == 3); // after a crash: the same ones
    CHECK(r.beginTreatment(clinic.session, pen(), cartridge(1)).error().code == ErrorCode::StoreConflict);
    Treated other;
    CHECK(beginByHand(other.records->desk(), other.session, roller()).error().code == ErrorCode::RecordSigned);
    Treated open(false);
    CHECK(beginByHand(open.records->desk(), open.session, roller()).error().code == ErrorCode::StoreConflict);
}
