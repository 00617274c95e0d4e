#include "core/store/erasure.h"

#include "core/crypto/random.h"

#include <algorithm>

namespace stipple::store {
namespace {

Result<Row> patientRow(Desk& desk, const PatientId& patient)
{
    auto row = desk.db->askOne("row.patient", {{"id", patient}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "patient");
    return std::move(**row);
}

Result<void> change(Desk& desk, const PatientId& patient, bool hold, std::optional<std::int64_t> until, const char* action)
{
    Work work(desk, action);
    work.put("patient.set_rules", {{"id", patient}, {"legal_hold", hold}, {"retain_until_ymd", Value(until)}});
    work.wrote("patient", patient.bytes, patient);
    return work.commit();
}

} // namespace

Result<int> retentionYears(Desk& desk)
{
    const auto row = desk.db->askOne("meta.get", {{"key", "retention.years"}});
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::atoi((*row)->text("value").c_str()) : kRetentionYears;
}

Result<ErasureCheck> checkErasure(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ErasePatient); !may)
        return tl::unexpected(may.error());
    const auto row = patientRow(desk, patient);
    if (!row)
        return tl::unexpected(row.error());
    ErasureCheck check;
    if (!row->isNull("erased_utc_ms")) {
        check.bar = ErasureBar::Gone;
        return check;
    }
    const auto years = retentionYears(desk);
    const auto last = desk.db->askOne("session.last_day", {{"patient_id", patient}});
    const auto open = desk.db->askOne("session.open_count", {{"patient_id", patient}});
    if (!years || !last || !open)
        return fail(ErrorCode::StoreQuery, "erasure");
    std::optional<ports::Day> until;
    if (*last && !(*last)->isNull("day_ymd")) {
        until = dayOf((*last)->i64("day_ymd"));
        until->year += *years;
    }
    if (const auto own = row->maybeI64("retain_until_ymd"))
        until = until ? std::max(*until, dayOf(*own)) : dayOf(*own);
    check.retainedUntil = until;
    if (row->flag("legal_hold"))
        check.bar = ErasureBar::LegalHold;
    else if ((*open)->i64("n") > 0)
        check.bar = ErasureBar::TreatmentOpen;
    else if (until && localDay(desk.now()) <= *until)
        check.bar = ErasureBar::Retention;
    return check;
}

Result<void> erasePatient(Desk& desk, const PatientId& patient, const std::string& reason)
{
    if (const auto may = desk.require(ports::Right::ErasePatient); !may)
        return may;
    Work work(desk, "erase_patient"); // a hold that another room sets now waits, or is seen
    const auto check = checkErasure(desk, patient);
    if (!check)
        return tl::unexpected(check.error());
    switch (check->bar) {
    case ErasureBar::None: break;
    case ErasureBar::LegalHold: return fail(ErrorCode::NotAllowed, "legal hold");
    case ErasureBar::Retention: return fail(ErrorCode::NotAllowed, "retention");
    case ErasureBar::TreatmentOpen: return fail(ErrorCode::NotAllowed, "treatment");
    case ErasureBar::Gone: return fail(ErrorCode::StoreNotFound, "erased already");
    }
    const auto row = patientRow(desk, patient);
    const auto photos = desk.db->ask("photo.of_patient", {{"patient_id", patient}});
    if (!row || !photos)
        return fail(ErrorCode::StoreQuery, "erasure");
    work.put("key.destroy", {{"id", row->fixed<16>("key_id")}, {"at_utc_ms", work.now()}});
    work.put("patient.set_erased", {{"id", patient}, {"at_utc_ms", work.now()}});
    work.wrote("patient", patient.bytes, patient); // no detail: it would be sealed with the key that goes
    work.noted("erasure", patient.bytes, std::nullopt, {{"reason", reason}});
    if (const auto done = work.commit(); !done)
        return done;
    desk.index.remove(patient);
    desk.index.finish(); // the names leave the memory, too
    // The wrapped key must not linger in the WAL either; the page itself was overwritten (secure_delete).
    if (desk.db->engine() == Engine::Sqlite)
        (void)desk.db->askText(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    else
        (void)desk.db->execute(QStringLiteral("VACUUM key_store"));
    for (const Row& photo : *photos) { // sealed with the destroyed key: only room on the disk
        std::error_code ec;
        std::filesystem::remove(desk.folder.photos() / photo.text("file"), ec);
    }
    return {};
}

Result<void> setLegalHold(Desk& desk, const PatientId& patient, bool hold)
{
    if (const auto may = desk.require(ports::Right::ErasePatient); !may)
        return may;
    const auto row = patientRow(desk, patient);
    if (!row)
        return tl::unexpected(row.error());
    return change(desk, patient, hold, row->maybeI64("retain_until_ymd"), hold ? "set_legal_hold" : "end_legal_hold");
}

Result<void> setRetainUntil(Desk& desk, const PatientId& patient, const ports::Day& day)
{
    if (const auto may = desk.require(ports::Right::ErasePatient); !may)
        return may;
    const auto row = patientRow(desk, patient);
    if (!row)
        return tl::unexpected(row.error());
    return change(desk, patient, row->flag("legal_hold"), ymd(day), "set_retention");
}

Result<void> setRetentionYears(Desk& desk, int years)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    if (years < 0 || years > 100)
        return fail(ErrorCode::ValueOutOfRange, "retention years");
    Work work(desk, "set_retention_years");
    work.put("meta.set", {{"key", "retention.years"}, {"value", std::to_string(years)}});
    work.noted("store_meta", std::nullopt, std::nullopt, {{"retention_years", years}});
    return work.commit();
}

} // namespace stipple::store
