// Whatever is handed in (imports, backups, passwords, sheets, database files) truncated, swapped, oversized, of another
// version, with another key, or random: a code, and the data exactly as before.
#include "tests/store/treated.h"

#include "core/crypto/chain.h"
#include "core/store/accounts.h"
#include "core/store/audit.h"
#include "core/store/backup.h"
#include "core/store/copy_clinic.h"
#include "core/store/import_patients.h"
#include "core/store/key_admin.h"
#include "core/store/migrate.h"
#include "core/store/tar.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <map>
#include <random>

using namespace store_test;

namespace {

// Every value of every table but the counters of wrong passwords, which are there to change.
std::string hashOfData(Records& records)
{
    crypto::Canonical all;
    for (const char* table : copiedTables()) {
        if (std::string_view(table) == "sign_in_state")
            continue;
        const auto rows = records.desk().db->askText(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String(table)));
        REQUIRE(rows.has_value());
        all.add(std::string(table));
        for (const Row& row : *rows)
            all.add(crypto::View(rowDigest(row)));
    }
    return crypto::hexOf(crypto::sha256(all.view()));
}

std::map<std::string, std::string> filesOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() != "clinic.lock")
            all[entry.path().lexically_relative(folder).string()] = contentsOf(entry.path());
    }
    return all;
}

std::string damaged(const std::string& good, std::mt19937& random)
{
    std::string bytes = good;
    const auto at = [&] { return random() % bytes.size(); };
    switch (random() % 6) {
    case 0: bytes.resize(at()); break;                                          // truncated
    case 1: std::swap_ranges(bytes.begin(), bytes.begin() + static_cast<long>(bytes.size() / 4), bytes.begin() + static_cast<long>(bytes.size() / 2)); break;
    case 2: bytes[at()] = static_cast<char>(random()); break;                   // one byte
    case 3: bytes += bytes; break;                                              // twice
    case 4: bytes.insert(at(), std::string(1 + random() % 3000, '"')); break;   // stuffed
    default:
        for (char& c : bytes)
            c = static_cast<char>(random());                                    // random
    }
    return bytes;
}

// The entries of a backup, to be put together again differently.
std::vector<std::pair<std::string, Bytes>> entriesOf(const std::filesystem::path& file)
{
    std::vector<std::pair<std::string, Bytes>> all;
    const auto done = readTar(file, [&all](const TarEntry& entry, const TarPieces& pieces) -> Result<void> {
        Bytes bytes;
        for (;;) {
            const auto piece = pieces();
            if (!piece)
                return tl::unexpected(piece.error());
            if (piece->empty())
                break;
            bytes.insert(bytes.end(), piece->begin(), piece->end());
        }
        all.emplace_back(entry.name, std::move(bytes));
        return {};
    });
    REQUIRE(done.has_value());
    return all;
}

void writeBackup(const std::filesystem::path& file, const std::vector<std::pair<std::string, Bytes>>& entries)
{
    auto tar = TarWriter::create(file);
    REQUIRE(tar.has_value());
    for (const auto& [name, bytes] : entries)
        REQUIRE(tar->add(name, bytes).has_value());
    REQUIRE(tar->finish().has_value());
}

