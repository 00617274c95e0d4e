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
