#include "ui/map/map_geometry.h"

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

double squared(const QPointF& v) { return v.x() * v.x() + v.y() * v.y(); }

double toSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF ab = b - a;
    const double length = squared(ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0.0;
    return std::sqrt(squared(p - (a + ab * t)));
}

double toEdge(const QPainterPath& path, const QPointF& p)
{
    double least = 1e18;
    const auto polygons = path.toSubpathPolygons();
    for (const QPolygonF& polygon : polygons) {
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
            least = std::min(least, toSegment(p, polygon[i], polygon[i + 1]));
    }
    return least;
}

} // namespace

At shapeAt(const MapDocument& map, const QList<Lesion>& lesions, const QPointF& point, double slop)
{
    for (const Lesion& lesion : lesions) {
        if (squared(point - lesion.centre) <= lesion.radius * lesion.radius)
            return {Found::Lesion, lesion.id};
    }
    for (const Shape& shape : map.exclusions) {
        if (shape.bounds.contains(point) && shape.path.contains(point))
            return {Found::Exclusion, shape.id};
    }
    for (const Shape& shape : map.zones) {
        if (shape.bounds.contains(point) && shape.path.contains(point))
            return {Found::Zone, shape.id};
    }
    At nearest;
    double least = slop;
    for (const Shape& shape : map.zones) {
        if (!shape.bounds.adjusted(-slop, -slop, slop, slop).contains(point))
            continue;
        const double distance = toEdge(shape.path, point);
        if (distance <= least) {
            least = distance;
            nearest = {Found::Zone, shape.id};
        }
    }
    return nearest;
}

QString nextIn(const MapDocument& map, const QStringList& ids, const QString& from, Direction direction)
{
    const QPointF start = map.anchor(from);
    QString best;
    double least = 1e18;
    for (const QString& id : ids) {
        if (id == from)
            continue;
        const QPointF d = map.anchor(id) - start;
        double along = 0, across = 0;
        switch (direction) {
        case Direction::Left: along = -d.x(); across = d.y(); break;
        case Direction::Right: along = d.x(); across = d.y(); break;
        case Direction::Up: along = -d.y(); across = d.x(); break;
        case Direction::Down: along = d.y(); across = d.x(); break;
        }
        if (along <= 0.5 || std::abs(across) > along * 1.75)
            continue;
        const double cost = along + 2.0 * std::abs(across);
        if (cost < least) {
            least = cost;
            best = id;
        }
    }
    return best;
}

QStringList readingOrder(const MapDocument& map)
{
    constexpr double kRow = 36;
    QStringList ids;
    for (const Shape& shape : map.zones)
        ids << shape.id;
    for (const Shape& shape : map.exclusions)
        ids << shape.id;
    std::stable_sort(ids.begin(), ids.end(), [&](const QString& a, const QString& b) {
        const QPointF pa = map.anchor(a), pb = map.anchor(b);
        const double ra = std::floor(pa.y() / kRow), rb = std::floor(pb.y() / kRow);
        return ra != rb ? ra < rb : pa.x() < pb.x();
    });
    return ids;
}

} // namespace stipple::ui::map
