#include "core/store/codes.h"
#include "tests/store/support.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>

using namespace store_test;

TEST_CASE("A patient is as it was, after closing and opening again", "[store]")
{
    Clinic clinic;
    REQUIRE(clinic.records);
    const auto saved = clinic.records->savePatient(elena());
    REQUIRE(saved.has_value());
    CHECK(saved->version == 1);

    REQUIRE(clinic.reopen().has_value());
    const auto chart = clinic.records->chart(saved->id);
    REQUIRE(chart.has_value());
    const ports::Patient& p = chart->patient;
    CHECK(p.givenName == "Elena");
    CHECK(p.familyName == "Marsh");
    CHECK(p.born == ports::Day{1985, 3, 12});
    CHECK(p.sex == ports::Sex::Female);
    CHECK(p.phone == "+1 503 555 0118");
    CHECK(p.email == "elena.marsh@example.com");
    CHECK(p.chartNumber == "SC-20418");
    CHECK(p.allergies == std::vector<std::string>{"Latex allergy"});
    CHECK(p.flags == std::vector<std::string>{"Keloid history"});
    CHECK(p.medicines == "Cetirizine when needed");
    CHECK(p.skincare == "Retinal 0.05 %");
    CHECK(p.recent == "Lip filler");
    CHECK(p.lastReaction == "Mild redness");
    CHECK(p.fitzpatrick == 3);
    CHECK(p.depthCap == Micrometres(1500));
}

TEST_CASE("A change makes a new version; a stale one is refused; the same again changes nothing", "[store]")
{
    Clinic clinic;
    auto patient = clinic.records->savePatient(elena());
    REQUIRE(patient.has_value());
    ports::Patient mine = *patient;
    mine.phone = "+1 503 555 0199";
    const auto changed = clinic.records->savePatient(mine);
    REQUIRE(changed.has_value());
    CHECK(changed->version == 2);
    CHECK(clinic.records->savePatient(*changed)->version == 2);

    ports::Patient stale = *patient;
    stale.phone = "other";
    CHECK(clinic.records->savePatient(stale).error().code == ErrorCode::StoreConflict);
    CHECK(clinic.records->chart(patient->id)->patient.phone == "+1 503 555 0199");

    ports::Patient twin = elena();
    CHECK(clinic.records->savePatient(twin).error().code == ErrorCode::StoreConflict); // the chart number is taken
    twin.chartNumber.clear();
    const auto numbered = clinic.records->savePatient(twin);
    REQUIRE(numbered.has_value());
    CHECK(numbered->chartNumber == "SC-10001");
    CHECK(clinic.records->savePatient(ports::Patient{}).error().code == ErrorCode::TextInvalid);
}

TEST_CASE("Goals keep their words and their scores", "[store]")
{
    Clinic clinic;
    const auto patient = clinic.records->savePatient(elena());
    ports::Goal goal;
    goal.concern = "Acne scars";
    goal.words = "I would like to go out without make-up.";
    goal.zones = {"cheek_left", "cheek_right"};
    goal.baseline = goal.now = 8;
    goal.target = 3;
    const auto saved = clinic.records->saveGoal(patient->id, goal);
    REQUIRE(saved.has_value());
    ports::Goal better = *saved;
    better.now = 6;
    REQUIRE(clinic.records->saveGoal(patient->id, better).has_value());
    ports::Goal coded;
    coded.concern = "aging_fine_lines";
    REQUIRE(clinic.records->saveGoal(patient->id, coded).has_value());

    REQUIRE(clinic.reopen().has_value());
    const auto chart = clinic.records->chart(patient->id);
    REQUIRE(chart.has_value());
    REQUIRE(chart->goals.size() == 2);
    CHECK(chart->goals[0].concern == "Acne scars");
    CHECK(chart->goals[0].words == "I would like to go out without make-up.");
    CHECK(chart->goals[0].zones == std::vector<std::string>{"cheek_left", "cheek_right"});
    CHECK(chart->goals[0].baseline == 8);
    CHECK(chart->goals[0].now == 6);
    CHECK(chart->goals[0].target == 3);
    CHECK(chart->goals[1].concern == "aging_fine_lines");

    goal.now = 11;
    CHECK(clinic.records->saveGoal(patient->id, goal).error().code == ErrorCode::ValueOutOfRange);
    const auto other = clinic.records->savePatient([] { auto p = elena(); p.chartNumber = "X1"; return p; }());
    CHECK(clinic.records->saveGoal(other->id, better).error().code == ErrorCode::StoreConflict);
}

