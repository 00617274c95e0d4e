// The check of everything that was written: chain, rows, keys, signatures, pen log, files.
#include "core/store/audit.h"

#include "core/crypto/chain.h"
#include "core/store/account_rows.h"
#include "core/store/canonical.h"
#include "core/store/drafts.h"
#include "core/store/head_file.h"
#include "core/store/pen_log_chain.h"
#include "core/store/recordings.h"
#include "core/store/session_rows.h"

#include <fstream>

namespace stipple::store {
namespace {

struct Check {
    Desk& desk;
    const Progress& progress;
    CheckReport report;

    [[nodiscard]] Result<void> step(int percent) const
    {
        if (progress && !progress(percent))
            return fail(ErrorCode::Internal, "stopped");
        return {};
    }
};

Result<void> checkChain(Check& check)
{
    AuditTip tip;
    const auto fits = check.desk.db->each("audit.all", {}, [&](const Row& row) -> Result<void> {
        AuditLine line;
        line.at = row.utc("at_utc_ms");
        line.action = row.text("action");
        line.subject = row.text("subject");
        const auto valueOf = [&row](const char* column) {
            const auto bytes = row.maybeBlob(column);
            return bytes ? Value(*bytes) : Value();
        };
        line.account = valueOf("account_id");
        line.subjectId = valueOf("subject_id");
        line.patientId = valueOf("patient_id");
        line.rowDigest = valueOf("row_digest");
        line.sealed = valueOf("sealed");
        const std::int64_t seq = row.i64("seq");
        if (seq != tip.seq + 1 || linkOf(*check.desk.keys, tip, seq, line) != row.fixed<32>("link"))
            return fail(ErrorCode::AuditBroken, "audit line " + std::to_string(tip.seq + 1));
        tip.seq = seq;
        tip.link = row.fixed<32>("link");
        ++check.report.auditLines;
        return {};
    });
    return fits ? checkHead(check.desk.folder.head(), *check.desk.keys, *check.desk.db) : fits;
}

Result<void> checkTable(Check& check, const std::string& table)
{
    Database& db = *check.desk.db;
    const auto done = db.each(("rows." + table).c_str(), {}, [&](const Row& row) -> Result<void> {
        const RowId id = row.fixed<16>("id");
        const auto latest = db.askOne("audit.latest_digest", {{"subject", table}, {"subject_id", id}});
        if (!latest)
            return tl::unexpected(latest.error());
        if (!*latest || (*latest)->fixed<32>("row_digest") != rowDigest(row))
            return fail(ErrorCode::AuditBroken, "row of " + table + " " + hex(id));
        ++check.report.rows;
        return {};
    });
    if (!done)
        return done;
    const auto gone = db.askOne(("gone." + table).c_str());
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone)
        return fail(ErrorCode::AuditBroken, "missing row of " + table + ", audit line " + std::to_string((*gone)->i64("seq")));
    return {};
}

Result<void> checkKeys(Check& check)
{
    const auto accounts = check.desk.db->ask("account.all");
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Row& row : *accounts) {
        if (const auto good = checkAccountRow(*check.desk.keys, row); !good)
            return good;
    }
    return check.desk.db->each("key.patients", {}, [&](const Row& row) -> Result<void> {
        const auto seal = PatientSeal::fromRow(*check.desk.keys, row);
        if (!seal)
            return fail(ErrorCode::SealBroken, "patient key " + hex(row.fixed<16>("key_id")));
        return {};
    });
}

Result<void> checkDraftRows(Check& check)
{
    const auto drafts = checkDrafts(check.desk);
    if (!drafts)
        return tl::unexpected(drafts.error());
    check.report.rows += *drafts;
    return {};
}

Result<crypto::PublicKey> signerKey(Check& check, const Row& row)
{
    const auto key = check.desk.db->askOne("key.signing_public", {{"id", row.fixed<16>("signing_key_id")}});
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return fail(ErrorCode::SignatureBroken, "signing key is gone");
    return (*key)->fixed<32>("public_key");
}

Result<void> checkSignatureRow(Check& check, const Row& row)
{
    Desk& desk = check.desk;
    const SessionId session = row.id<SessionId>("session_id");
    const std::string name = "session " + toString(session);
    const auto key = signerKey(check, row);
    if (!key)
        return tl::unexpected(key.error());
    const crypto::Digest sha256 = row.fixed<32>("sha256");
    if (!crypto::verify(*key, kSessionPurpose, sha256, row.fixed<64>("signature")))
        return fail(ErrorCode::SignatureBroken, name);
    ++check.report.signatures;
    if (!desk.keys)
        return {};
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, row.id<PatientId>("patient_id"));
    if (!seal) // an erased person's words are gone; the signature over their hash still stands
        return seal.error().code == ErrorCode::KeyMissing ? Result<void>() : tl::unexpected(seal.error());
    const auto text = seal->openText("session_signature", "sealed_canonical", row.fixed<16>("id"), row.blob("sealed_canonical"));
    if (!text || crypto::sha256(crypto::viewOf(*text)) != sha256)
        return fail(ErrorCode::SignatureBroken, name + ": signed text");
    const auto record = readSession(desk, session);
    if (!record)
        return fail(ErrorCode::SignatureBroken, name + ": rows");
    const Json canonical = fromText(*text);
    if (!canonical.is_object() || canonical.value("record", Json()) != recordJson(*record)
        || record->stage != ports::SessionStage::Signed)
        return fail(ErrorCode::SignatureBroken, name + ": rows differ from what was signed");
    const auto log = penLogDigest(*desk.db, *record, row.utc("at_utc_ms"));
    if (!log || log->count != row.i64("pen_log_count") || log->sha256 != row.fixed<32>("pen_log_sha256"))
        return fail(ErrorCode::SignatureBroken, name + ": pen log");
    return {};
}

