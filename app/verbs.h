// Purpose: what the command line does without a window: --backup, --restore, --check-data.
// Thread: the main thread, before any window; takes as long as the disk takes.
// Failure: the exit code (core/store/verbs.h), and one sentence on the error output.
#pragma once

#include "app/options.h"

namespace stipple::app {

// Prints what was done on the output, progress and problems on the error output.
[[nodiscard]] int runVerb(const Options& options);
[[nodiscard]] QString exitCodesText(); // for --help

} // namespace stipple::app
