// A patient's chart in one answer, and the line in the audit log that says who read it.
#include "core/store/session_rows.h"

#include "core/store/codes.h"
#include "core/store/patients.h"
#include "core/store/wording.h"

#include <algorithm>

namespace stipple::store {
namespace {

std::string strongestEndPoint(const ports::SessionRecord& record)
{
    plan::EndPoint most = plan::EndPoint::Erythema;
    for (const ports::Segment& segment : record.segments)
        most = std::max(most, segment.planned.endPoint);
    return wording::endPoint(most);
}

ports::TimelineEntry entryOf(const ports::SessionRecord& record, const ports::Day& day)
{
    ports::TimelineEntry entry;
    entry.day = day;
    entry.title = "Session " + std::to_string(record.number);
    entry.session = record.id;
    entry.stage = record.stage;
    if (record.segments.empty()) {
        entry.detail = wording::count(static_cast<std::int64_t>(record.plan.zones.size()), "zone", "zones");
        if (!record.plan.zones.empty())
            entry.detail += ", deepest " + wording::millimetres(deepest(record.plan));
        return entry;
    }
    const auto done = std::count_if(record.segments.begin(), record.segments.end(), [](const ports::Segment& segment) {
        return segment.result != ports::Segment::Result::NotDone;
    });
    entry.detail = wording::count(done, "zone", "zones");
    if (record.endedAt.ms > record.startedAt.ms && record.startedAt.ms > 0)
        entry.detail += " · " + std::to_string((record.endedAt.ms - record.startedAt.ms + 30'000) / 60'000) + " min";
    if (done > 0)
        entry.detail += " · " + strongestEndPoint(record);
    return entry;
}

Result<void> addEvents(Desk& desk, const PatientSeal& seal, const PatientId& id, std::vector<ports::TimelineEntry>& out)
{
    const auto rows = desk.db->ask("chart_event.of_patient", {{"patient_id", id}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        const auto text = seal.openText("chart_event", "sealed", row.fixed<16>("id"), row.blob("sealed"));
        if (!text)
            return tl::unexpected(text.error());
        const Json words = fromText(*text);
        ports::TimelineEntry entry;
        entry.day = dayOf(row.i64("day_ymd"));
        entry.title = words.value("title", "");
        entry.detail = words.value("detail", "");
        entry.session = row.maybeId<SessionId>("session_id");
        entry.stage = ports::SessionStage::Signed;
        out.push_back(std::move(entry));
    }
    return {};
}

// Booked visits that have no session yet, numbered on from the last.
Result<void> addBooked(Desk& desk, const ports::Chart& chart, const ports::Day& today, std::vector<ports::TimelineEntry>& out)
{
    const auto rows = desk.db->ask("visit.of_patient_from", {{"patient_id", chart.patient.id}, {"day_ymd", ymd(today)}});
    if (!rows)
        return tl::unexpected(rows.error());
    int number = chart.sessions.empty() ? 0 : chart.sessions.front().number;
    for (const Row& row : *rows) {
        if (!row.isNull("session_id"))
            continue;
        ports::TimelineEntry entry;
        entry.day = dayOf(row.i64("day_ymd"));
        const bool series = chart.plan && number < chart.plan->sessionsTotal;
        entry.title = series ? "Session " + std::to_string(++number) : "Visit";
        if (entry.day == today && series)
            entry.detail = "Today · " + wording::count(static_cast<std::int64_t>(chart.plan->zones.size()), "zone", "zones")
                + (chart.plan->zones.empty() ? "" : ", deepest " + wording::millimetres(deepest(*chart.plan)));
        else
            entry.detail = "Booked · " + wording::clock(row.i32("start_min"));
        out.push_back(std::move(entry));
    }
    return {};
}

// Sessions of charts that were merged into this one belong here, each opened with its own patient's key.
Result<void> addSessions(Desk& desk, const PatientSeal& seal, const PatientId& id, ports::Chart& chart)
{
    const auto rows = desk.db->ask("session.of_patient", {{"patient_id", id}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        auto record = sessionFromRow(desk, seal, row);
        if (!record)
            return tl::unexpected(record.error());
        chart.timeline.push_back(entryOf(*record, dayOf(row.i64("day_ymd"))));
        chart.sessions.push_back(std::move(*record));
    }
    return {};
}

} // namespace

Result<ports::Chart> chartOf(Desk& desk, const PatientId& id, const ports::Day& today)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, id);
    if (!seal)
        return tl::unexpected(seal.error());
    ports::Chart chart;
    auto patient = patientOf(desk, *seal, id);
    if (!patient)
        return tl::unexpected(patient.error());
    chart.patient = std::move(*patient);
    auto goals = goalsOf(desk, *seal, id);
    if (!goals)
        return tl::unexpected(goals.error());
    chart.goals = std::move(*goals);
    const auto planRow = desk.db->askOne("plan.newest_of_patient", {{"patient_id", id}});
    if (!planRow)
        return tl::unexpected(planRow.error());
    if (*planRow) {
        auto plan = planFromRow(*seal, **planRow);
        if (!plan)
            return tl::unexpected(plan.error());
        chart.plan = std::move(*plan);
    }
    if (const auto done = addSessions(desk, *seal, id, chart); !done)
        return tl::unexpected(done.error());
    if (const auto done = addEvents(desk, *seal, id, chart.timeline); !done)
        return tl::unexpected(done.error());
    if (const auto done = addBooked(desk, chart, today, chart.timeline); !done)
        return tl::unexpected(done.error());
    std::stable_sort(chart.timeline.begin(), chart.timeline.end(),
                     [](const ports::TimelineEntry& a, const ports::TimelineEntry& b) { return a.day > b.day; });

    Work work(desk, "read_chart");
    work.noted("patient", id.bytes, id);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return chart;
}

} // namespace stipple::store
