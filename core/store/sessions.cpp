#include "core/store/session_rows.h"

#include "core/crypto/random.h"
#include "core/store/assess.h"
#include "core/store/codes.h"

namespace stipple::store {
namespace {

// Draft or pre-flight: assessment and plan may still change.
Result<void> stillDraft(const Row& row)
{
    const auto stage = stageOfRow(row);
    if (!stage)
        return tl::unexpected(stage.error());
    switch (*stage) {
    case ports::SessionStage::Draft:
    case ports::SessionStage::PreFlight:
        return {};
    case ports::SessionStage::Signed:
        return fail(ErrorCode::RecordSigned, "session");
    case ports::SessionStage::Treating:
    case ports::SessionStage::ToSign:
    case ports::SessionStage::Abandoned:
        return fail(ErrorCode::StoreConflict, "session stage");
    }
    return fail(ErrorCode::Internal, "stage");
}

struct Next {
    Value planVersion;
    int number = 1, ofTotal = 1;
    Value fitzpatrick;
};

Result<Next> nextOf(Work& work, const PatientId& patient)
{
    Next next;
    const auto plan = work.askOne("plan.newest_of_patient", {{"patient_id", patient}});
    if (!plan)
        return tl::unexpected(plan.error());
    if (*plan) {
        const auto count = work.askOne("session.count_of_plan", {{"plan_id", (*plan)->fixed<16>("plan_id")}});
        if (!count)
            return tl::unexpected(count.error());
        next.planVersion = Value((*plan)->fixed<16>("id"));
        next.number = (*count)->i32("n") + 1;
        next.ofTotal = std::max((*plan)->i32("sessions_total"), next.number);
    }
    const auto newest = work.askOne("patient.newest", {{"patient_id", patient}});
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest)
        next.fitzpatrick = Value((*newest)->maybeI64("fitzpatrick"));
    return next;
}

} // namespace

Result<ports::SessionRecord> sessionOf(Desk& desk, const SessionId& id)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    return readSession(desk, id);
}

Result<ports::SessionRecord> readSession(Desk& desk, const SessionId& id)
{
    const auto row = desk.db->askOne("session.get", {{"id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "session");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, (*row)->id<PatientId>("patient_id"));
    if (!seal)
        return tl::unexpected(seal.error());
    return sessionFromRow(desk, *seal, **row);
}

Result<std::vector<ports::SessionRecord>> unfinishedSessions(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("session.unfinished");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::SessionRecord> out;
    for (const Row& row : *rows) {
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, row.id<PatientId>("patient_id"));
        if (!seal)
            continue; // erased: nothing can be finished any more
        auto record = sessionFromRow(desk, *seal, row);
        if (!record)
            return tl::unexpected(record.error());
        out.push_back(std::move(*record));
    }
    return out;
}

Result<ports::SessionRecord> openSession(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    Work work(desk, "open_session"); // two rooms opening the same patient get the same draft
    const auto draft = work.askOne("session.draft_of_patient", {{"patient_id", patient}});
    if (!draft)
        return tl::unexpected(draft.error());
    if (*draft)
        return sessionFromRow(desk, *seal, **draft);
    const auto next = nextOf(work, patient);
    if (!next)
        return tl::unexpected(next.error());
    const SessionId id = crypto::newId<SessionId>();
    const ports::Day today = localDay(work.now());
    work.put("session.add", {{"id", id}, {"patient_id", patient}, {"number", next->number}, {"of_total", next->ofTotal},
                             {"plan_version_id", next->planVersion}, {"day_ymd", ymd(today)},
                             {"created_utc_ms", work.now()}, {"changed_utc_ms", work.now()},
                             {"account_id", desk.account->id}, {"simulated", desk.demo()}, {"fitzpatrick", next->fitzpatrick}});
    work.wrote("session", id.bytes, patient);
    const auto visit = work.askOne("visit.free_of_patient", {{"patient_id", patient}, {"day_ymd", ymd(today)}});
    if (visit && *visit) {
        const RowId visitId = (*visit)->fixed<16>("id");
        work.put("visit.link", {{"id", visitId}, {"session_id", id}, {"at_utc_ms", work.now()}});
        work.wrote("visit", visitId, patient);
    }
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return readSession(desk, id);
}

Result<void> saveAssessment(Desk& desk, const SessionId& id, const ports::Assessment& assessment)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return may;
    Work work(desk, "save_assessment");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto draft = stillDraft(*row); !draft)
        return draft;
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    auto text = sessionText(*seal, *row);
    if (!text)
        return tl::unexpected(text.error());
    const bool codes = allCodes(assessment.skinToday);
    text->skinToday = codes ? std::vector<std::string>() : assessment.skinToday;
    work.put("session.set_assessment", {{"id", id}, {"fitzpatrick", Value(assessment.fitzpatrick)},
                                        {"skin_today", codes ? joinCodes(assessment.skinToday) : std::string()},
                                        {"sealed", sealText(*seal, id, *text)}, {"changed_utc_ms", work.now()}});
    work.wrote("session", id.bytes, patient);

    const auto known = work.ask("screening.of_session", {{"session_id", id}});
    if (!known)
        return tl::unexpected(known.error());
    const auto before = answersOf(desk, *seal, *known);
    if (!before)
        return tl::unexpected(before.error());
    for (const ports::ScreeningAnswer& answer : assessment.answers) {
        if (const auto kept = putAnswer(work, *seal, id, patient, answer, *before); !kept)
            return kept;
    }
    return work.commit();
}

Result<void> savePlan(Desk& desk, const SessionId& id, const plan::Plan& plan)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return may;
    for (const plan::ZonePlan& zone : plan.zones) {
        if (!isCode(zone.zone))
            return fail(ErrorCode::ZoneUnknown, "plan");
        if (!zone.cartridge.empty() && !isCode(zone.cartridge))
            return fail(ErrorCode::TextInvalid, "plan cartridge");
    }
    Work work(desk, "save_plan");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto draft = stillDraft(*row); !draft)
        return draft;
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());

    std::optional<Row> current;
    if (const auto held = row->maybeBlob("plan_version_id")) {
        auto found = work.askOne("plan.get", {{"id", *held}});
        if (!found)
            return tl::unexpected(found.error());
        current = std::move(*found);
    }
    const bool sameDraft = current && !current->flag("frozen") && current->maybeId<SessionId>("session_id") == id;
    PlanId planId = plan.id;
    if (planId.isNull())
        planId = current ? current->id<PlanId>("plan_id") : crypto::newId<PlanId>();
    const RowId versionId = sameDraft ? current->fixed<16>("id") : crypto::random16();
    Binds binds = planBinds(*seal, versionId, plan, desk.account->id, work.now());
    if (sameDraft) {
        work.put("plan.change_draft", binds);
    } else {
        const auto last = work.askOne("plan.last_version", {{"plan_id", planId}});
        if (!last)
            return tl::unexpected(last.error());
        const std::int64_t version = *last ? (*last)->maybeI64("version").value_or(0) + 1 : 1;
        binds.insert(binds.end(), {{"plan_id", planId}, {"patient_id", patient}, {"version", version}, {"frozen", 0}, {"session_id", id}});
        work.put("plan.add", binds);
    }
    work.wrote("plan_version", versionId, patient);
    work.put("session.set_plan", {{"id", id}, {"plan_version_id", versionId},
                                  {"of_total", std::max(plan.sessionsTotal, row->i32("number"))}, {"changed_utc_ms", work.now()}});
    work.wrote("session", id.bytes, patient);
    return work.commit();
}

} // namespace stipple::store
