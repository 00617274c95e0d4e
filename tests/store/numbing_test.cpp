#include "tests/store/treated.h"

#include "core/store/numbing_rows.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

ports::Numbing cream(UtcMs at)
{
    ports::Numbing numbing;
    numbing.appliedAt = at;
    numbing.product = "lmx4";
    numbing.strength = "lidocaine 4 %";
    numbing.lotText = "L-77";
    numbing.expiry = ports::Day{2027, 1, 31};
    numbing.amountMg = 12'500;
    numbing.areaCm2 = 80;
    numbing.patientKg = 62;
    numbing.note = "Patient is calm";
    for (const char* zone : {"cheek_left", "cheek_right"}) {
        numbing.zones.push_back(zone);
        numbing.times.push_back({zone, at});
    }
    return numbing;
}

struct Open : Clinic {
    PatientId patient{};
    SessionId session{};
    Open()
    {
        patient = records->savePatient(elena())->id;
        session = records->openSession(patient)->id;
    }
};

} // namespace

TEST_CASE("Numbing times survive a restart, zone by zone", "[store][numbing]")
{
    Open clinic;
    const auto id = keepNumbing(clinic.records->desk(), clinic.session, cream(UtcMs{1000}));
    REQUIRE(id.has_value());
    REQUIRE(clinic.reopen().has_value()); // the program was closed and opened again
    auto all = keptNumbings(clinic.records->desk(), clinic.session);
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 1);
    ports::Numbing numbing = all->front();
    CHECK(numbing.appliedAt == UtcMs{1000});
    CHECK(numbing.strength == "lidocaine 4 %");
    CHECK(numbing.lotText == "L-77");
    CHECK(numbing.expiry == ports::Day{2027, 1, 31});
    CHECK(numbing.amountMg == 12'500);
    CHECK(numbing.areaCm2 == 80);
    CHECK(numbing.patientKg == 62);
    CHECK_FALSE(numbing.occluded);
    CHECK(numbing.note == "Patient is calm");
    REQUIRE(numbing.times.size() == 2);
    CHECK(numbing.times[1].onAt == UtcMs{1000});

    numbing.times[0].offAt = UtcMs{2000};
    numbing.times[0].residueOff = true;
    numbing.times[0].removedBy = "Dr clara";
    REQUIRE(keepNumbing(clinic.records->desk(), clinic.session, numbing).has_value());
    REQUIRE(clinic.reopen().has_value());
    all = keptNumbings(clinic.records->desk(), clinic.session);
    REQUIRE(all->size() == 1);
    CHECK(all->front().times[0].offAt == UtcMs{2000});
    CHECK(all->front().times[0].residueOff);
    CHECK_FALSE(all->front().times[0].disinfected);
    CHECK(all->front().times[0].removedBy == "Dr clara");
    CHECK_FALSE(all->front().times[1].offAt);
    CHECK(clinic.records->verify().has_value());
}

TEST_CASE("Cream does not go on again by a change, and what was applied stays as it was", "[store][numbing]")
{
    Open clinic;
    Desk& desk = clinic.records->desk();
    auto numbing = cream(UtcMs{1000});
    numbing.id = *keepNumbing(desk, clinic.session, numbing);
    numbing.times[0].offAt = UtcMs{2000};
    REQUIRE(keepNumbing(desk, clinic.session, numbing).has_value());
    auto changed = numbing;
    changed.times[0].offAt.reset();
    CHECK(keepNumbing(desk, clinic.session, changed).error().code == ErrorCode::ValueOutOfRange);
    changed = numbing;
    changed.times[1].onAt = UtcMs{1500};
    CHECK(keepNumbing(desk, clinic.session, changed).error().code == ErrorCode::ValueOutOfRange);
    changed = numbing;
    changed.product = "emla";
    CHECK(keepNumbing(desk, clinic.session, changed).error().code == ErrorCode::StoreConflict);
    changed = numbing;
    changed.times[1].offAt = UtcMs{500};
    CHECK(keepNumbing(desk, clinic.session, changed).error().code == ErrorCode::ValueOutOfRange);
    auto empty = cream(UtcMs{1});
    empty.zones.clear();
    CHECK(keepNumbing(desk, clinic.session, empty).error().code == ErrorCode::ZoneUnknown);
    Treated signedOne;
    CHECK(keepNumbing(signedOne.records->desk(), signedOne.session, cream(UtcMs{1})).error().code == ErrorCode::RecordSigned);
}
