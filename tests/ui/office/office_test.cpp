// Users, clinic, backup and audit: by every role, with good and bad input.
#include "tests/ui/pages/house.h"

#include "ui/office/backup_page.h"
#include "ui/office/recovery_card.h"
#include "ui/office/restore_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

struct Office : House {
    explicit Office(ports::Role role = ports::Role::Clinician, bool administers = true, QSize size = {1366, 768}) : House(size)
    {
        records.content.account.role = role;
        records.content.account.administers = administers;
        signIn();
        click("rail.device");
    }
    bool has(const std::string& what) const { return std::find(clinic.done.begin(), clinic.done.end(), what) != clinic.done.end(); }
    [[nodiscard]] int count(const char* name) const
    {
        int n = 0;
        for (auto* widget : window->findChildren<QWidget*>(QLatin1String(name)))
            n += widget->isVisible() ? 1 : 0;
        return n;
    }
};

} // namespace

TEST_CASE("a user is added, changed and switched off", "[ui][office]")
{
    Office house;
    house.click("office.users");
    REQUIRE(house.wait([&] { return house.visible("users.row.okafor"); }));
    house.click("users.add");
    house.click("user.save"); // empty: nothing is made
    CHECK(house.clinic.people.size() == 2);
    house.type("person.name", "M. Laurent");
    house.type("person.licence", "ES-20993");
    house.type("person.body", "State Board");
    house.type("person.until", "2020-01-01");
    house.type("person.scope", "9.0");
    house.type("user.password", "three quiet herons");
    house.type("user.repeat", "three quiet herons");
    house.click("user.save");
    CHECK(house.as<QLineEdit>("person.until")->accessibleDescription() == "This licence has run out");
    CHECK(house.as<QLineEdit>("person.scope")->accessibleDescription().contains("at most"));
    house.type("person.until", "2026-06-02");
    house.type("person.scope", "1.0");
    house.click("user.save");
    REQUIRE(house.wait([&] { return house.visible("users.row.laurent"); }));
    CHECK(house.as<QWidget>("users.row.laurent")->accessibleDescription().contains("renew in 21 days"));

    house.click("users.row.laurent");
    REQUIRE(house.visible("user.active"));
    house.click("user.active");
    house.click("user.save");
    REQUIRE(house.wait([&] { return !house.clinic.people.back().active; }));
    house.wait([&] { return house.as<QWidget>("users.row.laurent") && house.as<QWidget>("users.row.laurent")->accessibleDescription().contains("Switched off"); });
}

TEST_CASE("nobody takes the clinic away from oneself", "[ui][office]")
{
    Office house;
    house.click("office.users");
    REQUIRE(house.wait([&] { return house.visible("users.row.okafor"); }));
    house.click("users.row.okafor");
    CHECK_FALSE(house.enabled("user.active"));
    CHECK_FALSE(house.enabled("person.role"));
    CHECK_FALSE(house.enabled("person.administers"));
    house.type("person.until", "2029-03-31"); // but the licence can be renewed
    house.click("user.save");
    REQUIRE(house.wait([&] { return house.window->flow().practitioner()->licenceValidUntil == ports::Day{2029, 3, 31}; }));
}

TEST_CASE("password and PIN: the rule, the repeat, the password until now", "[ui][office]")
{
    Office house;
    house.click("office.users");
    house.click("users.password");
    house.type("password.old", "wrong");
    house.type("password.new.password", "three quiet herons");
    house.type("password.new.repeat", "three quiet herons");
    house.click("password.save");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-301"));
    house.type("password.old", "demo");
    house.click("password.save");
    REQUIRE(house.wait([&] { return house.has("change_password"); }));
    house.wait([&] { return !house.visible("password.save"); });

    house.click("users.pin");
    house.type("pinSheet.password", "three quiet herons");
    house.type("pinSheet.pin", "1234");
    house.type("pinSheet.again", "1234");
    house.click("pinSheet.save");
    CHECK(house.clinic.pin.empty()); // a row of digits
    house.type("pinSheet.pin", "2580");
    house.type("pinSheet.again", "2581");
    house.click("pinSheet.save");
    CHECK(house.clinic.pin.empty());
    house.type("pinSheet.again", "2580");
    house.click("pinSheet.save");
    CHECK(house.wait([&] { return house.clinic.pin == "2580"; }));
}

