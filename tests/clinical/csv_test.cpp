#include "core/clinical/csv.h"

#include <catch2/catch.hpp>

using namespace stipple::clinical;

namespace {
ContentError refusalOf(std::string_view text)
{
    const auto rows = parseCsv("x.csv", text);
    REQUIRE_FALSE(rows.has_value());
    return rows.error();
}
} // namespace

TEST_CASE("csv: quotes, doubled quotes, commas and line ends inside fields", "[clinical][csv]")
{
    const auto rows = parseCsv("x.csv", "a,b,c\r\n1,\"two, \"\"quoted\"\"\",\n,\"line\nbreak\",z\n");
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[1].fields == std::vector<std::string>{"1", "two, \"quoted\"", ""});
    CHECK((*rows)[2].fields == std::vector<std::string>{"", "line\nbreak", "z"});
    CHECK((*rows)[2].line == 3);
}

TEST_CASE("csv: the last row needs no line end, and rows know their line", "[clinical][csv]")
{
    const auto rows = parseCsv("x.csv", "a,b\n\"1\n\n\",2\n3,4");
    REQUIRE(rows.has_value());
    CHECK(rows->back().line == 5);
    CHECK(rows->back().fields == std::vector<std::string>{"3", "4"});
}

TEST_CASE("csv: what is not a table is refused with its row", "[clinical][csv]")
{
    CHECK(refusalOf("").reason == "is empty");
    CHECK(refusalOf("a,b\n1,2,3\n") == ContentError{"x.csv", "row 2", "has 3 fields instead of 2"});
    CHECK(refusalOf("a,b\n1,2\n\n3,4\n").entry == "row 3");
    CHECK(refusalOf("a,b\n1,\"2\n").reason == "has an open quote");
    CHECK(refusalOf("a,b\n1,\"2\"x\n").reason == "has text after a closing quote");
    CHECK(refusalOf("a,b\n1,2\"3\n").reason == "has a quote inside an unquoted field");
}
