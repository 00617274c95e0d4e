// Purpose: what the link tells, as JSON for the rig.
// Thread: any. Pure.
// Units: as core/ports/pen.h.
// Failure: none.
#pragma once

#include "core/ports/pen.h"
#include "core/error.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace stipple::hil {

[[nodiscard]] nlohmann::json eventJson(const ports::PenEvent& event);
[[nodiscard]] nlohmann::json snapshotJson(const ports::PenSnapshot& snapshot);

// A path, or serial=TEXT: the port that discovery finds for this pen, whatever its name in /dev is today.
[[nodiscard]] std::function<Result<std::string>()> pathFinder(const std::string& where);

} // namespace stipple::hil
