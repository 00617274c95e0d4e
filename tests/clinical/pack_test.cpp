// The shipped pack as a whole: it loads, and the values people rely on are the ones of the clinical pack.
#include "tests/clinical/shipped_pack.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace stipple;
using namespace stipple::clinical;
using stipple::test::shipped;

TEST_CASE("the shipped pack loads and is not approved by itself", "[clinical][pack]")
{
    CHECK(shipped().manifest().version == "1.0.0");
    CHECK_FALSE(shipped().manifest().approved);
    CHECK(shipped().manifest().status == "needs approval by the clinic's responsible clinician");
    CHECK(shipped().manifest().files.size() + 1 == stipple::test::shippedTexts().size());
}

TEST_CASE("zones: 75 treatable, 15 excluded, both sides alike", "[clinical][pack]")
{
    const auto& zones = shipped().zones();
    CHECK(zones.size() == 90);
    CHECK(std::ranges::count(zones, true, &Zone::excluded) == 15);
    for (const Zone& zone : zones) {
        INFO(zone.id);
        CHECK(zone.excluded == zone.id.starts_with("excl_"));
        CHECK(zone.depthMax <= shipped().limits().deviceCeiling.depth);
        CHECK(zone.depthMin.um() % 50 == 0); // on the grid a clinician sets
        CHECK(zone.depthTypical.um() % 50 == 0);
        CHECK(zone.depthMax.um() % 50 == 0);
        CHECK(zone.twin.empty() == (zone.side == Side::Middle));
        if (zone.twin.empty())
            continue;
        const Zone* twin = shipped().zone(zone.twin);
        REQUIRE(twin != nullptr);
        CHECK(twin->twin == zone.id);
        CHECK(twin->side != zone.side);
        CHECK(twin->depthMin == zone.depthMin);
        CHECK(twin->depthTypical == zone.depthTypical);
        CHECK(twin->depthMax == zone.depthMax);
        CHECK(twin->passesMax == zone.passesMax);
        CHECK(twin->endPoint == zone.endPoint);
        CHECK(twin->speed == zone.speed);
    }
}

TEST_CASE("zones: values of single rows", "[clinical][pack]")
{
    const Zone* under = shipped().zone("infraorbital_left");
    REQUIRE(under != nullptr);
    CHECK(under->depthMin == 200_um);
    CHECK(under->depthTypical == 250_um);
    CHECK(under->depthMax == 500_um);
    CHECK(under->passesMin == 1);
    CHECK(under->passesMax == 2);
    CHECK(under->endPoint == plan::EndPoint::Erythema);
    CHECK(under->speed == SpeedClass::Slow);
    CHECK(under->verify);
    const Zone* thigh = shipped().zone("thigh_back_right");
    REQUIRE(thigh != nullptr);
    CHECK(thigh->depthMax == 2500_um);
    CHECK(thigh->endPoint == plan::EndPoint::PinpointBleeding);
    CHECK(thigh->speed == SpeedClass::Body);
    CHECK(thigh->areaCm2 == 300);
    const Zone* lid = shipped().zone("excl_upper_eyelid_left");
    REQUIRE(lid != nullptr);
    CHECK(lid->excluded);
    CHECK(lid->depthMax == 0_um);
    CHECK(lid->caution.find("orbital rim") != std::string::npos);
    CHECK(shipped().zone("forehead_left") == nullptr);
}

TEST_CASE("limits: the lines of the clinical pack", "[clinical][pack]")
{
    const LimitContent& limits = shipped().limits();
    CHECK(limits.acknowledgeAbove.depth == 1500_um);
    CHECK(limits.acknowledgeAbove.provenance.sources == std::vector<std::string>{"S7", "S11"});
    CHECK(limits.deviceCeiling.depth == 2500_um);
    CHECK(limits.deviceCeiling.provenance.proposed);
    REQUIRE(limits.skinTypes.size() == 1);
    CHECK(limits.skinTypes[0].typeMin == 4);
    CHECK(limits.skinTypes[0].typeMax == 6);
    CHECK(limits.skinTypes[0].depthCapReduction == 250_um);
    CHECK(limits.skinTypes[0].passesReduction == 1);
    CHECK(limits.skinTypes[0].endPointMax == plan::EndPoint::ErythemaToPinpoint);
    CHECK(limits.skinTypes[0].firstSessionAtTypical);
    CHECK(limits.live.telemetryTimeout == std::chrono::milliseconds(500));
    CHECK(limits.live.depthTolerance == 150_um);
    CHECK(limits.live.ratePercentTolerance == 10);
    std::set<int> days;
    for (const plan::IntervalRule& rule : limits.intervals)
        days.insert(rule.days);
    CHECK(days == std::set<int>{7, 14, 28});
    CHECK(limits.excludedZones.size() == 15);
}

