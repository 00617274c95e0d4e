#include "core/store/copy_clinic.h"

#include "core/store/migrate.h"

#include <fmt/format.h>

namespace stipple::store {
namespace {

// Sessions last: what belongs to a signed session may not be added once the session says that it is signed.
const std::vector<const char*> kTables = {
    "store_meta", "key_store", "account", "credential", "key_envelope", "sign_in_state", "clinic", "patient", "patient_version",
    "patient_merge", "goal_version", "score", "chart_event", "visit", "plan_version", "screening_answer", "segment", "session_alarm",
    "session_signature", "addendum", "pen_log", "pen_log_conflict", "pen_event", "telemetry_block", "recording", "cartridge_use",
    "product_lot", "anaesthetic", "consent", "photo", "adverse_event", "follow_up", "document", "skin_mark_version", "plan_template_version",
    "content_edit", "notice", "backup_run", "draft", "audit", "session",
};

Result<void> copyAll(Database& from, Database& to)
{
    for (const char* table : kTables) {
        const auto copied = to.copyTable(from, QLatin1String(table));
        if (!copied)
            return fail(copied.error().code, std::string(table) + ": " + copied.error().context);
    }
    return {};
}

} // namespace

const std::vector<const char*>& copiedTables() { return kTables; }

Result<void> copyClinic(Database& from, Database& to)
{
    if (to.engine() == Engine::Sqlite) {
        // Checked as a whole afterwards (foreign_key_check): here rows come before what they refer to.
        if (const auto off = to.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
            return off;
    }
    if (const auto began = from.execute(from.engine() == Engine::Postgres ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                                                           : QStringLiteral("BEGIN"));
        !began)
        return began;
    auto done = to.inTransaction() ? Result<void>() : to.begin();
    if (done)
        done = copyAll(from, to);
    (void)from.execute(QStringLiteral("ROLLBACK")); // nothing was written there
    if (done)
        done = to.commit();
    else
        to.rollback();
    return done;
}

Result<void> exportToSqlite(const StoreConfig& config, const std::filesystem::path& to)
{
    auto from = connect(config, Database::Open::ReadOnly);
    if (!from)
        return tl::unexpected(from.error());
    auto file = openMigrated(to, Database::Open::Create, config.clock);
    if (!file)
        return tl::unexpected(file.error());
    return copyClinic(**from, **file);
}

Result<void> importFromSqlite(const StoreConfig& config, const std::filesystem::path& from)
{
    auto file = Database::openSqlite(from, Database::Open::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    auto server = Database::openPostgres(config.databaseUrl, Database::Open::Create);
    if (!server)
        return tl::unexpected(server.error());
    Database& to = **server;
    const auto schema = to.askText(QStringLiteral("SELECT current_schema()::text AS name"));
    if (!schema)
        return tl::unexpected(schema.error());
    const QString name = QString::fromStdString(schema->front().text("name"));
    // Tables and rows in one transaction: either the new clinic stands there, or the old one.
    if (const auto began = to.begin(); !began)
        return began;
    auto done = to.execute(QStringLiteral("ALTER SCHEMA %1 RENAME TO %1_before_%2").arg(name).arg(config.clock().ms));
    if (done)
        done = to.execute(QStringLiteral("CREATE SCHEMA %1").arg(name));
    if (done)
        done = applyMigrations(to, config.clock());
    if (!done) {
        to.rollback();
        return done;
    }
    return copyClinic(**file, to);
}

} // namespace stipple::store
