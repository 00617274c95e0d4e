#include "core/store/query/sql_text.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// The macro must stand outside of any namespace; a static library drops its resources without it.
static void initSqlResource() { Q_INIT_RESOURCE(stipple_sql); }

namespace stipple::store {
namespace {

QString readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

bool isNameChar(QChar c) { return (c >= u'a' && c <= u'z') || c == u'_' || (c >= u'0' && c <= u'9'); }

void addFile(const QString& text, std::map<std::string, NamedQuery>& into)
{
    static const QString kMark = QStringLiteral("-- name: ");
    std::string name;
    QString sql;
    const auto flush = [&] {
        if (!name.empty())
            into[name] = NamedQuery{sql.trimmed(), placeholdersOf(sql)};
        sql.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(kMark)) {
            flush();
            name = line.mid(kMark.size()).trimmed().toStdString();
        } else if (!line.trimmed().startsWith(QStringLiteral("--"))) {
            sql += line + u'\n';
        }
    }
    flush();
}

std::map<std::string, NamedQuery> loadQueries()
{
    initSqlResource();
    std::map<std::string, NamedQuery> all;
    const QDir folder(QStringLiteral(":/stipple/sql/queries"));
    for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        addFile(readResource(folder.filePath(file)), all);
    return all;
}

std::vector<Migration> loadMigrations(Engine engine)
{
    initSqlResource();
    std::vector<Migration> all;
    const QDir folder(engine == Engine::Sqlite ? QStringLiteral(":/stipple/sql/sqlite")
                                               : QStringLiteral(":/stipple/sql/postgres"));
    for (const QString& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QString text = readResource(folder.filePath(file));
        Migration migration;
        migration.number = QStringView(file).left(4).toInt();
        migration.name = file.chopped(4).toStdString();
        const std::string bytes = text.toStdString();
        migration.sha256 = crypto::sha256(crypto::viewOf(bytes));
        for (const QString& part : text.split(QStringLiteral("\n;;"))) {
            if (!part.trimmed().isEmpty())
                migration.statements.push_back(part.trimmed());
        }
        all.push_back(std::move(migration));
    }
    return all;
}

} // namespace

std::vector<std::string> placeholdersOf(const QString& sql)
{
    std::vector<std::string> names;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (c == u'\'') {
            for (++i; i < sql.size() && sql[i] != u'\''; ++i) { }
        } else if (c == u'-' && i + 1 < sql.size() && sql[i + 1] == u'-') {
            for (; i < sql.size() && sql[i] != u'\n'; ++i) { }
        } else if (c == u':' && i + 1 < sql.size() && sql[i + 1] == u':') {
            ++i;
        } else if (c == u':') {
            std::string name;
            for (++i; i < sql.size() && isNameChar(sql[i]); ++i)
                name.push_back(sql[i].toLatin1());
            --i;
            if (!name.empty())
                names.push_back(name);
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

const std::map<std::string, NamedQuery>& namedQueries()
{
    static const std::map<std::string, NamedQuery> kAll = loadQueries();
    return kAll;
}

const std::vector<Migration>& migrations(Engine engine)
{
    static const std::vector<Migration> kSqlite = loadMigrations(Engine::Sqlite);
    static const std::vector<Migration> kPostgres = loadMigrations(Engine::Postgres);
    return engine == Engine::Sqlite ? kSqlite : kPostgres;
}

} // namespace stipple::store
