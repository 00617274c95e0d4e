#include "device/pencheck/operator.h"

#include <array>
#include <cstring>
#include <iostream>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stipple::pencheck {

Operator::~Operator()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Operator::connect(const std::string& controlPath)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (controlPath.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, controlPath.c_str(), controlPath.size() + 1);
    m_fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto* generic = static_cast<const sockaddr*>(static_cast<const void*>(&address));
    if (m_fd >= 0 && ::connect(m_fd, generic, sizeof address) == 0)
        return true;
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    return false;
}

bool Operator::command(const std::string& json)
{
    if (m_fd < 0)
        return false;
    const std::string line = json + "\n";
    if (::send(m_fd, line.data(), line.size(), MSG_NOSIGNAL) < 0)
        return false;
    std::string answer;
    std::array<char, 4096> buffer{};
    while (answer.find('\n') == std::string::npos) {
        pollfd p{m_fd, POLLIN, 0};
        if (::poll(&p, 1, 2000) <= 0)
            return false;
        const ssize_t n = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            return false;
        answer.append(buffer.data(), static_cast<std::size_t>(n));
    }
    return answer.find("\"ok\":true") != std::string::npos;
}

void Operator::say(const std::string& text) const
{
    if (!isMachine())
        std::cerr << "\n>>> " << text << std::endl;
}

void Operator::trigger(bool pressed)
{
    say(pressed ? "Press the trigger and hold it." : "Release the trigger.");
    command(pressed ? R"({"cmd":"trigger","pressed":true})" : R"({"cmd":"trigger","pressed":false})");
}

void Operator::eStop(bool pressed)
{
    say(pressed ? "Press the emergency stop button." : "Release the emergency stop button.");
    command(pressed ? R"({"cmd":"e_stop","pressed":true})" : R"({"cmd":"e_stop","pressed":false})");
}

bool Operator::freshCartridge()
{
    say("Take the cartridge out and put a new one in.");
    if (!isMachine())
        return true;
    if (!command(R"({"cmd":"cart_remove"})"))
        return false;
    ::usleep(60000);
    if (!command(R"({"cmd":"cart_insert"})"))
        return false;
    ::usleep(20000);
    return true;
}

} // namespace stipple::pencheck
