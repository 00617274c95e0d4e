// Purpose: personal exclusions of a patient, the clinic's protocols and presets, its edits of the content.
// Thread: store thread.
// Failure: NotAllowed, StoreNotFound, StoreConflict (saved in between), ValueOutOfRange, TextInvalid, KeyMissing.
#pragma once

#include "core/store/assess.h" // accountName
#include "core/ports/planning.h"
#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<std::vector<ports::SkinMark>> skinMarksOf(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<ports::SkinMark> saveSkinMark(Desk& desk, const PatientId& patient, ports::SkinMark mark);
[[nodiscard]] Result<void> eraseSkinMark(Desk& desk, const PatientId& patient, const EntryId& id);

[[nodiscard]] Result<std::vector<ports::PlanTemplate>> planTemplates(Desk& desk);
[[nodiscard]] Result<std::vector<ports::PlanTemplate>> templateHistory(Desk& desk, const EntryId& id);
[[nodiscard]] Result<ports::PlanTemplate> saveTemplate(Desk& desk, ports::PlanTemplate wanted);
[[nodiscard]] Result<ports::PlanTemplate> approveTemplate(Desk& desk, const EntryId& id, std::int64_t version);
[[nodiscard]] Result<void> retireTemplate(Desk& desk, const EntryId& id);

[[nodiscard]] Result<std::vector<ports::ContentEdit>> contentEdits(Desk& desk);
[[nodiscard]] Result<ports::ContentEdit> saveContentEdit(Desk& desk, ports::ContentEdit edit);

// Free text of the clinic as a whole (no patient): sealed with a key that outlives the data keys.
[[nodiscard]] Bytes sealClinicText(const Keys& keys, const char* table, const RowId& row, const std::string& text);
[[nodiscard]] Result<std::string> openClinicText(const Keys& keys, const char* table, const RowId& row, const Bytes& sealed);

} // namespace stipple::store
