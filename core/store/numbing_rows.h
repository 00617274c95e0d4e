// Purpose: numbing cream in the records: what was applied from which tube, and when it went on and off each zone.
// Thread: store thread.
// Failure: NotAllowed, RecordSigned, ZoneUnknown, TextInvalid (no product), StoreConflict (of another session),
//          ValueOutOfRange (cream came off before it went on; a zone that is off cannot go on again).
#pragma once

#include "core/ports/care.h"
#include "core/store/work.h"

namespace stipple::store {

// What was applied never changes once it is kept; only times, ticks and the note do.
[[nodiscard]] Result<EntryId> keepNumbing(Desk& desk, const SessionId& session, ports::Numbing numbing);
[[nodiscard]] Result<std::vector<ports::Numbing>> keptNumbings(Desk& desk, const SessionId& session);

} // namespace stipple::store
