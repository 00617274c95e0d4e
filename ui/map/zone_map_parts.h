// Purpose: what a ZoneMapView keeps; shared by its files (view, scene, speech, input), nobody else.
// Thread: UI thread.
// Units: widget pixels and map units as named.
// Failure: none.
#pragma once

#include "ui/map/callout_layout.h"
#include "ui/map/map_dress.h"
#include "ui/map/map_geometry.h"
#include "ui/map/zone_map_view.h"
#include "ui/map/zone_paint.h"
#include "ui/text/zone_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reason_line.h"

#include <QHash>
#include <QPixmap>
#include <QRegion>
#include <QSet>
#include <QTransform>

namespace stipple::ui::map {

inline constexpr double kMargin = 28, kPairMargin = 8; // between callouts and the edge; of two maps side by side
inline constexpr int kLineRoom = 10; // thickest line and focus ring
inline constexpr int kCaptionRoom = 28; // below a drawing that has one

[[nodiscard]] inline Light lightOf(const QWidget* widget) { return themeOf(widget).dark() ? Light::Cockpit : Light::Day; }
[[nodiscard]] inline QString nameOf(const ZoneMark& mark) { return mark.name.isEmpty() ? text::zoneName(mark.id.toStdString()) : mark.name; }

[[nodiscard]] inline bool inPlan(ZoneState state)
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

struct ZoneMapView::Parts {
    const MapDocument* map = nullptr;
    QString title, problem, emptyHint, caption;
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
    QHash<QString, QRegion> reach; // of each callout: box and leader, with room for the thickest line

    // What no choice changes, rendered once per (map, transform, size, dpr, light): layer 1, and what lies over the
    // zones (landmarks, exclusions, personal places to leave out).
    QPixmap outline, over;
    // All of it but focus ring, until something changes.
    QHash<QString, QPixmap> overOf; // `over` within one zone, where it was needed
    [[nodiscard]] const QPixmap& overWithin(const Shape& zone, const QRect& bounds);
    // One zone as it is chosen or hovered, with what lies over it: a large one takes longer to draw than all else that lives.
    struct Piece {
        ZoneLook look;
        ZoneState state = ZoneState::NotInPlan;
        bool linked = false;
        QPixmap picture;
    };
    QHash<QString, Piece> pieces;
    const QPixmap& piece(const Shape& zone, const QRect& place, const ZoneLook& look, Light light);
    QPixmap scene;
    bool sceneStale = true, layersStale = true, overStale = true;
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
    [[nodiscard]] bool anyPlanned() const; // of the zones on this map
    [[nodiscard]] double margin() const { return caption.isEmpty() ? kMargin : kPairMargin; }
    [[nodiscard]] Callouts shownCallouts(QSize size) const;
    [[nodiscard]] CalloutForm form(const QString& id, QSize size) const;
};

} // namespace stipple::ui::map
