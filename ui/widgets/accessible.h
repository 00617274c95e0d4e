// Purpose: what screen readers are told about painted widgets: role, name and value (UI.md §7).
// Thread: UI thread; install() once, done by applyTheme().
// Failure: none; a widget not named here is what Qt makes of it.
#pragma once

class QWidget;
class QString;

namespace stipple::ui::accessible {

void install();
// Says something once, now.
void announce(QWidget* source, const QString& words);

} // namespace stipple::ui::accessible
