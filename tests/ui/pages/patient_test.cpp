// The patient's form, what stands above every page of a session, goals and what changed since last time.
#include "tests/ui/pages/house.h"

#include "ui/pages/photo_consent_card.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

const PatientId kElenaMarsh = fakes::sampleId<PatientId>(1, 1);

void choose(House& house, const char* name, int index)
{
    auto* control = house.as<SegmentedControl>(QLatin1String(name));
    REQUIRE(control);
    house.clickAt(QLatin1String(name), control->itemPlace(index).center());
}

} // namespace

TEST_CASE("photo consent is kept for each use, and taking it back is a withdrawal", "[ui][patients]")
{
    House house;
    house.signIn();
    house.click("today.openChart");
    house.wait([&] { return house.visible("chart.edit"); });
    house.click("chart.edit");
    house.wait([&] { return house.visible("patientForm.photo_record"); });
    choose(house, "patientForm.photo_record", 1);
    choose(house, "patientForm.photo_advertising", 2);
    house.type("patientForm.history", "Appendix 2009");
    house.type("patientForm.emergency", "Jon Marsh, brother, 555 0199");
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.visible("chart.timeline"); }));
    auto& consents = house.care.consentsOf[kElenaMarsh];
    REQUIRE(consents.size() == 2);
    const auto decision = [&](const std::string& form) {
        const auto it = std::find_if(consents.begin(), consents.end(), [&](const ports::Consent& c) { return c.form == form; });
        REQUIRE(it != consents.end());
        return it->decision;
    };
    CHECK(decision("photo_record") == ports::ConsentDecision::Given);
    CHECK(decision("photo_advertising") == ports::ConsentDecision::Refused);
    CHECK(house.records.content.charts.front().patient.history == "Appendix 2009");
    CHECK(house.records.content.charts.front().patient.emergencyContact == "Jon Marsh, brother, 555 0199");

    house.click("chart.edit");
    house.wait([&] { return house.visible("patientForm.photo_record"); });
    REQUIRE(house.wait([&] { return house.as<SegmentedControl>("patientForm.photo_record")->current() == 1; }));
    choose(house, "patientForm.photo_record", 2);
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.visible("chart.timeline"); }));
    REQUIRE(consents.size() == 3); // nothing else was written anew
    CHECK(decision("photo_record") == ports::ConsentDecision::Withdrawn);
}

TEST_CASE("allergies and flags stand on every page of an open session", "[ui][patients][HAZ-011]")
{
    House house;
    house.signIn();
    CHECK_FALSE(house.visible("patientStrip"));
    house.openSessionOfHero();
    REQUIRE(house.visible("patientStrip"));
    CHECK(house.find("patientStrip")->accessibleName() == "Latex allergy. Keloid history");
    house.answerAllNo();
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.next"); });
    CHECK(house.visible("patientStrip"));
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.arm"); });
    CHECK(house.visible("patientStrip"));
    house.click("rail.patients");
    CHECK_FALSE(house.visible("patientStrip")); // nobody's list belongs to this patient
    house.click("rail.session");
    CHECK(house.visible("patientStrip"));
}

TEST_CASE("what changed since last time is one tap away", "[ui][assess]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    REQUIRE(house.visible("assess.since"));
    house.click("assess.since");
    CHECK(house.visible("since.close"));
    house.click("since.close");
    CHECK_FALSE(house.visible("since.close"));
}

TEST_CASE("a goal keeps its importance, its zones of any part of the body, and its words", "[ui][goals]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.click("assess.addGoal");
    house.click("goal.save");
    CHECK(house.visible("goal.save")); // without words nothing is kept
    house.type("goal.words", QString::fromUtf8("Ich möchte wieder kurze Röcke tragen"));
    choose(house, "goal.priority", 0);
    REQUIRE(house.find("goal.zone.thigh_front_left"));
    qobject_cast<QAbstractButton*>(house.find("goal.zone.thigh_front_left"))->click();
    house.click("goal.save");
    REQUIRE(house.wait([&] { return house.window->flow().chart().goals.size() == 4; }));
    const auto& goal = house.window->flow().chart().goals.back();
    CHECK(goal.priority == 1);
    CHECK(goal.zones == std::vector<std::string>{"thigh_front_left"});
    CHECK(goal.words == "Ich möchte wieder kurze Röcke tragen");
}
