// Every column of every kind of row, and every kind of file, altered by a hand past Stipple: each is found.
#include "tests/store/full_clinic.h"

#include "core/store/audit.h"
#include "core/store/migrate.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <regex>
#include <set>

using namespace store_test;

namespace {

struct Raw {
    sqlite3* db = nullptr;
    explicit Raw(const std::filesystem::path& file) { REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK); }
    ~Raw() { sqlite3_close(db); }
    void run(const std::string& sql) const
    {
        char* message = nullptr;
        const int rc = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message);
        INFO(sql << ": " << (message != nullptr ? message : ""));
        REQUIRE(rc == SQLITE_OK);
    }
    [[nodiscard]] std::vector<std::vector<std::string>> ask(const std::string& sql) const
    {
        std::vector<std::vector<std::string>> out;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            out.emplace_back();
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
                out.back().emplace_back(text != nullptr ? text : "");
            }
        }
        sqlite3_finalize(statement);
        return out;
    }
};

// Whoever alters rows takes the triggers out before and puts them back after.
struct OpenedUp {
    std::filesystem::path file;
    std::vector<std::string> triggers;
    explicit OpenedUp(const std::filesystem::path& f) : file(f)
    {
        const Raw raw(file);
        for (const auto& row : raw.ask("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
            triggers.push_back(row[1]);
            raw.run("DROP TRIGGER " + row[0]);
        }
        raw.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    void close() const
    {
        const Raw raw(file);
        for (const std::string& trigger : triggers)
            raw.run(trigger);
        raw.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
};

// A value of the same kind that is another one and that the table's own rules allow; tried in this order.
std::vector<std::string> otherValues(const std::string& type, const std::string& column, const std::string& tableSql)
{
    if (type == "INTEGER")
        return {column + " + 1", column + " - 1", column + " + 1000", "1", "0"};
    if (type == "BLOB")
        return {"randomblob(length(" + column + "))", "randomblob(16)"};
    // Words of a closed list: another word of it stands in the table's own text.
    std::vector<std::string> values{column + " || 'x'", "'x'"};
    static const std::regex kWord("'[a-z_]+'");
    for (std::sregex_iterator it(tableSql.begin(), tableSql.end(), kWord), end; it != end; ++it)
        values.push_back(it->str());
    return values;
}

bool alter(const Raw& raw, const std::string& table, const std::string& column, const std::string& type, const std::string& which = "1")
{
    const std::string tableSql = raw.ask("SELECT sql FROM sqlite_master WHERE name = '" + table + "'").front().front();
    for (const std::string& value : otherValues(type, column, tableSql)) {
        const bool hasRowid = tableSql.find("WITHOUT ROWID") == std::string::npos;
        const std::string where = hasRowid ? " WHERE rowid = (SELECT min(rowid) FROM " + table + " WHERE " + which + ")" : " WHERE " + which;
        const auto before = raw.ask("SELECT hex(" + column + ") FROM " + table + where);
        if (sqlite3_exec(raw.db, ("UPDATE " + table + " SET " + column + " = " + value + where).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            continue;
        if (raw.ask("SELECT hex(" + column + ") FROM " + table + where) != before)
            return true;
    }
    return false;
}

// What a check of the whole clinic says, signed in as whoever may.
Result<CheckReport> checked(FullClinic& clinic)
{
    if (const auto opened = clinic.reopen("clara"); !opened)
        return tl::unexpected(opened.error());
    return clinic.records->verify();
}

} // namespace

TEST_CASE("Each column of each kind of row, altered by hand, is found", "[sqlite][store][forgery]")
{
    FullClinic clinic;
    {
        const auto report = clinic.records->verify();
        INFO((report ? "" : report.error().context));
        REQUIRE(report.has_value());
        CHECK(report->files == 2);
        CHECK(report->penRecords == 3);
    }
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    const OpenedUp opened(file);
    const auto headFile = clinic.folder.path() / "clinic.head";
    const std::string bare = contentsOf(file), head = contentsOf(headFile);
    int columns = 0, tables = 0;
    for (const char* table : auditedTables()) {
        std::vector<std::vector<std::string>> info;
        {
            const Raw raw(file);
            INFO(table << " has no row in the full clinic");
            REQUIRE(raw.ask("SELECT count(*) FROM " + std::string(table)).front().front() != "0");
            info = raw.ask("SELECT name, type FROM pragma_table_info('" + std::string(table) + "')");
        }
        ++tables;
        for (const auto& column : info) {
            {
                const Raw raw(file);
                raw.run("PRAGMA foreign_keys = OFF");
                INFO(table << "." << column[0]);
                REQUIRE(alter(raw, table, column[0], column[1]));
            }
            opened.close();
            const auto report = checked(clinic);
            INFO(table << "." << column[0]);
            CHECK_FALSE(report.has_value());
            if (!report) {
                INFO(report.error().context);
                CHECK(report.error().context.find("Marsh") == std::string::npos);
                // Named by its table, or refused at the door because it concerns who may enter.
                const bool named = report.error().context.find(table) != std::string::npos;
                CHECK((named || std::string_view(table) == "account" || std::string_view(table) == "clinic" || std::string_view(table) == "patient"
                       || report.error().code == ErrorCode::StoreCorrupt));
            }
            ++columns;
            clinic.close();
            for (const char* side : {"-wal", "-shm"})
                std::filesystem::remove(file.string() + side);
            std::ofstream(file, std::ios::binary | std::ios::trunc) << bare;
            std::ofstream(headFile, std::ios::binary | std::ios::trunc) << head; // each starts from what fits
        }
    }
    CHECK(tables == static_cast<int>(auditedTables().size()));
    CHECK(columns > 280);
    opened.close();
    CHECK(checked(clinic).has_value()); // and put back as it was, it fits
}

TEST_CASE("Tables outside of the chain: altered, they are found or change nothing that counts", "[sqlite][store][forgery]")
{
    const auto [sql, code] = GENERATE(table<const char*, ErrorCode>({
        {"UPDATE pen_log SET received_utc_ms = 1, raw = zeroblob(32) WHERE seq = 1", ErrorCode::SignatureBroken},
        {"UPDATE pen_log SET chain = zeroblob(32) WHERE seq = 2", ErrorCode::AuditBroken},
        {"UPDATE key_store SET public_key = randomblob(32) WHERE kind = 'signing'", ErrorCode::SignatureBroken},
        {"UPDATE key_store SET wrapped = randomblob(length(wrapped)) WHERE kind = 'audit'", ErrorCode::SealBroken},
        {"UPDATE key_store SET wrapped = randomblob(length(wrapped)) WHERE kind = 'signing'", ErrorCode::SealBroken},
        {"UPDATE key_store SET wrapped = randomblob(length(wrapped)) WHERE kind = 'patient'", ErrorCode::SealBroken},
        {"UPDATE credential SET wrapped_secret = randomblob(length(wrapped_secret))", ErrorCode::SealBroken},
        {"UPDATE credential SET verifier = randomblob(32)", ErrorCode::WrongPassword},
        {"UPDATE credential SET salt = randomblob(16)", ErrorCode::WrongPassword},
        {"UPDATE key_envelope SET envelope = randomblob(length(envelope))", ErrorCode::SealBroken},
        {"UPDATE draft SET sealed = randomblob(length(sealed))", ErrorCode::SealBroken},
        {"UPDATE store_meta SET value = '0' WHERE key = 'clinic.demo'", ErrorCode::StoreWrongMode},
        {"UPDATE schema_ledger SET sha256 = zeroblob(32)", ErrorCode::StoreDriftedSchema},
    }));
    FullClinic clinic;
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    const OpenedUp opened(file);
    {
        const Raw raw(file);
        raw.run(sql);
        CHECK(sqlite3_changes(raw.db) > 0);
    }
    opened.close();
    const auto report = checked(clinic);
    INFO(sql);
    REQUIRE_FALSE(report.has_value());
    INFO(report.error().context);
    CHECK(report.error().code == code);
}

namespace {

// Tables with a check of their own; the kinds of rows in them that differ in what protects them.
const std::vector<std::pair<std::string, std::string>>& ownChecks()
{
    static const std::vector<std::pair<std::string, std::string>> kAll = {
        {"audit", "seq > 3 AND row_digest IS NOT NULL AND sealed IS NOT NULL"}, {"pen_log", "seq = 2"},
        {"key_store", "kind = 'data'"}, {"key_store", "kind = 'audit'"}, {"key_store", "kind = 'signing'"},
        {"key_store", "kind = 'patient'"}, {"credential", "1"}, {"key_envelope", "1"}, {"draft", "1"},
        {"schema_ledger", "1"}, {"store_meta", "key = 'clinic.demo'"},
    };
    return kAll;
}

// "table" or "table.column" of the list in core/store/README.md that says what proves nothing, and why.
std::set<std::string> documentedExempt()
{
    const std::string text = contentsOf(std::filesystem::path(STIPPLE_SOURCE_DIR) / "core/store/README.md");
    const auto from = text.find("### What proves nothing");
    REQUIRE(from != std::string::npos);
    const auto to = text.find("\n#", from + 5);
    std::set<std::string> all;
    const std::string part = text.substr(from, to - from);
    static const std::regex kName("`([a-z_0-9]+(?:\\.[a-z_0-9]+)?)`");
    for (std::sregex_iterator it(part.begin(), part.end(), kName), end; it != end; ++it)
        all.insert((*it)[1]);
    return all;
}

// The columns of one kind of row that can be altered without a check of the whole clinic noticing.
std::set<std::string> unnoticed(FullClinic& clinic, const OpenedUp& opened, const std::string& table, const std::string& which)
{
    const auto file = opened.file, headFile = clinic.folder.path() / "clinic.head";
    const std::string bare = contentsOf(file), head = contentsOf(headFile);
    std::vector<std::vector<std::string>> info;
    {
        const Raw raw(file);
        INFO(table << " has no row where " << which);
        REQUIRE(raw.ask("SELECT count(*) FROM " + table + " WHERE " + which).front().front() != "0");
        info = raw.ask("SELECT name, type FROM pragma_table_info('" + table + "')");
    }
    std::set<std::string> out;
    for (const auto& column : info) {
        {
            const Raw raw(file);
            raw.run("PRAGMA foreign_keys = OFF");
            INFO(table << "." << column[0]);
            REQUIRE(alter(raw, table, column[0], column[1], which));
        }
        opened.close();
        if (checked(clinic))
            out.insert(table + "." + column[0]);
        clinic.close();
        for (const char* side : {"-wal", "-shm"})
            std::filesystem::remove(file.string() + side);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bare;
        std::ofstream(headFile, std::ios::binary | std::ios::trunc) << head;
    }
    return out;
}

} // namespace

TEST_CASE("What can be altered unnoticed is exactly what the README says proves nothing", "[sqlite][store][forgery]")
{
    FullClinic clinic;
    const std::set<std::string> exempt = documentedExempt();
    clinic.close();
    const OpenedUp opened(clinic.folder.path() / "clinic.db");
    // Every table stands in one of the three lists, so that a new one cannot slip through.
    std::set<std::string> accounted(auditedTables().begin(), auditedTables().end()), there;
    for (const auto& [table, which] : ownChecks())
        accounted.insert(table);
    for (const std::string& name : exempt) {
        if (name.find('.') == std::string::npos)
            CHECK((name == "store_meta" || accounted.insert(name).second)); // of store_meta one row is checked
    }
    {
        const Raw raw(opened.file);
        for (const auto& row : raw.ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
            there.insert(row[0]);
        for (const std::string& name : exempt) {
            INFO(name);
            CHECK(raw.ask("SELECT count(*) FROM " + name.substr(0, name.find('.'))).front().front() != "0");
        }
    }
    CHECK(accounted == there);

    std::set<std::string> columns, documented;
    for (const auto& [table, which] : ownChecks()) {
        for (const std::string& name : unnoticed(clinic, opened, table, which))
            columns.insert(name);
    }
    std::copy_if(exempt.begin(), exempt.end(), std::inserter(documented, documented.end()), [](const std::string& name) { return name.find('.') != std::string::npos; });
    CHECK(columns == documented);
}

TEST_CASE("Each kind of file altered, exchanged or gone is found and named", "[sqlite][store][forgery]")
{
    FullClinic clinic;
    const auto& folder = clinic.folder.path();
    const auto photo = std::filesystem::directory_iterator(folder / "photos")->path();
    const auto recording = folder / "recordings" / "session-1.penrec";
    const int which = GENERATE(0, 1, 2);
    const auto victim = which == 0 ? photo : which == 1 ? recording : folder / "clinic.head";
    const int how = GENERATE(0, 1, 2, 3);
    std::string bytes = contentsOf(victim);
    if (how == 0) // one bit
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    else if (how == 1) // cut
        bytes.resize(bytes.size() - 1);
    else if (how == 2) // longer
        bytes += 'x';
    if (how == 3)
        std::filesystem::remove(victim);
    else
        std::ofstream(victim, std::ios::binary | std::ios::trunc) << bytes;
    const auto report = clinic.records->verify();
    INFO(victim.filename().string() << " " << how);
    REQUIRE_FALSE(report.has_value());
    CHECK((report.error().code == ErrorCode::AuditBroken || report.error().code == ErrorCode::FileUnreadable));
    if (victim.filename() != "clinic.head")
        CHECK(report.error().context.find(victim.filename().string()) != std::string::npos);
}
