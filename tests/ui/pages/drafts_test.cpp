// What is typed, chosen or drawn and not saved yet: kept within a second, and back after the window was gone.
#include "tests/ui/pages/house.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/draft_values.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/signature_pad.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

constexpr int kWithinMs = 1000;

// The program dies and is started again: same records, another window.
void restart(House& house)
{
    house.window = std::make_unique<MainWindow>(house.services);
    house.window->resize(1920, 1080);
    house.window->show();
    house.settle();
    house.signIn();
}

SideSheet* sheetOf(House& house, const char* name)
{
    for (auto* sheet : house.window->findChildren<SideSheet*>())
        if (sheet->objectName() == QLatin1String(name))
            return sheet;
    throw std::runtime_error(std::string("no sheet ") + name);
}

std::vector<QWidget*> typedInto(const QWidget& form)
{
    std::vector<QWidget*> all;
    for (auto* edit : form.findChildren<QLineEdit*>())
        if (edit->echoMode() == QLineEdit::Normal && !edit->isReadOnly())
            all.push_back(edit);
    for (auto* edit : form.findChildren<QPlainTextEdit*>())
        if (!edit->isReadOnly())
            all.push_back(edit);
    for (auto* pad : form.findChildren<SignaturePad*>())
        all.push_back(pad);
    return all;
}

// Sheets with something to type in that keep nothing, and why.
const std::map<std::string, std::string>& exempt()
{
    static const std::map<std::string, std::string> kAll = {
        {"plan.list", "a search in the list of zones"},
        {"user", "accounts; typed with a password"},
        {"password", "passwords"},
        {"pinSheet", "a PIN"},
        {"recoveryPanel", "a password"},
        {"restore", "the word RESTORE"},
        {"recover", "the code of the recovery sheet, which is a key"},
    };
    return kAll;
}

} // namespace

TEST_CASE("every sheet in which something can be typed keeps it, or stands in the list of those that need not", "[ui][drafts]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    const auto* keeper = house.window->findChild<DraftKeeper*>();
    REQUIRE(keeper);
    int kept = 0;
    for (const auto* sheet : house.window->findChildren<SideSheet*>()) {
        const std::string name = sheet->objectName().toStdString();
        INFO("sheet " << name);
        if (keeper->watches(*sheet))
            ++kept;
        else if (!typedInto(*sheet).empty())
            CHECK(exempt().count(name) == 1);
    }
    CHECK(kept >= 10);
}

TEST_CASE("what stands in an open sheet is kept within a second and is back after a crash", "[ui][drafts]")
{
    const auto [name, field] = GENERATE(table<const char*, const char*>({
        {"goalSheet", "goal.words"},
        {"noteSheet", "note.text"},
        {"answerSheet", "answer.reason"},
        {"plan.mark", "plan.mark.note"},
        {"numbingSheet", "numbing.lot"},
        {"handToolSheet", "hand.lot"},
        {"addVisit", "addVisit.reason"},
        {"content.sheet", "content.reason"},
    }));
    INFO(name);
    House house;
    house.signIn();
    house.openSessionOfHero();
    sheetOf(house, name)->open();
    house.settle(50); // filled in by now
    auto* edit = sheetOf(house, name)->findChild<QWidget*>(QLatin1String(field));
    REQUIRE(edit);
    edit->setEnabled(true);
    for (const QChar letter : QStringLiteral("half a sentence")) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &down);
    }
    const auto values = draft::valuesOf(*sheetOf(house, name));
    REQUIRE(house.wait([&] { return !house.care.kept.empty(); }, kWithinMs));
    CHECK(house.care.kept.front().text.find("half a sentence") != std::string::npos);

    restart(house);
    house.openSessionOfHero();
    sheetOf(house, name)->open();
    if (auto* again = sheetOf(house, name)->findChild<QWidget*>(QLatin1String(field)))
        again->setEnabled(true);
    CHECK(house.wait([&] { return draft::valuesOf(*sheetOf(house, name))[QLatin1String(field)] == values[QLatin1String(field)]; }));

    sheetOf(house, name)->close(); // given up: not offered again
    CHECK(house.wait([&] { return house.care.kept.empty(); }));
}

TEST_CASE("a draft about one thing is not put into the sheet about another", "[ui][drafts]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    auto* sheet = sheetOf(house, "noteSheet");
    sheet->setSubject("one");
    sheet->open();
    house.settle(50);
    auto* edit = sheet->findChild<QPlainTextEdit*>("note.text");
    edit->setPlainText("about the forehead");
    REQUIRE(house.wait([&] { return house.care.kept.size() == 1; }, kWithinMs));
    restart(house);
    house.openSessionOfHero();
    sheet = sheetOf(house, "noteSheet");
    sheet->setSubject("two");
    sheet->open();
    house.settle(100);
    CHECK(sheet->findChild<QPlainTextEdit*>("note.text")->toPlainText().isEmpty());
    CHECK(house.care.kept.size() == 1);
    sheet->close();
    sheet->setSubject("one");
    sheet->open();
    CHECK(house.wait([&] { return sheet->findChild<QPlainTextEdit*>("note.text")->toPlainText() == "about the forehead"; }));
}

