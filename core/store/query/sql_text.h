// Purpose: the SQL itself, as text from resources/sql: named queries and numbered migrations.
// Thread: any; read once, then unchanging.
// Failure: a file that cannot be read or parsed is a fault of the build: Internal.
#pragma once

#include "core/crypto/hash.h"
#include "core/error.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace stipple::store {

enum class Engine { Sqlite, Postgres };

struct NamedQuery {
    QString sql;
    std::vector<std::string> binds; // the placeholders, sorted, each once
};

// All queries of all files: "patient.insert" → text. Files: queries/*.sql, blocks that begin "-- name: x.y".
[[nodiscard]] const std::map<std::string, NamedQuery>& namedQueries();

struct Migration {
    int number = 0;
    std::string name;                 // "0001_first"
    std::vector<QString> statements;
    crypto::Digest sha256{};          // of the file
};
[[nodiscard]] const std::vector<Migration>& migrations(Engine engine); // ascending, without gap

// The placeholders of a statement; quotes, comments and "::" casts are understood.
[[nodiscard]] std::vector<std::string> placeholdersOf(const QString& sql);

} // namespace stipple::store
