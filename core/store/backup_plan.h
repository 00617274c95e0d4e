// Purpose: the clinic's own plan of automatic backups, kept in its records: whether, where, and how the last one went.
// Thread: store thread for reading and changing the plan; runPlannedBackup on the thread beside it (own connection).
// Failure: NotAllowed; FileUnwritable where the folder cannot be written; as backUpAutomatically.
#pragma once

#include "core/store/backup.h"

namespace stipple::store {

[[nodiscard]] Result<ports::BackupPlan> backupPlan(Desk& desk);
[[nodiscard]] Result<void> saveBackupPlan(Desk& desk, bool automatic, const std::filesystem::path& folder);

// Backs up when the plan says so and one is due (backupDue); nothing otherwise. Never while somebody is treated: a
// treatment's rows come first. A failure is remembered in the records, and shown on Today until one succeeds.
[[nodiscard]] Result<std::optional<BackupReport>> runPlannedBackup(const StoreConfig& config, const Progress& progress = {});

// What Today says about it: no backup for more than a day, or the last try failed.
[[nodiscard]] Result<std::optional<ports::Attention>> backupAttention(Desk& desk);

} // namespace stipple::store
