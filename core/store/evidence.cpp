#include "core/store/evidence.h"

#include "core/store/audit.h"
#include "core/store/canonical.h"
#include "core/store/session_rows.h"

namespace stipple::store {
namespace {

Result<Json> openForm(const PatientSeal& seal, const char* table, const char* column, const Row& row)
{
    const auto text = seal.openText(table, column, row.fixed<16>("id"), row.blob(column));
    if (!text)
        return tl::unexpected(text.error());
    Json form = fromText(*text);
    if (!form.is_object())
        return fail(ErrorCode::StoreCorrupt, table);
    return form;
}

// Names are those at the time of signing: they stand in the signed text.
ports::SignedBy signedBy(const Json& form, const Row& row)
{
    const Json signer = form.value("signer", Json::object());
    ports::SignedBy by;
    by.name = signer.value("name", "");
    by.licence = signer.value("licence", "");
    by.at = row.utc("at_utc_ms");
    by.meaning = form.value("meaning", row.text("meaning"));
    return by;
}

Result<void> addAddenda(Desk& desk, const PatientSeal& seal, const SessionId& session, std::vector<ports::AddendumLine>& out)
{
    const auto rows = desk.db->ask("addendum.of_session", {{"session_id", session}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        const auto form = openForm(seal, "addendum", "sealed", row);
        if (!form)
            return tl::unexpected(form.error());
        ports::AddendumLine line;
        line.at = row.utc("at_utc_ms");
        line.kind = row.text("kind");
        line.text = form->value("text", form->value("reason", ""));
        line.who = form->value("signer", Json::object()).value("name", "");
        out.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<ports::Evidence> evidenceOf(Desk& desk, const SessionId& session)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto record = readSession(desk, session);
    if (!record)
        return tl::unexpected(record.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, record->patient);
    if (!seal)
        return tl::unexpected(seal.error());
    ports::Evidence evidence;
    const auto row = desk.db->askOne("signature.of_session", {{"session_id", session}});
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        const auto form = openForm(*seal, "session_signature", "sealed_canonical", **row);
        evidence.signature = form ? signedBy(*form, **row) : ports::SignedBy{{}, {}, (*row)->utc("at_utc_ms"), (*row)->text("meaning"), false};
        evidence.signature->fits = checkSignatureOf(desk, session).has_value();
        evidence.penRecords = (*row)->i64("pen_log_count");
    }
    if (const auto done = addAddenda(desk, *seal, session, evidence.addenda); !done)
        return tl::unexpected(done.error());
    const auto recordings = desk.db->ask("recording.of_session", {{"session_id", session}});
    if (!recordings)
        return tl::unexpected(recordings.error());
    for (const Row& recording : *recordings)
        evidence.recordings.push_back(recording.text("file"));
    return evidence;
}

} // namespace stipple::store
