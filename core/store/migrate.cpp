#include "core/store/migrate.h"

#include "core/crypto/chain.h"

#include <fcntl.h>
#include <unistd.h>

namespace stipple::store {
namespace {

struct LedgerLine {
    int number = 0;
    crypto::Digest sha256{}, schemaSha256{};
};

Result<std::vector<LedgerLine>> readLedger(Database& db)
{
    const auto present = db.askText(db.engine() == Engine::Sqlite
                                        ? QStringLiteral("SELECT count(*) AS n FROM sqlite_master WHERE name = 'schema_ledger'")
                                        : QStringLiteral("SELECT count(*) AS n FROM information_schema.tables "
                                                         "WHERE table_schema = current_schema() AND table_name = 'schema_ledger'"));
    if (!present)
        return tl::unexpected(present.error());
    std::vector<LedgerLine> lines;
    if (present->empty() || present->front().i64("n") == 0)
        return lines;
    const auto rows = db.ask("ledger.all");
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows)
        lines.push_back({row.i32("number"), row.fixed<32>("sha256"), row.fixed<32>("schema_sha256")});
    if (const auto fault = db.takeFault())
        return tl::unexpected(*fault);
    return lines;
}

// What the ledger says fits what this program knows, and what the file holds fits the ledger.
Result<void> compare(Database& db, const std::vector<LedgerLine>& ledger, const std::vector<Migration>& known)
{
    if (ledger.size() > known.size())
        return fail(ErrorCode::StoreNewerSchema, "schema " + std::to_string(ledger.back().number));
    for (std::size_t i = 0; i < ledger.size(); ++i) {
        if (ledger[i].number != known[i].number || ledger[i].sha256 != known[i].sha256)
            return fail(ErrorCode::StoreDriftedSchema, "ledger line " + std::to_string(ledger[i].number));
    }
    if (ledger.empty())
        return {};
    const auto now = schemaDigest(db);
    if (!now)
        return tl::unexpected(now.error());
    if (*now != ledger.back().schemaSha256)
        return fail(ErrorCode::StoreDriftedSchema, "tables differ from the ledger");
    return {};
}

Result<void> applyOne(Database& db, const Migration& migration, UtcMs now)
{
    for (const QString& statement : migration.statements) {
        if (const auto done = db.execute(statement); !done)
            return fail(done.error().code, migration.name + ": " + done.error().context);
    }
    const auto digest = schemaDigest(db);
    if (!digest)
        return tl::unexpected(digest.error());
    const auto added = db.run("ledger.add", {{"number", migration.number},
                                             {"name", migration.name},
                                             {"sha256", migration.sha256},
                                             {"schema_sha256", *digest},
                                             {"at_utc_ms", now}});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<void> applyAll(Database& db, const std::vector<Migration>& known, std::size_t from, UtcMs now)
{
    if (const auto began = db.begin(); !began)
        return began;
    for (std::size_t i = from; i < known.size(); ++i) {
        if (const auto done = applyOne(db, known[i], now); !done) {
            db.rollback();
            return done;
        }
    }
    return db.commit();
}

// A copy by VACUUM INTO, opened again and checked, before a schema is touched.
Result<std::filesystem::path> verifiedCopy(Database& db, const std::filesystem::path& file, int from)
{
    std::filesystem::path copy = file;
    copy += ".before-" + std::to_string(from + 1);
    std::error_code ec;
    std::filesystem::remove(copy, ec);
    QString name = QString::fromStdString(copy.string());
    name.replace(u'\'', QStringLiteral("''"));
    if (const auto done = db.execute(QStringLiteral("VACUUM INTO '%1'").arg(name)); !done)
        return fail(ErrorCode::BackupFailed, done.error().context);
    const int fd = ::open(copy.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (!synced)
        return fail(ErrorCode::BackupFailed, "sync of the copy");
    auto opened = Database::openSqlite(copy, Database::Open::ReadOnly);
    if (!opened)
        return fail(ErrorCode::BackupFailed, opened.error().context);
    if (const auto good = integrityCheck(**opened); !good)
        return fail(ErrorCode::BackupFailed, good.error().context);
    return copy;
}

Result<void> putBack(const std::filesystem::path& copy, const std::filesystem::path& file)
{
    std::error_code ec;
    for (const char* side : {"-wal", "-shm"}) {
        std::filesystem::path extra = file;
        extra += side;
        std::filesystem::remove(extra, ec);
    }
    std::filesystem::rename(copy, file, ec);
    if (ec)
        return fail(ErrorCode::RestoreFailed, "put the copy back");
    return {};
}

} // namespace

Result<crypto::Digest> schemaDigest(Database& db)
{
    const auto rows = db.askText(
        db.engine() == Engine::Sqlite
            ? QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
            : QStringLiteral(
                "SELECT 'column' AS type, (column_name)::text AS name, (table_name)::text AS tbl_name, "
                "  concat(data_type, ' ', is_nullable, ' ', column_default) AS sql "
                "FROM information_schema.columns WHERE table_schema = current_schema() "
                "UNION ALL SELECT 'index', indexname::text, tablename::text, replace(indexdef, concat(schemaname, '.'), '') "
                "FROM pg_indexes WHERE schemaname = current_schema() "
                "UNION ALL SELECT 'trigger', t.tgname::text, c.relname::text, replace(pg_get_triggerdef(t.oid), concat(n.nspname, '.'), '') "
                "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = current_schema() AND NOT t.tgisinternal "
                "UNION ALL SELECT 'check', o.conname::text, c.relname::text, replace(pg_get_constraintdef(o.oid), concat(n.nspname, '.'), '') "
                "FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = current_schema() ORDER BY 1, 2, 3"));
    if (!rows)
        return tl::unexpected(rows.error());
    crypto::Canonical all;
    for (const Row& row : *rows)
        all.add(row.text("type")).add(row.text("name")).add(row.text("tbl_name")).add(row.maybeText("sql").value_or(""));
    return crypto::sha256(all.view());
}

Result<void> integrityCheck(Database& db)
{
    if (db.engine() == Engine::Postgres) // the server checks its pages and foreign keys itself
        return {};
    const auto rows = db.askText(QStringLiteral("PRAGMA integrity_check(3)"));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->size() != 1 || rows->front().text("integrity_check") != "ok")
        return fail(ErrorCode::StoreCorrupt, "integrity check");
    const auto keys = db.askText(QStringLiteral("PRAGMA foreign_key_check"));
    if (!keys)
        return tl::unexpected(keys.error());
    if (!keys->empty())
        return fail(ErrorCode::StoreCorrupt, "foreign keys: " + keys->front().text("table"));
    return {};
}

Result<void> applyMigrations(Database& db, UtcMs now)
{
    for (const Migration& migration : migrations(db.engine())) {
        if (const auto done = applyOne(db, migration, now); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Database& db)
{
    const auto ledger = readLedger(db);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto& known = migrations(db.engine());
    if (const auto fits = compare(db, *ledger, known); !fits)
        return fits;
    if (ledger->size() != known.size())
        return fail(ErrorCode::StoreDriftedSchema, "older schema");
    return {};
}

Result<std::unique_ptr<Database>> openMigratedWith(const std::filesystem::path& file, Database::Open how,
                                                   const UtcClock& clock, const std::vector<Migration>& known)
{
    auto db = Database::openSqlite(file, how);
    if (!db)
        return db;
    const auto ledger = readLedger(**db);
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (const auto fits = compare(**db, *ledger, known); !fits)
        return tl::unexpected(fits.error());
    if (ledger->size() == known.size())
        return db;

    std::optional<std::filesystem::path> copy;
    if (!ledger->empty()) { // data is in it
        if (const auto good = integrityCheck(**db); !good)
            return tl::unexpected(good.error());
        const auto made = verifiedCopy(**db, file, ledger->back().number);
        if (!made)
            return tl::unexpected(made.error());
        copy = *made;
    }
    auto done = applyAll(**db, known, ledger->size(), clock());
    if (done && copy)
        done = integrityCheck(**db);
    if (done)
        return db;
    if (copy) {
        db->reset(); // closed before the file is exchanged
        if (const auto back = putBack(*copy, file); !back)
            return tl::unexpected(back.error());
    }
    return tl::unexpected(done.error());
}

namespace {

// The server's own backups are before every migration; here the whole migration is one transaction, tables included.
Result<std::unique_ptr<Database>> openMigratedPostgres(const StoreConfig& config, Database::Open how)
{
    auto db = Database::openPostgres(config.databaseUrl, how);
    if (!db)
        return db;
    const auto ledger = readLedger(**db);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto& known = migrations(Engine::Postgres);
    if (const auto fits = compare(**db, *ledger, known); !fits)
        return tl::unexpected(fits.error());
    if (ledger->size() == known.size())
        return db;
    if (ledger->empty() && how != Database::Open::Create)
        return fail(ErrorCode::StoreNotFound, "no clinic in this database");
    if (const auto done = applyAll(**db, known, ledger->size(), config.clock()); !done)
        return tl::unexpected(done.error());
    return db;
}

} // namespace

Result<std::unique_ptr<Database>> openClinicDatabase(const StoreConfig& config, Database::Open how)
{
    if (!config.databaseUrl.empty())
        return openMigratedPostgres(config, how);
    return openMigrated(config.folder / "clinic.db", how, config.clock);
}

Result<std::unique_ptr<Database>> connect(const StoreConfig& config, Database::Open how)
{
    auto db = config.databaseUrl.empty() ? Database::openSqlite(config.folder / "clinic.db", how) : Database::openPostgres(config.databaseUrl, how);
    if (!db)
        return db;
    if (const auto fits = checkSchema(**db); !fits)
        return tl::unexpected(fits.error());
    return db;
}

Result<std::unique_ptr<Database>> openMigrated(const std::filesystem::path& file, Database::Open how, const UtcClock& clock)
{
    return openMigratedWith(file, how, clock, migrations(Engine::Sqlite));
}

} // namespace stipple::store
