// Purpose: putting right what landed on the wrong person, with a trace on both sides.
// Thread: store thread.
// Failure: NotAllowed, StoreNotFound, StoreConflict (merged already, onto itself, a treatment is running), KeyMissing.
#pragma once

#include "core/ports/clinic.h"
#include "core/store/work.h"

namespace stipple::store {

// Charts that are probably one person: same name and no two birth dates, or same birth date and phone.
[[nodiscard]] Result<std::vector<ports::Duplicate>> duplicatesOf(Desk& desk);

// The chart of `from` becomes part of the chart of `into`: one person was entered twice. Nothing is copied or re-sealed;
// the chart of `into` shows both, each with its own key. Both charts say so on their timeline.
[[nodiscard]] Result<void> mergePatients(Desk& desk, const PatientId& from, const PatientId& into, const std::string& reason);
// The person whose chart holds this one's entries now (itself where it was never merged).
[[nodiscard]] Result<PatientId> mergedInto(Database& db, const PatientId& patient);
// All whose entries belong to this chart: the person, and everybody merged into it.
[[nodiscard]] Result<std::vector<PatientId>> chartMembers(Database& db, const PatientId& patient);

// A session that was recorded with the wrong patient: a copy, to be signed again, for the right one; the original stays
// where it is (signed: unchanged, with a signed note; else abandoned). Gives the copy.
[[nodiscard]] Result<SessionId> moveSession(Desk& desk, const SessionId& session, const PatientId& to, const std::string& reason);

} // namespace stipple::store