Result<void> checkAddendumRow(Check& check, const Row& row)
{
    const std::string name = "addendum " + hex(row.fixed<16>("id"));
    const auto key = signerKey(check, row);
    if (!key)
        return tl::unexpected(key.error());
    const crypto::Digest sha256 = row.fixed<32>("sha256");
    if (!crypto::verify(*key, kAddendumPurpose, sha256, row.fixed<64>("signature")))
        return fail(ErrorCode::SignatureBroken, name);
    ++check.report.signatures;
    if (!check.desk.keys)
        return {};
    const auto seal = PatientSeal::of(*check.desk.db, *check.desk.keys, row.id<PatientId>("patient_id"));
    if (!seal)
        return {};
    const auto text = seal->openText("addendum", "sealed", row.fixed<16>("id"), row.blob("sealed"));
    if (!text || crypto::sha256(crypto::viewOf(*text)) != sha256)
        return fail(ErrorCode::SignatureBroken, name + ": signed text");
    return {};
}

Result<void> checkSignatures(Check& check)
{
    auto done = check.desk.db->each("signature.all", {}, [&](const Row& row) { return checkSignatureRow(check, row); });
    if (done)
        done = check.desk.db->each("addendum.all", {}, [&](const Row& row) { return checkAddendumRow(check, row); });
    return done;
}

Result<void> checkPenLog(Check& check)
{
    PenLogTip tip;
    return check.desk.db->each("pen_log.all", {}, [&](const Row& row) -> Result<void> {
        PenLogEntry entry;
        entry.serial = row.text("pen_serial");
        entry.bootId = row.u32("boot_id");
        entry.idx = row.u32("idx");
        entry.raw = row.fixed<32>("raw");
        const std::int64_t seq = row.i64("seq");
        if (seq != tip.seq + 1 || penLogLink(tip, entry) != row.fixed<32>("chain") || !entry.keyFits())
            return fail(ErrorCode::AuditBroken, "pen log record " + std::to_string(tip.seq + 1));
        tip.seq = seq;
        tip.chain = row.fixed<32>("chain");
        ++check.report.penRecords;
        return {};
    });
}

Result<void> checkFile(Check& check, const std::filesystem::path& folder, const Row& row)
{
    const std::filesystem::path path = folder / row.text("file");
    std::ifstream in(path, std::ios::binary);
    if (!in && row.flag("erased"))
        return {};
    if (!in)
        return fail(ErrorCode::FileUnreadable, row.text("file"));
    crypto::Sha256 hash;
    std::vector<char> buffer(1 << 16);
    while (in) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        hash.add({reinterpret_cast<const std::uint8_t*>(buffer.data()), static_cast<std::size_t>(in.gcount())});
    }
    if (hash.finish() != row.fixed<32>("sha256"))
        return fail(ErrorCode::AuditBroken, "file " + row.text("file"));
    ++check.report.files;
    return {};
}

// A recording may have grown since: what it was when the treatment ended must still be its beginning.
Result<void> checkRecording(Check& check, const Row& row)
{
    if (!row.text("file").ends_with(".plr")) // attached by hand: it does not grow
        return checkFile(check, check.desk.folder.recordings(), row);
    const auto hash = hashOfFirst(check.desk.folder.recordings() / row.text("file"), static_cast<std::uint64_t>(row.i64("bytes")));
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != row.fixed<32>("sha256"))
        return fail(ErrorCode::AuditBroken, "file " + row.text("file"));
    ++check.report.files;
    return {};
}

Result<void> checkFiles(Check& check)
{
    auto done = check.desk.db->each("recording.all", {}, [&](const Row& row) { return checkRecording(check, row); });
    if (done)
        done = check.desk.db->each("photo.all", {}, [&](const Row& row) { return checkFile(check, check.desk.folder.photos(), row); });
    return done;
}

struct Part {
    int percent;
    Result<void> (*run)(Check&);
};

Result<void> runParts(Check& check, std::initializer_list<Part> parts)
{
    for (const Part& part : parts) {
        auto done = check.step(part.percent);
        if (done)
            done = part.run(check);
        if (!done)
            return done;
    }
    return check.step(100);
}

} // namespace

Result<CheckReport> verifyAll(Desk& desk, const Progress& progress)
{
    if (const auto may = desk.require(ports::Right::ReadAudit); !may)
        return tl::unexpected(may.error());
    Check check{desk, progress, {}};
    auto done = check.step(0);
    if (done)
        done = checkChain(check);
    const auto& tables = auditedTables();
    for (std::size_t i = 0; done && i < tables.size(); ++i) {
        done = check.step(static_cast<int>(20 + i * 50 / tables.size()));
        if (done)
            done = checkTable(check, tables[i]);
    }
    if (done)
        done = runParts(check, {{70, checkKeys}, {72, checkDraftRows}, {75, checkSignatures}, {90, checkPenLog}, {95, checkFiles}});
    if (!done)
        return tl::unexpected(done.error());
    return check.report;
}

Result<CheckReport> verifyWithoutKeys(Desk& desk, const Progress& progress)
{
    Check check{desk, progress, {}};
    const auto done = runParts(check, {{0, checkSignatures}, {40, checkPenLog}, {60, checkFiles}});
    if (!done)
        return tl::unexpected(done.error());
    return check.report;
}

Result<void> checkSignatureOf(Desk& desk, const SessionId& session)
{
    const auto row = desk.db->askOne("signature.of_session", {{"session_id", session}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "signature");
    const Progress none;
    Check check{desk, none, {}};
    return checkSignatureRow(check, **row);
}

} // namespace stipple::store
