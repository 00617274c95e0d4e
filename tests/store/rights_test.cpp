#include "tests/store/treated.h"

#include "core/store/accounts.h"
#include "core/store/clinic.h"

#include "core/store/backup_plan.h"
#include "core/store/care.h"
#include "core/store/corrections.h"
#include "core/store/erasure.h"
#include "core/store/evidence.h"
#include "core/store/import_patients.h"
#include "core/store/key_admin.h"

#include <catch2/catch.hpp>

using namespace store_test;
using ports::Right;
using ports::Role;

TEST_CASE("The table of rights, cell by cell, against one written by hand", "[store][rights]")
{
    // ReadChart EditPatient EditPlan Treat Sign HandOut Import Merge Erase Accounts Clinic Backup Restore Audit
    struct Line {
        Role role;
        const char* may;
    };
    for (const Line& line : {Line{Role::Clinician, "11111111000101"}, Line{Role::Assistant, "11100100000100"},
                             Line{Role::Administrator, "10000011111111"}, Line{Role::Reader, "10000000000000"}}) {
        for (int i = 0; i < ports::kRightCount; ++i) {
            INFO("role " << static_cast<int>(line.role) << " right " << i);
            CHECK(ports::roleHas(line.role, static_cast<Right>(i)) == (line.may[i] == '1'));
        }
    }
}

TEST_CASE("Only a clinician with a licence that holds today treats or signs", "[store][rights]")
{
    const ports::Day today{2026, 5, 12};
    ports::Account a = account("x", Role::Clinician, {2026, 5, 12});
    CHECK(ports::may(a, Right::Treat, today)); // the last day counts
    CHECK_FALSE(ports::may(a, Right::Treat, {2026, 5, 13}));
    CHECK_FALSE(ports::may(a, Right::Sign, {2026, 5, 13}));
    CHECK(ports::may(a, Right::EditPlan, {2026, 5, 13}));
    a.licenceValidUntil.reset();
    CHECK_FALSE(ports::may(a, Right::Treat, today));
    a = account("x", Role::Clinician);
    a.licenceNumber.clear();
    CHECK_FALSE(ports::may(a, Right::Treat, today));
    for (const Role role : {Role::Assistant, Role::Administrator, Role::Reader})
        CHECK_FALSE(ports::may(account("x", role), Right::Treat, today));
}

TEST_CASE("Each door asks for its right", "[store][rights]")
{
    Treated clinic(false);
    struct Door {
        const char* name;
        Right right;
        std::function<ErrorCode(Records&)> knock;
    };
    const auto code = [](const auto& result) { return result ? ErrorCode::StoreConflict : result.error().code; };
    const std::vector<Door> doors = {
        {"chart", Right::ReadChart, [&](Records& r) { return code(r.chart(clinic.patient)); }},
        {"savePatient", Right::EditPatient, [&](Records& r) { return code(r.savePatient(elena())); }},
        {"saveGoal", Right::EditPatient, [&](Records& r) { return code(r.saveGoal(clinic.patient, {})); }},
        {"addVisit", Right::EditPatient, [&](Records& r) { ports::Visit v; v.patient = clinic.patient; return code(r.addVisit(v, {2026, 1, 1})); }},
        {"changeVisit", Right::EditPatient, [&](Records& r) { return code(r.changeVisit({}, {2026, 1, 1})); }},
        {"cancelVisit", Right::EditPatient, [&](Records& r) { return code(r.cancelVisit({})); }},
        {"openSession", Right::EditPlan, [&](Records& r) { return code(r.openSession(clinic.patient)); }},
        {"savePlan", Right::EditPlan, [&](Records& r) { return code(r.savePlan(clinic.session, facePlan())); }},
        {"saveAssessment", Right::EditPlan, [&](Records& r) { return code(r.saveAssessment(clinic.session, {})); }},
        {"beginTreatment", Right::Treat, [&](Records& r) { return code(r.beginTreatment(clinic.session, pen(), cartridge(1))); }},
        {"saveSegment", Right::Treat, [&](Records& r) { return code(r.saveSegment(clinic.session, {})); }},
        {"saveAlarm", Right::Treat, [&](Records& r) { return code(r.saveAlarm(clinic.session, {})); }},
        {"endTreatment", Right::Treat, [&](Records& r) { return code(r.endTreatment(clinic.session)); }},
        {"addendum", Right::Sign, [&](Records& r) { return code(r.addendum(clinic.session, "x")); }},
        {"handedOut", Right::HandOut, [&](Records& r) { return code(r.handedOut(clinic.session, "a", "en", "1")); }},
        {"verify", Right::ReadAudit, [&](Records& r) { return code(r.verify()); }},
        {"accounts", Right::ManageAccounts, [&](Records& r) { return code(accounts(r.desk())); }},
        {"addAccount", Right::ManageAccounts, [&](Records& r) { return code(addAccount(r.desk(), account("anna", Role::Reader), kPassword)); }},
        {"approveContent", Right::Sign, [&](Records& r) { return code(approveContent(r.desk(), "1", kPassword)); }},
        {"newRecoverySheet", Right::ManageClinic, [&](Records& r) { return code(newRecoverySheet(r.desk())); }},
        {"rotateDataKey", Right::ManageClinic, [&](Records& r) { return code(rotateDataKey(r.desk())); }},
        {"rotateSigningKey", Right::ManageClinic, [&](Records& r) { return code(rotateSigningKey(r.desk())); }},
        {"saveBackupPlan", Right::ManageClinic, [&](Records& r) { return code(saveBackupPlan(r.desk(), true, {})); }},
        {"setRetentionYears", Right::ManageClinic, [&](Records& r) { return code(setRetentionYears(r.desk(), 10)); }},
        {"auditPage", Right::ReadAudit, [&](Records& r) { return code(auditPage(r.desk(), 0, 5)); }},
        {"duplicates", Right::MergePatients, [&](Records& r) { return code(duplicatesOf(r.desk())); }},
        {"mergePatients", Right::MergePatients, [&](Records& r) { return code(mergePatients(r.desk(), clinic.patient, clinic.patient, "x")); }},
        {"importPatients", Right::ImportPatients, [&](Records& r) { return code(importPatients(r.desk(), crypto::viewOf("x"), {})); }},
        {"erasureOf", Right::ErasePatient, [&](Records& r) { return code(checkErasure(r.desk(), clinic.patient)); }},
        {"setLegalHold", Right::ErasePatient, [&](Records& r) { return code(setLegalHold(r.desk(), clinic.patient, false)); }},
        {"moveSession", Right::Sign, [&](Records& r) { return code(moveSession(r.desk(), clinic.session, clinic.patient, "x")); }},
        {"saveConsent", Right::EditPatient, [&](Records& r) { return code(saveConsent(r.desk(), clinic.patient, {})); }},
        {"evidence", Right::ReadChart, [&](Records& r) { return code(evidenceOf(r.desk(), clinic.session)); }},
        {"saveClinic", Right::ManageClinic, [&](Records& r) { return code(saveClinic(r.desk(), {})); }},
    };
    const std::vector<std::pair<const char*, Role>> people = {
        {"clara", Role::Clinician}, {"anna", Role::Assistant}, {"adam", Role::Administrator}, {"rob", Role::Reader}};
    for (const auto& [login, role] : people) {
        REQUIRE(clinic.reopen(login).has_value());
        for (const Door& door : doors) {
            INFO(login << " at " << door.name);
            const bool refused = door.knock(*clinic.records) == ErrorCode::NotAllowed;
            CHECK(refused == !ports::roleHas(role, door.right));
        }
    }
}

