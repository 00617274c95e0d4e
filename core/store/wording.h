// Purpose: dates in what the people of the demo clinic are said to have written. Everything else that the store hands
//          out is codes and values; the window has the words.
// Thread: any. Pure.
// Failure: none.
#pragma once

#include "core/ports/records.h"

#include <string>

namespace stipple::store::wording {

[[nodiscard]] std::string dayMonth(const ports::Day& day);  // "9 June"

} // namespace stipple::store::wording
