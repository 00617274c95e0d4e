// PostgreSQL's part of Database: opening, the settings that make "written" mean written, and reading them back.
#include "core/store/query/database.h"
#include "core/store/query/native_error.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

namespace stipple::store {

Result<std::unique_ptr<Database>> Database::openPostgres(const std::string& url, Open how)
{
    static std::atomic<int> next{0};
    const QUrl parsed(QString::fromStdString(url));
    const QUrlQuery query(parsed);
    const QString schema = query.hasQueryItem(QStringLiteral("schema")) ? query.queryItemValue(QStringLiteral("schema")) : QStringLiteral("stipple");
    static const QRegularExpression kName(QStringLiteral("^[a-z_][a-z0-9_]{0,40}$"));
    if ((parsed.scheme() != QStringLiteral("postgresql") && parsed.scheme() != QStringLiteral("postgres")) || !kName.match(schema).hasMatch())
        return fail(ErrorCode::StoreNotFound, "database address"); // the address may hold a password: it is not repeated
    std::unique_ptr<Database> db(new Database(QStringLiteral("stipple-pg-%1").arg(next.fetch_add(1)), Engine::Postgres));
    db->m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), db->m_connection);
    if (!db->m_db.isValid())
        return fail(ErrorCode::StoreNotFound, "no PostgreSQL driver (Debian: libqt6sql6-psql)");
    const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    db->m_db.setHostName(socket.isEmpty() ? parsed.host() : socket);
    db->m_db.setPort(parsed.port());
    db->m_db.setDatabaseName(parsed.path().mid(1));
    db->m_db.setUserName(parsed.userName());
    db->m_db.setPassword(parsed.password(QUrl::FullyDecoded));
    db->m_db.setConnectOptions(QStringLiteral("connect_timeout=5;application_name=stipple;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;tcp_user_timeout=15000"));
    if (!db->m_db.open())
        return fail(ErrorCode::StoreUnwritable, "PostgreSQL does not answer");
    db->m_schema = schema;
    db->m_how = how;
    if (const auto settled = db->settlePostgres(schema, how); !settled)
        return tl::unexpected(settled.error());
    return db;
}

bool Database::reopen()
{
    const QString code = m_lastError.nativeErrorCode(); // of class 08 or 57P, or none at all: nobody answered
    const bool gone = code.isEmpty() || code.startsWith(QStringLiteral("08")) || code.startsWith(QStringLiteral("57P"));
    if (m_engine != Engine::Postgres || m_inTransaction || !gone)
        return false;
    m_cache.clear();
    m_db.close();
    return m_db.open() && settlePostgres(m_schema, m_how == Open::Create ? Open::ReadWrite : m_how).has_value();
}

Result<void> Database::settlePostgres(const QString& schema, Open how)
{
    const auto present = askText(QStringLiteral("SELECT count(*) AS n FROM information_schema.schemata WHERE schema_name = '%1'").arg(schema));
    if (!present)
        return tl::unexpected(present.error());
    if (present->front().i64("n") == 0) {
        if (how != Open::Create)
            return fail(ErrorCode::StoreNotFound, "schema");
        if (const auto made = execute(QStringLiteral("CREATE SCHEMA %1").arg(schema)); !made)
            return made;
    }
    struct Setting {
        QString set, get;
        const char* column;
        QString expected;
    };
    const std::vector<Setting> all = {
        {QStringLiteral("SET search_path TO %1").arg(schema), QStringLiteral("SHOW search_path"), "search_path", schema},
        {QStringLiteral("SET synchronous_commit TO on"), QStringLiteral("SHOW synchronous_commit"), "synchronous_commit", QStringLiteral("on")},
        {QStringLiteral("SET standard_conforming_strings TO on"), QStringLiteral("SHOW standard_conforming_strings"),
         "standard_conforming_strings", QStringLiteral("on")},
        {QStringLiteral("SET lock_timeout TO 5000"), QStringLiteral("SHOW lock_timeout"), "lock_timeout", QStringLiteral("5s")},
        {QStringLiteral("SET client_min_messages TO warning"), QStringLiteral("SHOW client_min_messages"), "client_min_messages", QStringLiteral("warning")},
    };
    for (const Setting& setting : all) {
        if (const auto done = execute(setting.set); !done)
            return done;
        const auto got = askText(setting.get);
        if (!got)
            return tl::unexpected(got.error());
        if (got->empty() || got->front().text(setting.column) != setting.expected.toStdString())
            return fail(ErrorCode::StoreUnwritable, std::string(setting.column) + " reads back differently");
    }
    if (how == Open::ReadOnly)
        return execute(QStringLiteral("SET default_transaction_read_only TO on"));
    return {};
}

} // namespace stipple::store
