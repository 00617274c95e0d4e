// From the frozen plan to the last stroke: what the pen reported, on disk before anybody is told so.
#include "core/store/session_rows.h"

#include "core/crypto/random.h"
#include "core/session/freeze.h"
#include "core/store/clinic.h"
#include "core/store/codes.h"
#include "core/store/recordings.h"

#include <algorithm>

namespace stipple::store {
namespace {

Result<void> inTreatment(const Row& row, bool orToSign)
{
    const auto stage = stageOfRow(row);
    if (!stage)
        return tl::unexpected(stage.error());
    switch (*stage) {
    case ports::SessionStage::Treating:
        return {};
    case ports::SessionStage::ToSign:
        if (orToSign)
            return {};
        return fail(ErrorCode::StoreConflict, "treatment has ended");
    case ports::SessionStage::Signed:
        return fail(ErrorCode::RecordSigned, "session");
    case ports::SessionStage::Draft:
    case ports::SessionStage::PreFlight:
    case ports::SessionStage::Abandoned:
        return fail(ErrorCode::StoreConflict, "session stage");
    }
    return fail(ErrorCode::Internal, "stage");
}

// HAZ-008: a cartridge that touched one person never treats another, nor the same one another day.
Result<void> useCartridge(Work& work, const SessionId& session, const PatientId& patient, const ports::Cartridge& cartridge)
{
    const auto used = work.ask("cartridge.used_in", {{"uid", cartridge.uid}});
    if (!used)
        return tl::unexpected(used.error());
    for (const Row& row : *used) {
        if (row.id<SessionId>("session_id") != session)
            return fail(ErrorCode::PenCartridge, "used in another session");
        return {};
    }
    const RowId id = crypto::random16();
    work.put("cartridge.use", {{"id", id}, {"uid", cartridge.uid}, {"session_id", session}, {"patient_id", patient},
                               {"pins", cartridge.pins}, {"lot", cartridge.lot.view()}, {"at_utc_ms", work.now()}});
    work.wrote("cartridge_use", id, patient);
    return {};
}

enum class Given { ByPen, ByHand };

void freezeSegments(Work& work, const PatientSeal& seal, const SessionId& sessionId, const PatientId& patient, const plan::Plan& plan, Given how)
{
    for (const ports::Segment& segment : session::freezePlan(plan, [] { return crypto::newId<SegmentId>(); })) {
        const plan::ZonePlan& zone = segment.planned;
        const Json text = {{"note", ""}, {"override", zone.overrideReason}};
        work.put("segment.add", {{"id", segment.id}, {"session_id", sessionId}, {"patient_id", patient}, {"ord", segment.order},
                                 {"zone", zone.zone}, {"depth_um", zone.depth}, {"rate_spm", zone.rate},
                                 {"passes", zone.passes}, {"pattern", wordOf(zone.pattern)},
                                 {"end_point", wordOf(zone.endPoint)}, {"area_cm2", zone.areaCm2},
                                 {"strokes_planned", segment.strokesPlanned}, {"by_hand", how == Given::ByHand}, {"changed_utc_ms", work.now()},
                                 {"sealed", seal.seal("segment", "sealed", segment.id.bytes, toText(text))}});
        work.wrote("segment", segment.id.bytes, patient);
    }
}

// Who may begin at all, whatever with.
Result<void> mayBegin(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    const auto clinic = clinicOf(desk);
    if (!clinic)
        return tl::unexpected(clinic.error());
    if (!clinic->contentApproved)
        return fail(ErrorCode::ContentNotApproved, "treatment");
    return {};
}

struct Opened {
    Row row;
    PatientId patient{};
    bool again = false; // it was begun before: after a crash, or with another cartridge
};

using ReadBack = std::optional<std::vector<plan::ZonePlan>>;

// Everything of a zone that the pen or a hand acts on.
bool sameWork(const plan::ZonePlan& a, const plan::ZonePlan& b)
{
    return a.zone == b.zone && a.depth == b.depth && a.rate == b.rate && a.passes == b.passes && a.pattern == b.pattern
        && a.endPoint == b.endPoint && a.areaCm2 == b.areaCm2 && a.cartridge == b.cartridge;
}

// The session that is to be begun: its plan is frozen into segments, unless that was done before.
Result<Opened> openForTreatment(Work& work, const SessionId& id, Given how, const ReadBack& readBack)
{
    auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto stage = stageOfRow(*row);
    if (!stage)
        return tl::unexpected(stage.error());
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*work.desk().db, *work.desk().keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const bool again = *stage == ports::SessionStage::Treating;
    if (!again && *stage != ports::SessionStage::Draft && *stage != ports::SessionStage::PreFlight)
        return fail(*stage == ports::SessionStage::Signed ? ErrorCode::RecordSigned : ErrorCode::StoreConflict, "session stage");
    // One session is given one way: what a pen counted and what a person typed never mix in it.
    if (again && (how == Given::ByHand) == row->maybeText("pen_serial").has_value())
        return fail(ErrorCode::StoreConflict, "session was begun the other way");
    if (again && readBack)
        return fail(ErrorCode::StoreConflict, "session was begun elsewhere");
    if (!again) {
        const auto held = row->maybeBlob("plan_version_id");
        if (!held)
            return fail(ErrorCode::PlanIncomplete, "no plan");
        const auto planRow = work.askOne("plan.get", {{"id", *held}});
        if (!planRow)
            return tl::unexpected(planRow.error());
        if (!*planRow)
            return fail(ErrorCode::StoreCorrupt, "plan of session");
        const auto plan = planFromRow(*seal, **planRow);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->zones.empty())
            return fail(ErrorCode::PlanIncomplete, "no zones");
        if (readBack && !std::ranges::equal(plan->zones, *readBack, sameWork))
            return fail(ErrorCode::StoreConflict, "another plan than the one read back");
        work.put("plan.freeze", {{"id", *held}});
        work.wrote("plan_version", (*planRow)->fixed<16>("id"), patient);
        freezeSegments(work, *seal, id, patient, *plan, how);
    }
    return Opened{std::move(*row), patient, again};
}

// What the pen has counted is never taken back by whoever has not seen it: another station's window, an older answer.
Result<void> keepsRuns(const ports::Segment& before, const ports::Segment& next)
{
    const auto same = [](const ports::SegmentRun& a, const ports::SegmentRun& b) { // while it runs its boot is not told yet
        return a.runId == b.runId && (!a.penBootId || !b.penBootId || a.penBootId == b.penBootId);
    };
    for (const ports::SegmentRun& run : before.runs)
        if (std::ranges::none_of(next.runs, [&](const ports::SegmentRun& other) { return same(run, other); }))
            return fail(ErrorCode::StoreConflict, "a run of the zone would be lost");
    return {};
}

} // namespace

