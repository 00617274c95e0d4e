// The line of a treatment through the whole window on fake ports: sign-in to the sheet and back to the chart.
#include "tests/ui/pages/house.h"
#include "ui/pages/problem_strip.h"

#include "ui/pages/sheet_preview.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/limit_editor.h"
#include "ui/widgets/signature_pad.h"

#include <QApplication>
#include <QPrintDialog>
#include <QDir>
#include <QFile>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

void sign(House& house)
{
    auto* pad = house.find("summary.signature");
    REQUIRE(pad);
    const auto send = [pad](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, QPointF(at), QPointF(pad->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pad, &event);
    };
    send(QEvent::MouseButtonPress, {40, 80});
    for (int i = 0; i < 20; ++i)
        send(QEvent::MouseMove, {40 + i * 8, 80 - (i % 5) * 8});
    send(QEvent::MouseButtonRelease, {200, 60});
}

// Holds the trigger until the planned strokes of the zone are given.
void treatZone(House& house)
{
    house.pen.holdTrigger();
    const auto* model = house.window->flow().treatment().model();
    REQUIRE(model);
    for (int i = 0; i < 4000; ++i) {
        house.pen.advance(std::chrono::milliseconds(200));
        house.settle(0);
        const auto* current = model->current();
        if (!current || current->strokes >= current->strokesPlanned)
            break;
    }
    house.pen.releaseTrigger();
    house.penTime(100);
}

// To a real print queue, the default one, where whoever runs the test named it; nobody's printer starts by itself.
void printOn(House& house, const QString& queue)
{
    house.click("aftercare.print");
    QPrintDialog* dialog = nullptr;
    REQUIRE(house.wait([&] { return (dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget())) != nullptr; }));
    dialog->accept();
    CHECK(house.wait([&] { return house.text("aftercare.result").endsWith(queue); }, 10000));
}

} // namespace

TEST_CASE("one treatment from sign-in to the sheet and back to the chart", "[ui][line]")
{
    QTemporaryDir folder;
    House house;
    house.services.outputFolder = folder.path().toStdString();
    house.signIn();
    REQUIRE(house.visible("top.simulated"));
    house.openSessionOfHero();
    house.answerAllNo();
    REQUIRE(house.enabled("assess.next"));
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.map"); });
    auto& plan = house.window->flow().plan();
    while (plan.plan().zones.size() > 2)
        house.click("plan.remove");
    REQUIRE(plan.problems().empty());
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.arm"); });
    CHECK_FALSE(house.enabled("preflight.arm"));
    house.readyToArm();
    REQUIRE(house.enabled("preflight.arm"));
    CHECK(house.text("preflight.who").contains("Elena Marsh, born 12 March 1985"));
    house.arm();
    if (const auto* strip = house.as<ProblemStrip>("problem"))
        UNSCOPED_INFO("in the window: " << strip->words().toStdString());
    REQUIRE(house.visible("cockpit.state"));
    REQUIRE(house.pen.snapshot().state == safety::State::Armed);
    REQUIRE(house.visible("cockpit.simulated"));

    treatZone(house);
    house.click("cockpit.nextZone");
    house.penTime(200);
    REQUIRE(house.pen.snapshot().state == safety::State::Verified);
    REQUIRE(house.wait([&] { return house.enabled("cockpit.arm"); }));
    house.hold("cockpit.arm");
    house.penTime(100);
    treatZone(house);
    CHECK(house.text("cockpit.nextZone") == "Finish");
    house.click("cockpit.nextZone");
    house.penTime(200);
    REQUIRE(house.wait([&] { return house.visible("summary.sign"); }));

    const auto& record = house.window->flow().record();
    CHECK(record.stage == ports::SessionStage::ToSign);
    std::uint32_t stored = 0;
    for (const auto& segment : house.records.sessions.at(record.id).segments)
        stored += segment.strokes;
    CHECK(stored == house.pen.strokesTotal());
    CHECK(house.pen.marked == 1);
    CHECK(house.text("summary.source") == "counted by the pen");

    CHECK_FALSE(house.enabled("summary.sign"));
    for (const auto& segment : record.segments) {
        const auto name = QStringLiteral("summary.endPointReached.") + QString::fromStdString(segment.planned.zone);
        if (house.visible(name))
            house.click(name);
    }
    if (house.visible("summary.reviewed"))
        house.click("summary.reviewed");
    sign(house);
    const auto* card = house.find("summary.signCard"); // in sight without scrolling, difference or not
    REQUIRE(card);
    CHECK(card->mapTo(house.window.get(), QPoint(0, card->height())).y() <= house.find("summary.sign")->mapTo(house.window.get(), QPoint()).y());
    house.type("summary.password", QString::fromStdString(house.records.content.password));
    REQUIRE(house.enabled("summary.sign"));
    house.click("summary.sign");
    REQUIRE(house.wait([&] { return house.visible("aftercare.savePdf"); }));
    CHECK(house.records.sessions.at(record.id).stage == ports::SessionStage::Signed);
    CHECK(house.as<SheetPreview>("aftercare.preview")->pages() >= 1);
    if (const auto queue = qEnvironmentVariable("STIPPLE_TEST_PRINTER"); !queue.isEmpty())
        printOn(house, queue);
    house.click("aftercare.done");
    REQUIRE(house.wait([&] { return house.visible("chart.timeline"); }));
}

