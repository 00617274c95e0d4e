#include "core/store/wording.h"

#include <fmt/format.h>

#include <array>

namespace stipple::store::wording {

std::string dayMonth(const ports::Day& day)
{
    static constexpr std::array kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
    if (day.month < 1 || day.month > 12)
        return {};
    return fmt::format("{} {}", day.day, kMonths[static_cast<std::size_t>(day.month - 1)]);
}

} // namespace stipple::store::wording
