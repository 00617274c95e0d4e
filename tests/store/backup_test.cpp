#include "tests/store/treated.h"

#include "core/store/backup.h"
#include "core/store/tar.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace store_test;

namespace {

// Every file of the folder with its bytes, but for what SQLite itself tidies up.
std::map<std::string, std::string> contentsOfFolder(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (entry.is_regular_file() && name != "clinic.lock")
            all[name] = contentsOf(entry.path());
    }
    return all;
}

struct Backed : Treated {
    TempFolder elsewhere;
    std::filesystem::path file;
    Backed()
    {
        file = elsewhere.path() / "a.stipplebackup";
        std::ofstream(folder.path() / "photos" / "unlisted.txt") << "not of the records";
        made = backUp(config(), file, {});
    }
    Result<BackupReport> made = fail(ErrorCode::Internal);
};

} // namespace

TEST_CASE("A backup made while the clinic is open is proved, counted and restored", "[store][backup]")
{
    Backed clinic;
    REQUIRE(clinic.made.has_value());
    CHECK(clinic.made->patients == 1);
    CHECK(clinic.made->sessions == 1);
    CHECK(clinic.made->auditLines > 10);
    CHECK(clinic.made->bytes == static_cast<std::int64_t>(std::filesystem::file_size(clinic.file)));
    CHECK(std::distance(std::filesystem::directory_iterator(clinic.elsewhere.path()), {}) == 1); // nothing left beside it
    CHECK(clinic.records->today({2026, 5, 28})->lastBackup.has_value());
    const auto checked = checkBackup(clinic.file);
    REQUIRE(checked.has_value());
    CHECK(checked->sha256 == clinic.made->sha256);
    CHECK(contentsOf(clinic.file).find("Marsh") == std::string::npos);

    REQUIRE(clinic.records->addendum(clinic.session, "after the backup").has_value());
    CHECK(restore(clinic.config(), clinic.file).error().code == ErrorCode::StoreInUse);
    clinic.close();
    std::vector<int> seen;
    const auto restored = restore(clinic.config(), clinic.file, [&seen](int percent) { seen.push_back(percent); return true; });
    REQUIRE(restored.has_value());
    CHECK(seen.back() == 100);
    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->chart(clinic.patient)->patient.familyName == "Marsh");
    CHECK(clinic.records->desk().db->ask("addendum.all")->size() == 1);
    CHECK(clinic.records->verify().has_value());
    int kept = 0;
    for (const auto& entry : std::filesystem::directory_iterator(clinic.folder.path()))
        kept += entry.path().filename().string().rfind("before-restore-", 0) == 0 ? 1 : 0;
    CHECK(kept == (clinic.config().databaseUrl.empty() ? 1 : 0)); // PostgreSQL keeps the old schema instead
}

TEST_CASE("A backup restores into an empty folder, of the right kind only", "[store][backup]")
{
    Backed clinic;
    TempFolder other;
    StoreConfig config = clinic.config();
    config.folder = other.path() / "new";
    config.databaseUrl = databaseUrlFor(other.path());
    config.mode = Mode::Real;
    CHECK(restore(config, clinic.file).error().code == ErrorCode::StoreWrongMode);
    CHECK_FALSE(Records::open(config).has_value());
    config.mode = Mode::Demo;
    REQUIRE(restore(config, clinic.file).has_value());
    auto records = Records::open(config);
    REQUIRE(records.has_value());
    REQUIRE((*records)->signIn("clara", kPassword).has_value());
    CHECK((*records)->verify().has_value());
}

