// Purpose: `stipple --replay FILE --headless`: run a recording of a pen session again and say whether it gives the same.
// Thread: main, before any window.
// Failure: by exit status, see below; the reason is one line on the standard error output.
#pragma once

#include <string>

namespace stipple::app {

// Exit statuses of the command, also in device/host/RECORDING.md.
inline constexpr int kReplaySame = 0;       // every recorded hash came out again (a torn end is said, and is no failure)
inline constexpr int kReplayDiffers = 1;    // at least one did not, or the recording holds none to compare
inline constexpr int kReplayUnreadable = 4; // no such file, or not a recording

[[nodiscard]] int replayHeadless(const std::string& file);

} // namespace stipple::app
