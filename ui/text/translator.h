// Purpose: the window's language. English is in the source; others are .qm files in the resources.
// Thread: UI thread.
// Failure: an unknown language leaves English and answers false.
#pragma once

#include <QString>
#include <QStringList>

namespace stipple::ui::text {

[[nodiscard]] QStringList languages(); // "en", "de", "zh_CN" as far as built in
bool setLanguage(const QString& code);

} // namespace stipple::ui::text
