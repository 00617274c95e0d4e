#include "ui/map/zone_map_view.h"

#include "ui/map/zone_map_parts.h"
#include "ui/map/zone_paint.h"
#include "ui/text/zone_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

constexpr double kMargin = 28;
constexpr int kFullCalloutsFrom = 1040; // narrower: number and depth only

Light lightOf(const QWidget* widget) { return themeOf(widget).dark() ? Light::Cockpit : Light::Day; }
QString nameOf(const ZoneMark& mark) { return mark.name.isEmpty() ? text::zoneName(mark.id.toStdString()) : mark.name; }

bool inPlan(ZoneState state)
{
    switch (state) {
    case ZoneState::Planned:
    case ZoneState::Running:
    case ZoneState::Done:
    case ZoneState::Partly: return true;
    case ZoneState::NotInPlan:
    case ZoneState::Excluded: return false;
    }
    return false;
}

} // namespace

ZoneMark ZoneMapView::Parts::mark(const QString& id) const
{
    ZoneMark found = marks.value(id);
    if (found.id.isEmpty())
        found.id = id;
    if (found.shortName.isEmpty())
        found.shortName = text::zoneShort(id.toStdString());
    return found;
}

bool ZoneMapView::Parts::excluded(const QString& id) const
{
    return (map && map->exclusion(id)) || mark(id).state == ZoneState::Excluded;
}

QString ZoneMapView::Parts::reasonFor(const QString& id) const
{
    for (const Lesion& lesion : lesions) {
        if (lesion.id == id)
            return lesion.reason;
    }
    if (map && map->exclusion(id))
        return text::exclusionReason(id.toStdString());
    return mark(id).reason;
}

// Left of it a zone's callout stands on the left. On a side view that is the middle of what is planned.
double ZoneMapView::Parts::columnDivide() const
{
    if (!map->name.startsWith(QLatin1String("face_")) || map->name == QLatin1String("face_front"))
        return map->viewBox.center().x();
    double sum = 0;
    int count = 0;
    for (const Shape& shape : map->zones) {
        if (inPlan(mark(shape.id).state)) {
            sum += map->anchor(shape.id).x();
            ++count;
        }
    }
    return count > 0 ? sum / count + 0.5 : map->viewBox.center().x();
}

Callouts ZoneMapView::Parts::shownCallouts(int width) const
{
    return callouts == Callouts::Full && width < kFullCalloutsFrom ? Callouts::NumberAndDepth : callouts;
}

ZoneMapView::ZoneMapView(QWidget* parent) : QWidget(parent), m(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    m->reason = new ReasonLine(this);
}

ZoneMapView::~ZoneMapView() = default;

void ZoneMapView::touched()
{
    m->sceneStale = true;
    update();
}

void ZoneMapView::touchedZone(const QString& id)
{
    if (id.isEmpty() || !m->map)
        return;
    const QRegion place = regionOf(id);
    m->dirty += place;
    update(place);
}

QRegion ZoneMapView::regionOf(const QString& id) const
{
    constexpr int kLine = 10, kBadgeRoom = 20; // thickest line and focus ring; half a badge with its rim
    QRegion region;
    const Shape* shape = m->map->zone(id);
    if (!shape)
        shape = m->map->exclusion(id);
    if (shape) {
        region += m->toWidget.mapRect(shape->bounds).toAlignedRect().adjusted(-kLine, -kLine, kLine, kLine);
        const QPoint anchor = m->toWidget.map(m->map->anchor(id)).toPoint();
        region += QRect(anchor, QSize()).adjusted(-kBadgeRoom, -kBadgeRoom, kBadgeRoom, kBadgeRoom);
    }
    for (const CalloutPlace& place : m->places) {
        if (place.id != id)
            continue;
        region += place.box.toAlignedRect().adjusted(-kLine, -kLine, kLine, kLine);
        region += place.leader.boundingRect().toAlignedRect().adjusted(-kLine, -kLine, kLine, kLine);
    }
    return region;
}

