// Purpose: the tip of the audit chain, kept beside the database, so that a log (or a whole database) that was cut
//          back to an earlier state is noticed.
// Thread: store thread.
// Units: 72 bytes: seq u64 little endian, link (32), keyed hash over both (32).
// Failure: write() is best effort and unsynced: the database comes first, so the file may lag behind it after a power
//          cut but is never ahead. check() gives AuditBroken.
#pragma once

#include "core/store/audit.h"

namespace stipple::store {

void writeHead(const std::filesystem::path& file, const Keys& keys, const AuditTip& tip) noexcept;
// The file is there, genuine, and the chain still holds the line it names.
[[nodiscard]] Result<void> checkHead(const std::filesystem::path& file, const Keys& keys, Database& db);

} // namespace stipple::store
