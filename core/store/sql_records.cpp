#include "core/store/sql_records.h"

#include "core/store/records.h"
#include "core/store/store_service.h"

namespace stipple::store {
namespace {

// Result<void> → the port's Result<Unit>.
Result<ports::Unit> unit(Result<void> done)
{
    if (!done)
        return tl::unexpected(done.error());
    return ports::Unit{};
}

} // namespace

SqlRecords::SqlRecords(StoreService& service) : m_service(service) {}

void SqlRecords::clinic(ports::Answer<ports::Clinic> answer)
{
    m_service.ask<ports::Clinic>([](Records& r) { return r.clinic(); }, std::move(answer));
}

void SqlRecords::logins(ports::Answer<std::vector<std::string>> answer)
{
    m_service.ask<std::vector<std::string>>([](Records& r) { return r.logins(); }, std::move(answer));
}

void SqlRecords::signIn(std::string login, std::string password, ports::Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>([login = std::move(login), password = std::move(password)](Records& r) { return r.signIn(login, password); },
                                  std::move(answer));
}

void SqlRecords::signOut()
{
    m_service.tell([](Records& r) { (void)r.signOut(); });
}

void SqlRecords::unlock(std::string password, ports::Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>([password = std::move(password)](Records& r) { return r.unlock(password); }, std::move(answer));
}

void SqlRecords::today(ports::Day day, ports::Answer<ports::TodayView> answer)
{
    m_service.ask<ports::TodayView>([day](Records& r) { return r.today(day); }, std::move(answer));
}

void SqlRecords::visits(ports::Day from, ports::Day to, ports::Answer<std::vector<ports::DayVisits>> answer)
{
    m_service.ask<std::vector<ports::DayVisits>>([from, to](Records& r) { return r.visits(from, to); }, std::move(answer));
}

void SqlRecords::addVisit(ports::Visit visit, ports::Day day, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([visit = std::move(visit), day](Records& r) { return unit(r.addVisit(visit, day)); }, std::move(answer));
}

void SqlRecords::changeVisit(ports::Visit visit, ports::Day day, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([visit = std::move(visit), day](Records& r) { return unit(r.changeVisit(visit, day)); }, std::move(answer));
}

void SqlRecords::cancelVisit(EntryId id, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id](Records& r) { return unit(r.cancelVisit(id)); }, std::move(answer));
}

void SqlRecords::findPatients(std::string text, ports::Answer<std::vector<ports::PatientHit>> answer)
{
    m_service.ask<std::vector<ports::PatientHit>>([text = std::move(text)](Records& r) { return r.findPatients(text); }, std::move(answer));
}

void SqlRecords::savePatient(ports::Patient patient, ports::Answer<ports::Patient> answer)
{
    m_service.ask<ports::Patient>([patient = std::move(patient)](Records& r) { return r.savePatient(patient); }, std::move(answer));
}

void SqlRecords::chart(PatientId id, ports::Answer<ports::Chart> answer)
{
    m_service.ask<ports::Chart>([id](Records& r) { return r.chart(id); }, std::move(answer));
}

void SqlRecords::saveGoal(PatientId id, ports::Goal goal, ports::Answer<ports::Goal> answer)
{
    m_service.ask<ports::Goal>([id, goal = std::move(goal)](Records& r) { return r.saveGoal(id, goal); }, std::move(answer));
}

void SqlRecords::openSession(PatientId id, ports::Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>([id](Records& r) { return r.openSession(id); }, std::move(answer));
}

void SqlRecords::session(SessionId id, ports::Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>([id](Records& r) { return r.session(id); }, std::move(answer));
}

void SqlRecords::unfinishedSessions(ports::Answer<std::vector<ports::SessionRecord>> answer)
{
    m_service.ask<std::vector<ports::SessionRecord>>([](Records& r) { return r.unfinishedSessions(); }, std::move(answer));
}

void SqlRecords::saveAssessment(SessionId id, ports::Assessment assessment, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, assessment = std::move(assessment)](Records& r) { return unit(r.saveAssessment(id, assessment)); },
                               std::move(answer));
}

void SqlRecords::savePlan(SessionId id, plan::Plan plan, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, plan = std::move(plan)](Records& r) { return unit(r.savePlan(id, plan)); }, std::move(answer));
}

void SqlRecords::beginTreatment(SessionId id, ports::PenIdentity pen, ports::Cartridge cartridge, std::vector<plan::ZonePlan> readBack,
                                ports::Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>([id, pen, cartridge, readBack = std::move(readBack)](Records& r) { return r.beginTreatment(id, pen, cartridge, readBack); }, std::move(answer));
}

void SqlRecords::saveSegment(SessionId id, ports::Segment segment, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, segment = std::move(segment)](Records& r) { return unit(r.saveSegment(id, segment)); }, std::move(answer));
}

void SqlRecords::saveAlarm(SessionId id, ports::SessionAlarm alarm, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, alarm = std::move(alarm)](Records& r) { return unit(r.saveAlarm(id, alarm)); }, std::move(answer));
}

void SqlRecords::saveSummary(SessionId id, ports::SessionRecord record, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, record = std::move(record)](Records& r) { return unit(r.saveSummary(id, record)); }, std::move(answer));
}

void SqlRecords::endTreatment(SessionId id, ports::Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>([id](Records& r) { return r.endTreatment(id); }, std::move(answer));
}

void SqlRecords::sign(SessionId id, std::string password, std::string meaning, ports::Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>(
        [id, password = std::move(password), meaning = std::move(meaning)](Records& r) { return r.sign(id, password, meaning); }, std::move(answer));
}

void SqlRecords::addendum(SessionId id, std::string text, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, text = std::move(text)](Records& r) { return unit(r.addendum(id, text)); }, std::move(answer));
}

void SqlRecords::handedOut(SessionId id, std::string kind, std::string language, std::string version, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id, kind = std::move(kind), language = std::move(language), version = std::move(version)](Records& r) {
        return unit(r.handedOut(id, kind, language, version));
    },
                               std::move(answer));
}

void SqlRecords::usedCartridges(SessionId except, ports::Answer<std::vector<ports::CartridgeUid>> answer)
{
    m_service.ask<std::vector<ports::CartridgeUid>>([except](Records& r) { return r.usedCartridges(except); }, std::move(answer));
}

void SqlRecords::penHistory(ports::Answer<PenHistory> answer)
{
    m_service.ask<PenHistory>([](Records& r) { return r.penHistory(); }, std::move(answer));
}

} // namespace stipple::store
