#include "tests/store/support.h"

#include "core/store/audit.h"
#include "core/store/copy_clinic.h"
#include "core/store/query/sql_text.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace store_test;

TEST_CASE("Every named query of resources/sql can be prepared", "[store][sql]")
{
    Clinic clinic;
    REQUIRE(clinic.records);
    int prepared = 0;
    for (const auto& [name, query] : namedQueries()) {
        INFO(name);
        const auto done = clinic.records->desk().db->prepareOnly(name.c_str());
        if (!done)
            WARN(done.error().context);
        CHECK(done.has_value());
        prepared += done.has_value() ? 1 : 0;
    }
    CHECK(prepared > 150);
}

TEST_CASE("A misspelt, missing or superfluous bind is an error, not a NULL", "[store][sql]")
{
    Clinic clinic;
    Database& db = *clinic.records->desk().db;
    CHECK(db.ask("meta.get", {{"key", "clinic.demo"}}).has_value());
    CHECK(db.ask("meta.get", {{"kye", "clinic.demo"}}).error().code == ErrorCode::Internal);
    CHECK(db.ask("meta.get").error().code == ErrorCode::Internal);
    CHECK(db.ask("meta.get", {{"key", "a"}, {"more", 1}}).error().code == ErrorCode::Internal);
    CHECK(db.ask("no.such_query").error().code == ErrorCode::Internal);
}

TEST_CASE("Placeholders are read past quotes, comments and casts", "[store][sql]")
{
    using List = std::vector<std::string>;
    CHECK(placeholdersOf(QStringLiteral("SELECT :a, :b_2 WHERE x = :a")) == List{"a", "b_2"});
    CHECK(placeholdersOf(QStringLiteral("SELECT ':a', x::text -- :b\n, :c")) == List{"c"});
    CHECK(placeholdersOf(QStringLiteral("SELECT 1")) == List{});
}

TEST_CASE("The first error of a transaction stays, and nothing of it is done", "[store][sql]")
{
    Clinic clinic;
    Database& db = *clinic.records->desk().db;
    REQUIRE(db.begin().has_value());
    REQUIRE(db.run("meta.set", {{"key", "t"}, {"value", "1"}}).has_value());
    CHECK(db.run("schema_no", {}).error().code == ErrorCode::Internal);
    CHECK(db.run("meta.set", {{"key", "u"}, {"value", "2"}}).error().code == ErrorCode::Internal); // the same first error
    CHECK(db.commit().error().code == ErrorCode::Internal);
    CHECK_FALSE(db.inTransaction());
    CHECK_FALSE(db.askOne("meta.get", {{"key", "t"}})->has_value());
}

TEST_CASE("A value of another type makes the operation fail, with the column's name", "[store][sql]")
{
    Clinic clinic;
    Database& db = *clinic.records->desk().db;
    const auto row = db.askOne("meta.get", {{"key", "clinic.demo"}});
    REQUIRE(row.has_value());
    CHECK((*row)->i64("value") == 0);
    CHECK(db.takeFault()->code == ErrorCode::StoreCorrupt);
    CHECK((*row)->text("nothing").empty());
    CHECK(db.takeFault()->context.find("nothing") != std::string::npos);
    CHECK_FALSE(db.takeFault().has_value());
}

namespace {

// Table → its columns in order, from the text of a migration.
std::map<std::string, std::vector<std::string>> tablesOf(Engine engine)
{
    std::map<std::string, std::vector<std::string>> tables;
    for (const Migration& migration : migrations(engine)) {
        for (const QString& statement : migration.statements) {
            const qsizetype at = statement.indexOf(QStringLiteral("CREATE TABLE "));
            if (at < 0)
                continue;
            const QStringList lines = statement.mid(at).split(u'\n');
            const std::string table = lines.front().section(u' ', 2, 2).toStdString();
            for (const QString& line : lines.mid(1)) {
                const QString word = line.simplified().section(u' ', 0, 0);
                if (!word.isEmpty() && word.front().isLower())
                    tables[table].push_back(word.toStdString() + (line.contains(QStringLiteral("NOT NULL")) ? " not null" : ""));
            }
        }
    }
    return tables;
}

} // namespace

TEST_CASE("The migrations of both engines stand in lockstep, column by column", "[store][sql]")
{
    const auto sqlite = tablesOf(Engine::Sqlite);
    const auto postgres = tablesOf(Engine::Postgres);
    CHECK(sqlite.size() > 35);
    CHECK(sqlite == postgres);
    CHECK(migrations(Engine::Sqlite).size() == migrations(Engine::Postgres).size());
    for (const char* table : auditedTables()) {
        INFO(table);
        CHECK(sqlite.count(table) == 1);
    }
    // A table that a migration adds is copied between engines, and audited unless something else proves it.
    std::set<std::string> copied(copiedTables().begin(), copiedTables().end());
    std::set<std::string> proved(auditedTables().begin(), auditedTables().end());
    proved.insert({"store_meta", "key_store", "credential", "key_envelope", "sign_in_state", "pen_log", "pen_log_conflict", "notice",
                   "backup_run", "draft", "audit"});
    for (const auto& [table, columns] : sqlite) {
        INFO(table);
        CHECK((table == "schema_ledger" || (copied.count(table) == 1 && proved.count(table) == 1)));
    }
}
