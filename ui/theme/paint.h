// Purpose: the few strokes that all painted widgets share: rounded boxes, hatch, tabular digits, focus, elision.
// Thread: UI thread, inside a paint event.
// Units: logical pixels.
// Failure: none.
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace stipple::ui::paint {

// Border lies inside `box`, crisp at whole pixels.
void box(QPainter& p, const QRectF& box, qreal radius, const QColor& fill, const QColor& border = {}, qreal width = 1.0);
// 45° lines at a fixed gap in device pixels, clipped to `path`.
void hatch(QPainter& p, const QPainterPath& path, const QColor& colour, qreal gap = 10.0, qreal width = 1.2);

// Tabular digits without font features: every digit takes the widest digit's cell, all else its own advance.
[[nodiscard]] qreal digitsWidth(const QString& text, const QFont& font);
// Draws with the baseline at `at` and returns the width.
qreal digits(QPainter& p, const QPointF& at, const QString& text, const QFont& font);
void digits(QPainter& p, const QRectF& box, Qt::Alignment align, const QString& text, const QFont& font);

// Single line, elided on the right when too long.
void line(QPainter& p, const QRectF& box, Qt::Alignment align, const QString& text, const QFont& font, const QColor& colour,
          Qt::TextElideMode elide = Qt::ElideRight);
// Broken at words into at most `most` lines; what does not fit the last one is elided there.
[[nodiscard]] QStringList broken(const QString& text, const QFont& font, qreal width, int most);
void lines(QPainter& p, const QRectF& box, Qt::Alignment align, const QString& text, const QFont& font, const QColor& colour, int most);
[[nodiscard]] QString longestWord(const QString& text);
// `font`, smaller by whole pixels but not below `least`, so that `text` stands in one line of `width`.
[[nodiscard]] QFont fitted(QFont font, const QString& text, qreal width, int least);

} // namespace stipple::ui::paint
