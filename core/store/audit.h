// Purpose: the audit log: how a row is digested, how a line is linked, and the check that names the first thing
//          that does not fit.
// Thread: store thread.
// Failure: AuditBroken with the line or row that does not fit; SignatureBroken; FileUnreadable for a missing file.
#pragma once

#include "core/ports/clinic.h"
#include "core/store/desk.h"

#include <functional>

namespace stipple::store {

struct AuditTip {
    std::int64_t seq = 0;
    crypto::Digest link{};
};

struct AuditLine {
    UtcMs at{};
    Value account, subjectId, patientId, rowDigest, sealed;
    std::string action, subject;
};

[[nodiscard]] crypto::Digest rowDigest(const Row& row);
[[nodiscard]] Result<AuditTip> auditTip(Database& db);
[[nodiscard]] crypto::Digest linkOf(const Keys& keys, const AuditTip& previous, std::int64_t seq, const AuditLine& line);
[[nodiscard]] Result<AuditTip> appendAudit(Database& db, const Keys& keys, const AuditTip& tip, const AuditLine& line);

// The tables whose rows are digested in the log.
[[nodiscard]] const std::vector<const char*>& auditedTables();

// Newest first; before 0: from the end. Names of staff and patients as they are now.
[[nodiscard]] Result<std::vector<ports::AuditEntry>> auditPage(Desk& desk, std::int64_t beforeSeq, int count);

struct CheckReport {
    std::int64_t auditLines = 0, rows = 0, signatures = 0, files = 0, penRecords = 0;
};
// Chain, rows, keys, drafts, signatures, pen log, photo and recording files, in that order; stops at the first that does not fit.
// `progress` gets 0…100 and may say stop by returning false.
using Progress = std::function<bool(int percent)>;
[[nodiscard]] Result<CheckReport> verifyAll(Desk& desk, const Progress& progress = {});
// The part that needs nobody signed in: signatures over their hashes, pen log, files.
[[nodiscard]] Result<CheckReport> verifyWithoutKeys(Desk& desk, const Progress& progress = {});

// One session's signature: over its text, over its rows as they are now, over the pen's log.
[[nodiscard]] Result<void> checkSignatureOf(Desk& desk, const SessionId& session);

} // namespace stipple::store
