// Purpose: the firmware list that is built into the program, as rules for the pen link.
// Thread: any, after ui::initResources().
// Failure: a list that cannot be read refuses every pen, and says why in the log. HAZ-030
#pragma once

#include "device/host/session_types.h"

#include <vector>

namespace stipple::app {

[[nodiscard]] std::vector<device::FirmwareRule> builtInFirmwareRules();

} // namespace stipple::app
