// Purpose: one anatomical map as data: shapes with ids and roles, read from an SVG of a narrow grammar.
// Thread: any (QPainterPath values); loading is pure.
// Units: map units (viewBox).
// Failure: loadMap() gives FileFormat with line and reason in the context; nothing half-read leaves it.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace stipple::ui::map {

enum class Layer { Outline, Zone, Exclusion, Landmark };
enum class Role {
    Skin, Hair, Shade,                                           // outline
    Zone, Exclusion,
    Main, Line, Fine, Faint, Strand, Lash,                       // strokes
    Brow, White, Iris, Pupil, Glint, Nostril, Lip1, Lip2, Nail,  // fills
};

struct Shape {
    QString id;
    Role role = Role::Skin;
    Layer layer = Layer::Outline;
    QPainterPath path;
    QRectF bounds;
};

struct MapDocument {
    QString name;
    QRectF viewBox;
    QList<Shape> outline, zones, exclusions, landmarks; // in paint order
    QHash<QString, QPointF> anchors;                    // zone id → badge centre

    [[nodiscard]] const Shape* zone(const QString& id) const;
    [[nodiscard]] const Shape* exclusion(const QString& id) const;
    [[nodiscard]] QPointF anchor(const QString& id) const;
};

[[nodiscard]] Result<MapDocument> loadMap(const QByteArray& svg, const QString& name);
// From the built-in resources, kept after the first reading.
[[nodiscard]] Result<const MapDocument*> builtInMap(const QString& name);
[[nodiscard]] QStringList builtInMapNames();
// The map on which most of these zones stand; the face from the front where there are none.
[[nodiscard]] QString viewShowing(const QStringList& zones);

// "M x y L … C … Z", absolute only.
[[nodiscard]] std::optional<QPainterPath> parsePath(QStringView data);

} // namespace stipple::ui::map
