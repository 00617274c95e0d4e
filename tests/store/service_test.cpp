#include "tests/store/support.h"

#include "core/store/demo.h"
#include "core/store/pen_log_store.h"
#include "core/store/sql_clinic.h"
#include "core/store/sql_records.h"
#include "core/store/store_service.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace store_test;

namespace {

// Runs the event loop until `done`, as the window's own loop does.
bool waitFor(const std::function<bool()>& done, int ms = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return done();
}

} // namespace

TEST_CASE("Answers come on the caller's thread, in order, never inside the call", "[store][service]")
{
    needQt();
    TempFolder folder;
    StoreConfig config;
    config.folder = folder.path();
    config.databaseUrl = databaseUrlFor(folder.path());
    config.mode = Mode::Demo;
    config.cost = crypto::PasswordCost::forTests();
    REQUIRE(seedDemoClinic(config, localDay(config.clock())).has_value());

    QObject context;
    StoreService service(config, context);
    SqlRecords records(service);
    std::vector<std::string> order;
    const auto here = QThread::currentThread();
    service.open([&](const Result<ports::Clinic>& clinic) {
        CHECK(clinic.has_value());
        CHECK(QThread::currentThread() == here);
        order.emplace_back("open");
    });
    records.signIn(kDemoLogin, "wrong password", [&](const Result<ports::Account>& account) {
        CHECK(account.error().code == ErrorCode::WrongPassword);
        order.emplace_back("wrong");
    });
    records.signIn(kDemoLogin, kDemoPassword, [&](const Result<ports::Account>& account) {
        CHECK(account.has_value());
        order.emplace_back("right");
    });
    std::optional<ports::TodayView> view;
    records.today(localDay(config.clock()), [&](const Result<ports::TodayView>& today) {
        REQUIRE(today.has_value());
        view = *today;
        order.emplace_back("today");
    });
    std::vector<ports::PatientHit> hits;
    records.findPatients("marsh", [&](const Result<std::vector<ports::PatientHit>>& found) {
        hits = *found;
        order.emplace_back("find");
    });
    CHECK(order.empty()); // nothing inside the calls
    REQUIRE(waitFor([&] { return order.size() == 5; }));
    CHECK(order == std::vector<std::string>{"open", "wrong", "right", "today", "find"});
    CHECK(view->visits.size() == 7);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].name == "Elena Marsh");
    CHECK(hits[0].chartNumber == "SC-20418");

    bool signedOut = false;
    records.signOut();
    records.chart(hits[0].id, [&](const Result<ports::Chart>& chart) {
        CHECK(chart.error().code == ErrorCode::KeyMissing);
        signedOut = true;
    });
    CHECK(waitFor([&] { return signedOut; }));
}

TEST_CASE("A store that was refused answers every job with the reason", "[store][service]")
{
    needQt();
    TempFolder folder;
    StoreConfig config;
    config.folder = folder.path();
    config.databaseUrl = databaseUrlFor(folder.path());
    QObject context;
    int answers = 0;
    {
        StoreService service(config, context);
        SqlRecords records(service);
        service.open([&](const Result<ports::Clinic>& clinic) {
            CHECK(clinic.error().code == ErrorCode::StoreNotFound);
            ++answers;
        });
        records.logins([&](const Result<std::vector<std::string>>& logins) {
            CHECK(logins.error().code == ErrorCode::StoreNotFound);
            ++answers;
        });
        records.signOut();
    } // closing waits for what was asked
    CHECK(waitFor([&] { return answers == 2; }));
}

TEST_CASE("What was asked before closing is done", "[store][service]")
{
    needQt();
    Clinic clinic;
    clinic.close();
    QObject context;
    PatientId id{};
    {
        StoreService service(clinic.config(), context);
        SqlRecords records(service);
        service.open([](const Result<ports::Clinic>&) {});
        records.signIn("clara", kPassword, [](const Result<ports::Account>&) {});
        records.savePatient(elena(), [&](const Result<ports::Patient>& patient) { id = patient->id; });
    }
    REQUIRE(waitFor([&] { return !id.isNull(); }));
    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->chart(id)->patient.familyName == "Marsh");
}

TEST_CASE("A backup runs beside the store, with progress on the caller's thread", "[store][service]")
{
    needQt();
    Clinic clinic;
    const auto patient = clinic.records->savePatient(elena());
    clinic.close();
    TempFolder elsewhere;
    QObject context;
    StoreService service(clinic.config(), context);
    SqlRecords records(service);
    SqlClinic admin(service);
    const auto here = QThread::currentThread();
    int percent = -1, charts = 0;
    std::optional<ports::BackupDone> done;
    service.open([](const Result<ports::Clinic>& opened) { REQUIRE(opened.has_value()); });
    records.signIn("clara", kPassword, [](const Result<ports::Account>& account) { REQUIRE(account.has_value()); });
    admin.backUp((elsewhere.path() / "a.stipplebackup").string(),
                 [&](int now) {
                     CHECK(QThread::currentThread() == here);
                     CHECK(now >= percent);
                     percent = now;
                 },
                 [&](const Result<ports::BackupDone>& result) {
                     INFO((result ? "" : result.error().context));
                     REQUIRE(result.has_value());
                     done = *result;
                 });
    for (int i = 0; i < 5; ++i)
        records.chart(patient->id, [&](const Result<ports::Chart>& chart) { charts += chart ? 1 : 0; });
    REQUIRE(waitFor([&] { return done && charts == 5; }));
    CHECK(percent == 100);
    CHECK(done->patients == 1);

    std::optional<Result<ports::DataCheck>> check;
    admin.checkData([](int) {}, [&](const Result<ports::DataCheck>& result) { check = result; });
    REQUIRE(waitFor([&] { return check.has_value(); }));
    CHECK(check->has_value());
    bool locked = false;
    admin.lock([&](const Result<ports::Unit>& result) { locked = result.has_value(); });
    std::optional<ErrorCode> refused;
    records.chart(patient->id, [&](const Result<ports::Chart>& chart) { refused = chart.error().code; });
    REQUIRE(waitFor([&] { return refused.has_value(); }));
    CHECK(locked);
    CHECK(refused == ErrorCode::NotAllowed);
}

