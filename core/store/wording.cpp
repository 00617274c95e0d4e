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

std::string clock(int minutesFromMidnight) { return fmt::format("{:02}:{:02}", minutesFromMidnight / 60, minutesFromMidnight % 60); }

std::string millimetres(Micrometres depth) { return fmt::format("{}.{:02} mm", depth.um() / 1000, depth.um() % 1000 / 10); }

std::string count(std::int64_t n, const char* one, const char* many) { return fmt::format("{} {}", n, n == 1 ? one : many); }

std::string endPoint(plan::EndPoint endPoint)
{
    switch (endPoint) {
    case plan::EndPoint::Erythema: return "redness";
    case plan::EndPoint::ErythemaToPinpoint: return "redness to pinpoint bleeding";
    case plan::EndPoint::PinpointBleeding: return "pinpoint bleeding";
    }
    return {};
}

} // namespace stipple::store::wording
