#include "pen_process.h"

#include <array>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stipple::device::test {

using nlohmann::json;

PenProcess::PenProcess(std::vector<std::string> more) : m_more(std::move(more))
{
    std::string name = std::filesystem::temp_directory_path() / "stipple-pen-XXXXXX";
    if (::mkdtemp(name.data()) != nullptr)
        m_folder = name;
    m_link = m_folder + "/pen";
    start();
}

PenProcess::~PenProcess()
{
    kill9();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void PenProcess::start()
{
    int out[2] = {-1, -1};
    if (::pipe(out) != 0)
        return;
    std::vector<std::string> args{STIPPLE_BIN_DIR "/stipple-pen", "--link", m_link, "--control", m_folder + "/control",
                                  "--state", m_folder + "/state"};
    args.insert(args.end(), m_more.begin(), m_more.end());
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::close(out[0]);
        ::close(out[1]);
        std::vector<char*> argv;
        for (std::string& arg : args)
            argv.push_back(arg.data());
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(out[1]);
    pollfd fd{out[0], POLLIN, 0};
    std::array<char, 256> line{};
    if (::poll(&fd, 1, 5000) == 1) {
        const ssize_t n = ::read(out[0], line.data(), line.size() - 1);
        m_path = std::string(line.data(), n > 0 ? static_cast<std::size_t>(n) : 0);
        m_path = m_path.substr(0, m_path.find('\n'));
    }
    ::close(out[0]);
    connectControl();
}

void PenProcess::connectControl()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = m_folder + "/control";
    std::strncpy(address.sun_path, name.c_str(), sizeof address.sun_path - 1);
    for (int i = 0; i < 100 && m_control < 0; ++i) {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            m_control = fd;
            return;
        }
        ::close(fd);
        ::usleep(20'000);
    }
}

json PenProcess::command(const json& command)
{
    const std::string line = command.dump() + "\n";
    if (m_control < 0 || ::send(m_control, line.data(), line.size(), MSG_NOSIGNAL) < 0)
        return json::object();
    std::string answer;
    char c = 0;
    while (::read(m_control, &c, 1) == 1 && c != '\n')
        answer += c;
    json parsed = json::parse(answer, nullptr, false);
    return parsed.is_object() ? parsed : json::object();
}

void PenProcess::kill9()
{
    if (m_control >= 0)
        ::close(std::exchange(m_control, -1));
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        (void)::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
}

void PenProcess::restart()
{
    kill9();
    m_path.clear();
    start();
}

} // namespace stipple::device::test
