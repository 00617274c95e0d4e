// Purpose: what proves one session, for the page that shows it: who signed, when, what for, and what was added later.
// Thread: store thread.
// Failure: NotAllowed, StoreNotFound, KeyMissing (erased).
#pragma once

#include "core/ports/clinic.h"
#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<ports::Evidence> evidenceOf(Desk& desk, const SessionId& session);

} // namespace stipple::store
