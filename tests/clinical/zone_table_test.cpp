#include "core/clinical/zone_table.h"

#include <catch2/catch.hpp>
#include <string>

using namespace stipple;
using namespace stipple::clinical;

namespace {

const SourceRegister kSources({{"S1", "A chart", {"https://example.org/chart"}}, {"GK", "General knowledge", {}}});
const std::string kHeader = "zone_id,label,view,area_cm2,depth_min_mm,depth_typical_mm,depth_max_mm,passes_min,"
                            "passes_max,endpoint,caution,source,speed_class\n";
const std::string kGood = "chin,Chin,face_front,16,0.5,1.0,1.5,2,4,erythema,Bone,general knowledge (verify),normal\n";

ContentResult<std::vector<Zone>> parse(const std::string& rows) { return parseZones(kHeader + rows, kSources, 2500_um); }

std::string reasonFor(const std::string& row)
{
    const auto zones = parse(kGood + row);
    REQUIRE_FALSE(zones.has_value());
    CHECK(zones.error().file == "zones.csv");
    CHECK(zones.error().entry.starts_with("row 3 ("));
    return zones.error().reason;
}

} // namespace

TEST_CASE("zones: millimetres become whole micrometres, exactly", "[clinical][zones]")
{
    CHECK(parseMillimetres("0.25") == 250_um);
    CHECK(parseMillimetres("1.0") == 1000_um);
    CHECK(parseMillimetres("0.6") == 600_um);
    CHECK(parseMillimetres("2") == 2000_um);
    CHECK(parseMillimetres("0") == 0_um);
    CHECK(parseMillimetres("1.125") == 1125_um);
    for (const char* wrong : {"", ".", ".5", "1.", "1.1255", "-1", "+1", "1,5", "1e1", " 1", "1 ", "1.2.3", "0x1", "1000"})
        CHECK_FALSE(parseMillimetres(wrong).has_value());
}

TEST_CASE("zones: a row becomes a zone", "[clinical][zones]")
{
    const auto zones = parse(kGood);
    REQUIRE(zones.has_value());
    const Zone& chin = zones->front();
    CHECK(chin.id == "chin");
    CHECK(chin.side == Side::Middle);
    CHECK(chin.twin.empty());
    CHECK(chin.areaCm2 == 16);
    CHECK(chin.depthMax == 1500_um);
    CHECK(chin.verify);
    CHECK_FALSE(chin.excluded);
}

TEST_CASE("zones: left and right name each other", "[clinical][zones]")
{
    const std::string row = "_left,X,face_front,16,0.5,1.0,1.5,2,4,erythema,Bone,x https://example.org/chart; y,slow\n";
    const auto alone = parse("ala" + row);
    REQUIRE_FALSE(alone.has_value());
    CHECK(alone.error().reason == "the other side is missing");
    const auto both = parse("ala" + row + "ala_right" + row.substr(5));
    REQUIRE(both.has_value());
    CHECK((*both)[0].side == Side::Left);
    CHECK((*both)[0].twin == "ala_right");
    CHECK((*both)[1].twin == "ala_left");
    CHECK_FALSE((*both)[0].verify);
}

TEST_CASE("zones: wrong rows are refused with row and reason", "[clinical][zones]")
{
    const std::string gk = "general knowledge (verify)";
    CHECK(reasonFor(kGood) == "the zone appears twice");
    CHECK(reasonFor("Chin2,C,face_front,16,0.5,1.0,1.5,2,4,erythema,B," + gk + ",normal\n") == "zone_id is not lower-case words");
    CHECK(reasonFor("c,,face_front,16,0.5,1.0,1.5,2,4,erythema,B," + gk + ",normal\n") == "label or caution is blank");
    CHECK(reasonFor("c,C,face,16,0.5,1.0,1.5,2,4,erythema,B," + gk + ",normal\n") == "view has the unknown value 'face'");
    CHECK(reasonFor("c,C,face_front,16.5,0.5,1.0,1.5,2,4,erythema,B," + gk + ",normal\n") == "area_cm2 is not a whole number in range");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5555,2,4,erythema,B," + gk + ",normal\n") == "a depth is not millimetres with at most three decimals");
    CHECK(reasonFor("c,C,face_front,16,1.0,0.5,1.5,2,4,erythema,B," + gk + ",normal\n") == "depth range is upside down");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.6,1.5,2,4,erythema,B," + gk + ",normal\n") == "depth range is upside down");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,2.55,2,4,erythema,B," + gk + ",normal\n") == "depth_max_mm is above the device ceiling of 2500 um");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,4,2,erythema,B," + gk + ",normal\n") == "pass range is upside down");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,2,99,erythema,B," + gk + ",normal\n") == "a pass count is not a whole number in range");
    CHECK(reasonFor("c,C,face_front,16,0,1.0,1.5,2,4,erythema,B," + gk + ",normal\n") == "a treatable zone needs a depth, a pass and an area above zero");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,2,4,bleeding,B," + gk + ",normal\n") == "endpoint has the unknown value 'bleeding'");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,2,4,erythema,B," + gk + ",fast\n") == "speed_class has the unknown value 'fast'");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,2,4,erythema,B,hearsay,normal\n") == "names no source");
    CHECK(reasonFor("c,C,face_front,16,0.5,1.0,1.5,2,4,erythema,B,see https://example.org/else; z,normal\n") == "source names an address outside the register: https://example.org/else");
    CHECK(reasonFor("c,C,face_front,16,0,0,0.5,0,0,none_excluded,B," + gk + ",\n") == "an excluded zone has a depth or passes");
    CHECK(reasonFor("c,C,face_front,16,0,0,0,0,0,none_excluded,B," + gk + ",slow\n") == "an excluded zone has a speed_class");
}

TEST_CASE("zones: another header is another format", "[clinical][zones]")
{
    const auto zones = parseZones("zone_id,label\nchin,Chin\n", kSources, 2500_um);
    REQUIRE_FALSE(zones.has_value());
    CHECK(zones.error().entry == "row 1");
}
