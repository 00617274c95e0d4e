// Purpose: the checks of stipple-pencheck, in the order they run.
// Thread: main.
// Units: none.
// Failure: none; a check gives a Verdict.
#pragma once

#include "device/pencheck/report.h"
#include "device/pencheck/tiny_host.h"

#include <span>

namespace stipple::pencheck {

enum class Needs : std::uint8_t {
    Nothing,
    Motion, // arms the pen; needles move when the trigger is pressed
    Spend,  // uses up the cartridge
};

struct Check {
    std::string_view id;
    std::string_view section; // of PENLINK.md
    std::string_view title;
    Needs needs;
    Verdict (*run)(TinyHost&);
};

[[nodiscard]] std::span<const Check> allChecks();

// One list a file, put together in check_list.cpp.
[[nodiscard]] std::span<const Check> identifyChecks();
[[nodiscard]] std::span<const Check> frameChecks();
[[nodiscard]] std::span<const Check> sessionChecks();
[[nodiscard]] std::span<const Check> configChecks();
[[nodiscard]] std::span<const Check> armChecks();
[[nodiscard]] std::span<const Check> motionChecks();
[[nodiscard]] std::span<const Check> runChecks();
[[nodiscard]] std::span<const Check> limitChecks();
[[nodiscard]] std::span<const Check> logChecks();

[[nodiscard]] inline std::string num(double v)
{
    std::string s = std::to_string(v);
    return s.substr(0, s.find('.') + 2);
}
[[nodiscard]] inline std::string num(std::uint64_t v) { return std::to_string(v); }

} // namespace stipple::pencheck
