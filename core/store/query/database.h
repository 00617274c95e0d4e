// Purpose: one connection, and the only place in the house with a QSqlQuery. Checks the bind set (QtSql takes a
//          misspelt bind as NULL), maps native errors once, reads typed rows.
// Thread: opened, used and closed on one thread.
// Failure: every call is a Result. Inside a transaction the first error stays: every later call gives it again
//          and commit() rolls back. Bound values are never logged and never part of an error.
#pragma once

#include "core/store/query/row.h"
#include "core/store/query/sql_text.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <filesystem>
#include <functional>
#include <memory>
#include <unordered_map>

namespace stipple::store {

inline constexpr std::int64_t kApplicationId = 0x53544950; // "STIP"

class Database {
public:
    enum class Open { ReadWrite, ReadOnly, Create };
    [[nodiscard]] static Result<std::unique_ptr<Database>> openSqlite(const std::filesystem::path& file, Open how);
    // PostgreSQL. Open::Create makes the schema where it is missing.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openPostgres(const std::string& url, Open how);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const noexcept { return m_engine; }

    [[nodiscard]] Result<std::int64_t> run(const char* query, const Binds& binds = {}); // rows changed
    [[nodiscard]] Result<std::vector<Row>> ask(const char* query, const Binds& binds = {});
    [[nodiscard]] Result<std::optional<Row>> askOne(const char* query, const Binds& binds = {});
    [[nodiscard]] Result<void> each(const char* query, const Binds& binds, const std::function<Result<void>(const Row&)>& fn);

    // One writer at a time, on either engine: what a unit of work reads at its begin holds until its commit.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit(); // or the first error of the transaction, after a rollback
    void rollback() noexcept;
    [[nodiscard]] bool inTransaction() const noexcept { return m_inTransaction; }

    // A getter met a value it could not give: the operation must fail.
    [[nodiscard]] std::optional<Error> takeFault();

    // Statements that are no named query: migrations and pragmas. Never with values in the text.
    [[nodiscard]] Result<void> execute(const QString& sql);
    [[nodiscard]] Result<std::vector<Row>> askText(const QString& sql);
    [[nodiscard]] Result<void> prepareOnly(const char* query); // for the test that prepares every query

    // All rows of a table from another database, of either engine, into this one's table of the same name.
    [[nodiscard]] Result<std::int64_t> copyTable(Database& from, const QString& table);

    [[nodiscard]] void* sqliteHandle() const; // sqlite3*, for backup and for tests

private:
    Database(QString connection, Engine engine);
    [[nodiscard]] Result<void> settleSqlite(Open how);
    [[nodiscard]] Result<void> settlePostgres(const QString& schema, Open how);
    // The server went away and may be back: one new connection, settled like the first. Never inside a transaction.
    [[nodiscard]] bool reopen();
    [[nodiscard]] Result<void> pragma(const char* set, const char* get, const QString& expected);
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> prepared(const char* query, const Binds& binds);
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> executed(const char* query, const Binds& binds);
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> attempted(const char* query, const Binds& binds);
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlQuery& query, const char* name);
    [[nodiscard]] tl::unexpected<Error> keep(Error error);

    QString m_connection;
    Engine m_engine;
    QString m_schema; // PostgreSQL
    Open m_how = Open::ReadWrite;
    QSqlDatabase m_db;
    QSqlError m_lastError;
    std::unordered_map<std::string, std::shared_ptr<QSqlQuery>> m_cache;
    Fault m_fault;
    bool m_inTransaction = false;
    std::optional<Error> m_first; // of the open transaction
};

} // namespace stipple::store
