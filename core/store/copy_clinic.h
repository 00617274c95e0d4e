// Purpose: a clinic from one database engine into another: PostgreSQL's backup is an SQLite file like any other.
// Thread: any; both connections belong to it.
// Failure: as the databases; nothing is kept in the target then.
#pragma once

#include "core/store/config.h"
#include "core/store/query/database.h"

#include <vector>

namespace stipple::store {

// Everything but the ledger, from one consistent state of `from`, in one transaction of `to`, whose tables are empty.
[[nodiscard]] Result<void> copyClinic(Database& from, Database& to);

// A consistent SQLite copy of a clinic on PostgreSQL, and the way back: the old schema is kept beside the new one.
[[nodiscard]] Result<void> exportToSqlite(const StoreConfig& config, const std::filesystem::path& to);
[[nodiscard]] Result<void> importFromSqlite(const StoreConfig& config, const std::filesystem::path& from);

// Every table of a clinic but the ledger of its schema. A test compares this with the schema.
[[nodiscard]] const std::vector<const char*>& copiedTables();

} // namespace stipple::store
