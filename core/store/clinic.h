// Purpose: the clinic itself: its data, its set-up, its mark as demo.
// Thread: store thread (set-up: the calling thread, before a service opens the folder).
// Failure: StoreNotFound (not set up), StoreConflict (set up already), NotAllowed, TextInvalid.
#pragma once

#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<ports::Clinic> clinicOf(Desk& desk);
[[nodiscard]] Result<void> saveClinic(Desk& desk, const ports::Clinic& clinic); // demo mark and approval are kept
[[nodiscard]] Result<void> approveContent(Desk& desk, const std::string& version); // by a clinician with a valid licence
void putClinic(Work& work, const ports::Clinic& clinic);

} // namespace stipple::store
