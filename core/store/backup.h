// Purpose: copies of the clinic that are proved before they are called good, and the way back from them.
// Thread: any but the store's and the UI's: it takes as long as the disk takes. Own connection.
// Failure: BackupFailed, StoreFull, FileUnwritable; nothing is left at the target then. RestoreFailed, FileFormat,
//          FileUnreadable, StoreWrongMode, StoreNewerSchema, StoreCorrupt: the clinic is as it was.
// Format: tar; first manifest.json (counts, SHA-256 of every other entry), then clinic.db, clinic.head, photos/…,
//         recordings/…. Identity in it is sealed as in the clinic; it opens with the passwords of its time.
#pragma once

#include "core/store/audit.h"
#include "core/store/config.h"

#include <filesystem>
#include <vector>

namespace stipple::store {

struct BackupReport {
    std::filesystem::path file;
    std::int64_t bytes = 0;
    crypto::Digest sha256{};
    std::int64_t patients = 0, sessions = 0, auditLines = 0, files = 0;
    std::int64_t missingFiles = 0; // named in the records but not on disk: the backup is good, the clinic is not
};

// Into `file`, from a clinic that may be open in this same program. Recorded in the clinic (its age shows on Today).
[[nodiscard]] Result<BackupReport> backUp(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress = {});
// Reads a backup from its first byte to its last: hashes, database integrity, schema, counts.
[[nodiscard]] Result<BackupReport> checkBackup(const std::filesystem::path& file, const Progress& progress = {});
// Puts the clinic of `file` in the place of the one in the folder (or in an empty folder), which must be closed. The
// old one is kept in before-restore-…/; patients erased since stay erased.
[[nodiscard]] Result<BackupReport> restore(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress = {});
// Finishes or undoes a restore that was cut off. Called by Records::open.
[[nodiscard]] Result<void> settleRestore(const std::filesystem::path& folder);

// ---- automatic backups: one a day, thinned to 7 daily, 4 weekly, 12 monthly
[[nodiscard]] std::string backupName(const StoreConfig& config); // "stipple-20260512-182433.stipplebackup"
struct KeptBackup {
    std::filesystem::path file;
    ports::Day day;
};
[[nodiscard]] std::vector<std::filesystem::path> superfluous(std::vector<KeptBackup> all);
// Backs up into `folder` and removes what is superfluous there (only files with a backup's name).
[[nodiscard]] Result<BackupReport> backUpAutomatically(const StoreConfig& config, const std::filesystem::path& folder, const Progress& progress = {});
// A backup is due: none yet, none since the last treatment day ended, or none for a day.
[[nodiscard]] bool backupDue(std::optional<UtcMs> last, std::optional<UtcMs> lastTreatment, UtcMs now);

} // namespace stipple::store
