// Where something comes in between: another room's change, a slow answer, a save that fails, another patient, the lock.
#include "tests/ui/pages/house.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

const PatientId kHero = fakes::sampleId<PatientId>(1, 1), kOther = fakes::sampleId<PatientId>(1, 2);

void toReady(House& house)
{
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.readyToArm();
    REQUIRE(house.enabled("preflight.arm"));
}

bool motorMay(const House& house) { return safety::motorCanRun(house.pen.snapshot().state); }

auto count(const House& house, const char* question) { return std::ranges::count(house.records.asked, question); }

} // namespace

TEST_CASE("the pen is not armed with another plan than the one read back", "[ui][preflight][HAZ-011]")
{
    House house;
    toReady(house);
    auto& stored = house.records.sessions[house.window->flow().record().id];
    const auto before = house.window->flow().plan().plan().zones.front().depth;
    stored.plan.zones.front().depth = before + Micrometres(50); // the other room
    house.hold("preflight.arm");
    house.penTime(500);
    CHECK_FALSE(motorMay(house));
    // What the records hold is shown, with the reason, and nothing of it counts as read back or said aloud.
    REQUIRE(house.wait([&] { return house.window->flow().step() == FlowStep::Plan; }));
    CHECK(house.window->flow().plan().plan().zones.front().depth == before + Micrometres(50));
    CHECK(house.wait([&] { return house.visible("problem"); }));
    CHECK_FALSE(house.window->flow().treatment().patientConfirmed());
}

TEST_CASE("a plan that could not be saved is not the one that is begun", "[ui][preflight][HAZ-011]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.next");
    REQUIRE(house.wait([&] { return house.visible("plan.next"); }));
    auto& flow = house.window->flow();
    const auto zone = flow.plan().plan().zones.front();
    house.records.failing["savePlan"] = ErrorCode::StoreBusy;
    auto shallower = zone;
    shallower.depth = zone.depth - Micrometres(50);
    flow.plan().set(shallower, QStringLiteral("depth"));
    house.click("plan.next");
    REQUIRE(house.wait([&] { return house.visible("preflight.arm"); }));
    house.readyToArm();
    house.hold("preflight.arm");
    house.penTime(500);
    CHECK_FALSE(motorMay(house));
    CHECK(flow.plan().plan().zones.front().depth == zone.depth - Micrometres(50)); // the edit is still there
    house.records.failing.clear();
    REQUIRE(house.wait([&] { return !flow.plan().dirty(); }, 5000)); // tried again by itself
    CHECK(house.records.sessions[flow.record().id].plan.zones.front().depth == zone.depth - Micrometres(50));
}

TEST_CASE("a hold arms nothing once somebody looks away or the records are slow", "[ui][preflight]")
{
    House house;
    toReady(house);
    SECTION("another page")
    {
        house.records.slowMs = 300;
        house.hold("preflight.arm");
        house.click("rail.today");
        house.penTime(1000);
        house.settle(500);
    }
    SECTION("the lock")
    {
        house.records.slowMs = 300;
        house.hold("preflight.arm");
        house.click("rail.lock");
        house.penTime(1000);
        house.settle(500);
    }
    SECTION("slow records")
    {
        house.records.slowMs = 3300;
        house.hold("preflight.arm");
        REQUIRE(house.wait([&] { return house.window->flow().treatment().begun(); }, 6000));
    }
    house.penTime(1000);
    CHECK_FALSE(motorMay(house));
    CHECK(house.window->flow().treatment().begun());
}

TEST_CASE("while one treatment begins no other session is opened", "[ui][preflight][HAZ-011]")
{
    House house;
    toReady(house);
    house.records.slowMs = 200;
    house.hold("preflight.arm");
    house.window->flow().start(kOther);
    house.records.slowMs = 0;
    house.penTime(1500);
    CHECK(house.window->flow().chart().patient.id == kHero);
    CHECK(house.window->flow().record().patient == kHero);
}

TEST_CASE("a session that cannot be opened leaves the open one whole", "[ui][HAZ-011]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    auto& flow = house.window->flow();
    house.records.failing["openSession"] = ErrorCode::NotAllowed;
    flow.start(kOther);
    house.settle(100);
    CHECK(flow.isOpen());
    CHECK_FALSE(flow.busy());
    CHECK(flow.chart().patient.id == kHero);
    CHECK(flow.record().patient == kHero);
    house.records.failing.clear();
    flow.start(kOther);
    REQUIRE(house.wait([&] { return flow.record().patient == kOther; }));
    CHECK(flow.chart().patient.id == kOther);
}

