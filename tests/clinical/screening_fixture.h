// Answers of one visit against the shipped rules: everything answered "no" today, then changed one by one.
#pragma once

#include "core/clinical/screening.h"
#include "tests/clinical/shipped_pack.h"

#include <string>
#include <vector>

namespace stipple::test {

using Value = ports::ScreeningAnswer::Value;

class Visit {
public:
    Visit(); // 22 Nov 2026, born 1980, every asked rule answered no

    Visit& answer(const std::string& rule, Value value, std::optional<ports::Day> since = std::nullopt,
                  std::vector<std::string> zones = {}, std::string reason = {});
    Visit& forget(const std::string& rule);
    [[nodiscard]] ports::ScreeningAnswer& at(const std::string& rule);

    [[nodiscard]] Result<clinical::ScreeningResult> tryEvaluate() const;
    [[nodiscard]] clinical::ScreeningResult evaluate() const; // must be usable
    // The only finding; fails the test if there is none or more than one.
    [[nodiscard]] clinical::ScreeningFinding only() const;

    clinical::ScreeningContext context;
    std::vector<ports::ScreeningAnswer> answers;
};

inline const std::vector<std::string> kCheeks{"cheek_left", "cheek_right"};

} // namespace stipple::test
