// Purpose: what each run delivered: live from telemetry, then from the pen's log, merged by maximum (§6.5, A16).
// Thread: link thread.
// Units: strokes, ms.
// Failure: none; a run that nobody ended is told as EndUncertain, never guessed. HAZ-017 HAZ-018
#pragma once

#include "device/host/session_types.h"

#include <optional>
#include <vector>

namespace stipple::device {

class RunLedger {
public:
    RunLedger();
    void setKnown(const std::vector<KnownRun>& known) { m_known = known; }
    void setPen(const FixedText<20>& serial); // run ids are the pen's own; another pen starts an empty ledger

    // The pen accepted ARM_COMMIT.
    void open(std::uint32_t runId, std::uint32_t hostRunNo, const ports::ZoneOrder& order, std::uint32_t bootId);
    // ARM_COMMIT goes out: should its answer be lost, the number still names the zone.
    void expect(std::uint32_t hostRunNo, const ports::ZoneOrder& order);
    void addTelemetry(const wire::Telemetry& telemetry, bool settled); // settled: past the soft start
    void markUncertain(std::uint32_t runId);
    void addRecord(const wire::LogRecord& record);

    // From counters, for a run that is under way or whose log cannot be read yet.
    [[nodiscard]] std::optional<ports::RunDelivered> live(std::uint32_t runId) const;
    // Runs that addRecord() touched since the last call, in order of the log. `current` still goes on.
    void takeFromLog(std::uint32_t current, std::vector<ports::PenEvent>& out);
    // Telemetry counted more than the log holds: the log was read too early, or it is not true.
    [[nodiscard]] bool logFallsShort(std::uint32_t runId) const;

private:
    struct Run {
        ports::RunDelivered told{};
        std::uint32_t telemetryStrokes = 0, telemetryElapsedMs = 0;
        std::uint32_t logStrokes = 0, logElapsedMs = 0;
        bool inLog = false, ended = false, begun = false, uncertain = false, touched = false;
        std::uint64_t depthSum = 0, rateSum = 0;
        std::uint32_t depthSamples = 0, rateSamples = 0;
        std::int32_t depthPeak = 0;
    };
    [[nodiscard]] Run* find(std::uint32_t runId);
    [[nodiscard]] const Run* find(std::uint32_t runId) const;
    [[nodiscard]] Run& get(std::uint32_t runId);
    void resolve(Run& run) const; // which zone
    static void fillAverages(const Run& run, ports::RunDelivered& out);

    FixedText<20> m_penSerial;
    std::vector<Run> m_runs;
    std::vector<KnownRun> m_known;
};

} // namespace stipple::device
