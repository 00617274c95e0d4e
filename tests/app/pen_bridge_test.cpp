// The bridge with a real store and a real pen side: what one run of the program left behind, the next one knows.
#include "core/clinical/catalogue.h"
#include "app/pen_bridge.h"

#include "app/clock.h"
#include "app/firmware_list.h"
#include "device/host/replay.h"
#include "tests/device/host/bench.h"
#include "tests/device/host/pty_pen.h"
#include "tests/store/support.h"
#include "ui/theme/apply.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <atomic>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

using namespace store_test;
using stipple::app::PenBridge;
using stipple::app::PenBridgeOptions;
using stipple::app::PenPast;
using device::test::PtyPen;
using safety::State;

namespace {

bool waitFor(const std::function<bool()>& done, int ms = 8000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return done();
}

PenBridgeOptions optionsFor(const Clinic& clinic, const PtyPen& pen)
{
    PenBridgeOptions options;
    options.demo = true;
    options.findPath = device::fixedPath(pen.path());
    options.records = clinic.config();
    options.records.clock = systemClock();
    options.recordingsFolder = clinic.folder.path() / "recordings";
    return options;
}

// As waitFor(), with a window that does not look into its ring meanwhile.
bool waitBlind(const std::function<bool()>& done, int ms = 8000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return done();
}

std::vector<std::filesystem::path> recordingsOf(const Clinic& clinic)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(clinic.folder.path() / "recordings"))
        files.push_back(entry.path());
    return files;
}

// A run that the pen made and its log told, but that nobody wrote into the session: the program ended too early.
std::uint32_t runWithoutDesk(const Clinic& clinic, PtyPen& pen)
{
    PenBridge bridge(optionsFor(clinic, pen));
    bridge.start();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Ready; }));
    ports::ZoneOrder order = device::test::sampleOrder();
    order.zoneTag = 1; // forehead, first of the table below
    order.cartridge = bridge.snapshot().cartridge->uid;
    bridge.load(order);
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Verified; }));
    bridge.arm();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Armed; }));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(waitFor([&] { return pen.snapshot().strokesRun > 50; }));
    bridge.requestStop();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Stopped; }));
    pen.with([](pen::PenCore& core) { core.setTrigger(false); });
    REQUIRE(waitFor([&] { return !bridge.loggedRuns().empty(); }));
    return pen.snapshot().strokesRun;
}

struct CutOff : Clinic {
    SessionId session{};
    SegmentId first{};
    CutOff()
    {
        const PatientId patient = records->savePatient(elena())->id;
        session = records->openSession(patient)->id;
        (void)records->savePlan(session, facePlan());
        first = records->beginTreatment(session, store_test::pen(), cartridge(1))->segments.at(0).id;
    }
    [[nodiscard]] PenPast past()
    {
        std::vector<clinical::Zone> zones(1);
        zones[0].id = "forehead";
        const auto history = records->penHistory();
        REQUIRE(history.has_value());
        return app::penPast(*history, zones);
    }
};

} // namespace

TEST_CASE("a run whose log was acknowledged before the program ended is told again", "[bridge][HAZ-018]")
{
    CutOff clinic;
    PtyPen pen;
    const std::uint32_t strokes = runWithoutDesk(clinic, pen);
    const PenPast past = clinic.past();
    REQUIRE(past.loggedRuns.size() == 1);
    CHECK(past.loggedRuns[0].run.strokes == strokes);
    CHECK(past.loggedRuns[0].run.zoneTag == 1);

    PenBridge next(optionsFor(clinic, pen)); // the pen itself has nothing more to tell
    next.start(past);
    REQUIRE(waitFor([&] { return next.snapshot().state == State::Ready || next.snapshot().state == State::Stopped; }));
    REQUIRE(next.loggedRuns().size() == 1);
    CHECK(next.loggedRuns()[0].run.strokes == strokes);
    CHECK(next.loggedRuns()[0].run.fromLog);
}

TEST_CASE("a pinned serial number in another device is not trusted", "[bridge][HAZ-012]")
{
    CutOff clinic;
    PtyPen pen;
    PenPast past;
    past.pins = {{"SP-0147", {9, 9, 9, 9, 9, 9, 9, 9}}, {pen::PenSetup{}.serial, {9, 9, 9, 9, 9, 9, 9, 9}}};
    PenBridge bridge(optionsFor(clinic, pen));
    bridge.start(past);
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Latched; }));
    CHECK(waitFor([&] { // events come some milliseconds after the snapshot that they belong to
        const auto alarms = bridge.alarms();
        return std::any_of(alarms.begin(), alarms.end(), [](const ports::Alarm& a) { return a.id == ports::AlarmId::UnknownPen; });
    }));
}

