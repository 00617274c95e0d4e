// Purpose: the list of firmware that is not driven (PENLINK §4.1): JSON text to rules, and a rule against a pen.
// Thread: any. Pure.
// Units: versions are major<<24 | minor<<16 | patch, "1.2.3" in the text.
// Failure: FileFormat with the place and the reason. A list with anything that is not understood is refused whole:
//          half a list could let a pen through that somebody meant to keep out. HAZ-030
#pragma once

#include "device/host/session_types.h"

#include <string_view>
#include <vector>

namespace stipple::device {

[[nodiscard]] Result<std::vector<FirmwareRule>> parseFirmwareRules(std::string_view json);
// For a list that cannot be read: no pen is driven.
[[nodiscard]] std::vector<FirmwareRule> refuseEveryFirmware();
// The first rule that fits decides, and no rule means yes.
[[nodiscard]] bool mayDrive(const std::vector<FirmwareRule>& rules, const wire::IdentRsp& ident);

} // namespace stipple::device
