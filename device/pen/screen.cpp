#include "device/pen/screen.h"

#include "device/wire/names.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <string>
#include <unistd.h>

namespace stipple::pen {

using nlohmann::json;

Screen::Screen(ScreenMode mode)
{
    if (mode == ScreenMode::Off || ::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios t = m_before;
    t.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    t.c_cc[VMIN] = 0;
    t.c_cc[VTIME] = 0;
    m_on = ::tcsetattr(STDIN_FILENO, TCSANOW, &t) == 0;
    if (m_on)
        std::fputs("\x1b[?25l\x1b[2J", stdout);
}

void Screen::close() noexcept
{
    if (!m_on)
        return;
    m_on = false;
    std::fputs("\x1b[?25h\n", stdout);
    std::fflush(stdout);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
}

void Screen::addPollFds(std::vector<pollfd>& fds) const
{
    if (m_on)
        fds.push_back({STDIN_FILENO, POLLIN, 0});
}

void Screen::service(Emulator& emulator, Commands& commands)
{
    if (!m_on)
        return;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1)
        key(c, emulator, commands);
    const std::uint64_t now = emulator.clock().nowUs();
    if (now >= m_drawnUs + 100000) {
        m_drawnUs = now;
        draw(emulator);
    }
}

void Screen::key(char c, Emulator& emulator, Commands& commands)
{
    const Snapshot s = emulator.core().snapshot();
    const auto run = [&](const json& command) { static_cast<void>(commands.run(command)); };
    if (c == ' ' || c == 't') // a terminal tells no release: each press toggles
        run({{"cmd", "trigger"}, {"pressed", !s.trigger}});
    else if (c == 'c')
        run({{"cmd", emulator.core().cartridge() != nullptr ? "cart_remove" : "cart_insert"}});
    else if (c == 'u')
        run({{"cmd", emulator.plugged() ? "unplug" : "replug"}});
    else if (c == 'e')
        run({{"cmd", "e_stop"}, {"pressed", !s.eStop}});
    else if (c == 'k')
        run({{"cmd", "contact"}, {"on", !s.contact}});
    else if (c == 'q')
        m_quit = true;
}

void Screen::draw(Emulator& emulator) const
{
    const Snapshot s = emulator.core().snapshot();
    const CartridgeTag* cart = emulator.core().cartridge();
    std::string faults;
    for (const wire::FaultRow& row : wire::kFaults)
        if (((s.faultsActive | s.faultsLatched) & wire::faultBit(row.code)) != 0)
            faults += std::string(row.name) + " ";
    const auto yes = [](bool b) { return b ? "yes" : "no "; };
    std::printf("\x1b[H%s  %s\x1b[K\n\n", emulator.setup().serial.c_str(), emulator.cable().name().c_str());
    std::printf("state      %s   last stop %s\x1b[K\n", std::string(wire::nameOf(s.state)).c_str(),
                std::string(wire::nameOf(s.lastStop)).c_str());
    std::printf("cable      plugged %s   host %s   session %s\x1b[K\n", yes(emulator.plugged()), yes(s.lineUp), yes(s.session));
    std::printf("needles    %.2f mm of %.2f mm   withdrawn %s\x1b[K\n", s.extensionUm / 1000.0, s.depthUm / 1000.0,
                yes(s.sensors.withdrawn));
    std::printf("motor      %.0f/min of %u/min   energised %s\x1b[K\n", s.sensors.rateSpm, unsigned{s.rateSpm},
                yes(s.motorEnergised));
    std::printf("strokes    run %u   life %u\x1b[K\n", s.strokesRun, s.strokesLife);
    std::printf("buttons    trigger %s   contact %s   e-stop %s\x1b[K\n", yes(s.trigger), yes(s.contact), yes(s.eStop));
    std::printf("cartridge  %s\x1b[K\n",
                cart == nullptr ? "none" : (cart->lot + (cart->used ? " used" : "") + " " + toHex(cart->uid)).c_str());
    std::printf("faults     %s\x1b[K\n\n", faults.empty() ? "none" : faults.c_str());
    std::printf("space/t trigger  c cartridge  u cable  e e-stop  k contact  q quit\x1b[K\n");
    std::fflush(stdout);
}

} // namespace stipple::pen
