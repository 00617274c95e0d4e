#include "ui/theme/icons.h"

#include <QDebug>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace stipple::ui {

namespace {

// The colour every icon is drawn in; replaced before the renderer sees it.
constexpr const char* kDrawnIn = "#1B1E27";
constexpr const char* kStroke = "stroke-width=\"1.75\"";
constexpr const char* kStrongStroke = "stroke-width=\"2.3\"";

using icons::Weight;

QByteArray fileBytes(const QString& path)
{
    static QHash<QString, QByteArray> cache;
    const auto found = cache.constFind(path);
    if (found != cache.constEnd())
        return *found;
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    else
        qWarning("picture %s is not in the resources", qUtf8Printable(path));
    cache.insert(path, bytes);
    return bytes;
}

QString iconPath(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QSvgRenderer* rendererFor(const QString& path, const QColor& colour, Weight weight)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
    const QString key = path + colour.name(QColor::HexArgb) + (weight == Weight::Strong ? QStringLiteral("!") : QString());
    auto& renderer = cache[key];
    if (!renderer) {
        QByteArray svg = fileBytes(path);
        svg.replace(kDrawnIn, colour.name(QColor::HexRgb).toLatin1());
        if (weight == Weight::Strong)
            svg.replace(kStroke, kStrongStroke);
        renderer = std::make_shared<QSvgRenderer>(svg);
        renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }
    return renderer.get();
}

QPixmap rendered(const QString& path, const QSize& size, const QColor& colour, qreal dpr, Weight weight = Weight::Regular)
{
    static QHash<QString, QPixmap> cache;
    const QString key = QStringLiteral("%1|%2x%3|%4|%5|%6")
                            .arg(path).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb)).arg(dpr).arg(static_cast<int>(weight));
    const auto found = cache.constFind(key);
    if (found != cache.constEnd())
        return *found;
    QPixmap pixmap(size * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    p.setOpacity(colour.alphaF());
    QSvgRenderer* renderer = rendererFor(path, colour, weight);
    if (renderer->isValid())
        renderer->render(&p, QRectF(QPointF(0, 0), QSizeF(size)));
    p.end();
    cache.insert(key, pixmap);
    return pixmap;
}

} // namespace

namespace icons {

QPixmap pixmap(const QString& name, int size, const QColor& colour, qreal dpr, Weight weight)
{
    return rendered(iconPath(name), QSize(size, size), colour, dpr, weight);
}

QIcon icon(const QString& name, int size, const QColor& normal, const QColor& disabled)
{
    QIcon result;
    for (const qreal dpr : {1.0, 2.0}) {
        result.addPixmap(pixmap(name, size, normal, dpr), QIcon::Normal);
        result.addPixmap(pixmap(name, size, disabled, dpr), QIcon::Disabled);
    }
    return result;
}

void paint(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour, Weight weight)
{
    const qreal dpr = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const int size = qRound(box.width());
    // Whole pixels, or the strokes blur.
    const QPointF corner(qRound(box.x()), qRound(box.y()));
    painter.drawPixmap(corner, pixmap(name, size, colour, dpr, weight));
}

bool exists(const QString& name) { return QFile::exists(iconPath(name)); }

} // namespace icons

namespace brand {

QPixmap logo(int size, const QColor& colour, qreal dpr)
{
    return rendered(QStringLiteral(":/brand/logo.svg"), QSize(size, size), colour, dpr);
}

QPixmap penDrawing(int width, qreal dpr)
{
    return rendered(QStringLiteral(":/brand/pen.svg"), QSize(width, width * 90 / 400), QColor(0x1B, 0x1E, 0x27), dpr);
}

} // namespace brand

} // namespace stipple::ui
