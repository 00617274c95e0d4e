// Purpose: a file of timed commands: JSON lines as on the control socket, each with "at_ms" since start.
// Thread: the emulator's.
// Units: ms of the emulator's clock.
// Failure: FileUnreadable, FileFormat with the line number.
#pragma once

#include "device/pen/control.h"

#include <string>
#include <vector>

namespace stipple::pen {

class Script {
public:
    [[nodiscard]] static Result<Script> load(const std::string& path); // empty path: an empty script
    void service(std::uint64_t nowUs, Commands& commands);

private:
    struct Step {
        std::uint64_t atUs;
        std::string line;
    };
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
};

} // namespace stipple::pen
