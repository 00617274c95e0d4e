// Purpose: the checks of the safety table as functions of a table, so that the mutation test can show that each
//          wrong table fails at least one of them.
// Thread: test only.
#pragma once

#include "core/safety/machine.h"

#include <string>
#include <vector>

namespace stipple::safety::test {

struct MatrixRow {
    std::string state, event, next, effects;
};
[[nodiscard]] const std::vector<MatrixRow>& matrix(); // tests/golden/transitions.csv
[[nodiscard]] std::size_t matrixCellsRead();                // rows whose words are all known

// Each gives the list of what is wrong; empty = holds.
using Findings = std::vector<std::string>;
[[nodiscard]] Findings differsFromMatrix(const Table& table);
[[nodiscard]] Findings stopMeansOff(const Table& table);
[[nodiscard]] Findings motionOnlyFromArmed(const Table& table);
[[nodiscard]] Findings leavingRunningIsOff(const Table& table);
[[nodiscard]] Findings lossWhileHotIsUncertain(const Table& table);
[[nodiscard]] Findings permitOnlyByGrant(const Table& table);
[[nodiscard]] Findings stoppedOnlyByProof(const Table& table);
[[nodiscard]] Findings tripsStop(const Table& table);
[[nodiscard]] Findings misfitsStop(const Table& table);
[[nodiscard]] Findings reachability(const Table& table);

[[nodiscard]] Findings hazardFindings(const Table& table); // all but the matrix

} // namespace stipple::safety::test
