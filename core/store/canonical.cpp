#include "core/store/canonical.h"

#include "core/store/codes.h"

namespace stipple::store {
namespace {

Json dayJson(const std::optional<ports::Day>& day) { return day ? Json(ymd(*day)) : Json(); }
Json umJson(const std::optional<Micrometres>& depth) { return depth ? Json(depth->um()) : Json(); }
Json spmJson(const std::optional<StrokesPerMinute>& rate) { return rate ? Json(rate->spm()) : Json(); }

Json zoneJson(const plan::ZonePlan& zone)
{
    Json out = {{"zone", zone.zone},         {"depth_um", zone.depth.um()},
                {"rate_spm", zone.rate.spm()}, {"passes", zone.passes},
                {"pattern", wordOf(zone.pattern)}, {"end_point", wordOf(zone.endPoint)},
                {"area_cm2", zone.areaCm2},  {"override", zone.overrideReason}};
    if (!zone.cartridge.empty()) // a plan without classes must keep the form that was signed
        out["cartridge"] = zone.cartridge;
    return out;
}

Json planJson(const plan::Plan& plan)
{
    Json zones = Json::array();
    for (const plan::ZonePlan& zone : plan.zones)
        zones.push_back(zoneJson(zone));
    return {{"id", toString(plan.id)}, {"indication", plan.indication}, {"sessions_total", plan.sessionsTotal},
            {"interval_days", plan.intervalDays}, {"zones", zones}};
}

Json answersJson(const std::vector<ports::ScreeningAnswer>& answers)
{
    Json out = Json::array();
    for (const ports::ScreeningAnswer& answer : answers) {
        Json one = {{"rule", answer.rule}, {"answer", wordOf(answer.value)}, {"since", dayJson(answer.since)},
                    {"override", answer.overrideReason}, {"zones", answer.zones}, {"at_utc_ms", answer.at.ms}};
        if (!answer.by.isNull()) { // records of the first schema knew no origin, and their form must stay what it was
            one["source"] = wordOf(answer.source);
            one["given_utc_ms"] = answer.givenAt.ms;
            one["asked_as"] = answer.askedAs;
            one["by"] = toString(answer.by);
            one["override_by"] = answer.overrideBy ? Json(toString(*answer.overrideBy)) : Json();
        }
        out.push_back(std::move(one));
    }
    return out;
}

Json segmentJson(const ports::Segment& segment)
{
    Json runs = Json::array();
    for (const ports::SegmentRun& run : segment.runs)
        runs.push_back({{"boot_id", run.penBootId ? Json(*run.penBootId) : Json()}, {"run_id", run.runId},
                        {"strokes", run.strokes}, {"elapsed_ms", run.elapsedMs}, {"stop", run.stopReason},
                        {"certainty", wordOf(run.certainty)}, {"from_log", run.fromLog}, {"claimed", run.claimed},
                        {"depth_mean_um", umJson(run.depthMean)}, {"depth_peak_um", umJson(run.depthPeak)},
                        {"rate_mean_spm", spmJson(run.rateMean)}});
    return {{"id", toString(segment.id)}, {"order", segment.order}, {"planned", zoneJson(segment.planned)},
            {"strokes_planned", segment.strokesPlanned}, {"strokes", segment.strokes}, {"elapsed_ms", segment.elapsedMs},
            {"depth_mean_um", umJson(segment.depthMean)}, {"depth_peak_um", umJson(segment.depthPeak)},
            {"rate_mean_spm", spmJson(segment.rateMean)}, {"passes", segment.passesDelivered},
            {"certainty", wordOf(segment.certainty)}, {"result", wordOf(segment.result)},
            {"from_pen_log", segment.fromPenLog}, {"by_hand", segment.byHand}, {"note", segment.note},
            {"observations", segment.observations}, {"runs", runs}};
}

Json alarmJson(const ports::SessionAlarm& alarm)
{
    return {{"at_utc_ms", alarm.atUtcMs}, {"alarm", static_cast<int>(alarm.alarm.id)},
            {"priority", static_cast<int>(alarm.alarm.priority)}, {"detail", alarm.alarm.detail},
            {"value", alarm.alarm.value}, {"since_mono_ns", std::int64_t{alarm.alarm.since.sinceBoot.count()}},
            {"cause_present", alarm.alarm.causePresent}, {"zone", alarm.zone}};
}

} // namespace

Json recordJson(const ports::SessionRecord& record)
{
    Json segments = Json::array();
    for (const ports::Segment& segment : record.segments)
        segments.push_back(segmentJson(segment));
    Json alarms = Json::array();
    for (const ports::SessionAlarm& alarm : record.alarms)
        alarms.push_back(alarmJson(alarm));
    Json pen, cartridge;
    if (record.pen)
        pen = {{"maker", record.pen->maker.str()}, {"model", record.pen->model.str()}, {"serial", record.pen->serial.str()},
               {"firmware", record.pen->firmware}, {"uid", crypto::hexOf(record.pen->deviceUid)},
               {"simulated", record.pen->simulated}};
    if (record.cartridge)
        cartridge = {{"uid", crypto::hexOf(record.cartridge->uid)}, {"lot", record.cartridge->lot.str()},
                     {"pins", record.cartridge->pins}, {"gauge", record.cartridge->gauge},
                     {"expiry_ymd", record.cartridge->expiryYmd}, {"used", record.cartridge->used},
                     {"expired", record.cartridge->expired}, {"seal_intact", record.cartridge->sealIntact}};
    Json all = {{"id", toString(record.id)}, {"patient", toString(record.patient)}, {"number", record.number},
            {"of_total", record.ofTotal}, {"started_utc_ms", record.startedAt.ms}, {"ended_utc_ms", record.endedAt.ms},
            {"plan", planJson(record.plan)},
            {"fitzpatrick", record.assessment.fitzpatrick ? Json(*record.assessment.fitzpatrick) : Json()},
            {"skin_today", record.assessment.skinToday}, {"answers", answersJson(record.assessment.answers)},
            {"segments", segments}, {"alarms", alarms}, {"pen", pen}, {"cartridge", cartridge},
            {"skin_after", record.skinAfter}, {"given", record.given}, {"note", record.note},
            {"signature_svg_sha256", crypto::hexOf(crypto::sha256(crypto::viewOf(record.signatureSvg)))},
            {"simulated", record.simulated}, {"next_not_before", dayJson(record.nextNotBefore)}};
    if (record.handTool) // not in the form of a session with a pen, which must stay what it was
        all["hand_tool"] = {{"kind", record.handTool->kind == ports::HandTool::Kind::ManualRoller ? "manual_roller" : "unconnected_pen"},
                            {"name", record.handTool->name}, {"needle_um", record.handTool->needle.um()}, {"lot", record.handTool->lot}};
    return all;
}

Result<PenLogDigest> penLogDigest(Database& db, const ports::SessionRecord& record, UtcMs until)
{
    PenLogDigest out;
    crypto::Sha256 hash;
    if (record.pen) {
        const auto done = db.each("pen_log.between",
                                  {{"pen_serial", record.pen->serial.view()}, {"from_utc_ms", record.startedAt}, {"to_utc_ms", until}},
                                  [&](const Row& row) -> Result<void> {
                                      hash.add(row.blob("raw"));
                                      ++out.count;
                                      return {};
                                  });
        if (!done)
            return tl::unexpected(done.error());
    }
    out.sha256 = hash.finish();
    return out;
}

Result<crypto::Digest> recordingDigest(Database& db, const SessionId& session)
{
    const auto rows = db.ask("recording.of_session", {{"session_id", session}});
    if (!rows)
        return tl::unexpected(rows.error());
    crypto::Sha256 hash;
    for (const Row& row : *rows)
        hash.add(row.blob("sha256"));
    return hash.finish();
}

} // namespace stipple::store
