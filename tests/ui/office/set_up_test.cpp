// The first run: clinic, first clinician, recovery sheet, review of the content; by mouse and by keyboard alone.
#include "tests/ui/pages/house.h"

#include "ui/office/content_review.h"
#include "ui/office/logo_picker.h"
#include "ui/office/recovery_card.h"
#include "ui/pages/problem_strip.h"
#include "ui/print/recovery_sheet.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/check_row.h"

#include <QKeyEvent>
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

constexpr const char* kPassword = "three quiet herons";

// What the file dialog does, for the card in sight (the Users page has one, too).
void saveSheet(House& house, const QString& folder)
{
    for (auto* card : house.window->findChildren<RecoveryCard*>())
        if (card->isVisible())
            card->savePdf(folder + "/sheet.pdf");
}

// A real clinic's house with nothing in it.
struct Empty : House {
    explicit Empty(QSize size = {1366, 768}) : House(size)
    {
        services.demo = false;
        records.content.clinic = {};
        window->startSetUp();
        settle();
    }
    void fillClinic()
    {
        type("clinic.name", "Alder Lane Clinic");
        type("clinic.address", "4 Alder Lane, Bristol");
        type("clinic.phone", "+44 117 496 0100");
        type("clinic.emergency", "999");
        click("setUp.next");
    }
    void fillPerson()
    {
        type("person.name", "M. Hale, L.Ac.");
        type("person.licence", "AC-2201");
        type("person.body", "British Acupuncture Council");
        type("person.until", "2027-03-31");
        type("person.scope", "1,5");
        type("person.password", kPassword);
        type("person.repeat", kPassword);
    }
    void keepSheet(const QString& folder)
    {
        wait([this] { return visible("recovery.savePdf"); });
        saveSheet(*this, folder);
        settle();
        click("recovery.kept");
        click("setUp.next");
        wait([this] { return visible("content.approve"); });
    }
};

} // namespace

TEST_CASE("set-up: clinic, clinician, sheet, approval, Today", "[ui][setup]")
{
    QTemporaryDir folder;
    Empty house(GENERATE(QSize(1366, 768), QSize(1920, 1080)));
    house.click("setUp.next"); // empty: says what is missing, goes nowhere
    REQUIRE(house.visible("clinic.name"));
    CHECK(house.as<QLineEdit>("clinic.name")->accessibleDescription() == "Enter the clinic's name");
    house.fillClinic();
    REQUIRE(house.visible("person.name"));
    house.fillPerson();
    CHECK(house.text("person.login") == "hale"); // proposed from the name
    house.type("person.repeat", "three quiet heron");
    house.click("setUp.next");
    CHECK(house.as<QLineEdit>("person.repeat")->accessibleDescription() == "The two are not the same");
    CHECK(house.clinic.done.empty()); // nothing was made
    house.type("person.repeat", kPassword);
    house.click("setUp.next");
    REQUIRE(house.wait([&] { return house.visible("recovery.savePdf"); }));

    const auto& account = house.records.content.account;
    CHECK(account.role == ports::Role::Clinician);
    CHECK(account.administers);
    CHECK(account.scopeDepth == 1500_um);
    CHECK(account.initials == "MH");
    CHECK(account.licenceValidUntil == ports::Day{2027, 3, 31});
    CHECK(house.records.content.clinic.emergencyNumber == "999");

    CHECK_FALSE(house.enabled("recovery.kept")); // neither printed nor saved yet
    CHECK_FALSE(house.enabled("setUp.next"));
    house.keepSheet(folder.path());
    CHECK(house.records.content.clinic.recoveryKept);

    CHECK(house.text("content.state").contains("Nothing can be armed"));
    house.type("content.password", "wrong words here");
    house.click("content.approve");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK_FALSE(house.records.content.clinic.contentApproved);
    house.type("content.password", kPassword);
    house.click("content.approve");
    REQUIRE(house.wait([&] { return house.visible("today.addVisit"); }));
    CHECK(house.records.content.clinic.contentApproved);
    CHECK(house.records.content.clinic.contentVersion == content::version(house.services.catalogue));
}

