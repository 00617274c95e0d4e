// How the map is painted: static layers from a cache, the zones over them, callouts and marks in widget pixels.
#include "ui/map/zone_map_parts.h"
#include "ui/map/zone_paint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

// Rectangle by rectangle: one picture through a clip of many is painted line by line.
void copyTo(QPainter& p, const QPixmap& from, const QRegion& region)
{
    const qreal dpr = from.devicePixelRatio();
    for (const QRect& rect : region)
        p.drawPixmap(QRectF(rect), from, QRectF(rect.topLeft() * dpr, rect.size() * dpr));
}

} // namespace

// Hatches and outlines are most of the work, and none of it changes with what is chosen.
void ZoneMapView::refreshLayers()
{
    const qreal dpr = devicePixelRatioF();
    const Light light = lightOf(this);
    const QSize pixels = size() * dpr;
    const auto blank = [&] {
        QPixmap pixmap(pixels);
        pixmap.setDevicePixelRatio(dpr);
        pixmap.fill(Qt::transparent);
        return pixmap;
    };
    if (m->layersStale || m->outline.size() != pixels) {
        m->outline = blank();
        QPainter p(&m->outline);
        p.setRenderHint(QPainter::Antialiasing);
        p.setTransform(m->toWidget, true);
        paintShapes(p, m->map->outline, light);
        m->layersStale = false;
        m->overStale = true;
    }
    if (!m->overStale)
        return;
    m->overOf.clear();
    m->pieces.clear();
    m->over = blank();
    QPainter p(&m->over);
    p.setRenderHint(QPainter::Antialiasing);
    p.save();
    p.setTransform(m->toWidget, true);
    paintShapes(p, m->map->landmarks, light);
    p.restore();
    const Canvas canvas{p, m->toWidget, light};
    for (const Shape& shape : std::as_const(m->map->exclusions))
        paintExclusion(canvas, shape.path, {});
    for (const Lesion& lesion : std::as_const(m->lesions))
        paintLesion(canvas, lesion);
    m->overStale = false;
}

// What lies over one zone, cut out along its edge once: a picture through a path is painted line by line each time.
const QPixmap& ZoneMapView::Parts::overWithin(const Shape& zone, const QRect& bounds)
{
    auto& cut = overOf[zone.id];
    if (cut.isNull()) {
        const qreal dpr = over.devicePixelRatio();
        cut = QPixmap(bounds.size() * dpr);
        cut.setDevicePixelRatio(dpr);
        cut.fill(Qt::transparent);
        QPainter p(&cut);
        p.setRenderHint(QPainter::Antialiasing);
        p.translate(-bounds.topLeft());
        p.setClipPath(toWidget.map(zone.path));
        copyTo(p, over, bounds);
    }
    return cut;
}