TEST_CASE("The first start makes the clinic; its first account runs it", "[sqlite][store][service]")
{
    needQt();
    TempFolder folder;
    StoreConfig config;
    config.folder = folder.path() / "clinic";
    config.cost = crypto::PasswordCost::forTests();
    QObject context;
    StoreService service(config, context);
    SqlRecords records(service);
    SqlClinic admin(service);
    std::optional<ErrorCode> missing, twice, weak;
    std::string code;
    std::optional<ports::Clinic> clinic;
    std::optional<std::vector<ports::AccountLine>> people;
    service.open([&](const Result<ports::Clinic>& opened) { missing = opened.error().code; });
    ports::Clinic wanted;
    wanted.name = "Alder Street";
    admin.setUp(wanted, account("clara", ports::Role::Clinician), "short", [&](const Result<std::string>& r) { weak = r.error().code; });
    admin.setUp(wanted, account("clara", ports::Role::Clinician), kPassword, [&](const Result<std::string>& r) { code = r.value_or(""); });
    admin.setUp(wanted, account("eve", ports::Role::Clinician), kPassword, [&](const Result<std::string>& r) { twice = r.error().code; });
    records.clinic([&](const Result<ports::Clinic>& r) { clinic = *r; });
    admin.accounts([&](const Result<std::vector<ports::AccountLine>>& r) { people = r.value_or(std::vector<ports::AccountLine>()); });
    REQUIRE(waitFor([&] { return people.has_value(); }));
    CHECK(missing == ErrorCode::StoreNotFound);
    CHECK(weak == ErrorCode::TextInvalid);
    CHECK(code.size() > 20);
    CHECK(twice == ErrorCode::StoreConflict);
    CHECK(clinic->name == "Alder Street");
    CHECK_FALSE(clinic->recoveryKept);
    REQUIRE(people->size() == 1);
    CHECK(people->front().account.administers);
}

TEST_CASE("A restore from the window: with the right only, and the pen's log goes on in the restored clinic", "[sqlite][store][service][HAZ-018]")
{
    needQt();
    Clinic clinic;
    REQUIRE(clinic.records->savePatient(elena()).has_value());
    clinic.close();
    TempFolder elsewhere;
    const std::string file = (elsewhere.path() / "a.stipplebackup").string();
    QObject context;
    PenLogStore log(clinic.config());
    StoreService service(clinic.config(), context);
    SqlRecords records(service);
    SqlClinic admin(service);
    const auto signIn = [&](const char* login) { records.signIn(login, kPassword, [](const Result<ports::Account>& a) { REQUIRE(a.has_value()); }); };
    std::optional<Result<ports::BackupDone>> backup, tooSoon, broken, restored;
    std::optional<ErrorCode> nobody;
    int found = -1;
    service.open([](const Result<ports::Clinic>& opened) { REQUIRE(opened.has_value()); });
    signIn("rob");
    admin.backUp(file, {}, [&](const Result<ports::BackupDone>& r) { tooSoon = r; }); // a reader
    signIn("clara");
    admin.backUp(file, {}, [&](const Result<ports::BackupDone>& r) { backup = r; });
    REQUIRE(waitFor([&] { return backup && tooSoon; }));
    CHECK(tooSoon->error().code == ErrorCode::NotAllowed);
    REQUIRE(backup->has_value());
    REQUIRE(log.store("SP-0147", std::vector<PenLogRecord>(1)).has_value());

    tooSoon.reset();
    admin.restore(file, {}, [&](const Result<ports::BackupDone>& r) { tooSoon = r; }); // a clinician who does not run the clinic
    signIn("adam");
    admin.restore(file + "x", {}, [&](const Result<ports::BackupDone>& r) { broken = r; });
    records.logins([&](const Result<std::vector<std::string>>& r) { found = static_cast<int>(r->size()); });
    REQUIRE(waitFor([&] { return found >= 0; }));
    CHECK(tooSoon->error().code == ErrorCode::NotAllowed);
    CHECK(broken->error().code == ErrorCode::FileUnreadable);
    CHECK(found == 4); // open again, whatever came of it
    signIn("adam");
    int percent = 0;
    admin.restore(file, [&](int now) { percent = now; }, [&](const Result<ports::BackupDone>& r) { restored = r; });
    records.findPatients("marsh", [&](const Result<std::vector<ports::PatientHit>>& r) { nobody = r.error().code; });
    REQUIRE(waitFor([&] { return nobody.has_value(); }));
    REQUIRE(restored->has_value());
    CHECK(percent == 100);
    CHECK(nobody == ErrorCode::KeyMissing); // everybody is signed out
    CHECK_FALSE(log.highestIdx("SP-0147")->has_value());
    REQUIRE(log.store("SP-0147", std::vector<PenLogRecord>(1)).has_value());
    signIn("clara");
    std::optional<Result<ports::DataCheck>> check;
    admin.checkData({}, [&](const Result<ports::DataCheck>& r) { check = r; });
    REQUIRE(waitFor([&] { return check.has_value(); }));
    REQUIRE(check->has_value());
    CHECK((*check)->penRecords == 1);
}