TEST_CASE("stroke rates: three classes in strokes per minute", "[clinical][pack]")
{
    const auto rate = [](SpeedClass speed) {
        const auto it = std::ranges::find(shipped().rateClasses(), speed, &RateClass::speed);
        REQUIRE(it != shipped().rateClasses().end());
        return std::pair(it->min, it->max);
    };
    CHECK(rate(SpeedClass::Slow) == std::pair(4800_spm, 6000_spm));
    CHECK(rate(SpeedClass::Normal) == std::pair(6000_spm, 7200_spm));
    CHECK(rate(SpeedClass::Body) == std::pair(6600_spm, 9000_spm));
}

TEST_CASE("indications: fifteen goals, exceptions by zone", "[clinical][pack]")
{
    CHECK(shipped().indications().size() == 15);
    const Indication* fine = shipped().indication("aging_fine_lines");
    REQUIRE(fine != nullptr);
    CHECK(depthRange(*fine, "cheek_left").max == 1000_um);
    CHECK(depthRange(*fine, "crows_feet_right").min == 250_um);
    CHECK(depthRange(*fine, "crows_feet_right").max == 500_um);
    const Indication* melasma = shipped().indication("melasma");
    REQUIRE(melasma != nullptr);
    CHECK(melasma->endPointMax == plan::EndPoint::Erythema);
    CHECK(melasma->depthMax == 500_um);
    CHECK_FALSE(melasma->warn.empty());
    const Indication* hair = shipped().indication("alopecia_aga");
    REQUIRE(hair != nullptr);
    CHECK(hair->depthStart == 600_um);
    REQUIRE(hair->schedules.size() == 3);
    CHECK(hair->schedules[0].intervalDays == 7);
    CHECK_FALSE(hair->schedules[2].sessions.has_value());
}

TEST_CASE("screening: every condition is there; today's answers are asked every visit", "[clinical][pack]")
{
    std::set<std::string> conditions;
    for (const ScreeningRule& rule : shipped().screening().rules) {
        conditions.insert(rule.condition);
        CHECK(rule.askEveryVisit == (rule.kind == RuleKind::Asked));
    }
    CHECK(conditions.size() == 46);
    for (const char* rule : {"C_pregnant_nursing", "C_isotretinoin_current", "C_sunburn", "C_herpes_active"})
        CHECK(shipped().screening().find(rule)->neverCarryForward);
    CHECK_FALSE(shipped().screening().find("C_keloid_family")->neverCarryForward);
    CHECK(shipped().screening().find("C_anticoagulant")->depthCap == 1000_um);
}

TEST_CASE("aftercare: 48 lines in six languages", "[clinical][pack]")
{
    CHECK(shipped().aftercare().lines.size() == 48);
    CHECK(shipped().aftercare().languages
          == std::vector<std::string>{"en", "es", "fr", "de", "zh-Hans", "ko"});
    CHECK(shipped().aftercare().zones.size() == 75);
}

TEST_CASE("reference content: steps, events, follow-up, devices", "[clinical][pack]")
{
    CHECK(shipped().procedure().size() == 15);
    CHECK(shipped().procedure().front().id == "consult");
    CHECK(shipped().adverseEvents().unexpected.size() == 13);
    CHECK(shipped().adverseEvents().alertFromGrade == 3);
    CHECK(shipped().adverseEvents().followUps.size() == 5);
    CHECK(shipped().adverseEvents().followUps.front().after == std::chrono::hours(24));
    CHECK(shipped().cartridges().useAmber == std::chrono::minutes(45));
    CHECK(shipped().cartridges().useRed == std::chrono::minutes(60));
    CHECK(shipped().devices().size() == 15);
    CHECK(std::ranges::count(shipped().devices(), DeviceClass::Radiofrequency, &ReferenceDevice::deviceClass) == 4);
}
