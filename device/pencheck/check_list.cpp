#include "device/pencheck/check_list.h"

namespace stipple::pencheck {

std::span<const Check> allChecks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> checks;
        for (const auto list : {identifyChecks(), frameChecks(), sessionChecks(), configChecks(), armChecks(),
                                motionChecks(), runChecks(), limitChecks(), logChecks()})
            checks.insert(checks.end(), list.begin(), list.end());
        return checks;
    }();
    return all;
}

} // namespace stipple::pencheck
