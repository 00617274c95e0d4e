// Purpose: the letters: Inter, from 22 px Inter Display, then Noto CJK. One place chooses family and tracking.
// Thread: UI thread, after QApplication exists.
// Units: pixels (never below 14).
// Failure: without Inter the platform's sans serif is used; nothing else changes.
#pragma once

#include <QFont>

namespace stipple::ui {

// `px` below 14 is raised to 14. Weights 400 500 600 700 only.
[[nodiscard]] QFont textFont(int px, QFont::Weight weight = QFont::Normal);

} // namespace stipple::ui
