// Purpose: the window's door to the clinic itself (ports::ClinicPort), by jobs on the store thread; backups beside it.
// Thread: UI thread; answers and progress on the UI thread, later.
// Failure: every answer is a Result.
#pragma once

#include "core/ports/clinic.h"

namespace stipple::store {

class Records;
class StoreService;

class SqlClinic final : public ports::ClinicPort {
public:
    explicit SqlClinic(StoreService& service); // the service outlives it

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
    void addPhoto(PatientId, std::optional<SessionId>, std::string kind, std::string view, UtcMs taken,
                  std::vector<std::uint8_t> bytes, ports::Answer<EntryId>) override;
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

    // Beyond the port, for app: the automatic backup, when the plan says so and one is due. Nothing: not now.
    void runPlannedBackup(ports::Answer<std::optional<ports::BackupDone>>);

private:
    // A job that answers Unit.
    void tell(std::function<Result<void>(Records&)> job, ports::Answer<ports::Unit> answer);
    StoreService& m_service;
};

} // namespace stipple::store
