// Draws every widget of ui/widgets and ui/map into PNG files, to be looked at beside the design. Not installed.
//   gallery DIR
#include "tests/ui/widgets/gallery_pages.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: gallery DIR\n");
        return 2;
    }
    QApplication app(argc, argv);
    stipple::ui::applyTheme(app);
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    if (!dir.mkpath(QStringLiteral(".")))
        return 1;
    int failed = 0;
    // After the first turn of the event loop, so that layouts have settled.
    QTimer::singleShot(0, &app, [&] {
        for (const auto& page : gallery::pages()) {
            QWidget* window = page.make();
            window->resize(page.size);
            window->show();
            QApplication::setActiveWindow(window); // focus means nothing in a window that is not active
            QApplication::sendPostedEvents();
            if (page.after)
                page.after(window);
            QPixmap picture(page.size);
            picture.fill(Qt::transparent);
            window->render(&picture);
            if (!picture.save(dir.filePath(page.name + QStringLiteral(".png"))))
                ++failed;
            delete window;
        }
        app.exit(failed == 0 ? 0 : 1);
    });
    return QApplication::exec();
}
