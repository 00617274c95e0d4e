#include "core/store/drafts.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"

namespace stipple::store {
namespace {

constexpr std::size_t kLongest = 4U << 20; // a page of drawings is far below

Result<void> someoneIn(const Desk& desk)
{
    if (!desk.keys || !desk.account)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    return {};
}

// With the patient's own key, so that it goes with the patient; a new patient's form has none yet.
Result<Bytes> sealDraft(Desk& desk, const RowId& id, const std::optional<PatientId>& patient, const std::string& text)
{
    if (!patient)
        return crypto::seal(desk.keys->draftKey(), desk.keys->auditKeyId, {"draft", "sealed", id}, crypto::viewOf(text));
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, *patient);
    if (!seal)
        return tl::unexpected(seal.error());
    return seal->seal("draft", "sealed", id, text);
}

Result<std::string> openDraft(Desk& desk, const Row& row)
{
    const RowId id = row.fixed<16>("id");
    if (const auto patient = row.maybeId<PatientId>("patient_id")) {
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, *patient);
        if (!seal)
            return tl::unexpected(seal.error());
        return seal->openText("draft", "sealed", id, row.blob("sealed"));
    }
    const auto clear = crypto::open(desk.keys->draftKey(), desk.keys->auditKeyId, {"draft", "sealed", id}, row.blob("sealed"));
    if (!clear)
        return tl::unexpected(clear.error());
    return std::string(clear->begin(), clear->end());
}

Result<std::optional<Row>> rowOf(Desk& desk, const std::string& form, const std::optional<PatientId>& patient)
{
    auto rows = desk.db->ask("draft.of_form", {{"account_id", desk.account->id}, {"form", form}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (Row& row : *rows) {
        if (row.maybeId<PatientId>("patient_id") == patient)
            return std::optional<Row>(std::move(row));
    }
    return std::optional<Row>();
}

} // namespace

Result<void> saveDraft(Desk& desk, const ports::Draft& draft)
{
    if (const auto in = someoneIn(desk); !in)
        return in;
    if (!isCode(draft.form) || draft.text.size() > kLongest)
        return fail(ErrorCode::TextInvalid, "draft");
    const auto row = rowOf(desk, draft.form, draft.patient);
    if (!row)
        return tl::unexpected(row.error());
    const RowId id = *row ? (*row)->fixed<16>("id") : crypto::random16();
    const auto sealed = sealDraft(desk, id, draft.patient, draft.text);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto done = *row ? desk.db->run("draft.change", {{"id", id}, {"sealed", *sealed}, {"at_utc_ms", desk.now()}})
                           : desk.db->run("draft.add", {{"id", id}, {"form", draft.form}, {"patient_id", Value(draft.patient)},
                                                        {"account_id", desk.account->id}, {"at_utc_ms", desk.now()}, {"sealed", *sealed}});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::optional<ports::Draft>> draftOf(Desk& desk, const std::string& form, std::optional<PatientId> patient)
{
    if (const auto in = someoneIn(desk); !in)
        return tl::unexpected(in.error());
    if (desk.locked)
        return fail(ErrorCode::NotAllowed, "locked");
    const auto row = rowOf(desk, form, patient);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<ports::Draft>();
    auto text = openDraft(desk, **row);
    if (!text)
        return tl::unexpected(text.error());
    return std::optional<ports::Draft>(ports::Draft{form, patient, std::move(*text), (*row)->utc("at_utc_ms")});
}

Result<std::vector<ports::Draft>> draftsOf(Desk& desk)
{
    if (const auto in = someoneIn(desk); !in)
        return tl::unexpected(in.error());
    if (desk.locked)
        return fail(ErrorCode::NotAllowed, "locked");
    const auto rows = desk.db->ask("draft.of_account", {{"account_id", desk.account->id}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::Draft> out;
    for (const Row& row : *rows) {
        if (auto text = openDraft(desk, row))
            out.push_back({row.text("form"), row.maybeId<PatientId>("patient_id"), std::move(*text), row.utc("at_utc_ms")});
    }
    return out;
}

Result<void> discardDraft(Desk& desk, const std::string& form, std::optional<PatientId> patient)
{
    if (const auto in = someoneIn(desk); !in)
        return in;
    const auto row = rowOf(desk, form, patient);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {}; // gone is gone
    const auto done = desk.db->run("draft.remove", {{"id", (*row)->fixed<16>("id")}});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::int64_t> checkDrafts(Desk& desk)
{
    const auto rows = desk.db->ask("draft.all");
    if (!rows)
        return tl::unexpected(rows.error());
    std::int64_t count = 0;
    for (const Row& row : *rows) {
        const auto text = openDraft(desk, row);
        if (!text && text.error().code != ErrorCode::KeyMissing) // an erased person's draft opens no more, and shall not
            return fail(text.error().code, "draft " + hex(row.fixed<16>("id")));
        ++count;
    }
    return count;
}

} // namespace stipple::store
