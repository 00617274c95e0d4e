#include "ui/fakes/fake_clinic.h"

#include <algorithm>

namespace stipple::ui::fakes {

using namespace stipple::ports;

namespace {
constexpr char kRecoveryCode[] = "7QK4-MZ2P-VB9D-31XR-TC8W-6JHN-YE5S-0GAF-42";
}

FakeClinic::FakeClinic(FakeClock& clock, FakeRecords& records) : m_clock(clock), m_records(records)
{
    people.push_back({records.content.account, true});
    Account other = records.content.account;
    other.id = sampleId<AccountId>(9, 2);
    other.login = "desk";
    other.name = "R. Lindqvist";
    other.initials = "RL";
    other.role = Role::Assistant;
    other.licenceNumber.clear();
    other.administers = false;
    people.push_back({other, true});
    plan.lastGood = UtcMs{kSampleNoonUtcMs - 14 * 3'600'000};
    for (std::int64_t seq = 40; seq > 0; --seq)
        log.push_back({seq, UtcMs{kSampleNoonUtcMs - (40 - seq) * 600'000}, records.content.account.name,
                       seq % 3 == 0 ? "read_chart" : seq % 3 == 1 ? "save_plan" : "sign_in", seq % 3 == 1 ? "plan_version" : "account", std::nullopt, {}});
}

void FakeClinic::note(const char* what, std::optional<PatientId> patient)
{
    done.emplace_back(what);
    log.insert(log.begin(), {log.empty() ? 1 : log.front().seq + 1, m_clock.utc, m_records.content.account.name, what, what, patient, {}});
}

void FakeClinic::answerUnit(const char* what, Answer<Unit> answer)
{
    if (!failNext)
        note(what);
    reply<Unit>(std::move(answer), Unit{});
}

BackupDone FakeClinic::backupOf(const std::string& file) const
{
    return {file, 4'812'800, static_cast<std::int64_t>(m_records.content.charts.size()), static_cast<std::int64_t>(m_records.sessions.size()), 12, 0};
}

void FakeClinic::setUp(Clinic clinic, Account administrator, std::string password, Answer<std::string> a)
{
    if (password.size() < 10) {
        reply<std::string>(std::move(a), fail(ErrorCode::TextInvalid, "password too short"));
        return;
    }
    m_records.content.clinic = std::move(clinic);
    m_records.content.account = std::move(administrator);
    m_records.content.password = std::move(password);
    note("set_up");
    reply<std::string>(std::move(a), std::string(kRecoveryCode));
}

void FakeClinic::lock(Answer<Unit> a)
{
    locked = true;
    answerUnit("lock", std::move(a));
}

void FakeClinic::setPin(std::string password, std::string newPin, Answer<Unit> a)
{
    if (password != m_records.content.password) {
        reply<Unit>(std::move(a), fail(ErrorCode::WrongPassword));
        return;
    }
    pin = std::move(newPin);
    answerUnit("set_pin", std::move(a));
}

void FakeClinic::hasPin(Answer<bool> a) { reply<bool>(std::move(a), !pin.empty()); }

void FakeClinic::unlockWithPin(std::string typed, Answer<Account> a)
{
    if (pin.empty() || typed != pin) {
        reply<Account>(std::move(a), fail(ErrorCode::WrongPassword));
        return;
    }
    locked = false;
    reply<Account>(std::move(a), m_records.content.account);
}

void FakeClinic::accounts(Answer<std::vector<AccountLine>> a) { reply<std::vector<AccountLine>>(std::move(a), people); }

void FakeClinic::addAccount(Account account, std::string password, Answer<Account> a)
{
    if (password.size() < 10) {
        reply<Account>(std::move(a), fail(ErrorCode::TextInvalid, "password too short"));
        return;
    }
    account.id = sampleId<AccountId>(9, m_nextId++);
    people.push_back({account, true});
    note("add_account");
    reply<Account>(std::move(a), account);
}

void FakeClinic::changeAccount(Account account, bool active, Answer<Account> a)
{
    const auto it = std::find_if(people.begin(), people.end(), [&](const AccountLine& line) { return line.account.id == account.id; });
    if (it == people.end()) {
        reply<Account>(std::move(a), fail(ErrorCode::StoreNotFound));
        return;
    }
    *it = {account, active};
    note("change_account");
    reply<Account>(std::move(a), account);
}

void FakeClinic::changePassword(std::string oldPassword, std::string newPassword, Answer<Unit> a)
{
    if (oldPassword != m_records.content.password) {
        reply<Unit>(std::move(a), fail(ErrorCode::WrongPassword));
        return;
    }
    m_records.content.password = std::move(newPassword);
    answerUnit("change_password", std::move(a));
}

void FakeClinic::newRecoverySheet(Answer<std::string> a)
{
    note("recovery_sheet");
    reply<std::string>(std::move(a), std::string(kRecoveryCode));
}

void FakeClinic::recoverySheetKept(Answer<Unit> a)
{
    m_records.content.clinic.recoveryKept = true;
    answerUnit("recovery_sheet_kept", std::move(a));
}

void FakeClinic::recoverAccount(std::string code, std::string, std::string, Answer<Unit> a)
{
    if (code != kRecoveryCode) {
        reply<Unit>(std::move(a), fail(ErrorCode::WrongPassword));
        return;
    }
    answerUnit("recover_account", std::move(a));
}

void FakeClinic::rotateKeys(Answer<Unit> a) { answerUnit("rotate_keys", std::move(a)); }

void FakeClinic::saveClinic(Clinic clinic, Answer<Unit> a)
{
    m_records.content.clinic = std::move(clinic);
    answerUnit("save_clinic", std::move(a));
}

void FakeClinic::approveContent(std::string version, std::string password, Answer<Unit> a)
{
    if (password != m_records.content.password) {
        reply<Unit>(std::move(a), fail(ErrorCode::WrongPassword));
        return;
    }
    m_records.content.clinic.contentApproved = true;
    m_records.content.clinic.contentVersion = std::move(version);
    answerUnit("approve_content", std::move(a));
}

void FakeClinic::backUp(std::string file, ProgressFn progress, Answer<BackupDone> a)
{
    if (progress)
        progress(50);
    if (!failNext) {
        plan.lastGood = m_clock.utc;
        note("backup");
    }
    reply<BackupDone>(std::move(a), backupOf(file));
}

void FakeClinic::backUpAutomatically(std::string folder, ProgressFn progress, Answer<BackupDone> a)
{
    backUp(folder + "/stipple-20260512-120000.stipplebackup", std::move(progress), std::move(a));
}

void FakeClinic::checkBackup(std::string file, ProgressFn progress, Answer<BackupDone> a)
{
    if (progress)
        progress(50);
    reply<BackupDone>(std::move(a), backupOf(file));
}

void FakeClinic::restore(std::string file, ProgressFn progress, Answer<BackupDone> a)
{
    if (progress)
        progress(50);
    if (!failNext)
        note("restore");
    reply<BackupDone>(std::move(a), backupOf(file));
}

void FakeClinic::backupPlan(Answer<BackupPlan> a) { reply<BackupPlan>(std::move(a), plan); }

void FakeClinic::saveBackupPlan(bool automatic, std::string folder, Answer<Unit> a)
{
    if (!failNext) {
        plan.automatic = automatic;
        plan.folder = std::move(folder);
    }
    answerUnit("save_backup_plan", std::move(a));
}

void FakeClinic::checkData(ProgressFn progress, Answer<DataCheck> a)
{
    if (progress)
        progress(50);
    reply<DataCheck>(std::move(a), check);
}

void FakeClinic::auditPage(std::int64_t beforeSeq, int count, Answer<std::vector<AuditEntry>> a)
{
    std::vector<AuditEntry> page;
    for (const AuditEntry& entry : log)
        if ((beforeSeq == 0 || entry.seq < beforeSeq) && static_cast<int>(page.size()) < count)
            page.push_back(entry);
    reply<std::vector<AuditEntry>>(std::move(a), page);
}

void FakeClinic::evidence(SessionId id, Answer<Evidence> a)
{
    Evidence found = evidences[id];
    const auto session = m_records.sessions.find(id);
    if (!found.signature && session != m_records.sessions.end() && session->second.stage == SessionStage::Signed)
        found.signature = SignedBy{session->second.practitioner, session->second.licence, session->second.signedAt, "reviewed", true};
    reply<Evidence>(std::move(a), found);
}

void FakeClinic::addPhoto(PatientId patient, std::optional<SessionId> session, std::string kind, std::string view, UtcMs taken,
                          std::vector<std::uint8_t> bytes, Answer<EntryId> a)
{
    const EntryId id = sampleId<EntryId>(7, m_nextId++);
    if (!failNext) {
        pictures.push_back({id, std::move(kind), std::move(view), taken, session});
        pictureBytes[id] = std::move(bytes);
        pictureOf[id] = patient;
        note("add_photo", patient);
    }
    reply<EntryId>(std::move(a), id);
}

void FakeClinic::photos(PatientId patient, Answer<std::vector<Photo>> a)
{
    std::vector<Photo> found;
    for (const Photo& photo : pictures)
        if (pictureOf[photo.id] == patient)
            found.push_back(photo);
    reply<std::vector<Photo>>(std::move(a), found);
}

void FakeClinic::photoBytes(EntryId id, Answer<std::vector<std::uint8_t>> a)
{
    const auto it = pictureBytes.find(id);
    if (it == pictureBytes.end())
        reply<std::vector<std::uint8_t>>(std::move(a), fail(ErrorCode::StoreNotFound));
    else
        reply<std::vector<std::uint8_t>>(std::move(a), it->second);
}

void FakeClinic::previewImport(std::vector<std::uint8_t>, ImportOptions, Answer<ImportPreview> a) { reply<ImportPreview>(std::move(a), preview); }

void FakeClinic::importPatients(std::vector<std::uint8_t>, ImportOptions options, Answer<int> a)
{
    if (!failNext)
        note("import_patients");
    reply<int>(std::move(a), preview.good + (options.withDuplicates ? preview.duplicates : 0));
}

void FakeClinic::duplicates(Answer<std::vector<Duplicate>> a) { reply<std::vector<Duplicate>>(std::move(a), alike); }
void FakeClinic::mergePatients(PatientId, PatientId, std::string, Answer<Unit> a) { answerUnit("merge", std::move(a)); }

void FakeClinic::moveSession(SessionId, PatientId, std::string, Answer<SessionId> a)
{
    if (!failNext)
        note("move_session");
    reply<SessionId>(std::move(a), sampleId<SessionId>(3, m_nextId++));
}

void FakeClinic::erasureOf(PatientId patient, Answer<Erasure> a)
{
    Erasure erasure;
    if (holds[patient])
        erasure.bar = ErasureBar::LegalHold;
    reply<Erasure>(std::move(a), erasure);
}

void FakeClinic::erasePatient(PatientId patient, std::string, Answer<Unit> a)
{
    if (holds[patient]) {
        reply<Unit>(std::move(a), fail(ErrorCode::NotAllowed, "legal hold"));
        return;
    }
    auto& charts = m_records.content.charts;
    if (!failNext)
        charts.erase(std::remove_if(charts.begin(), charts.end(), [&](const Chart& c) { return c.patient.id == patient; }), charts.end());
    answerUnit("erase", std::move(a));
}

void FakeClinic::setLegalHold(PatientId patient, bool hold, Answer<Unit> a)
{
    if (!failNext)
        holds[patient] = hold;
    answerUnit("legal_hold", std::move(a));
}

void FakeClinic::retentionYears(Answer<int> a) { reply<int>(std::move(a), years); }

void FakeClinic::setRetentionYears(int value, Answer<Unit> a)
{
    if (!failNext)
        years = value;
    answerUnit("retention", std::move(a));
}

} // namespace stipple::ui::fakes
