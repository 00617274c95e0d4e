// Purpose: paints one zone in its state, its badge, its callout and leader: everything of the map that lives.
// Thread: UI thread, inside a paint event.
// Units: map units for shapes (through the transform), device pixels for lines, badges and words.
// Failure: none.
#pragma once

#include "ui/map/callout_layout.h"
#include "ui/map/map_dress.h"
#include "ui/map/zone_mark.h"

#include <QTransform>

namespace stipple::ui::map {

struct ZoneLook {
    bool selected = false, hovered = false, focused = false, swept = false;
    friend bool operator==(const ZoneLook&, const ZoneLook&) = default;
};

struct Canvas {
    QPainter& p;
    const QTransform& toWidget;
    Light light;
};

void paintZone(const Canvas& canvas, const Shape& shape, const ZoneMark& mark, const ZoneLook& look);
void paintExclusion(const Canvas& canvas, const QPainterPath& mapPath, const ZoneLook& look);
void paintLesion(const Canvas& canvas, const Lesion& lesion);
void paintBadge(const Canvas& canvas, const QPointF& at, const ZoneMark& mark, const ZoneLook& look);
void paintFocus(const Canvas& canvas, const QPainterPath& mapPath);

enum class CalloutForm { Full, Short, Chip };
void paintLeader(const Canvas& canvas, const CalloutPlace& place, const ZoneLook& look, CalloutForm form);
void paintCallout(const Canvas& canvas, const CalloutPlace& place, const ZoneMark& mark, const ZoneLook& look, CalloutForm form);

inline constexpr double kBadge = 28; // diameter

} // namespace stipple::ui::map
