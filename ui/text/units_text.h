// Purpose: numbers as people read and write them. 2 decimals for mm, thin no-break space in thousands, m:ss.
// Thread: UI thread (tr()). Figures on screen always have a decimal point: "1.50".
// Units: in the names.
// Failure: none. Reading what a person typed is core/text/number_input.h.
#pragma once

#include "core/text/number_input.h"
#include "core/units/units.h"

#include <QString>

#include <cstdint>

namespace stipple::ui::text {

inline constexpr char16_t kThinSpace = u'\u202F';

[[nodiscard]] QString mm(Micrometres depth);                 // "1.50"
[[nodiscard]] QString mmWithUnit(Micrometres depth);         // "1.50 mm"
[[nodiscard]] QString mmSpoken(Micrometres depth);           // "1.50 millimetres"
[[nodiscard]] QString grouped(std::int64_t number);          // "7 000"
[[nodiscard]] QString rate(StrokesPerMinute rate);           // "7 000"
[[nodiscard]] QString rateWithUnit(StrokesPerMinute rate);   // "7 000 strokes/min"
[[nodiscard]] QString percent(double fraction);              // "64 %"
[[nodiscard]] QString area(int cm2);                         // "38 cm²"
[[nodiscard]] QString duration(std::int64_t milliseconds);   // "2:20", "1:02:20"
[[nodiscard]] QString roughDuration(std::int64_t seconds);   // "3 min 40 s", "24 min"
[[nodiscard]] QString noData();                              // "– –"

// Why a typed number was not taken (core/text/number_input.h reads it).
[[nodiscard]] QString problemWords(stipple::text::NumberProblem problem);
[[nodiscard]] QString problemWords(stipple::text::DateProblem problem);

} // namespace stipple::ui::text