Json manifestOf(const Bytes& bytes) { return fromText({reinterpret_cast<const char*>(bytes.data()), bytes.size()}); }
Bytes bytesOf(const Json& json)
{
    const std::string text = toText(json);
    return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("Imports that cannot be read change nothing", "[store][import][bad]")
{
    Treated clinic;
    const std::string good = "name,dob,phone,chart\n\"Fox, Lena\",1990-02-01,+44 1,C-1\nAmir Shah,1981-11-30,+44 2,C-2\nJo Park,1977-05-05,,C-3\n";
    const std::string before = hashOfData(*clinic.records);
    std::mt19937 random(4);
    int refused = 0;
    const auto tryOne = [&](const std::string& bytes) {
        Desk& desk = clinic.records->desk();
        (void)previewImport(desk, crypto::viewOf(bytes), {});
        CHECK(hashOfData(*clinic.records) == before); // looking changes nothing, ever
        const auto preview = previewImport(desk, crypto::viewOf(bytes), {});
        if (preview)
            return; // readable after all
        const auto done = importPatients(desk, crypto::viewOf(bytes), {});
        REQUIRE_FALSE(done.has_value());
        CHECK((done.error().code == ErrorCode::FileFormat || done.error().code == ErrorCode::TextInvalid));
        CHECK(hashOfData(*clinic.records) == before);
        ++refused;
    };
    for (int i = 0; i < 60; ++i)
        tryOne(damaged(good, random));
    tryOne({});
    tryOne(std::string(kCsvMaxBytes + 1, 'x'));
    tryOne("name\n" + std::string(kCsvMaxField + 10, 'x') + "\n");
    tryOne(std::string("PK\x03\x04 a spreadsheet, not its CSV", 30));
    CHECK(refused > 15);
    CHECK(clinic.reopen("rob").has_value());
    CHECK(importPatients(clinic.records->desk(), crypto::viewOf(good), {}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Wrong passwords, PINs and sheets open nothing and change nothing", "[store][keys][bad]")
{
    Treated clinic;
    Clinic other;
    std::mt19937 random(5);
    const auto newSheet = [](Clinic& c) {
        REQUIRE(c.reopen("adam").has_value());
        return *newRecoverySheet(c.records->desk());
    };
    const std::string sheet = newSheet(clinic), foreign = newSheet(other);
    REQUIRE(clinic.records->signOut().has_value());
    const std::string before = hashOfData(*clinic.records);
    for (const std::string& password : {std::string(), std::string("correct hors"), std::string("correct horse "), std::string("Correct horse"),
                                        std::string(1U << 20, 'x'), std::string("correct\0horse", 13), std::string("\xFF\xFE\x00\x01", 4)}) {
        const auto in = clinic.records->signIn("clara", password);
        REQUIRE_FALSE(in.has_value());
        CHECK((in.error().code == ErrorCode::WrongPassword || in.error().code == ErrorCode::AccountLocked || in.error().code == ErrorCode::TextInvalid));
    }
    for (const char* login : {"", "nobody", "clara ", "*recovery", "' OR 1 = 1 --"})
        CHECK(clinic.records->signIn(login, kPassword).error().code == ErrorCode::WrongPassword);
    for (int i = 0; i < 40; ++i) {
        const std::string code = i == 0 ? foreign : damaged(sheet, random);
        if (code == sheet)
            continue;
        const auto done = recoverAccount(clinic.records->desk(), code, "clara", "a new long password");
        if (done) { // only marks that carry nothing (case, blanks) may be lost
            FAIL("opened by " << code);
        }
        CHECK((done.error().code == ErrorCode::WrongPassword || done.error().code == ErrorCode::TextInvalid || done.error().code == ErrorCode::FileFormat));
    }
    CHECK(recoverAccount(clinic.records->desk(), sheet, "clara", "short").error().code == ErrorCode::TextInvalid);
    CHECK(hashOfData(*clinic.records) == before);
    clinic.clock.now->ms += 3'600'000;
    CHECK(clinic.records->signIn("clara", kPassword).has_value());
}

TEST_CASE("Backups of another version, kind or clinic are refused, or replace it whole", "[sqlite][store][backup][bad]")
{
    Treated clinic;
    TempFolder elsewhere;
    const auto file = elsewhere.path() / "a.stipplebackup";
    REQUIRE(backUp(clinic.config(), file).has_value());
    clinic.close();
    const auto before = filesOf(clinic.folder.path());
    const auto entries = entriesOf(file);
    REQUIRE(entries.front().first == "manifest.json");
    const auto refused = [&](const std::vector<std::pair<std::string, Bytes>>& changed, ErrorCode code, const char* what) {
        INFO(what);
        writeBackup(file, changed);
        const auto done = restore(clinic.config(), file);
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().code == code);
        CHECK(filesOf(clinic.folder.path()) == before);
    };
    const auto withManifest = [&](const std::function<void(Json&)>& change) {
        auto changed = entries;
        Json manifest = manifestOf(changed.front().second);
        change(manifest);
        changed.front().second = bytesOf(manifest);
        return changed;
    };
    // A database exchanged together with its hash, as somebody would who knows the format.
    const auto withDatabase = [&](const std::function<void(const std::filesystem::path&)>& change) {
        auto changed = entries;
        const auto db = elsewhere.path() / "inner.db";
        for (auto& [name, bytes] : changed) {
            if (name != "clinic.db")
                continue;
            std::ofstream(db, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char*>(bytes.data()), static_cast<long>(bytes.size()));
            change(db);
            const std::string text = contentsOf(db);
            bytes.assign(text.begin(), text.end());
            Json manifest = manifestOf(changed.front().second);
            manifest["sha256"]["clinic.db"] = crypto::hexOf(crypto::sha256(bytes));
            changed.front().second = bytesOf(manifest);
        }
        std::filesystem::remove(db);
        return changed;
    };
    const auto sql = [](const char* text) {
        return [text](const std::filesystem::path& db) {
            sqlite3* raw = nullptr;
            REQUIRE(sqlite3_open(db.c_str(), &raw) == SQLITE_OK);
            REQUIRE(sqlite3_exec(raw, text, nullptr, nullptr, nullptr) == SQLITE_OK);
            REQUIRE(sqlite3_exec(raw, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) == SQLITE_OK);
            sqlite3_close(raw);
        };
    };
    refused(withManifest([](Json& m) { m["format"] = 2; }), ErrorCode::FileFormat, "a later format");
    refused(withManifest([](Json& m) { m["patients"] = 7; }), ErrorCode::FileFormat, "counts");
    refused(withManifest([](Json& m) { m.erase("sha256"); }), ErrorCode::FileFormat, "no hashes");
    refused(withManifest([](Json& m) { m["sha256"] = Json::array(); }), ErrorCode::FileFormat, "hashes of another kind");
    refused({entries.begin() + 1, entries.end()}, ErrorCode::FileFormat, "no manifest");
    refused({entries.front()}, ErrorCode::FileFormat, "nothing but a manifest");
    {
        auto twice = entries;
        twice.push_back({"photos/extra", Bytes{1}});
        refused(twice, ErrorCode::FileFormat, "a file that is not named");
    }
    refused(withDatabase(sql("INSERT INTO schema_ledger SELECT number + 1, 'later', sha256, schema_sha256, at_utc_ms FROM schema_ledger "
                             "ORDER BY number DESC LIMIT 1")),
            ErrorCode::StoreNewerSchema, "a later schema");
    refused(withDatabase(sql("CREATE TABLE mine (a)")), ErrorCode::StoreDriftedSchema, "other tables");
    refused(withDatabase(sql("UPDATE store_meta SET value = '0' WHERE key = 'clinic.demo'")), ErrorCode::StoreWrongMode, "real into demo");
    refused(withDatabase([](const std::filesystem::path& db) { std::ofstream(db, std::ios::trunc) << std::string(20'000, 'x'); }),
            ErrorCode::StoreCorrupt, "no database");

    writeBackup(file, entries);
    REQUIRE(restore(clinic.config(), file).has_value());
    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->verify().has_value());
}

TEST_CASE("A database file cut, swapped or overwritten is refused or found, and never mended in silence", "[sqlite][store][bad]")
{
    Treated clinic;
    REQUIRE(clinic.records->desk().db->askText(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).has_value());
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    const std::string good = contentsOf(file);
    std::mt19937 random(6);
    int refused = 0, found = 0;
    for (int i = 0; i < 40; ++i) {
        std::string bytes = good;
        const std::size_t pages = good.size() / 4096, a = 1 + random() % (pages - 1), b = 1 + random() % (pages - 1);
        switch (i % 4) {
        case 0: bytes.resize(random() % good.size()); break;
        case 1: std::swap_ranges(bytes.begin() + static_cast<long>(a * 4096), bytes.begin() + static_cast<long>(a * 4096 + 4096), bytes.begin() + static_cast<long>(b * 4096)); break;
        case 2: bytes.replace(a * 4096, 4096, std::string(4096, '\0')); break;
        default:
            for (std::size_t k = 0; k < 200; ++k)
                bytes[100 + random() % (bytes.size() - 100)] = static_cast<char>(random());
        }
        if (bytes == good)
            continue;
        for (const char* side : {"-wal", "-shm"})
            std::filesystem::remove(file.string() + side);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        auto records = Records::open(clinic.config());
        if (!records) {
            const ErrorCode code = records.error().code;
            INFO(records.error().context);
            CHECK((code == ErrorCode::StoreCorrupt || code == ErrorCode::StoreDriftedSchema || code == ErrorCode::StoreNewerSchema
                   || code == ErrorCode::StoreWrongMode || code == ErrorCode::StoreNotFound));
            CHECK(contentsOf(file) == bytes);
            ++refused;
            continue;
        }
        const bool whole = integrityCheck(*(*records)->desk().db).has_value();
        const bool fits = whole && (*records)->signIn("clara", kPassword).has_value() && (*records)->verify().has_value();
        found += fits ? 0 : 1;
        if (fits)
            CHECK((*records)->chart(clinic.patient)->patient.familyName == "Marsh"); // only unused room was hit
    }
    CHECK(refused > 5);
    CHECK(refused + found > 25);
}

TEST_CASE("A clinic of an earlier version, damaged, is left as it is or migrated whole", "[sqlite][store][migrate][bad]")
{
    needQt();
    const auto old = std::filesystem::path(STIPPLE_SOURCE_DIR) / "tests" / "golden" / "store" / "v1";
    const std::string good = contentsOf(old / "clinic.db");
    TestClock clock;
    clock.now->ms += 1'000'000;
    std::mt19937 random(7);
    int refused = 0, found = 0, fits = 0;
    for (int i = 0; i < 36; ++i) {
        TempFolder copy;
        const auto folder = copy.path() / "clinic";
        std::filesystem::copy(old, folder, std::filesystem::copy_options::recursive);
        const std::string bytes = i == 0 ? std::string() : i == 1 ? good + std::string(1U << 20, 'x') : damaged(good, random);
        std::ofstream(folder / "clinic.db", std::ios::binary | std::ios::trunc) << bytes;
        const auto before = filesOf(folder);
        auto records = Records::open({folder, Mode::Demo, crypto::PasswordCost::forTests(), clock.clock(), {}});
        if (!records) {
            const ErrorCode code = records.error().code;
            INFO(i << ": " << records.error().context);
            CHECK((code == ErrorCode::StoreCorrupt || code == ErrorCode::StoreDriftedSchema || code == ErrorCode::StoreNewerSchema
                   || code == ErrorCode::StoreWrongMode || code == ErrorCode::StoreNotFound));
            CHECK(filesOf(folder) == before);
            ++refused;
            continue;
        }
        CHECK(checkSchema(*(*records)->desk().db).has_value()); // whole
        const bool whole = (*records)->signIn("clara", kPassword).has_value() && (*records)->verify().has_value();
        ++(whole ? fits : found);
    }
    INFO(refused << " refused, " << found << " found by the check, " << fits << " unharmed");
    CHECK(refused > 20);
    CHECK(refused + found + fits == 36);
}
