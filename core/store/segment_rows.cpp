#include "core/store/session_rows.h"

#include "core/store/codes.h"

namespace stipple::store {
namespace {

template <class Unit> Json numberOf(const std::optional<Unit>& value)
{
    if (!value)
        return {};
    if constexpr (requires { value->um(); })
        return value->um();
    else
        return value->spm();
}

Json runsJson(const std::vector<ports::SegmentRun>& runs)
{
    Json out = Json::array();
    for (const ports::SegmentRun& run : runs) {
        out.push_back({{"boot_id", run.penBootId ? Json(*run.penBootId) : Json()},
                       {"run_id", run.runId},
                       {"strokes", run.strokes},
                       {"elapsed_ms", run.elapsedMs},
                       {"stop", run.stopReason},
                       {"certainty", wordOf(run.certainty)},
                       {"from_log", run.fromLog},
                       {"claimed", run.claimed},
                       {"depth_mean_um", numberOf(run.depthMean)},
                       {"depth_peak_um", numberOf(run.depthPeak)},
                       {"rate_mean_spm", numberOf(run.rateMean)}});
    }
    return out;
}

std::optional<std::int32_t> maybeInt(const Json& in, const char* key)
{
    if (!in.contains(key) || !in.at(key).is_number_integer())
        return std::nullopt;
    return in.at(key).get<std::int32_t>();
}

} // namespace

Result<std::vector<ports::SegmentRun>> runsFrom(const std::string& text)
{
    const Json all = fromText(text);
    if (!all.is_array())
        return fail(ErrorCode::StoreCorrupt, "segment runs");
    std::vector<ports::SegmentRun> runs;
    for (const Json& in : all) {
        const auto certainty = certaintyOf(in.value("certainty", ""));
        if (!certainty)
            return fail(ErrorCode::StoreCorrupt, "segment run");
        ports::SegmentRun run;
        if (in.contains("boot_id") && in.at("boot_id").is_number_integer())
            run.penBootId = in.at("boot_id").get<std::uint32_t>();
        run.runId = in.value("run_id", 0U);
        run.strokes = in.value("strokes", 0U);
        run.elapsedMs = in.value("elapsed_ms", 0U);
        run.stopReason = static_cast<std::uint8_t>(in.value("stop", 0U));
        run.certainty = *certainty;
        run.fromLog = in.value("from_log", false);
        run.claimed = in.value("claimed", false);
        if (const auto um = maybeInt(in, "depth_mean_um"))
            run.depthMean = Micrometres(*um);
        if (const auto um = maybeInt(in, "depth_peak_um"))
            run.depthPeak = Micrometres(*um);
        if (const auto spm = maybeInt(in, "rate_mean_spm"))
            run.rateMean = StrokesPerMinute(*spm);
        runs.push_back(run);
    }
    return runs;
}

Binds segmentBinds(const PatientSeal& seal, const SessionId& session, const ports::Segment& segment, UtcMs now)
{
    Json text = {{"note", segment.note}, {"override", segment.planned.overrideReason}};
    const bool codes = allCodes(segment.observations);
    if (!codes)
        text["observations"] = segment.observations;
    return {{"id", segment.id},
            {"session_id", session},
            {"strokes_planned", segment.strokesPlanned},
            {"strokes", segment.strokes},
            {"elapsed_ms", segment.elapsedMs},
            {"depth_mean_um", Value(segment.depthMean)},
            {"depth_peak_um", Value(segment.depthPeak)},
            {"rate_mean_spm", Value(segment.rateMean)},
            {"passes_delivered", segment.passesDelivered},
            {"certainty", wordOf(segment.certainty)},
            {"result", wordOf(segment.result)},
            {"from_pen_log", segment.fromPenLog},
            {"by_hand", segment.byHand},
            {"observations", codes ? joinCodes(segment.observations) : std::string()},
            {"runs", toText(runsJson(segment.runs))},
            {"changed_utc_ms", now},
            {"sealed", seal.seal("segment", "sealed", segment.id.bytes, toText(text))}};
}

Result<ports::Segment> segmentFromRow(const PatientSeal& seal, const Row& row)
{
    ports::Segment segment;
    segment.id = row.id<SegmentId>("id");
    segment.order = row.i32("ord");
    const auto pattern = patternOf(row.text("pattern"));
    const auto endPoint = endPointOf(row.text("end_point"));
    const auto certainty = certaintyOf(row.text("certainty"));
    const auto result = resultOf(row.text("result"));
    auto runs = runsFrom(row.text("runs"));
    if (!pattern || !endPoint || !certainty || !result)
        return fail(ErrorCode::StoreCorrupt, "segment");
    if (!runs)
        return tl::unexpected(runs.error());
    segment.planned.zone = row.text("zone");
    segment.planned.depth = Micrometres(row.i32("depth_um"));
    segment.planned.rate = StrokesPerMinute(row.i32("rate_spm"));
    segment.planned.passes = row.i32("passes");
    segment.planned.pattern = *pattern;
    segment.planned.endPoint = *endPoint;
    segment.planned.areaCm2 = row.i32("area_cm2");
    segment.strokesPlanned = row.u32("strokes_planned");
    segment.strokes = row.u32("strokes");
    segment.elapsedMs = row.u32("elapsed_ms");
    if (!row.isNull("depth_mean_um"))
        segment.depthMean = Micrometres(row.i32("depth_mean_um"));
    if (!row.isNull("depth_peak_um"))
        segment.depthPeak = Micrometres(row.i32("depth_peak_um"));
    if (!row.isNull("rate_mean_spm"))
        segment.rateMean = StrokesPerMinute(row.i32("rate_mean_spm"));
    segment.passesDelivered = row.i32("passes_delivered");
    segment.certainty = *certainty;
    segment.result = *result;
    segment.fromPenLog = row.flag("from_pen_log");
    segment.byHand = row.flag("by_hand");
    segment.observations = splitCodes(row.text("observations"));
    segment.runs = std::move(*runs);
    if (const auto sealed = row.maybeBlob("sealed")) {
        const auto text = seal.openText("segment", "sealed", segment.id.bytes, *sealed);
        if (!text)
            return tl::unexpected(text.error());
        const Json words = fromText(*text);
        segment.note = words.value("note", "");
        segment.planned.overrideReason = words.value("override", "");
        if (words.contains("observations"))
            segment.observations = words.value("observations", std::vector<std::string>());
    }
    return segment;
}

} // namespace stipple::store