TEST_CASE("set-up by keyboard alone", "[ui][setup]")
{
    QTemporaryDir folder;
    Empty house;
    const auto say = [&](const char* words) { house.type(QApplication::focusWidget()->objectName(), words); };
    const auto tabTo = [&](const char* name) {
        for (int i = 0; i < 40 && (!QApplication::focusWidget() || QApplication::focusWidget()->objectName() != name); ++i)
            house.key(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget()->objectName() == name);
    };
    const auto space = [&] {
        house.key(Qt::Key_Space);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &up);
    };
    REQUIRE(QApplication::focusWidget()->objectName() == "clinic.name");
    say("Alder Lane Clinic");
    for (const auto& [name, words] : {std::pair{"clinic.phone", "1"}, {"clinic.address", "4 Alder Lane"}, {"clinic.emergency", "999"}}) {
        tabTo(name);
        say(words);
    }
    house.key(Qt::Key_Return);
    REQUIRE(house.visible("person.name"));
    for (const auto& [name, words] : {std::pair{"person.name", "M. Hale"}, {"person.licence", "AC-1"}, {"person.body", "BAcC"}, {"person.until", "31.03.2027"},
                                      {"person.scope", "1.50"}, {"person.password", kPassword}, {"person.repeat", kPassword}}) {
        tabTo(name);
        say(words);
    }
    house.key(Qt::Key_Return);
    REQUIRE(house.wait([&] { return house.visible("recovery.savePdf"); }));
    tabTo("recovery.savePdf"); // its file dialog is the system's own
    saveSheet(house, folder.path());
    tabTo("recovery.kept");
    space();
    CHECK(house.as<QCheckBox>("recovery.kept")->isChecked());
    tabTo("setUp.next");
    space();
    REQUIRE(house.wait([&] { return house.visible("content.approve"); }));
    tabTo("content.password");
    say(kPassword);
    house.key(Qt::Key_Return);
    CHECK(house.wait([&] { return house.visible("today.addVisit"); }));
}

TEST_CASE("a set-up that was cut short goes on with a new recovery sheet at sign-in", "[ui][setup]")
{
    QTemporaryDir folder;
    House house;
    house.services.demo = false;
    house.records.content.clinic.demo = false;
    house.records.content.clinic.recoveryKept = false;
    house.window->flow().setClinic(house.records.content.clinic);
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    house.type("signIn.password", "demo");
    house.click("signIn.submit");
    REQUIRE(house.wait([&] { return house.visible("recovery.group"); }));
    CHECK(house.clinic.done == std::vector<std::string>{"recovery_sheet"}); // the first code is worthless
    saveSheet(house, folder.path());
    house.settle();
    house.click("recovery.kept");
    house.click("setUp.next");
    REQUIRE(house.wait([&] { return house.visible("content.entries"); }));
    house.click("setUp.next"); // later
    CHECK(house.wait([&] { return house.visible("today.addVisit"); }));
}

TEST_CASE("records that cannot be made are said, and what was typed stays", "[ui][setup]")
{
    Empty house;
    house.fillClinic();
    house.fillPerson();
    house.clinic.failNext = ErrorCode::StoreFull;
    house.click("setUp.next");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-202"));
    CHECK(house.text("person.name") == "M. Hale, L.Ac.");
    house.click("setUp.next");
    CHECK(house.wait([&] { return house.visible("recovery.group"); }));
}

TEST_CASE("content that is not approved blocks the pre-flight and shows the way", "[ui][setup][HAZ-007]")
{
    House house;
    auto& clinic = house.records.content.clinic;
    clinic.demo = false;
    clinic.contentApproved = GENERATE(false, true);
    clinic.contentVersion = "0.9"; // approved once: another version
    house.window->flow().setClinic(clinic);
    house.pen.plugIn();
    house.pen.insertCartridge();
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.penTime(200);
    const auto name = QStringLiteral("preflight.check.%1").arg(int(session::CheckId::Content));
    REQUIRE(house.as<CheckRow>(name)->state() == CheckRow::State::Failed);
    house.click("preflight.confirmPatient");
    house.penTime(200);
    CHECK_FALSE(house.enabled("preflight.arm"));
    house.click(QStringLiteral("preflight.action.%1").arg(int(session::CheckId::Content)));
    REQUIRE(house.visible("content.approve"));
    house.type("content.password", "demo");
    house.click("content.approve");
    REQUIRE(house.wait([&] { return house.visible("preflight.arm"); }));
    house.penTime(200);
    CHECK(house.as<CheckRow>(name)->state() == CheckRow::State::Done);
}

TEST_CASE("only a licensed clinician sees the button that approves", "[ui][setup]")
{
    House house;
    house.records.content.clinic.demo = false;
    house.records.content.clinic.contentApproved = false;
    house.records.content.account.role = GENERATE(ports::Role::Assistant, ports::Role::Administrator, ports::Role::Reader);
    house.window->flow().setClinic(house.records.content.clinic);
    house.signIn();
    house.click("rail.protocols");
    house.click("protocols.content");
    CHECK(house.visible("content.entries"));
    CHECK_FALSE(house.visible("content.approve"));
    CHECK_FALSE(house.visible("content.password"));
}

