// Purpose: how each role of the drawing looks, one table for paper and daylight, one for the cockpit.
// Thread: any. Values.
// Units: pen widths in map units.
// Failure: none; every role has a row.
#pragma once

#include "ui/map/map_document.h"

#include <QBrush>
#include <QPainter>
#include <QPen>

namespace stipple::ui::map {

enum class Light { Day, Cockpit };

struct RoleDress {
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
};
[[nodiscard]] RoleDress dressOf(Role role, Light light);

struct ZoneColours {
    QColor absentLine, plannedFill, plannedLine, selectedFill, hoverFill, doneFill, levelFill, accent, linked;
    QColor exclusionLine, hatch, lesionFill;
    QColor badgeFill, badgeLine, badgeInk, badgeStrongFill, badgeStrongInk, badgeDoneFill, badgeDoneInk;
    QColor focus, focusHalo, side;
};
[[nodiscard]] const ZoneColours& zoneColours(Light light);

void paintShapes(QPainter& p, const QList<Shape>& shapes, Light light);

} // namespace stipple::ui::map
