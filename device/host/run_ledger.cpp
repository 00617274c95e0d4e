#include "device/host/run_ledger.h"

#include <algorithm>

namespace stipple::device {

using ports::Certainty;
using ports::RunDelivered;
using wire::LogType;

namespace {
constexpr std::size_t kReserve = 256;
constexpr std::uint16_t kNoSensor = 0xFFFF;
constexpr std::uint32_t kTenthMs = 100;
} // namespace

RunLedger::RunLedger() { m_runs.reserve(kReserve); }

void RunLedger::setPen(const FixedText<20>& serial)
{
    if (serial == m_penSerial)
        return;
    m_penSerial = serial;
    m_runs.clear();
}

const RunLedger::Run* RunLedger::find(std::uint32_t runId) const
{
    const auto it = std::find_if(m_runs.rbegin(), m_runs.rend(), [runId](const Run& r) { return r.told.runId == runId; });
    return it == m_runs.rend() ? nullptr : &*it;
}
RunLedger::Run* RunLedger::find(std::uint32_t runId)
{
    return const_cast<Run*>(static_cast<const RunLedger*>(this)->find(runId));
}

RunLedger::Run& RunLedger::get(std::uint32_t runId)
{
    if (Run* known = find(runId))
        return *known;
    m_runs.push_back({});
    m_runs.back().told.runId = runId;
    return m_runs.back();
}

void RunLedger::open(std::uint32_t runId, std::uint32_t hostRunNo, const ports::ZoneOrder& order, std::uint32_t bootId)
{
    Run& run = get(runId);
    run.told.segment = order.segment;
    run.told.hostRunNo = hostRunNo;
    run.told.zoneTag = order.zoneTag;
    run.told.penBootId = bootId;
    m_known.push_back({m_penSerial, runId, hostRunNo, order.zoneTag, order.segment});
}

void RunLedger::expect(std::uint32_t hostRunNo, const ports::ZoneOrder& order)
{
    m_known.push_back({m_penSerial, 0, hostRunNo, order.zoneTag, order.segment});
}

void RunLedger::addTelemetry(const wire::Telemetry& t, bool settled)
{
    Run* run = find(t.run_id);
    if (run == nullptr || t.run_id == 0)
        return;
    run->telemetryStrokes = std::max(run->telemetryStrokes, t.strokes_run);
    run->telemetryElapsedMs = std::max(run->telemetryElapsedMs, t.run_elapsed_ms);
    run->told.stopReason = t.sub;
    if (!settled)
        return;
    if (t.depth_act_um != kNoSensor) {
        run->depthSum += t.depth_act_um;
        ++run->depthSamples;
        run->depthPeak = std::max(run->depthPeak, std::int32_t{t.depth_act_um});
    }
    run->rateSum += t.rate_act_spm;
    ++run->rateSamples;
}

void RunLedger::markUncertain(std::uint32_t runId)
{
    if (Run* run = find(runId))
        run->uncertain = true;
}

void RunLedger::addRecord(const wire::LogRecord& r)
{
    const auto type = static_cast<LogType>(r.type);
    const bool ofRun = type == LogType::Arm || type == LogType::RunBegin || type == LogType::RunCheckpoint
        || type == LogType::RunEnd || type == LogType::Stop;
    if (!ofRun || r.run_id == 0)
        return;
    if (type == LogType::Stop && find(r.run_id) == nullptr)
        return; // a stop of a run that never began and that nobody here armed
    Run& run = get(r.run_id);
    run.touched = true;
    run.inLog = true;
    run.told.penBootId = r.boot_id;
    if (type == LogType::Arm || type == LogType::RunEnd)
        run.told.hostRunNo = r.ref; // errata C1
    if (type != LogType::Stop)
        run.told.zoneTag = r.tag;
    if (type == LogType::RunBegin || type == LogType::RunCheckpoint || type == LogType::RunEnd) {
        run.begun = true;
        run.logStrokes = std::max(run.logStrokes, r.strokes);
        run.logElapsedMs = std::max(run.logElapsedMs, std::uint32_t{r.a} * kTenthMs);
    }
    if (type == LogType::RunEnd || type == LogType::Stop) {
        run.ended = true;
        run.told.stopReason = r.code;
    }
    resolve(run);
}

void RunLedger::resolve(Run& run) const
{
    if (!run.told.segment.isNull())
        return;
    for (auto known = m_known.rbegin(); known != m_known.rend(); ++known) {
        const bool byRun = known->runId != 0 && known->runId == run.told.runId;
        const bool byNumber = known->runId == 0 && known->hostRunNo != 0 && known->hostRunNo == run.told.hostRunNo;
        if ((byRun || byNumber) && known->penSerial == m_penSerial && known->zoneTag == run.told.zoneTag) {
            run.told.segment = known->segment;
            return;
        }
    }
}

void RunLedger::fillAverages(const Run& run, RunDelivered& out)
{
    if (run.depthSamples > 0) {
        out.depthMean = Micrometres(static_cast<std::int32_t>(run.depthSum / run.depthSamples));
        out.depthPeak = Micrometres(run.depthPeak);
    }
    if (run.rateSamples > 0)
        out.rateMean = StrokesPerMinute(static_cast<std::int32_t>(run.rateSum / run.rateSamples));
}

std::optional<RunDelivered> RunLedger::live(std::uint32_t runId) const
{
    const Run* run = find(runId);
    if (run == nullptr)
        return std::nullopt;
    RunDelivered out = run->told;
    out.strokes = run->telemetryStrokes;
    out.elapsedMs = run->telemetryElapsedMs;
    out.certainty = run->uncertain ? Certainty::EndUncertain : Certainty::Exact;
    out.fromLog = false;
    fillAverages(*run, out);
    return out;
}

bool RunLedger::logFallsShort(std::uint32_t runId) const
{
    const Run* run = find(runId);
    return run != nullptr && run->logStrokes < run->telemetryStrokes;
}

void RunLedger::takeFromLog(std::uint32_t current, std::vector<ports::PenEvent>& out)
{
    for (Run& run : m_runs) {
        if (!run.touched)
            continue;
        run.touched = false;
        const bool onlyArmed = !run.begun && run.told.segment.isNull();
        if (onlyArmed || run.told.runId == current)
            continue;
        RunDelivered told = run.told;
        told.strokes = std::max(run.logStrokes, run.telemetryStrokes);
        told.elapsedMs = run.logElapsedMs != 0 ? run.logElapsedMs : run.telemetryElapsedMs;
        told.fromLog = true;
        const bool closed = run.ended || !run.begun;
        const bool agrees = run.logStrokes >= run.telemetryStrokes;
        told.certainty = closed && agrees ? Certainty::Exact : Certainty::EndUncertain;
        fillAverages(run, told);
        out.push_back(told);
    }
}

} // namespace stipple::device
