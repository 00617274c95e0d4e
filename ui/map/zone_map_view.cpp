#include "ui/map/zone_map_parts.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/accessible.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

constexpr int kLineRoom = 10; // thickest line and focus ring
constexpr double kFullCalloutsFrom = 1040; // at the latest; narrower: number and depth only
constexpr double kFullColumn = 244, kShortColumn = 112;
constexpr double kFigureShare = 0.62;   // of a map's width is the figure itself; callouts may stand over the rest

// Box and leader in small pieces: the box around a slanting line would be half the map.
QRegion reachOf(const CalloutPlace& place)
{
    constexpr double kPiece = 32;
    const auto around = [](const QRectF& rect) { return rect.toAlignedRect().adjusted(-kLineRoom, -kLineRoom, kLineRoom, kLineRoom); };
    QRegion reach(around(place.box));
    for (qsizetype i = 1; i < place.leader.size(); ++i) {
        const QPointF from = place.leader[i - 1], way = place.leader[i] - from;
        const int pieces = std::abs(way.y()) < 2 ? 1 : std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / kPiece));
        for (int piece = 0; piece < pieces; ++piece)
            reach += around(QRectF(from + way * piece / pieces, from + way * (piece + 1) / pieces).normalized());
    }
    return reach;
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

bool ZoneMapView::Parts::anyPlanned() const
{
    return std::ranges::any_of(map->zones, [&](const Shape& shape) { return inPlan(mark(shape.id).state); });
}

// Names beside the figure where there is paper for two columns of them; a narrow figure leaves it sooner.
Callouts ZoneMapView::Parts::shownCallouts(QSize size) const
{
    if (callouts != Callouts::Full || !map)
        return callouts;
    double least = kFullCalloutsFrom;
    if (frame.isEmpty())
        least = std::min(least, map->viewBox.width() * size.height() / map->viewBox.height() * kFigureShare + 2 * (kFullColumn + margin()));
    return size.width() < least ? Callouts::NumberAndDepth : callouts;
}

CalloutForm ZoneMapView::Parts::form(const QString& id, QSize size) const
{
    return chips.contains(id) ? CalloutForm::Chip : shownCallouts(size) == Callouts::NumberAndDepth ? CalloutForm::Short : CalloutForm::Full;
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

void ZoneMapView::lookChanged(const QString& id)
{
    if (!id.isEmpty() && m->map)
        update(regionOf(id));
}

QRegion ZoneMapView::regionOf(const QString& id) const
{
    constexpr int kLine = kLineRoom, kBadgeRoom = 20; // half a badge with its rim
    QRegion region;
    const Shape* shape = m->map->zone(id);
    if (!shape)
        shape = m->map->exclusion(id);
    if (shape) {
        region += m->toWidget.mapRect(shape->bounds).toAlignedRect().adjusted(-kLine, -kLine, kLine, kLine);
        const QPoint anchor = m->toWidget.map(m->map->anchor(id)).toPoint();
        region += QRect(anchor, QSize()).adjusted(-kBadgeRoom, -kBadgeRoom, kBadgeRoom, kBadgeRoom);
    }
    return region + m->reach.value(id);
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
    const auto before = std::exchange(m->marks, {});
    bool sameZones = before.size() == marks.size(); // then every callout stays where it stands
    QStringList changed;
    for (const ZoneMark& mark : marks) {
        ZoneMark& kept = *m->marks.insert(mark.id, mark);
        if (kept.shortName.isEmpty())
            kept.shortName = text::zoneShort(mark.id.toStdString());
        const auto old = before.constFind(mark.id);
        sameZones = sameZones && old != before.constEnd() && inPlan(old->state) == inPlan(kept.state)
            && (old->state == ZoneState::NotInPlan) == (kept.state == ZoneState::NotInPlan);
        if (sameZones && *old != kept)
            changed.append(mark.id);
    }
    if (!sameZones)
        refit();
    else
        for (const QString& id : std::as_const(changed))
            touchedZone(id);
    accessible::valueChanged(this);
}

void ZoneMapView::setLesions(const QList<Lesion>& lesions)
{
    if (std::ranges::equal(lesions, m->lesions, [](const Lesion& a, const Lesion& b) {
            return a.id == b.id && a.centre == b.centre && a.radius == b.radius && a.reason == b.reason;
        }))
        return;
    m->lesions = lesions;
    m->overStale = true;
    touched();
}

void ZoneMapView::setSelected(const QString& zone)
{
    // An exclusion is never selectable, by no path. HAZ-007
    const QString wanted = m->excluded(zone) ? QString() : zone;
    if (wanted == m->selected)
        return;
    const QString before = std::exchange(m->selected, wanted);
    // Where room is short the chosen zone's callout comes first.
    if (m->map && inPlan(m->mark(wanted).state) && m->callouts != Callouts::None && calloutRect(wanted).isEmpty() && m->map->zone(wanted))
        refit();
    lookChanged(before);
    lookChanged(wanted);
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

void ZoneMapView::setCaption(const QString& caption)
{
    m->caption = caption;
    refit();
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
    m->reach.clear();
    touched();
    if (!m->map || width() < 10 || height() < 10)
        return;
    const QRectF frame = m->frame.isEmpty() ? m->map->viewBox : m->frame;
    const Callouts shown = m->shownCallouts(size());
    const double column = shown == Callouts::None ? 0 : shown == Callouts::Full ? kFullColumn : kShortColumn;
    const bool beside = column > 0 && m->anyPlanned(); // with nothing to name the drawing takes the room
    const double room = width() - 2 * (beside && !m->span ? column + m->margin() : 0);
    const double tall = height() - (m->caption.isEmpty() ? 0 : kCaptionRoom);
    // Callouts may stand over empty paper beside the drawing, not over its middle.
    const double scale = std::min(std::max(room, width() * 0.5) / (frame.width() * (beside ? kFigureShare : 1.0)), tall / frame.height()) * m->zoom;
    const double most = std::max(0.0, (frame.width() * scale - width()) / 2 + (m->zoom > 1 ? 80 : 0));
    const double mostY = std::max(0.0, (frame.height() * scale - tall) / 2 + (m->zoom > 1 ? 80 : 0));
    m->pan = QPointF(std::clamp(m->pan.x(), -most, most), std::clamp(m->pan.y(), -mostY, mostY));
    m->toWidget = QTransform();
    m->toWidget.translate(width() / 2.0 + m->pan.x(), tall / 2.0 + m->pan.y());
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
    place.area = QRectF(rect()).adjusted(m->margin(), 12, -m->margin(), m->sideMarks == SideMarks::None ? -12 : -104);
    place.width = column;
    const bool full = static_cast<double>(busiest) * 66 > place.area.height();
    place.height = full ? 48 : 54;
    place.gap = full ? 6 : 14;
    m->places = placeCallouts(wishes, place);
    m->places += fillWithChips(chips, m->places, place);
    if (!m->chips.isEmpty())
        m->places = inOrder(m->places, wishes + chips);
    for (const CalloutPlace& standing : std::as_const(m->places))
        m->reach.insert(standing.id, reachOf(standing));
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

} // namespace stipple::ui::map
