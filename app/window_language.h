// Purpose: the window's language is chosen with the clinic's data, but needed before these are open: remembered in a
//          small file beside them.
// Thread: UI thread.
// Failure: a file that cannot be read or written is as if none were there: the computer's language.
#pragma once

#include <QString>

namespace stipple::app {

[[nodiscard]] QString rememberedLanguage(const QString& dataDir); // empty: none
void rememberLanguage(const QString& dataDir, const QString& code);

} // namespace stipple::app