TEST_CASE("Accounts: made, changed, switched off; passwords change", "[store][rights]")
{
    Clinic clinic;
    REQUIRE(clinic.reopen("adam").has_value());
    Desk& desk = clinic.records->desk();
    CHECK(addAccount(desk, account("new", Role::Assistant), "short").error().code == ErrorCode::TextInvalid);
    CHECK(addAccount(desk, account("clara", Role::Assistant), kPassword).error().code == ErrorCode::StoreConflict);
    auto made = addAccount(desk, account("new", Role::Assistant), kPassword);
    REQUIRE(made.has_value());
    made->role = Role::Clinician;
    REQUIRE(changeAccount(desk, *made, true).has_value());
    REQUIRE(clinic.reopen("new").has_value());
    CHECK(clinic.records->desk().account->role == Role::Clinician);
    CHECK(changePassword(clinic.records->desk(), "wrong password", "another password").error().code == ErrorCode::WrongPassword);
    REQUIRE(changePassword(clinic.records->desk(), kPassword, "another password").has_value());
    CHECK(clinic.reopen("new").error().code == ErrorCode::WrongPassword);
    CHECK(clinic.records->signIn("new", "another password").has_value());

    REQUIRE(clinic.reopen("adam").has_value());
    REQUIRE(changeAccount(clinic.records->desk(), *made, false).has_value());
    auto own = *clinic.records->desk().account;
    CHECK(changeAccount(clinic.records->desk(), own, false).error().code == ErrorCode::NotAllowed);
    own.role = Role::Reader;
    CHECK(changeAccount(clinic.records->desk(), own, true).error().code == ErrorCode::NotAllowed);
    CHECK(clinic.records->verify().has_value());
    REQUIRE(clinic.reopen(nullptr).has_value());
    CHECK(clinic.records->signIn("new", "another password").error().code == ErrorCode::NotAllowed);
    const auto list = clinic.records->logins();
    CHECK(std::find(list->begin(), list->end(), "new") == list->end());
}

TEST_CASE("A weak password hash is raised at sign-in", "[store][rights]")
{
    Clinic clinic;
    clinic.close();
    StoreConfig stronger = clinic.config();
    stronger.cost = {2, 64};
    {
        auto records = Records::open(stronger);
        REQUIRE(records.has_value());
        REQUIRE((*records)->signIn("clara", kPassword).has_value());
        const auto row = (*records)->desk().db->askOne("credential.get", {{"account_id", (*records)->desk().account->id}});
        CHECK((*row)->i64("passes") == 2);
        CHECK((*row)->i64("memory_kib") == 64);
    }
    CHECK(clinic.reopen().has_value()); // and is not lowered again
    const auto row = clinic.records->desk().db->askOne("credential.get", {{"account_id", clinic.records->desk().account->id}});
    CHECK((*row)->i64("passes") == 2);
}
