#include "tests/store/treated.h"

#include "core/crypto/random.h"
#include "core/store/care.h"
#include "core/store/numbing_rows.h"

#include <catch2/catch.hpp>

using namespace store_test;

TEST_CASE("Consents, numbing, events, follow-ups and lots are as they were", "[store][care]")
{
    Treated clinic(false);
    {
        Desk& desk = clinic.records->desk();
        ports::Consent consent;
        consent.session = clinic.session;
        consent.form = "microneedling";
        consent.formVersion = "3.2";
        consent.language = "en";
        consent.decision = ports::ConsentDecision::Refused;
        consent.signatureSvg = "<svg/>";
        consent.note = "wants to think about it";
        REQUIRE(saveConsent(desk, clinic.patient, consent).has_value());
        consent.form = "Not a code";
        CHECK(saveConsent(desk, clinic.patient, consent).error().code == ErrorCode::TextInvalid);

        ports::ProductLot lot;
        lot.kind = "anaesthetic";
        lot.name = "Lidocaine 5 % cream";
        lot.lot = "LD-7716";
        lot.expiry = ports::Day{2027, 11, 30};
        lot.quantity = 3;
        const auto lotId = saveLot(desk, lot);
        REQUIRE(lotId.has_value());
        lot.id = *lotId;
        lot.quantity = 2;
        REQUIRE(saveLot(desk, lot).has_value());

        ports::Numbing numbing;
        numbing.lot = *lotId;
        numbing.appliedAt = UtcMs{1000};
        numbing.product = "lidocaine_5";
        numbing.zones = {"cheek_left"};
        numbing.times = {{"cheek_left", UtcMs{1000}}};
        const auto numbingId = keepNumbing(desk, clinic.session, numbing);
        REQUIRE(numbingId.has_value());
        numbing.id = *numbingId;
        numbing.removedAt = numbing.times[0].offAt = UtcMs{2000};
        numbing.note = "burned a little";
        REQUIRE(keepNumbing(desk, clinic.session, numbing).has_value());

        REQUIRE(saveAdverseEvent(desk, clinic.patient, {{}, clinic.session, "herpes_flare", "mild", UtcMs{5}, "upper lip, day 2"}).has_value());
        ports::FollowUp call;
        call.patient = clinic.patient;
        call.kind = "day_3";
        call.due = {2026, 5, 31};
        const auto callId = saveFollowUp(desk, call);
        REQUIRE(callId.has_value());
        CHECK(followUpsDue(desk, {2026, 5, 30})->empty());
        const auto due = followUpsDue(desk, {2026, 5, 31});
        REQUIRE(due->size() == 1);
        CHECK(due->front().name == "Elena Marsh");
        call.id = *callId;
        call.doneAt = UtcMs{9};
        call.text = "all well";
        REQUIRE(saveFollowUp(desk, call).has_value());
        CHECK(followUpsDue(desk, {2026, 5, 31})->empty());
    }
    REQUIRE(clinic.records->sign(clinic.session, kPassword, "x").has_value());
    REQUIRE(clinic.reopen().has_value());
    Desk& desk = clinic.records->desk();
    const auto consents = consentsOf(desk, clinic.patient);
    REQUIRE(consents->size() == 1);
    CHECK(consents->front().decision == ports::ConsentDecision::Refused);
    CHECK(consents->front().note == "wants to think about it");
    CHECK(consents->front().signatureSvg == "<svg/>");
    const auto numbings = keptNumbings(desk, clinic.session);
    REQUIRE(numbings->size() == 1);
    CHECK(numbings->front().removedAt == UtcMs{2000});
    CHECK(numbings->front().note == "burned a little");
    CHECK(keepNumbing(desk, clinic.session, numbings->front()).error().code == ErrorCode::RecordSigned);
    const auto events = adverseEventsOf(desk, clinic.patient);
    REQUIRE(events->size() == 1);
    CHECK(events->front().text == "upper lip, day 2");
    const auto lots = lotsOf(desk, "anaesthetic");
    REQUIRE(lots->size() == 1);
    CHECK(lots->front().quantity == 2);
    CHECK(lots->front().expiry == ports::Day{2027, 11, 30});
    const auto recall = treatedWithLot(desk, "K24-0831");
    REQUIRE(recall->size() == 1);
    CHECK(recall->front().name == "Elena Marsh");
    CHECK(treatedWithLot(desk, "LD-7716")->size() == 1); // the cream's lot, too
    CHECK(treatedWithLot(desk, " k24-0831")->size() == 1); // as a hand types it from a letter
    CHECK(treatedWithLot(desk, "other")->empty());
    CHECK(lotsOf(desk, "")->size() == 1); // of every kind
    CHECK(clinic.records->verify().has_value());
    REQUIRE(clinic.reopen("rob").has_value());
    CHECK(saveConsent(clinic.records->desk(), clinic.patient, {}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("A visit is moved, its patient arrives, and it is called off without a trace being lost", "[store][care]")
{
    Treated clinic(false);
    Records& records = *clinic.records;
    const ports::Day day{2026, 6, 2}, other{2026, 6, 3};
    ports::Visit visit;
    visit.patient = clinic.patient;
    visit.reason = "Face, acne scars";
    visit.minutesFromMidnight = 600;
    REQUIRE(records.addVisit(visit, day).has_value());
    auto there = records.visits(day, day);
    REQUIRE(there->size() == 1);
    visit = there->front().visits.front();
    visit.arrivedMin = 595;
    visit.room = "Room 2";
    visit.reason = "Face";
    REQUIRE(records.changeVisit(visit, other).has_value());
    CHECK(records.visits(day, day)->empty());
    there = records.visits(other, other);
    REQUIRE(there->size() == 1);
    CHECK(there->front().visits.front().arrivedMin == 595);
    CHECK(there->front().visits.front().reason == "Face");

    auto strangers = visit;
    strangers.patient = crypto::newId<PatientId>();
    CHECK(records.changeVisit(strangers, other).error().code == ErrorCode::StoreConflict);
    REQUIRE(records.cancelVisit(visit.id).has_value());
    CHECK(records.visits(other, other)->empty());
    CHECK(records.changeVisit(visit, other).error().code == ErrorCode::StoreConflict); // it stays called off
    CHECK(records.cancelVisit(visit.id).error().code == ErrorCode::StoreConflict);
    CHECK(records.cancelVisit(crypto::newId<EntryId>()).error().code == ErrorCode::StoreNotFound);
    CHECK(records.desk().db->askOne("visit.get", {{"id", visit.id}})->has_value()); // its line is still there
    CHECK(records.verify().has_value());
}

TEST_CASE("A visit keeps its session whatever another room knew when it asked", "[store][care]")
{
    Treated clinic(false);
    Records& records = *clinic.records;
    Database& db = *records.desk().db;
    const ports::Day day{2026, 6, 2};
    ports::Visit visit;
    visit.patient = clinic.patient;
    REQUIRE(records.addVisit(visit, day).has_value());
    visit = records.visits(day, day)->front().visits.front();
    REQUIRE_FALSE(visit.session);
    REQUIRE(db.run("visit.link", {{"id", visit.id}, {"session_id", clinic.session}, {"at_utc_ms", UtcMs{1}}}).value() == 1); // the other room
    visit.arrivedMin = 600;
    REQUIRE(records.changeVisit(visit, day).has_value()); // as it was read before
    CHECK(records.visits(day, day)->front().visits.front().session == clinic.session);
    CHECK(records.changeVisit(visit, addDays(day, 1)).error().code == ErrorCode::StoreConflict);
    CHECK(records.cancelVisit(visit.id).error().code == ErrorCode::StoreConflict);
    // Even where the row was read just before: the statements themselves leave such a visit alone.
    CHECK(db.run("visit.cancel", {{"id", visit.id}, {"at_utc_ms", UtcMs{2}}, {"account_id", records.desk().account->id}}).value() == 0);
    CHECK_FALSE(records.visits(day, day)->empty());
}
