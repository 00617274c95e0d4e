// Purpose: words for the pre-flight checks and for why each is not done.
// Thread: UI thread (tr()).
// Failure: none; every reason has words, a test proves it.
#pragma once

#include <QString>

#include "core/session/preflight.h"

namespace stipple::ui {

class SessionFlow;

[[nodiscard]] QString checkIcon(session::CheckId check);
[[nodiscard]] QString checkTitle(session::CheckId check);
[[nodiscard]] QString checkReason(session::CheckReason reason); // fact, then what to do; "" for None
// One line about a check that is done: who, which pen, which cartridge …
[[nodiscard]] QString numbingDetail(const SessionFlow& flow, const session::CheckRow& row);
[[nodiscard]] QString checkDone(session::CheckId check, const SessionFlow& flow);

} // namespace stipple::ui
