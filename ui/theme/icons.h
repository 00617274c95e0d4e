// Purpose: the icon set, tinted and cached per (name, size, colour, device pixel ratio).
// Thread: UI thread.
// Units: logical pixels.
// Failure: an unknown name gives an empty pixmap of the right size and a line in the log; a test walks all names in use.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace stipple::ui {

namespace icons {
// Strong: 2.3 px strokes, for ticks and for icons beside semi-bold words.
enum class Weight { Regular, Strong };
[[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& colour, qreal dpr = 1.0,
                             Weight weight = Weight::Regular);
[[nodiscard]] QIcon icon(const QString& name, int size, const QColor& normal, const QColor& disabled);
// Paints at exact device pixels of the painter.
void paint(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour, Weight weight = Weight::Regular);
[[nodiscard]] bool exists(const QString& name);
} // namespace icons

namespace brand {
[[nodiscard]] QPixmap logo(int size, const QColor& colour, qreal dpr = 1.0);
// Side view of the pen for Today and Device. Width : height is 400 : 90.
[[nodiscard]] QPixmap penDrawing(int width, qreal dpr = 1.0);
} // namespace brand

} // namespace stipple::ui
