// Writes every page as a PNG at the sizes given, for eyes: stipple_screens FOLDER [1366x768 1920x1080 …] [de | zh_CN]
#include "tests/ui/pages/house.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/translator.h"
#include "ui/theme/apply.h"
#include "ui/widgets/limit_editor.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMouseEvent>

#include <cstdio>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

void shoot(House& house, const QString& folder, const QString& name)
{
    house.settle(150);
    const auto file = QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(house.window->width());
    if (!house.window->grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

void sign(House& house)
{
    auto* pad = house.find("summary.signature");
    if (!pad)
        return;
    const auto send = [pad](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, QPointF(at), QPointF(pad->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pad, &event);
    };
    send(QEvent::MouseButtonPress, {90, 80});
    for (int i = 0; i < 60; ++i)
        send(QEvent::MouseMove, {90 + i * 4, 60 + static_cast<int>(26 * std::sin(i * 0.5)) - i / 6});
    send(QEvent::MouseButtonRelease, {330, 60});
}

void run(House& house, int ms)
{
    for (int i = 0; i < ms; i += 200) {
        house.pen.advance(std::chrono::milliseconds(200));
        house.settle(3);
    }
}

void treatment(House& house, const QString& folder)
{
    shoot(house, folder, "06-cockpit-armed");
    for (int zone = 0; zone < 4; ++zone) {
        house.pen.holdTrigger();
        const auto* model = house.window->flow().treatment().model();
        for (int i = 0; i < 3000 && model->current()->strokes < model->current()->strokesPlanned; ++i)
            house.pen.advance(std::chrono::milliseconds(200));
        house.pen.releaseTrigger();
        run(house, 200);
        house.click("cockpit.nextZone");
        run(house, 400);
        if (zone == 3)
            shoot(house, folder, "06-cockpit-ready");
        house.hold("cockpit.arm");
        run(house, 200);
    }
    house.pen.holdTrigger();
    run(house, 60000);
    house.click("cockpit.observation.pinpoint_bleeding");
    house.click("cockpit.observation.erythema");
    for (int i = 0; i < 100; ++i) { // the last ten seconds, drawn as they come
        house.pen.advance(std::chrono::milliseconds(100));
        house.settle(4);
    }
    shoot(house, folder, "06-cockpit-running");
    house.click("cockpit.pause");
    run(house, 3000);
    shoot(house, folder, "06-cockpit-paused");
    house.pen.releaseTrigger();
    house.hold("cockpit.resume");
    run(house, 200);
    house.pen.holdTrigger();
    run(house, 3000);
    ports::Alarm alarm{ports::AlarmId::PenFault, ports::AlarmPriority::High, 4, 1980, {}, true};
    house.pen.requestStop();
    house.pen.raise(alarm);
    run(house, 600);
    shoot(house, folder, "06-cockpit-alarm");
    house.pen.causeGone(ports::AlarmId::PenFault);
    run(house, 400);
    house.click("cockpit.clear");
    run(house, 400);
    house.click("cockpit.finishEarly");
    house.click("cockpit.finishEarly");
    run(house, 400);
}

void all(const QString& folder, QSize size)
{
    House house(size);
    house.services.outputFolder = folder.toStdString();
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    shoot(house, folder, "00-sign-in");
    house.pen.plugIn();
    house.pen.insertCartridge();
    house.penTime(200);
    house.signIn();
    shoot(house, folder, "01-today");
    house.click("today.openChart");
    house.wait([&] { return house.visible("chart.timeline"); });
    shoot(house, folder, "02-chart");
    house.click("chart.startSession");
    house.wait([&] { return house.visible("assess.next"); });
    shoot(house, folder, "03-assess-open");
    house.click("assess.addGoal");
    shoot(house, folder, "03-goal");
    house.click("goal.cancel");
    house.answerAllNo();
    ports::ScreeningAnswer nsaid;
    nsaid.rule = "C_nsaid_supplement";
    nsaid.value = ports::ScreeningAnswer::Value::Yes;
    house.window->flow().setAnswer(nsaid);
    shoot(house, folder, "03-assess");
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.map"); });
    house.tapZone("cheek_left");
    shoot(house, folder, "04-plan");
    house.click("plan.order");
    shoot(house, folder, "04-plan-list");
    house.click("plan.listDone");
    for (int i = 0; i < 60; ++i)
        house.as<LimitEditor>("plan.depth")->stepper()->stepUp();
    shoot(house, folder, "04-plan-limit");
    house.pen.unplug();
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.arm"); });
    shoot(house, folder, "05-preflight");
    house.pen.plugIn();
    house.penTime(200);
    house.click("preflight.confirmPatient");
    house.penTime(200);
    shoot(house, folder, "05-preflight-ready");
    house.arm();
    treatment(house, folder);
    house.wait([&] { return house.visible("summary.sign"); });
    sign(house);
    shoot(house, folder, "07-summary");
    for (const auto& segment : house.window->flow().record().segments) {
        const auto name = QStringLiteral("summary.endPointReached.") + QString::fromStdString(segment.planned.zone);
        if (house.visible(name))
            house.click(name);
    }
    if (house.visible("summary.reviewed"))
        house.click("summary.reviewed");
    house.type("summary.password", QString::fromStdString(house.records.content.password));
    shoot(house, folder, "07-summary-ready");
    house.click("summary.sign");
    house.wait([&] { return house.visible("aftercare.savePdf"); });
    shoot(house, folder, "09-aftercare");
    house.click("aftercare.done");
    house.wait([&] { return house.visible("chart.timeline"); });
    shoot(house, folder, "02-chart-after");
    house.click("rail.device");
    shoot(house, folder, "10-device");
    house.click("rail.protocols");
    shoot(house, folder, "10-protocols");
    house.click("rail.patients");
    shoot(house, folder, "11-patients");
    house.click("patients.new");
    shoot(house, folder, "11-patient-form");
    house.window->lock();
    shoot(house, folder, "12-lock");
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    applyTheme(app);
    if (argc < 2) {
        std::fprintf(stderr, "usage: stipple_screens FOLDER [WIDTHxHEIGHT …] [LANGUAGE]\n");
        return 2;
    }
    const auto folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QList<QSize> sizes;
    for (int i = 2; i < argc; ++i) {
        const auto parts = QString::fromLocal8Bit(argv[i]).split(QLatin1Char('x'));
        if (parts.size() == 1)
            text::setLanguage(parts[0]);
        if (parts.size() == 2)
            sizes.append({parts[0].toInt(), parts[1].toInt()});
    }
    if (sizes.isEmpty())
        sizes = {{1366, 768}, {1920, 1080}};
    for (const auto& size : sizes)
        try {
            all(folder, size);
        } catch (const std::exception& problem) {
            std::fprintf(stderr, "%d: %s\n", size.width(), problem.what());
            return 1;
        }
    return 0;
}
