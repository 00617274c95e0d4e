// The first run of a real clinic with the real store: set up, cut short, started again, approved, locked, backed up.
#include "app/composition.h"
#include "core/store/folder.h"
#include "ui/office/recovery_card.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QThread>

#include <stdexcept>

using namespace stipple;

namespace {

constexpr const char* kPassword = "three quiet herons";

// The program in a folder, with hands.
struct Program {
    explicit Program(const QString& root)
    {
        app::Options options;
        options.dataRoot = root;
        options.penPath = root + "/no-pen";
        options.windowSize = QSize(1366, 768);
        house = std::make_unique<app::Composition>(options);
        REQUIRE(house->open());
    }
    QWidget* find(const QString& name) const
    {
        for (auto* widget : house->window().findChildren<QWidget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    bool wait(const std::function<bool()>& until, int ms = 20000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!until() && timer.elapsed() < ms) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::msleep(2);
        }
        return until();
    }
    bool sees(const QString& name, int ms = 20000)
    {
        return wait([&] { return find(name) != nullptr; }, ms);
    }
    void click(const QString& name)
    {
        if (!wait([&] { return find(name) && find(name)->isEnabled(); }))
            throw std::runtime_error("cannot click " + name.toStdString());
        auto* widget = find(name);
        const QPointF at = QRectF(widget->rect()).center();
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &event);
        }
        wait([] { return false; }, 170); // a second click within 150 ms is not one
    }
    void type(const QString& name, const QString& words)
    {
        if (!sees(name))
            throw std::runtime_error("no " + name.toStdString());
        auto* edit = qobject_cast<QLineEdit*>(find(name));
        edit->selectAll();
        for (const QChar letter : words) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(edit, &down);
        }
    }
    QString text(const QString& name) const
    {
        auto* label = qobject_cast<ui::Label*>(find(name));
        return label ? label->text() : QString();
    }
    void fillClinic()
    {
        type("clinic.name", "Alder Lane Clinic");
        type("clinic.address", "4 Alder Lane, Bristol");
        type("clinic.phone", "+44 117 496 0100");
        type("clinic.emergency", "999");
        click("setUp.next");
    }
    void makeClinic()
    {
        fillClinic();
        type("person.name", "M. Hale, L.Ac.");
        type("person.licence", "AC-2201");
        type("person.body", "British Acupuncture Council");
        type("person.until", "2099-03-31");
        type("person.scope", "1,5");
        type("person.password", kPassword);
        type("person.repeat", kPassword);
        click("setUp.next");
        REQUIRE(sees("recovery.group"));
    }
    void keepSheet(const QString& folder)
    {
        REQUIRE(sees("recovery.group"));
        for (auto* card : house->window().findChildren<ui::RecoveryCard*>())
            if (card->isVisible())
                card->savePdf(folder + "/sheet.pdf");
        click("recovery.kept");
        click("setUp.next");
        REQUIRE(sees("content.approve"));
    }
    void signIn()
    {
        REQUIRE(sees("signIn.person.hale"));
        type("signIn.password", kPassword);
        click("signIn.submit");
    }
    std::unique_ptr<app::Composition> house;
};

} // namespace

TEST_CASE("an empty folder: set-up, restart at every step, approval, lock, backup, check", "[app][setup]")
{
    QTemporaryDir root;
    const auto clinic = (root.path() + "/clinic").toStdString();
    {
        Program first(root.path());
        REQUIRE(first.sees("clinic.name"));
        first.fillClinic();
        REQUIRE(first.sees("person.name"));
        CHECK_FALSE(store::clinicExists(clinic)); // nothing is written yet
    }
    {
        Program again(root.path()); // starts clean
        REQUIRE(again.sees("clinic.name"));
        again.makeClinic();
        CHECK(store::clinicExists(clinic));
    } // before the sheet was confirmed
    {
        Program goesOn(root.path());
        goesOn.signIn();
        REQUIRE(goesOn.sees("recovery.group")); // a new sheet
        goesOn.keepSheet(root.path());
        goesOn.click("setUp.next"); // approval later
        REQUIRE(goesOn.sees("today.addVisit"));
        CHECK_FALSE(goesOn.house->window().flow().clinic().contentApproved);
    }
    Program program(root.path());
    program.signIn();
    REQUIRE(program.sees("today.addVisit")); // not asked for the sheet again
    program.click("rail.protocols");
    program.click("protocols.content");
    program.type("content.password", "something else");
    program.click("content.approve");
    REQUIRE(program.sees("problem"));
    program.type("content.password", kPassword);
    program.click("content.approve");
    REQUIRE(program.wait([&] { return program.house->window().flow().clinic().contentApproved; }));
    CHECK(program.text("content.state").contains("is approved"));

    program.click("rail.device");
    program.click("office.users");
    program.click("users.pin");
    program.type("pinSheet.password", kPassword);
    program.type("pinSheet.pin", "2580");
    program.type("pinSheet.again", "2580");
    program.click("pinSheet.save");
    REQUIRE(program.wait([&] { return !program.find("pinSheet.save"); }));
    program.click("rail.lock");
    REQUIRE(program.sees("pin.1"));
    for (const char* digit : {"pin.2", "pin.5", "pin.8", "pin.0", "pin.enter"})
        program.click(digit);
    REQUIRE(program.sees("users.pin"));

    program.click("office.backup");
    program.click("backup.now");
    REQUIRE(program.wait([&] { return program.text("backup.nowWords").contains("counted"); }));
    REQUIRE(program.sees("backup.check"));
    program.click("backup.check");
    REQUIRE(program.wait([&] { return program.text("backup.checkWords").contains("is good"); }));
    program.click("backup.verify");
    REQUIRE(program.wait([&] { return program.text("backup.verifyWords").contains("Everything fits"); }));
    program.click("office.audit");
    REQUIRE(program.sees("audit.line"));
}
