// Purpose: questions about a map that have one answer: what is at a point, what is next in a direction, in what
//          order it is read.
// Thread: any. Pure.
// Units: map units; `slop` is how far outside an edge still counts.
// Failure: nothing found is an empty id.
#pragma once

#include "ui/map/map_document.h"
#include "ui/map/zone_mark.h"

namespace stipple::ui::map {

enum class Found { Nothing, Lesion, Exclusion, Zone };
struct At {
    Found found = Found::Nothing;
    QString id;
};
// UI.md §9: lesion → exclusion → zone that holds the point → nearest zone edge within `slop`.
[[nodiscard]] At shapeAt(const MapDocument& map, const QList<Lesion>& lesions, const QPointF& point, double slop);

enum class Direction { Left, Right, Up, Down };
// Nearest of `ids` in that direction from `from` (within 60° of it), or empty.
[[nodiscard]] QString nextIn(const MapDocument& map, const QStringList& ids, const QString& from, Direction direction);

// Zones and exclusions, row by row from the top, left to right.
[[nodiscard]] QStringList readingOrder(const MapDocument& map);

} // namespace stipple::ui::map
