// Purpose: the window's language. English is in the source; others are .qm files in the resources (":/i18n").
// Thread: UI thread.
// Failure: an unknown language leaves English and answers false.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace stipple::ui::text {

[[nodiscard]] QStringList languages(); // "en", "de", "zh_CN" as far as built in
bool setLanguage(const QString& code);
// Names of days and months of the window's language, whatever the computer is set to.
[[nodiscard]] QLocale windowLocale();

} // namespace stipple::ui::text
