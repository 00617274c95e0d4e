#include "ui/cockpit/alarm_feed.h"

#include "ui/shell/pen_watch.h"
#include "ui/text/date_text.h"
#include "ui/text/pen_text.h"

#include <algorithm>

namespace stipple::ui {

QList<AlarmLine> alarmLines(const PenWatch& pen, const Services& services)
{
    QList<AlarmLine> lines;
    const auto now = services.monoNow();
    bool staleTold = false;
    for (const auto& alarm : pen.port().alarms()) {
        const auto words = text::wordsFor(alarm);
        AlarmLine line;
        line.id = alarm.id;
        line.detail = alarm.detail;
        line.priority = alarm.priority;
        line.title = words.title;
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - alarm.since).count();
        line.time = text::clockSeconds(UtcMs{services.utcNow().ms - std::max<std::int64_t>(0, age)});
        line.line = words.line.isEmpty() ? line.time : words.line + QStringLiteral(" · ") + line.time;
        staleTold = staleTold || alarm.id == ports::AlarmId::TelemetryStale || alarm.id == ports::AlarmId::LinkLost;
        lines.append(line);
    }
    if (pen.stale() && !staleTold) {
        ports::Alarm alarm;
        alarm.id = ports::AlarmId::TelemetryStale;
        alarm.priority = ports::AlarmPriority::Medium;
        const auto words = text::wordsFor(alarm);
        AlarmLine line{alarm.id, 0, alarm.priority, words.title, words.line, text::clockSeconds(services.utcNow())};
        const auto place = std::ranges::find_if(lines, [](const AlarmLine& l) { return l.priority < ports::AlarmPriority::High; });
        lines.insert(place, line);
    }
    return lines;
}

bool clearMustWait(const PenWatch& pen)
{
    const auto alarms = pen.port().alarms();
    return std::ranges::any_of(alarms, [](const ports::Alarm& alarm) {
        return alarm.causePresent && alarm.priority != ports::AlarmPriority::Low;
    });
}

} // namespace stipple::ui
