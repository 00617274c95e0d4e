#include "core/store/query/native_error.h"

#include <QSqlError>

namespace stipple::store {
namespace {

ErrorCode sqliteCode(int code, const QString& text)
{
    // The triggers of the schema speak through their text, which holds no values.
    if (text.contains(QStringLiteral("stipple:signed")))
        return ErrorCode::RecordSigned;
    if (text.contains(QStringLiteral("stipple:kept")))
        return ErrorCode::NotAllowed;
    switch (code & 0xFF) {
    case 3:  // PERM
    case 8:  // READONLY
    case 10: // IOERR
    case 14: // CANTOPEN
        return ErrorCode::StoreUnwritable;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::StoreBusy;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::StoreCorrupt;
    case 13: // FULL
        return ErrorCode::StoreFull;
    case 19: // CONSTRAINT
        return ErrorCode::StoreConflict;
    default:
        return ErrorCode::StoreQuery;
    }
}

ErrorCode postgresCode(const QString& state, const QString& text)
{
    if (text.contains(QStringLiteral("stipple:signed")))
        return ErrorCode::RecordSigned;
    if (text.contains(QStringLiteral("stipple:kept")))
        return ErrorCode::NotAllowed;
    if (state.startsWith(QStringLiteral("23")))
        return ErrorCode::StoreConflict;
    if (state == QStringLiteral("53100") || state == QStringLiteral("53200"))
        return ErrorCode::StoreFull;
    if (state == QStringLiteral("40001") || state == QStringLiteral("40P01") || state == QStringLiteral("55P03"))
        return ErrorCode::StoreBusy;
    if (state == QStringLiteral("25006") || state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57")))
        return ErrorCode::StoreUnwritable;
    if (state.startsWith(QStringLiteral("XX")))
        return ErrorCode::StoreCorrupt;
    return ErrorCode::StoreQuery;
}

} // namespace

Error mapNativeError(Engine engine, const QSqlError& error, const std::string& where)
{
    const QString native = error.nativeErrorCode();
    const QString text = error.databaseText() + error.driverText();
    const ErrorCode code = engine == Engine::Sqlite ? sqliteCode(native.toInt(), text) : postgresCode(native, text);
    return Error{code, where + " (" + native.toStdString() + ")"};
}

} // namespace stipple::store
