#include "core/store/sql_clinic.h"

#include "core/store/accounts.h"
#include "core/store/backup.h"
#include "core/store/backup_plan.h"
#include "core/store/corrections.h"
#include "core/store/erasure.h"
#include "core/store/evidence.h"
#include "core/store/files.h"
#include "core/store/import_patients.h"
#include "core/store/key_admin.h"
#include "core/store/records.h"
#include "core/store/store_service.h"

namespace stipple::store {
namespace {

using ports::Answer;

Result<ports::BackupDone> doneOf(const Result<BackupReport>& report)
{
    if (!report)
        return tl::unexpected(report.error());
    return ports::BackupDone{report->file.string(), report->bytes, report->patients, report->sessions, report->files, report->missingFiles};
}

} // namespace

SqlClinic::SqlClinic(StoreService& service) : m_service(service) {}

void SqlClinic::tell(std::function<Result<void>(Records&)> job, Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>(
        [job = std::move(job)](Records& r) -> Result<ports::Unit> {
            if (const auto done = job(r); !done)
                return tl::unexpected(done.error());
            return ports::Unit{};
        },
        std::move(answer));
}

void SqlClinic::setUp(ports::Clinic clinic, ports::Account administrator, std::string password, Answer<std::string> answer)
{
    ClinicSetUp setUp;
    setUp.clinic = std::move(clinic);
    setUp.clinic.contentApproved = false; // by review only
    setUp.clinic.contentVersion.clear();
    setUp.administrator = std::move(administrator);
    setUp.administrator.administers = true; // somebody has to run the clinic, and there is nobody else yet
    setUp.password = std::move(password);
    m_service.setUp(std::move(setUp), std::move(answer));
}

void SqlClinic::lock(Answer<ports::Unit> answer)
{
    tell([](Records& r) { return r.lock(); }, std::move(answer));
}

void SqlClinic::setPin(std::string password, std::string pin, Answer<ports::Unit> answer)
{
    tell([password = std::move(password), pin = std::move(pin)](Records& r) { return r.setPin(password, pin); }, std::move(answer));
}

void SqlClinic::hasPin(Answer<bool> answer)
{
    m_service.ask<bool>([](Records& r) { return store::hasPin(r.desk()); }, std::move(answer));
}

void SqlClinic::unlockWithPin(std::string pin, Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>([pin = std::move(pin)](Records& r) { return r.unlockWithPin(pin); }, std::move(answer));
}

void SqlClinic::accounts(Answer<std::vector<ports::AccountLine>> answer)
{
    m_service.ask<std::vector<ports::AccountLine>>([](Records& r) { return store::accounts(r.desk()); }, std::move(answer));
}

void SqlClinic::addAccount(ports::Account account, std::string password, Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>(
        [account = std::move(account), password = std::move(password)](Records& r) { return store::addAccount(r.desk(), account, password); },
        std::move(answer));
}

void SqlClinic::changeAccount(ports::Account account, bool active, Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>([account = std::move(account), active](Records& r) { return store::changeAccount(r.desk(), account, active); },
                                  std::move(answer));
}

void SqlClinic::changePassword(std::string oldPassword, std::string newPassword, Answer<ports::Unit> answer)
{
    tell([a = std::move(oldPassword), b = std::move(newPassword)](Records& r) { return store::changePassword(r.desk(), a, b); }, std::move(answer));
}

void SqlClinic::newRecoverySheet(Answer<std::string> answer)
{
    m_service.ask<std::string>([](Records& r) { return store::newRecoverySheet(r.desk()); }, std::move(answer));
}

void SqlClinic::recoverySheetKept(Answer<ports::Unit> answer)
{
    tell([](Records& r) { return store::recoverySheetKept(r.desk()); }, std::move(answer));
}

void SqlClinic::recoverAccount(std::string code, std::string login, std::string newPassword, Answer<ports::Unit> answer)
{
    tell([code = std::move(code), login = std::move(login), password = std::move(newPassword)](Records& r) {
        return store::recoverAccount(r.desk(), code, login, password);
    },
         std::move(answer));
}

void SqlClinic::rotateKeys(Answer<ports::Unit> answer)
{
    tell([](Records& r) -> Result<void> {
        if (const auto quiet = r.desk().notWhileTreating(); !quiet)
            return quiet;
        if (const auto done = rotateDataKey(r.desk()); !done)
            return done;
        return rotateSigningKey(r.desk());
    },
         std::move(answer));
}

void SqlClinic::saveClinic(ports::Clinic clinic, Answer<ports::Unit> answer)
{
    tell([clinic = std::move(clinic)](Records& r) { return store::saveClinic(r.desk(), clinic); }, std::move(answer));
}

void SqlClinic::approveContent(std::string version, std::string password, Answer<ports::Unit> answer)
{
    tell([version = std::move(version), password = std::move(password)](Records& r) { return store::approveContent(r.desk(), version, password); },
         std::move(answer));
}

void SqlClinic::backUp(std::string file, ports::ProgressFn progress, Answer<ports::BackupDone> answer)
{
    m_service.askAside<ports::BackupDone>(
        ports::Right::Backup, [file = std::move(file), step = m_service.progressTo(std::move(progress))](
                                  const StoreConfig& config) { return doneOf(store::backUp(config, file, step)); },
        std::move(answer));
}

void SqlClinic::backUpAutomatically(std::string folder, ports::ProgressFn progress, Answer<ports::BackupDone> answer)
{
    m_service.askAside<ports::BackupDone>(
        ports::Right::Backup,
        [folder = std::move(folder), step = m_service.progressTo(std::move(progress))](const StoreConfig& config) {
            return doneOf(store::backUpAutomatically(config, folder, step));
        },
        std::move(answer));
}

void SqlClinic::checkBackup(std::string file, ports::ProgressFn progress, Answer<ports::BackupDone> answer)
{
    m_service.askAside<ports::BackupDone>(
        std::nullopt, [file = std::move(file), step = m_service.progressTo(std::move(progress))](
                          const StoreConfig&) { return doneOf(store::checkBackup(file, step)); },
        std::move(answer));
}

void SqlClinic::restore(std::string file, ports::ProgressFn progress, Answer<ports::BackupDone> answer)
{
    m_service.restore(file, m_service.progressTo(std::move(progress)),
                      [answer = std::move(answer)](Result<BackupReport> report) { answer(doneOf(report)); });
}

void SqlClinic::backupPlan(Answer<ports::BackupPlan> answer)
{
    m_service.ask<ports::BackupPlan>([](Records& r) { return store::backupPlan(r.desk()); }, std::move(answer));
}

void SqlClinic::saveBackupPlan(bool automatic, std::string folder, Answer<ports::Unit> answer)
{
    tell([automatic, folder = std::move(folder)](Records& r) { return store::saveBackupPlan(r.desk(), automatic, folder); }, std::move(answer));
}

void SqlClinic::runPlannedBackup(Answer<std::optional<ports::BackupDone>> answer)
{
    m_service.askAside<std::optional<ports::BackupDone>>(
        std::nullopt,
        [](const StoreConfig& config) -> Result<std::optional<ports::BackupDone>> {
            const auto report = store::runPlannedBackup(config);
            if (!report)
                return tl::unexpected(report.error());
            return *report ? std::optional(*doneOf(**report)) : std::nullopt;
        },
        std::move(answer));
}

void SqlClinic::checkData(ports::ProgressFn progress, Answer<ports::DataCheck> answer)
{
    m_service.ask<ports::DataCheck>(
        [step = m_service.progressTo(std::move(progress))](Records& r) -> Result<ports::DataCheck> {
            if (const auto quiet = r.desk().notWhileTreating(); !quiet)
                return tl::unexpected(quiet.error());
            const auto report = r.verify(step);
            if (!report)
                return tl::unexpected(report.error());
            return ports::DataCheck{report->auditLines, report->rows, report->signatures, report->files, report->penRecords};
        },
        std::move(answer));
}

void SqlClinic::auditPage(std::int64_t beforeSeq, int count, Answer<std::vector<ports::AuditEntry>> answer)
{
    m_service.ask<std::vector<ports::AuditEntry>>([beforeSeq, count](Records& r) { return store::auditPage(r.desk(), beforeSeq, count); },
                                                  std::move(answer));
}

void SqlClinic::evidence(SessionId session, Answer<ports::Evidence> answer)
{
    m_service.ask<ports::Evidence>([session](Records& r) { return evidenceOf(r.desk(), session); }, std::move(answer));
}

void SqlClinic::addPhoto(PatientId patient, std::optional<SessionId> session, std::string kind, std::string view, UtcMs taken,
                         std::vector<std::uint8_t> bytes, Answer<EntryId> answer)
{
    NewPhoto photo{patient, session, std::move(kind), std::move(view), taken, std::move(bytes)};
    m_service.ask<EntryId>([photo = std::move(photo)](Records& r) { return store::addPhoto(r.desk(), photo); }, std::move(answer));
}

void SqlClinic::photos(PatientId patient, Answer<std::vector<ports::Photo>> answer)
{
    m_service.ask<std::vector<ports::Photo>>([patient](Records& r) { return photosOf(r.desk(), patient); }, std::move(answer));
}

void SqlClinic::photoBytes(EntryId id, Answer<std::vector<std::uint8_t>> answer)
{
    m_service.ask<std::vector<std::uint8_t>>([id](Records& r) { return store::photoBytes(r.desk(), id); }, std::move(answer));
}

void SqlClinic::previewImport(std::vector<std::uint8_t> file, ports::ImportOptions options, Answer<ports::ImportPreview> answer)
{
    m_service.ask<ports::ImportPreview>(
        [file = std::move(file), options = std::move(options)](Records& r) { return store::previewImport(r.desk(), file, options); }, std::move(answer));
}

void SqlClinic::importPatients(std::vector<std::uint8_t> file, ports::ImportOptions options, Answer<int> answer)
{
    m_service.ask<int>(
        [file = std::move(file), options = std::move(options)](Records& r) -> Result<int> {
            if (const auto quiet = r.desk().notWhileTreating(); !quiet)
                return tl::unexpected(quiet.error());
            return store::importPatients(r.desk(), file, options);
        },
        std::move(answer));
}

void SqlClinic::duplicates(Answer<std::vector<ports::Duplicate>> answer)
{
    m_service.ask<std::vector<ports::Duplicate>>([](Records& r) { return duplicatesOf(r.desk()); }, std::move(answer));
}

void SqlClinic::mergePatients(PatientId from, PatientId into, std::string reason, Answer<ports::Unit> answer)
{
    tell([from, into, reason = std::move(reason)](Records& r) { return store::mergePatients(r.desk(), from, into, reason); }, std::move(answer));
}

void SqlClinic::moveSession(SessionId session, PatientId to, std::string reason, Answer<SessionId> answer)
{
    m_service.ask<SessionId>([session, to, reason = std::move(reason)](Records& r) { return store::moveSession(r.desk(), session, to, reason); },
                             std::move(answer));
}

void SqlClinic::erasureOf(PatientId patient, Answer<ports::Erasure> answer)
{
    m_service.ask<ports::Erasure>([patient](Records& r) { return checkErasure(r.desk(), patient); }, std::move(answer));
}

void SqlClinic::erasePatient(PatientId patient, std::string reason, Answer<ports::Unit> answer)
{
    tell([patient, reason = std::move(reason)](Records& r) { return store::erasePatient(r.desk(), patient, reason); }, std::move(answer));
}

void SqlClinic::setLegalHold(PatientId patient, bool hold, Answer<ports::Unit> answer)
{
    tell([patient, hold](Records& r) { return store::setLegalHold(r.desk(), patient, hold); }, std::move(answer));
}

void SqlClinic::retentionYears(Answer<int> answer)
{
    m_service.ask<int>([](Records& r) { return store::retentionYears(r.desk()); }, std::move(answer));
}

void SqlClinic::setRetentionYears(int years, Answer<ports::Unit> answer)
{
    tell([years](Records& r) { return store::setRetentionYears(r.desk(), years); }, std::move(answer));
}

} // namespace stipple::store