TEST_CASE("a new recovery sheet is asked for, printed and confirmed; keys are changed on a second press", "[ui][office]")
{
    QTemporaryDir folder;
    Office house;
    house.click("office.users");
    house.click("users.recovery");
    CHECK_FALSE(house.has("recovery_sheet")); // asked first
    house.click("recoveryPanel.make");
    REQUIRE(house.wait([&] { return house.visible("recovery.group"); }));
    CHECK_FALSE(house.enabled("recoveryPanel.done"));
    for (auto* card : house.window->findChildren<RecoveryCard*>())
        if (card->isVisible())
            card->savePdf(folder.filePath("sheet.pdf"));
    house.settle();
    house.click("recovery.kept");
    house.click("recoveryPanel.done");
    REQUIRE(house.wait([&] { return house.has("recovery_sheet_kept"); }));
    house.wait([&] { return !house.visible("recoveryPanel.done"); });
    house.click("users.rotate");
    CHECK_FALSE(house.has("rotate_keys"));
    house.click("users.rotate");
    CHECK(house.wait([&] { return house.has("rotate_keys"); }));
}

TEST_CASE("who does not run the clinic sees the own account only", "[ui][office]")
{
    const auto role = GENERATE(ports::Role::Clinician, ports::Role::Assistant, ports::Role::Reader);
    Office house(role, false);
    house.click("office.users");
    house.settle(50);
    CHECK(house.visible("users.password"));
    CHECK_FALSE(house.visible("users.add"));
    CHECK_FALSE(house.visible("users.row.okafor"));
    CHECK_FALSE(house.visible("users.rotate"));
    house.click("office.clinic");
    CHECK_FALSE(house.visible("clinic.save"));
    CHECK(house.as<QLineEdit>("clinic.name")->isReadOnly());
    house.click("office.backup");
    house.settle(50);
    CHECK(house.enabled("backup.now") == (role != ports::Role::Reader));
    CHECK_FALSE(house.visible("backup.restore"));
    house.click("office.audit");
    house.settle(50);
    CHECK((house.count("audit.line") > 0) == (role == ports::Role::Clinician));
}

TEST_CASE("the clinic's data is changed, and bad input changes nothing", "[ui][office]")
{
    Office house;
    house.click("office.clinic");
    house.wait([&] { return house.text("clinic.years") == "10"; });
    house.type("clinic.name", "");
    house.as<QLineEdit>("clinic.name")->clear();
    house.type("clinic.years", "200");
    house.click("clinic.save");
    CHECK_FALSE(house.has("save_clinic"));
    CHECK(house.as<QLineEdit>("clinic.years")->accessibleDescription().contains("1 to 50"));
    house.type("clinic.name", "Juniper Two");
    house.type("clinic.years", "12");
    house.click("clinic.save");
    REQUIRE(house.wait([&] { return house.has("retention"); }));
    CHECK(house.records.content.clinic.name == "Juniper Two");
    CHECK(house.clinic.years == 12);
    CHECK(house.window->flow().clinic().name == "Juniper Two");
}

