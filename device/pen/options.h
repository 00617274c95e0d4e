// Purpose: the command line of stipple-pen.
// Thread: main.
// Units: in the names.
// Failure: ValueOutOfRange with one plain sentence; main prints it and exits with 2.
#pragma once

#include "core/error.h"
#include "device/pen/pen_setup.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stipple::pen {

enum class Cable : std::uint8_t { Pty, UnixSocket, Tty };
enum class ClockMode : std::uint8_t { Real, Stepped };
enum class StartCartridge : std::uint8_t { Default, Fresh, Keep, None };

struct Options {
    Cable cable = Cable::Pty;
    std::string cablePath; // --link, --unix-socket or --tty
    std::string controlPath;
    std::string scriptPath;
    std::string statePath; // empty: in the temporary directory, by serial
    std::string announceDir;
    ClockMode clock = ClockMode::Real;
    StartCartridge cartridge = StartCartridge::Default;
    std::optional<std::uint64_t> seed;
    std::vector<std::string> defects;
    std::string serial = "SIM-0001";
    bool keys = false;
    bool dieWithParent = false;
    bool noRealtime = false;
    bool help = false;
    bool version = false;
};

[[nodiscard]] Result<Options> parseOptions(const std::vector<std::string>& arguments);
[[nodiscard]] std::string helpText();

} // namespace stipple::pen
