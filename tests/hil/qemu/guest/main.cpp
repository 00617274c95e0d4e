#include "tests/hil/qemu/guest/commands.h"

#include <algorithm>
#include <array>
#include <grp.h>
#include <iostream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace stipple::hil {

std::int64_t nowUs() noexcept { return device::monotonicNow().sinceBoot.count() / 1000; }

void say(const nlohmann::json& line)
{
    static std::mutex one;
    const std::lock_guard lock(one);
    std::cout << line.dump() << std::endl;
}

bool becomeUser(unsigned uid, unsigned gid)
{
    constexpr std::array<gid_t, 1> kDialout{20};
    return ::setgroups(kDialout.size(), kDialout.data()) == 0 && ::setresgid(gid, gid, gid) == 0
        && ::setresuid(uid, uid, uid) == 0;
}

} // namespace stipple::hil

int main(int argc, char** argv)
{
    using namespace stipple::hil;
    using Command = int (*)(const Arguments&);
    constexpr std::array<std::pair<std::string_view, Command>, 10> kCommands{{
        {"open", openCommand},
        {"plain", plainCommand},
        {"stall", stallCommand},
        {"closing-wait", waitCommand},
        {"list", listCommand},
        {"link", linkCommand},
        {"mon", monCommand},
        {"ctl", ctlCommand},
        {"kill", killCommand},
        {"put", putCommand},
    }};
    Arguments arguments(argv + 1, argv + argc);
    if (!arguments.empty() && arguments.front() == "as-clinic") { // everything after it as an ordinary user
        arguments.erase(arguments.begin());
        if (!becomeUser(1000, 1000)) {
            std::cerr << "hil_guest: cannot give up root\n";
            return 1;
        }
    }
    if (!arguments.empty()) {
        const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                        [&](const auto& row) { return row.first == arguments.front(); });
        if (found != kCommands.end()) {
            arguments.erase(arguments.begin());
            return found->second(arguments);
        }
    }
    std::cerr << "usage: hil_guest [as-clinic] open|plain|stall|closing-wait|list|link|mon|ctl|kill|put …\n";
    return 2;
}
