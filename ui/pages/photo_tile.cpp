#include "ui/pages/photo_tile.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainterPath>

namespace stipple::ui {

namespace {
constexpr int kLongestSide = 480; // enough for two tiles' pixels; a camera's twelve million need not be unpacked
}

PhotoTile::PhotoTile(const QString& caption, const QString& spoken, QWidget* parent) : QAbstractButton(parent)
{
    setText(caption);
    setAccessibleName(spoken);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhotoTile::setPicture(const QByteArray& jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (const auto size = reader.size(); size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    m_picture = reader.read();
    m_read = true;
    update();
}

void PhotoTile::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& t = themeOf(this);
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    paint::box(p, area, radius::kInset, t.sunken);
    if (!m_picture.isNull()) {
        QPainterPath frame;
        frame.addRoundedRect(area, radius::kInset, radius::kInset);
        p.save();
        p.setClipPath(frame);
        const auto cut = area.size().scaled(QSizeF(m_picture.size()), Qt::KeepAspectRatio);
        p.drawImage(area, m_picture, QRectF((m_picture.width() - cut.width()) / 2, (m_picture.height() - cut.height()) / 2, cut.width(), cut.height()));
        p.restore();
    } else if (m_read) {
        icons::paint(p, QStringLiteral("image"), QRectF(area.center().x() - 14, area.center().y() - 26, 28, 28), t.ink2);
    }
    const auto font = textFont(14, QFont::Medium);
    const QFontMetricsF metrics(font);
    const auto words = metrics.elidedText(text(), Qt::ElideRight, area.width() - 32);
    const QRectF tag(area.left() + 8, area.bottom() - 34, metrics.horizontalAdvance(words) + 16, 26);
    paint::box(p, tag, radius::kTag, t.surface, t.line);
    paint::line(p, tag, Qt::AlignCenter, words, font, t.ink);
    if (hasFocus())
        paint::box(p, QRectF(rect()).adjusted(1, 1, -1, -1), radius::kInset, Qt::transparent, t.ink, 2);
}

} // namespace stipple::ui
