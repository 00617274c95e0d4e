// Purpose: the open clinic: everything that can be asked of the records, as plain functions. SqlRecords is the same
//          through the store thread; tests and command-line verbs use this directly.
// Thread: the thread that opened it.
// Failure: open() as named in store_service.h; each function as named in accounts.h, patients.h, visits.h, sessions.h.
//          Whatever fails, the data is as before.
#pragma once

#include "core/store/audit.h"
#include "core/store/clinic.h"
#include "core/store/desk.h"
#include "core/store/pen_history.h"

#include <memory>

namespace stipple::store {

struct ClinicSetUp {
    ports::Clinic clinic;          // `demo` is set from the config's mode
    ports::Account administrator;  // the first account, whatever its role
    std::string password;
    std::vector<std::pair<ports::Account, std::string>> others; // more accounts with their passwords
};

class Records {
public:
    [[nodiscard]] static Result<std::unique_ptr<Records>> open(StoreConfig config);
    // Makes the clinic in an empty folder and stays signed in as its first account. `recoveryCode` gets the text for
    // the recovery sheet: it is shown once and kept nowhere.
    [[nodiscard]] static Result<std::unique_ptr<Records>> create(StoreConfig config, ClinicSetUp setUp, std::string& recoveryCode);
    ~Records();

    [[nodiscard]] Result<ports::Clinic> clinic();
    [[nodiscard]] Result<std::vector<std::string>> logins();
    [[nodiscard]] Result<ports::Account> signIn(std::string login, std::string password);
    [[nodiscard]] Result<void> signOut();
    [[nodiscard]] Result<ports::Account> unlock(std::string password);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> setPin(std::string password, std::string pin);
    [[nodiscard]] Result<ports::Account> unlockWithPin(std::string pin);

    [[nodiscard]] Result<ports::TodayView> today(const ports::Day& day);
    [[nodiscard]] Result<std::vector<ports::DayVisits>> visits(const ports::Day& from, const ports::Day& to);
    [[nodiscard]] Result<void> addVisit(const ports::Visit& visit, const ports::Day& day);
    [[nodiscard]] Result<void> changeVisit(const ports::Visit& visit, const ports::Day& day);
    [[nodiscard]] Result<void> cancelVisit(const EntryId& id);
    [[nodiscard]] Result<std::vector<ports::PatientHit>> findPatients(const std::string& text);
    [[nodiscard]] Result<ports::Patient> savePatient(const ports::Patient& patient);
    [[nodiscard]] Result<ports::Chart> chart(const PatientId& id);
    [[nodiscard]] Result<ports::Goal> saveGoal(const PatientId& id, const ports::Goal& goal);

    [[nodiscard]] Result<ports::SessionRecord> openSession(const PatientId& id);
    [[nodiscard]] Result<ports::SessionRecord> session(const SessionId& id);
    [[nodiscard]] Result<std::vector<ports::SessionRecord>> unfinishedSessions();
    [[nodiscard]] Result<void> saveAssessment(const SessionId& id, const ports::Assessment& assessment);
    [[nodiscard]] Result<void> savePlan(const SessionId& id, const plan::Plan& plan);
    [[nodiscard]] Result<ports::SessionRecord> beginTreatment(const SessionId& id, const ports::PenIdentity& pen, const ports::Cartridge& cartridge,
                                                              const std::optional<std::vector<plan::ZonePlan>>& readBack = std::nullopt);
    [[nodiscard]] Result<void> saveSegment(const SessionId& id, const ports::Segment& segment);
    [[nodiscard]] Result<void> saveAlarm(const SessionId& id, const ports::SessionAlarm& alarm);
    [[nodiscard]] Result<void> saveSummary(const SessionId& id, const ports::SessionRecord& record);
    [[nodiscard]] Result<ports::SessionRecord> endTreatment(const SessionId& id);
    [[nodiscard]] Result<ports::SessionRecord> sign(const SessionId& id, std::string password, const std::string& meaning);
    [[nodiscard]] Result<void> addendum(const SessionId& id, const std::string& text);
    [[nodiscard]] Result<void> handedOut(const SessionId& id, const std::string& kind, const std::string& language, const std::string& version);
    [[nodiscard]] Result<std::vector<ports::CartridgeUid>> usedCartridges(const SessionId& except);

    [[nodiscard]] Result<PenHistory> penHistory(); // without sign-in

    [[nodiscard]] Result<CheckReport> verify(const Progress& progress = {});

    [[nodiscard]] Desk& desk() noexcept { return m_desk; } // for the parts of the store that build on it, and tests

private:
    explicit Records(Desk desk);
    [[nodiscard]] static Result<Desk> openDesk(StoreConfig config, Database::Open how);
    template <class T> Result<T> settled(Result<T> result); // turns an unreadable row into an error

    Desk m_desk;
};

} // namespace stipple::store
