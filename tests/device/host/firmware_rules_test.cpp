// The list of firmware that is not driven.
#include "desk.h"

#include "device/host/firmware_rules.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;

namespace {

std::string listOf(const std::string& rules) { return R"({"schema":"stipple.pens.firmware/1","note":"x","rules":[)" + rules + "]}"; }

wire::IdentRsp identOf(std::uint32_t version)
{
    wire::IdentRsp ident;
    ident.maker = wire::Text<24>::of("Maker");
    ident.model = wire::Text<24>::of("One");
    ident.fw_version = version;
    ident.fw_build = {1, 2, 3, 4, 5, 6, 7, 8};
    return ident;
}

constexpr std::uint32_t v(std::uint32_t a, std::uint32_t b, std::uint32_t c) { return a << 24U | b << 16U | c; }

} // namespace

TEST_CASE("the first firmware rule that fits decides, no rule means yes", "[HAZ-030]")
{
    const auto rules = parseFirmwareRules(listOf(
        R"({"maker":"Maker","from":"1.2.0","to":"1.2.9","build":"0102030405060708","allow":true,"reason":"mended image"},)"
        R"({"maker":"Maker","model":"One","from":"1.2.0","to":"1.3.65535","allow":false,"reason":"counts too little"},)"
        R"({"to":"0.0.0","allow":false,"reason":"no number"})"));
    REQUIRE(rules.has_value());
    REQUIRE(rules->size() == 3);
    CHECK(mayDrive(*rules, identOf(v(1, 1, 65535))));
    CHECK(mayDrive(*rules, identOf(v(1, 2, 9)))); // exactly this image
    CHECK_FALSE(mayDrive(*rules, identOf(v(1, 2, 10))));
    CHECK_FALSE(mayDrive(*rules, identOf(v(1, 3, 65535))));
    CHECK(mayDrive(*rules, identOf(v(1, 4, 0))));
    auto changed = identOf(v(1, 2, 9));
    changed.fw_build[7] = 9;
    CHECK_FALSE(mayDrive(*rules, changed));
    auto other = identOf(v(1, 3, 0));
    other.model = wire::Text<24>::of("Two");
    CHECK(mayDrive(*rules, other));
    other.fw_version = 0;
    CHECK_FALSE(mayDrive(*rules, other));
    CHECK_FALSE(mayDrive(refuseEveryFirmware(), identOf(v(9, 9, 9))));
}

TEST_CASE("a firmware list that ends with a refusal of all admits only what it names", "[HAZ-030]")
{
    const auto rules = parseFirmwareRules(listOf(
        R"({"maker":"Maker","model":"One","from":"1.2.0","to":"1.2.65535","allow":true,"reason":"tested"},)"
        R"({"allow":false,"reason":"not tested"})"));
    REQUIRE(rules.has_value());
    CHECK(mayDrive(*rules, identOf(v(1, 2, 0))));
    CHECK_FALSE(mayDrive(*rules, identOf(v(1, 3, 0))));
    auto other = identOf(v(1, 2, 0));
    other.maker = wire::Text<24>::of("Another");
    CHECK_FALSE(mayDrive(*rules, other));
}

TEST_CASE("a firmware list with anything that is not understood is refused whole", "[HAZ-030]")
{
    CHECK(parseFirmwareRules(listOf(""))->empty());
    for (const char* rule : {R"({"allow":false})", R"({"reason":"x"})", R"({"allow":"no","reason":"x"})", R"({"allow":false,"reason":""})",
                             R"({"allow":false,"reason":"x","vendor":"y"})", R"({"allow":false,"reason":"x","from":"1.2"})",
                             R"({"allow":false,"reason":"x","from":"1.256.0"})", R"({"allow":false,"reason":"x","to":"1.2.65536"})",
                             R"({"allow":false,"reason":"x","to":"1.2.3 "})", R"({"allow":false,"reason":"x","from":"2.0.0","to":"1.0.0"})",
                             R"({"allow":false,"reason":"x","build":"0102"})", R"({"allow":false,"reason":"x","build":"01020304050607zz"})",
                             R"({"allow":false,"reason":"x","maker":""})", "7", "[]"}) {
        CAPTURE(rule);
        const auto rules = parseFirmwareRules(listOf(rule));
        REQUIRE_FALSE(rules.has_value());
        CHECK(rules.error().code == ErrorCode::FileFormat);
    }
    for (const char* text : {"", "{", "[]", R"({"rules":[]})", R"({"schema":"stipple.pens.firmware/2","rules":[]})",
                             R"({"schema":7,"rules":[]})", R"({"schema":"stipple.pens.firmware/1","rules":{}})"})
        CHECK_FALSE(parseFirmwareRules(text).has_value());
}

TEST_CASE("a pen of a refused build is identified and nothing more", "[HAZ-030]")
{
    DeskOptions options;
    FirmwareRule deny;
    deny.build = options.setup.fwBuild;
    deny.allow = false;
    options.session.firmware.push_back(deny);
    Desk desk(options);
    CHECK_FALSE(desk.bringUp());
    CHECK(desk.state() == safety::State::Latched);
    CHECK(desk.host().snapshot().offlineReason == ErrorCode::PenFirmwareRefused);
    CHECK(desk.host().snapshot().identity->serial.view() == "SIM-0001");
}
