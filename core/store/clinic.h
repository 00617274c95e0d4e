// Purpose: the clinic itself: its data, its set-up, its mark as demo.
// Thread: store thread (set-up: the calling thread, before a service opens the folder).
// Failure: StoreNotFound (not set up), StoreConflict (set up already), NotAllowed, TextInvalid.
#pragma once

#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<ports::Clinic> clinicOf(Desk& desk);
[[nodiscard]] Result<void> saveClinic(Desk& desk, const ports::Clinic& clinic); // demo mark and approval are kept
// By a clinician with a valid licence, who says so with the password.
[[nodiscard]] Result<void> approveContent(Desk& desk, const std::string& version, const std::string& password);
// The recovery sheet is on paper; until then set-up asks for it again. A new sheet takes the mark away.
[[nodiscard]] Result<void> recoverySheetKept(Desk& desk);
void putRecoveryKept(Work& work, bool kept);
void putClinic(Work& work, const ports::Clinic& clinic);

} // namespace stipple::store