TEST_CASE("a session is left only once everything is in the records", "[ui]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.settle(600);
    auto& flow = house.window->flow();
    house.records.failing["saveAssessment"] = ErrorCode::StoreBusy;
    flow.setSkinToday("dry", true);
    flow.leave();
    house.settle(200);
    CHECK(flow.isOpen());
    flow.start(kOther); // nor is it swapped for another patient's
    house.settle(200);
    CHECK(flow.record().patient == kHero);
    house.records.failing.clear();
    flow.leave();
    REQUIRE(house.wait([&] { return !flow.isOpen(); }));
    const auto& signs = house.records.sessions[flow.record().id].assessment.skinToday;
    CHECK(std::ranges::find(signs, "dry") != signs.end());
}

TEST_CASE("a refusal for good is said once and holds nobody in the session", "[ui]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.settle(600);
    auto& flow = house.window->flow();
    house.records.failing["saveAssessment"] = ErrorCode::StoreConflict; // another room has begun it
    flow.setSkinToday("dry", true);
    flow.leave();
    house.settle(100);
    CHECK(flow.isOpen()); // and says why
    const auto asked = count(house, "saveAssessment");
    house.settle(2500);
    CHECK(count(house, "saveAssessment") == asked);
    flow.leave();
    CHECK(house.wait([&] { return !flow.isOpen(); }));
}

TEST_CASE("what was delivered is brought to the records until it is there, and without it there is no permit", "[ui][cockpit][HAZ-016]")
{
    House house;
    std::vector<bool> permits;
    house.services.recordsHealthy = [&](bool healthy) { permits.push_back(healthy); };
    house.toArmed();
    house.records.failing["saveSegment"] = ErrorCode::StoreFull;
    house.pen.holdTrigger();
    house.penTime(1000);
    house.pen.releaseTrigger();
    house.penTime(200);
    REQUIRE(house.wait([&] { return !permits.empty(); }, 4000));
    CHECK_FALSE(permits.back());
    house.window->flow().treatment().finish();
    house.penTime(500);
    CHECK(count(house, "endTreatment") == 0); // not before all of it is there
    house.records.failing.clear();
    REQUIRE(house.wait([&] { house.penTime(100); return house.window->flow().step() == FlowStep::Summary; }, 5000));
    CHECK(permits.back());
    const auto& flow = house.window->flow();
    const auto& stored = house.records.sessions[flow.record().id].segments;
    REQUIRE(stored.front().strokes > 0);
    CHECK(flow.record().segments.front().strokes == stored.front().strokes);
}

TEST_CASE("while the record is being ended nothing is loaded and nothing armed", "[ui][cockpit]")
{
    House house;
    house.toArmed();
    house.pen.holdTrigger();
    house.penTime(600);
    house.pen.releaseTrigger();
    house.penTime(200);
    house.settle(50);
    const int loads = house.pen.loads;
    house.records.slowMs = 700;
    house.window->flow().treatment().finish();
    house.penTime(3000);
    house.window->flow().treatment().finish(); // and again
    house.settle(900);
    CHECK(house.pen.loads == loads);
    CHECK_FALSE(motorMay(house));
    CHECK(count(house, "endTreatment") == 1);
    CHECK(house.wait([&] { return house.window->flow().step() == FlowStep::Summary; }));
}

TEST_CASE("a record is not signed without its last words", "[ui][summary]")
{
    House house;
    house.toArmed();
    house.window->flow().treatment().finish();
    REQUIRE(house.wait([&] { house.penTime(100); return house.window->flow().step() == FlowStep::Summary; }, 5000));
    auto& flow = house.window->flow();
    house.records.failing["saveSummary"] = ErrorCode::StoreBusy;
    flow.keepSummary(flow.record());
    flow.sign(house.records.content.password);
    house.settle(100);
    CHECK(count(house, "sign") == 0);
    CHECK_FALSE(flow.busy());
    CHECK(flow.record().stage == ports::SessionStage::ToSign);
    house.records.failing.clear();
    flow.keepSummary(flow.record());
    flow.sign(house.records.content.password);
    CHECK(house.wait([&] { return flow.record().stage == ports::SessionStage::Signed; }));
}

