// SQLite's part of Database: opening, the settings that make "written" mean written, and reading them back.
#include "core/store/query/database.h"
#include "core/store/query/native_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <fcntl.h>
#include <unistd.h>

struct sqlite3;
Q_DECLARE_OPAQUE_POINTER(sqlite3*)

namespace stipple::store {
namespace {

QString freshConnectionName()
{
    static std::atomic<int> next{0};
    return QStringLiteral("stipple-%1").arg(next.fetch_add(1));
}

// Patient data is for the clinic's user only: the file is made with 0600, and SQLite gives -wal and -shm the same.
Result<void> makePrivate(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(errno == ENOSPC ? ErrorCode::StoreFull : ErrorCode::StoreUnwritable, "create database");
    ::close(fd);
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::openSqlite(const std::filesystem::path& file, Open how)
{
    std::error_code ec;
    const bool exists = std::filesystem::exists(file, ec);
    if (how != Open::Create && !exists)
        return fail(ErrorCode::StoreNotFound, "database");
    if (how == Open::Create) {
        if (const auto made = makePrivate(file); !made)
            return tl::unexpected(made.error());
    }
    std::unique_ptr<Database> db(new Database(freshConnectionName(), Engine::Sqlite));
    db->m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), db->m_connection);
    if (!db->m_db.isValid())
        return fail(ErrorCode::Internal, "no SQLite driver");
    db->m_db.setDatabaseName(QString::fromStdString(file.string()));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (how == Open::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db->m_db.setConnectOptions(options);
    if (!db->m_db.open())
        return tl::unexpected(mapNativeError(Engine::Sqlite, db->m_db.lastError(), "open database"));
    if (const auto settled = db->settleSqlite(how); !settled)
        return tl::unexpected(settled.error());
    return db;
}

Result<void> Database::pragma(const char* set, const char* get, const QString& expected)
{
    if (const auto done = execute(QLatin1String(set)); !done)
        return done;
    const auto rows = askText(QLatin1String(get));
    if (!rows)
        return tl::unexpected(rows.error());
    const Value* value = rows->empty() || rows->front().values().empty() ? nullptr : &rows->front().values().front();
    QString got;
    if (value != nullptr) {
        if (const auto* number = std::get_if<std::int64_t>(&value->v))
            got = QString::number(*number);
        else if (const auto* text = std::get_if<std::string>(&value->v))
            got = QString::fromStdString(*text);
    }
    if (got.compare(expected, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::StoreUnwritable, std::string(get) + " reads back as " + got.toStdString());
    return {};
}

Result<void> Database::settleSqlite(Open how)
{
    // The identity first: a file that is not ours is not touched.
    if (how == Open::Create) {
        const auto empty = askText(QStringLiteral("SELECT count(*) AS n FROM sqlite_master"));
        if (!empty)
            return tl::unexpected(empty.error());
        if (!empty->empty() && empty->front().i64("n") == 0) {
            if (const auto done = execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !done)
                return done;
        }
    }
    const auto id = askText(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::unexpected(id.error());
    if (id->empty() || id->front().i64("application_id") != kApplicationId) {
        const auto tables = askText(QStringLiteral("SELECT count(*) AS n FROM sqlite_master"));
        const bool empty = tables && !tables->empty() && tables->front().i64("n") == 0;
        return fail(ErrorCode::StoreCorrupt, empty ? "the file is empty" : "not a Stipple database");
    }

    struct Setting {
        const char* set;
        const char* get;
        const char* expected;
    };
    static constexpr Setting kAll[] = {
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
        {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
        {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
        {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
    };
    for (const Setting& setting : kAll) {
        if (const auto done = pragma(setting.set, setting.get, QLatin1String(setting.expected)); !done)
            return done;
    }
    if (how != Open::ReadOnly)
        return pragma("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", QStringLiteral("wal"));
    return {};
}

void* Database::sqliteHandle() const
{
    const QVariant handle = m_db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace stipple::store
