// Purpose: what screen readers are told about painted widgets: role, name and value (UI.md §7).
// Thread: UI thread; install() once, done by applyTheme().
// Failure: none; a widget that is neither PaintedItems nor SpokenValue is what Qt makes of it.
#pragma once

#include <QString>

class QWidget;

namespace stipple::ui::accessible {

void install();
// Says something once, now.
void announce(QWidget* source, const QString& words);
// A value that this widget speaks has changed.
void valueChanged(QWidget* source);
// Item `index` of a PaintedItems widget got the inner focus.
void itemFocused(QWidget* source, int index);

} // namespace stipple::ui::accessible
