// Totals against values worked out by hand here, apart from the worked examples of scales.json (which the loader
// replays itself).
#include "core/clinical/score.h"
#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple::clinical;
using stipple::test::shipped;

namespace {

const ScaleForm& form(std::string_view id)
{
    const ScaleForm* found = shipped().scale(id);
    REQUIRE(found != nullptr);
    return *found;
}

// The answers in the order of the form's items.
ScaleAnswers inOrder(const ScaleForm& scale, const std::vector<int>& values)
{
    REQUIRE(values.size() == scale.items.size());
    ScaleAnswers answers;
    for (std::size_t i = 0; i < values.size(); ++i)
        answers[scale.items[i].id] = values[i];
    return answers;
}

ScaleTotal total(std::string_view id, const std::vector<int>& values)
{
    const auto result = computeTotal(form(id), inOrder(form(id), values));
    REQUIRE(result.has_value());
    return *result;
}

ScoreError errorOf(const ScaleForm& scale, const ScaleAnswers& answers)
{
    const auto result = computeTotal(scale, answers);
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace

TEST_CASE("Fitzpatrick: total and type at every edge of the bands", "[clinical][scale]")
{
    const struct { int total; const char* type; int value; } edges[]{
        {0, "I", 1}, {6, "I", 1}, {7, "II", 2}, {13, "II", 2}, {14, "III", 3}, {20, "III", 3},
        {21, "IV", 4}, {27, "IV", 4}, {28, "V", 5}, {34, "V", 5}, {35, "VI", 6}, {40, "VI", 6}};
    for (const auto& edge : edges) {
        std::vector<int> answers(10, 0);
        for (int i = 0, left = edge.total; i < 10; ++i) {
            answers[static_cast<std::size_t>(i)] = std::min(4, left);
            left -= std::min(4, left);
        }
        const ScaleTotal result = total("fitzpatrick_type", answers);
        INFO("total " << edge.total);
        CHECK(result.numerator == edge.total);
        REQUIRE(result.band != nullptr);
        CHECK(result.band->id == edge.type);
        CHECK(result.band->value == edge.value);
    }
    CHECK(form("fitzpatrick_type").manualBandAllowed);
}

TEST_CASE("MASI: weights 0.3, 0.3, 0.3, 0.1; area x (darkness + homogeneity)", "[clinical][scale]")
{
    // forehead 0.3*4*(2+2)=4.8, right malar 0.3*5*(3+2)=7.5, left malar 0.3*2*(1+1)=1.2, chin 0.1*6*(4+4)=4.8
    const ScaleTotal masi = total("masi", {4, 2, 2, 5, 3, 2, 2, 1, 1, 6, 4, 4});
    CHECK(masi.numerator == 183);
    CHECK(masi.denominator == 10);
    CHECK(masi.points() == Approx(18.3));
    CHECK(masi.band == nullptr);
    // chin alone at its maximum: 0.1*6*8 = 4.8; one malar alone: 0.3*6*8 = 14.4
    CHECK(total("masi", {0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 4}).numerator == 48);
    CHECK(total("masi", {0, 0, 0, 6, 4, 4, 0, 0, 0, 0, 0, 0}).numerator == 144);
}

TEST_CASE("mMASI: the same without homogeneity", "[clinical][scale]")
{
    // 0.3*4*2 + 0.3*5*3 + 0.3*2*1 + 0.1*6*4 = 2.4 + 4.5 + 0.6 + 2.4
    const ScaleTotal mmasi = total("mmasi", {4, 2, 5, 3, 2, 1, 6, 4});
    CHECK(mmasi.numerator == 99);
    CHECK(mmasi.denominator == 10);
}

TEST_CASE("Goodman-Baron quantitative: points times count class", "[clinical][scale]")
{
    // A2 11-20: 2, B2 >20: 6, C1 1-10: 3, C3 11-20: 6, keloid 5-20 cm2: 12
    CHECK(total("goodman_baron_quantitative", {0, 2, 0, 6, 0, 3, 0, 6, 0, 0, 12}).numerator == 29);
    CHECK(form("goodman_baron_quantitative").totalMax == 84);
    CHECK(errorOf(form("goodman_baron_quantitative"), inOrder(form("goodman_baron_quantitative"), {0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0}))
          == ScoreError{ScoreFault::ValueNotAllowed, "b1_moderate_atrophic"});
}

TEST_CASE("VSS and POSAS: sums, the overall opinion stays out", "[clinical][scale]")
{
    CHECK(total("vss", {3, 1, 4, 2}).numerator == 10);
    CHECK(total("posas2_observer", {2, 3, 4, 5, 6, 7, 10}).numerator == 27);
    CHECK(total("posas2_patient", {1, 1, 1, 1, 1, 2, 9}).numerator == 7);
    ScaleAnswers withoutOverall = inOrder(form("posas2_patient"), {1, 2, 3, 4, 5, 6, 7});
    withoutOverall.erase("overall");
    CHECK(computeTotal(form("posas2_patient"), withoutOverall)->numerator == 21);
}

TEST_CASE("Lemperle: mean of the rated sites as an exact fraction with n", "[clinical][scale]")
{
    const auto mean = computeTotal(form("lemperle"), {{"forehead", 1}, {"chin", 2}, {"neck", 5}});
    REQUIRE(mean.has_value());
    CHECK(mean->numerator == 8);
    CHECK(mean->denominator == 3);
    CHECK(mean->itemsRated == 3);
    CHECK(errorOf(form("lemperle"), {}).fault == ScoreFault::MissingAnswer);
}

TEST_CASE("single items: GAIS, half steps of laxity, negative hair grades", "[clinical][scale]")
{
    CHECK(total("gais", {1}).numerator == 1);
    CHECK(form("gais").direction == Direction::LowerBetter);
    CHECK(errorOf(form("gais"), {{"grade", 0}}).fault == ScoreFault::ValueNotAllowed);
    CHECK(errorOf(form("gais"), {{"grade", 6}}).fault == ScoreFault::ValueNotAllowed);
    CHECK(total("laxity_0_4", {7}).points() == Approx(3.5));
    CHECK(total("hair_global_7", {-3}).numerator == -3);
    CHECK(form("hair_global_7").direction == Direction::HigherBetter);
    CHECK(total("fitzpatrick_wrinkle", {6}).band->id == "II");
}

TEST_CASE("answers that are missing or of no item are named", "[clinical][scale]")
{
    CHECK(errorOf(form("vss"), {{"vascularity", 1}, {"pigmentation", 1}, {"height", 1}})
          == ScoreError{ScoreFault::MissingAnswer, "pliability"});
    CHECK(errorOf(form("gais"), {{"grade", 1}, {"extra", 1}}) == ScoreError{ScoreFault::UnknownItem, "extra"});
    for (const int outside : {0, 11})
        CHECK(errorOf(form("posas2_observer"), inOrder(form("posas2_observer"), {2, 3, outside, 5, 6, 7, 10}))
              == ScoreError{ScoreFault::ValueNotAllowed, "thickness"});
    ScaleAnswers masi = inOrder(form("masi"), std::vector<int>(12, 1));
    masi.erase("chin_homogeneity");
    CHECK(errorOf(form("masi"), masi) == ScoreError{ScoreFault::MissingAnswer, "chin_homogeneity"});
}

TEST_CASE("acne IGA 3 reaches the gate of its screening rule", "[clinical][scale]")
{
    const ScaleForm& iga = form("iga_acne");
    REQUIRE(iga.gate.has_value());
    CHECK(iga.gate->rule == "C_acne_iga_3");
    CHECK_FALSE(reachesGate(iga, total("iga_acne", {2})));
    CHECK(reachesGate(iga, total("iga_acne", {3})));
    CHECK_FALSE(reachesGate(form("gais"), total("gais", {5})));
}

TEST_CASE("every worked example of the pack computes", "[clinical][scale]")
{
    int replayed = 0;
    for (const ScaleForm& scale : shipped().scales())
        for (const ScaleExample& example : scale.examples) {
            INFO(scale.id);
            const auto result = computeTotal(scale, example.answers);
            REQUIRE(result.has_value());
            CHECK(result->numerator == example.totalNumerator);
            CHECK(result->denominator == example.totalDenominator);
            ++replayed;
        }
    CHECK(replayed >= 40);
}
