#include "device/pencheck/report.h"

#include <algorithm>
#include <iomanip>
#include <nlohmann/json.hpp>

namespace stipple::pencheck {

std::string_view nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return "PASS";
    case Outcome::Fail: return "FAIL";
    case Outcome::NotSupported: return "NOT SUPPORTED";
    case Outcome::Skipped: return "SKIPPED";
    }
    return {};
}

Verdict timed(double measuredMs, double limitMs, const std::string& what)
{
    return {measuredMs <= limitMs ? Outcome::Pass : Outcome::Fail, what, measuredMs, limitMs};
}

void printLine(std::ostream& out, std::size_t number, const Line& line)
{
    out << std::setw(3) << number << "  " << std::left << std::setw(5) << line.id << std::setw(14) << nameOf(line.verdict.outcome)
        << std::right << line.title << " [§" << line.section << "]";
    if (line.verdict.measuredMs) {
        out << std::fixed << std::setprecision(1) << "  " << *line.verdict.measuredMs << " ms";
        if (line.verdict.limitMs)
            out << " (limit " << *line.verdict.limitMs << " ms)";
    }
    if (!line.verdict.text.empty())
        out << "\n          " << line.verdict.text;
    out << std::endl;
}

namespace {

std::size_t count(const std::vector<Line>& lines, Outcome outcome)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [outcome](const Line& l) { return l.verdict.outcome == outcome; }));
}

} // namespace

void printSummary(std::ostream& out, const Subject& subject, const std::vector<Line>& lines)
{
    out << '\n'
        << subject.maker << " " << subject.model << ", serial " << subject.serial << ", firmware " << subject.firmware
        << (subject.simulated ? " (simulated)" : "") << '\n';
    out << count(lines, Outcome::Pass) << " passed, " << count(lines, Outcome::Fail) << " failed, "
        << count(lines, Outcome::NotSupported) << " not supported, " << count(lines, Outcome::Skipped) << " skipped\n";
    if (!subject.motion)
        out << "Checks that move needles were skipped; --motion runs them.\n";
}

std::string toJson(const Subject& subject, const std::vector<Line>& lines)
{
    using nlohmann::json;
    json checks = json::array();
    for (const Line& line : lines) {
        json c{{"id", line.id},
               {"section", line.section},
               {"title", line.title},
               {"outcome", nameOf(line.verdict.outcome)},
               {"text", line.verdict.text},
               {"took_ms", line.tookMs}};
        if (line.verdict.measuredMs)
            c["measured_ms"] = *line.verdict.measuredMs;
        if (line.verdict.limitMs)
            c["limit_ms"] = *line.verdict.limitMs;
        checks.push_back(c);
    }
    return json{{"tool", "stipple-pencheck 1.0"},
                {"spec", "PenLink 1.0"},
                {"path", subject.path},
                {"maker", subject.maker},
                {"model", subject.model},
                {"serial", subject.serial},
                {"firmware", subject.firmware},
                {"simulated", subject.simulated},
                {"motion", subject.motion},
                {"passed", count(lines, Outcome::Pass)},
                {"failed", count(lines, Outcome::Fail)},
                {"not_supported", count(lines, Outcome::NotSupported)},
                {"skipped", count(lines, Outcome::Skipped)},
                {"checks", checks}}
        .dump(1);
}

} // namespace stipple::pencheck
