// The constants of core/plan and the content pack say the same: a number that stands twice must not drift. HAZ-007
#include "core/plan/estimate.h"
#include "core/plan/limit_merge.h"
#include "core/plan/schedule.h"

#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple;
using stipple::test::shipped;

TEST_CASE("ceiling, acknowledgement line and skin type rule equal limits.json", "[clinical][plan][HAZ-007]")
{
    const auto& limits = shipped().limits();
    CHECK(limits.deviceCeiling.depth == plan::kDeviceCeiling);
    CHECK(limits.acknowledgeAbove.depth == plan::kAcknowledgeAbove);
    CHECK(clinical::kHighestCeiling == plan::kDeviceCeiling);
    REQUIRE(limits.skinTypes.size() == 1);
    const auto& skin = limits.skinTypes.front();
    CHECK(skin.typeMin == plan::kSkinTypeFrom);
    CHECK(skin.typeMax == 6);
    CHECK(skin.depthCapReduction == plan::kSkinTypeDepthDelta);
    CHECK(skin.passesReduction == plan::kSkinTypePassesDelta);
    CHECK(skin.endPointMax == plan::EndPoint::ErythemaToPinpoint);
    CHECK(skin.firstSessionAtTypical);
}

TEST_CASE("the standard intervals equal limits.json", "[clinical][plan]")
{
    const auto standard = plan::standardIntervalRules();
    const auto& shippedRules = shipped().limits().intervals;
    REQUIRE(standard.size() == shippedRules.size());
    for (const auto& rule : standard) {
        INFO(rule.id);
        const auto same = std::ranges::find(shippedRules, rule.id, &plan::IntervalRule::id);
        REQUIRE(same != shippedRules.end());
        CHECK(same->when == rule.when);
        CHECK(same->days == rule.days);
        CHECK(same->depthMax == rule.depthMax);
        CHECK(same->goals == rule.goals);
    }
}

TEST_CASE("every depth of the pack lies on the grid and below the ceiling", "[clinical][plan][HAZ-007]")
{
    for (const auto& zone : shipped().zones()) {
        INFO(zone.id);
        for (const Micrometres depth : {zone.depthMin, zone.depthTypical, zone.depthMax}) {
            CHECK(depth.um() % plan::kDepthGrid.um() == 0);
            CHECK(depth <= plan::kDeviceCeiling);
        }
    }
}
