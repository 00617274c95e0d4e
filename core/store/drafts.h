// Purpose: what somebody is typing or drawing and has not saved yet, so that nothing typed is lost by a crash.
// Thread: store thread.
// Failure: KeyMissing (nobody signed in, or the patient was erased), TextInvalid (form is no code), StoreNotFound.
//          Works while the screen is locked: the form behind the lock goes on being saved.
#pragma once

#include "core/ports/care.h"
#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<void> saveDraft(Desk& desk, const ports::Draft& draft);
[[nodiscard]] Result<std::optional<ports::Draft>> draftOf(Desk& desk, const std::string& form, std::optional<PatientId> patient);
[[nodiscard]] Result<std::vector<ports::Draft>> draftsOf(Desk& desk); // newest first; those that open no more are left out
[[nodiscard]] Result<void> discardDraft(Desk& desk, const std::string& form, std::optional<PatientId> patient);
// Every draft opens: for the check of the data. Gives how many.
[[nodiscard]] Result<std::int64_t> checkDrafts(Desk& desk);

} // namespace stipple::store
