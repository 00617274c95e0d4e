#include "app/replay_command.h"

#include "device/host/replay.h"

#include <cinttypes>
#include <cstdio>

namespace stipple::app {

int replayHeadless(const std::string& file)
{
    const auto report = device::replay(file);
    if (!report) {
        std::fprintf(stderr, "stipple: %s: %s\n", file.c_str(),
                     report.error().code == ErrorCode::FileUnreadable ? "cannot be read" : "is not a recording of a pen session");
        return kReplayUnreadable;
    }
    const double seconds = std::chrono::duration<double>(report->last - report->first).count();
    std::printf("inputs      %" PRIu64 " in %.3f s\n", report->inputs, seconds);
    std::printf("events      %" PRIu64 "\n", report->events);
    std::printf("hashes      %" PRIu64 " compared, %" PRIu64 " differ\n", report->hashes, report->differences);
    std::printf("final hash  %016" PRIx64 "\n", report->finalHash);
    std::printf("end         %s\n", report->torn ? "torn (cut off while it was written)" : "whole");
    std::printf("result      %s\n", report->same() ? "SAME" : "DIFFERS");
    return report->same() ? kReplaySame : kReplayDiffers;
}

} // namespace stipple::app
