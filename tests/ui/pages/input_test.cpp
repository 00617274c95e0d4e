// What a person types means the same in every locale: a comma, a point, full-width digits; never a thousand times itself.
#include "tests/ui/pages/house.h"

#include "ui/widgets/stepper.h"

#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

struct InLocale { // and back again, whatever happens
    explicit InLocale(const char* name) { QLocale::setDefault(QLocale(QString::fromLatin1(name))); }
    ~InLocale() { QLocale::setDefault(QLocale::c()); }
};

void typeInto(Stepper& stepper, const QString& text)
{
    auto* edit = stepper.findChild<QLineEdit*>();
    REQUIRE(edit);
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(stepper.rect().center()), QPointF(), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stepper, &press);
    REQUIRE(edit->isVisible());
    edit->setText(text);
    emit edit->editingFinished();
}

} // namespace

TEST_CASE("a depth typed with a comma or a point is the same depth in every locale", "[ui][input][HAZ-007]")
{
    const auto* locale = GENERATE("de_DE", "fr_FR", "en_US", "zh_CN");
    INFO(locale);
    const InLocale in(locale);
    Stepper depth(Measure::Depth);
    depth.setName("Depth");
    depth.setRange(250, 2500);
    depth.setStep(50);
    depth.resize(420, 96);
    depth.show();
    for (const char* typed : {"1.5", "1,5", "1.50", "1,50", "1.500", "1,500", "1.5 mm", "1,5mm", "１．５", "１，５"}) {
        INFO(typed);
        depth.setValue(500);
        typeInto(depth, QString::fromUtf8(typed));
        CHECK(depth.value() == 1500);
    }
    for (const char* typed : {"1.500,0", "1,500.0", "1 500", "1\u202F500", "1'500", "1500", "1500 µm", "1.5 cm", "1..5", "-1,5", "abc", ""}) {
        INFO(typed);
        depth.setValue(500);
        typeInto(depth, QString::fromUtf8(typed));
        CHECK(depth.value() == 500); // refused, never guessed
        CHECK(depth.problem().isEmpty() == QString::fromUtf8(typed).isEmpty()); // and says why
    }
    depth.setValue(1500);
    CHECK(depth.valueText() == "1.50"); // shown with a point, always
    CHECK(depth.accessibleName().contains("mm")); // and with its unit
}

TEST_CASE("a rate takes our own thin blank and no other grouping, in every locale", "[ui][input]")
{
    const auto* locale = GENERATE("de_DE", "fr_FR", "en_US", "zh_CN");
    INFO(locale);
    const InLocale in(locale);
    Stepper rate(Measure::Rate);
    rate.setRange(4800, 9000);
    rate.setStep(100);
    rate.resize(420, 96);
    rate.show();
    for (const char* typed : {"7000", "7 000", "7\u202F000", "７０００"}) {
        INFO(typed);
        rate.setValue(5000);
        typeInto(rate, QString::fromUtf8(typed));
        CHECK(rate.value() == 7000);
    }
    for (const char* typed : {"7.000", "7,000", "7'000", "7 0 0 0"}) {
        INFO(typed);
        rate.setValue(5000);
        typeInto(rate, QString::fromUtf8(typed));
        CHECK(rate.value() == 5000);
    }
}

TEST_CASE("names, phones and birth dates of any script are taken as written", "[ui][input][patients]")
{
    const auto* locale = GENERATE("de_DE", "fr_FR", "en_US", "zh_CN");
    INFO(locale);
    const InLocale in(locale);
    House house;
    house.signIn();
    house.click("rail.patients");
    house.click("patients.new");
    const QString given = QString::fromUtf8("小明"), family = QString::fromUtf8("王");
    house.type("patientForm.given", given);
    house.type("patientForm.family", family);
    house.type("patientForm.born", QString::fromUtf8("1985年3月12日"));
    house.type("patientForm.phone", QString::fromUtf8("+86 138 ٠١٢٣ (内线 5)"));
    house.type("patientForm.address", QString::fromUtf8("Größe-Straße 7, Köln"));
    const auto before = house.records.content.charts.size();
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.records.content.charts.size() == before + 1; }));
    const auto& patient = house.records.content.charts.back().patient;
    CHECK(patient.givenName == given.toStdString());
    CHECK(patient.familyName == family.toStdString());
    CHECK(patient.born == ports::Day{1985, 3, 12});
    CHECK(patient.phone == "+86 138 ٠١٢٣ (内线 5)");
    CHECK(patient.address == "Größe-Straße 7, Köln");
}

TEST_CASE("an ambiguous birth date is read in the order of the place, and asked for where it cannot be", "[ui][input][patients]")
{
    struct Place {
        const char* locale;
        ports::Day day;
    };
    const auto place = GENERATE(Place{"de_DE", {1985, 3, 12}}, Place{"fr_FR", {1985, 3, 12}}, Place{"en_US", {1985, 12, 3}});
    INFO(place.locale);
    const InLocale in(place.locale);
    House house;
    house.signIn();
    house.click("rail.patients");
    house.click("patients.new");
    house.type("patientForm.family", "Ünal");
    house.type("patientForm.born", "12/03/85");
    const auto before = house.records.content.charts.size();
    house.click("patientForm.save");
    CHECK(house.records.content.charts.size() == before); // two-digit year: not guessed
    CHECK(house.visible("patientForm.save"));
    house.type("patientForm.born", "12/03/1985");
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.records.content.charts.size() == before + 1; }));
    CHECK(house.records.content.charts.back().patient.born == place.day);
}
