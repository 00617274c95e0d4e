// Purpose: the subcommands of hil_guest, the program that puts Stipple's device layer on a real USB port inside the
//          guest. Each prints JSON, one object a line; rig and checks are outside (rig.py).
// Thread: main, unless a file says otherwise.
// Units: *_us is CLOCK_MONOTONIC of the guest, *_ms durations.
// Failure: {"ok":false,…} and exit status 1; 2 for a wrong command line.
#pragma once

#include "device/host/pen_link.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace stipple::hil {

using Arguments = std::vector<std::string>;

int openCommand(const Arguments& arguments);  // PATH [HOLD_MS]: the stream that Stipple opens
int plainCommand(const Arguments& arguments); // PATH: open(2) as any other program does
int stallCommand(const Arguments& arguments); // PATH: fill a line that nobody reads, then drop DTR and close
int waitCommand(const Arguments& arguments);  // closing wait of PATH: "none" or hundredths of a second
int listCommand(const Arguments& arguments);  // what discovery sees
int linkCommand(const Arguments& arguments);  // PATH or serial=TEXT: a whole PenLink, commands on stdin
int monCommand(const Arguments& arguments);   // every change of DTR that goes over the bus, from usbmon
int ctlCommand(const Arguments& arguments);   // SOCKET LINE…: command lines to the emulated pen
int killCommand(const Arguments& arguments);  // PID SIGNAL: and the moment of it
int putCommand(const Arguments& arguments);  // FILE TEXT: writes it, and tells the moment

// Gives up root for good; the groups stay those of the person at the desk (dialout).
[[nodiscard]] bool becomeUser(unsigned uid, unsigned gid);

[[nodiscard]] std::int64_t nowUs() noexcept;
void say(const nlohmann::json& line);

} // namespace stipple::hil
