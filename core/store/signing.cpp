// Signing a session: password again, licence, canonical form, signature, and from then on nothing changes.
#include "core/store/session_rows.h"

#include "core/crypto/random.h"
#include "core/store/accounts.h"
#include "core/store/audit.h"
#include "core/store/canonical.h"
#include "core/store/codes.h"
#include "core/store/patients.h"

namespace stipple::store {
namespace {

Json signerJson(const ports::Account& account)
{
    return {{"account", toString(account.id)}, {"name", account.name}, {"role", wordOf(account.role)},
            {"licence", account.licenceNumber}, {"body", account.licenceBody},
            {"licence_until", account.licenceValidUntil ? Json(ymd(*account.licenceValidUntil)) : Json()}};
}

Json patientJson(const ports::Patient& patient)
{
    return {{"id", toString(patient.id)}, {"given_name", patient.givenName}, {"family_name", patient.familyName},
            {"born", patient.born ? Json(ymd(*patient.born)) : Json()}, {"chart_number", patient.chartNumber}};
}

} // namespace

Result<ports::SessionRecord> signSession(Desk& desk, const SessionId& id, const std::string& password, const std::string& meaning)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return tl::unexpected(may.error());
    if (const auto good = confirmPassword(desk, password); !good)
        return tl::unexpected(good.error());
    {
        Work work(desk, "sign_session"); // from here on no other station changes what is signed
        const auto record = readSession(desk, id);
        if (!record)
            return record;
        if (record->stage == ports::SessionStage::Signed)
            return fail(ErrorCode::RecordSigned, "session");
        if (record->stage != ports::SessionStage::ToSign)
            return fail(ErrorCode::StoreConflict, "session stage");
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, record->patient);
        if (!seal)
            return tl::unexpected(seal.error());
        const auto patient = patientOf(desk, *seal, record->patient);
        if (!patient)
            return tl::unexpected(patient.error());
        const auto tip = auditTip(*desk.db);
        const auto log = penLogDigest(*desk.db, *record, work.now());
        const auto recordings = recordingDigest(*desk.db, id);
        if (!tip || !log || !recordings)
            return fail(ErrorCode::StoreQuery, "sign_session");
        // The salt keeps the hash, which stands in clear, from telling anything about what was written.
        const Json canonical = {{"v", 1}, {"salt", crypto::hexOf(crypto::random16())}, {"signer", signerJson(*desk.account)},
                                {"meaning", meaning}, {"at_utc_ms", work.now().ms}, {"patient", patientJson(*patient)},
                                {"pen_log", {{"count", log->count}, {"sha256", crypto::hexOf(log->sha256)}}},
                                {"recordings_sha256", crypto::hexOf(*recordings)},
                                {"audit", {{"seq", tip->seq}, {"link", crypto::hexOf(tip->link)}}}, {"record", recordJson(*record)}};
        const std::string text = toText(canonical);
        const crypto::Digest sha256 = crypto::sha256(crypto::viewOf(text));
        const RowId row = crypto::random16();
        work.put("signature.add",
                 {{"id", row}, {"session_id", id}, {"patient_id", record->patient}, {"account_id", desk.account->id},
                  {"signing_key_id", desk.keys->signingKeyId}, {"at_utc_ms", work.now()},
                  {"meaning", isCode(meaning) ? meaning : std::string("signed")}, {"sha256", sha256},
                  {"signature", crypto::sign(desk.keys->signing.secretKey, kSessionPurpose, sha256)},
                  {"audit_seq", tip->seq}, {"audit_link", tip->link}, {"pen_log_count", log->count},
                  {"pen_log_sha256", log->sha256}, {"recording_sha256", *recordings},
                  {"sealed_canonical", seal->seal("session_signature", "sealed_canonical", row, text)}});
        work.wrote("session_signature", row, record->patient);
        work.put("session.signed", {{"id", id}, {"signed_utc_ms", work.now()}, {"changed_utc_ms", work.now()}});
        work.wrote("session", id.bytes, record->patient);
        if (const auto done = work.commit(); !done)
            return tl::unexpected(done.error());
    }
    return readSession(desk, id);
}

Result<void> addAddendum(Desk& desk, const SessionId& id, const std::string& text)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return may;
    if (text.empty())
        return fail(ErrorCode::TextInvalid, "addendum");
    Work work(desk, "addendum");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->text("stage") != "signed")
        return fail(ErrorCode::StoreConflict, "session is not signed yet");
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const Json canonical = {{"v", 1}, {"salt", crypto::hexOf(crypto::random16())}, {"session", toString(id)}, {"kind", "addendum"},
                            {"text", text}, {"at_utc_ms", work.now().ms}, {"signer", signerJson(*desk.account)}};
    const std::string form = toText(canonical);
    const crypto::Digest sha256 = crypto::sha256(crypto::viewOf(form));
    const RowId addendum = crypto::random16();
    work.put("addendum.add", {{"id", addendum}, {"session_id", id}, {"patient_id", patient}, {"account_id", desk.account->id},
                              {"kind", "addendum"}, {"signing_key_id", desk.keys->signingKeyId}, {"at_utc_ms", work.now()},
                              {"sha256", sha256},
                              {"signature", crypto::sign(desk.keys->signing.secretKey, kAddendumPurpose, sha256)},
                              {"sealed", seal->seal("addendum", "sealed", addendum, form)}});
    work.wrote("addendum", addendum, patient);
    return work.commit();
}

Result<void> handedOut(Desk& desk, const SessionId& id, const std::string& kind, const std::string& language, const std::string& version)
{
    if (const auto may = desk.require(ports::Right::HandOut); !may)
        return may;
    Work work(desk, "hand_out");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto patient = row->id<PatientId>("patient_id");
    const RowId document = crypto::random16();
    work.put("document.add", {{"id", document}, {"session_id", id}, {"patient_id", patient}, {"kind", kind},
                              {"language", language}, {"content_version", version}, {"at_utc_ms", work.now()},
                              {"account_id", desk.account->id}});
    work.wrote("document", document, patient);
    return work.commit();
}

} // namespace stipple::store
