#include "tests/store/treated.h"

#include "core/store/accounts.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace store_test;
using Said = ports::ScreeningAnswer::Value;
using Source = ports::ScreeningAnswer::Source;

namespace {

ports::ScreeningAnswer answerTo(const char* rule, Said value, UtcMs at)
{
    ports::ScreeningAnswer answer;
    answer.rule = rule;
    answer.value = value;
    answer.at = at;
    answer.askedAs = "0a1b2c3d";
    return answer;
}

struct Visit : Clinic {
    PatientId patient{};
    SessionId session{};
    Visit()
    {
        patient = records->savePatient(elena())->id;
        session = records->openSession(patient)->id;
    }
    [[nodiscard]] std::int64_t auditLines() { return (*records->desk().db->askOne("audit.tip"))->i64("seq"); }
};

} // namespace

TEST_CASE("An answer keeps who gave it, when and where it comes from", "[store][assess]")
{
    Visit visit;
    ports::Assessment assessment;
    assessment.answers = {answerTo("C_cardiac", Said::No, UtcMs{900}), answerTo("C_filler_ha", Said::Yes, UtcMs{950})};
    assessment.answers[0].source = Source::Unchanged;
    assessment.answers[0].givenAt = UtcMs{100};
    assessment.answers[1].source = Source::Clinician;
    REQUIRE(visit.records->saveAssessment(visit.session, assessment).has_value());
    REQUIRE(visit.reopen().has_value());
    const auto read = visit.records->session(visit.session);
    REQUIRE(read.has_value());
    REQUIRE(read->assessment.answers.size() == 2);
    const auto& cardiac = read->assessment.answers[0];
    CHECK(cardiac.source == Source::Unchanged);
    CHECK(cardiac.givenAt == UtcMs{100});
    CHECK(cardiac.at == UtcMs{900});
    CHECK(cardiac.askedAs == "0a1b2c3d");
    CHECK(cardiac.byName == "Dr clara");
    CHECK(read->assessment.answers[1].source == Source::Clinician);
    CHECK(read->assessment.answers[1].givenAt == UtcMs{950});
}

TEST_CASE("Saving the same answers again writes none of them anew", "[store][assess]")
{
    Visit visit;
    ports::Assessment assessment;
    for (int i = 0; i < 40; ++i)
        assessment.answers.push_back(answerTo(("C_rule_" + std::to_string(i)).c_str(), Said::No, UtcMs{1000}));
    REQUIRE(visit.records->saveAssessment(visit.session, assessment).has_value());
    const auto before = visit.auditLines();
    assessment.answers[3].value = Said::Yes;
    assessment.answers[3].at = UtcMs{2000};
    REQUIRE(visit.records->saveAssessment(visit.session, assessment).has_value());
    CHECK(visit.auditLines() - before == 2); // the session and one answer
    CHECK(visit.records->verify().has_value());
}

TEST_CASE("An override needs the fresh credential of somebody who may treat", "[store][assess]")
{
    Visit visit;
    Desk& desk = visit.records->desk();
    ports::Assessment assessment;
    assessment.answers = {answerTo("C_keloid_personal", Said::Yes, UtcMs{1000})};
    assessment.answers[0].overrideReason = "test spot healed flat, no facial keloid";
    const auto save = [&] { return visit.records->saveAssessment(visit.session, assessment); };
    CHECK(save().error().code == ErrorCode::NotAllowed);

    CHECK(confirmCredential(desk, "clara", "wrong").error().code == ErrorCode::WrongPassword);
    CHECK(confirmCredential(desk, "nobody", kPassword).error().code == ErrorCode::WrongPassword);
    CHECK(desk.proofs.empty());
    const auto clara = confirmCredential(desk, "clara", kPassword);
    REQUIRE(clara.has_value());
    CHECK(save().error().code == ErrorCode::NotAllowed); // proven, but not named
    assessment.answers[0].overrideBy = clara->id;
    visit.clock.now->ms += kProofHoldsMs + 1000;
    CHECK(save().error().code == ErrorCode::NotAllowed); // stale
    REQUIRE(confirmCredential(desk, "clara", kPassword).has_value());
    REQUIRE(save().has_value());

    visit.clock.now->ms += kProofHoldsMs + 1000;
    assessment.fitzpatrick = 4;
    CHECK(save().has_value()); // the same override goes on standing
    const auto read = visit.records->session(visit.session);
    CHECK(read->assessment.answers[0].overrideByName == "Dr clara");
    CHECK(read->assessment.answers[0].overrideReason == assessment.answers[0].overrideReason);
    const std::string file = contentsOf(visit.folder.path() / "clinic.db") + contentsOf(visit.folder.path() / "clinic.db-wal");
    CHECK(file.find("test spot healed") == std::string::npos); // sealed
}

