// Purpose: the rows of the pre-flight that look at pen, cartridge and read-back.
// Thread: any. Pure functions over values.
// Failure: none; what is not known is not done.
#pragma once

#include "core/session/preflight.h"

namespace stipple::session {

[[nodiscard]] CheckRow checkPen(const PreflightFacts& facts);
[[nodiscard]] CheckRow checkCartridge(const PreflightFacts& facts); // HAZ-008 HAZ-009

enum class OtherChecks { Done, Open };
[[nodiscard]] CheckRow checkReadBack(const PreflightFacts& facts, OtherChecks others); // HAZ-005 HAZ-007

} // namespace stipple::session