void ZoneMapView::setMap(const MapDocument* document)
{
    m->layersStale = true;
    m->map = document;
    m->order = document ? readingOrder(*document) : QStringList();
    m->focused.clear();
    m->hovered.clear();
    m->zoom = 1;
    m->pan = {};
    m->problem.clear();
    if (m->title.isEmpty() && document)
        m->title = text::viewName(document->name);
    refit();
}

void ZoneMapView::setProblem(const QString& words)
{
    m->problem = words;
    touched();
}

void ZoneMapView::setTitle(const QString& title) { m->title = title; }

void ZoneMapView::setMarks(const QList<ZoneMark>& marks)
{
    m->marks.clear();
    for (const ZoneMark& mark : marks)
        m->marks.insert(mark.id, mark);
    refit();
    accessible::valueChanged(this);
}

void ZoneMapView::setLesions(const QList<Lesion>& lesions)
{
    m->lesions = lesions;
    touched();
}

void ZoneMapView::setSelected(const QString& zone)
{
    // An exclusion is never selectable, by no path. HAZ-007
    const QString wanted = m->excluded(zone) ? QString() : zone;
    if (wanted == m->selected)
        return;
    const QString before = std::exchange(m->selected, wanted);
    touchedZone(before);
    touchedZone(wanted);
}

QString ZoneMapView::selected() const { return m->selected; }
QString ZoneMapView::focused() const { return m->focused; }

void ZoneMapView::setCallouts(Callouts callouts)
{
    m->callouts = callouts;
    refit();
}

void ZoneMapView::setSideMarks(SideMarks marks)
{
    m->sideMarks = marks;
    touched();
}

void ZoneMapView::setInteraction(Interaction interaction)
{
    m->interaction = interaction;
    m->cursor = {};
    setFocusPolicy(interaction == Interaction::ShowOnly ? Qt::NoFocus : Qt::StrongFocus);
    refit();
}

void ZoneMapView::setSpanTheView(bool span)
{
    m->span = span;
    refit();
}

void ZoneMapView::setSmallZoneChips(bool chips)
{
    m->smallChips = chips;
    refit();
}

void ZoneMapView::setEmptyHint(const QString& hint)
{
    m->emptyHint = hint;
    touched();
}

void ZoneMapView::setFrame(const QRectF& mapRect)
{
    m->frame = mapRect;
    refit();
}

void ZoneMapView::setTopFade(int px)
{
    m->topFade = px;
    touched();
}

double ZoneMapView::zoom() const { return m->zoom; }

void ZoneMapView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, kMostZoom);
    if (std::abs(wanted - m->zoom) < 1e-6)
        return;
    m->pan *= wanted / m->zoom; // keeps the middle where it is
    m->zoom = wanted;
    refit();
    emit zoomChanged(m->zoom);
}

void ZoneMapView::zoomIn() { setZoom(m->zoom * 1.5); }
void ZoneMapView::zoomOut() { setZoom(m->zoom / 1.5); }

void ZoneMapView::fit()
{
    m->pan = {};
    if (m->zoom > 1) {
        m->zoom = 1;
        emit zoomChanged(1);
    }
    refit();
}

// The transform, then the callouts, which depend on it.
void ZoneMapView::refit()
{
    const QTransform before = m->toWidget;
    m->places.clear();
    m->chips.clear();
    touched();
    if (!m->map || width() < 10 || height() < 10)
        return;
    const QRectF frame = m->frame.isEmpty() ? m->map->viewBox : m->frame;
    const Callouts shown = m->shownCallouts(width());
    const double column = shown == Callouts::None ? 0 : shown == Callouts::Full ? 244 : 112;
    const double room = width() - 2 * (column > 0 && !m->span ? column + kMargin : 0);
    // Callouts may stand over empty paper beside the drawing, not over its middle.
    const double scale = std::min(std::max(room, width() * 0.5) / (frame.width() * (column > 0 ? 0.62 : 1.0)), height() / frame.height()) * m->zoom;
    const double most = std::max(0.0, (frame.width() * scale - width()) / 2 + (m->zoom > 1 ? 80 : 0));
    const double mostY = std::max(0.0, (frame.height() * scale - height()) / 2 + (m->zoom > 1 ? 80 : 0));
    m->pan = QPointF(std::clamp(m->pan.x(), -most, most), std::clamp(m->pan.y(), -mostY, mostY));
    m->toWidget = QTransform();
    m->toWidget.translate(width() / 2.0 + m->pan.x(), height() / 2.0 + m->pan.y());
    m->toWidget.scale(scale, scale);
    m->toWidget.translate(-frame.center().x(), -frame.center().y());
    if (m->toWidget != before) // else the drawing itself is as it was
        m->layersStale = true;
    if (shown == Callouts::None)
        return;

    layOutCallouts(column);
}

