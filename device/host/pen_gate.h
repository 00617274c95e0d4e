// Purpose: is this a pen that the clinic knows and whose firmware it accepts? (§4.1 version gate, §9 pinning.)
// Thread: any. Pure.
// Failure: PenUnknownIdentity or PenFirmwareRefused. HAZ-012 HAZ-030
#pragma once

#include "device/host/session_types.h"

namespace stipple::device {

[[nodiscard]] ports::PenIdentity toIdentity(const wire::IdentRsp& ident, bool simulated);
// Names that emulated pens give themselves; their records are marked even on a real port.
[[nodiscard]] bool saysItIsSimulated(const wire::IdentRsp& ident);
[[nodiscard]] Result<void> checkIdentity(const wire::IdentRsp& ident, const SessionOptions& options);

} // namespace stipple::device
