// Purpose: patients and their goals: saving (a new version each time), reading, finding.
// Thread: store thread.
// Failure: NotAllowed, StoreConflict (somebody saved in between, or the chart number is taken), StoreNotFound,
//          KeyMissing (erased), TextInvalid (no name).
#pragma once

#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<ports::Patient> savePatient(Desk& desk, ports::Patient patient);
// A new patient inside a unit of work that has more to do (import). Sets id, version and, where empty, chart number.
[[nodiscard]] Result<void> putNewPatient(Work& work, ports::Patient& patient);
[[nodiscard]] Result<ports::Patient> patientOf(Desk& desk, const PatientId& id);
[[nodiscard]] Result<ports::Patient> patientOf(Desk& desk, const PatientSeal& seal, const PatientId& id);
[[nodiscard]] Result<std::vector<ports::PatientHit>> findPatients(Desk& desk, const std::string& text);

[[nodiscard]] Result<ports::Goal> saveGoal(Desk& desk, const PatientId& patient, ports::Goal goal);
[[nodiscard]] Result<std::vector<ports::Goal>> goalsOf(Desk& desk, const PatientSeal& seal, const PatientId& patient);

[[nodiscard]] IndexedPatient indexed(const ports::Patient& patient);
[[nodiscard]] std::string displayName(const std::string& given, const std::string& family); // "Elena Marsh", "王小明"
[[nodiscard]] std::string initialsOf(const std::string& given, const std::string& family);  // "EM"

} // namespace stipple::store
