// Purpose: where the callouts stand: two columns, near the height of their zones, never over each other; leaders
//          run level first and then at 45° or less to the zone's edge.
// Thread: any. Pure geometry.
// Units: widget pixels.
// Failure: what does not fit is left out, the least needed first (see `priority`); the zone itself stays selectable.
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace stipple::ui::map {

enum class Column { Any, Left, Right };

struct CalloutWish {
    QString id;
    QPointF anchor;       // of the zone
    QPolygonF outline;    // of the zone
    Column column = Column::Any; // Any: where there is room (zones of the midline)
    int priority = 0;     // higher stays when room is short
};

struct CalloutPlace {
    QString id;
    QRectF box;
    QPolygonF leader;     // from the box to a point on the zone, 2 or 3 points
};

struct CalloutRoom {
    QRectF area;          // all of the map's widget that may be used
    qreal width = 236, height = 54, gap = 12;
};

[[nodiscard]] QList<CalloutPlace> placeCallouts(const QList<CalloutWish>& wishes, const CalloutRoom& room);
// Puts more callouts into the gaps between those that stand, moving none of them.
[[nodiscard]] QList<CalloutPlace> fillWithChips(const QList<CalloutWish>& wishes, const QList<CalloutPlace>& standing, const CalloutRoom& room);
// The same boxes, given out anew in each column by the height of the zones, so that leaders do not cross.
[[nodiscard]] QList<CalloutPlace> inOrder(const QList<CalloutPlace>& places, const QList<CalloutWish>& wishes);

} // namespace stipple::ui::map
