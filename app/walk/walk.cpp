#include "app/walk/walk.h"

#include "app/clock.h"

#include "app/composition.h"
#include "core/store/demo.h"
#include "ui/map/zone_map_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/fitzpatrick_picker.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPixmap>
#include <QScreen>
#include <QWindow>

#include <cstdio>

namespace stipple::app {

using safety::State;

namespace {

// Small zones, so that a whole treatment takes about a minute of needling. One of them is mirrored.
const QStringList kZones{"glabella", "crows_feet_left", "nose_tip"};
static_assert(kZonesWalked == 4);

// A point of the map where a tap means this zone.
std::optional<QPoint> pointOf(const ui::map::ZoneMapView& map, const QString& zone)
{
    constexpr int kGrid = 6;
    QPoint sum;
    int count = 0;
    std::optional<QPoint> first;
    for (int y = kGrid; y < map.height(); y += kGrid)
        for (int x = kGrid; x < map.width(); x += kGrid) {
            const auto hit = map.hitTest({double(x), double(y)});
            if (hit.kind != ui::map::ZoneMapView::HitKind::Zone || hit.id != zone)
                continue;
            first = first.value_or(QPoint(x, y));
            sum += {x, y};
            ++count;
        }
    if (count == 0)
        return first;
    const QPoint middle = sum / count;
    return map.hitTest(middle).id == zone ? middle : *first;
}

} // namespace

Walk::Walk(Composition& house) : m_house(house), m_folder(house.options().walkDir.value_or(QDir::currentPath())) {}

Walk::~Walk() = default;

void Walk::start()
{
    m_task.emplace(all());
    m_task->start();
}

WalkTask Walk::all()
{
    QDir().mkpath(m_folder);
    try {
        co_await story();
    } catch (const WalkFailed& failure) {
        m_result.failure = QString::fromUtf8(failure.what());
        shoot("failed");
    }
    if (ownPen())
        trigger(false);
    const auto& catalogue = m_house.content().catalogue;
    const bool agreed = m_result.failure.isEmpty() && good();
    m_pictureWriters.clear(); // waits
    QFile file(m_folder + "/walk.json");
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(m_result.toJson(catalogue)).toJson()) > 0 && file.flush();
    if (!m_result.failure.isEmpty())
        std::fprintf(stderr, "walk: %s\n", qUtf8Printable(m_result.failure));
    else if (!agreed)
        std::fprintf(stderr, "walk: the record does not equal the pen's counts, see walk.json\n");
    if (!written)
        std::fprintf(stderr, "walk: walk.json could not be written to %s\n", qUtf8Printable(m_folder));
    QApplication::exit(agreed && written ? 0 : 1);
}

bool Walk::good() const { return m_result.agrees(m_house.content().catalogue); }

WalkTask Walk::story()
{
    co_await signIn();
    co_await chart();
    co_await assess();
    co_await planZones();
    co_await preflight();
    co_await treat();
    co_await summary();
    co_await aftercare();
    co_await compare();
}

WalkTask Walk::signIn()
{
    co_await Until([] { return Robot::usable("signIn.password"); }, kConnectMs, "the sign-in page");
    co_await pause(300);
    step("sign-in");
    co_await m_robot.click(QStringLiteral("signIn.person.%1").arg(store::kDemoLogin));
    co_await m_robot.type("signIn.password", store::kDemoPassword);
    co_await m_robot.click("signIn.submit");
    co_await Until([] { return Robot::usable("today.hero"); }, Robot::kPatienceMs, "Today");
    co_await pause(600);
    step("today");
}

WalkTask Walk::chart()
{
    co_await m_robot.click("today.openChart");
    co_await Until([] { return Robot::usable("chart.startSession"); }, Robot::kPatienceMs, "the chart");
    co_await pause(500);
    step("chart");
    co_await m_robot.click("chart.startSession");
    co_await Until([] { return Robot::usable("assess.next"); }, Robot::kPatienceMs, "the assessment");
}