Result<ports::SessionRecord> beginTreatment(Desk& desk, const SessionId& id, const ports::PenIdentity& pen,
                                            const ports::Cartridge& cartridge,
                                            const std::optional<std::vector<plan::ZonePlan>>& readBack)
{
    if (const auto may = mayBegin(desk); !may)
        return tl::unexpected(may.error());
    if (desk.demo() != pen.simulated && !desk.demo())
        return fail(ErrorCode::StoreWrongMode, "simulated pen in a real clinic");

    Work work(desk, "begin_treatment");
    const auto opened = openForTreatment(work, id, Given::ByPen, readBack);
    if (!opened)
        return tl::unexpected(opened.error());
    const PatientId patient = opened->patient;
    if (const auto used = useCartridge(work, id, patient, cartridge); !used)
        return tl::unexpected(used.error());
    const UtcMs started{opened->row.maybeI64("started_utc_ms").value_or(work.now().ms)};
    work.put("session.begin", {{"id", id}, {"started_utc_ms", started}, {"pen_maker", pen.maker.view()},
                               {"pen_model", pen.model.view()}, {"pen_serial", pen.serial.view()},
                               {"pen_firmware", pen.firmware}, {"pen_uid", pen.deviceUid},
                               {"pen_simulated", pen.simulated || desk.demo()}, {"cartridge", cartridgeText(cartridge)},
                               {"cartridge_uid", cartridge.uid}, {"cartridge_lot", cartridge.lot.view()},
                               {"simulated", pen.simulated || desk.demo()}, {"changed_utc_ms", work.now()}});
    work.wrote("session", id.bytes, patient, {{"pen", pen.serial.str()}});
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return readSession(desk, id);
}

