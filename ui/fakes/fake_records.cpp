#include "ui/fakes/fake_records.h"

#include "core/session/freeze.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace stipple::ui::fakes {

using namespace stipple::ports;

FakeRecords::FakeRecords(FakeClock& clock, SampleClinic c) : content(std::move(c)), m_clock(clock)
{
    clock.utc = UtcMs{kSampleNoonUtcMs};
    for (const auto& ch : content.charts)
        for (const auto& record : ch.sessions)
            sessions[record.id] = record;
}

template <class T> void FakeRecords::reply(Answer<T> answer, Result<T> result)
{
    if (silent)
        return;
    if (failNext) {
        result = fail(*failNext, "fake");
        failNext.reset();
    }
    QTimer::singleShot(slowMs, qApp, [answer = std::move(answer), result = std::move(result)] { answer(result); });
}

template <class T> bool FakeRecords::refused(const char* question, const Answer<T>& answer)
{
    asked.emplace_back(question);
    const auto it = failing.find(question);
    if (it == failing.end())
        return false;
    reply<T>(answer, fail(it->second, question));
    return true;
}

Chart* FakeRecords::find(PatientId id)
{
    const auto it = std::find_if(content.charts.begin(), content.charts.end(),
                                 [&](const Chart& c) { return c.patient.id == id; });
    return it == content.charts.end() ? nullptr : &*it;
}