TEST_CASE("differences are to be confirmed until each has its note and somebody has looked", "[ui][summary]")
{
    House house;
    house.toArmed();
    house.window->flow().treatment().finish();
    REQUIRE(house.wait([&] { house.penTime(100); return house.window->flow().step() == FlowStep::Summary; }, 5000));
    CHECK(house.text("summary.differences").endsWith("to confirm"));
    const auto segments = house.window->flow().record().segments;
    for (const auto& segment : segments) {
        const auto zone = QString::fromStdString(segment.planned.zone);
        CHECK_FALSE(house.visible("summary.endPointReached." + zone)); // nothing was done there
        house.click("summary.note." + zone);
        REQUIRE(house.wait([&] { return house.visible("note.text"); }));
        house.type("note.text", "The patient left");
        house.click("note.save");
    }
    CHECK(house.text("summary.differences").endsWith("to confirm"));
    house.click("summary.reviewed");
    CHECK(house.text("summary.differences").endsWith(", confirmed"));
}

TEST_CASE("the lock closes what stands over the window", "[ui][lock]")
{
    House house;
    house.signIn();
    auto* dialog = new QDialog(house.window.get());
    dialog->open();
    house.settle(20);
    house.window->lock();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("an answer about one person does not change the form of the next", "[ui][patients][HAZ-011]")
{
    House house;
    house.signIn();
    house.click("rail.patients");
    REQUIRE(house.wait([&] { return house.visible("patients.new"); }));
    house.click("patients.new");
    REQUIRE(house.wait([&] { return house.visible("patientForm.family"); }));
    house.type("patientForm.family", "First");
    house.type("patientForm.born", "1980-01-02");
    house.records.slowMs = 700;
    house.click("patientForm.save");
    house.click("rail.patients");
    house.click("patients.new");
    house.type("patientForm.family", "Second");
    house.settle(1200);
    REQUIRE(house.visible("patientForm.family")); // not carried off to the first one's chart
    CHECK(house.text("patientForm.family") == "Second");
    house.records.slowMs = 0;
    house.type("patientForm.born", "1981-01-02");
    house.click("patientForm.save");
    house.settle(200);
    const auto& charts = house.records.content.charts;
    const auto people = std::ranges::count_if(charts, [](const auto& chart) { return chart.patient.familyName == "First" || chart.patient.familyName == "Second"; });
    CHECK(people == 2); // two people, not one written over the other
}

TEST_CASE("a draft takes back nothing that the records changed since", "[ui][drafts][HAZ-011]")
{
    House house;
    house.signIn();
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.edit"); }));
    house.click("chart.edit");
    REQUIRE(house.wait([&] { return house.visible("patientForm.phone"); }));
    house.settle(50);
    house.type("patientForm.phone", "555 0199");
    REQUIRE(house.wait([&] { return !house.care.kept.empty(); }, 1000));
    house.click("rail.today");
    for (auto& chart : house.records.content.charts) // at the front desk
        if (chart.patient.id == kHero)
            chart.patient.allergies = {"lidocaine"};
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.edit"); }));
    house.settle(50);
    house.click("chart.edit");
    REQUIRE(house.wait([&] { return house.visible("patientForm.phone") && house.text("patientForm.phone") == "555 0199"; }));
    CHECK(house.text("patientForm.allergies") == "lidocaine");
}

TEST_CASE("nothing of the patient before stands in the numbing form", "[ui][numbing][HAZ-011]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    auto* weight = house.window->findChild<QLineEdit*>("numbing.weight");
    auto* reason = house.window->findChild<QPlainTextEdit*>("numbing.reason");
    REQUIRE(weight);
    REQUIRE(reason);
    weight->setText("45");
    reason->setPlainText("light, but well");
    house.answerAllNo();
    house.toPreflight();
    house.click(QStringLiteral("preflight.action.%1").arg(int(session::CheckId::Numbing)));
    REQUIRE(house.wait([&] { return house.visible("numbing.weight"); }));
    CHECK(weight->text().isEmpty());
    CHECK(reason->toPlainText().isEmpty());
}
