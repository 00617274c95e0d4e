// Purpose: a small text screen that shows what the pen does, and keys for its buttons.
// Thread: the emulator's.
// Units: shown as mm and strokes/min.
// Failure: without a terminal it stays silent.
#pragma once

#include "device/pen/control.h"

#include <cstdint>
#include <termios.h>
#include <vector>

struct pollfd;

namespace stipple::pen {

enum class ScreenMode : std::uint8_t { Off, On };

class Screen {
public:
    explicit Screen(ScreenMode mode);
    ~Screen() { close(); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    void addPollFds(std::vector<pollfd>& fds) const;
    void service(Emulator& emulator, Commands& commands); // keys, and the picture ten times a second
    void close() noexcept;
    [[nodiscard]] bool quit() const noexcept { return m_quit; }

private:
    void key(char c, Emulator& emulator, Commands& commands);
    void draw(Emulator& emulator) const;

    bool m_on = false;
    bool m_quit = false;
    termios m_before{};
    std::uint64_t m_drawnUs = 0;
};

} // namespace stipple::pen
