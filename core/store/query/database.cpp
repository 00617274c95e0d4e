#include "core/store/query/database.h"

#include "core/store/query/native_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <atomic>

namespace stipple::store {
namespace {

QVariant toVariant(const Value& value)
{
    struct Visitor {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(std::int64_t number) const { return QVariant::fromValue(static_cast<qlonglong>(number)); }
        QVariant operator()(const std::string& text) const { return QString::fromStdString(text); }
        QVariant operator()(const Bytes& bytes) const
        {
            return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        }
    };
    return std::visit(Visitor{}, value.v);
}

// Into the place of the row before: long results are read without asking for memory again and again.
void readInto(Value& to, const QVariant& variant, Fault& fault)
{
    if (variant.typeId() == QMetaType::QByteArray && !variant.isNull()) {
        const auto* bytes = static_cast<const QByteArray*>(variant.constData());
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes->constData());
        if (auto* held = std::get_if<Bytes>(&to.v))
            held->assign(data, data + bytes->size());
        else
            to.v = Bytes(data, data + bytes->size());
        return;
    }
    to.v = std::monostate{};
    if (variant.isNull())
        return;
    switch (variant.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::ULongLong:
    case QMetaType::UInt:
    case QMetaType::Bool:
        to.v = static_cast<std::int64_t>(variant.toLongLong());
        return;
    case QMetaType::QString:
        to.v = variant.toString().toStdString();
        return;
    default:
        fault.set("a value of a kind the house does not use");
    }
}

Value fromVariant(const QVariant& variant, Fault& fault)
{
    Value value;
    readInto(value, variant, fault);
    return value;
}

} // namespace

Database::Database(QString connection, Engine engine) : m_connection(std::move(connection)), m_engine(engine) {}

