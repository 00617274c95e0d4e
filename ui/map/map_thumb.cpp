#include "ui/map/map_thumb.h"

#include "ui/map/map_dress.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

constexpr double kPicture = 66;

} // namespace

MapThumb::MapThumb(const MapDocument* document, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_document(document)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MapThumb::setPlanned(const QSet<QString>& zones)
{
    m_planned = zones;
    update();
}

QSize MapThumb::sizeHint() const
{
    const double words = QFontMetricsF(textFont(16, QFont::DemiBold)).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(words + kPicture + 34)), 72};
}

void MapThumb::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const bool on = isChecked();
    paint::box(p, QRectF(rect()), radius::kControl, on ? t.accentSoft : t.surface, on ? t.accent : t.line, on ? 2.4 : 1.4);
    if (m_document)
        paintMap(p, *m_document, m_document->viewBox, QRectF(10, 4, kPicture, height() - 6), m_planned, t.dark());
    paint::line(p, QRectF(kPicture + 16, 0, width() - kPicture - 24, height()), Qt::AlignVCenter | Qt::AlignLeft, text(),
                textFont(16, on ? QFont::DemiBold : QFont::Medium), on ? t.accent : t.ink2);
}

void paintMap(QPainter& p, const MapDocument& document, const QRectF& mapRect, const QRectF& target, const QSet<QString>& filled, bool dark)
{
    const Light light = dark ? Light::Cockpit : Light::Day;
    const double scale = std::min(target.width() / mapRect.width(), target.height() / mapRect.height());
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setClipRect(target, Qt::IntersectClip);
    p.translate(target.center());
    p.scale(scale, scale);
    p.translate(-mapRect.center());
    paintShapes(p, document.outline, light);
    const ZoneColours& c = zoneColours(light);
    p.setPen(QPen(c.plannedLine, 1.6));
    p.setBrush(c.doneFill);
    for (const Shape& shape : document.zones) {
        if (filled.contains(shape.id))
            p.drawPath(shape.path);
    }
    paintShapes(p, document.landmarks, light);
    p.restore();
}

} // namespace stipple::ui::map
