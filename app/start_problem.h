// Purpose: says why Stipple cannot start, to people who never see a terminal.
// Thread: UI thread, after QApplication, before any other window.
// Failure: none. Returns when the person closes the window.
#pragma once

#include <QString>

namespace stipple::app {

// Shows the sentence with one button, and runs the application until it is closed.
int showStartProblem(const QString& sentence);

} // namespace stipple::app
