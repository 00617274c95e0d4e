#include "tests/store/treated.h"

#include "core/store/accounts.h"

#include <catch2/catch.hpp>

using namespace store_test;

TEST_CASE("A locked screen shows nothing and loses nothing", "[store][lock][HAZ-018]")
{
    Treated clinic(false);
    Records& r = *clinic.records;
    const auto second = r.savePatient([] { auto p = elena(); p.chartNumber = "B"; return p; }());
    const auto running = r.openSession(second->id);
    REQUIRE(r.savePlan(running->id, facePlan()).has_value());
    const auto begun = r.beginTreatment(running->id, pen(), cartridge(2));
    REQUIRE(begun.has_value());
    REQUIRE(r.lock().has_value());

    CHECK(r.chart(clinic.patient).error().code == ErrorCode::NotAllowed);
    CHECK(r.session(running->id).error().code == ErrorCode::NotAllowed);
    CHECK(r.findPatients("marsh").error().code == ErrorCode::NotAllowed);
    CHECK(r.today({2026, 5, 28}).error().code == ErrorCode::NotAllowed);
    CHECK(r.sign(clinic.session, kPassword, "x").error().code == ErrorCode::NotAllowed);
    CHECK(r.verify().error().code == ErrorCode::NotAllowed);

    ports::Segment segment = begun->segments[0];
    segment.strokes = 77;
    CHECK(r.saveSegment(running->id, segment).has_value()); // the pen goes on and is recorded
    CHECK(r.saveAlarm(running->id, {}).has_value());
    ports::SessionRecord summary = *begun;
    summary.note = "typed just before the lock";
    CHECK(r.saveSummary(running->id, summary).has_value());
    CHECK(r.endTreatment(running->id).has_value());

    CHECK(r.unlock("wrong password").error().code == ErrorCode::WrongPassword);
    REQUIRE(r.unlock(kPassword).has_value());
    const auto read = r.session(running->id);
    CHECK(read->segments[0].strokes == 77);
    CHECK(read->note == "typed just before the lock");
}

TEST_CASE("The PIN: few tries, growing waits, then the password", "[store][lock]")
{
    Clinic clinic;
    Records& r = *clinic.records;
    CHECK(r.unlockWithPin("2580").error().code == ErrorCode::KeyMissing); // not locked
    CHECK(r.setPin(kPassword, "12").error().code == ErrorCode::TextInvalid);
    CHECK(r.setPin(kPassword, "12a4").error().code == ErrorCode::TextInvalid);
    CHECK(r.setPin("wrong password", "2580").error().code == ErrorCode::WrongPassword);
    REQUIRE(r.lock().has_value());
    CHECK(r.unlockWithPin("2580").error().code == ErrorCode::NotAllowed); // none set
    REQUIRE(r.unlock(kPassword).has_value());
    REQUIRE(r.setPin(kPassword, "2580").has_value());
    REQUIRE(r.lock().has_value());
    CHECK(r.unlockWithPin("2580").has_value());

    REQUIRE(r.lock().has_value());
    std::int64_t wait = 2'000;
    for (int i = 0; i < kPinTries; ++i) {
        CHECK(r.unlockWithPin("0000").error().code == ErrorCode::WrongPassword);
        CHECK(r.unlockWithPin("2580").error().code == ErrorCode::AccountLocked); // even the right one waits
        clinic.clock.now->ms += wait;
        wait *= 2;
    }
    CHECK(r.unlockWithPin("2580").error().code == ErrorCode::AccountLocked); // tries are used up
    REQUIRE(r.unlock(kPassword).has_value());
    REQUIRE(r.lock().has_value());
    CHECK(r.unlockWithPin("2580").has_value()); // and count anew
    CHECK(r.verify().has_value());
}