void FakeRecords::clinic(Answer<Clinic> a) { reply<Clinic>(std::move(a), content.clinic); }
void FakeRecords::logins(Answer<std::vector<std::string>> a)
{
    reply<std::vector<std::string>>(std::move(a), std::vector<std::string>{content.account.login});
}
void FakeRecords::signIn(std::string login, std::string password, Answer<Account> a)
{
    if (login == content.account.login && password == content.password)
        reply<Account>(std::move(a), content.account);
    else
        reply<Account>(std::move(a), fail(ErrorCode::WrongPassword));
}
void FakeRecords::unlock(std::string password, Answer<Account> a)
{
    signIn(content.account.login, std::move(password), std::move(a));
}
void FakeRecords::today(Day, Answer<TodayView> a) { reply<TodayView>(std::move(a), content.today); }
void FakeRecords::visits(Day from, Day to, Answer<std::vector<DayVisits>> a)
{
    auto days = laterVisits;
    days[kSampleToday] = content.today.visits;
    std::vector<DayVisits> found;
    for (const auto& [day, list] : days)
        if (day >= from && day <= to && !list.empty())
            found.push_back({day, list});
    reply<std::vector<DayVisits>>(std::move(a), found);
}
void FakeRecords::addVisit(Visit v, Day day, Answer<Unit> a)
{
    if (!failNext)
        (day == kSampleToday ? content.today.visits : laterVisits[day]).push_back(std::move(v));
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::changeVisit(Visit v, Day day, Answer<Unit> a)
{
    if (!failNext) {
        dropVisit(v.id);
        (day == kSampleToday ? content.today.visits : laterVisits[day]).push_back(std::move(v));
    }
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::cancelVisit(EntryId id, Answer<Unit> a)
{
    if (!failNext)
        dropVisit(id);
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::dropVisit(EntryId id)
{
    const auto isIt = [&](const Visit& v) { return v.id == id; };
    std::erase_if(content.today.visits, isIt);
    for (auto& [day, visits] : laterVisits)
        std::erase_if(visits, isIt);
}
void FakeRecords::findPatients(std::string text, Answer<std::vector<PatientHit>> a)
{
    const auto lower = [](std::string s) {
        std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return s;
    };
    std::vector<PatientHit> hits;
    for (const auto& c : content.charts) {
        const auto& p = c.patient;
        const auto name = p.givenName + " " + p.familyName;
        if (lower(name + " " + p.chartNumber + " " + p.phone).find(lower(text)) != std::string::npos)
            hits.push_back({p.id, name, std::string{p.givenName.front(), p.familyName.front()}, p.chartNumber, p.born, p.phone});
    }
    reply<std::vector<PatientHit>>(std::move(a), hits);
}
void FakeRecords::savePatient(Patient p, Answer<Patient> a)
{
    if (refused<Patient>("savePatient", a))
        return;
    if (p.id.isNull()) {
        p.id = sampleId<PatientId>(1, m_nextId++);
        if (p.chartNumber.empty())
            p.chartNumber = "SC-2" + std::to_string(1000 + m_nextId);
        Chart c;
        c.patient = p;
        content.charts.push_back(c);
    } else if (auto* c = find(p.id)) {
        ++p.version;
        c->patient = p;
    }
    reply<Patient>(std::move(a), p);
}
void FakeRecords::chart(PatientId id, Answer<Chart> a)
{
    auto* c = find(id);
    if (!c)
        return reply<Chart>(std::move(a), fail(ErrorCode::StoreNotFound));
    reply<Chart>(std::move(a), *c);
}
void FakeRecords::saveGoal(PatientId id, Goal g, Answer<Goal> a)
{
    auto* c = find(id);
    if (!c)
        return reply<Goal>(std::move(a), fail(ErrorCode::StoreNotFound));
    if (g.id.isNull()) {
        g.id = sampleId<GoalId>(2, m_nextId++);
        c->goals.push_back(g);
    } else {
        for (auto& old : c->goals)
            if (old.id == g.id)
                old = g;
    }
    reply<Goal>(std::move(a), g);
}
void FakeRecords::openSession(PatientId id, Answer<SessionRecord> a)
{
    if (refused<SessionRecord>("openSession", a))
        return;
    for (const auto& [sid, record] : sessions)
        if (record.patient == id && record.stage != SessionStage::Signed && record.stage != SessionStage::Abandoned)
            return reply<SessionRecord>(std::move(a), record);
    auto* c = find(id);
    if (!c)
        return reply<SessionRecord>(std::move(a), fail(ErrorCode::StoreNotFound));
    SessionRecord r;
    r.id = sampleId<SessionId>(3, m_nextId++);
    r.patient = id;
    r.number = static_cast<int>(c->sessions.size()) + 1;
    r.ofTotal = c->plan ? c->plan->sessionsTotal : 1;
    r.startedAt = m_clock.utc;
    r.simulated = content.clinic.demo;
    if (c->plan)
        r.plan = *c->plan;
    r.assessment.fitzpatrick = c->patient.fitzpatrick;
    sessions[r.id] = r;
    reply<SessionRecord>(std::move(a), r);
}
void FakeRecords::session(SessionId id, Answer<SessionRecord> a)
{
    if (!sessions.contains(id))
        return reply<SessionRecord>(std::move(a), fail(ErrorCode::StoreNotFound));
    reply<SessionRecord>(std::move(a), sessions[id]);
}
void FakeRecords::unfinishedSessions(Answer<std::vector<SessionRecord>> a)
{
    std::vector<SessionRecord> open;
    for (const auto& [sid, record] : sessions)
        if (record.stage == SessionStage::Treating || record.stage == SessionStage::ToSign)
            open.push_back(record);
    reply<std::vector<SessionRecord>>(std::move(a), open);
}
void FakeRecords::saveAssessment(SessionId id, Assessment value, Answer<Unit> a)
{
    if (refused<Unit>("saveAssessment", a))
        return;
    sessions[id].assessment = std::move(value);
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::savePlan(SessionId id, plan::Plan p, Answer<Unit> a)
{
    if (refused<Unit>("savePlan", a))
        return;
    sessions[id].plan = std::move(p);
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::beginTreatment(SessionId id, PenIdentity pen, Cartridge cartridge, std::vector<plan::ZonePlan> readBack, Answer<SessionRecord> a)
{
    auto& r = sessions[id];
    if (r.stage == SessionStage::Treating || r.plan.zones != readBack)
        return reply<SessionRecord>(std::move(a), fail(ErrorCode::StoreConflict, "another plan than the one read back"));
    r.stage = SessionStage::Treating;
    r.startedAt = m_clock.utc;
    r.pen = pen;
    r.cartridge = cartridge;
    r.simulated = r.simulated || pen.simulated;
    if (r.segments.empty()) // frozen as the store freezes it
        r.segments = session::freezePlan(r.plan, [this] { return sampleId<SegmentId>(7, m_nextId++); });
    reply<SessionRecord>(std::move(a), r);
}
void FakeRecords::saveSegment(SessionId id, Segment s, Answer<Unit> a)
{
    if (refused<Unit>("saveSegment", a))
        return;
    ++savedSegments;
    for (auto& old : sessions[id].segments)
        if (old.id == s.id)
            old = s;
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::saveAlarm(SessionId id, SessionAlarm alarm, Answer<Unit> a)
{
    if (refused<Unit>("saveAlarm", a))
        return;
    sessions[id].alarms.push_back(std::move(alarm));
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::saveSummary(SessionId id, SessionRecord r, Answer<Unit> a)
{
    if (refused<Unit>("saveSummary", a))
        return;
    auto& old = sessions[id];
    old.note = r.note;
    old.given = r.given;
    old.skinAfter = r.skinAfter;
    old.signatureSvg = r.signatureSvg;
    old.segments = r.segments;
    reply<Unit>(std::move(a), Unit{});
}
void FakeRecords::endTreatment(SessionId id, Answer<SessionRecord> a)
{
    if (refused<SessionRecord>("endTreatment", a))
        return;
    auto& r = sessions[id];
    r.stage = SessionStage::ToSign;
    r.endedAt = m_clock.utc;
    reply<SessionRecord>(std::move(a), r);
}
void FakeRecords::sign(SessionId id, std::string password, std::string, Answer<SessionRecord> a)
{
    if (refused<SessionRecord>("sign", a))
        return;
    if (password != content.password)
        return reply<SessionRecord>(std::move(a), fail(ErrorCode::WrongPassword));
    auto& r = sessions[id];
    r.stage = SessionStage::Signed;
    r.signedAt = m_clock.utc;
    r.practitioner = content.account.name;
    r.licence = content.account.licenceNumber;
    r.nextNotBefore = Day{2026, 6, 9};
    if (auto* c = find(r.patient)) {
        c->sessions.insert(c->sessions.begin(), r);
        TimelineEntry entry{"session", kSampleToday, r.id, SessionStage::Signed, r.number, static_cast<int>(r.segments.size())};
        c->timeline.insert(c->timeline.begin(), entry);
    }
    reply<SessionRecord>(std::move(a), r);
}
void FakeRecords::addendum(SessionId, std::string, Answer<Unit> a) { reply<Unit>(std::move(a), Unit{}); }
void FakeRecords::handedOut(SessionId, std::string kind, std::string language, std::string version, Answer<Unit> a)
{
    handouts.push_back(kind + "/" + language + "/" + version);
    reply<Unit>(std::move(a), Unit{});
}

} // namespace stipple::ui::fakes
