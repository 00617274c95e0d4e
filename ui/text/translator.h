// Purpose: the window's language. English is in the source; others are .qm files in the resources (":/i18n").
// Thread: UI thread. What is on the screen already keeps its words: set it before windows are made.
// Units: never changed by a language; numbers are read and written the same way in all of them.
// Failure: an unknown language leaves English and answers false.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace stipple::ui::text {

[[nodiscard]] QStringList languages(); // "en", "de", "zh_CN" as far as built in
bool setLanguage(const QString& code); // one of languages(), or the name of a locale: "de_AT"
[[nodiscard]] QString language();      // one of languages()
// One string in a language that need not be the window's; a language that is not built in gives the English.
[[nodiscard]] QString wordsIn(const QString& code, const char* context, const char* source);
// Words that stand inside a sentence: a small first letter, except in German, whose nouns keep their capital.
[[nodiscard]] QString lowered(QString words, const QString& code = language());
// Names of days and months of the window's language, whatever the computer is set to.
[[nodiscard]] QLocale windowLocale();

} // namespace stipple::ui::text
