#include "tests/store/support.h"

#include "core/store/migrate.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace store_test;

namespace {

void raw(const std::filesystem::path& file, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    INFO(sql);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

Migration next(const QStringList& statements)
{
    Migration m;
    m.number = migrations(Engine::Sqlite).back().number + 1;
    m.name = "test";
    m.statements = {statements.begin(), statements.end()};
    const std::string bytes = statements.join(u'\n').toStdString();
    m.sha256 = crypto::sha256(crypto::viewOf(bytes));
    return m;
}

} // namespace

TEST_CASE("A schema of a later Stipple, or one that somebody changed, is refused", "[sqlite][store][migrate]")
{
    Clinic clinic;
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    SECTION("newer")
    {
        raw(file, "INSERT INTO schema_ledger SELECT number + 1, 'later', sha256, schema_sha256, at_utc_ms FROM schema_ledger "
                  "ORDER BY number DESC LIMIT 1");
        CHECK(Records::open(clinic.config()).error().code == ErrorCode::StoreNewerSchema);
    }
    SECTION("a column more")
    {
        raw(file, "ALTER TABLE patient ADD COLUMN extra TEXT");
        CHECK(Records::open(clinic.config()).error().code == ErrorCode::StoreDriftedSchema);
    }
    SECTION("a trigger less")
    {
        raw(file, "DROP TRIGGER session_signed");
        CHECK(Records::open(clinic.config()).error().code == ErrorCode::StoreDriftedSchema);
    }
    SECTION("another migration text")
    {
        raw(file, "UPDATE schema_ledger SET sha256 = zeroblob(32)");
        CHECK(Records::open(clinic.config()).error().code == ErrorCode::StoreDriftedSchema);
    }
}

TEST_CASE("A migration keeps a verified copy; one that fails puts everything back", "[sqlite][store][migrate]")
{
    Clinic clinic;
    const auto patient = clinic.records->savePatient(elena());
    REQUIRE(patient.has_value());
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    auto known = migrations(Engine::Sqlite);
    SECTION("works")
    {
        known.push_back(next({QStringLiteral("ALTER TABLE patient ADD COLUMN later TEXT"), QStringLiteral("CREATE TABLE later (x INTEGER) STRICT")}));
        const auto db = openMigratedWith(file, Database::Open::ReadWrite, clinic.clock.clock(), known);
        REQUIRE(db.has_value());
        CHECK((*db)->ask("ledger.all")->size() == known.size());
        const auto copy = clinic.folder.path() / ("clinic.db.before-" + std::to_string(known.back().number));
        CHECK(std::filesystem::exists(copy));
        CHECK(openMigratedWith(copy, Database::Open::ReadWrite, clinic.clock.clock(),
                               migrations(Engine::Sqlite)).has_value());
        // The older program refuses it from now on.
    }
    SECTION("fails in the middle")
    {
        known.push_back(next({QStringLiteral("DELETE FROM store_meta"), QStringLiteral("ALTER TABLE no_such_table ADD COLUMN x TEXT")}));
        CHECK_FALSE(openMigratedWith(file, Database::Open::ReadWrite, clinic.clock.clock(), known).has_value());
        REQUIRE(clinic.reopen().has_value());
        CHECK(clinic.records->chart(patient->id)->patient.familyName == "Marsh");
        CHECK(clinic.records->verify().has_value());
    }
    SECTION("old digests still fit after a column was added")
    {
        known.push_back(next({QStringLiteral("ALTER TABLE patient ADD COLUMN later TEXT")}));
        auto db = openMigratedWith(file, Database::Open::ReadWrite, clinic.clock.clock(), known);
        REQUIRE(db.has_value());
        const auto row = (*db)->askOne("row.patient", {{"id", patient->id}});
        const auto digest = (*db)->askOne("audit.latest_digest", {{"subject", "patient"}, {"subject_id", patient->id}});
        REQUIRE((row && *row && digest && *digest));
        CHECK(rowDigest(**row) == (*digest)->fixed<32>("row_digest"));
    }
    SECTION("a damaged database is not migrated")
    {
        known.push_back(next({QStringLiteral("CREATE TABLE later (x INTEGER) STRICT")}));
        const std::string before = contentsOf(file);
        std::fstream io(file, std::ios::in | std::ios::out | std::ios::binary);
        io.seekp(static_cast<std::streamoff>(before.size() / 2 / 4096 * 4096));
        io << std::string(4096, '\xA5');
        io.close();
        const std::string damaged = contentsOf(file);
        CHECK(openMigratedWith(file, Database::Open::ReadWrite, clinic.clock.clock(), known).error().code == ErrorCode::StoreCorrupt);
        CHECK(contentsOf(file) == damaged);
    }
}
