// Purpose: the emulated pen as the program that people run, with its control socket.
// Thread: test's thread.
// Failure: started() is false when the program is not there or does not print its pseudo-terminal.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <sys/types.h>
#include <vector>

namespace stipple::device::test {

class PenProcess {
public:
    explicit PenProcess(std::vector<std::string> more = {});
    ~PenProcess();
    PenProcess(const PenProcess&) = delete;
    PenProcess& operator=(const PenProcess&) = delete;

    [[nodiscard]] bool started() const noexcept { return !m_path.empty(); }
    [[nodiscard]] const std::string& path() const noexcept { return m_link; } // stays the same over restarts
    nlohmann::json command(const nlohmann::json& command);
    [[nodiscard]] nlohmann::json status() { return command({{"cmd", "status"}}); }
    void trigger(bool pressed) { command({{"cmd", "trigger"}, {"pressed", pressed}}); }
    void kill9();
    void restart(); // same memory: log, counters, cartridge

private:
    void start();
    void connectControl();
    std::string m_folder, m_link, m_path;
    std::vector<std::string> m_more;
    pid_t m_pid = -1;
    int m_control = -1;
};

} // namespace stipple::device::test
