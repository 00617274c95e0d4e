// Purpose: why a value stops where it stops: "1.00 mm · limited by neck".
// Thread: UI thread (tr()).
// Failure: none.
#pragma once

#include "core/plan/limits.h"

#include <QString>

namespace stipple::ui::text {

[[nodiscard]] QString reasonWords(plan::LimitReason reason, const QString& subject); // "limited by neck"
[[nodiscard]] QString boundWords(const plan::Bound<Micrometres>& bound);             // "1.00 mm · limited by neck"
[[nodiscard]] QString boundWords(const plan::Bound<StrokesPerMinute>& bound);
[[nodiscard]] QString mostWords(const plan::Bound<Micrometres>& bound);              // "1.00 mm is the most: limited by neck"
[[nodiscard]] QString leastWords(const plan::Bound<Micrometres>& bound);
[[nodiscard]] QString mostWords(const plan::Bound<StrokesPerMinute>& bound);
[[nodiscard]] QString leastWords(const plan::Bound<StrokesPerMinute>& bound);

} // namespace stipple::ui::text
