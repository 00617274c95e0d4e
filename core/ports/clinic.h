// Purpose: what the window may ask of the clinic itself: accounts and keys, lock and PIN, backup and check, photos,
//          import and corrections. The daily work with charts and sessions is in records.h.
// Thread: called on the UI thread; answers and progress come on the UI thread, later. The window never waits.
// Failure: every answer is a Result. NotAllowed where the role has not the right (rights.h).
#pragma once

#include "core/ports/patient_import.h"
#include "core/ports/records.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stipple::ports {

// Quick unlock: after a wrong PIN the next try waits 2, 4, 8 … s; after the last only the password unlocks.
inline constexpr int kPinTries = 5;
inline constexpr int kPinFirstWaitS = 2;
inline constexpr int kPinShortest = 4, kPinLongest = 12; // digits

using ProgressFn = std::function<void(int percent)>;

struct AccountLine {
    Account account;
    bool active = true;
};

struct Photo {
    EntryId id{};
    std::string kind; // before | after | progress | reference
    std::string view; // face_front, …
    UtcMs taken{};
    std::optional<SessionId> session;
};

struct AuditEntry {
    std::int64_t seq = 0;
    UtcMs at{};
    std::string who;     // name, or empty for nobody
    std::string action;  // sign_in, read_chart, save_plan …
    std::string subject; // kind of record
    std::optional<PatientId> patient;
    std::string patientName;
};

struct DataCheck { // counts of what was checked and fits
    std::int64_t auditLines = 0, rows = 0, signatures = 0, files = 0, penRecords = 0;
};

struct BackupDone {
    std::string file;
    std::int64_t bytes = 0;
    std::int64_t patients = 0, sessions = 0, files = 0;
    std::int64_t missingFiles = 0; // named in the records but not on disk
};

// The automatic backup: once a day and after each treatment day, kept 7 daily, 4 weekly, 12 monthly.
struct BackupPlan {
    bool automatic = true;
    std::string folder;                 // empty: "backups" in the data folder (better: another disk)
    std::optional<UtcMs> lastGood;      // of any backup, proved by reading it back
    std::optional<UtcMs> lastFailed;    // a try since the last good one
    std::optional<ErrorCode> lastError; // why
};

// Two charts that are probably one person. Merging is mergePatients.
struct Duplicate {
    PatientHit first, second;
};

// What makes a session's record believable, for the page that shows it.
struct SignedBy {
    std::string name, licence;
    UtcMs at{};
    std::string meaning; // code, as given to sign()
    bool fits = false;   // signature, signed text, rows and pen log fit one another now
};
struct AddendumLine {
    UtcMs at{};
    std::string who, kind; // addendum | moved_out | moved_in
    std::string text;
};
struct Evidence {
    std::optional<SignedBy> signature;
    std::vector<AddendumLine> addenda; // oldest first
    std::int64_t penRecords = 0;
    std::vector<std::string> recordings; // file names
};

enum class ErasureBar { None, LegalHold, Retention, TreatmentOpen, Gone };
struct Erasure {
    ErasureBar bar = ErasureBar::None;
    std::optional<Day> retainedUntil;
};

class ClinicPort {
public:
    virtual ~ClinicPort() = default;

    // ---- first start: makes the clinic and its first account, who is signed in then. The answer is the text for the
    //      recovery sheet: show and print it once, it is kept nowhere. StoreConflict: a clinic is there already.
    virtual void setUp(Clinic, Account administrator, std::string password, Answer<std::string>) = 0;

    // ---- lock: while locked nothing can be read, but drafts are saved and a running treatment is recorded
    virtual void lock(Answer<Unit>) = 0;
    virtual void setPin(std::string password, std::string pin, Answer<Unit>) = 0;
    virtual void hasPin(Answer<bool>) = 0; // whoever is signed in
    virtual void unlockWithPin(std::string pin, Answer<Account>) = 0;

    // ---- people and keys
    virtual void accounts(Answer<std::vector<AccountLine>>) = 0;
    virtual void addAccount(Account, std::string password, Answer<Account>) = 0;
    virtual void changeAccount(Account, bool active, Answer<Account>) = 0;
    virtual void changePassword(std::string oldPassword, std::string newPassword, Answer<Unit>) = 0;
    virtual void newRecoverySheet(Answer<std::string>) = 0; // the code: show and print once
    virtual void recoverySheetKept(Answer<Unit>) = 0;       // somebody has the sheet on paper
    virtual void recoverAccount(std::string code, std::string login, std::string newPassword, Answer<Unit>) = 0;
    virtual void rotateKeys(Answer<Unit>) = 0;

    // ---- the clinic
    virtual void saveClinic(Clinic, Answer<Unit>) = 0;
    virtual void approveContent(std::string version, std::string password, Answer<Unit>) = 0; // by a licensed clinician

    // ---- backup and check
    virtual void backUp(std::string file, ProgressFn, Answer<BackupDone>) = 0;
    virtual void backUpAutomatically(std::string folder, ProgressFn, Answer<BackupDone>) = 0; // and thins out 7/4/12
    virtual void checkBackup(std::string file, ProgressFn, Answer<BackupDone>) = 0;
    // Puts the backup in the place of the clinic; the old one is kept beside it. Everybody is signed out then. Needs an
    // administrator signed in; in an empty data folder it needs nobody.
    virtual void restore(std::string file, ProgressFn, Answer<BackupDone>) = 0;
    virtual void backupPlan(Answer<BackupPlan>) = 0;
    virtual void saveBackupPlan(bool automatic, std::string folder, Answer<Unit>) = 0;
    virtual void checkData(ProgressFn, Answer<DataCheck>) = 0; // the error names the first thing that does not fit
    virtual void auditPage(std::int64_t beforeSeq, int count, Answer<std::vector<AuditEntry>>) = 0; // newest first; 0: from the end

    virtual void evidence(SessionId, Answer<Evidence>) = 0;

    // ---- photos
    virtual void addPhoto(PatientId, std::optional<SessionId>, std::string kind, std::string view, UtcMs taken,
                          std::vector<std::uint8_t> bytes, Answer<EntryId>) = 0;
    virtual void photos(PatientId, Answer<std::vector<Photo>>) = 0;
    virtual void photoBytes(EntryId, Answer<std::vector<std::uint8_t>>) = 0;

    // ---- import, corrections, erasure
    virtual void previewImport(std::vector<std::uint8_t> file, ImportOptions, Answer<ImportPreview>) = 0;
    virtual void importPatients(std::vector<std::uint8_t> file, ImportOptions, Answer<int>) = 0;
    virtual void duplicates(Answer<std::vector<Duplicate>>) = 0;
    virtual void mergePatients(PatientId from, PatientId into, std::string reason, Answer<Unit>) = 0;
    virtual void moveSession(SessionId, PatientId to, std::string reason, Answer<SessionId>) = 0;
    virtual void erasureOf(PatientId, Answer<Erasure>) = 0;
    virtual void erasePatient(PatientId, std::string reason, Answer<Unit>) = 0;
    virtual void setLegalHold(PatientId, bool hold, Answer<Unit>) = 0;
    virtual void retentionYears(Answer<int>) = 0; // after the last session
    virtual void setRetentionYears(int years, Answer<Unit>) = 0;
};

} // namespace stipple::ports
