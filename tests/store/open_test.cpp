#include "tests/store/support.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <sys/stat.h>

using namespace store_test;

TEST_CASE("Two copies on one data folder: the second is refused", "[sqlite][store][open]")
{
    Clinic clinic;
    CHECK(Records::open(clinic.config()).error().code == ErrorCode::StoreInUse);
    clinic.close();
    CHECK(Records::open(clinic.config()).has_value());
}

TEST_CASE("Folders that cannot be used are said to be so", "[sqlite][store][open]")
{
    Clinic clinic;
    StoreConfig config = clinic.config();
    config.folder = "/proc/stipple-cannot-be-made";
    CHECK(Records::open(config).error().code == ErrorCode::StoreUnwritable);
    config.folder = clinic.folder.path() / "file";
    std::ofstream(config.folder) << "x";
    CHECK(Records::open(config).error().code == ErrorCode::StoreUnwritable);
    if (::geteuid() != 0) { // root writes everywhere
        config.folder = clinic.folder.path() / "readonly";
        std::filesystem::create_directories(config.folder);
        ::chmod(config.folder.c_str(), 0500);
        CHECK(Records::open(config).error().code == ErrorCode::StoreUnwritable);
        ::chmod(config.folder.c_str(), 0700);
    }
    config.folder = clinic.folder.path() / "empty";
    CHECK(Records::open(config).error().code == ErrorCode::StoreNotFound);
}

TEST_CASE("Demo and real never mix, and a clinic is never made over another", "[sqlite][store][open]")
{
    for (const Mode mode : {Mode::Demo, Mode::Real}) {
        Clinic clinic(mode);
        REQUIRE(clinic.records);
        CHECK(clinic.records->clinic()->demo == (mode == Mode::Demo));
        clinic.close();
        StoreConfig other = clinic.config();
        other.mode = mode == Mode::Demo ? Mode::Real : Mode::Demo;
        CHECK(Records::open(other).error().code == ErrorCode::StoreWrongMode);
        std::string code;
        CHECK(Records::create(clinic.config(), {}, code).error().code == ErrorCode::StoreConflict);
        CHECK(Records::open(clinic.config()).has_value());
    }
}

TEST_CASE("A set-up that fails leaves no half clinic", "[sqlite][store][open]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    const StoreConfig config{folder.path(), Mode::Real, crypto::PasswordCost::forTests(), clock.clock()};
    ClinicSetUp setUp;
    setUp.administrator = account("clara", ports::Role::Clinician);
    setUp.password = "short";
    std::string code;
    CHECK(Records::create(config, setUp, code).error().code == ErrorCode::TextInvalid);
    CHECK_FALSE(clinicExists(folder.path()));
    setUp.password = kPassword;
    CHECK(Records::create(config, setUp, code).has_value());
}

TEST_CASE("The settings that make written mean written read back", "[sqlite][store][open]")
{
    Clinic clinic;
    Database& db = *clinic.records->desk().db;
    CHECK(db.askText("PRAGMA journal_mode")->front().text("journal_mode") == "wal");
    CHECK(db.askText("PRAGMA synchronous")->front().i64("synchronous") == 2);
    CHECK(db.askText("PRAGMA foreign_keys")->front().i64("foreign_keys") == 1);
    CHECK(db.askText("PRAGMA secure_delete")->front().i64("secure_delete") == 1);
    CHECK(db.askText("PRAGMA application_id")->front().i64("application_id") == kApplicationId);
    struct stat info {};
    REQUIRE(::stat((clinic.folder.path() / "clinic.db").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    REQUIRE(::stat((clinic.folder.path() / "clinic.db-wal").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    const auto tables = db.askText("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    for (const Row& row : *tables) {
        INFO(row.text("name"));
        CHECK(row.text("sql").find("STRICT") != std::string::npos);
    }
}

TEST_CASE("Wrong passwords: a growing wait, also for the right one", "[sqlite][store][open]")
{
    Clinic clinic;
    REQUIRE(clinic.reopen(nullptr).has_value());
    Records& r = *clinic.records;
    CHECK(r.signIn("nobody", kPassword).error().code == ErrorCode::WrongPassword);
    for (int i = 0; i < 5; ++i)
        CHECK(r.signIn("clara", "wrong password").error().code == ErrorCode::WrongPassword);
    CHECK(r.signIn("clara", kPassword).error().code == ErrorCode::AccountLocked);
    CHECK(r.signIn("adam", kPassword).has_value()); // others are not locked out
    clinic.clock.now->ms += 31'000;
    CHECK(r.signIn("clara", "wrong password").error().code == ErrorCode::WrongPassword);
    clinic.clock.now->ms += 31'000;
    CHECK(r.signIn("clara", kPassword).error().code == ErrorCode::AccountLocked); // now a minute
    clinic.clock.now->ms += 31'000;
    CHECK(r.signIn("clara", kPassword).has_value());
    CHECK(r.unlock("wrong password").error().code == ErrorCode::WrongPassword);
    CHECK(r.unlock(kPassword).has_value());
}

TEST_CASE("A full disk: the work is refused whole, and what was there stays", "[sqlite][store][open]")
{
    Clinic clinic;
    Records& r = *clinic.records;
    const auto kept = r.savePatient(elena());
    REQUIRE(kept.has_value());
    Database& db = *r.desk().db;
    const auto pages = db.askText("PRAGMA page_count")->front().i64("page_count");
    REQUIRE(db.askText(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)).has_value()); // the disk is full now
    ports::Patient big = elena();
    big.chartNumber = "BIG";
    big.medicines = std::string(1 << 20, 'x');
    CHECK(r.savePatient(big).error().code == ErrorCode::StoreFull);
    CHECK(r.findPatients("BIG")->empty());
    REQUIRE(db.askText(QStringLiteral("PRAGMA max_page_count = 1073741823")).has_value());
    CHECK(r.savePatient(big).has_value());
    CHECK(r.chart(kept->id)->patient.familyName == "Marsh");
    CHECK(r.verify().has_value());
}

TEST_CASE("A locked database is busy, not broken", "[sqlite][store][open]")
{
    Clinic clinic;
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open((clinic.folder.path() / "clinic.db").c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_busy_timeout(static_cast<sqlite3*>(clinic.records->desk().db->sqliteHandle()), 50);
    CHECK(clinic.records->savePatient(elena()).error().code == ErrorCode::StoreBusy);
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    CHECK(clinic.records->savePatient(elena()).has_value());
}

TEST_CASE("Files that are no clinic are refused and left alone", "[sqlite][store][open]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    const StoreConfig config{folder.path(), Mode::Real, crypto::PasswordCost::forTests(), clock.clock()};
    const auto file = folder.path() / "clinic.db";
    const std::string noise(8192, 'n');
    SECTION("noise") { std::ofstream(file, std::ios::binary) << noise; }
    SECTION("empty") { std::ofstream(file, std::ios::binary) << ""; }
    SECTION("another database")
    {
        sqlite3* other = nullptr;
        REQUIRE(sqlite3_open(file.c_str(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "CREATE TABLE t(x)", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(other);
    }
    const std::string before = contentsOf(file);
    const auto refused = Records::open(config);
    CHECK(refused.error().code == ErrorCode::StoreCorrupt);
    CHECK((refused.error().context == "the file is empty") == before.empty());
    CHECK(contentsOf(file) == before);
}
