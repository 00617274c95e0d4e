// Purpose: records in memory for window tests: answers later on the same thread, fails on request.
// Thread: UI thread; answers come from the event loop.
// Units: as in core/ports/records.h.
// Failure: failNext makes the next answer that error, whatever was asked.
#pragma once

#include "core/ports/records.h"
#include "ui/fakes/fake_clock.h"
#include "ui/fakes/sample_clinic.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stipple::ui::fakes {

class FakeRecords : public ports::RecordsPort {
public:
    explicit FakeRecords(FakeClock& clock, SampleClinic content = sampleClinic());

    std::optional<ErrorCode> failNext;
    bool silent = false; // answers never come: loading states
    int slowMs = 0;      // each answer comes that late, in the order of the questions
    std::map<std::string, ErrorCode> failing; // a question by its name, as long as it stands here; nothing is kept then
    std::vector<std::string> asked;           // the questions that change something, in their order
    SampleClinic content;
    std::map<SessionId, ports::SessionRecord> sessions;
    std::vector<std::string> handouts; // "kind/language/version"
    std::map<ports::Day, std::vector<ports::Visit>> laterVisits; // not today's: those are in content.today
    int savedSegments = 0;

    void clinic(ports::Answer<ports::Clinic>) override;
    void logins(ports::Answer<std::vector<std::string>>) override;
    void signIn(std::string login, std::string password, ports::Answer<ports::Account>) override;
    void signOut() override {}
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

private:
    void dropVisit(EntryId id);
    template <class T> bool refused(const char* question, const ports::Answer<T>& answer);
    template <class T> void reply(ports::Answer<T> answer, Result<T> result);
    [[nodiscard]] ports::Chart* find(PatientId id);

    FakeClock& m_clock;
    std::uint8_t m_nextId = 100;
};

} // namespace stipple::ui::fakes
