// Purpose: the pen's alarms as lines of the banner, with words and clock time.
// Thread: UI thread.
// Units: wall clock.
// Failure: an alarm without words says its number.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/alarm_banner.h"

namespace stipple::ui {

class PenWatch;

// Highest priority first, then newest; adds "no data from the pen" when telemetry is stale while linked.
[[nodiscard]] QList<AlarmLine> alarmLines(const PenWatch& pen, const Services& services);
// True while the cause of an alarm that stops is still there: Clear must wait.
[[nodiscard]] bool clearMustWait(const PenWatch& pen);

} // namespace stipple::ui
