// Purpose: consents, numbing, adverse events, follow-ups and product lots in the records.
// Thread: store thread.
// Failure: NotAllowed, StoreNotFound, RecordSigned (numbing of a signed session), KeyMissing (erased), TextInvalid.
#pragma once

#include "core/ports/care.h"
#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<EntryId> saveConsent(Desk& desk, const PatientId& patient, const ports::Consent& consent);
[[nodiscard]] Result<std::vector<ports::Consent>> consentsOf(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<EntryId> saveAdverseEvent(Desk& desk, const PatientId& patient, const ports::AdverseEvent& event);
[[nodiscard]] Result<std::vector<ports::AdverseEvent>> adverseEventsOf(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<EntryId> saveFollowUp(Desk& desk, ports::FollowUp followUp);
[[nodiscard]] Result<std::vector<ports::FollowUp>> followUpsDue(Desk& desk, const ports::Day& until);
[[nodiscard]] Result<EntryId> saveLot(Desk& desk, ports::ProductLot lot);
[[nodiscard]] Result<std::vector<ports::ProductLot>> lotsOf(Desk& desk, const std::string& kind);
[[nodiscard]] Result<std::vector<ports::PatientHit>> treatedWithLot(Desk& desk, const std::string& lot);

} // namespace stipple::store
