// Small tools around the pen: its control socket, signals, switches in /sys, and DTR as the bus saw it.
#include "tests/hil/qemu/guest/commands.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stipple::hil {

using nlohmann::json;

namespace {

// usbmon stamps with CLOCK_MONOTONIC modulo 4096 s.
std::int64_t monotonicOf(std::int64_t usbmonUs)
{
    constexpr std::int64_t kWrap = 4096'000'000;
    const std::int64_t now = nowUs();
    return now - ((now - usbmonUs) % kWrap + kWrap) % kWrap;
}

// The DTR that a submitted control request sets, if it sets one. CDC: 21 22 value b0. FTDI: 40 01 value, the high
// byte says which lines the low byte is about.
std::optional<bool> dtrOf(const std::string& type, const std::string& request, unsigned value)
{
    if (type == "21" && request == "22")
        return (value & 1U) != 0;
    if (type == "40" && request == "01" && (value & 0x100U) != 0)
        return (value & 1U) != 0;
    return std::nullopt;
}

} // namespace

int monCommand(const Arguments&)
{
    std::ifstream mon("/sys/kernel/debug/usb/usbmon/0u");
    std::string text;
    while (std::getline(mon, text)) {
        std::istringstream words(text);
        std::string urb, event, address, tag, type, request, value;
        std::int64_t us = 0;
        words >> urb >> us >> event >> address >> tag >> type >> request >> value;
        if (event != "S" || tag != "s" || !address.starts_with("Co:") || value.empty())
            continue;
        if (const auto dtr = dtrOf(type, request, static_cast<unsigned>(std::stoul(value, nullptr, 16))))
            say({{"dtr", *dtr}, {"t_us", monotonicOf(us)}, {"setup", type + " " + request + " " + value}});
    }
    return 1; // usbmon is not there
}

int ctlCommand(const Arguments& arguments)
{
    if (arguments.size() < 2)
        return 2;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    arguments[0].copy(address.sun_path, sizeof address.sun_path - 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        say({{"ok", false}, {"errno", ::strerrorname_np(errno)}});
        return 1;
    }
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string line = arguments[i] + "\n";
        std::string answer;
        std::array<char, 4096> buffer{};
        if (::write(fd, line.data(), line.size()) < 0)
            break;
        const std::int64_t sentUs = nowUs();
        while (answer.find('\n') == std::string::npos) {
            const ssize_t n = ::read(fd, buffer.data(), buffer.size());
            if (n <= 0)
                break;
            answer.append(buffer.data(), static_cast<std::size_t>(n));
        }
        json parsed = json::parse(answer, nullptr, false);
        if (parsed.is_object())
            parsed["sent_us"] = sentUs;
        say(parsed);
    }
    ::close(fd);
    return 0;
}

int killCommand(const Arguments& arguments)
{
    if (arguments.size() < 2)
        return 2;
    const std::int64_t us = nowUs();
    const bool ok = ::kill(std::stoi(arguments[0]), std::stoi(arguments[1])) == 0;
    say({{"ok", ok}, {"t_us", us}});
    return ok ? 0 : 1;
}

int putCommand(const Arguments& arguments)
{
    if (arguments.empty())
        return 2;
    std::ofstream file(arguments[0]);
    const std::int64_t us = nowUs();
    file << (arguments.size() > 1 ? arguments[1] : "") << std::endl;
    say({{"ok", file.good()}, {"t_us", us}, {"took_ms", static_cast<double>(nowUs() - us) / 1000.0}});
    return file.good() ? 0 : 1;
}

} // namespace stipple::hil
