// Purpose: brings a database to this version's schema, or refuses it, and never leaves it in between.
// Thread: store thread, before anything else uses the database.
// Failure: StoreNewerSchema (made by a later Stipple), StoreDriftedSchema (somebody changed it), StoreCorrupt
//          (integrity check), BackupFailed (no verified copy, so nothing was changed), StoreQuery (a step failed; the
//          copy was put back).
#pragma once

#include "core/store/config.h"
#include "core/store/query/database.h"

namespace stipple::store {

// Opens `file` (made when missing and `how` is Create), checks ledger and schema, migrates where needed.
[[nodiscard]] Result<std::unique_ptr<Database>> openMigrated(const std::filesystem::path& file, Database::Open how,
                                                             const UtcClock& clock);

// The same for whichever database the config names.
[[nodiscard]] Result<std::unique_ptr<Database>> openClinicDatabase(const StoreConfig& config, Database::Open how);
// A second connection to a clinic that is open already: no migration, the schema must fit.
[[nodiscard]] Result<std::unique_ptr<Database>> connect(const StoreConfig& config, Database::Open how);

// All migrations into an empty database, inside the open transaction.
[[nodiscard]] Result<void> applyMigrations(Database& db, UtcMs now);

// Ledger and schema fit this program, without changing anything. For backups and --check-data.
[[nodiscard]] Result<void> checkSchema(Database& db);
[[nodiscard]] Result<void> integrityCheck(Database& db); // PRAGMA integrity_check and foreign_key_check

// Digest of the schema as it stands. Drift shows here.
[[nodiscard]] Result<crypto::Digest> schemaDigest(Database& db);

// Tests only: use these instead of the built-in migrations.
[[nodiscard]] Result<std::unique_ptr<Database>> openMigratedWith(const std::filesystem::path& file, Database::Open how,
                                                                 const UtcClock& clock,
                                                                 const std::vector<Migration>& migrations);

} // namespace stipple::store
