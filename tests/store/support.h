// Shared by the tests of the store: a folder that goes away, a clock that is set, a small clinic.
#pragma once

#include "core/store/assess.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace store_test {

using namespace stipple;
using namespace stipple::store;

inline void needQt()
{
    static int argc = 1;
    static char name[] = "test_store";
    static char* argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
}

class TempFolder {
public:
    TempFolder()
    {
        static std::atomic<int> next{0};
        m_path = std::filesystem::temp_directory_path()
            / ("stipple-test-" + std::to_string(::getpid()) + "-" + std::to_string(next.fetch_add(1)));
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder()
    {
        std::error_code ec;
        std::filesystem::remove_all(m_path, ec);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline const char* const kPassword = "correct horse";

struct TestClock {
    std::shared_ptr<UtcMs> now = std::make_shared<UtcMs>(UtcMs{1'780'000'000'000}); // 2026-05-28
    [[nodiscard]] UtcClock clock() const
    {
        return [now = now] { return UtcMs{now->ms++}; };
    }
};

inline ports::Account account(const char* login, ports::Role role, const ports::Day& licenceUntil = {2030, 1, 1})
{
    ports::Account a;
    a.login = login;
    a.name = std::string("Dr ") + login;
    a.initials = "DR";
    a.role = role;
    a.licenceNumber = "L-1";
    a.licenceBody = "Board";
    a.licenceValidUntil = licenceUntil;
    a.scopeDepth = Micrometres(2000);
    return a;
}

// The same tests on PostgreSQL: tests/store/postgres.sh gives the server's address. A schema for each clinic.
inline std::string databaseUrlFor(const std::filesystem::path& folder)
{
    const char* server = std::getenv("STIPPLE_TEST_PG");
    if (server == nullptr)
        return {};
    std::string schema = folder.filename().string();
    for (char& c : schema) {
        if (c == '-')
            c = '_';
    }
    return std::string(server) + "&schema=" + schema;
}

struct Clinic {
    TempFolder folder;
    TestClock clock;
    std::unique_ptr<Records> records;
    std::string recoveryCode;

    explicit Clinic(Mode mode = Mode::Demo) : m_mode(mode)
    {
        needQt();
        ClinicSetUp setUp;
        setUp.clinic.name = "Test clinic";
        setUp.clinic.contentApproved = true;
        setUp.administrator = account("clara", ports::Role::Clinician);
        setUp.password = kPassword;
        setUp.others = {{account("adam", ports::Role::Administrator), kPassword},
                        {account("anna", ports::Role::Assistant), kPassword},
                        {account("rob", ports::Role::Reader), kPassword}};
        auto made = Records::create(config(), setUp, recoveryCode);
        if (made)
            records = std::move(*made);
        else
            error = made.error();
    }

    [[nodiscard]] StoreConfig config() const
    {
        return {folder.path(), m_mode, crypto::PasswordCost::forTests(), clock.clock(), databaseUrlFor(folder.path())};
    }
    void close() { records.reset(); }
    [[nodiscard]] Result<void> reopen(const char* login = "clara")
    {
        records.reset();
        auto opened = Records::open(config());
        if (!opened)
            return tl::unexpected(opened.error());
        records = std::move(*opened);
        if (login == nullptr)
            return {};
        const auto in = records->signIn(login, kPassword);
        if (!in)
            return tl::unexpected(in.error());
        return {};
    }

    Error error;

private:
    Mode m_mode;
};

inline ports::Patient elena()
{
    ports::Patient p;
    p.givenName = "Elena";
    p.familyName = "Marsh";
    p.born = ports::Day{1985, 3, 12};
    p.sex = ports::Sex::Female;
    p.phone = "+1 503 555 0118";
    p.email = "elena.marsh@example.com";
    p.chartNumber = "SC-20418";
    p.allergies = {"Latex allergy"};
    p.flags = {"Keloid history"};
    p.medicines = "Cetirizine when needed";
    p.skincare = "Retinal 0.05 %";
    p.recent = "Lip filler";
    p.lastReaction = "Mild redness";
    p.fitzpatrick = 3;
    p.depthCap = Micrometres(1500);
    return p;
}

inline plan::Plan facePlan()
{
    plan::Plan p;
    p.indication = "acne_scar_rolling";
    p.sessionsTotal = 4;
    for (const char* id : {"forehead", "cheek_left", "cheek_right"}) {
        plan::ZonePlan zone;
        zone.zone = id;
        zone.depth = Micrometres(id[0] == 'f' ? 500 : 1500);
        zone.rate = StrokesPerMinute(6600);
        zone.passes = 3;
        zone.endPoint = plan::EndPoint::PinpointBleeding;
        zone.areaCm2 = 40;
        p.zones.push_back(zone);
    }
    p.zones[1].overrideReason = "scar edge, healed test spot";
    p.zones[1].cartridge = "pins_14";
    return p;
}

inline ports::PenIdentity pen()
{
    ports::PenIdentity p;
    p.maker = FixedText<24>("Stipple");
    p.model = FixedText<24>("Emulated pen");
    p.serial = FixedText<20>("SP-0147");
    p.firmware = 0x02040001;
    p.deviceUid = {1, 2, 3, 4, 5, 6, 7, 8};
    p.simulated = true;
    return p;
}

inline ports::Cartridge cartridge(std::uint8_t n)
{
    ports::Cartridge c;
    c.presence = ports::CartridgePresence::Ok;
    c.uid = {n, 2, 3, 4, 5, 6, 7, 8};
    c.sealIntact = true;
    c.pins = 12;
    c.gauge = 33;
    c.maxDepth = Micrometres(2500);
    c.maxRate = StrokesPerMinute(9000);
    c.lot = FixedText<16>("K24-0831");
    c.expiryYmd = 20271231;
    return c;
}

inline std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace store_test
