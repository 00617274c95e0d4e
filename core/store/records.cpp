#include "core/store/records.h"

#include "core/crypto/random.h"
#include "core/crypto/self_test.h"
#include "core/store/accounts.h"
#include "core/store/backup.h"
#include "core/store/migrate.h"
#include "core/store/patients.h"
#include "core/store/sessions.h"
#include "core/store/visits.h"

#include <sys/mman.h>

namespace stipple::store {

Records::Records(Desk desk) : m_desk(std::move(desk))
{
    // Keys do not go to the swap file. Where the system allows no locked memory, they are wiped after use all the same.
    (void)::mlock(&m_desk.keys, sizeof m_desk.keys);
}

Records::~Records()
{
    m_desk.keys.reset(); // wiped
    (void)::munlock(&m_desk.keys, sizeof m_desk.keys);
}

Result<Desk> Records::openDesk(StoreConfig config, Database::Open how)
{
    if (const auto good = crypto::start(); !good)
        return tl::unexpected(good.error());
    auto folder = Folder::open(config.folder, config.databaseUrl.empty() ? Folder::Lock::Alone : Folder::Lock::Shared);
    if (!folder)
        return tl::unexpected(folder.error());
    if (const auto settled = settleRestore(config.folder); !settled)
        return tl::unexpected(settled.error());
    auto db = openClinicDatabase(config, how);
    if (!db)
        return tl::unexpected(db.error());
    Desk desk{std::move(config), std::move(*folder), std::move(*db), {}, {}, false, 0, {}, false, {}};
    return desk;
}

Result<std::unique_ptr<Records>> Records::open(StoreConfig config)
{
    const Mode mode = config.mode;
    auto desk = openDesk(std::move(config), Database::Open::ReadWrite);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto demo = desk->db->askOne("meta.get", {{"key", "clinic.demo"}});
    if (!demo)
        return tl::unexpected(demo.error());
    const bool isDemo = *demo && (*demo)->text("value") == "1";
    if (isDemo != (mode == Mode::Demo))
        return fail(ErrorCode::StoreWrongMode, isDemo ? "demo clinic opened as real" : "real clinic opened as demo");
    if (const auto clinic = clinicOf(*desk); !clinic)
        return tl::unexpected(clinic.error());
    return std::unique_ptr<Records>(new Records(std::move(*desk)));
}

Result<std::unique_ptr<Records>> Records::create(StoreConfig config, ClinicSetUp setUp, std::string& recoveryCode)
{
    // A file without a clinic in it is a set-up that a crash cut short: it is taken up. One with a clinic stays.
    const bool demo = config.mode == Mode::Demo;
    const std::filesystem::path file = config.folder / "clinic.db";
    auto desk = openDesk(std::move(config), Database::Open::Create);
    if (!desk)
        return tl::unexpected(desk.error());
    std::unique_ptr<Records> records(new Records(std::move(*desk)));
    Desk& d = records->m_desk;
    if (const auto there = clinicOf(d); there)
        return fail(ErrorCode::StoreConflict, "a clinic is there already");
    else if (there.error().code != ErrorCode::StoreNotFound)
        return tl::unexpected(there.error()); // unreadable is not empty
    const bool embedded = d.db->engine() == Engine::Sqlite;

    const auto make = [&]() -> Result<void> {
        Work work(d, "set_up", Work::Keys::MadeInside);
        if (const auto begun = work.askOne("meta.get", {{"key", "clinic.demo"}}); !begun)
            return tl::unexpected(begun.error());
        auto keys = createKeys(*d.db, d.now());
        if (!keys)
            return tl::unexpected(keys.error());
        d.keys = std::move(*keys);
        if (setUp.administrator.id.isNull())
            setUp.administrator.id = crypto::newId<AccountId>();
        d.account = setUp.administrator;
        d.headTrusted = true;
        const crypto::RecoverySecret recovery = crypto::newRecoverySecret();
        work.put("meta.set", {{"key", "clinic.demo"}, {"value", demo ? "1" : "0"}});
        work.put("meta.set", {{"key", "installation"}, {"value", hex(crypto::random16())}});
        putAccount(work, setUp.administrator, setUp.password);
        for (auto& [account, password] : setUp.others) {
            if (account.id.isNull())
                account.id = crypto::newId<AccountId>();
            putAccount(work, account, password);
        }
        putRecoveryAccount(work, recovery);
        setUp.clinic.demo = demo;
        putClinic(work, setUp.clinic);
        if (const auto done = work.commit(); !done)
            return done;
        recoveryCode = crypto::recoveryCode(recovery);
        return {};
    };
    const auto made = make();
    crypto::wipe(setUp.password);
    for (auto& other : setUp.others)
        crypto::wipe(other.second);
    if (!made) { // half a clinic is none
        d.db.reset();
        std::error_code ec;
        for (const char* side : {"", "-wal", "-shm"}) {
            if (embedded)
                std::filesystem::remove(file.string() + side, ec);
        }
        return tl::unexpected(made.error());
    }
    return records;
}

template <class T> Result<T> Records::settled(Result<T> result)
{
    if (const auto fault = m_desk.db->takeFault(); fault && result)
        return tl::unexpected(*fault);
    return result;
}

Result<ports::Clinic> Records::clinic() { return settled(clinicOf(m_desk)); }
Result<std::vector<std::string>> Records::logins() { return settled(store::logins(m_desk)); }

Result<ports::Account> Records::signIn(std::string login, std::string password)
{
    auto result = settled(store::signIn(m_desk, login, password));
    crypto::wipe(password);
    return result;
}

Result<void> Records::signOut() { return settled(store::signOut(m_desk)); }

Result<ports::Account> Records::unlock(std::string password)
{
    auto result = settled(store::unlock(m_desk, password));
    crypto::wipe(password);
    return result;
}

Result<void> Records::lock() { return settled(store::lock(m_desk)); }

Result<void> Records::setPin(std::string password, std::string pin)
{
    auto result = settled(store::setPin(m_desk, password, pin));
    crypto::wipe(password);
    crypto::wipe(pin);
    return result;
}

Result<ports::Account> Records::unlockWithPin(std::string pin)
{
    auto result = settled(store::unlockWithPin(m_desk, pin));
    crypto::wipe(pin);
    return result;
}

Result<ports::TodayView> Records::today(const ports::Day& day) { return settled(todayView(m_desk, day)); }

Result<std::vector<ports::DayVisits>> Records::visits(const ports::Day& from, const ports::Day& to)
{
    return settled(visitsBetween(m_desk, from, to));
}
Result<void> Records::addVisit(const ports::Visit& visit, const ports::Day& day) { return settled(store::addVisit(m_desk, visit, day)); }
Result<void> Records::changeVisit(const ports::Visit& visit, const ports::Day& day) { return settled(store::changeVisit(m_desk, visit, day)); }
Result<void> Records::cancelVisit(const EntryId& id) { return settled(store::cancelVisit(m_desk, id)); }
Result<std::vector<ports::PatientHit>> Records::findPatients(const std::string& text) { return settled(store::findPatients(m_desk, text)); }
Result<ports::Patient> Records::savePatient(const ports::Patient& patient) { return settled(store::savePatient(m_desk, patient)); }
Result<ports::Chart> Records::chart(const PatientId& id) { return settled(chartOf(m_desk, id, localDay(m_desk.now()))); }
Result<ports::Goal> Records::saveGoal(const PatientId& id, const ports::Goal& goal) { return settled(store::saveGoal(m_desk, id, goal)); }
Result<ports::SessionRecord> Records::openSession(const PatientId& id) { return settled(store::openSession(m_desk, id)); }
Result<ports::SessionRecord> Records::session(const SessionId& id) { return settled(sessionOf(m_desk, id)); }
Result<std::vector<ports::SessionRecord>> Records::unfinishedSessions() { return settled(store::unfinishedSessions(m_desk)); }

Result<void> Records::saveAssessment(const SessionId& id, const ports::Assessment& assessment)
{
    return settled(store::saveAssessment(m_desk, id, assessment));
}

Result<void> Records::savePlan(const SessionId& id, const plan::Plan& plan) { return settled(store::savePlan(m_desk, id, plan)); }

Result<ports::SessionRecord> Records::beginTreatment(const SessionId& id, const ports::PenIdentity& pen, const ports::Cartridge& cartridge,
                                                    const std::optional<std::vector<plan::ZonePlan>>& readBack)
{
    return settled(store::beginTreatment(m_desk, id, pen, cartridge, readBack));
}

Result<void> Records::saveSegment(const SessionId& id, const ports::Segment& segment) { return settled(store::saveSegment(m_desk, id, segment)); }
Result<void> Records::saveAlarm(const SessionId& id, const ports::SessionAlarm& alarm) { return settled(store::saveAlarm(m_desk, id, alarm)); }
Result<void> Records::saveSummary(const SessionId& id, const ports::SessionRecord& record) { return settled(store::saveSummary(m_desk, id, record)); }
Result<ports::SessionRecord> Records::endTreatment(const SessionId& id) { return settled(store::endTreatment(m_desk, id)); }

Result<ports::SessionRecord> Records::sign(const SessionId& id, std::string password, const std::string& meaning)
{
    auto result = settled(signSession(m_desk, id, password, meaning));
    crypto::wipe(password);
    return result;
}

Result<void> Records::addendum(const SessionId& id, const std::string& text) { return settled(addAddendum(m_desk, id, text)); }

Result<void> Records::handedOut(const SessionId& id, const std::string& kind, const std::string& language, const std::string& version)
{
    return settled(store::handedOut(m_desk, id, kind, language, version));
}

Result<PenHistory> Records::penHistory() { return settled(store::penHistory(m_desk)); }
Result<std::vector<ports::CartridgeUid>> Records::usedCartridges(const SessionId& except) { return settled(store::usedCartridges(m_desk, except)); }
Result<CheckReport> Records::verify(const Progress& progress) { return settled(verifyAll(m_desk, progress)); }

} // namespace stipple::store
