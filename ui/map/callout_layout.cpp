#include "ui/map/callout_layout.h"

#include <algorithm>
#include <cmath>

namespace stipple::ui::map {

namespace {

using Wishes = QList<CalloutWish>;

int capacity(const CalloutRoom& room) { return std::max(0, static_cast<int>((room.area.height() + room.gap) / (room.height + room.gap))); }

// Sides first, then the midline to the shorter column, from the top down.
void split(const Wishes& all, Wishes& left, Wishes& right)
{
    Wishes middle;
    for (const CalloutWish& wish : all) {
        switch (wish.column) {
        case Column::Left: left.append(wish); break;
        case Column::Right: right.append(wish); break;
        case Column::Any: middle.append(wish); break;
        }
    }
    std::stable_sort(middle.begin(), middle.end(), [](const auto& a, const auto& b) { return a.anchor.y() < b.anchor.y(); });
    for (const CalloutWish& wish : middle)
        (left.size() <= right.size() ? left : right).append(wish);
}

void dropLeast(Wishes& column, int most)
{
    std::stable_sort(column.begin(), column.end(), [](const auto& a, const auto& b) { return a.priority > b.priority; });
    if (column.size() > most)
        column.erase(column.begin() + most, column.end());
    std::stable_sort(column.begin(), column.end(), [](const auto& a, const auto& b) { return a.anchor.y() < b.anchor.y(); });
}

// Wished heights pushed apart downward, then upward from the foot: stays in order, stays inside.
QList<qreal> heights(const Wishes& column, const CalloutRoom& room)
{
    QList<qreal> tops;
    const qreal pitch = room.height + room.gap;
    qreal least = room.area.top();
    for (const CalloutWish& wish : column) {
        const qreal top = std::max(least, wish.anchor.y() - room.height / 2);
        tops.append(top);
        least = top + pitch;
    }
    qreal most = room.area.bottom() - room.height;
    for (qsizetype i = tops.size() - 1; i >= 0; --i) {
        tops[i] = std::round(std::min(tops[i], most));
        most = tops[i] - pitch;
    }
    return tops;
}

// The point of the zone's edge nearest to the box, a little inside; with a small bias to the box's own height.
QPointF target(const CalloutWish& wish, const QPointF& from)
{
    QPointF best = wish.anchor;
    qreal least = 1e18;
    for (const QPointF& p : wish.outline) {
        const QPointF d = p - from;
        const qreal cost = std::abs(d.x()) + 1.6 * std::abs(d.y());
        if (cost < least) {
            least = cost;
            best = p;
        }
    }
    const QPointF inward = wish.anchor - best;
    const qreal length = std::hypot(inward.x(), inward.y());
    return length > 1 ? best + inward * std::min(1.0, 9.0 / length) : best;
}

QPolygonF leader(const QPointF& from, const QPointF& to)
{
    const qreal dx = to.x() - from.x(), dy = to.y() - from.y();
    if (std::abs(dy) < 2)
        return {{from, QPointF(to.x(), from.y())}};
    const qreal run = std::abs(dx) - std::abs(dy) * 1.15; // a bit flatter than 45°
    if (run <= 0)
        return {{from, to}};
    return {{from, QPointF(from.x() + std::copysign(run, dx), from.y()), to}};
}

} // namespace

QList<CalloutPlace> placeCallouts(const QList<CalloutWish>& wishes, const CalloutRoom& room)
{
    Wishes left, right;
    split(wishes, left, right);
    QList<CalloutPlace> places;
    for (const bool isLeft : {true, false}) {
        Wishes& column = isLeft ? left : right;
        dropLeast(column, capacity(room));
        const QList<qreal> tops = heights(column, room);
        const qreal x = isLeft ? room.area.left() : room.area.right() - room.width;
        for (qsizetype i = 0; i < column.size(); ++i) {
            const QRectF box(x, tops[i], room.width, room.height);
            const QPointF from(isLeft ? box.right() : box.left(), box.center().y());
            places.append({column[i].id, box, leader(from, target(column[i], from))});
        }
    }
    return places;
}

QList<CalloutPlace> fillWithChips(const QList<CalloutWish>& wishes, const QList<CalloutPlace>& standing, const CalloutRoom& room)
{
    QList<CalloutPlace> all = standing;
    QList<CalloutPlace> added;
    const auto isFree = [&](const QRectF& box) {
        const QRectF wide = box.adjusted(0, -room.gap / 2, 0, room.gap / 2);
        return room.area.contains(box) && std::none_of(all.cbegin(), all.cend(), [&](const auto& place) { return place.box.intersects(wide); });
    };
    for (const CalloutWish& wish : wishes) {
        const bool isLeft = wish.column == Column::Left || (wish.column == Column::Any && added.size() % 2 == 0);
        const qreal x = isLeft ? room.area.left() : room.area.right() - room.width;
        const qreal wanted = std::round(wish.anchor.y() - room.height / 2);
        for (qreal off = 0; off < room.area.height(); off += 6) {
            const QRectF below(x, wanted + off, room.width, room.height), above = below.translated(0, -2 * off);
            const QRectF box = isFree(below) ? below : isFree(above) ? above : QRectF();
            if (box.isEmpty())
                continue;
            const QPointF from(isLeft ? box.right() : box.left(), box.center().y());
            added.append({wish.id, box, leader(from, target(wish, from))});
            all.append(added.last());
            break;
        }
    }
    return added;
}

QList<CalloutPlace> inOrder(const QList<CalloutPlace>& places, const QList<CalloutWish>& wishes)
{
    qreal middle = 0;
    for (const CalloutPlace& place : places)
        middle += place.box.center().x() / static_cast<qreal>(places.size());
    QList<CalloutPlace> ordered;
    for (const bool isLeft : {true, false}) {
        QList<QRectF> boxes;
        Wishes column;
        for (const CalloutPlace& place : places) {
            if ((place.box.center().x() < middle) != isLeft)
                continue;
            const auto wish = std::find_if(wishes.cbegin(), wishes.cend(), [&](const CalloutWish& w) { return w.id == place.id; });
            if (wish == wishes.cend())
                continue;
            boxes.append(place.box);
            column.append(*wish);
        }
        std::stable_sort(boxes.begin(), boxes.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        std::stable_sort(column.begin(), column.end(), [](const auto& a, const auto& b) { return a.anchor.y() < b.anchor.y(); });
        for (qsizetype i = 0; i < column.size(); ++i) {
            const QPointF from(isLeft ? boxes[i].right() : boxes[i].left(), boxes[i].center().y());
            ordered.append({column[i].id, boxes[i], leader(from, target(column[i], from))});
        }
    }
    return ordered;
}

} // namespace stipple::ui::map
