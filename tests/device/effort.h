// Purpose: how often a test of chance repeats: a little in every run, the hazard table's number in tests/device/long_runs.sh.
// Thread: any. Reads the environment (STIPPLE_LONG).
// Units: repetitions.
// Failure: none.
#pragma once

#include <cstdlib>

[[nodiscard]] inline int effort(int usual, int whole) { return std::getenv("STIPPLE_LONG") != nullptr ? whole : usual; }