Result<ports::SessionRecord> beginByHand(Desk& desk, const SessionId& id, const ports::HandTool& tool)
{
    if (const auto may = mayBegin(desk); !may)
        return tl::unexpected(may.error());
    if (tool.name.empty() || tool.lot.empty() || tool.needle <= Micrometres{})
        return fail(ErrorCode::TextInvalid, "tool");
    Work work(desk, "begin_by_hand");
    const auto opened = openForTreatment(work, id, Given::ByHand, std::nullopt);
    if (!opened)
        return tl::unexpected(opened.error());
    const UtcMs started{opened->row.maybeI64("started_utc_ms").value_or(work.now().ms)};
    work.put("session.begin_by_hand", {{"id", id}, {"started_utc_ms", started}, {"hand_tool", handToolText(tool)},
                                       {"cartridge_lot", tool.lot}, {"simulated", desk.demo()}, {"changed_utc_ms", work.now()}});
    work.wrote("session", id.bytes, opened->patient, {{"tool", tool.name}});
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return readSession(desk, id);
}

Result<void> saveSegment(Desk& desk, const SessionId& id, const ports::Segment& segment)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    Work work(desk, "save_segment");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto open = inTreatment(*row, true); !open)
        return open;
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto known = work.askOne("segment.get", {{"id", segment.id}});
    if (!known)
        return tl::unexpected(known.error());
    ports::Segment next = segment;
    if (!*known) {
        // Only what was done by hand may come without having been planned.
        if (!segment.byHand || segment.id.isNull() || !isCode(segment.planned.zone))
            return fail(ErrorCode::StoreNotFound, "segment");
        work.put("segment.add", {{"id", segment.id}, {"session_id", id}, {"patient_id", patient}, {"ord", segment.order},
                                 {"zone", segment.planned.zone}, {"depth_um", segment.planned.depth},
                                 {"rate_spm", segment.planned.rate}, {"passes", segment.planned.passes},
                                 {"pattern", wordOf(segment.planned.pattern)}, {"end_point", wordOf(segment.planned.endPoint)},
                                 {"area_cm2", segment.planned.areaCm2}, {"strokes_planned", segment.strokesPlanned},
                                 {"by_hand", 1}, {"changed_utc_ms", work.now()}, {"sealed", Value()}});
    } else {
        if ((*known)->id<SessionId>("session_id") != id)
            return fail(ErrorCode::StoreConflict, "segment of another session");
        const auto before = segmentFromRow(*seal, **known);
        if (!before)
            return tl::unexpected(before.error());
        next.planned = before->planned; // frozen when the treatment began
        next.byHand = before->byHand;   // and so is who counts
        if (const auto whole = keepsRuns(*before, next); !whole)
            return whole;
    }
    if (next.byHand && (next.strokes > 0 || !next.runs.empty() || next.fromPenLog))
        return fail(ErrorCode::ValueOutOfRange, "strokes of a zone that was given by hand");
    work.put("segment.deliver", segmentBinds(*seal, id, next, work.now()));
    work.wrote("segment", segment.id.bytes, patient);
    return work.commit();
}

