// Purpose: erasing a person on request: the person's key is destroyed, so that every sealed word of them, in this
//          database, can never be read again; the pseudonymous clinical facts and signatures stay.
// Thread: store thread.
// Failure: NotAllowed with the context "legal hold", "retention" or "treatment" where a rule stands against it.
// Limits: older backups hold the wrapped key until they are thinned out; a restore destroys it again (backup.h).
#pragma once

#include "core/ports/clinic.h"
#include "core/store/work.h"

namespace stipple::store {

inline constexpr int kRetentionYears = 10; // after the last session, unless the clinic sets another

using ports::ErasureBar;
using ErasureCheck = ports::Erasure;
[[nodiscard]] Result<ErasureCheck> checkErasure(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<void> erasePatient(Desk& desk, const PatientId& patient, const std::string& reason);

[[nodiscard]] Result<void> setLegalHold(Desk& desk, const PatientId& patient, bool hold);
[[nodiscard]] Result<void> setRetainUntil(Desk& desk, const PatientId& patient, const ports::Day& day); // longer than the rule
[[nodiscard]] Result<int> retentionYears(Desk& desk);
[[nodiscard]] Result<void> setRetentionYears(Desk& desk, int years);

} // namespace stipple::store
