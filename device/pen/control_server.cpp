#include "device/pen/control.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace stipple::pen {

Result<void> ControlServer::listen(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::ValueOutOfRange, path + ": path too long for a socket");
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    ::unlink(path.c_str());
    m_listener.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const auto* generic = static_cast<const sockaddr*>(static_cast<const void*>(&address));
    if (!m_listener || ::bind(m_listener.get(), generic, sizeof address) != 0 || ::listen(m_listener.get(), 8) != 0)
        return fail(ErrorCode::FileUnwritable, path + ": " + std::strerror(errno));
    m_path = path;
    return {};
}

ControlServer::~ControlServer()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

void ControlServer::addPollFds(std::vector<pollfd>& fds) const
{
    if (m_listener)
        fds.push_back({m_listener.get(), POLLIN, 0});
    for (const Client& client : m_clients)
        fds.push_back({client.fd.get(), POLLIN, 0});
}

void ControlServer::service(Commands& commands)
{
    if (!m_listener)
        return;
    while (true) {
        Fd fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!fd)
            break;
        m_clients.push_back({std::move(fd), {}});
    }
    for (Client& client : m_clients)
        serve(client, commands);
    std::erase_if(m_clients, [](const Client& c) { return !c.fd; });
}

void ControlServer::serve(Client& client, Commands& commands)
{
    constexpr std::size_t kLongest = 1U << 20;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t n = ::recv(client.fd.get(), buffer.data(), buffer.size(), 0);
        if (n < 0)
            break;
        if (n == 0 || client.in.size() > kLongest) {
            client.fd.reset();
            return;
        }
        client.in.append(buffer.data(), static_cast<std::size_t>(n));
    }
    std::size_t end = 0;
    while ((end = client.in.find('\n')) != std::string::npos) {
        const std::string line = client.in.substr(0, end);
        client.in.erase(0, end + 1);
        const std::string answer = commands.runLine(line) + "\n";
        if (::send(client.fd.get(), answer.data(), answer.size(), MSG_NOSIGNAL) < 0) {
            client.fd.reset();
            return;
        }
    }
}

} // namespace stipple::pen
