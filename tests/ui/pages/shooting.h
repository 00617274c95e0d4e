// Purpose: what the programs share that write pages as PNGs for eyes: one picture, and the command line
//          FOLDER [WIDTHxHEIGHT …] [LANGUAGE].
// Thread: UI thread.
// Failure: a picture that cannot be written is named on stderr; a page that does not come ends the run with 1.
#pragma once

#include "tests/ui/pages/house.h"

namespace stipple::ui::test {

void shoot(House& house, const QString& folder, const QString& name); // name-WIDTH.png
[[nodiscard]] int shootAll(int argc, char** argv, const std::function<void(const QString& folder, QSize size)>& pages);

} // namespace stipple::ui::test
