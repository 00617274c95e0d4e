// Purpose: patients from a CSV file: what is in it, which column is what, who is there already, and then all or nothing.
// Thread: store thread for preview (it looks for duplicates) and import.
// Failure: NotAllowed, FileFormat, TextInvalid; importing changes nothing at all when any part of it fails.
#pragma once

#include "core/ports/patient_import.h"
#include "core/store/csv_reader.h"
#include "core/store/work.h"

#include <string>
#include <vector>

namespace stipple::store {

using ports::DateOrder;
using ports::ImportColumn;
using ports::ImportOptions;
using ports::ImportPreview;
using ports::ImportProblem;
using ports::ImportRow;

[[nodiscard]] std::vector<ImportColumn> guessColumns(const std::vector<std::string>& header); // en de fr es
[[nodiscard]] Result<ImportPreview> previewImport(Desk& desk, crypto::View file, const ImportOptions& options);
// Rows with a problem are left out; duplicates unless they are wanted. Gives how many came in.
[[nodiscard]] Result<int> importPatients(Desk& desk, crypto::View file, const ImportOptions& options);

} // namespace stipple::store