// Planned zones get the best places; chips take what is left between them.
void ZoneMapView::layOutCallouts(double column)
{
    const double middle = m->columnDivide();
    QList<CalloutWish> wishes, chips;
    for (const Shape& shape : std::as_const(m->map->zones)) {
        const ZoneMark mark = m->mark(shape.id);
        const QRectF seen = m->toWidget.mapRect(shape.bounds);
        const double small = std::min(seen.width(), seen.height());
        const bool planned = inPlan(mark.state);
        const bool chip = m->smallChips && mark.state == ZoneState::NotInPlan && m->interaction == Interaction::Choose && small < 34;
        if ((!planned && !chip) || !QRectF(rect()).intersects(seen))
            continue;
        CalloutWish wish;
        wish.id = shape.id;
        wish.anchor = m->toWidget.map(m->map->anchor(shape.id));
        wish.outline = m->toWidget.map(shape.path).toFillPolygon();
        const double off = m->map->anchor(shape.id).x() - middle;
        wish.column = std::abs(off) < 8 ? Column::Any : off < 0 ? Column::Left : Column::Right;
        wish.priority = (shape.id == m->selected ? 1000 : 500) - std::min(400, static_cast<int>(small));
        (chip ? chips : wishes).append(wish);
        if (chip)
            m->chips.insert(shape.id);
    }
    const qsizetype busiest = std::max<qsizetype>(1, (wishes.size() + chips.size()) / 2);
    CalloutRoom place;
    place.area = QRectF(rect()).adjusted(kMargin, 12, -kMargin, m->sideMarks == SideMarks::None ? -12 : -104);
    place.width = column;
    const bool full = static_cast<double>(busiest) * 66 > place.area.height();
    place.height = full ? 48 : 54;
    place.gap = full ? 6 : 14;
    m->places = placeCallouts(wishes, place);
    m->places += fillWithChips(chips, m->places, place);
}

void ZoneMapView::resizeEvent(QResizeEvent*)
{
    const int wide = std::min(width() - 48, 560);
    m->reason->setGeometry((width() - wide) / 2, height() - 72, wide, 52);
    refit();
}

void ZoneMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        m->layersStale = true;
        refit();
    }
    QWidget::changeEvent(event);
}

QPointF ZoneMapView::toWidget(const QPointF& mapPoint) const { return m->toWidget.map(mapPoint); }
QPointF ZoneMapView::toMap(const QPointF& widgetPoint) const { return m->toWidget.inverted().map(widgetPoint); }

QRectF ZoneMapView::calloutRect(const QString& zone) const
{
    for (const CalloutPlace& place : m->places) {
        if (place.id == zone)
            return place.box;
    }
    return {};
}

ZoneMapView::Hit ZoneMapView::hitTest(const QPointF& pos) const
{
    if (!m->map)
        return {};
    for (const CalloutPlace& place : m->places) {
        if (place.box.contains(pos))
            return {HitKind::Callout, place.id};
    }
    constexpr double kSlop = 14; // widget pixels
    const At at = shapeAt(*m->map, m->lesions, toMap(pos), kSlop / m->toWidget.m11());
    switch (at.found) {
    case Found::Nothing: return {};
    case Found::Lesion: return {HitKind::Lesion, at.id};
    case Found::Exclusion: return {HitKind::Exclusion, at.id};
    case Found::Zone: return {m->excluded(at.id) ? HitKind::Exclusion : HitKind::Zone, at.id};
    }
    return {};
}

