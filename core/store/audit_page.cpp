// The audit log as a page for people: names beside the lines, newest first.
#include "core/store/audit.h"

#include "core/store/accounts.h"
#include "core/store/patients.h"

#include <algorithm>
#include <map>

namespace stipple::store {

Result<std::vector<ports::AuditEntry>> auditPage(Desk& desk, std::int64_t beforeSeq, int count)
{
    if (const auto may = desk.require(ports::Right::ReadAudit); !may)
        return tl::unexpected(may.error());
    std::map<AccountId, std::string> names;
    const auto people = desk.db->ask("account.all");
    if (!people)
        return tl::unexpected(people.error());
    for (const Row& row : *people) {
        const auto account = accountFromRow(*desk.keys, row);
        names[row.id<AccountId>("id")] = account ? account->name : row.text("login");
    }
    const std::int64_t before = beforeSeq > 0 ? beforeSeq : INT64_MAX;
    const auto rows = desk.db->ask("audit.page", {{"before", before}, {"count", std::clamp(count, 1, 500)}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::AuditEntry> out;
    for (const Row& row : *rows) {
        ports::AuditEntry entry;
        entry.seq = row.i64("seq");
        entry.at = row.utc("at_utc_ms");
        entry.action = row.text("action");
        entry.subject = row.text("subject");
        if (const auto who = row.maybeId<AccountId>("account_id"))
            entry.who = names[*who];
        entry.patient = row.maybeId<PatientId>("patient_id");
        if (entry.patient) {
            if (const auto found = desk.index.get(*entry.patient))
                entry.patientName = displayName(found->given, found->family);
        }
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace stipple::store
