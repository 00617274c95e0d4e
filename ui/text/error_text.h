// Purpose: words for people about every error code: stable code, one plain sentence, what to do next.
// Thread: UI thread (tr()).
// Failure: none; every code has words, a test proves it.
#pragma once

#include "core/error.h"

#include <QString>

namespace stipple::ui::text {

struct ErrorText {
    QString code;     // "E-204"
    QString sentence; // the fact
    QString next;     // what to do
    [[nodiscard]] QString whole() const { return QStringLiteral("%1 %2 (%3)").arg(sentence, next, code); }
};

[[nodiscard]] ErrorText wordsFor(ErrorCode code);
[[nodiscard]] ErrorText wordsFor(const Error& error);

} // namespace stipple::ui::text
