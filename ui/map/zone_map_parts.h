// Purpose: what a ZoneMapView keeps; shared by its drawing and its input file, nobody else.
// Thread: UI thread.
// Units: widget pixels and map units as named.
// Failure: none.
#pragma once

#include "ui/map/callout_layout.h"
#include "ui/map/map_dress.h"
#include "ui/map/map_geometry.h"
#include "ui/map/zone_map_view.h"
#include "ui/widgets/reason_line.h"

#include <QHash>
#include <QPixmap>
#include <QRegion>
#include <QSet>
#include <QTransform>

namespace stipple::ui::map {

struct ZoneMapView::Parts {
    const MapDocument* map = nullptr;
    QString title, problem, emptyHint;
    QHash<QString, ZoneMark> marks;
    QList<Lesion> lesions;
    QString selected, focused, hovered;
    Callouts callouts = Callouts::Full;
    SideMarks sideMarks = SideMarks::LettersAndWords;
    Interaction interaction = Interaction::Choose;
    bool smallChips = false, span = false;
    QRectF frame;          // map units; empty: all
    int topFade = 0;

    double zoom = 1;
    QPointF pan;           // widget pixels, at the present zoom
    QTransform toWidget;
    QStringList order;
    QList<CalloutPlace> places; // planned zones first, chips after
    QSet<QString> chips;

    // Static layers 1 and 4, rendered once per (map, transform, size, dpr, light).
    QPixmap outline, landmarks;
    // All of it but focus ring, until something changes.
    QPixmap scene;
    bool sceneStale = true, layersStale = true;
    QRegion dirty; // what of a scene that is otherwise right has to be painted again

    // pointer
    enum class Drag { None, Pressed, Sweep, Pan, Draw };
    Drag drag = Drag::None;
    QPointF pressedAt, lastAt;
    Hit pressedHit;
    QStringList swept;
    QPointF cursor;        // DrawMark by keyboard: map units, null until an arrow was pressed

    ReasonLine* reason = nullptr;

    [[nodiscard]] ZoneMark mark(const QString& id) const;
    [[nodiscard]] bool excluded(const QString& id) const;
    [[nodiscard]] QString reasonFor(const QString& id) const;
    [[nodiscard]] double columnDivide() const;
    [[nodiscard]] Callouts shownCallouts(int width) const;
};

} // namespace stipple::ui::map