TEST_CASE("The credential of an account that may not treat stands behind nothing", "[store][assess]")
{
    Visit visit;
    CHECK(confirmCredential(visit.records->desk(), "anna", kPassword).error().code == ErrorCode::NotAllowed);
    CHECK(visit.records->desk().proofs.empty());
}

TEST_CASE("Earlier answers are the newest of each question, of this patient only", "[store][assess]")
{
    Treated first; // one signed session with one answer
    Records& records = *first.records;
    const auto second = records.openSession(first.patient);
    REQUIRE(second.has_value());
    REQUIRE(second->id != first.session);
    const auto earlier = earlierAnswers(records.desk(), first.patient, second->id);
    REQUIRE(earlier.has_value());
    REQUIRE(earlier->size() == 1);
    CHECK(earlier->front().answer.rule == "keloid_history");
    CHECK(earlier->front().answer.value == Said::Yes);
    CHECK(earlier->front().answer.byName == "Dr clara");
    CHECK(earlier->front().given == localDay(UtcMs{5}));
    CHECK(earlierAnswers(records.desk(), first.patient, first.session)->empty()); // its own are not earlier ones
    auto other = elena();
    other.chartNumber = "X2";
    const auto stranger = records.savePatient(other);
    CHECK(earlierAnswers(records.desk(), stranger->id, second->id)->empty());
}

TEST_CASE("Scores keep items, total, version and rater, and are only ever added", "[store][assess]")
{
    Visit visit;
    Desk& desk = visit.records->desk();
    ports::ScaleScore score;
    score.scale = "vss";
    score.version = "VSS-13";
    score.items = {{"vascularity", 2}, {"pigmentation", 1}};
    score.numerator = 7;
    score.itemsRated = 4;
    score.session = visit.session;
    const auto saved = saveScore(desk, visit.patient, score);
    REQUIRE(saved.has_value());
    score.rater = ports::RaterType::Patient;
    score.scale = "vas_100";
    score.version = "0-100 mm";
    score.purpose = "pain";
    score.items = {{"value_mm", 35}};
    score.numerator = 35;
    REQUIRE(saveScore(desk, visit.patient, score).has_value());
    REQUIRE(visit.reopen().has_value());
    const auto all = scoresOf(visit.records->desk(), visit.patient);
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 2);
    CHECK((*all)[0].rater == ports::RaterType::Patient);
    CHECK((*all)[0].purpose == "pain");
    CHECK((*all)[1].items == std::map<std::string, int>{{"pigmentation", 1}, {"vascularity", 2}});
    CHECK((*all)[1].version == "VSS-13");
    CHECK((*all)[1].byName == "Dr clara");
    CHECK((*all)[1].session == visit.session);

    Desk& again = visit.records->desk();
    score.items.clear();
    CHECK(saveScore(again, visit.patient, score).error().code == ErrorCode::ValueOutOfRange);
    score.scale = "Free words";
    CHECK(saveScore(again, visit.patient, score).error().code == ErrorCode::ContentInvalid);
    auto other = elena();
    other.chartNumber = "X3";
    score.scale = "fitzpatrick_type";
    score.setByHand = true;
    CHECK(saveScore(again, visit.records->savePatient(other)->id, score).error().code == ErrorCode::StoreConflict);
    CHECK(visit.records->verify().has_value());
}