TEST_CASE("Damaged, cut, exchanged and random backups are refused, and the clinic is exactly as before", "[sqlite][store][backup]")
{
    Backed clinic;
    clinic.close();
    const std::string good = contentsOf(clinic.file);
    const auto before = contentsOfFolder(clinic.folder.path());
    std::mt19937 random(20418);
    const auto refused = [&](const std::string& bytes, const char* what) {
        INFO(what);
        std::ofstream(clinic.file, std::ios::binary | std::ios::trunc) << bytes;
        const auto result = restore(clinic.config(), clinic.file);
        REQUIRE_FALSE(result.has_value());
        const ErrorCode code = result.error().code;
        CHECK((code == ErrorCode::FileFormat || code == ErrorCode::FileUnreadable || code == ErrorCode::StoreCorrupt));
        CHECK(contentsOfFolder(clinic.folder.path()) == before);
    };
    refused("", "empty");
    refused(std::string(100'000, 'x'), "noise");
    for (int i = 0; i < 12; ++i)
        refused(good.substr(0, random() % good.size()), "cut");
    for (int i = 0; i < 25; ++i) {
        std::string changed = good;
        const std::size_t at = random() % (good.size() - 1024); // the end mark and padding carry nothing
        changed[at] = static_cast<char>(changed[at] ^ (1 << (random() % 8)));
        std::ofstream(clinic.file, std::ios::binary | std::ios::trunc) << changed;
        const auto checked = checkBackup(clinic.file);
        if (checked.has_value()) { // only padding may change unnoticed: then what is restored is the same
            CHECK(checked->auditLines == clinic.made->auditLines);
            continue;
        }
        refused(changed, "one bit");
    }
    std::filesystem::remove(clinic.file);
    CHECK(restore(clinic.config(), clinic.file).error().code == ErrorCode::FileUnreadable);
    std::ofstream(clinic.file, std::ios::binary) << good;
    CHECK(restore(clinic.config(), clinic.file).has_value());
}

TEST_CASE("An archive that wants to write outside of the folder is refused", "[store][backup]")
{
    Backed clinic;
    clinic.close();
    const auto evil = clinic.elsewhere.path() / "evil.tar";
    auto tar = TarWriter::create(evil);
    REQUIRE(tar.has_value());
    REQUIRE(tar->add("../evil", crypto::viewOf("x")).has_value());
    REQUIRE(tar->finish().has_value());
    CHECK_FALSE(restore(clinic.config(), evil).has_value());
    CHECK_FALSE(std::filesystem::exists(clinic.folder.path().parent_path() / "evil"));
}

TEST_CASE("A restore that was cut off is finished or undone at the next start", "[sqlite][store][backup]")
{
    Backed clinic;
    REQUIRE(clinic.records->addendum(clinic.session, "after the backup").has_value());
    clinic.close();
    const auto folder = clinic.folder.path();
    SECTION("before the mark: never happened")
    {
        std::filesystem::create_directories(folder / ".restore-new" / "photos");
        std::ofstream(folder / ".restore-new" / "clinic.db") << "half";
        REQUIRE(clinic.reopen().has_value());
        CHECK(clinic.records->desk().db->ask("addendum.all")->size() == 2);
        CHECK_FALSE(std::filesystem::exists(folder / ".restore-new"));
    }
    SECTION("after the mark, at every rename: goes forward")
    {
        // Builds the state after `moved` of the exchanges, as a cut-off restore leaves it.
        const int moved = GENERATE(0, 1, 2, 3, 4);
        TempFolder other;
        StoreConfig config = clinic.config();
        config.folder = other.path();
        REQUIRE(restore(config, clinic.file).has_value());
        std::filesystem::create_directories(folder / ".restore-new");
        std::filesystem::create_directories(folder / "before-restore-x");
        int n = 0;
        for (const char* name : {"clinic.db", "clinic.head", "photos", "recordings"}) {
            if (n++ < moved) {
                std::filesystem::rename(folder / name, folder / "before-restore-x" / name);
                std::filesystem::rename(other.path() / name, folder / name);
            } else {
                std::filesystem::rename(other.path() / name, folder / ".restore-new" / name);
            }
        }
        std::ofstream(folder / ".restore-commit") << "before-restore-x\n";
        REQUIRE(clinic.reopen().has_value());
        CHECK(clinic.records->desk().db->ask("addendum.all")->size() == 1);
        CHECK(clinic.records->verify().has_value());
        CHECK(std::filesystem::exists(folder / "before-restore-x" / "clinic.db"));
        CHECK_FALSE(std::filesystem::exists(folder / ".restore-new"));
    }
}

TEST_CASE("A backup that cannot be written leaves nothing behind", "[store][backup]")
{
    Treated clinic;
    CHECK_FALSE(backUp(clinic.config(), "/proc/no-such-place/a.stipplebackup").has_value());
    TempFolder elsewhere;
    CHECK_FALSE(backUp(clinic.config(), elsewhere.path() / "b", [](int percent) { return percent < 40; }).has_value());
    CHECK(std::filesystem::is_empty(elsewhere.path()));
    CHECK_FALSE(clinic.records->today({2026, 5, 28})->lastBackup.has_value());
}

TEST_CASE("7 daily, 4 weekly, 12 monthly backups stay", "[store][backup]")
{
    std::vector<KeptBackup> all;
    for (int i = 0; i < 500; ++i) {
        const ports::Day day = addDays({2026, 5, 12}, -i);
        all.push_back({"b" + std::to_string(ymd(day)) + "-1", day});
        all.push_back({"b" + std::to_string(ymd(day)) + "-2", day});
    }
    const auto gone = superfluous(all);
    std::set<std::string> left;
    for (const KeptBackup& backup : all)
        left.insert(backup.file.string());
    for (const auto& file : gone)
        left.erase(file.string());
    CHECK(left.size() >= 7 + 2 + 10);
    CHECK(left.size() <= 7 + 4 + 12);
    for (int i = 0; i < 7; ++i)
        CHECK(left.count("b" + std::to_string(ymd(addDays({2026, 5, 12}, -i))) + "-2") == 1);
    CHECK(left.count("b20260430-2") == 1); // the last of its month
    CHECK(left.count("b20250630-2") == 1);
    CHECK(left.count("b20250531-2") == 0);
    CHECK(superfluous({}).empty());

    Treated clinic;
    TempFolder elsewhere;
    std::ofstream(elsewhere.path() / "holiday.txt") << "mine";
    for (int i = 0; i < 3; ++i) {
        REQUIRE(backUpAutomatically(clinic.config(), elsewhere.path()).has_value());
        clinic.clock.now->ms += 2'000;
    }
    CHECK(std::filesystem::exists(elsewhere.path() / "holiday.txt"));
    CHECK(std::distance(std::filesystem::directory_iterator(elsewhere.path()), {}) == 2); // one of the day, and the holiday
}

TEST_CASE("When a backup is due", "[store][backup]")
{
    const UtcMs noon = localTime({2026, 5, 12}, 12 * 60);
    const auto hours = [&](int h) { return UtcMs{noon.ms + std::int64_t{h} * 3'600'000}; };
    CHECK(backupDue(std::nullopt, std::nullopt, noon));
    CHECK_FALSE(backupDue(noon, std::nullopt, hours(3)));
    CHECK(backupDue(noon, std::nullopt, hours(24)));
    CHECK_FALSE(backupDue(noon, hours(1), hours(2))); // still treating, probably
    CHECK(backupDue(noon, hours(1), hours(4)));
    CHECK_FALSE(backupDue(hours(5), hours(1), hours(6)));
}
