#include "core/store/corrections.h"

#include "core/crypto/random.h"
#include "core/store/canonical.h"
#include "core/store/codes.h"
#include "core/store/patients.h"
#include "core/store/session_rows.h"

#include <algorithm>

namespace stipple::store {
namespace {

// `values` are what the window needs to say it; `reason` is what somebody wrote.
void addEvent(Work& work, const PatientSeal& seal, const PatientId& patient, const char* kind, Json values,
              const std::string& reason, const Value& session = {})
{
    const RowId row = crypto::random16();
    values["detail"] = reason;
    work.put("chart_event.add", {{"id", row}, {"patient_id", patient}, {"kind", kind}, {"day_ymd", ymd(localDay(work.now()))},
                                 {"session_id", session}, {"at_utc_ms", work.now()}, {"account_id", work.desk().account->id},
                                 {"sealed", seal.seal("chart_event", "sealed", row, toText(values))}});
    work.wrote("chart_event", row, patient);
}

// A dated, signed note on a record that itself never changes.
void addSignedNote(Work& work, const PatientSeal& seal, const SessionId& session, const PatientId& patient, const char* kind, const Json& content)
{
    Desk& desk = work.desk();
    Json form = content;
    form["v"] = 1;
    form["salt"] = crypto::hexOf(crypto::random16());
    form["session"] = toString(session);
    form["kind"] = kind;
    form["at_utc_ms"] = work.now().ms;
    form["account"] = toString(desk.account->id);
    const std::string text = toText(form);
    const crypto::Digest sha256 = crypto::sha256(crypto::viewOf(text));
    const RowId row = crypto::random16();
    work.put("addendum.add", {{"id", row}, {"session_id", session}, {"patient_id", patient}, {"account_id", desk.account->id},
                              {"kind", kind}, {"signing_key_id", desk.keys->signingKeyId}, {"at_utc_ms", work.now()}, {"sha256", sha256},
                              {"signature", crypto::sign(desk.keys->signing.secretKey, kAddendumPurpose, sha256)},
                              {"sealed", seal.seal("addendum", "sealed", row, text)}});
    work.wrote("addendum", row, patient);
}

void copySegments(Work& work, const PatientSeal& seal, const SessionId& to, const PatientId& patient, const ports::SessionRecord& from)
{
    for (ports::Segment segment : from.segments) {
        segment.id = crypto::newId<SegmentId>();
        const plan::ZonePlan& zone = segment.planned;
        work.put("segment.add", {{"id", segment.id}, {"session_id", to}, {"patient_id", patient}, {"ord", segment.order},
                                 {"zone", zone.zone}, {"depth_um", zone.depth}, {"rate_spm", zone.rate}, {"passes", zone.passes},
                                 {"pattern", wordOf(zone.pattern)}, {"end_point", wordOf(zone.endPoint)}, {"area_cm2", zone.areaCm2},
                                 {"strokes_planned", segment.strokesPlanned}, {"by_hand", segment.byHand},
                                 {"changed_utc_ms", work.now()}, {"sealed", Value()}});
        work.put("segment.deliver", segmentBinds(seal, to, segment, work.now()));
        work.wrote("segment", segment.id.bytes, patient);
    }
    for (const ports::SessionAlarm& alarm : from.alarms) {
        const RowId id = crypto::random16();
        work.put("alarm.add", {{"id", id}, {"session_id", to}, {"patient_id", patient}, {"at_utc_ms", alarm.atUtcMs},
                               {"alarm", static_cast<int>(alarm.alarm.id)}, {"priority", static_cast<int>(alarm.alarm.priority)},
                               {"detail", alarm.alarm.detail}, {"value", alarm.alarm.value},
                               {"since_mono_ns", std::int64_t{alarm.alarm.since.sinceBoot.count()}},
                               {"cause_present", alarm.alarm.causePresent}, {"zone", alarm.zone}});
        work.wrote("session_alarm", id, patient);
    }
}

void copyPlan(Work& work, const PatientSeal& seal, const RowId& version, const PatientId& patient, const plan::Plan& plan)
{
    Binds binds = planBinds(seal, version, plan, work.desk().account->id, work.now());
    binds.insert(binds.end(), {{"plan_id", crypto::random16()}, {"patient_id", patient}, {"version", 1}, {"frozen", 1}, {"session_id", Value()}});
    work.put("plan.add", binds);
    work.wrote("plan_version", version, patient);
}

void copySession(Work& work, const PatientSeal& seal, const SessionId& id, const PatientId& to, const ports::SessionRecord& from, const Row& row)
{
    const RowId planVersion = crypto::random16();
    copyPlan(work, seal, planVersion, to, from.plan);
    work.put("session.add", {{"id", id}, {"patient_id", to}, {"number", 1}, {"of_total", from.ofTotal}, {"plan_version_id", planVersion},
                             {"day_ymd", row.i64("day_ymd")}, {"created_utc_ms", work.now()}, {"changed_utc_ms", work.now()},
                             {"account_id", work.desk().account->id}, {"simulated", from.simulated},
                             {"fitzpatrick", Value(from.assessment.fitzpatrick)}});
    if (from.pen && from.cartridge) {
        work.put("session.begin", {{"id", id}, {"started_utc_ms", from.startedAt}, {"pen_maker", from.pen->maker.view()},
                                   {"pen_model", from.pen->model.view()}, {"pen_serial", from.pen->serial.view()},
                                   {"pen_firmware", from.pen->firmware}, {"pen_uid", from.pen->deviceUid},
                                   {"pen_simulated", from.pen->simulated}, {"cartridge", cartridgeText(*from.cartridge)},
                                   {"cartridge_uid", from.cartridge->uid}, {"cartridge_lot", from.cartridge->lot.view()},
                                   {"simulated", from.simulated}, {"changed_utc_ms", work.now()}});
    }
    if (from.handTool) {
        work.put("session.begin_by_hand", {{"id", id}, {"started_utc_ms", from.startedAt}, {"hand_tool", handToolText(*from.handTool)},
                                           {"cartridge_lot", from.handTool->lot}, {"simulated", from.simulated}, {"changed_utc_ms", work.now()}});
    }
    copySegments(work, seal, id, to, from);
    for (const ports::ScreeningAnswer& answer : from.assessment.answers) {
        const RowId answerId = crypto::random16();
        const Value sealed = answer.overrideReason.empty() ? Value() : Value(seal.seal("screening_answer", "sealed", answerId, answer.overrideReason));
        work.put("screening.set", {{"id", answerId}, {"session_id", id}, {"patient_id", to}, {"rule", answer.rule},
                                   {"answer", wordOf(answer.value)}, {"since_ymd", answer.since ? Value(ymd(*answer.since)) : Value()},
                                   {"zones", joinCodes(answer.zones)}, {"at_utc_ms", answer.at}, {"sealed", sealed},
                                   {"source", wordOf(answer.source)},
                                   {"given_utc_ms", answer.givenAt.ms != 0 ? answer.givenAt : answer.at},
                                   {"asked_as", answer.askedAs}, {"account_id", answer.by.isNull() ? work.desk().account->id : answer.by},
                                   {"override_account_id", answer.overrideReason.empty() ? Value() : Value(answer.overrideBy)}});
        work.wrote("screening_answer", answerId, to);
    }
    work.put("session.set_assessment", {{"id", id}, {"fitzpatrick", Value(from.assessment.fitzpatrick)},
                                        {"skin_today", allCodes(from.assessment.skinToday) ? joinCodes(from.assessment.skinToday) : std::string()},
                                        {"sealed", Value()}, {"changed_utc_ms", work.now()}});
    SessionText text{from.note, from.given, from.assessment.skinToday, from.skinAfter};
    work.put("session.set_summary", {{"id", id}, {"skin_after", allCodes(from.skinAfter) ? joinCodes(from.skinAfter) : std::string()},
                                     {"sealed", sealText(seal, id, text)}, {"sealed_signature", Value()},
                                     {"next_not_before_ymd", from.nextNotBefore ? Value(ymd(*from.nextNotBefore)) : Value()},
                                     {"changed_utc_ms", work.now()}});
    work.put("session.end", {{"id", id}, {"ended_utc_ms", from.endedAt.ms != 0 ? from.endedAt : work.now()},
                             {"next_not_before_ymd", from.nextNotBefore ? Value(ymd(*from.nextNotBefore)) : Value()}, {"changed_utc_ms", work.now()}});
    work.put("session.set_moved_from", {{"id", id}, {"moved_from", from.id}});
    work.wrote("session", id.bytes, to);
}

} // namespace

Result<PatientId> mergedInto(Database& db, const PatientId& patient)
{
    PatientId at = patient;
    for (int hops = 0; hops < 32; ++hops) { // merges never make a circle; a damaged file might
        const auto row = db.askOne("merge.of", {{"patient_id", at}});
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return at;
        at = (*row)->id<PatientId>("into_patient_id");
    }
    return fail(ErrorCode::StoreCorrupt, "merges in a circle");
}

Result<std::vector<PatientId>> chartMembers(Database& db, const PatientId& patient)
{
    std::vector<PatientId> members{patient};
    for (std::size_t i = 0; i < members.size() && members.size() < 64; ++i) {
        const auto rows = db.ask("merge.into", {{"into_patient_id", members[i]}});
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row& row : *rows) {
            const auto id = row.id<PatientId>("patient_id");
            if (std::find(members.begin(), members.end(), id) == members.end())
                members.push_back(id);
        }
    }
    return members;
}

