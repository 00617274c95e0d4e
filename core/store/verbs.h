// Purpose: what `--backup FILE`, `--restore FILE` and `--check-data` do, without a window.
// Thread: the calling thread; takes as long as the disk takes. No clinic may be open in another Stipple.
// Failure: the outcome's exit code, which scripts may rely on for ever, and the Error behind it.
#pragma once

#include "core/store/audit.h"
#include "core/store/backup.h"

#include <optional>
#include <string>
#include <utility>

namespace stipple::store {

enum class ExitCode : int {
    Good = 0,
    Other = 1,
    Usage = 2,        // given by app for its options
    NoClinic = 10,    // nothing set up in the data folder
    InUse = 11,       // another Stipple has it open
    Unwritable = 12,
    Full = 13,
    Damaged = 14,     // integrity, audit chain, signature, seal or hash does not fit; or the backup is damaged
    Schema = 15,      // made by a later Stipple, or changed by somebody
    WrongMode = 16,   // demo and real mixed up
    NotAllowed = 17,  // wrong password, or the account may not do this
    File = 18,        // the named file cannot be read or written
};
[[nodiscard]] ExitCode exitCodeOf(ErrorCode code) noexcept;

struct VerbOutcome {
    ExitCode code = ExitCode::Good;
    std::optional<Error> error;
    std::optional<BackupReport> backup;
    std::optional<CheckReport> check;
    bool withKeys = false; // check: audit chain, rows and sealed texts were checked, too
};

[[nodiscard]] VerbOutcome runBackup(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress = {});
[[nodiscard]] VerbOutcome runRestore(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress = {});
// Without a sign-in: integrity, schema, signatures, pen log, hashes of photos and recordings. With one (a clinician or
// administrator): also the keyed chain, every row, every key and what was signed, word by word.
[[nodiscard]] VerbOutcome runCheckData(const StoreConfig& config, std::optional<std::pair<std::string, std::string>> signIn,
                                       const Progress& progress = {});

} // namespace stipple::store
