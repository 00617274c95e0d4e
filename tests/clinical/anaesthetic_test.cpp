#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple::clinical;
using namespace std::chrono_literals;
using stipple::test::shipped;

TEST_CASE("numbing: the timer has three stages and the maximum wins", "[clinical][anaesthetic]")
{
    const AnaestheticProduct* lmx = shipped().anaesthetic("lmx4");
    REQUIRE(lmx != nullptr);
    CHECK(creamStage(*lmx, 0s) == CreamStage::TooEarly);
    CHECK(creamStage(*lmx, 30min - 1s) == CreamStage::TooEarly);
    CHECK(creamStage(*lmx, 30min) == CreamStage::Working);
    CHECK(creamStage(*lmx, 60min - 1s) == CreamStage::Working);
    CHECK(creamStage(*lmx, 60min) == CreamStage::TooLong);
    const AnaestheticProduct* emla = shipped().anaesthetic("emla");
    REQUIRE(emla != nullptr);
    CHECK(creamStage(*emla, 60min - 1s) == CreamStage::TooEarly);
    CHECK(creamStage(*emla, 60min) == CreamStage::TooLong);
    CHECK(shipped().anaesthetic("blt")->timerMax == 30min);
}

TEST_CASE("numbing: area against the cap of the product", "[clinical][anaesthetic]")
{
    CHECK(creamArea(*shipped().anaesthetic("lmx4"), 900) == AreaVerdict::Within);
    CHECK(creamArea(*shipped().anaesthetic("lmx4"), 901) == AreaVerdict::Above);
    CHECK(creamArea(*shipped().anaesthetic("emla"), 601) == AreaVerdict::Above);
    CHECK(creamArea(*shipped().anaesthetic("lidocaine_5"), 10) == AreaVerdict::NoCapKnown);
}

TEST_CASE("numbing: two removal ticks, occlusion and weight lines, toxicity signs", "[clinical][anaesthetic]")
{
    const AnaestheticContent& numbing = shipped().anaesthetics();
    CHECK(numbing.removalTicks.size() == 2);
    CHECK(numbing.occlusionForbiddenAbovePermille == 40);
    CHECK(numbing.weightOverrideBelowKg == 40);
    CHECK(numbing.screeningRule == "C_tla_risk");
    CHECK(numbing.toxicity.size() == 4);
    CHECK(numbing.toxicity.front().signs.size() == 7);
}