TEST_CASE("the review holds every file of the pack and marks what to verify", "[ui][setup]")
{
    const auto& built = test::builtInContent();
    const auto files = reviewFiles(built.catalogue, built.words);
    CHECK(files.size() == built.catalogue.manifest().files.size());
    int marked = 0;
    for (const auto& file : files) {
        INFO(file.path.toStdString());
        CHECK_FALSE(file.entries.empty());
        CHECK(file.sha256.size() == 8);
        marked += file.toVerify();
    }
    CHECK(marked > 0);
    CHECK(files.front().entries.size() == built.catalogue.zones().size());
}

TEST_CASE("the recovery sheet prints its code on one page", "[ui][setup][print]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath("sheet.pdf");
    const auto page = GENERATE(print::PageSize::a4(), print::PageSize::letter());
    REQUIRE(print::writeRecoveryPdf({"Alder Lane Clinic", "12 May 2026", "7QK4-MZ2P-VB9D-31XR-TC8W-6JHN-YE5S-0GAF-42", false}, page, path, "test"));
    QProcess process;
    process.start("pdftotext", {"-layout", path, "-"});
    process.waitForFinished(20000);
    auto text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(QLatin1Char(' ')); // the letters stand wide
    for (const auto* group : {"7QK4", "MZ2P", "0GAF", "42", "AlderLaneClinic"})
        CHECK(text.contains(QLatin1String(group)));
    CHECK(text.count(QLatin1Char('\f')) == 1);
    CHECK(QFile(path).permissions().testFlag(QFileDevice::ReadGroup) == false);
    CHECK_FALSE(print::writeRecoveryPdf({}, page, folder.filePath("no/such/folder.pdf"), "test"));
}

TEST_CASE("a logo is packed small, and a file that is no picture changes nothing", "[ui][setup]")
{
    QTemporaryDir folder;
    QImage big(3000, 1000, QImage::Format_RGB32);
    for (int y = 0; y < big.height(); ++y)
        for (int x = 0; x < big.width(); ++x)
            big.setPixel(x, y, qRgb((x * 7919 + y * 104729) & 255, (x * y) & 255, (x ^ y) & 255)); // packs badly
    REQUIRE(big.save(folder.filePath("logo.png")));
    LogoPicker picker;
    REQUIRE(picker.take(folder.filePath("logo.png")));
    const auto good = picker.png();
    CHECK(good.size() <= ports::kLogoMaxBytes);
    QFile bad(folder.filePath("bad.png"));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("no picture");
    bad.close();
    CHECK_FALSE(picker.take(bad.fileName()));
    CHECK_FALSE(picker.take(folder.filePath("missing.png")));
    CHECK(picker.png() == good);
}

TEST_CASE("the first run is back after a crash, without passwords, and its draft goes when the clinic is there", "[ui][setup][drafts]")
{
    QTemporaryDir folder;
    const auto draft = folder.filePath("set-up.draft");
    const auto begin = [&](House& house) {
        house.services.demo = false;
        house.services.dataFolder = folder.path().toStdString();
        house.records.content.clinic = {};
        house.window->startSetUp();
        house.settle();
    };
    {
        House house({1366, 768});
        begin(house);
        house.type("clinic.name", "Alder Lane Clinic");
        house.type("clinic.address", "4 Alder Lane, Bristol");
        house.type("clinic.phone", "+44 117 496 0100");
        house.type("clinic.emergency", "999");
        house.click("setUp.next");
        house.type("person.name", "M. Hale, L.Ac.");
        house.type("person.password", kPassword);
        REQUIRE(house.wait([&] {
            QFile file(draft);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("Hale");
        }, 1000));
        QFile file(draft);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains(kPassword));
    } // gone in the middle of it
    House house({1366, 768});
    begin(house);
    CHECK(house.text("clinic.address") == "4 Alder Lane, Bristol");
    house.click("setUp.next");
    CHECK(house.text("person.name") == "M. Hale, L.Ac.");
    CHECK(house.text("person.password").isEmpty());
    house.type("person.licence", "AC-2201");
    house.type("person.body", "British Acupuncture Council");
    house.type("person.until", "2027-03-31");
    house.type("person.scope", "1.5");
    house.type("person.password", kPassword);
    house.type("person.repeat", kPassword);
    house.click("setUp.next");
    REQUIRE(house.wait([&] { return house.visible("recovery.savePdf"); }));
    CHECK_FALSE(QFile::exists(draft));
}
