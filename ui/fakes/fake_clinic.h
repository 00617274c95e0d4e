// Purpose: the clinic itself in memory for window tests: accounts, backups, audit, photos, import.
// Thread: UI thread; answers come from the event loop.
// Units: as in core/ports/clinic.h.
// Failure: failNext makes the next answer that error, whatever was asked.
#pragma once

#include "core/ports/clinic.h"
#include "ui/fakes/fake_records.h"
#include "ui/fakes/fake_reply.h"

#include <map>

namespace stipple::ui::fakes {

class FakeClinic : public ports::ClinicPort, public FakeReply {
public:
    FakeClinic(FakeClock& clock, FakeRecords& records); // shares the sample clinic with the records

    std::vector<ports::AccountLine> people;
    std::vector<ports::AuditEntry> log; // newest first
    ports::BackupPlan plan;
    ports::DataCheck check{420, 380, 12, 30, 96};
    std::vector<ports::Photo> pictures;
    std::map<EntryId, std::vector<std::uint8_t>> pictureBytes;
    std::map<EntryId, PatientId> pictureOf;
    std::map<SessionId, ports::Evidence> evidences;
    std::vector<ports::Duplicate> alike;
    ports::ImportPreview preview; // what any file looks like
    std::map<PatientId, bool> holds;
    std::string pin;              // empty: none was set
    int years = 10;
    bool locked = false;
    std::vector<std::string> done; // "merge", "erase", "restore", … in order

    void setUp(ports::Clinic, ports::Account administrator, std::string password, ports::Answer<std::string>) override;
    void lock(ports::Answer<ports::Unit>) override;
    void setPin(std::string password, std::string pin, ports::Answer<ports::Unit>) override;
    void hasPin(ports::Answer<bool>) override;
    void unlockWithPin(std::string pin, ports::Answer<ports::Account>) override;
    void accounts(ports::Answer<std::vector<ports::AccountLine>>) override;
    void addAccount(ports::Account, std::string password, ports::Answer<ports::Account>) override;
    void changeAccount(ports::Account, bool active, ports::Answer<ports::Account>) override;
    void changePassword(std::string oldPassword, std::string newPassword, ports::Answer<ports::Unit>) override;
    void newRecoverySheet(ports::Answer<std::string>) override;
    void recoverySheetKept(ports::Answer<ports::Unit>) override;
    void recoverAccount(std::string code, std::string login, std::string newPassword, ports::Answer<ports::Unit>) override;
    void rotateKeys(ports::Answer<ports::Unit>) override;
    void saveClinic(ports::Clinic, ports::Answer<ports::Unit>) override;
    void approveContent(std::string version, std::string password, ports::Answer<ports::Unit>) override;
    void backUp(std::string file, ports::ProgressFn, ports::Answer<ports::BackupDone>) override;
    void backUpAutomatically(std::string folder, ports::ProgressFn, ports::Answer<ports::BackupDone>) override;
    void checkBackup(std::string file, ports::ProgressFn, ports::Answer<ports::BackupDone>) override;
    void restore(std::string file, ports::ProgressFn, ports::Answer<ports::BackupDone>) override;
    void backupPlan(ports::Answer<ports::BackupPlan>) override;
    void saveBackupPlan(bool automatic, std::string folder, ports::Answer<ports::Unit>) override;
    void checkData(ports::ProgressFn, ports::Answer<ports::DataCheck>) override;
    void auditPage(std::int64_t beforeSeq, int count, ports::Answer<std::vector<ports::AuditEntry>>) override;
    void evidence(SessionId, ports::Answer<ports::Evidence>) override;
    void addPhoto(PatientId, std::optional<SessionId>, std::string kind, std::string view, UtcMs taken, std::vector<std::uint8_t> bytes,
                  ports::Answer<EntryId>) override;
    void photos(PatientId, ports::Answer<std::vector<ports::Photo>>) override;
    void photoBytes(EntryId, ports::Answer<std::vector<std::uint8_t>>) override;
    void previewImport(std::vector<std::uint8_t> file, ports::ImportOptions, ports::Answer<ports::ImportPreview>) override;
    void importPatients(std::vector<std::uint8_t> file, ports::ImportOptions, ports::Answer<int>) override;
    void duplicates(ports::Answer<std::vector<ports::Duplicate>>) override;
    void mergePatients(PatientId from, PatientId into, std::string reason, ports::Answer<ports::Unit>) override;
    void moveSession(SessionId, PatientId to, std::string reason, ports::Answer<SessionId>) override;
    void erasureOf(PatientId, ports::Answer<ports::Erasure>) override;
    void erasePatient(PatientId, std::string reason, ports::Answer<ports::Unit>) override;
    void setLegalHold(PatientId, bool hold, ports::Answer<ports::Unit>) override;
    void retentionYears(ports::Answer<int>) override;
    void setRetentionYears(int years, ports::Answer<ports::Unit>) override;

private:
    void note(const char* what, std::optional<PatientId> patient = std::nullopt); // into the log
    void answerUnit(const char* what, ports::Answer<ports::Unit> answer);
    [[nodiscard]] ports::BackupDone backupOf(const std::string& file) const;

    FakeClock& m_clock;
    FakeRecords& m_records;
    std::uint8_t m_nextId = 150;
};

} // namespace stipple::ui::fakes
