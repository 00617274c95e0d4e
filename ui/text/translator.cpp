#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

namespace stipple::ui::text {

namespace {

QTranslator*& installed()
{
    static QTranslator* translator = nullptr;
    return translator;
}

QLocale& locale()
{
    static QLocale current(QLocale::English, QLocale::UnitedKingdom); // 24 h, day before month
    return current;
}

QString file(const QString& code) { return QStringLiteral(":/i18n/stipple_%1.qm").arg(code); }

} // namespace

QStringList languages()
{
    QStringList found{QStringLiteral("en")};
    for (const QString& code : {QStringLiteral("de"), QStringLiteral("zh_CN")}) {
        if (QFile::exists(file(code)))
            found << code;
    }
    return found;
}

bool setLanguage(const QString& code)
{
    if (QTranslator* old = installed()) {
        QCoreApplication::removeTranslator(old);
        delete old;
        installed() = nullptr;
    }
    locale() = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (code == QLatin1String("en"))
        return true;
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(file(code))) {
        delete translator;
        return false;
    }
    QCoreApplication::installTranslator(translator);
    installed() = translator;
    locale() = QLocale(code);
    return true;
}

QLocale windowLocale() { return locale(); }

} // namespace stipple::ui::text
