// Where everything stands: the drawing in the widget, the callouts beside it, and the place each zone takes.
#include "ui/map/zone_map_parts.h"

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

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

} // namespace stipple::ui::map
