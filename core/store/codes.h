// Purpose: the words that stand in the database for the house's enums, and lists of ids as text.
// Thread: any. Pure.
// Failure: an unknown word is nullopt, which the caller makes StoreCorrupt. Words are never changed once shipped.
#pragma once

#include "core/plan/plan.h"
#include "core/ports/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::store {

[[nodiscard]] const char* wordOf(ports::Role role);
[[nodiscard]] const char* wordOf(ports::Sex sex);
[[nodiscard]] const char* wordOf(ports::SessionStage stage);
[[nodiscard]] const char* wordOf(ports::ScreeningAnswer::Value value);
[[nodiscard]] const char* wordOf(ports::ScreeningAnswer::Source source);
[[nodiscard]] const char* wordOf(ports::Segment::Result result);
[[nodiscard]] const char* wordOf(ports::Certainty certainty);
[[nodiscard]] const char* wordOf(plan::Pattern pattern);
[[nodiscard]] const char* wordOf(plan::EndPoint endPoint);

// The reverse: tries every value of the enum. `count` is how many there are.
template <class E, int Count> [[nodiscard]] std::optional<E> fromWord(std::string_view word)
{
    for (int i = 0; i < Count; ++i) {
        if (word == wordOf(static_cast<E>(i)))
            return static_cast<E>(i);
    }
    return std::nullopt;
}
[[nodiscard]] inline auto roleOf(std::string_view w) { return fromWord<ports::Role, 4>(w); }
[[nodiscard]] inline auto sexOf(std::string_view w) { return fromWord<ports::Sex, 4>(w); }
[[nodiscard]] inline auto stageOf(std::string_view w) { return fromWord<ports::SessionStage, 6>(w); }
[[nodiscard]] inline auto answerOf(std::string_view w) { return fromWord<ports::ScreeningAnswer::Value, 4>(w); }
[[nodiscard]] inline auto sourceOf(std::string_view w) { return fromWord<ports::ScreeningAnswer::Source, 4>(w); }
[[nodiscard]] inline auto resultOf(std::string_view w) { return fromWord<ports::Segment::Result, 4>(w); }
[[nodiscard]] inline auto certaintyOf(std::string_view w) { return fromWord<ports::Certainty, 2>(w); }
[[nodiscard]] inline auto patternOf(std::string_view w) { return fromWord<plan::Pattern, 4>(w); }
[[nodiscard]] inline auto endPointOf(std::string_view w) { return fromWord<plan::EndPoint, 3>(w); }

// An id of a content file (a–z, 0–9, _ . -, rules with C_ before it): may stand in clear. Anything else is somebody's words and is sealed.
[[nodiscard]] bool isCode(std::string_view text) noexcept;
[[nodiscard]] bool allCodes(const std::vector<std::string>& list) noexcept;
[[nodiscard]] std::string joinCodes(const std::vector<std::string>& list); // "cheek_left cheek_right"
[[nodiscard]] std::vector<std::string> splitCodes(std::string_view text);

} // namespace stipple::store
