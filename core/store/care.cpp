#include "core/store/care.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"
#include "core/store/patients.h"
#include "core/store/session_rows.h"

namespace stipple::store {
namespace {

const char* wordOf(ports::ConsentDecision decision)
{
    switch (decision) {
    case ports::ConsentDecision::Given: return "given";
    case ports::ConsentDecision::Refused: return "refused";
    case ports::ConsentDecision::Withdrawn: return "withdrawn";
    }
    return "";
}

ports::ConsentDecision decisionOf(const std::string& word)
{
    if (word == "refused")
        return ports::ConsentDecision::Refused;
    return word == "withdrawn" ? ports::ConsentDecision::Withdrawn : ports::ConsentDecision::Given;
}

Result<Json> openJson(const PatientSeal& seal, const char* table, const Row& row)
{
    const auto sealed = row.maybeBlob("sealed");
    if (!sealed)
        return Json(Json::object());
    const auto text = seal.openText(table, "sealed", row.fixed<16>("id"), *sealed);
    if (!text)
        return tl::unexpected(text.error());
    Json words = fromText(*text);
    if (!words.is_object())
        return fail(ErrorCode::StoreCorrupt, table);
    return words;
}

} // namespace

Result<EntryId> saveConsent(Desk& desk, const PatientId& patient, const ports::Consent& consent)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (!isCode(consent.form) || consent.formVersion.empty())
        return fail(ErrorCode::TextInvalid, "consent form");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const EntryId id = crypto::newId<EntryId>();
    const Json words = {{"signature_svg", consent.signatureSvg}, {"note", consent.note}};
    Work work(desk, "save_consent");
    work.put("consent.add", {{"id", id}, {"patient_id", patient}, {"session_id", Value(consent.session)}, {"form", consent.form},
                             {"form_version", consent.formVersion}, {"language", consent.language}, {"decision", wordOf(consent.decision)},
                             {"at_utc_ms", work.now()}, {"account_id", desk.account->id},
                             {"sealed", seal->seal("consent", "sealed", id.bytes, toText(words))}});
    work.wrote("consent", id.bytes, patient);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<std::vector<ports::Consent>> consentsOf(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto rows = desk.db->ask("consent.of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::Consent> out;
    for (const Row& row : *rows) {
        const auto words = openJson(*seal, "consent", row);
        if (!words)
            return tl::unexpected(words.error());
        out.push_back({row.id<EntryId>("id"), row.maybeId<SessionId>("session_id"), row.text("form"), row.text("form_version"),
                       row.text("language"), decisionOf(row.text("decision")), row.utc("at_utc_ms"), words->value("signature_svg", ""),
                       words->value("note", "")});
    }
    return out;
}

Result<EntryId> saveAdverseEvent(Desk& desk, const PatientId& patient, const ports::AdverseEvent& event)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (!isCode(event.kind) || !isCode(event.severity))
        return fail(ErrorCode::TextInvalid, "adverse event");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const EntryId id = crypto::newId<EntryId>();
    const Json words = {{"text", event.text}};
    Work work(desk, "save_adverse_event");
    work.put("adverse_event.add", {{"id", id}, {"patient_id", patient}, {"session_id", Value(event.session)}, {"kind", event.kind},
                                   {"severity", event.severity}, {"at_utc_ms", event.at.ms != 0 ? event.at : work.now()},
                                   {"account_id", desk.account->id}, {"sealed", seal->seal("adverse_event", "sealed", id.bytes, toText(words))}});
    work.wrote("adverse_event", id.bytes, patient);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<std::vector<ports::AdverseEvent>> adverseEventsOf(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto rows = desk.db->ask("adverse_event.of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::AdverseEvent> out;
    for (const Row& row : *rows) {
        const auto words = openJson(*seal, "adverse_event", row);
        if (!words)
            return tl::unexpected(words.error());
        out.push_back({row.id<EntryId>("id"), row.maybeId<SessionId>("session_id"), row.text("kind"), row.text("severity"),
                       row.utc("at_utc_ms"), words->value("text", "")});
    }
    return out;
}

Result<EntryId> saveFollowUp(Desk& desk, ports::FollowUp followUp)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (!isCode(followUp.kind))
        return fail(ErrorCode::TextInvalid, "follow-up");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, followUp.patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const bool isNew = followUp.id.isNull();
    if (isNew)
        followUp.id = crypto::newId<EntryId>();
    const Bytes sealed = seal->seal("follow_up", "sealed", followUp.id.bytes, toText(Json{{"text", followUp.text}}));
    Work work(desk, isNew ? "add_follow_up" : "change_follow_up");
    if (isNew) {
        work.put("follow_up.add", {{"id", followUp.id}, {"patient_id", followUp.patient}, {"session_id", Value(followUp.session)},
                                   {"kind", followUp.kind}, {"due_ymd", ymd(followUp.due)}, {"at_utc_ms", work.now()},
                                   {"account_id", desk.account->id}, {"sealed", sealed}});
    } else {
        const auto changed = work.run("follow_up.change", {{"id", followUp.id}, {"patient_id", followUp.patient}, {"due_ymd", ymd(followUp.due)},
                                                           {"done_utc_ms", Value(followUp.doneAt)}, {"sealed", sealed}});
        if (changed && *changed == 0)
            return fail(ErrorCode::StoreNotFound, "follow-up");
    }
    work.wrote("follow_up", followUp.id.bytes, followUp.patient);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return followUp.id;
}

Result<std::vector<ports::FollowUp>> followUpsDue(Desk& desk, const ports::Day& until)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("follow_up.due", {{"day_ymd", ymd(until)}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::FollowUp> out;
    for (const Row& row : *rows) {
        ports::FollowUp followUp;
        followUp.id = row.id<EntryId>("id");
        followUp.patient = row.id<PatientId>("patient_id");
        followUp.session = row.maybeId<SessionId>("session_id");
        followUp.kind = row.text("kind");
        followUp.due = dayOf(row.i64("due_ymd"));
        const auto found = desk.index.get(followUp.patient);
        if (!found)
            continue; // erased or merged: nobody to call
        followUp.name = displayName(found->given, found->family);
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, followUp.patient);
        if (!seal)
            return tl::unexpected(seal.error());
        const auto words = openJson(*seal, "follow_up", row);
        if (!words)
            return tl::unexpected(words.error());
        followUp.text = words->value("text", "");
        out.push_back(std::move(followUp));
    }
    return out;
}

Result<EntryId> saveLot(Desk& desk, ports::ProductLot lot)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    if (!isCode(lot.kind) || lot.lot.empty())
        return fail(ErrorCode::TextInvalid, "lot");
    const bool isNew = lot.id.isNull();
    if (isNew)
        lot.id = crypto::newId<EntryId>();
    Work work(desk, isNew ? "add_lot" : "change_lot");
    const Binds binds = {{"id", lot.id}, {"kind", lot.kind}, {"name", lot.name}, {"lot", lot.lot},
                         {"expiry_ymd", lot.expiry ? Value(ymd(*lot.expiry)) : Value()}, {"quantity", lot.quantity}, {"detail", lot.detail},
                         {"at_utc_ms", work.now()}, {"account_id", desk.account->id}};
    const auto changed = work.run(isNew ? "product_lot.add" : "product_lot.change", binds);
    if (changed && *changed == 0)
        return fail(ErrorCode::StoreNotFound, "lot");
    work.wrote("product_lot", lot.id.bytes, std::nullopt);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return lot.id;
}

Result<std::vector<ports::ProductLot>> lotsOf(Desk& desk, const std::string& kind)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = kind.empty() ? desk.db->ask("product_lot.all") : desk.db->ask("product_lot.of_kind", {{"kind", kind}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::ProductLot> out;
    for (const Row& row : *rows) {
        ports::ProductLot lot;
        lot.id = row.id<EntryId>("id");
        lot.kind = row.text("kind");
        lot.name = row.text("name");
        lot.lot = row.text("lot");
        lot.detail = row.text("detail");
        if (const auto day = row.maybeI64("expiry_ymd"))
            lot.expiry = dayOf(*day);
        lot.quantity = row.i32("quantity");
        out.push_back(std::move(lot));
    }
    return out;
}

Result<std::vector<ports::PatientHit>> treatedWithLot(Desk& desk, const std::string& lot)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("product_lot.patients", {{"lot", lot}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::PatientHit> out;
    for (const Row& row : *rows) {
        const auto found = desk.index.get(row.id<PatientId>("patient_id"));
        if (found)
            out.push_back({found->id, displayName(found->given, found->family), initialsOf(found->given, found->family),
                           found->chartNumber, found->born, found->phone});
    }
    return out;
}

} // namespace stipple::store
