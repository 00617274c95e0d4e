#include "core/clinical/numbing.h"

#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace stipple;
using namespace stipple::clinical;
using namespace std::chrono_literals;
using Problem = NumbingProblem;
using Stage = NumbingState::Stage;

namespace {

const AnaestheticContent& content() { return test::shipped().anaesthetics(); }
const ports::Day kVisitDay{2026, 5, 12};
constexpr UtcMs kStart{1'778'580'000'000};

UtcMs after(std::chrono::seconds time) { return UtcMs{kStart.ms + time.count() * 1000}; }

NumbingRequest good()
{
    NumbingRequest request;
    request.product = "lmx4";
    request.lot = "L-77";
    request.expiry = ports::Day{2027, 1, 31};
    request.amountMg = 12'000;
    request.areaCm2 = 80;
    request.zones = {"cheek_left", "cheek_right"};
    return request;
}

std::vector<Problem> judge(const NumbingRequest& request, const std::vector<ports::Numbing>& before = {}, bool began = false,
                           std::vector<std::string> forbidden = {})
{
    return judgeNumbing(content(), request, {kVisitDay, began, std::move(forbidden), before});
}

bool has(const std::vector<Problem>& all, Problem one) { return std::ranges::find(all, one) != all.end(); }

ports::Numbing applied(const char* product = "lmx4", UtcMs at = kStart)
{
    ports::Numbing numbing;
    numbing.product = product;
    numbing.areaCm2 = 80;
    for (const char* zone : {"cheek_left", "cheek_right"}) {
        numbing.zones.push_back(zone);
        numbing.times.push_back({zone, at});
    }
    return numbing;
}

NumbingState stateAt(const std::vector<ports::Numbing>& all, std::chrono::seconds time)
{
    return numbingState(content(), all, after(time));
}

} // namespace

TEST_CASE("an application that fits the label has nothing against it", "[numbing]")
{
    CHECK(judge(good()).empty());
}

TEST_CASE("what stands against an application is named", "[numbing]")
{
    auto request = good();
    SECTION("unknown product") { request.product = "butter"; CHECK(has(judge(request), Problem::ProductUnknown)); }
    SECTION("no zone") { request.zones.clear(); CHECK(has(judge(request), Problem::NoZone)); }
    SECTION("risk, or an open question") { CHECK(has(judge(request, {}, false, {"C_tla_risk"}), Problem::RiskOrUnanswered)); }
    SECTION("needling began") { CHECK(has(judge(request, {}, true), Problem::NeedlingBegan)); }
    SECTION("a second product") { CHECK(has(judge(request, {applied("emla")}), Problem::SecondProduct)); }
    SECTION("cream on the zone already") { CHECK(has(judge(request, {applied()}), Problem::ZoneTwice)); }
    SECTION("no lot") { request.lot.clear(); CHECK(judge(request) == std::vector{Problem::LotMissing}); }
    SECTION("no expiry") { request.expiry.reset(); CHECK(judge(request) == std::vector{Problem::ExpiryMissing}); }
    SECTION("expired yesterday") { request.expiry = ports::Day{2026, 5, 11}; CHECK(judge(request) == std::vector{Problem::Expired}); }
    SECTION("expires today is good today") { request.expiry = kVisitDay; CHECK(judge(request).empty()); }
    SECTION("no amount") { request.amountMg = 0; CHECK(judge(request) == std::vector{Problem::AmountMissing}); }
}

TEST_CASE("the area is judged with what the session had before", "[numbing]")
{
    auto request = good();
    request.product = "emla"; // 600 cm² on the label
    request.areaCm2 = 600;
    CHECK(judge(request).empty());
    request.areaCm2 = 601;
    CHECK(judge(request) == std::vector{Problem::AreaAboveCap});
    auto before = applied("emla");
    before.times.clear(); // off by now
    request.areaCm2 = 521;
    CHECK(has(judge(request, {before}), Problem::AreaAboveCap));
    request.product = "lidocaine_5"; // no cap was found: said, not assumed
    CHECK(judge(request) == std::vector{Problem::AreaWithoutCap});
    CHECK_FALSE(forbids(Problem::AreaWithoutCap));
    CHECK(forbids(Problem::AreaAboveCap));
}

TEST_CASE("covering is for creams up to four percent", "[numbing]")
{
    auto request = good();
    request.occluded = true;
    CHECK(judge(request).empty());
    request.product = "blt";
    CHECK(has(judge(request), Problem::OcclusionForbidden));
    request.product = "lidocaine_5";
    CHECK(has(judge(request), Problem::OcclusionForbidden));
}

TEST_CASE("a light patient needs a reason", "[numbing]")
{
    auto request = good();
    request.patientKg = 40;
    CHECK(judge(request).empty());
    request.patientKg = 39;
    CHECK(judge(request) == std::vector{Problem::WeightLow});
    request.reason = "small area, agreed with the physician";
    CHECK(judge(request).empty());
}

TEST_CASE("the time runs from when it was applied, whoever asks and whenever", "[numbing]")
{
    const std::vector<ports::Numbing> all{applied()};
    CHECK(stateAt(all, 0s).stage == Stage::Working);
    CHECK(stateAt(all, 26min + 12s).left == 3min + 48s);
    CHECK(stateAt(all, 26min + 12s).of == 30min);
    CHECK(stateAt(all, 26min).zonesOn == 2);
    CHECK(stateAt(all, 30min).stage == Stage::Ready);
    CHECK(stateAt(all, 60min).stage == Stage::TooLong);
    CHECK(stateAt(all, -5min).stage == Stage::Working); // the computer's clock was set back
    CHECK(stateAt({}, 30min).stage == Stage::None);
    CHECK(stateAt({applied("gone_from_the_content")}, 1min).stage == Stage::TooLong);
}

TEST_CASE("each zone has its own time; the last one to be ready counts, the first too long is named", "[numbing]")
{
    auto numbing = applied();
    numbing.times[1].onAt = after(10min);
    const std::vector<ports::Numbing> all{numbing};
    CHECK(stateAt(all, 35min).stage == Stage::Working);
    CHECK(stateAt(all, 35min).zone == "cheek_right");
    CHECK(stateAt(all, 35min).left == 5min);
    CHECK(stateAt(all, 61min).stage == Stage::TooLong);
    CHECK(stateAt(all, 61min).zone == "cheek_left");
    const auto creams = zoneCreams(content(), all, after(35min));
    REQUIRE(creams.size() == 2);
    CHECK(creams[0].stage == CreamStage::Working);
    CHECK(creams[1].stage == CreamStage::TooEarly);
    CHECK(creams[0].toMax == 25min);
}

TEST_CASE("off is not clean: residue and disinfection are ticked for every zone", "[numbing]")
{
    auto numbing = applied();
    for (auto& zone : numbing.times)
        zone.offAt = after(31min);
    CHECK(stateAt({numbing}, 200min).stage == Stage::ToClear); // and the time stands still
    CHECK(zoneCreams(content(), std::vector{numbing}, after(200min))[0].on == 31min);
    numbing.times[0].residueOff = numbing.times[0].disinfected = true;
    CHECK(stateAt({numbing}, 32min).zone == "cheek_right");
    numbing.times[1].residueOff = true;
    CHECK(stateAt({numbing}, 32min).stage == Stage::ToClear);
    numbing.times[1].disinfected = true;
    CHECK(stateAt({numbing}, 32min).stage == Stage::Cleared);
}
