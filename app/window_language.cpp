#include "app/window_language.h"

#include "ui/text/translator.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace stipple::app {

namespace {
QString path(const QString& dataDir) { return QDir(dataDir).filePath(QStringLiteral("window.language")); }
} // namespace

QString rememberedLanguage(const QString& dataDir)
{
    QFile file(path(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto code = QString::fromLatin1(file.read(16)).trimmed();
    return ui::text::languages().contains(code) ? code : QString();
}

void rememberLanguage(const QString& dataDir, const QString& code)
{
    if (code.isEmpty() || rememberedLanguage(dataDir) == code)
        return;
    QSaveFile file(path(dataDir));
    if (file.open(QIODevice::WriteOnly) && file.write(code.toLatin1() + '\n') > 0)
        file.commit();
}

} // namespace stipple::app