Result<std::vector<ports::Duplicate>> duplicatesOf(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::MergePatients); !may)
        return tl::unexpected(may.error());
    constexpr std::size_t kAtMost = 200; // more than anybody goes through at a sitting
    const auto hit = [](const IndexedPatient& p) {
        return ports::PatientHit{p.id, displayName(p.given, p.family), initialsOf(p.given, p.family), p.chartNumber, p.born, p.phone};
    };
    std::vector<ports::Duplicate> out;
    for (const auto& [first, second] : desk.index.pairsAlike(kAtMost))
        out.push_back({hit(first), hit(second)});
    return out;
}

Result<void> mergePatients(Desk& desk, const PatientId& from, const PatientId& into, const std::string& reason)
{
    if (const auto may = desk.require(ports::Right::MergePatients); !may)
        return may;
    Work work(desk, "merge_patients");
    const auto target = mergedInto(*desk.db, into);
    const auto source = mergedInto(*desk.db, from);
    if (!target || !source)
        return fail(ErrorCode::StoreCorrupt, "merge");
    if (*target == *source || *source != from)
        return fail(ErrorCode::StoreConflict, "merged already");
    const auto open = work.askOne("session.draft_of_patient", {{"patient_id", from}});
    if (!open)
        return tl::unexpected(open.error());
    if (*open && (*open)->text("stage") == "treating")
        return fail(ErrorCode::StoreConflict, "a treatment is running");
    const auto fromSeal = PatientSeal::of(*desk.db, *desk.keys, from);
    const auto intoSeal = PatientSeal::of(*desk.db, *desk.keys, *target);
    if (!fromSeal)
        return tl::unexpected(fromSeal.error());
    if (!intoSeal)
        return tl::unexpected(intoSeal.error());
    const auto fromPatient = patientOf(desk, *fromSeal, from);
    const auto intoPatient = patientOf(desk, *intoSeal, *target);
    if (!fromPatient || !intoPatient)
        return fail(ErrorCode::StoreCorrupt, "merge");
    const RowId row = crypto::random16();
    work.put("merge.add", {{"id", row}, {"patient_id", from}, {"into_patient_id", *target}, {"at_utc_ms", work.now()},
                           {"account_id", desk.account->id}, {"sealed", fromSeal->seal("patient_merge", "sealed", row, reason)}});
    work.wrote("patient_merge", row, from);
    addEvent(work, *fromSeal, from, "merged_out", {{"about", intoPatient->chartNumber}}, reason);
    addEvent(work, *intoSeal, *target, "merged_in", {{"about", fromPatient->chartNumber}}, reason);
    if (const auto done = work.commit(); !done)
        return done;
    desk.index.remove(from);
    return {};
}