TEST_CASE("every start of the program leaves a recording that replays to the same", "[bridge]")
{
    CutOff clinic;
    PtyPen pen;
    (void)runWithoutDesk(clinic, pen);
    const auto files = recordingsOf(clinic);
    REQUIRE(files.size() == 1);
    const auto report = device::replay(files[0]);
    REQUIRE(report.has_value());
    CHECK(report->same());
    CHECK_FALSE(report->torn);
    CHECK(report->events > 5);
    struct stat info {};
    REQUIRE(::stat(files[0].c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("without a place for the recording nothing is armed, and it is said", "[bridge][HAZ-016]")
{
    CutOff clinic;
    PtyPen pen;
    PenBridgeOptions options = optionsFor(clinic, pen);
    options.recordingsFolder = "/proc/nowhere";
    PenBridge bridge(options);
    std::vector<ports::CommandEnded> ended;
    bridge.observe({}, [&](const ports::PenEvent& event) {
        if (const auto* end = std::get_if<ports::CommandEnded>(&event))
            ended.push_back(*end);
    });
    bridge.start();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Ready; }));
    const auto alarms = bridge.alarms();
    CHECK(std::any_of(alarms.begin(), alarms.end(), [](const ports::Alarm& a) { return a.id == ports::AlarmId::RecorderBad; }));
    ports::ZoneOrder order = device::test::sampleOrder();
    order.cartridge = bridge.snapshot().cartridge->uid;
    bridge.load(order);
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Verified; }));
    bridge.arm();
    REQUIRE(waitFor([&] { return !ended.empty() && ended.back().command == ports::Command::Arm; }));
    CHECK(ended.back().outcome == ports::Outcome::NotDone);
}

TEST_CASE("a run belongs to the pen that told it, also when the window looks after the next pen has come", "[bridge][HAZ-018]")
{
    CutOff clinic;
    PtyPen pen;
    pen::PenSetup other;
    other.serial = "SIM-0002";
    PtyPen next(other);
    std::atomic<bool> swapped{false};
    PenBridgeOptions options = optionsFor(clinic, pen);
    options.findPath = [&]() -> Result<std::string> { return swapped ? next.path() : pen.path(); };
    PenBridge bridge(options);
    bridge.start();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Ready; }));
    ports::ZoneOrder order = device::test::sampleOrder();
    order.cartridge = bridge.snapshot().cartridge->uid;
    bridge.load(order);
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Verified; }));
    bridge.arm();
    REQUIRE(waitFor([&] { return bridge.snapshot().state == State::Armed; }));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(waitFor([&] { return pen.snapshot().strokesRun > 50; }));
    bridge.requestStop();
    REQUIRE(waitBlind([&] { return bridge.snapshot().state == State::Stopped; }));
    pen.with([](pen::PenCore& core) { core.setTrigger(false); });
    (void)waitBlind([] { return false; }, 300); // its log is read and stored
    swapped = true;
    bridge.reconnect();
    REQUIRE(waitBlind([&] {
        const auto now = bridge.snapshot();
        return now.identity && now.identity->serial.view() == "SIM-0002" && now.state == State::Ready;
    }));
    CHECK(bridge.loggedRuns().empty());
    REQUIRE(waitFor([&] { return !bridge.loggedRuns().empty(); }));
    CHECK(bridge.loggedRuns()[0].penSerial.view() == "SIM-0001");
}

TEST_CASE("a pen whose firmware the shipped list refuses is told and not driven", "[bridge][HAZ-030]")
{
    ui::initResources();
    const auto rules = app::builtInFirmwareRules();
    REQUIRE(rules.size() == 1);
    CHECK_FALSE(rules[0].allow);
    CutOff clinic;
    for (const bool numbered : {true, false}) {
        pen::PenSetup setup;
        setup.fwVersion = numbered ? setup.fwVersion : 0;
        PtyPen pen(setup);
        PenBridgeOptions options = optionsFor(clinic, pen);
        options.firmware = rules;
        PenBridge bridge(options);
        bridge.start();
        const State wanted = numbered ? State::Ready : State::Latched;
        REQUIRE(waitFor([&] { return bridge.snapshot().state == wanted; }));
        if (!numbered)
            CHECK(bridge.snapshot().offlineReason == ErrorCode::PenFirmwareRefused);
    }
}