Result<void> saveAlarm(Desk& desk, const SessionId& id, const ports::SessionAlarm& alarm)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    Work work(desk, "alarm");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto open = inTreatment(*row, true); !open)
        return open;
    const auto patient = row->id<PatientId>("patient_id");
    const RowId alarmId = crypto::random16();
    work.put("alarm.add", {{"id", alarmId}, {"session_id", id}, {"patient_id", patient}, {"at_utc_ms", alarm.atUtcMs},
                           {"alarm", static_cast<int>(alarm.alarm.id)}, {"priority", static_cast<int>(alarm.alarm.priority)},
                           {"detail", alarm.alarm.detail}, {"value", alarm.alarm.value},
                           {"since_mono_ns", std::int64_t{alarm.alarm.since.sinceBoot.count()}},
                           {"cause_present", alarm.alarm.causePresent},
                           {"zone", isCode(alarm.zone) ? alarm.zone : std::string()}});
    work.wrote("session_alarm", alarmId, patient);
    return work.commit();
}

Result<void> saveSummary(Desk& desk, const SessionId& id, const ports::SessionRecord& record)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return may;
    Work work(desk, "save_summary");
    const auto row = sessionRow(work, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto stage = stageOfRow(*row);
    if (!stage)
        return tl::unexpected(stage.error());
    if (*stage == ports::SessionStage::Signed)
        return fail(ErrorCode::RecordSigned, "session");
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    auto text = sessionText(*seal, *row);
    if (!text)
        return tl::unexpected(text.error());
    text->note = record.note;
    text->given = record.given;
    const bool codes = allCodes(record.skinAfter);
    text->skinAfter = codes ? std::vector<std::string>() : record.skinAfter;
    Value drawn;
    if (!record.signatureSvg.empty())
        drawn = Value(seal->seal("session", "sealed_signature", id.bytes, record.signatureSvg));
    work.put("session.set_summary", {{"id", id}, {"skin_after", codes ? joinCodes(record.skinAfter) : std::string()},
                                     {"sealed", sealText(*seal, id, *text)}, {"sealed_signature", drawn},
                                     {"next_not_before_ymd", record.nextNotBefore ? Value(ymd(*record.nextNotBefore)) : Value()},
                                     {"changed_utc_ms", work.now()}});
    work.wrote("session", id.bytes, patient);
    return work.commit();
}

Result<ports::SessionRecord> endTreatment(Desk& desk, const SessionId& id)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return tl::unexpected(may.error());
    {
        Work work(desk, "end_treatment");
        const auto row = sessionRow(work, id);
        if (!row)
            return tl::unexpected(row.error());
        if (const auto open = inTreatment(*row, false); !open)
            return tl::unexpected(open.error());
        Value next(row->maybeI64("next_not_before_ymd"));
        if (std::holds_alternative<std::monostate>(next.v) && row->i64("number") < row->i64("of_total")) {
            const auto plan = work.askOne("plan.get", {{"id", row->blob("plan_version_id")}});
            if (plan && *plan)
                next = Value(ymd(addDays(dayOf(row->i64("day_ymd")), (*plan)->i32("interval_days"))));
        }
        work.put("session.end", {{"id", id}, {"ended_utc_ms", work.now()}, {"next_not_before_ymd", next}, {"changed_utc_ms", work.now()}});
        work.wrote("session", id.bytes, row->id<PatientId>("patient_id"));
        // What passed on the cable becomes part of what is signed. HAZ-018
        addRecordings(work, id, row->id<PatientId>("patient_id"), row->utc("started_utc_ms"));
        if (const auto done = work.commit(); !done)
            return tl::unexpected(done.error());
    }
    return readSession(desk, id);
}

Result<std::vector<ports::CartridgeUid>> usedCartridges(Desk& desk, const SessionId& except)
{
    const auto rows = desk.db->ask("cartridge.used_elsewhere", {{"session_id", except}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::CartridgeUid> out;
    for (const Row& row : *rows)
        out.push_back(row.fixed<8>("uid"));
    return out;
}

} // namespace stipple::store
