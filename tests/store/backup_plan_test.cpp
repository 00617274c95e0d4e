#include "tests/store/treated.h"

#include "core/store/backup_plan.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

std::optional<ports::Attention> onToday(Clinic& clinic)
{
    const auto view = clinic.records->today(localDay(*clinic.clock.now));
    REQUIRE(view.has_value());
    for (const ports::Attention& line : view->attention)
        if (line.kind.starts_with("backup"))
            return line;
    return std::nullopt;
}

} // namespace

TEST_CASE("The automatic backup runs when it is due, where the plan says, and Today knows its age", "[store][backup][plan]")
{
    Clinic clinic(Mode::Real);
    REQUIRE(clinic.records);
    TempFolder disk;
    REQUIRE(clinic.reopen("adam").has_value());
    CHECK(backupPlan(clinic.records->desk())->automatic);
    REQUIRE(onToday(clinic).has_value());
    CHECK(onToday(clinic)->kind == "backup_none");
    REQUIRE(saveBackupPlan(clinic.records->desk(), true, disk.path() / "copies").has_value());
    CHECK(backupPlan(clinic.records->desk())->folder == (disk.path() / "copies").string());

    const auto first = runPlannedBackup(clinic.config());
    REQUIRE(first.has_value());
    REQUIRE(first->has_value());
    CHECK((*first)->file.parent_path() == disk.path() / "copies");
    CHECK(checkBackup((*first)->file).has_value());
    CHECK_FALSE(onToday(clinic).has_value());
    CHECK(clinic.records->today(localDay(*clinic.clock.now))->lastBackup.has_value());
    CHECK_FALSE(runPlannedBackup(clinic.config())->has_value()); // not again at once
    clinic.clock.now->ms += 25 * kHourMs;
    CHECK(runPlannedBackup(clinic.config())->has_value());
    clinic.clock.now->ms += 49 * kHourMs;
    CHECK(onToday(clinic)->kind == "backup_old");
    CHECK(onToday(clinic)->count == 2);

    SECTION("switched off: nothing by itself, but Today goes on telling the age")
    {
        REQUIRE(saveBackupPlan(clinic.records->desk(), false, {}).has_value());
        CHECK_FALSE(runPlannedBackup(clinic.config())->has_value());
        CHECK(onToday(clinic).has_value());
    }
    SECTION("a disk that is gone: said on Today with its code until a backup succeeds")
    {
        std::filesystem::remove_all(disk.path() / "copies");
        std::ofstream(disk.path() / "copies") << "no folder any more";
        const auto failed = runPlannedBackup(clinic.config());
        REQUIRE_FALSE(failed.has_value());
        CHECK(failed.error().code == ErrorCode::FileUnwritable);
        CHECK(onToday(clinic)->kind == "backup_failed");
        CHECK(onToday(clinic)->error == ErrorCode::FileUnwritable);
        CHECK(backupPlan(clinic.records->desk())->lastError == ErrorCode::FileUnwritable);
        CHECK(saveBackupPlan(clinic.records->desk(), true, disk.path() / "copies").error().code == ErrorCode::FileUnwritable);
        std::filesystem::remove(disk.path() / "copies");
        CHECK(runPlannedBackup(clinic.config())->has_value());
        CHECK_FALSE(onToday(clinic).has_value());
        CHECK_FALSE(backupPlan(clinic.records->desk())->lastError.has_value());
    }
    SECTION("without a folder of its own: beside the clinic")
    {
        REQUIRE(saveBackupPlan(clinic.records->desk(), true, {}).has_value());
        const auto made = runPlannedBackup(clinic.config());
        CHECK((*made)->file.parent_path() == clinic.folder.path() / "backups");
    }
    SECTION("who may change it")
    {
        CHECK(saveBackupPlan(clinic.records->desk(), true, "not/absolute").error().code == ErrorCode::TextInvalid);
        REQUIRE(clinic.reopen("anna").has_value());
        CHECK(saveBackupPlan(clinic.records->desk(), false, {}).error().code == ErrorCode::NotAllowed);
        CHECK(backupPlan(clinic.records->desk()).has_value());
    }
}

TEST_CASE("No automatic backup while somebody is treated; one after the treatment day", "[store][backup][plan][HAZ-018]")
{
    Clinic clinic(Mode::Real);
    REQUIRE(runPlannedBackup(clinic.config())->has_value());
    const auto patient = clinic.records->savePatient(elena())->id;
    const auto session = clinic.records->openSession(patient)->id;
    REQUIRE(clinic.records->savePlan(session, facePlan()).has_value());
    auto realPen = pen();
    realPen.simulated = false;
    REQUIRE(clinic.records->beginTreatment(session, realPen, cartridge(1)).has_value());
    clinic.clock.now->ms += 30 * kHourMs;
    CHECK_FALSE(runPlannedBackup(clinic.config())->has_value());
    REQUIRE(clinic.records->endTreatment(session).has_value());
    CHECK(runPlannedBackup(clinic.config())->has_value());
}

TEST_CASE("A demo clinic is not backed up by itself", "[store][backup][plan]")
{
    Clinic clinic;
    CHECK_FALSE(runPlannedBackup(clinic.config())->has_value());
    CHECK_FALSE(onToday(clinic).has_value());
}
