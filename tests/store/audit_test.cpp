#include "tests/store/treated.h"

#include "core/store/migrate.h"
#include "core/store/pen_log_store.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace store_test;

namespace {

// A hand in the file, past every trigger and past Stipple.
void byHand(const std::filesystem::path& file, const std::string& sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    std::string all = "PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE type = 'trigger'; PRAGMA writable_schema = OFF;";
    REQUIRE(sqlite3_exec(db, all.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK); // reads the schema again, now without triggers
    INFO(sql);
    char* message = nullptr;
    const int rc = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message);
    INFO((message != nullptr ? message : ""));
    REQUIRE(rc == SQLITE_OK);
    CHECK(sqlite3_total_changes(db) > 0);
    sqlite3_close(db);
}

// The same file with the triggers put back, so that it opens: an attacker would do that too.
void putTriggersBack(const std::filesystem::path& file)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    for (const Migration& migration : migrations(Engine::Sqlite)) {
        for (const QString& statement : migration.statements) {
            const auto at = statement.indexOf(QStringLiteral("CREATE TRIGGER"));
            if (at >= 0)
                REQUIRE(sqlite3_exec(db, statement.mid(at).toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        }
    }
    sqlite3_close(db);
}

Error foundAfter(Treated& clinic, const std::string& sql)
{
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    byHand(file, sql);
    putTriggersBack(file);
    const auto opened = clinic.reopen();
    if (!opened)
        return opened.error();
    const auto checked = clinic.records->verify();
    return checked ? Error{ErrorCode::Internal, "nothing found"} : checked.error();
}

} // namespace

TEST_CASE("An untouched clinic fits, and the counts say so", "[store][audit]")
{
    Treated clinic;
    std::vector<int> seen;
    const auto report = clinic.records->verify([&seen](int percent) { seen.push_back(percent); return true; });
    REQUIRE(report.has_value());
    CHECK(report->auditLines > 20);
    CHECK(report->rows > 15);
    CHECK(report->signatures == 2);
    CHECK(seen.back() == 100);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK_FALSE(clinic.records->verify([](int) { return false; }).has_value()); // stopped on request
}

TEST_CASE("Every kind of row that is altered by hand is found and named", "[sqlite][store][audit]")
{
    // table, a change, what the finding must name
    const auto [sql, code, name] = GENERATE(table<const char*, ErrorCode, const char*>({
        {"UPDATE patient SET created_utc_ms = created_utc_ms + 1", ErrorCode::AuditBroken, "patient"},
        {"UPDATE patient SET legal_hold = 1", ErrorCode::AuditBroken, "patient"},
        {"UPDATE patient_version SET fitzpatrick = 5", ErrorCode::AuditBroken, "patient_version"},
        {"UPDATE patient_version SET sealed_health = zeroblob(80)", ErrorCode::AuditBroken, "patient_version"},
        {"UPDATE goal_version SET score_now = 0", ErrorCode::AuditBroken, "goal_version"},
        {"UPDATE score SET value_num = 1", ErrorCode::AuditBroken, "score"},
        {"UPDATE clinic SET content_version = 'x'", ErrorCode::AuditBroken, "clinic"},
        {"UPDATE plan_version SET zones = replace(zones, '1500', '1400')", ErrorCode::AuditBroken, "plan_version"},
        {"UPDATE session SET number = 2", ErrorCode::AuditBroken, "session"},
        {"UPDATE session SET stage = 'to_sign'", ErrorCode::AuditBroken, "session"},
        {"UPDATE session SET pen_serial = 'other'", ErrorCode::AuditBroken, "session"},
        {"UPDATE screening_answer SET answer = 'no'", ErrorCode::AuditBroken, "screening_answer"},
        {"UPDATE segment SET strokes = 999 WHERE ord = 2", ErrorCode::AuditBroken, "segment"},
        {"UPDATE segment SET depth_um = 1000 WHERE ord = 3", ErrorCode::AuditBroken, "segment"},
        {"UPDATE session_alarm SET priority = 0, at_utc_ms = 5", ErrorCode::AuditBroken, "session_alarm"},
        {"UPDATE session_signature SET meaning = 'x'", ErrorCode::AuditBroken, "session_signature"},
        {"UPDATE addendum SET at_utc_ms = 1", ErrorCode::AuditBroken, "addendum"},
        {"UPDATE document SET language = 'fr'", ErrorCode::AuditBroken, "document"},
        {"UPDATE cartridge_use SET uid = zeroblob(8)", ErrorCode::AuditBroken, "cartridge_use"},
        {"UPDATE audit SET action = 'nothing' WHERE seq = 7", ErrorCode::AuditBroken, "audit line 7"},
        {"UPDATE audit SET at_utc_ms = at_utc_ms + 1 WHERE seq = 9", ErrorCode::AuditBroken, "audit line 9"},
        {"DELETE FROM audit WHERE seq = 11", ErrorCode::AuditBroken, "audit line 11"},
        {"DELETE FROM session_alarm", ErrorCode::AuditBroken, "missing row of session_alarm"},
        {"DELETE FROM document", ErrorCode::AuditBroken, "missing row of document"},
        {"INSERT INTO session_alarm SELECT randomblob(16), session_id, patient_id, at_utc_ms, alarm, priority, detail, value, "
         "since_mono_ns, cause_present, zone FROM session_alarm", ErrorCode::AuditBroken, "session_alarm"},
        {"UPDATE key_store SET wrapped = zeroblob(89) WHERE kind = 'patient'", ErrorCode::SealBroken, "patient key"},
    }));
    Treated clinic;
    const Error found = foundAfter(clinic, sql);
    INFO(sql);
    INFO(found.context);
    CHECK(found.code == code);
    CHECK(found.context.find(name) != std::string::npos);
    CHECK(found.context.find("Marsh") == std::string::npos);
}

TEST_CASE("A role raised by hand does not even sign in", "[sqlite][store][audit]")
{
    Treated clinic;
    clinic.close();
    const auto file = clinic.folder.path() / "clinic.db";
    byHand(file, "UPDATE account SET role = 'clinician', licence_until_ymd = 20990101 WHERE login = 'rob'");
    putTriggersBack(file);
    CHECK(clinic.reopen("rob").error().code == ErrorCode::SealBroken);
    CHECK(clinic.reopen("clara").has_value());
    CHECK(clinic.records->verify().error().code == ErrorCode::AuditBroken);
}

TEST_CASE("A log or a whole database that was cut back is found too", "[sqlite][store][audit]")
{
    Treated clinic;
    const auto file = clinic.folder.path() / "clinic.db";
    SECTION("the last lines of the log, which changed no row")
    {
        REQUIRE(clinic.records->chart(clinic.patient).has_value());
        REQUIRE(clinic.records->chart(clinic.patient).has_value());
        const Error found = foundAfter(clinic, "DELETE FROM audit WHERE seq > (SELECT max(seq) - 1 FROM audit)");
        CHECK(found.code == ErrorCode::AuditBroken);
    }
    SECTION("an older copy of the database put in the place of the newer")
    {
        clinic.close();
        const std::string old = contentsOf(file);
        REQUIRE(clinic.reopen().has_value());
        REQUIRE(clinic.records->addendum(clinic.session, "later").has_value());
        clinic.close();
        std::ofstream(file, std::ios::binary) << old;
        auto records = Records::open(clinic.config());
        REQUIRE(records.has_value());
        REQUIRE((*records)->signIn("adam", kPassword).has_value());
        const auto checked = (*records)->verify();
        REQUIRE_FALSE(checked.has_value());
        CHECK(checked.error().context.find("ends before line") != std::string::npos);
    }
    SECTION("the head itself gone or forged")
    {
        std::filesystem::remove(clinic.folder.path() / "clinic.head");
        CHECK(clinic.records->verify().error().code == ErrorCode::AuditBroken);
        std::ofstream(clinic.folder.path() / "clinic.head", std::ios::binary) << std::string(72, 'x');
        CHECK(clinic.records->verify().error().context.find("not genuine") != std::string::npos);
    }
}

TEST_CASE("The pen's log is chained", "[sqlite][store][audit]")
{
    Treated clinic;
    {
        PenLogStore log(clinic.config());
        std::vector<PenLogRecord> records(3);
        for (std::uint8_t i = 0; i < 3; ++i)
            records[i][0] = i;
        REQUIRE(log.store("SP-0147", records).has_value());
    }
    CHECK(clinic.records->verify()->penRecords == 3);
    const char* sql = GENERATE("UPDATE pen_log SET raw = zeroblob(32) WHERE seq = 2", "DELETE FROM pen_log WHERE seq = 2",
                               "UPDATE pen_log SET pen_serial = 'other' WHERE seq = 2", "UPDATE pen_log SET idx = 7 WHERE seq = 2");
    const Error found = foundAfter(clinic, sql);
    CHECK(found.code == ErrorCode::AuditBroken);
    CHECK(found.context.find("pen log record 2") != std::string::npos);
}

TEST_CASE("The audit page: newest first, with names, for those who may", "[store][audit]")
{
    Treated clinic;
    REQUIRE(clinic.records->chart(clinic.patient).has_value());
    Desk& desk = clinic.records->desk();
    const auto page = auditPage(desk, 0, 10);
    REQUIRE(page.has_value());
    REQUIRE(page->size() == 10);
    CHECK(page->front().action == "read_chart");
    CHECK(page->front().who == "Dr clara");
    CHECK(page->front().patientName == "Elena Marsh");
    const auto next = auditPage(desk, page->back().seq, 500);
    CHECK(next->front().seq == page->back().seq - 1);
    CHECK(next->back().action == "set_up");
    REQUIRE(clinic.reopen("rob").has_value());
    CHECK(auditPage(clinic.records->desk(), 0, 10).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Who did what stands in the log, reading a chart included", "[store][audit]")
{
    Treated clinic;
    REQUIRE(clinic.records->chart(clinic.patient).has_value());
    std::vector<std::string> actions;
    const auto rows = clinic.records->desk().db->ask("audit.all");
    for (const Row& row : *rows)
        actions.push_back(row.text("action"));
    for (const char* action : {"set_up", "add_patient", "save_goal", "open_session", "save_plan", "begin_treatment", "save_segment",
                               "alarm", "end_treatment", "sign_session", "addendum", "hand_out", "read_chart"}) {
        INFO(action);
        CHECK(std::find(actions.begin(), actions.end(), action) != actions.end());
    }
}
