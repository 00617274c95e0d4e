// Purpose: what a check found, and how it is printed: for people and as JSON.
// Thread: main.
// Units: milliseconds.
// Failure: none.
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::pencheck {

enum class Outcome : std::uint8_t { Pass, Fail, NotSupported, Skipped };

struct Verdict {
    Outcome outcome = Outcome::Pass;
    std::string text;                // why it failed, or what was seen
    std::optional<double> measuredMs; // the time the requirement is about
    std::optional<double> limitMs;
};

[[nodiscard]] inline Verdict passed(std::string text = {}) { return {Outcome::Pass, std::move(text), {}, {}}; }
[[nodiscard]] inline Verdict failed(std::string text) { return {Outcome::Fail, std::move(text), {}, {}}; }
[[nodiscard]] inline Verdict notSupported(std::string text) { return {Outcome::NotSupported, std::move(text), {}, {}}; }
// Passes when the time is within the limit.
[[nodiscard]] Verdict timed(double measuredMs, double limitMs, const std::string& what);

struct Line {
    std::string_view id;
    std::string_view section;
    std::string_view title;
    Verdict verdict;
    double tookMs = 0;
};

struct Subject {
    std::string path, maker, model, serial, firmware;
    bool simulated = false;
    bool motion = false;
};

[[nodiscard]] std::string_view nameOf(Outcome outcome);
void printLine(std::ostream& out, std::size_t number, const Line& line);
void printSummary(std::ostream& out, const Subject& subject, const std::vector<Line>& lines);
[[nodiscard]] std::string toJson(const Subject& subject, const std::vector<Line>& lines);

} // namespace stipple::pencheck
