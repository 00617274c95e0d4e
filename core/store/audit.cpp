#include "core/store/audit.h"

#include "core/crypto/chain.h"

namespace stipple::store {
namespace {

void addValue(crypto::Canonical& out, const Value& value)
{
    struct Visitor {
        crypto::Canonical& to;
        void operator()(std::monostate) const { to.addNothing(); }
        void operator()(std::int64_t number) const { to.add(number); }
        void operator()(const std::string& text) const { to.add(text); }
        void operator()(const Bytes& bytes) const { to.add(crypto::View(bytes)); }
    };
    std::visit(Visitor{out}, value.v);
}

} // namespace

const std::vector<const char*>& auditedTables()
{
    static const std::vector<const char*> kAll = {
        "clinic", "account", "patient", "patient_version", "patient_merge", "goal_version", "score", "chart_event",
        "visit", "plan_version", "session", "screening_answer", "segment", "session_alarm", "session_signature",
        "addendum", "pen_event", "telemetry_block", "recording", "cartridge_use", "product_lot", "anaesthetic",
        "consent", "photo", "adverse_event", "follow_up", "document",
        "skin_mark_version", "plan_template_version", "content_edit",
    };
    return kAll;
}

crypto::Digest rowDigest(const Row& row)
{
    crypto::Canonical all;
    for (std::size_t i = 0; i < row.names().size(); ++i) {
        // Absent values are left out, so that a column which a later schema adds does not change old digests.
        if (std::holds_alternative<std::monostate>(row.values()[i].v))
            continue;
        all.add(row.names()[i]);
        addValue(all, row.values()[i]);
    }
    return crypto::plainHash(all.view());
}

Result<AuditTip> auditTip(Database& db)
{
    const auto row = db.askOne("audit.tip");
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return AuditTip{};
    return AuditTip{(*row)->i64("seq"), (*row)->fixed<32>("link")};
}

crypto::Digest linkOf(const Keys& keys, const AuditTip& previous, std::int64_t seq, const AuditLine& line)
{
    crypto::Canonical content;
    content.add(line.at.ms).add(line.action).add(line.subject);
    for (const Value* value : {&line.account, &line.subjectId, &line.patientId, &line.rowDigest, &line.sealed})
        addValue(content, *value);
    return crypto::chainLink(keys.auditKey, previous.link, seq, content.view());
}

Result<AuditTip> appendAudit(Database& db, const Keys& keys, const AuditTip& tip, const AuditLine& line)
{
    AuditTip next;
    next.seq = tip.seq + 1;
    next.link = linkOf(keys, tip, next.seq, line);
    const auto added = db.run("audit.add", {{"seq", next.seq},
                                            {"at_utc_ms", line.at},
                                            {"account_id", line.account},
                                            {"action", line.action},
                                            {"subject", line.subject},
                                            {"subject_id", line.subjectId},
                                            {"patient_id", line.patientId},
                                            {"row_digest", line.rowDigest},
                                            {"sealed", line.sealed},
                                            {"link", next.link}});
    if (!added)
        return tl::unexpected(added.error());
    return next;
}

} // namespace stipple::store