TEST_CASE("a half filled form of a patient is back, with its choices; saved, it is not offered again", "[ui][drafts]")
{
    House house;
    house.signIn();
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.edit"); }));
    house.click("chart.edit");
    REQUIRE(house.wait([&] { return house.visible("patientForm.history"); }));
    house.settle(100);
    house.type("patientForm.history", "Appendix 2009");
    house.as<SegmentedControl>("patientForm.sex")->setCurrent(3);
    REQUIRE(house.wait([&] { return !house.care.kept.empty() && house.care.kept.front().text.find("Appendix") != std::string::npos; }, kWithinMs));
    CHECK(house.care.kept.front().patient.has_value());

    restart(house);
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.edit"); }));
    house.click("chart.edit");
    REQUIRE(house.wait([&] { return house.text("patientForm.history") == "Appendix 2009"; }));
    CHECK(house.as<SegmentedControl>("patientForm.sex")->current() == 3);
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.visible("chart.timeline"); }));
    CHECK(house.wait([&] { return house.care.kept.empty(); }));
    CHECK(house.records.content.charts.front().patient.history == "Appendix 2009");
}

TEST_CASE("by-hand values half entered, and the strokes of a signature, are kept", "[ui][drafts]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.next");
    REQUIRE(house.wait([&] { return house.visible("plan.next"); }));
    house.click("plan.next");
    REQUIRE(house.wait([&] { return house.visible("preflight.byHand"); }));
    house.click("preflight.confirmPatient");
    house.click("preflight.byHand");
    REQUIRE(house.wait([&] { return house.enabled("hand.begin"); }));
    house.type("hand.name", "Derma roller 192");
    house.type("hand.needle", "2,0");
    house.type("hand.lot", "R-2291");
    house.click("hand.begin");
    REQUIRE(house.wait([&] { return house.visible("handPage.finish"); }));
    house.settle(100);
    CHECK(house.wait([&] { return house.care.kept.empty(); })); // the tool is in the record now
    const auto zone = QString::fromStdString(house.window->flow().record().segments.front().planned.zone);
    house.type("hand.depth." + zone, "1,2"); // two of three values: no record of the zone yet
    house.type("hand.passes." + zone, "2");
    const auto keptWith = [&](const char* words) {
        return std::any_of(house.care.kept.begin(), house.care.kept.end(), [&](const ports::Draft& d) { return d.form.starts_with("by_hand.") && d.text.find(words) != std::string::npos; });
    };
    CHECK(house.wait([&] { return keptWith("\"1,2\""); }, kWithinMs));

    for (const auto& segment : std::vector<ports::Segment>(house.window->flow().record().segments)) {
        const auto id = QString::fromStdString(segment.planned.zone);
        house.type("hand.depth." + id, "0,5");
        house.type("hand.passes." + id, "2");
        house.type("hand.minutes." + id, "4");
        emit house.as<QLineEdit>("hand.minutes." + id)->editingFinished();
        house.settle();
    }
    REQUIRE(house.wait([&] { return house.enabled("handPage.finish"); }));
    house.click("handPage.finish");
    REQUIRE(house.wait([&] { return house.visible("summary.signature"); }));
    CHECK(house.wait([&] { return house.care.kept.empty(); }));
    auto* pad = house.as<SignaturePad>("summary.signature");
    REQUIRE(pad->fromSvg("<path d=\"M100 80L200 90L300 60\"/>"));
    emit pad->changed();
    const auto id = house.window->flow().record().id;
    CHECK(house.wait([&] { return house.records.sessions[id].signatureSvg == pad->svg().toStdString() && !pad->svg().isEmpty(); }, kWithinMs));
}

TEST_CASE("a password never stands in a draft", "[ui][drafts]")
{
    QWidget form;
    QLineEdit open(&form), secret(&form);
    open.setObjectName("open");
    secret.setObjectName("secret");
    secret.setEchoMode(QLineEdit::Password);
    open.setText("a");
    secret.setText("three quiet herons");
    const auto values = draft::valuesOf(form);
    CHECK(values.keys() == QStringList{"open"});
    draft::putInto(form, {{"open", "b"}, {"secret", "c"}});
    CHECK(open.text() == "b");
    CHECK(secret.text() == "three quiet herons");
}
