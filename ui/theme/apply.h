// Purpose: dresses the application (light) and the cockpit subtree (dark): palette, style, one QSS string each.
// Thread: UI thread, once after QApplication, once per cockpit.
// Failure: none.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QApplication;
class QWidget;

namespace stipple::ui {

// Resources, fonts, StippleStyle, light palette and QSS, keyboard focus ring in every window.
void applyTheme(QApplication& app);

// Palette and QSS of the cockpit for `root` and all below; themeOf() answers Cockpit there from now on.
void applyCockpit(QWidget* root);

[[nodiscard]] QString styleSheet(const Theme& theme);

// Makes the files of stipple.qrc reachable under ":/" (needed once, as this is a static library).
void initResources();

} // namespace stipple::ui
