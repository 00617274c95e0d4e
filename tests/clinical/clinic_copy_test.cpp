// The clinic's own copy: an edit is one value, checked with the whole pack; an exclusion is nobody's to edit.
#include "core/clinical/clinic_copy.h"

#include "core/clinical/indication.h"
#include "core/clinical/zone_table.h"
#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::clinical;
using stipple::test::sha256Hex;
using stipple::test::shipped;
using stipple::test::shippedTexts;

namespace {

ports::ContentEdit edit(std::string file, std::string entry, std::string field, std::string before, std::string after)
{
    ports::ContentEdit made;
    made.file = std::move(file);
    made.entry = std::move(entry);
    made.field = std::move(field);
    made.before = std::move(before);
    made.after = std::move(after);
    return made;
}

ContentResult<ClinicalCatalogue> built(const std::vector<ports::ContentEdit>& edits)
{
    auto texts = withEdits(shippedTexts(), edits, sha256Hex);
    if (!texts)
        return tl::unexpected<ContentError>(texts.error());
    return buildCatalogue(*texts, sha256Hex);
}

} // namespace

TEST_CASE("no edit: the pack as it was shipped", "[clinical]")
{
    CHECK(withEdits(shippedTexts(), {}, sha256Hex).value() == shippedTexts());
    CHECK(clinicVersion("1.0.0", 0) == "1.0.0");
}

TEST_CASE("a zone's cap and a goal's interval, each its own version", "[clinical]")
{
    const auto cap = edit("zones.csv", "cheek_left", "depth_max_mm", "1.5", "1.25");
    const auto course = edit("indications.json", "neck_lines", "interval_min_days",
                             contentValue(shippedTexts(), kIndicationsFile, "neck_lines", "interval_min_days").value(), "35");
    const auto longest = edit("indications.json", "neck_lines", "interval_max_days",
                              contentValue(shippedTexts(), kIndicationsFile, "neck_lines", "interval_max_days").value(), "42");
    const auto copy = built({cap, longest, course});
    REQUIRE(copy);
    CHECK(copy->zone("cheek_left")->depthMax == 1250_um);
    CHECK(copy->zone("cheek_right")->depthMax == 1500_um);
    CHECK(copy->indication("neck_lines")->intervalMinDays == 35);
    CHECK(copy->manifest().version == shipped().manifest().version + "+clinic.3");
    // Everything else is as it was.
    CHECK(copy->zones().size() == shipped().zones().size());
    for (std::size_t i = 0; i < copy->zones().size(); ++i) {
        CHECK(copy->zones()[i].id == shipped().zones()[i].id); // zone tags in the pen's log depend on the order
        CHECK(copy->zones()[i].source == shipped().zones()[i].source);
        CHECK(copy->zones()[i].caution == shipped().zones()[i].caution);
    }
}

TEST_CASE("what breaks a rule of the content is refused with file, row and reason", "[clinical][HAZ-007]")
{
    const auto upsideDown = built({edit("zones.csv", "cheek_left", "depth_min_mm", "0.5", "1.75")});
    REQUIRE_FALSE(upsideDown);
    CHECK(upsideDown.error().file == "zones.csv");
    CHECK(upsideDown.error().entry.find("cheek_left") != std::string::npos);
    CHECK(upsideDown.error().reason.find("upside down") != std::string::npos);
    const auto tooDeep = built({edit("zones.csv", "cheek_left", "depth_max_mm", "1.5", "2.6")});
    REQUIRE_FALSE(tooDeep);
    CHECK(tooDeep.error().reason.find("ceiling") != std::string::npos);
    CHECK_FALSE(built({edit("zones.csv", "cheek_left", "depth_max_mm", "1.5", "1,25")}));
    CHECK_FALSE(built({edit("zones.csv", "cheek_left", "passes_max", "4", "99")}));
    CHECK_FALSE(built({edit("indications.json", "neck_lines", "sessions_min", "4", "many")}));
}

TEST_CASE("exclusions, ids, sources and other files cannot be edited", "[clinical][HAZ-007]")
{
    for (const auto& zone : shipped().zones()) {
        if (!zone.excluded)
            continue;
        INFO(zone.id);
        CHECK_FALSE(contentValue(shippedTexts(), kZonesFile, zone.id, "depth_max_mm").has_value());
        CHECK_FALSE(built({edit("zones.csv", zone.id, "endpoint", "none_excluded", "erythema")}));
        CHECK_FALSE(built({edit("zones.csv", zone.id, "depth_max_mm", "0", "0.5")}));
    }
    CHECK_FALSE(built({edit("zones.csv", "cheek_left", "endpoint", "pinpoint_bleeding", "none_excluded")}));
    CHECK_FALSE(built({edit("zones.csv", "cheek_left", "zone_id", "cheek_left", "moon")}));
    CHECK_FALSE(built({edit("zones.csv", "cheek_left", "source", "", "me")}));
    CHECK_FALSE(built({edit("limits.json", "device_ceiling", "depth_um", "2500", "3000")}));
    CHECK_FALSE(built({edit("screening.json", "C_pregnant_nursing", "action", "BLOCK", "WARN")}));
}

TEST_CASE("an edit that was made on another value does not apply", "[clinical]")
{
    const auto stale = built({edit("zones.csv", "cheek_left", "depth_max_mm", "1.4", "1.25")});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().reason.find("1.5") != std::string::npos);
}