WalkTask Walk::assess()
{
    if (auto* picker = Robot::findAs<ui::FitzpatrickPicker>("assess.fitzpatrick"))
        co_await m_robot.clickAt("assess.fitzpatrick", picker->itemPlace(2).center());
    co_await m_robot.click("assess.addGoal");
    co_await m_robot.type("goal.words", "I want the lines beside my eyes to look softer for my sister's wedding");
    co_await m_robot.click("goal.zone.crows_feet_left");
    co_await pause(300);
    step("goal");
    co_await m_robot.click("goal.save");
    co_await pause(500);
    if (!Robot::usable("assess.rest.pregnancy")) { // compact: two parts
        auto* parts = Robot::findAs<ui::SegmentedControl>("assess.part");
        if (parts)
            co_await m_robot.clickAt("assess.part", parts->itemPlace(1).center());
    }
    for (const char* topic : {"pregnancy", "medicine", "sun", "cold_sore", "history"})
        co_await m_robot.click(QStringLiteral("assess.rest.%1").arg(topic));
    co_await pause(500);
    step("assess");
    co_await m_robot.click("assess.next");
    co_await Until([] { return Robot::usable("plan.map"); }, Robot::kPatienceMs, "the zone map");
}

WalkTask Walk::planZones()
{
    co_await pause(400);
    while (Robot::usable("plan.remove")) // a plan copied from last time: this walk makes its own
        co_await m_robot.click("plan.remove");
    for (const QString& zone : kZones) {
        co_await tapZone(zone);
        if (zone == "crows_feet_left")
            co_await m_robot.click("plan.mirror");
        if (zone == "glabella") { // far over the limit: it goes back to the limit and says which
            co_await typeDepth("2.00");
            co_await pause(300);
            step("over-the-limit");
            co_await typeDepth("0.50");
        }
    }
    if (Robot::usable("plan.acceptAll")) // what was tapped stands as a proposal until it is set
        co_await m_robot.click("plan.acceptAll");
    co_await pause(7000); // the reason line goes by itself
    step("zones");
    co_await m_robot.click("plan.next");
    co_await Until([] { return Robot::find("preflight.arm") != nullptr; }, Robot::kPatienceMs, "the pre-flight");
}

WalkTask Walk::tapZone(QString zone)
{
    auto* map = Robot::findAs<ui::map::ZoneMapView>("plan.map");
    const auto point = map ? pointOf(*map, zone) : std::nullopt;
    if (!point)
        throw WalkFailed(QStringLiteral("no place on the map for %1").arg(zone).toStdString());
    co_await m_robot.clickAt("plan.map", *point);
    co_await pause(300);
}

WalkTask Walk::typeDepth(QString millimetres)
{
    co_await m_robot.click("plan.depthStepper"); // the value in the middle: tap to type
    co_await m_robot.key(Qt::Key_A, Qt::ControlModifier);
    co_await m_robot.write(millimetres);
    co_await m_robot.key(Qt::Key_Return);
    co_await pause(200);
}

WalkTask Walk::preflight()
{
    co_await Until([this] { return state() == State::Ready || state() == State::Verified; }, kConnectMs,
                   "the pen to be connected and its log read (E-101)");
    const ports::PenSnapshot pen = m_house.pen().snapshot();
    store::PenLogStore log(m_house.options().dataDir().toStdString());
    const auto highest = log.highestIdx(pen.identity->serial.view());
    m_logBefore = highest ? highest->value_or(0) : 0;
    if (ownPen()) {
        bool answered = false;
        m_house.demoPen()->askStatus([this, &answered](const QJsonObject& status) {
            m_lifeBefore = static_cast<std::uint32_t>(status["strokes_life"].toInteger());
            answered = true;
        });
        co_await Until([&answered] { return answered; }, 5000, "the emulated pen's status");
    }
    co_await pause(500);
    step("preflight");
    co_await m_robot.click("preflight.confirmPatient");
    co_await Until([] { return Robot::usable("preflight.arm"); }, Robot::kPatienceMs, "every check done and limits read back");
    co_await pause(300);
    step("preflight-ready");
    co_await holdArm("preflight.arm");
    step("armed");
}

WalkTask Walk::summary()
{
    co_await pause(800);
    step("summary");
    co_await findSession();
    co_await sign();
    co_await Until([] { return Robot::usable("aftercare.savePdf"); }, kConnectMs, "the aftercare sheet");
}

WalkTask Walk::findSession()
{
    bool found = false;
    m_house.records().unfinishedSessions([this, &found](Result<std::vector<ports::SessionRecord>> open) {
        for (const ports::SessionRecord& record : open.value_or(std::vector<ports::SessionRecord>{}))
            // The demo's own records have hours of today, which before that hour lie ahead.
            if (record.stage == ports::SessionStage::ToSign && record.startedAt <= utcNow() && (!m_session || record.startedAt > m_sessionAt)) {
                m_session = record.id;
                m_sessionAt = record.startedAt;
            }
        found = true;
    });
    co_await Until([&found] { return found; }, 5000, "the stored session");
    if (!m_session)
        throw WalkFailed("no ended session is stored");
}

