// Purpose: the few English lines that the store puts together itself (timeline, attention). `kind` stands beside
//          each, so that ui/text can say it in another language.
// Thread: any. Pure.
// Failure: none.
#pragma once

#include "core/ports/records.h"
#include "core/store/config.h"

#include <string>

namespace stipple::store::wording {

[[nodiscard]] std::string dayMonth(const ports::Day& day);  // "9 June"
[[nodiscard]] std::string clock(int minutesFromMidnight);   // "09:45"
[[nodiscard]] std::string millimetres(Micrometres depth);   // "1.50 mm"
[[nodiscard]] std::string count(std::int64_t n, const char* one, const char* many); // "1 zone", "8 zones"
[[nodiscard]] std::string endPoint(plan::EndPoint endPoint); // "pinpoint bleeding"

} // namespace stipple::store::wording
