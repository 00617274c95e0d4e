// Purpose: what the records hand out as codes and values, in words: lines of the timeline, things that wait today.
// Thread: UI thread (tr()).
// Units: through units_text and date_text.
// Failure: an event or notice of an unknown kind is shown as somebody wrote it, or by its kind; never as nothing.
#pragma once

#include "core/ports/records.h"

#include <QString>

#include <string_view>

namespace stipple::ui::text {

struct TwoLines {
    QString title, detail;
};
[[nodiscard]] TwoLines timelineWords(const ports::TimelineEntry& entry);
[[nodiscard]] TwoLines attentionWords(const ports::Attention& line);
[[nodiscard]] QString severityName(std::string_view severity); // of an adverse event: "grade 2"
[[nodiscard]] QString callName(std::string_view kind);         // of a follow-up: "Call on day 3"
[[nodiscard]] QString returnWords(const ports::ReturnDate& date); // "from 9 June"

} // namespace stipple::ui::text