// Signs as a person does: looks at the differences, draws a name, types the password.
WalkTask Walk::sign()
{
    if (Robot::usable("summary.reviewed")) { // on the box itself, as a finger does
        const QPoint box(16, Robot::find("summary.reviewed")->height() / 2);
        co_await m_robot.clickAt("summary.reviewed", box);
    }
    QWidget* pad = Robot::find("summary.signature");
    if (pad) {
        const QPoint start(pad->width() / 5, pad->height() * 2 / 3);
        Robot::press(pad, start);
        for (int i = 1; i <= 24; ++i) {
            const QPoint at(start.x() + i * pad->width() / 40, start.y() - (i % 4) * pad->height() / 8);
            Robot::drag(pad, at);
            co_await pause(15);
        }
        Robot::release(pad, start + QPoint(24 * pad->width() / 40, 0));
    }
    co_await m_robot.type("summary.password", store::kDemoPassword);
    co_await pause(200);
    step("signing");
    co_await m_robot.click("summary.sign");
}

WalkTask Walk::aftercare()
{
    co_await pause(1000);
    step("aftercare");
    const auto sheets = [this] { return QDir(m_folder).entryList({"*.pdf"}); };
    co_await m_robot.click("aftercare.savePdf");
    co_await Until([&sheets] { return !sheets().isEmpty(); }, 15'000, "the aftercare sheet as PDF");
    m_result.steps << "aftercare-pdf";
    co_await m_robot.click("aftercare.done");
    co_await Until([] { return Robot::usable("chart.timeline"); }, Robot::kPatienceMs, "the chart again");
    co_await pause(600);
    step("chart-after");
}

// What was stored, asked back from the store, beside what the pen wrote in its own log.
WalkTask Walk::compare()
{
    bool answered = false;
    m_house.records().session(*m_session, [this, &answered](Result<ports::SessionRecord> record) {
        if (record)
            m_result.record = std::move(*record);
        answered = true;
    });
    co_await Until([&answered] { return answered; }, 5000, "the stored record");
    if (!m_result.record || m_result.record->stage != ports::SessionStage::Signed)
        throw WalkFailed("the stored session is not signed");
    store::PenLogStore log(m_house.options().dataDir().toStdString());
    const auto pen = m_result.record->pen;
    auto runs = readPenRuns(log, pen ? pen->serial.view() : std::string_view{}, m_logBefore);
    if (!runs)
        throw WalkFailed("the pen's log could not be read back: " + runs.error().context);
    m_result.penByTag = std::move(*runs);
    if (m_lifeBefore && ownPen()) {
        answered = false;
        m_house.demoPen()->askStatus([this, &answered](const QJsonObject& status) {
            m_result.penTotal = static_cast<std::uint32_t>(status["strokes_life"].toInteger()) - *m_lifeBefore;
            answered = true;
        });
        co_await Until([&answered] { return answered; }, 5000, "the emulated pen's own count");
    }
}

void Walk::trigger(bool pressed)
{
    QWidget* button = ownPen() ? Robot::find("demoPen.trigger") : nullptr;
    if (!button || pressed == m_triggerHeld)
        return;
    m_triggerHeld = pressed;
    const QPoint middle = button->rect().center();
    pressed ? Robot::press(button, middle) : Robot::release(button, middle);
}

void Walk::step(const QString& name)
{
    m_result.steps << name;
    shoot(name);
    // Every strip with a code is an error, and a walk through an error is none.
    if (const auto* strip = Robot::findAs<ui::ProblemStrip>("problem"); strip && troubleFails() && strip->words().contains("E-"))
        throw WalkFailed("an error stands in the window: " + strip->words().toStdString());
}

void Walk::shoot(const QString& name)
{
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QChar('0')).arg(name);
    // Compressing takes longer than a frozen window may (250 ms): not on this thread while needles could move.
    m_pictureWriters.emplace_back([image = m_house.window().grab().toImage(), file] { image.save(file); });
}

bool Walk::ownPen() const { return m_house.demoPen() != nullptr; }

State Walk::state() const { return m_house.pen().snapshot().state; }

Until Walk::stateIs(State wanted, int withinMs, const QString& what)
{
    return Until([this, wanted] { return state() == wanted; }, withinMs, what);
}

} // namespace stipple::app
