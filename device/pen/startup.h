// Purpose: from command line to a running emulator: memory, cable, identity, cartridge, announcement.
// Thread: main.
// Units: none.
// Failure: Error with a sentence for the terminal.
#pragma once

#include "device/pen/emulator.h"
#include "device/pen/options.h"

#include <memory>
#include <string>

namespace stipple::pen {

[[nodiscard]] Result<std::unique_ptr<Emulator>> startEmulator(const Options& options);
[[nodiscard]] std::string versionText();

// DIR/SERIAL.json while it lives: path and identity for hosts that cannot see a pseudo-terminal on USB.
class Announcement {
public:
    Announcement(const Options& options, Emulator& emulator);
    ~Announcement();
    Announcement(const Announcement&) = delete;
    Announcement& operator=(const Announcement&) = delete;

private:
    std::string m_file;
};

} // namespace stipple::pen