TEST_CASE("backup: now, folder, check a file, verify the data", "[ui][office]")
{
    QTemporaryDir folder;
    Office house;
    house.services.dataFolder = folder.path().toStdString();
    QDir(folder.path()).mkdir("backups");
    QFile file(folder.filePath("backups/stipple-20260511-180000.stipplebackup"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    house.click("office.backup");
    REQUIRE(house.wait([&] { return house.visible("backup.check"); }));
    CHECK(house.text("backup.age").contains("Last good backup"));
    house.click("backup.now");
    REQUIRE(house.wait([&] { return house.text("backup.nowWords").contains("opened again and counted"); }));
    house.clinic.failNext = ErrorCode::StoreFull;
    house.click("backup.now");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-202"));
    house.click("backup.check");
    REQUIRE(house.wait([&] { return house.text("backup.checkWords").contains("is good"); }));
    house.clinic.failNext = ErrorCode::FileFormat;
    house.click("backup.check");
    REQUIRE(house.wait([&] { return house.text("backup.checkWords").contains("E-503"); }));
    house.click("backup.verify");
    REQUIRE(house.wait([&] { return house.text("backup.verifyWords").contains("Everything fits"); }));
    house.clinic.failNext = ErrorCode::AuditBroken;
    house.click("backup.verify");
    REQUIRE(house.wait([&] { return house.text("backup.verifyWords").contains("first thing that does not fit: fake"); }));
    house.click("backup.automatic");
    CHECK(house.wait([&] { return !house.clinic.plan.automatic; }));
    house.window->findChild<BackupPage*>()->setFolder("/elsewhere");
    CHECK(house.wait([&] { return house.text("backup.folder") == "/elsewhere"; }));
    house.click("rail.today");
    CHECK(house.wait([&] { return house.visible("today.backupAge"); }));
}

TEST_CASE("restore is checked first, confirmed by typing, and signs everybody out", "[ui][office]")
{
    Office house;
    house.click("office.backup");
    house.click("backup.restore");
    auto* sheet = house.window->findChild<BackupPage*>()->findChild<RestoreSheet*>(); // the set-up has one, too
    CHECK_FALSE(house.enabled("restore.go"));
    house.clinic.failNext = ErrorCode::FileFormat;
    sheet->choose("/tmp/bad.stipplebackup");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK_FALSE(house.visible("restore.word"));
    sheet->choose("/tmp/good.stipplebackup");
    REQUIRE(house.wait([&] { return house.visible("restore.word"); }));
    house.type("restore.word", "restore?");
    CHECK_FALSE(house.enabled("restore.go"));
    house.type("restore.word", "RESTORE");
    house.click("restore.go");
    REQUIRE(house.wait([&] { return house.visible("signIn.password"); }));
    CHECK(house.has("restore"));
    CHECK_FALSE(house.window->flow().practitioner());
}

TEST_CASE("the audit log goes page by page, newest first, in words", "[ui][office]")
{
    Office house;
    house.clinic.log.clear();
    for (std::int64_t seq = 120; seq > 0; --seq)
        house.clinic.log.push_back({seq, UtcMs{fakes::kSampleNoonUtcMs - (120 - seq) * 60'000}, "A. Okafor", "sign_in", "account", std::nullopt, {}});
    house.click("office.audit");
    REQUIRE(house.wait([&] { return house.count("audit.line") == 50; }));
    CHECK(house.text("audit.line") == "Signed in");
    CHECK_FALSE(house.enabled("audit.newer"));
    house.click("audit.older");
    house.click("audit.older");
    REQUIRE(house.wait([&] { return house.count("audit.line") == 20; }));
    CHECK_FALSE(house.enabled("audit.older"));
    house.click("audit.newer");
    CHECK(house.wait([&] { return house.count("audit.line") == 50; }));
}

TEST_CASE("office pages: names, targets and words large enough", "[ui][office][pages]")
{
    Office house(ports::Role::Clinician, true, GENERATE(QSize(1366, 768), QSize(1920, 1080)));
    for (const char* page : {"office.pens", "office.users", "office.clinic", "office.content", "office.stock", "office.backup", "office.audit", "office.patients"}) {
        INFO(page);
        house.click(page);
        house.settle(60);
        for (auto* widget : house.window->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
                INFO(widget->objectName().toStdString() << " " << button->text().toStdString());
                if (widget->inherits("QToolButton") || widget->inherits("QTableCornerButton"))
                    continue;
                CHECK(widget->height() >= 44);
                CHECK(widget->width() >= 44);
                CHECK((!widget->accessibleName().isEmpty() || !button->text().isEmpty()));
            }
            if (const auto* label = qobject_cast<Label*>(widget))
                CHECK(label->textLook().px >= 14);
        }
    }
}

TEST_CASE("a lot is entered, counted again, and a recall names who was treated with it", "[ui][office][stock]")
{
    Office house;
    house.click("office.stock");
    house.click("stock.add");
    house.click("lot.save"); // empty: nothing is made
    CHECK(house.care.products.empty());
    house.type("lot.name", "12-pin cartridge");
    house.type("lot.number", "K24-0831");
    house.type("lot.expiry", "next year");
    house.type("lot.quantity", "20");
    house.click("lot.save");
    CHECK(house.care.products.empty()); // no such day
    house.type("lot.expiry", "2026-06");
    house.click("lot.save");
    REQUIRE(house.wait([&] { return house.care.products.size() == 1; }));
    CHECK(house.care.products[0].expiry == ports::Day{2026, 6, 30});
    CHECK(house.care.products[0].quantity == 20);
    REQUIRE(house.wait([&] { return house.visible("stock.change"); }));
    house.click("stock.change");
    house.type("lot.quantity", "19");
    house.click("lot.save");
    REQUIRE(house.wait([&] { return house.care.products[0].quantity == 19; }));
    CHECK(house.care.products.size() == 1);

    ports::PatientHit hit;
    hit.id = house.records.content.charts.front().patient.id;
    hit.name = "Elena Marsh";
    house.care.recalled = {hit};
    REQUIRE(house.wait([&] { return house.visible("stock.treated"); }));
    house.click("stock.treated");
    REQUIRE(house.wait([&] { return house.visible("stock.patient"); }));
    CHECK(house.text("stock.treatedTitle").contains("K24-0831"));
    house.click("stock.patient");
    CHECK(house.wait([&] { return house.visible("chart.startSession"); }));
}

TEST_CASE("a reader sees the stock and cannot change it", "[ui][office][stock]")
{
    Office house(ports::Role::Reader, false);
    house.care.products.push_back({fakes::sampleId<EntryId>(9, 1), "serum", "Hyaluronic serum", "HA-2203", "", ports::Day{2026, 5, 1}, 4});
    house.click("office.stock");
    REQUIRE(house.wait([&] { return house.visible("stock.treated"); }));
    CHECK_FALSE(house.visible("stock.add"));
    CHECK_FALSE(house.visible("stock.change"));
}