void ZoneMapView::refreshScene()
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
        m->landmarks = blank();
        for (auto [pixmap, shapes] : {std::pair(&m->outline, &m->map->outline), std::pair(&m->landmarks, &m->map->landmarks)}) {
            QPainter p(pixmap);
            p.setRenderHint(QPainter::Antialiasing);
            p.setTransform(m->toWidget, true);
            paintShapes(p, *shapes, light);
        }
        m->layersStale = false;
    }
    const bool whole = m->sceneStale || m->scene.size() != pixels;
    if (whole)
        m->scene = m->outline; // a copy as soon as it is painted on: cheaper than filling and blending
    QPainter p(&m->scene);
    p.setRenderHint(QPainter::Antialiasing);
    if (!whole) {
        p.setClipRegion(m->dirty);
        p.setCompositionMode(QPainter::CompositionMode_Source);
        p.drawPixmap(0, 0, m->outline);
        p.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    const auto needed = [&](const QRectF& place) { return whole || m->dirty.intersects(place.toAlignedRect().adjusted(-10, -10, 10, 10)); };
    const auto onMap = [&](const QRectF& mapRect) { return needed(m->toWidget.mapRect(mapRect)); };
    const Canvas canvas{p, m->toWidget, light};
    const auto lookOf = [&](const QString& id) {
        return ZoneLook{.selected = id == m->selected, .hovered = id == m->hovered, .focused = hasFocus() && id == m->focused, .swept = m->swept.contains(id)};
    };
    // Thick lines last, or a neighbour would cut them.
    for (const bool strong : {false, true}) {
        for (const Shape& shape : std::as_const(m->map->zones)) {
            const ZoneMark mark = m->mark(shape.id);
            if ((m->interaction == Interaction::ShowOnly && mark.state == ZoneState::NotInPlan) || !onMap(shape.bounds))
                continue;
            if ((shape.id == m->selected || mark.state == ZoneState::Running) == strong)
                paintZone(canvas, shape, mark, lookOf(shape.id));
        }
    }
    p.drawPixmap(0, 0, m->landmarks);
    for (const Shape& shape : std::as_const(m->map->exclusions))
        if (onMap(shape.bounds))
            paintExclusion(canvas, shape.path, lookOf(shape.id));
    for (const Lesion& lesion : std::as_const(m->lesions)) {
        const double r = lesion.radius + 12;
        if (onMap(QRectF(lesion.centre.x() - r, lesion.centre.y() - r, 2 * r, 2 * r)))
            paintLesion(canvas, lesion);
    }
    if (m->interaction == Interaction::DrawMark)
        paintDrawing(p);
    const bool shortForm = m->shownCallouts(width()) == Callouts::NumberAndDepth;
    for (const CalloutPlace& place : std::as_const(m->places)) {
        if (!needed(place.box.united(place.leader.boundingRect())))
            continue;
        const CalloutForm form = m->chips.contains(place.id) ? CalloutForm::Chip : shortForm ? CalloutForm::Short : CalloutForm::Full;
        paintCallout(canvas, place, m->mark(place.id), lookOf(place.id), form);
    }
    for (const Shape& shape : std::as_const(m->map->zones)) {
        const ZoneMark mark = m->mark(shape.id);
        if (inPlan(mark.state) && mark.number > 0 && onMap(shape.bounds.adjusted(-30, -30, 30, 30)))
            paintBadge(canvas, m->toWidget.map(m->map->anchor(shape.id)), mark, lookOf(shape.id));
    }
    if (hasFocus() && !m->focused.isEmpty()) {
        const Shape* shape = m->map->zone(m->focused);
        if (!shape)
            shape = m->map->exclusion(m->focused);
        if (shape)
            paintFocus(canvas, shape->path);
    }
    m->sceneStale = false;
    m->dirty = {};
}

