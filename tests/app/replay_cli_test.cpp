// `stipple --replay FILE --headless`: the same outputs again, and the documented exit statuses.
#include "tests/app/run_program.h"

#include "app/replay_command.h"
#include "device/host/recorder.h"
#include "device/host/replay.h"
#include "tests/device/host/desk.h"

#include <fstream>

using namespace stipple;
using namespace stipple::device;
namespace fs = std::filesystem;

namespace {

fs::path recordRun(const fs::path& folder)
{
    test::DeskOptions options;
    auto recorder = Recorder::open(folder, options.session);
    REQUIRE(recorder);
    test::Desk desk(options);
    desk.watch = [&](const SessionInput& in, const SessionOutput& out) {
        (*recorder)->note(in);
        (*recorder)->noteOutput(out);
    };
    REQUIRE(desk.bringToRunning(800));
    ::usleep(700'000); // a block is written; this clock runs faster than the recorder's
    desk.command(CommandKind::Stop);
    desk.run(500);
    return (*recorder)->path();
}

Ran replayProgram(const fs::path& file) { return runProgram("--headless --replay " + file.string()); }

} // namespace

TEST_CASE("a recording replays on the command line to the identical outputs")
{
    const TemporaryFolder folder;
    const fs::path file = recordRun(folder.path);
    const auto here = replay(file);
    REQUIRE(here);
    const Ran ran = replayProgram(file);
    INFO(ran.output);
    CHECK(ran.status == app::kReplaySame);
    char hash[20];
    std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(here->finalHash));
    CHECK(ran.output.find(hash) != std::string::npos);
    CHECK(ran.output.find("result      SAME") != std::string::npos);
    CHECK(ran.output.find("end         whole") != std::string::npos);

    fs::resize_file(file, fs::file_size(file) - 5); // the power went
    const Ran torn = replayProgram(file);
    INFO(torn.output);
    CHECK(torn.output.find("torn") != std::string::npos);
}

TEST_CASE("a recording whose outputs are others ends with 1")
{
    const TemporaryFolder folder;
    BlockPacker packer;
    packer.begin();
    packer.add(SessionOptions{});
    RecordedInput input;
    input.now = MonoTime{std::chrono::seconds(5)};
    packer.add(input);
    packer.addHash(0x1234); // not what comes out
    const auto block = packer.finish();
    const fs::path file = folder.path / "other.plr";
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(block.data()), static_cast<std::streamsize>(block.size()));
    const Ran ran = replayProgram(file);
    INFO(ran.output);
    CHECK(ran.status == app::kReplayDiffers);
    CHECK(ran.output.find("result      DIFFERS") != std::string::npos);
}

TEST_CASE("what is no recording ends with 4, and --replay needs --headless")
{
    const TemporaryFolder folder;
    CHECK(replayProgram(folder.path / "none.plr").status == app::kReplayUnreadable);
    std::ofstream(folder.path / "text.plr") << "this is a letter";
    const Ran letter = replayProgram(folder.path / "text.plr");
    CHECK(letter.status == app::kReplayUnreadable);
    CHECK(letter.output.find("not a recording") != std::string::npos);
    CHECK(runProgram("--replay " + (folder.path / "text.plr").string()).status == 2);
}
