// Purpose: stipple-pen (or another program) as a child process with pipes, for process-level tests.
// Thread: test. Units: ms. Failure: REQUIRE.
#pragma once

#include "device/pencheck/operator.h"

#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace process {

namespace fs = std::filesystem;

struct Ended {
    int code = -1;
    std::string out;
};

class Child {
public:
    explicit Child(const std::vector<std::string>& command)
    {
        std::array<int, 2> fds{};
        REQUIRE(::pipe(fds.data()) == 0);
        m_pid = ::fork();
        REQUIRE(m_pid >= 0);
        if (m_pid == 0) {
            ::dup2(fds[1], STDOUT_FILENO);
            ::dup2(fds[1], STDERR_FILENO);
            ::close(fds[0]);
            ::close(fds[1]);
            std::vector<char*> argv;
            for (const std::string& word : command)
                argv.push_back(const_cast<char*>(word.c_str()));
            argv.push_back(nullptr);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(fds[1]);
        m_out = fds[0];
    }
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGTERM);
            static_cast<void>(wait(5000));
        }
        ::close(m_out);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    std::string readLine(int ms)
    {
        while (m_text.find('\n') == std::string::npos && readSome(ms)) {
        }
        const auto end = m_text.find('\n');
        const std::string line = m_text.substr(0, end);
        m_text.erase(0, end == std::string::npos ? end : end + 1);
        return line;
    }
    Ended wait(int ms)
    {
        while (readSome(ms)) {
        }
        int status = 0;
        for (int waited = 0; ::waitpid(m_pid, &status, WNOHANG) == 0; waited += 10) {
            if (waited >= ms) {
                ::kill(m_pid, SIGKILL);
                ::waitpid(m_pid, &status, 0);
                break;
            }
            ::usleep(10000);
        }
        m_pid = -1;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), m_text};
    }
    pid_t pid() const { return m_pid; }

private:
    bool readSome(int ms)
    {
        pollfd p{m_out, POLLIN, 0};
        if (::poll(&p, 1, ms) <= 0)
            return false;
        std::array<char, 4096> buffer{};
        const ssize_t n = ::read(m_out, buffer.data(), buffer.size());
        if (n <= 0)
            return false;
        m_text.append(buffer.data(), static_cast<std::size_t>(n));
        return true;
    }
    pid_t m_pid = -1;
    int m_out = -1;
    std::string m_text;
};

inline std::string binary(const std::string& name) { return std::string(STIPPLE_BIN_DIR) + "/" + name; }

inline Ended runToEnd(const std::vector<std::string>& command, int ms) { return Child(command).wait(ms); }

// A pen on a link in a directory of its own.
class PenProcess {
public:
    explicit PenProcess(std::vector<std::string> more = {})
    {
        std::string pattern = (fs::temp_directory_path() / "stipple-pen-test.XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        m_dir = pattern;
        m_more = std::move(more);
        start();
    }
    ~PenProcess()
    {
        m_child.reset();
        std::error_code error;
        fs::remove_all(m_dir, error);
    }
    void start()
    {
        std::vector<std::string> command{binary("stipple-pen"), "--link", link(), "--control", control(), "--state", state()};
        command.insert(command.end(), m_more.begin(), m_more.end());
        m_child = std::make_unique<Child>(command);
        m_firstLine = m_child->readLine(5000);
        REQUIRE(hand.connect(control()));
    }
    std::string link() const { return (m_dir / "pen").string(); }
    std::string control() const { return (m_dir / "control").string(); }
    std::string state() const { return (m_dir / "state.json").string(); }
    const std::string& firstLine() const { return m_firstLine; }
    Child& child() { return *m_child; }

    stipple::pencheck::Operator hand;

private:
    fs::path m_dir;
    std::vector<std::string> m_more;
    std::unique_ptr<Child> m_child;
    std::string m_firstLine;
};

} // namespace process
