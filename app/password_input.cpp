#include "app/password_input.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace stipple::app {

std::optional<std::string> passwordFrom(int fd)
{
    constexpr std::size_t kLongest = 4096;
    std::string line;
    line.reserve(kLongest); // does not move, so no copy of it stays behind
    char c = 0;
    for (;;) {
        const ssize_t n = ::read(fd, &c, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0 || c == '\n')
            break;
        if (line.size() == kLongest)
            return std::nullopt;
        line.push_back(c);
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        return std::nullopt;
    return line;
}

std::optional<std::string> askPassword(const std::string& prompt)
{
    const int fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return std::nullopt;
    termios shown{};
    const bool terminal = ::tcgetattr(fd, &shown) == 0;
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::optional<std::string> typed;
    if (terminal && ::tcsetattr(fd, TCSAFLUSH, &hidden) == 0) {
        const bool asked = ::write(fd, prompt.data(), prompt.size()) == static_cast<ssize_t>(prompt.size());
        typed = asked ? passwordFrom(fd) : std::nullopt;
        (void)::tcsetattr(fd, TCSAFLUSH, &shown);
        (void)!::write(fd, "\n", 1);
    }
    ::close(fd);
    return typed;
}

} // namespace stipple::app
