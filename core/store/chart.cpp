// A patient's chart in one answer, and the line in the audit log that says who read it.
#include "core/store/session_rows.h"

#include "core/store/codes.h"
#include "core/store/corrections.h"
#include "core/store/patients.h"

#include <algorithm>

namespace stipple::store {
namespace {

plan::EndPoint strongestEndPoint(const ports::SessionRecord& record)
{
    plan::EndPoint most = plan::EndPoint::Erythema;
    for (const ports::Segment& segment : record.segments)
        most = std::max(most, segment.planned.endPoint);
    return most;
}

void addPlanned(ports::TimelineEntry& entry, const plan::Plan& plan)
{
    entry.zones = static_cast<int>(plan.zones.size());
    if (!plan.zones.empty())
        entry.deepest = deepest(plan);
}

ports::TimelineEntry entryOf(const ports::SessionRecord& record, const ports::Day& day)
{
    ports::TimelineEntry entry;
    entry.kind = "session";
    entry.day = day;
    entry.number = record.number;
    entry.session = record.id;
    entry.stage = record.stage;
    if (record.segments.empty()) {
        addPlanned(entry, record.plan);
        return entry;
    }
    entry.zones = static_cast<int>(std::count_if(record.segments.begin(), record.segments.end(), [](const ports::Segment& segment) {
        return segment.result != ports::Segment::Result::NotDone;
    }));
    if (record.endedAt.ms > record.startedAt.ms && record.startedAt.ms > 0)
        entry.minutes = static_cast<int>((record.endedAt.ms - record.startedAt.ms + 30'000) / 60'000);
    if (entry.zones > 0)
        entry.endPoint = strongestEndPoint(record);
    entry.byHand = record.handTool.has_value();
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
        entry.kind = row.text("kind");
        entry.day = dayOf(row.i64("day_ymd"));
        entry.number = words.value("number", 0);
        entry.about = words.value("about", "");
        entry.title = words.value("title", "");
        entry.detail = words.value("detail", "");
        entry.session = row.maybeId<SessionId>("session_id");
        entry.stage = ports::SessionStage::Signed;
        out.push_back(std::move(entry));
    }
    return {};
}

// Booked visits that have no session yet, numbered on from the last.
Result<void> addBooked(Desk& desk, ports::Chart& chart, const ports::Day& today, std::vector<ports::TimelineEntry>& out)
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
        if (!chart.booked && entry.day > today)
            chart.booked = ports::Appointment{entry.day, row.i32("start_min")};
        entry.kind = "booked";
        const bool series = chart.plan && number < chart.plan->sessionsTotal;
        if (series)
            entry.number = ++number;
        entry.startsAtMin = row.i32("start_min");
        if (entry.day == today && series) {
            entry.kind = "due_today";
            addPlanned(entry, *chart.plan);
        }
        out.push_back(std::move(entry));
    }
    return {};
}

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

// What was entered under a number that was merged into this chart belongs here, opened with that entry's own key.
Result<void> addMember(Desk& desk, const PatientSeal& own, const PatientId& id, const PatientId& member, ports::Chart& chart)
{
    if (member == id) {
        if (const auto done = addSessions(desk, own, id, chart); !done)
            return done;
        return addEvents(desk, own, id, chart.timeline);
    }
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, member);
    if (!seal)
        return seal.error().code == ErrorCode::KeyMissing ? Result<void>() : tl::unexpected(seal.error());
    auto goals = goalsOf(desk, *seal, member);
    if (!goals)
        return tl::unexpected(goals.error());
    chart.goals.insert(chart.goals.end(), goals->begin(), goals->end());
    if (const auto done = addSessions(desk, *seal, member, chart); !done)
        return done;
    return addEvents(desk, *seal, member, chart.timeline);
}

} // namespace

Result<ports::Chart> chartOf(Desk& desk, const PatientId& asked, const ports::Day& today)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto at = mergedInto(*desk.db, asked); // an old number leads to the chart that it is part of now
    if (!at)
        return tl::unexpected(at.error());
    const PatientId id = *at;
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
    const auto members = chartMembers(*desk.db, id);
    if (!members)
        return tl::unexpected(members.error());
    for (const PatientId& member : *members) {
        if (const auto done = addMember(desk, *seal, id, member, chart); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = addBooked(desk, chart, today, chart.timeline); !done)
        return tl::unexpected(done.error());
    std::stable_sort(chart.sessions.begin(), chart.sessions.end(),
                     [](const ports::SessionRecord& a, const ports::SessionRecord& b) { const auto rank = [](const ports::SessionRecord& r) { return r.startedAt.ms != 0 ? r.startedAt.ms : INT64_MAX; };
                         return rank(a) > rank(b);
                     });
    std::stable_sort(chart.timeline.begin(), chart.timeline.end(),
                     [](const ports::TimelineEntry& a, const ports::TimelineEntry& b) { return a.day > b.day; });

    Work work(desk, "read_chart");
    work.noted("patient", id.bytes, id);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return chart;
}

} // namespace stipple::store
