// Forms that would score wrongly are refused before anyone is scored with them.
#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple::clinical;
using nlohmann::json;
using stipple::test::at;
using stipple::test::EditedPack;

namespace {

std::string reason(const char* scale, const std::string& key, const json& value)
{
    EditedPack pack;
    const auto catalogue = pack.set("scales.json", at("scales.json", "/entries", scale) + "/" + key, value).build();
    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().file == "scales.json");
    CHECK(catalogue.error().entry.find(scale) != std::string::npos);
    return catalogue.error().reason;
}

} // namespace

TEST_CASE("forms: ranges, options and terms must fit", "[clinical][scale][refusal]")
{
    CHECK(reason("vss", "total_max", 14) == "the items reach 0..13, not total_min..total_max times 1");
    CHECK(reason("masi", "total_max", 24) == "the items reach 0..480, not total_min..total_max times 10");
    CHECK(reason("lemperle", "total_max", 60) == "the items reach 0..5, not total_min..total_max times 1");
    CHECK(reason("vss", "items/0/options/1/value", 0) == "the value 0 appears twice");
    CHECK(reason("vss", "items/0/options", json::array()) == "a choice has no options");
    CHECK(reason("vss", "items/1/id", "vascularity") == "items has the id 'vascularity' twice");
    CHECK(reason("vss", "items", json::array()) == "has no items");
    CHECK(reason("vss", "total/method", "product") == "method has the unknown value 'product'");
    CHECK(reason("vss", "total/method", "single") == "the method single needs exactly one item");
    CHECK(reason("vss", "direction", "up") == "direction has the unknown value 'up'");
    CHECK(reason("vss", "raters", json::array({"machine"})) == "raters has the unknown value 'machine'");
    CHECK(reason("nrs_10", "items/0/value_min", 11) == "value range is upside down");
    CHECK(reason("masi", "total/terms/0/multiply", "nose_area") == "names the unknown item 'nose_area'");
    CHECK(reason("masi", "total/terms/0/weight", 0) == "weight is outside 1..100");
}

TEST_CASE("forms: bands must cover the total without gap or overlap", "[clinical][scale][refusal]")
{
    CHECK(reason("fitzpatrick_type", "bands/1/from", 8) == "bands leave a gap or overlap");
    CHECK(reason("fitzpatrick_type", "bands/1/from", 6) == "bands leave a gap or overlap");
    CHECK(reason("fitzpatrick_type", "bands/0/from", 1) == "bands leave a gap or overlap");
    CHECK(reason("fitzpatrick_type", "bands/5/to", 39) == "bands do not reach total_max");
}

TEST_CASE("forms: a worked example that does not compute refuses the form", "[clinical][scale][refusal]")
{
    const char* const fault = "the form does not compute this worked example";
    CHECK(reason("masi", "examples/1/total_numerator", 117) == fault);
    CHECK(reason("masi", "examples/1/total_denominator", 1) == fault);
    CHECK(reason("fitzpatrick_type", "examples/2/band", "I") == fault);
    CHECK(reason("vss", "examples/0/answers", json::object()) == fault);
    CHECK(reason("vss", "examples", json::array()) == "has no worked example");
    // A wrong weight that keeps the maximum is caught by the example, not by the range.
    EditedPack swapped;
    const std::string masi = at("scales.json", "/entries", "masi");
    swapped.set("scales.json", masi + "/total/terms/0/weight", 1).set("scales.json", masi + "/total/terms/3/weight", 3);
    CHECK(swapped.build().error().reason == fault);
}

TEST_CASE("forms: a gate must name a rule", "[clinical][scale][refusal]")
{
    CHECK(reason("iga_acne", "gate/rule", "C_acne") == "names the unknown rule 'C_acne'");
}
