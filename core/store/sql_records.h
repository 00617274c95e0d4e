// Purpose: the window's door to the records (ports::RecordsPort), by jobs on the store thread.
// Thread: UI thread; answers on the UI thread, later.
// Failure: every answer is a Result; see records.h for which errors each function gives.
#pragma once

#include "core/ports/records.h"
#include "core/store/pen_history.h"

namespace stipple::store {

class StoreService;

class SqlRecords final : public ports::RecordsPort {
public:
    explicit SqlRecords(StoreService& service); // the service outlives it

    void clinic(ports::Answer<ports::Clinic>) override;
    void logins(ports::Answer<std::vector<std::string>>) override;
    void signIn(std::string login, std::string password, ports::Answer<ports::Account>) override;
    void signOut() override;
    void unlock(std::string password, ports::Answer<ports::Account>) override;

    void today(ports::Day day, ports::Answer<ports::TodayView>) override;
    void visits(ports::Day from, ports::Day to, ports::Answer<std::vector<ports::DayVisits>>) override;
    void addVisit(ports::Visit, ports::Day, ports::Answer<ports::Unit>) override;
    void changeVisit(ports::Visit, ports::Day, ports::Answer<ports::Unit>) override;
    void cancelVisit(EntryId, ports::Answer<ports::Unit>) override;
    void findPatients(std::string text, ports::Answer<std::vector<ports::PatientHit>>) override;
    void savePatient(ports::Patient, ports::Answer<ports::Patient>) override;
    void chart(PatientId, ports::Answer<ports::Chart>) override;
    void saveGoal(PatientId, ports::Goal, ports::Answer<ports::Goal>) override;

    void openSession(PatientId, ports::Answer<ports::SessionRecord>) override;
    void session(SessionId, ports::Answer<ports::SessionRecord>) override;
    void unfinishedSessions(ports::Answer<std::vector<ports::SessionRecord>>) override;
    void saveAssessment(SessionId, ports::Assessment, ports::Answer<ports::Unit>) override;
    void savePlan(SessionId, plan::Plan, ports::Answer<ports::Unit>) override;
    void beginTreatment(SessionId, ports::PenIdentity, ports::Cartridge, std::vector<plan::ZonePlan> readBack, ports::Answer<ports::SessionRecord>) override;
    void saveSegment(SessionId, ports::Segment, ports::Answer<ports::Unit>) override;
    void saveAlarm(SessionId, ports::SessionAlarm, ports::Answer<ports::Unit>) override;
    void saveSummary(SessionId, ports::SessionRecord, ports::Answer<ports::Unit>) override;
    void endTreatment(SessionId, ports::Answer<ports::SessionRecord>) override;
    void sign(SessionId, std::string password, std::string meaning, ports::Answer<ports::SessionRecord>) override;
    void addendum(SessionId, std::string text, ports::Answer<ports::Unit>) override;
    void handedOut(SessionId, std::string kind, std::string language, std::string version, ports::Answer<ports::Unit>) override;

    // Beyond the port, for app's bridges.
    void usedCartridges(SessionId except, ports::Answer<std::vector<ports::CartridgeUid>>); // of other sessions. HAZ-008
    void penHistory(ports::Answer<PenHistory>); // without sign-in: the pen connects before anybody does

private:
    StoreService& m_service;
};

} // namespace stipple::store
