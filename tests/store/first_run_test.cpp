// The first start: an empty folder, a set-up that was cut short, who runs the clinic, approval with a password.
#include "tests/store/support.h"

#include "core/store/accounts.h"
#include "core/store/clinic.h"
#include "core/store/key_admin.h"
#include "core/store/migrate.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

Result<std::unique_ptr<Records>> create(const StoreConfig& config)
{
    ClinicSetUp setUp;
    setUp.clinic.name = "Alder Lane";
    setUp.administrator = account("hale", ports::Role::Clinician);
    setUp.administrator.administers = true;
    setUp.password = kPassword;
    std::string code;
    return Records::create(config, std::move(setUp), code);
}

StoreConfig realConfig(const TempFolder& folder, const TestClock& clock)
{
    return {folder.path(), Mode::Real, crypto::PasswordCost::forTests(), clock.clock(), databaseUrlFor(folder.path())};
}

} // namespace

TEST_CASE("a set-up that a crash cut short is taken up", "[store][setup]")
{
    needQt();
    if (std::getenv("STIPPLE_TEST_PG") != nullptr)
        return; // about the file
    TempFolder folder;
    TestClock clock;
    { // the tables are there, the clinic is not: what a kill between the two leaves
        auto db = openMigrated(folder.path() / "clinic.db", Database::Open::Create, clock.clock());
        REQUIRE(db);
    }
    const auto refused = Records::open(realConfig(folder, clock));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreNotFound);
    auto made = create(realConfig(folder, clock));
    REQUIRE(made);
    made->reset();
    const auto again = create(realConfig(folder, clock)); // and a clinic stays
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::StoreConflict);
    auto opened = Records::open(realConfig(folder, clock));
    REQUIRE(opened);
    CHECK((*opened)->signIn("hale", kPassword));
}

TEST_CASE("the first clinician runs the clinic; another clinician does not", "[store][setup][rights]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    auto records = create(realConfig(folder, clock)).value();
    Desk& desk = records->desk();
    CHECK(desk.require(ports::Right::ManageAccounts));
    CHECK(desk.require(ports::Right::Treat));
    REQUIRE(addAccount(desk, account("second", ports::Role::Clinician), kPassword));
    auto own = *desk.account;
    own.administers = false; // nobody takes the clinic away from oneself
    const auto dropped = changeAccount(desk, own, true);
    REQUIRE_FALSE(dropped);
    CHECK(dropped.error().code == ErrorCode::NotAllowed);
    own = *desk.account;
    own.licenceValidUntil = ports::Day{2020, 1, 1};
    REQUIRE(changeAccount(desk, own, true));
    CHECK(desk.require(ports::Right::Treat).error().code == ErrorCode::LicenceExpired); // holds at once

    records.reset();
    records = Records::open(realConfig(folder, clock)).value();
    CHECK(records->signIn("hale", kPassword)->administers);
    CHECK_FALSE(records->signIn("second", kPassword)->administers);
    CHECK(records->desk().require(ports::Right::ManageAccounts).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("content is approved with the password of a licensed clinician, and nothing less", "[store][setup][HAZ-007]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    auto records = create(realConfig(folder, clock)).value();
    Desk& desk = records->desk();
    CHECK_FALSE(records->clinic()->contentApproved);
    CHECK(approveContent(desk, "1.0.0", "wrong words here").error().code == ErrorCode::WrongPassword);
    CHECK_FALSE(records->clinic()->contentApproved);
    REQUIRE(approveContent(desk, "1.0.0", kPassword));
    CHECK(records->clinic()->contentApproved);
    CHECK(records->clinic()->contentVersion == "1.0.0");
    REQUIRE(addAccount(desk, account("adam", ports::Role::Administrator), kPassword));
    REQUIRE(records->signIn("adam", kPassword));
    CHECK(approveContent(desk, "1.1.0", kPassword).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("the sheet counts as kept when somebody says so, and a new one does not", "[store][setup]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    auto records = create(realConfig(folder, clock)).value();
    CHECK_FALSE(records->clinic()->recoveryKept);
    REQUIRE(recoverySheetKept(records->desk()));
    CHECK(records->clinic()->recoveryKept);
    REQUIRE(newRecoverySheet(records->desk()));
    CHECK_FALSE(records->clinic()->recoveryKept);
}

TEST_CASE("the logo is kept with the clinic, up to its limit", "[store][setup]")
{
    needQt();
    TempFolder folder;
    TestClock clock;
    auto records = create(realConfig(folder, clock)).value();
    auto clinic = records->clinic().value();
    clinic.logoPng = std::string("\x89PNG\r\n\x1a\n\0\1\2\xFF", 12);
    REQUIRE(saveClinic(records->desk(), clinic));
    CHECK(records->clinic()->logoPng == clinic.logoPng);
    clinic.logoPng.assign(ports::kLogoMaxBytes + 1, 'x');
    CHECK(saveClinic(records->desk(), clinic).error().code == ErrorCode::FileFormat);
    CHECK(records->clinic()->logoPng.size() == 12);
    CHECK(records->verify());
}
