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

constexpr double kPicture = 58;

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

void MapThumb::setPictureOnly(bool only)
{
    m_pictureOnly = only;
    setAccessibleName(text());
    setToolTip(only ? text() : QString());
    updateGeometry();
    update();
}

void MapThumb::setPlanned(const QSet<QString>& zones)
{
    m_planned = zones;
    update();
}

QSize MapThumb::sizeHint() const
{
    if (m_pictureOnly)
        return {static_cast<int>(kPicture) + 12, 72};
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
        paintMap(p, *m_document, m_document->viewBox, QRectF(m_pictureOnly ? 6 : 10, 4, kPicture, height() - 6), m_planned, t.dark());
    if (m_pictureOnly)
        return;
    paint::line(p, QRectF(kPicture + 16, 0, width() - kPicture - 24, height()), Qt::AlignVCenter | Qt::AlignLeft, text(),
                textFont(16, on ? QFont::DemiBold : QFont::Medium), on ? t.accent : t.ink2);
}

void paintLesions(QPainter& p, const QList<Lesion>& lesions, const QRectF& mapRect, const QRectF& target)
{
    const double scale = std::min(target.width() / mapRect.width(), target.height() / mapRect.height());
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setClipRect(target, Qt::IntersectClip);
    p.translate(target.center());
    p.scale(scale, scale);
    p.translate(-mapRect.center());
    for (const Lesion& lesion : lesions) { // a crossed ring: must read in black and white
        const double r = std::max(lesion.radius, 9.0);
        p.setPen(QPen(Qt::black, 3));
        p.setBrush(Qt::white);
        p.drawEllipse(lesion.centre, r, r);
        p.drawLine(lesion.centre - QPointF(r, r) * 0.7, lesion.centre + QPointF(r, r) * 0.7);
        p.drawLine(lesion.centre - QPointF(r, -r) * 0.7, lesion.centre + QPointF(r, -r) * 0.7);
    }
    p.restore();
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
    const bool tiny = scale < 0.2; // thumbs: stronger fills, and only the lines that still can be seen
    p.setPen(QPen(c.plannedLine, tiny ? 0.6 / scale : 1.6));
    p.setBrush(tiny ? c.levelFill : c.doneFill);
    for (const Shape& shape : document.zones) {
        if (filled.contains(shape.id))
            p.drawPath(shape.path);
    }
    if (!tiny) {
        paintShapes(p, document.landmarks, light);
        p.restore();
        return;
    }
    for (const Shape& shape : document.landmarks) {
        const bool outline = shape.role == Role::Main, feature = shape.role == Role::Line || shape.role == Role::Brow || shape.role == Role::Lash;
        if (!outline && !feature)
            continue;
        RoleDress dress = dressOf(shape.role, light);
        dress.pen.setWidthF((outline ? 1.0 : 0.7) / scale);
        p.setPen(shape.role == Role::Brow ? QPen(Qt::NoPen) : dress.pen);
        p.setBrush(dress.brush);
        p.drawPath(shape.path);
    }
    p.restore();
}

} // namespace stipple::ui::map