Database::~Database()
{
    rollback();
    m_cache.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

tl::unexpected<Error> Database::keep(Error error)
{
    if (m_inTransaction && !m_first)
        m_first = error;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> Database::failed(const QSqlQuery& query, const char* name)
{
    m_lastError = query.lastError();
    return keep(mapNativeError(m_engine, m_lastError, name));
}

Result<std::shared_ptr<QSqlQuery>> Database::prepared(const char* query, const Binds& binds)
{
    if (m_inTransaction && m_first)
        return tl::unexpected(*m_first);
    const auto found = namedQueries().find(query);
    if (found == namedQueries().end())
        return keep(Error{ErrorCode::Internal, std::string("no query ") + query});
    std::vector<std::string> given;
    given.reserve(binds.size());
    for (const Bind& bind : binds)
        given.emplace_back(bind.name);
    std::sort(given.begin(), given.end());
    if (given != found->second.binds)
        return keep(Error{ErrorCode::Internal, std::string(query) + ": bind set"});

    auto& slot = m_cache[query];
    if (!slot || slot.use_count() > 1) { // the same query asked again while its rows are read: a second statement
        auto fresh = std::make_shared<QSqlQuery>(m_db);
        // PostgreSQL's driver drops the rest of a forward-only result when another query is asked in between.
        fresh->setForwardOnly(m_engine == Engine::Sqlite);
        if (!fresh->prepare(found->second.sql))
            return failed(*fresh, query);
        if (slot)
            return fresh;
        slot = fresh;
    }
    return slot;
}

// A question may be asked again on a new connection; whether a write was done before the line went is not known.
Result<std::shared_ptr<QSqlQuery>> Database::executed(const char* query, const Binds& binds)
{
    auto sql = attempted(query, binds);
    if (sql || m_engine == Engine::Sqlite)
        return sql;
    const auto known = namedQueries().find(query);
    const bool question = known != namedQueries().end() && known->second.sql.startsWith(QStringLiteral("SELECT"));
    return question && reopen() ? attempted(query, binds) : sql;
}

Result<std::shared_ptr<QSqlQuery>> Database::attempted(const char* query, const Binds& binds)
{
    auto sql = prepared(query, binds);
    if (!sql)
        return sql;
    for (const Bind& bind : binds)
        (*sql)->bindValue(u':' + QLatin1String(bind.name), toVariant(bind.value));
    if (!(*sql)->exec())
        return failed(**sql, query);
    return sql;
}

Result<std::int64_t> Database::run(const char* query, const Binds& binds)
{
    const auto sql = executed(query, binds);
    if (!sql)
        return tl::unexpected(sql.error());
    const std::int64_t changed = (*sql)->numRowsAffected();
    (*sql)->finish();
    return changed;
}

Result<void> Database::each(const char* query, const Binds& binds, const std::function<Result<void>(const Row&)>& fn)
{
    const auto sql = executed(query, binds);
    if (!sql)
        return tl::unexpected(sql.error());
    const QSqlRecord record = (*sql)->record();
    auto names = std::make_shared<std::vector<std::string>>();
    for (int i = 0; i < record.count(); ++i)
        names->push_back(record.fieldName(i).toStdString());
    Result<void> outcome;
    Row row(names, std::vector<Value>(names->size()), &m_fault);
    while (outcome && (*sql)->next()) {
        for (int i = 0; i < record.count(); ++i)
            readInto(row.m_values[static_cast<std::size_t>(i)], (*sql)->value(i), m_fault);
        outcome = fn(row);
    }
    if (outcome && (*sql)->lastError().isValid())
        outcome = failed(**sql, query);
    (*sql)->finish();
    return outcome;
}

Result<std::vector<Row>> Database::ask(const char* query, const Binds& binds)
{
    std::vector<Row> rows;
    const auto done = each(query, binds, [&rows](const Row& row) {
        rows.push_back(row);
        return Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<std::optional<Row>> Database::askOne(const char* query, const Binds& binds)
{
    auto rows = ask(query, binds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::optional<Row>();
    return std::optional<Row>(std::move(rows->front()));
}

Result<void> Database::begin()
{
    if (m_inTransaction)
        return fail(ErrorCode::Internal, "transaction inside a transaction");
    m_first.reset();
    // IMMEDIATE: the write lock is taken now, so that a unit of work never fails half way for want of it.
    // What is read after PostgreSQL's lock is what stands then.
    const auto sql = m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    auto began = execute(sql);
    if (!began && reopen())
        began = execute(sql);
    if (began && m_engine == Engine::Postgres) { // the same there: the audit chain has one end to write at
        const auto locked = askText(QStringLiteral("SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext(current_schema()::text))"));
        if (!locked) {
            began = tl::unexpected(locked.error());
            (void)execute(QStringLiteral("ROLLBACK"));
        }
    }
    m_inTransaction = began.has_value();
    return began;
}

Result<void> Database::commit()
{
    if (!m_inTransaction)
        return fail(ErrorCode::Internal, "commit without a transaction");
    if (m_first) {
        const Error first = *m_first;
        rollback();
        return tl::unexpected(first);
    }
    if (const auto fault = takeFault()) {
        rollback();
        return tl::unexpected(*fault);
    }
    const auto done = execute(QStringLiteral("COMMIT"));
    if (!done) {
        const Error why = done.error();
        rollback();
        return tl::unexpected(why);
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback() noexcept
{
    if (!m_inTransaction)
        return;
    QSqlQuery query(m_db);
    query.exec(QStringLiteral("ROLLBACK")); // where the engine rolled back by itself this says so and changes nothing
    m_inTransaction = false;
    m_first.reset();
}

std::optional<Error> Database::takeFault()
{
    std::optional<Error> fault;
    std::swap(fault, m_fault.first);
    return fault;
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return failed(query, sql.left(24).simplified().toStdString().c_str());
    return {};
}

Result<std::vector<Row>> Database::askText(const QString& sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query, sql.left(24).simplified().toStdString().c_str());
    const QSqlRecord record = query.record();
    auto names = std::make_shared<std::vector<std::string>>();
    for (int i = 0; i < record.count(); ++i)
        names->push_back(record.fieldName(i).toStdString());
    std::vector<Row> rows;
    while (query.next()) {
        std::vector<Value> values;
        for (int i = 0; i < record.count(); ++i)
            values.push_back(fromVariant(query.value(i), m_fault));
        rows.emplace_back(names, std::move(values), &m_fault);
    }
    if (query.lastError().isValid())
        return failed(query, "read");
    return rows;
}

Result<std::int64_t> Database::copyTable(Database& from, const QString& table)
{
    QSqlQuery read(from.m_db);
    if (!read.exec(QStringLiteral("SELECT * FROM %1").arg(table)))
        return from.failed(read, "copy");
    const QSqlRecord record = read.record();
    QStringList names, marks;
    for (int i = 0; i < record.count(); ++i) {
        names << record.fieldName(i);
        marks << QStringLiteral("?");
    }
    QSqlQuery write(m_db);
    if (!write.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names.join(u','), marks.join(u','))))
        return failed(write, "copy");
    std::int64_t rows = 0;
    while (read.next()) {
        for (int i = 0; i < record.count(); ++i)
            write.bindValue(i, toVariant(fromVariant(read.value(i), m_fault)));
        if (!write.exec())
            return failed(write, "copy");
        ++rows;
    }
    if (read.lastError().isValid())
        return from.failed(read, "copy");
    return rows;
}

Result<void> Database::prepareOnly(const char* query)
{
    const auto found = namedQueries().find(query);
    if (found == namedQueries().end())
        return fail(ErrorCode::Internal, query);
    QSqlQuery sql(m_db);
    if (!sql.prepare(found->second.sql))
        return fail(ErrorCode::StoreQuery, std::string(query) + ": " + sql.lastError().text().toStdString());
    return {};
}

} // namespace stipple::store
