// Purpose: the audit log's codes as words.
// Thread: UI thread (tr()).
// Failure: a code of a later version is shown as it is.
#pragma once

#include <QString>

#include <string>

namespace stipple::ui {

[[nodiscard]] QString auditAction(const std::string& code);

} // namespace stipple::ui
