// Purpose: what the database engine says → what the house says. The one table.
// Thread: any. Pure.
// Failure: an unknown code is StoreQuery with the code in its context; the engine's text is not used (it may hold values).
#pragma once

#include "core/error.h"
#include "core/store/query/sql_text.h"

class QSqlError;

namespace stipple::store {

[[nodiscard]] Error mapNativeError(Engine engine, const QSqlError& error, const std::string& where);

} // namespace stipple::store
