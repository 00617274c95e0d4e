#include "tests/ui/pages/shooting.h"

#include "ui/text/translator.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

#include <cstdio>

namespace stipple::ui::test {

void shoot(House& house, const QString& folder, const QString& name)
{
    house.settle(150);
    const auto file = QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(house.window->width());
    if (!house.window->grab().save(file))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

int shootAll(int argc, char** argv, const std::function<void(const QString& folder, QSize size)>& pages)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    applyTheme(app);
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s FOLDER [WIDTHxHEIGHT …] [LANGUAGE]\n", argv[0]);
        return 2;
    }
    const auto folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QList<QSize> sizes;
    for (int i = 2; i < argc; ++i) {
        const auto parts = QString::fromLocal8Bit(argv[i]).split(QLatin1Char('x'));
        if (parts.size() == 1)
            text::setLanguage(parts[0]);
        if (parts.size() == 2)
            sizes.append({parts[0].toInt(), parts[1].toInt()});
    }
    if (sizes.isEmpty())
        sizes = {{1366, 768}, {1920, 1080}};
    for (const auto& size : sizes)
        try {
            pages(folder, size);
        } catch (const std::exception& problem) {
            std::fprintf(stderr, "%d: %s\n", size.width(), problem.what());
            return 1;
        }
    return 0;
}

} // namespace stipple::ui::test
