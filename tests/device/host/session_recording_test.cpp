// Recording and replay: the same inputs give the same outputs, whatever happened to the end of the file.
#include "desk.h"

#include "device/host/recorder.h"
#include "device/host/replay.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using safety::State;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() : m_path(fs::temp_directory_path() / ("stipple-rec-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_path);
    }
    ~Folder() { fs::remove_all(m_path); }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

fs::path recordLife(const Folder& folder, int runMs)
{
    DeskOptions options;
    FirmwareRule this_, rest; // the replay needs both as they are to meet the pen again
    this_.build = options.setup.fwBuild;
    rest.allow = false;
    options.session.firmware = {this_, rest};
    auto recorder = Recorder::open(folder.path(), options.session);
    REQUIRE(recorder);
    Desk desk(options);
    desk.watch = [&](const SessionInput& in, const SessionOutput& out) {
        (*recorder)->note(in);
        (*recorder)->noteOutput(out);
    };
    REQUIRE(desk.bringToRunning(runMs));
    desk.unplug();
    desk.run(300);
    desk.plugIn();
    desk.run(3000);
    desk.command(CommandKind::Clear);
    desk.run(500);
    return (*recorder)->path();
}

} // namespace

TEST_CASE("a recording replays to the identical outputs")
{
    Folder folder;
    const fs::path path = recordLife(folder, 2000);
    const auto report = replay(path);
    REQUIRE(report);
    CHECK(report->inputs > 300);
    CHECK(report->same());
    CHECK_FALSE(report->torn);
    CHECK(report->endState == State::Ready);
}

TEST_CASE("a torn tail is tolerated at every length, a changed byte ends the replay there")
{
    Folder folder;
    const fs::path path = recordLife(folder, 600);
    const auto size = fs::file_size(path);
    const auto whole = replay(path);
    REQUIRE(whole);
    for (std::uintmax_t cut = 0; cut < size; cut += size / 37 + 1) {
        const fs::path torn = folder.path() / "torn.plr";
        fs::copy_file(path, torn, fs::copy_options::overwrite_existing);
        fs::resize_file(torn, cut);
        const auto report = replay(torn);
        if (report) {
            CHECK(report->differences == 0);
            CHECK(report->inputs <= whole->inputs);
        }
    }
    const fs::path bent = folder.path() / "bent.plr";
    fs::copy_file(path, bent, fs::copy_options::overwrite_existing);
    std::fstream file(bent, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size / 2));
    file.put('\x55');
    file.close();
    const auto report = replay(bent);
    CHECK((!report || report->torn || report->inputs < whole->inputs));
}

TEST_CASE("a recording of eight hours at 100 Hz stays under 100 MB")
{
    Folder folder;
    fs::path path;
    constexpr int kSeconds = 30;
    {
        DeskOptions options;
        auto recorder = Recorder::open(folder.path(), options.session);
        REQUIRE(recorder);
        path = (*recorder)->path();
        Desk desk(options);
        ports::ZoneOrder zone = desk.order();
        zone.strokesMax = 100000;
        REQUIRE(desk.bringToArmed(zone));
        desk.pen().setTrigger(true);
        desk.run(500);
        int n = 0;
        desk.watch = [&](const SessionInput& in, const SessionOutput& out) {
            (*recorder)->note(in);
            (*recorder)->noteOutput(out);
            if (++n % 1200 == 0) // this clock runs faster than the world: let the other thread empty the ring
                ::usleep(600'000);
        };
        desk.run(kSeconds * 1000);
        REQUIRE(desk.state() == State::Running);
        CHECK((*recorder)->healthy(MonoTime{}));
    }
    const double bytes = static_cast<double>(fs::file_size(path));
    const double eightHours = bytes / kSeconds * 8 * 3600;
    WARN("eight hours at 100 Hz: " << eightHours / 1e6 << " MB");
    CHECK(eightHours < 100e6);
}

TEST_CASE("a folder that cannot be written is said at once", "[HAZ-016]")
{
    const auto recorder = Recorder::open("/proc/no-such-place", SessionOptions{});
    REQUIRE_FALSE(recorder);
    CHECK(recorder.error().code == ErrorCode::FileUnwritable);
}
