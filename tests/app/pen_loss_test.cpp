// The pen dies in mid-stroke (its process is killed with SIGKILL), in the real window, with the real store.
//   pen_loss gone  the pen stays away: the alarm, the record with its open end, the signature, the app goes on
//   pen_loss back  the pen is started again: it comes back disarmed, its log is read, the treatment goes on
// Exit status 0 only when everything below was seen. Tags for the register: [HAZ-004] [HAZ-018]
#include "app/composition.h"
#include "app/options.h"
#include "app/walk/walk.h"
#include "ui/theme/apply.h"
#include "ui/widgets/alarm_banner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace stipple;
using app::Robot;
using app::Until;
using app::WalkFailed;
using app::WalkTask;
using safety::State;

namespace {

constexpr int kAlarmWithinMs = 1000;
constexpr std::uint32_t kUncertainStrokes = 100; // what the summary allows for an unknown end

void require(bool holds, const char* what)
{
    if (!holds)
        throw WalkFailed(what);
    std::printf("  seen: %s\n", what);
}

class PenLoss final : public app::Walk {
public:
    PenLoss(app::Composition& house, bool comesBack) : Walk(house), m_comesBack(comesBack) {}

protected:
    WalkTask story() override
    {
        co_await signIn();
        co_await chart();
        co_await assess();
        co_await planZones();
        co_await preflight();
        co_await killInMidStroke();
        if (m_comesBack)
            co_await penComesBack();
        co_await endEarly();
        co_await findSession();
        co_await load();
        checkRecord(m_result.record->segments.front());
        for (const auto& zone : m_result.record->segments) // the zones not done, and the uncertain one, want a reason
            if (const auto note = QStringLiteral("summary.note.") + QString::fromStdString(zone.planned.zone); Robot::find(note)) {
                co_await m_robot.click(note);
                co_await app::pause(300);
                co_await m_robot.write(QStringLiteral("The pen went away; the rest was not done."));
                co_await m_robot.click("note.save");
                co_await app::pause(300);
            }
        co_await sign();
        co_await Until([] { return Robot::usable("aftercare.savePdf"); }, 30'000, "the aftercare sheet");
        co_await load();
        require(m_result.record->stage == ports::SessionStage::Signed, "the record is signed with its open end");
        co_await m_robot.click("aftercare.done");
        co_await Until([] { return Robot::usable("chart.timeline"); }, Robot::kPatienceMs, "the chart again");
        require(true, "the app goes on: the chart is open again");
    }

    bool troubleFails() const override { return !m_killed; } // a pen that went is told as one
    bool good() const override { return true; } // story() threw already if not

private:
    WalkTask killInMidStroke()
    {
        trigger(true);
        co_await stateIs(State::Running, 5000, "needles to move");
        co_await Until([this] { return delivered() > 300; }, 30'000, "three hundred strokes");
        m_atKill = delivered();
        require(state() == State::Running, "needles move when the pen is killed");
        m_killed = true;
        ::kill(static_cast<pid_t>(m_house.demoPen()->pid()), SIGKILL);
        QElapsedTimer since;
        since.start();
        const auto shown = [] {
            const auto* row = Robot::findAs<ui::AlarmBanner>("cockpit.alarms");
            if (!row || row->alarms().isEmpty())
                return false;
            const auto& first = row->alarms().front();
            return first.priority == ports::AlarmPriority::High && !first.title.isEmpty();
        };
        Until alarm(shown, kAlarmWithinMs, "a high-priority alarm in the alarm row within 1 s");
        co_await alarm;
        std::printf("  the alarm stood in the window after %lld ms\n", static_cast<long long>(since.elapsed()));
        require(since.elapsed() <= kAlarmWithinMs, "a high-priority alarm within 1 s of the kill");
        require(Robot::usable("stopButton"), "STOP is still there");
        trigger(false);
        co_await app::pause(1500);
        step("pen-gone");
        require(!safety::motorCanRun(state()), "nothing counts as running any more");
        co_await findTreating();
        co_await load();
        checkRecord(m_result.record->segments.front());
    }

    void checkRecord(const ports::Segment& first)
    {
        std::printf("  zone 1: %u strokes recorded, %u seen at the kill, %s\n", first.strokes, m_atKill,
                    first.certainty == ports::Certainty::EndUncertain ? "end uncertain" : "exact");
        require(first.strokes > 0 && first.elapsedMs > 0, "the zone's record says what was delivered");
        require(first.strokes + kUncertainStrokes >= m_atKill, "and at least what the window had seen");
        require(first.certainty == ports::Certainty::EndUncertain, "and that the end is uncertain");
        require(first.result != ports::Segment::Result::NotDone && first.result != ports::Segment::Result::Done,
                "uncertain is neither done nor not done");
    }

    WalkTask penComesBack()
    {
        require(Robot::usable("demoPen.cable"), "the pen can be started again");
        co_await m_robot.click("demoPen.cable");
        co_await Until([this] { return m_house.pen().snapshot().identity.has_value() && state() != State::Offline; }, 30'000,
                       "the pen to be back");
        co_await app::pause(3000);
        require(!safety::motorCanRun(state()) && state() != State::Armed, "it came back disarmed");
        step("pen-back");
    }

    WalkTask endEarly()
    {
        co_await m_robot.click("cockpit.finishEarly");
        co_await m_robot.click("cockpit.finishEarly"); // says what it will do first
        co_await Until([] { return Robot::find("summary.sign") != nullptr; }, 30'000, "the summary");
        co_await app::pause(800);
        step("summary-uncertain");
    }

    // The session that is under way, from the store.
    WalkTask findTreating()
    {
        bool answered = false;
        m_house.records().unfinishedSessions([this, &answered](Result<std::vector<ports::SessionRecord>> open) {
            for (const auto& record : open.value_or(std::vector<ports::SessionRecord>{}))
                if (record.stage == ports::SessionStage::Treating)
                    m_session = record.id;
            answered = true;
        });
        co_await Until([&answered] { return answered; }, 5000, "the open sessions");
        require(m_session.has_value(), "the session under way is stored");
    }

    WalkTask load()
    {
        bool answered = false;
        m_house.records().session(*m_session, [this, &answered](Result<ports::SessionRecord> record) {
            if (record)
                m_result.record = std::move(*record);
            answered = true;
        });
        co_await Until([&answered] { return answered; }, 5000, "the stored record");
        require(m_result.record.has_value() && !m_result.record->segments.empty(), "the record can be read back");
    }

    bool m_comesBack = false, m_killed = false;
    std::uint32_t m_atKill = 0;
};

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QApplication application(argc, argv);
    ui::applyTheme(application);
    QTemporaryDir folder;
    const QString pictures = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath("pictures");
    auto options = app::parseOptions({"stipple", "--demo", "--size", "1366x768", "--data-dir", folder.filePath("data"), "--walk", pictures});
    if (!options)
        return 2;
    app::Composition house(*options);
    PenLoss walk(house, argc > 1 && std::string_view(argv[1]) == "back");
    QObject::connect(&house, &app::Composition::opened, &walk, &app::Walk::start);
    if (const auto opened = house.open(); !opened)
        return 3;
    return QApplication::exec();
}
