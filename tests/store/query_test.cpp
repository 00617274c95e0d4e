#include "tests/store/support.h"

#include "core/store/query/sql_text.h"

#include <catch2/catch.hpp>

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