TEST_CASE("what one zone was given is not drawn over the limit of the next", "[ui][cockpit]")
{
    House house;
    auto& planned = std::ranges::find(house.records.content.charts, "Elena", [](const auto& chart) { return chart.patient.givenName; })->plan->zones;
    std::erase_if(planned, [](const auto& zone) { return zone.zone != "cheek_right" && zone.zone != "crows_feet_right"; });
    std::ranges::sort(planned, std::ranges::greater(), &plan::ZonePlan::depth);
    house.toArmed();
    REQUIRE(house.window->flow().plan().plan().zones.at(0).zone == "cheek_right");
    const auto limit = house.pen.snapshot().confirmed->depthLimit;
    treatZone(house);
    house.click("cockpit.nextZone");
    house.penTime(200);
    REQUIRE(house.wait([&] { return house.enabled("cockpit.arm"); }));
    REQUIRE(house.pen.snapshot().confirmed->depthLimit < limit);
    const auto picture = house.find("cockpit.strips")->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int red = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor at = picture.pixelColor(x, y);
            red += at.red() > 150 && at.green() < 100 && at.blue() < 100 ? 1 : 0;
        }
    CHECK(red == 0);
}

TEST_CASE("a depth over the limit goes back to the limit and says which", "[ui][plan][HAZ-007]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.map"); });
    house.tapZone("chin");
    auto* depth = house.as<LimitEditor>("plan.depth");
    REQUIRE(depth);
    const auto limits = house.window->flow().plan().limits("chin");
    for (int i = 0; i < 60; ++i)
        depth->stepper()->stepUp();
    house.settle();
    CHECK(house.window->flow().plan().zone("chin")->depth == limits.depth.softMax.value);
    CHECK(house.window->flow().plan().problems().empty());
}

TEST_CASE("the link lost in mid-run alarms, and the zone's end is uncertain", "[ui][cockpit][HAZ-018]")
{
    House house;
    house.toArmed();
    house.pen.holdTrigger();
    house.penTime(1500);
    house.pen.unplug();
    house.settle(50);
    CHECK(house.visible("stopButton"));
    CHECK(house.visible("cockpit.reconnect"));
    const auto zones = house.window->flow().treatment().model()->zones();
    CHECK(zones.front().certainty == ports::Certainty::EndUncertain);
    CHECK(zones.front().strokes > 0);
    CHECK_FALSE(house.records.sessions.at(house.window->flow().record().id).alarms.empty());
}

TEST_CASE("an unknown answer to arming is not shown as failed and not repeated", "[ui][cockpit]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.readyToArm();
    house.pen.nextArm = ports::Outcome::Unknown;
    house.arm();
    CHECK(house.pen.snapshot().state == safety::State::Verified);
    CHECK_FALSE(house.window->flow().treatment().waitingForArm());
    CHECK_FALSE(house.text("cockpit.hint").contains("failed"));
}

TEST_CASE("telemetry that is too old is shown as no data", "[ui][cockpit][HAZ-033]")
{
    House house;
    house.toArmed();
    house.pen.holdTrigger();
    house.penTime(1500);
    house.pen.telemetrySilent = true;
    house.penTime(800);
    house.settle(300);
    CHECK(house.text("cockpit.rate") == QStringLiteral("– –"));
}

TEST_CASE("a plan edit undoes the read-back and the spoken check", "[ui][preflight]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.readyToArm();
    REQUIRE(house.enabled("preflight.arm"));
    auto zone = house.window->flow().plan().plan().zones.front();
    zone.depth = zone.depth - 50_um;
    house.window->flow().plan().set(zone, "test");
    house.penTime(100);
    house.settle();
    CHECK_FALSE(house.enabled("preflight.arm"));
    CHECK_FALSE(house.window->flow().treatment().patientConfirmed());
}
