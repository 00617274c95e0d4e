#include "app/pen_past.h"

#include "core/clinical/zone.h"
#include "core/plan/plan_check.h"
#include "device/host/run_ledger.h"
#include "device/wire/config_block.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace stipple::app {
namespace {

// Runs of one pen, from its records in order.
void addRunsOf(const std::string& serial, const store::PenHistory& history, PenPast& past)
{
    device::RunLedger ledger;
    ledger.setKnown(past.knownRuns);
    ledger.setPen(FixedText<20>(serial));
    std::map<std::uint32_t, std::int64_t> received; // by run
    for (const store::PenHistory::Logged& logged : history.log) {
        if (logged.penSerial != serial)
            continue;
        const wire::LogRecord record = wire::logRecordFrom(logged.raw);
        ledger.addRecord(record);
        received[record.run_id] = logged.receivedAt.ms;
    }
    std::vector<ports::PenEvent> told;
    ledger.takeFromLog(0, told);
    for (const ports::PenEvent& event : told)
        if (const auto* run = std::get_if<ports::RunDelivered>(&event))
            past.loggedRuns.push_back({FixedText<20>(serial), *run, received[run->runId]});
}

} // namespace

PenPast penPast(const store::PenHistory& history, std::span<const clinical::Zone> zones)
{
    PenPast past;
    for (const store::PenHistory::Pen& pen : history.pens) {
        const auto same = [&pen](const device::PenPin& pin) { return pin.serial == pen.serial; };
        if (std::none_of(past.pins.begin(), past.pins.end(), same)) // the first one holds
            past.pins.push_back({pen.serial, pen.uid});
    }
    for (const store::PenHistory::Run& run : history.runs) {
        const auto tag = plan::zoneTag(zones, run.zone);
        past.knownRuns.push_back({FixedText<20>(run.penSerial), run.runId, 0, tag.value_or(0), run.segment});
    }
    std::vector<std::string> serials;
    for (const store::PenHistory::Logged& logged : history.log)
        if (std::find(serials.begin(), serials.end(), logged.penSerial) == serials.end())
            serials.push_back(logged.penSerial);
    for (const std::string& serial : serials)
        addRunsOf(serial, history, past);
    return past;
}

} // namespace stipple::app