void ZoneMapView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    if (!m->map || !m->problem.isEmpty()) {
        paint::line(p, QRectF(rect()), Qt::AlignCenter, m->problem, textFont(17), theme.ink2);
        return;
    }
    if (m->sceneStale || !m->dirty.isEmpty() || m->scene.size() != size() * devicePixelRatioF())
        refreshScene();
    p.drawPixmap(0, 0, m->scene);
    if (m->topFade > 0) { // the one gradient that is allowed: where the drawing is cropped
        QLinearGradient fade(0, 0, 0, m->topFade);
        QColor clear = theme.surface;
        clear.setAlpha(0);
        fade.setColorAt(0, theme.surface);
        fade.setColorAt(1, clear);
        p.fillRect(QRectF(0, 0, width(), m->topFade), fade);
    }
    if (m->sideMarks != SideMarks::None) {
        paintSideMarks(p);
    }
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

QString ZoneMapView::spoken(const QString& zone) const
{
    const ZoneMark mark = m->mark(zone);
    if (m->excluded(zone)) {
        const QString reason = m->reasonFor(zone);
        const QString name = nameOf(mark);
        return reason.startsWith(name) ? reason : QStringLiteral("%1. %2").arg(name, reason);
    }
    int planned = 0;
    for (const ZoneMark& other : std::as_const(m->marks))
        planned += inPlan(other.state) ? 1 : 0;
    const auto word = [&] {
        switch (mark.state) {
        case ZoneState::NotInPlan: return tr("Not in plan");
        case ZoneState::Planned: return tr("Planned");
        case ZoneState::Running: return tr("Running");
        case ZoneState::Done: return tr("Done");
        case ZoneState::Partly: return tr("Partly done");
        case ZoneState::Excluded: return tr("Excluded");
        }
        return QString();
    }();
    if (!inPlan(mark.state))
        return QStringLiteral("%1. %2").arg(nameOf(mark), word);
    if (mark.proposed)
        return tr("%1. Order %2 of %3. %4 millimetres proposed, not set").arg(nameOf(mark)).arg(mark.number).arg(planned).arg(mark.depth);
    return tr("%1. Order %2 of %3. %4 millimetres. %5").arg(nameOf(mark)).arg(mark.number).arg(planned).arg(mark.depth, word);
}

QString ZoneMapView::spokenSummary() const
{
    int planned = 0;
    for (const ZoneMark& mark : std::as_const(m->marks))
        planned += inPlan(mark.state) && m->map && m->map->zone(mark.id) ? 1 : 0;
    return tr("%1, %2 of %3 zones planned").arg(m->title).arg(planned).arg(m->map ? m->map->zones.size() : 0);
}

QStringList ZoneMapView::order() const { return m->order; }
int ZoneMapView::itemCount() const { return static_cast<int>(m->order.size()); }
QString ZoneMapView::itemName(int index) const { return spoken(m->order.value(index)); }
QAccessible::Role ZoneMapView::itemRole() const { return QAccessible::CheckBox; }
QString ZoneMapView::groupName() const { return spokenSummary(); }

QRect ZoneMapView::itemPlace(int index) const
{
    const QString id = m->order.value(index);
    const Shape* shape = m->map ? m->map->zone(id) : nullptr;
    if (!shape && m->map)
        shape = m->map->exclusion(id);
    return shape ? m->toWidget.mapRect(shape->bounds).toAlignedRect() : QRect();
}

QAccessible::State ZoneMapView::itemState(int index) const
{
    const QString id = m->order.value(index);
    QAccessible::State state;
    state.checkable = true;
    state.checked = inPlan(m->mark(id).state);
    state.selected = id == m->selected;
    state.focusable = true;
    state.focused = hasFocus() && id == m->focused;
    state.disabled = m->excluded(id) || m->interaction == Interaction::ShowOnly;
    return state;
}

} // namespace stipple::ui::map