Result<SessionId> moveSession(Desk& desk, const SessionId& session, const PatientId& to, const std::string& reason)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return tl::unexpected(may.error());
    Work work(desk, "move_session");
    const auto record = readSession(desk, session);
    if (!record)
        return tl::unexpected(record.error());
    if (record->patient == to || record->stage == ports::SessionStage::Treating || record->stage == ports::SessionStage::Abandoned
        || record->segments.empty())
        return fail(ErrorCode::StoreConflict, "session cannot be moved");
    const auto row = sessionRow(work, session);
    const auto fromSeal = PatientSeal::of(*desk.db, *desk.keys, record->patient);
    const auto toSeal = PatientSeal::of(*desk.db, *desk.keys, to);
    if (!row)
        return tl::unexpected(row.error());
    if (!fromSeal)
        return tl::unexpected(fromSeal.error());
    if (!toSeal)
        return tl::unexpected(toSeal.error());
    const SessionId copy = crypto::newId<SessionId>();
    copySession(work, *toSeal, copy, to, *record, *row);
    addSignedNote(work, *fromSeal, session, record->patient, "moved_out", {{"to_session", toString(copy)}, {"reason", reason}});
    addSignedNote(work, *toSeal, copy, to, "moved_in", {{"from_session", toString(session)}, {"reason", reason}});
    addEvent(work, *fromSeal, record->patient, "moved_out", {{"number", record->number}}, reason, session);
    addEvent(work, *toSeal, to, "moved_in", Json::object(), reason, copy);
    if (record->stage != ports::SessionStage::Signed) {
        work.put("session.abandon", {{"id", session}, {"changed_utc_ms", work.now()}});
        work.wrote("session", session.bytes, record->patient);
    }
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return copy;
}

} // namespace stipple::store