TEST_CASE("A session from draft to signature is as it was, after closing and opening again", "[store]")
{
    Clinic clinic;
    Records* records = clinic.records.get();
    const auto patient = records->savePatient(elena());
    const auto draft = records->openSession(patient->id);
    REQUIRE(draft.has_value());
    CHECK(draft->stage == ports::SessionStage::Draft);
    CHECK(draft->simulated);
    CHECK(records->openSession(patient->id)->id == draft->id); // the open one, not a second

    ports::Assessment assessment;
    assessment.fitzpatrick = 3;
    assessment.skinToday = {"rolling_scars", "redness"};
    assessment.answers = {{"keloid_history", ports::ScreeningAnswer::Value::Yes, std::nullopt, "test spot healed flat", {}, UtcMs{5}},
                          {"filler_recent", ports::ScreeningAnswer::Value::Yes, ports::Day{2026, 5, 6}, "", {"upper_lip"}, UtcMs{6}}};
    CHECK(records->saveAssessment(draft->id, assessment).error().code == ErrorCode::NotAllowed); // whose override?
    const auto proof = confirmCredential(records->desk(), "clara", kPassword);
    REQUIRE(proof.has_value());
    assessment.answers[0].overrideBy = proof->id;
    REQUIRE(records->saveAssessment(draft->id, assessment).has_value());
    assessment.answers[1].value = ports::ScreeningAnswer::Value::No;
    REQUIRE(records->saveAssessment(draft->id, assessment).has_value());
    REQUIRE(records->savePlan(draft->id, facePlan()).has_value());
    plan::Plan changed = facePlan();
    changed.zones[0].depth = Micrometres(750);
    REQUIRE(records->savePlan(draft->id, changed).has_value());

    const auto begun = records->beginTreatment(draft->id, pen(), cartridge(1));
    REQUIRE(begun.has_value());
    CHECK(begun->stage == ports::SessionStage::Treating);
    REQUIRE(begun->segments.size() == 3);
    CHECK(begun->segments[0].planned.depth == Micrometres(750));
    CHECK(begun->segments[0].strokesPlanned > 0);
    CHECK(begun->segments[1].planned.overrideReason == "scar edge, healed test spot");
    CHECK(records->savePlan(draft->id, facePlan()).error().code == ErrorCode::StoreConflict);

    ports::Segment segment = begun->segments[1];
    segment.strokes = 12'345;
    segment.elapsedMs = 226'000;
    segment.depthMean = Micrometres(1470);
    segment.depthPeak = Micrometres(1980);
    segment.rateMean = StrokesPerMinute(6590);
    segment.passesDelivered = 2;
    segment.certainty = ports::Certainty::EndUncertain;
    segment.result = ports::Segment::Result::Partly;
    segment.fromPenLog = true;
    segment.note = "Third pass not given";
    segment.observations = {"pinpoint_bleeding", "discomfort_3"};
    ports::SegmentRun run;
    run.penBootId = 7;
    run.runId = 9;
    run.strokes = 12'345;
    run.stopReason = 4;
    run.depthPeak = Micrometres(1980);
    segment.runs = {run, ports::SegmentRun{}};
    segment.planned.depth = Micrometres(9999); // frozen: must not get in
    REQUIRE(records->saveSegment(draft->id, segment).has_value());

    ports::SessionAlarm alarm;
    alarm.atUtcMs = 1'780'000'100'000;
    alarm.alarm = {ports::AlarmId::PenFault, ports::AlarmPriority::High, 5, 1980, MonoTime{std::chrono::seconds(3)}, false};
    alarm.zone = "cheek_left";
    REQUIRE(records->saveAlarm(draft->id, alarm).has_value());

    ports::SessionRecord summary = *begun;
    summary.note = "Over-depth alarm at 11:41";
    summary.given = "Cooled 5 min";
    summary.skinAfter = {"Erythema: moderate"}; // somebody's words: sealed
    summary.signatureSvg = "<svg>M0 0</svg>";
    REQUIRE(records->saveSummary(draft->id, summary).has_value());
    CHECK(records->sign(draft->id, kPassword, "reviewed").error().code == ErrorCode::StoreConflict); // not ended
    const auto ended = records->endTreatment(draft->id);
    REQUIRE(ended.has_value());
    CHECK(ended->stage == ports::SessionStage::ToSign);
    CHECK(ended->nextNotBefore.has_value());
    CHECK(records->unfinishedSessions()->size() == 1);
    CHECK(records->sign(draft->id, "wrong password", "reviewed").error().code == ErrorCode::WrongPassword);
    const auto done = records->sign(draft->id, kPassword, "reviewed");
    REQUIRE(done.has_value());
    CHECK(done->stage == ports::SessionStage::Signed);
    CHECK(done->practitioner == "Dr clara");

    REQUIRE(clinic.reopen().has_value());
    const auto read = clinic.records->session(draft->id);
    REQUIRE(read.has_value());
    CHECK(read->stage == ports::SessionStage::Signed);
    CHECK(read->note == "Over-depth alarm at 11:41");
    CHECK(read->given == "Cooled 5 min");
    CHECK(read->skinAfter == std::vector<std::string>{"Erythema: moderate"});
    CHECK(read->signatureSvg == "<svg>M0 0</svg>");
    CHECK(read->licence == "L-1");
    CHECK(read->pen->serial.view() == "SP-0147");
    CHECK(read->cartridge->lot.view() == "K24-0831");
    CHECK(read->cartridge->uid == cartridge(1).uid);
    REQUIRE(read->assessment.answers.size() == 2);
    CHECK(read->assessment.answers[0].value == ports::ScreeningAnswer::Value::No); // by rule: filler first
    CHECK(read->assessment.answers[0].since == ports::Day{2026, 5, 6});
    CHECK(read->assessment.answers[1].overrideReason == "test spot healed flat");
    CHECK(read->assessment.skinToday == std::vector<std::string>{"rolling_scars", "redness"});
    REQUIRE(read->alarms.size() == 1);
    CHECK(read->alarms[0].alarm.id == ports::AlarmId::PenFault);
    CHECK(read->alarms[0].alarm.value == 1980);
    const ports::Segment& s = read->segments[1];
    CHECK(s.strokes == 12'345);
    CHECK(s.depthMean == Micrometres(1470));
    CHECK(s.certainty == ports::Certainty::EndUncertain);
    CHECK(s.result == ports::Segment::Result::Partly);
    CHECK(s.note == "Third pass not given");
    CHECK(s.observations == segment.observations);
    CHECK(s.runs == segment.runs);
    CHECK(s.planned.depth == Micrometres(1500));
    CHECK(clinic.records->verify().has_value());

    const auto next = clinic.records->openSession(patient->id);
    REQUIRE(next.has_value());
    CHECK(next->number == 2);
    CHECK(next->ofTotal == 4);
    CHECK(next->plan.zones == changed.zones);
}

TEST_CASE("A cartridge of another session is refused; the same session may go on with it", "[store][HAZ-008]")
{
    Clinic clinic;
    const auto one = clinic.records->savePatient(elena());
    const auto two = clinic.records->savePatient([] { auto p = elena(); p.chartNumber = "B"; return p; }());
    const auto a = clinic.records->openSession(one->id);
    const auto b = clinic.records->openSession(two->id);
    REQUIRE(clinic.records->savePlan(a->id, facePlan()).has_value());
    REQUIRE(clinic.records->savePlan(b->id, facePlan()).has_value());
    REQUIRE(clinic.records->beginTreatment(a->id, pen(), cartridge(1)).has_value());
    CHECK(clinic.records->beginTreatment(a->id, pen(), cartridge(1)).has_value()); // after a crash
    CHECK(clinic.records->beginTreatment(b->id, pen(), cartridge(1)).error().code == ErrorCode::PenCartridge);
    CHECK(clinic.records->session(b->id)->stage == ports::SessionStage::Draft); // and nothing of it was done
    CHECK(clinic.records->usedCartridges(b->id)->size() == 1);
    CHECK(clinic.records->usedCartridges(a->id)->empty());
    CHECK(clinic.records->beginTreatment(b->id, pen(), cartridge(2)).has_value());
}

TEST_CASE("A treatment needs a plan, and only its own segments are saved", "[store]")
{
    Clinic clinic;
    const auto patient = clinic.records->savePatient(elena());
    const auto draft = clinic.records->openSession(patient->id);
    CHECK(clinic.records->beginTreatment(draft->id, pen(), cartridge(1)).error().code == ErrorCode::PlanIncomplete);
    CHECK(clinic.records->saveSegment(draft->id, {}).error().code == ErrorCode::StoreConflict);
    REQUIRE(clinic.records->savePlan(draft->id, facePlan()).has_value());
    REQUIRE(clinic.records->beginTreatment(draft->id, pen(), cartridge(1)).has_value());
    ports::Segment unknown;
    unknown.id = SegmentId{{9}};
    CHECK(clinic.records->saveSegment(draft->id, unknown).error().code == ErrorCode::StoreNotFound);
    unknown.byHand = true;
    unknown.order = 4;
    unknown.planned.zone = "chin";
    REQUIRE(clinic.records->saveSegment(draft->id, unknown).has_value());
    CHECK(clinic.records->session(draft->id)->segments.size() == 4);
    plan::Plan strange = facePlan();
    strange.zones[0].zone = "Robert'); DROP TABLE patient;--";
    CHECK(clinic.records->savePlan(draft->id, strange).error().code == ErrorCode::ZoneUnknown);
    CHECK(clinic.records->session(SessionId{{1}}).error().code == ErrorCode::StoreNotFound);
    CHECK(clinic.records->chart(PatientId{{1}}).error().code == ErrorCode::StoreNotFound);
}

TEST_CASE("Nothing is readable before anybody signed in, or after they left", "[store]")
{
    Clinic clinic;
    const auto patient = clinic.records->savePatient(elena());
    REQUIRE(clinic.reopen(nullptr).has_value());
    CHECK(clinic.records->clinic()->name == "Test clinic");
    CHECK(clinic.records->logins()->size() == 4);
    CHECK(clinic.records->chart(patient->id).error().code == ErrorCode::KeyMissing);
    CHECK(clinic.records->findPatients("marsh").error().code == ErrorCode::KeyMissing);
    CHECK(clinic.records->savePatient(elena()).error().code == ErrorCode::KeyMissing);
    CHECK(clinic.records->today({2026, 5, 28}).error().code == ErrorCode::KeyMissing);
    REQUIRE(clinic.records->signIn("clara", kPassword).has_value());
    CHECK(clinic.records->findPatients("marsh")->size() == 1);
    REQUIRE(clinic.records->signOut().has_value());
    CHECK(clinic.records->chart(patient->id).error().code == ErrorCode::KeyMissing);
}

TEST_CASE("Every screening rule of the content has an id that can be stored", "[store]")
{
    std::ifstream file(STIPPLE_SOURCE_DIR "/resources/clinical/screening.json");
    const auto content = nlohmann::json::parse(file);
    int rules = 0;
    std::function<void(const nlohmann::json&)> look = [&](const nlohmann::json& node) {
        if (node.is_object() && node.contains("id") && node["id"].is_string()) {
            INFO(node["id"]);
            CHECK(store::isCode(node["id"].get<std::string>()));
            ++rules;
        }
        for (const auto& child : node)
            if (child.is_structured())
                look(child);
    };
    look(content);
    CHECK(rules > 40);
    CHECK_FALSE(store::isCode("C_Marsh")); // somebody's words
}
