// Every page: names and sizes of targets and text, error and empty states, reasons with words.
#include "tests/ui/pages/house.h"

#include "ui/pages/preflight_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

// No interactive widget in sight without a name, none below 44 px, no words below 14 px.
void checkPage(House& house, const char* where)
{
    INFO(where);
    for (auto* widget : house.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<QScrollBar*>(widget))
            continue;
        const bool interactive = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSlider*>(widget);
        if (interactive && widget->window() == house.window.get()) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " " << widget->accessibleName().toStdString());
            if (widget->inherits("QToolButton")) // the clear mark inside a field: the field itself is the target
                continue;
            CHECK(widget->height() >= 44);
            CHECK(widget->width() >= 44);
            CHECK(widget->height() >= std::min(widget->minimumSizeHint().height(), 56)); // never squeezed
            CHECK(widget->visibleRegion().boundingRect().width() >= (widget->visibleRegion().isEmpty() ? 0 : widget->width() - 8)); // nor cut off sideways
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
        if (const auto* label = qobject_cast<Label*>(widget)) {
            INFO(label->text().toStdString());
            CHECK(label->textLook().px >= 14);
            CHECK((label->text().isEmpty() || label->height() >= QFontMetrics(label->font()).height() * 3 / 4));
        }
    }
}

} // namespace

TEST_CASE("no part of the window is ever a window of its own", "[ui][pages]")
{
    struct Windows : QObject {
        QStringList shown;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (event->type() == QEvent::Show && widget && widget->isWindow() && !qobject_cast<const MainWindow*>(watched))
                shown << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
            return false;
        }
    } windows;
    qApp->installEventFilter(&windows);
    House house;
    house.signIn();
    for (const char* page : {"rail.patients", "rail.protocols", "rail.device", "rail.today"})
        house.click(QLatin1String(page));
    house.openSessionOfHero();
    house.settle(50);
    INFO(windows.shown.join(QStringLiteral(", ")).toStdString());
    CHECK(windows.shown.isEmpty());
    CHECK(QApplication::activeWindow() == house.window.get());
}

TEST_CASE("targets are named and large enough on every page", "[ui][pages]")
{
    const auto size = GENERATE(QSize(1920, 1080), QSize(1366, 768));
    House house(size);
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    checkPage(house, "sign in");
    house.signIn();
    checkPage(house, "today");
    house.click("rail.patients");
    house.wait([&] { return house.visible("patients.row"); });
    checkPage(house, "patients");
    house.click("patients.new");
    checkPage(house, "patient form");
    house.click("rail.protocols");
    checkPage(house, "protocols");
    house.click("rail.device");
    checkPage(house, "device");
    house.click("rail.today");
    house.click("today.openChart");
    house.wait([&] { return house.visible("chart.timeline"); });
    checkPage(house, "chart");
    house.click("chart.startSession");
    house.wait([&] { return house.visible("assess.next"); });
    checkPage(house, "assess");
    house.answerAllNo();
    checkPage(house, "assess, answered");
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.next"); });
    checkPage(house, "plan");
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.arm"); });
    checkPage(house, "pre-flight");
    house.readyToArm();
    house.arm();
    checkPage(house, "cockpit");
}

TEST_CASE("a page that opens has the focus, not the rail", "[ui][pages]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    for (const auto& [button, page] : {std::pair("assess.next", "plan"), std::pair("plan.next", "preflight")}) {
        house.click(QLatin1String(button));
        REQUIRE(house.wait([&] { return house.visible(QLatin1String(page)); }));
        const auto* shown = house.find(QLatin1String(page));
        const auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        INFO(focus->objectName().toStdString());
        CHECK((focus == shown || shown->isAncestorOf(focus)));
    }
}

TEST_CASE("every reason of the pre-flight has words", "[ui][preflight]")
{
    using session::CheckReason;
    for (int i = 1; i <= static_cast<int>(CheckReason::ReadBackOtherPlan); ++i) {
        INFO(i);
        CHECK(checkReason(static_cast<CheckReason>(i)).size() > 10);
    }
    for (int i = 0; i < session::kCheckCount; ++i)
        CHECK_FALSE(checkTitle(static_cast<session::CheckId>(i)).isEmpty());
}

TEST_CASE("a wrong password is said in the page and keeps the person", "[ui][signin]")
{
    House house;
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    house.type("signIn.password", "nonsense");
    house.click("signIn.submit");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-301"));
    CHECK(house.visible("signIn.password"));
}

TEST_CASE("a day that cannot be read says so with its code", "[ui][today]")
{
    House house;
    house.signIn();
    house.click("rail.patients");
    house.records.failNext = ErrorCode::StoreCorrupt;
    house.click("rail.today");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-204"));
}

TEST_CASE("a new patient is added and opened", "[ui][patients]")
{
    House house;
    house.signIn();
    house.click("rail.patients");
    house.click("patients.new");
    house.click("patientForm.save");
    CHECK(house.visible("patientForm.save")); // a name is missing: nothing was saved
    house.type("patientForm.given", "Ines");
    house.type("patientForm.family", "Åkerström");
    house.type("patientForm.born", "1991-02-30");
    house.click("patientForm.save");
    CHECK(house.visible("patientForm.save"));
    house.type("patientForm.born", "1991-02-28");
    house.click("patientForm.save");
    REQUIRE(house.wait([&] { return house.visible("chart.name"); }));
    CHECK(house.text("chart.name") == QStringLiteral("Ines Åkerström"));
}

TEST_CASE("a block in the screening closes the way to the plan", "[ui][assess][HAZ-011]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    REQUIRE(house.enabled("assess.next"));
    ports::ScreeningAnswer pregnant;
    pregnant.rule = "C_pregnant_nursing";
    pregnant.value = ports::ScreeningAnswer::Value::Yes;
    house.window->flow().setAnswer(pregnant);
    house.settle();
    CHECK_FALSE(house.enabled("assess.next"));
    CHECK(house.text("assess.verdict").contains("blocked"));
}