const QPixmap& ZoneMapView::Parts::piece(const Shape& zone, const QRect& place, const ZoneLook& look, Light light)
{
    const ZoneMark of = mark(zone.id);
    auto& kept = pieces[zone.id];
    if (!kept.picture.isNull() && kept.look == look && kept.state == of.state && kept.linked == of.linked && of.level <= 0)
        return kept.picture;
    const qreal dpr = over.devicePixelRatio();
    kept = {look, of.state, of.linked, QPixmap(place.size() * dpr)};
    kept.picture.setDevicePixelRatio(dpr);
    kept.picture.fill(Qt::transparent);
    QPainter p(&kept.picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(-place.topLeft());
    paintZone({p, toWidget, light}, zone, of, look);
    const QRect bounds = place.adjusted(kLineRoom, kLineRoom, -kLineRoom, -kLineRoom);
    p.drawPixmap(bounds.topLeft(), overWithin(zone, bounds));
    return kept.picture;
}

void ZoneMapView::refreshScene()
{
    refreshLayers();
    const Light light = lightOf(this);
    const QSize pixels = size() * devicePixelRatioF();
    const bool whole = m->sceneStale || m->scene.size() != pixels;
    if (whole)
        m->scene = m->outline; // a copy as soon as it is painted on: cheaper than filling and blending
    QPainter p(&m->scene);
    p.setRenderHint(QPainter::Antialiasing);
    if (!whole) {
        p.setClipRegion(m->dirty);
        p.setCompositionMode(QPainter::CompositionMode_Source);
        copyTo(p, m->outline, m->dirty);
        p.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    const auto needed = [&](const QRectF& place) { return whole || m->dirty.intersects(place.toAlignedRect().adjusted(-10, -10, 10, 10)); };
    const auto onMap = [&](const QRectF& mapRect) { return needed(m->toWidget.mapRect(mapRect)); };
    const Canvas canvas{p, m->toWidget, light};
    // Thick lines last, or a neighbour would cut them.
    for (const bool running : {false, true}) {
        for (const Shape& shape : std::as_const(m->map->zones)) {
            const ZoneMark mark = m->mark(shape.id);
            const bool hidden = m->interaction == Interaction::ShowOnly && mark.state == ZoneState::NotInPlan;
            if (!hidden && (mark.state == ZoneState::Running) == running && onMap(shape.bounds))
                paintZone(canvas, shape, mark, {});
        }
    }
    copyTo(p, m->over, whole ? QRegion(rect()) : m->dirty);
    for (const CalloutPlace& place : std::as_const(m->places))
        if (whole || m->dirty.intersects(m->reach.value(place.id)))
            paintCallout(canvas, place, m->mark(place.id), {}, m->form(place.id, size()));
    for (const Shape& shape : std::as_const(m->map->zones)) {
        const ZoneMark mark = m->mark(shape.id);
        if (inPlan(mark.state) && mark.number > 0 && onMap(shape.bounds.adjusted(-30, -30, 30, 30)))
            paintBadge(canvas, m->toWidget.map(m->map->anchor(shape.id)), mark, {});
    }
    m->sceneStale = false;
    m->dirty = {};
}

ZoneLook ZoneMapView::lookOf(const QString& id) const
{
    return {.selected = id == m->selected, .hovered = id == m->hovered, .focused = hasFocus() && id == m->focused, .swept = m->swept.contains(id)};
}

// Where the eye and the hand are: over the scene, so that a choice paints one zone and not the map.
void ZoneMapView::paintLively(QPainter& p) const
{
    const Canvas canvas{p, m->toWidget, lightOf(this)};
    QStringList lively = m->swept + QStringList{m->hovered, hasFocus() ? m->focused : QString(), m->selected};
    lively.removeDuplicates();
    for (const QString& id : std::as_const(lively)) {
        if (const Shape* zone = m->map->zone(id))
            paintLively(canvas, *zone);
        else if (const Shape* exclusion = m->map->exclusion(id))
            paintExclusion(canvas, exclusion->path, lookOf(id));
    }
    if (!hasFocus() || m->focused.isEmpty())
        return;
    const Shape* shape = m->map->zone(m->focused);
    if (!shape)
        shape = m->map->exclusion(m->focused);
    if (shape)
        paintFocus(canvas, shape->path);
}

void ZoneMapView::paintLively(const Canvas& canvas, const Shape& zone) const
{
    const ZoneMark mark = m->mark(zone.id);
    if (m->interaction == Interaction::ShowOnly && mark.state == ZoneState::NotInPlan)
        return;
    const ZoneLook look = lookOf(zone.id);
    const QRect bounds = m->toWidget.mapRect(zone.bounds).toAlignedRect() & rect(); // enlarged it may reach far beyond
    if (!bounds.isEmpty() && (look.selected || look.hovered || look.swept)) { // its fill hides the zone below; what lay over that comes again
        const QRect place = bounds.adjusted(-kLineRoom, -kLineRoom, kLineRoom, kLineRoom);
        canvas.p.drawPixmap(place.topLeft(), m->piece(zone, place, look, canvas.light));
        const auto crosses = [&](const CalloutPlace& place) { return place.id != zone.id && m->reach.value(place.id).intersects(bounds); };
        if (std::any_of(m->places.cbegin(), m->places.cend(), crosses)) {
            canvas.p.save();
            canvas.p.setClipPath(m->toWidget.map(zone.path), Qt::IntersectClip);
            for (const CalloutPlace& place : std::as_const(m->places))
                if (crosses(place))
                    paintLeader(canvas, place, {}, m->form(place.id, size()));
            canvas.p.restore();
        }
    }
    for (const CalloutPlace& place : std::as_const(m->places))
        if (place.id == zone.id)
            paintCallout(canvas, place, mark, look, m->form(place.id, size()));
    for (const Shape& shape : std::as_const(m->map->zones)) {
        const QPointF at = m->toWidget.map(m->map->anchor(shape.id));
        const ZoneMark other = m->mark(shape.id);
        if (inPlan(other.state) && other.number > 0 && bounds.adjusted(-20, -20, 20, 20).contains(at.toPoint()))
            paintBadge(canvas, at, other, lookOf(shape.id));
    }
}

void ZoneMapView::paintEvent(QPaintEvent* event)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    if (!m->map || !m->problem.isEmpty()) {
        paint::line(p, QRectF(rect()), Qt::AlignCenter, m->problem, textFont(17), theme.ink2);
        return;
    }
    if (m->sceneStale || !m->dirty.isEmpty() || m->scene.size() != size() * devicePixelRatioF())
        refreshScene();
    copyTo(p, m->scene, event->region());
    p.setRenderHint(QPainter::Antialiasing);
    paintLively(p);
    if (m->interaction == Interaction::DrawMark)
        paintDrawing(p);
    if (m->topFade > 0) { // the one gradient that is allowed: where the drawing is cropped
        QLinearGradient fade(0, 0, 0, m->topFade);
        QColor clear = theme.surface;
        clear.setAlpha(0);
        fade.setColorAt(0, theme.surface);
        fade.setColorAt(1, clear);
        p.fillRect(QRectF(0, 0, width(), m->topFade), fade);
    }
    if (m->sideMarks != SideMarks::None)
        paintSideMarks(p);
    if (!m->caption.isEmpty())
        paint::line(p, QRectF(m->toWidget.map(m->map->viewBox.center()).x() - 100, height() - kCaptionRoom, 200, kCaptionRoom), Qt::AlignCenter,
                    m->caption, textFont(16), theme.ink2);
    const bool any = std::any_of(m->marks.cbegin(), m->marks.cend(), [](const ZoneMark& mark) { return inPlan(mark.state); });
    if (!any && !m->emptyHint.isEmpty()) {
        const QFont font = textFont(17, QFont::DemiBold);
        const double wide = QFontMetricsF(font).horizontalAdvance(m->emptyHint) + 44;
        const QRectF box((width() - wide) / 2, 16, wide, 48);
        paint::box(p, box, 24, theme.surface, theme.border, 1.5);
        paint::line(p, box, Qt::AlignCenter, m->emptyHint, font, theme.ink);
    }
}

// The disc under the hand, or the cross of the keyboard.
void ZoneMapView::paintDrawing(QPainter& p) const
{
    const Light light = lightOf(this);
    const Canvas canvas{p, m->toWidget, light};
    if (m->drag == Parts::Drag::Draw) {
        const double way = std::hypot(m->lastAt.x() - m->pressedAt.x(), m->lastAt.y() - m->pressedAt.y());
        Lesion drawn;
        drawn.centre = toMap(m->pressedAt);
        drawn.radius = way / m->toWidget.m11();
        paintLesion(canvas, drawn);
    }
    if (m->cursor.isNull() || !hasFocus())
        return;
    const QPointF at = m->toWidget.map(m->cursor);
    for (const auto& [colour, width] : {std::pair(zoneColours(light).focusHalo, 6.0), std::pair(zoneColours(light).focus, 3.0)}) {
        p.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(at - QPointF(18, 0), at + QPointF(18, 0));
        p.drawLine(at - QPointF(0, 18), at + QPointF(0, 18));
    }
}

// The patient's right is the viewer's left, except on the back; a side view has one side only.
void ZoneMapView::paintSideMarks(QPainter& p) const
{
    const QString name = m->map->name;
    const bool back = name == QLatin1String("body_back");
    const QString l = tr("L", "patient's left"), r = tr("R", "patient's right");
    const bool words = m->sideMarks == SideMarks::LettersAndWords && width() > 640;
    const double base = height() - (words ? 58.0 : 26.0);
    const double side = words ? kMargin + 36 : std::max(24.0, width() * 0.16);
    const QFont letter = textFont(words ? 34 : 26, QFont::Bold);
    const QColor colour = zoneColours(lightOf(this)).side;
    const QColor small = themeOf(this).ink2;
    const auto mark = [&](bool patientsLeft, bool onTheRight) {
        const QString text = patientsLeft ? tr("Patient’s left") : tr("Patient’s right");
        const QRectF box(onTheRight ? width() - side - 200 : side, base - 40, 200, 44);
        const Qt::Alignment align = (onTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        paint::line(p, box, align, patientsLeft ? l : r, letter, colour);
        if (words)
            paint::line(p, QRectF(box.left(), base + 4, 200, 24), align, text, textFont(16), small);
    };
    if (name == QLatin1String("face_left")) {
        mark(true, true);
    } else if (name == QLatin1String("face_right")) {
        mark(false, false);
    } else {
        mark(back, false);
        mark(!back, true);
    }
}

} // namespace stipple::ui::map
