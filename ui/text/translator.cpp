#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <map>
#include <memory>
#include <tuple>

// Outside every namespace, as Q_INIT_RESOURCE wants it; the resource lies in a static library.
static void initTranslations() { Q_INIT_RESOURCE(stipple_i18n); }

namespace stipple::ui::text {

namespace {

struct Window {
    QString code = QStringLiteral("en");
    QLocale locale{QLocale::English, QLocale::UnitedKingdom}; // 24 h, day before month
    QTranslator* own = nullptr;
    QTranslator* qts = nullptr; // Qt's words: file and print dialogs, the menu of a text field
};

Window& window()
{
    static Window current;
    return current;
}

void drop(QTranslator*& translator)
{
    if (translator)
        QCoreApplication::removeTranslator(translator);
    delete translator;
    translator = nullptr;
}

QString file(const QString& code) { return QStringLiteral(":/i18n/stipple_%1.qm").arg(code); }

// "de_AT", "de-DE" and "de" all mean the one German there is; "zh_TW" means none, its writing is another.
QString builtIn(const QString& wanted)
{
    const QLocale locale(wanted);
    if (locale.language() == QLocale::German)
        return QStringLiteral("de");
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedChineseScript)
        return QStringLiteral("zh_CN");
    return locale.language() == QLocale::English ? QStringLiteral("en") : QString();
}

QTranslator* loaded(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

QStringList languages()
{
    initTranslations();
    QStringList found{QStringLiteral("en")};
    for (const QString& code : {QStringLiteral("de"), QStringLiteral("zh_CN")}) {
        if (QFile::exists(file(code)))
            found << code;
    }
    return found;
}

bool setLanguage(const QString& wanted)
{
    initTranslations();
    drop(window().own);
    drop(window().qts);
    window() = Window();
    const QString code = builtIn(wanted);
    if (code.isEmpty() || code == QLatin1String("en"))
        return !code.isEmpty();
    // Qt's first: where both know a word the one installed last, ours, wins.
    QTranslator* qts = loaded(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QTranslator* own = loaded(file(code), {});
    if (!own) {
        drop(qts);
        return false;
    }
    // Only names of days and months: numbers are typed and shown the same way in every language, so that
    // nobody reads 1.500 as one and a half. Therefore never QLocale::setDefault().
    window() = {code, QLocale(code), own, qts};
    return true;
}

QString wordsIn(const QString& code, const char* context, const char* source)
{
    initTranslations();
    static std::map<QString, std::unique_ptr<QTranslator>> loadedOnce; // not installed: only asked
    auto& translator = loadedOnce[code];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        const QString name = builtIn(code);
        if (name.isEmpty()) // only paper speaks it
            std::ignore = translator->load(QStringLiteral(":/i18n/paper_%1.qm").arg(code));
        else if (name != QLatin1String("en"))
            std::ignore = translator->load(file(name));
    }
    const QString words = translator->translate(context, source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

QString lowered(QString words, const QString& code)
{
    if (!words.isEmpty() && code != QLatin1String("de"))
        words[0] = words.at(0).toLower();
    return words;
}

QString language() { return window().code; }
QLocale windowLocale() { return window().locale; }

} // namespace stipple::ui::text
