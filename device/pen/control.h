// Purpose: the control socket: commands to the emulated pen, one JSON object a line, one answer a line.
// Thread: the emulator's.
// Units: in the key names.
// Failure: {"ok":false,"error":"…"}.
#pragma once

#include "device/pen/emulator.h"
#include "device/pen/fd.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

struct pollfd;

namespace stipple::pen {

// Runs one command. `quit` is set by {"cmd":"quit"}.
class Commands {
public:
    explicit Commands(Emulator& emulator) : m_emulator(emulator) {}
    [[nodiscard]] nlohmann::json run(const nlohmann::json& command);
    [[nodiscard]] std::string runLine(const std::string& line);
    [[nodiscard]] bool quit() const noexcept { return m_quit; }
    [[nodiscard]] nlohmann::json status();

private:
    [[nodiscard]] bool inputs(const std::string& name, const nlohmann::json& command);
    [[nodiscard]] bool cable(const std::string& name, const nlohmann::json& command);
    [[nodiscard]] bool physical(const std::string& name, const nlohmann::json& command);
    [[nodiscard]] bool linkFault(const std::string& name, const nlohmann::json& command);
    [[nodiscard]] bool replay(const nlohmann::json& command);
    [[nodiscard]] bool penFault(const std::string& name, const nlohmann::json& command);
    [[nodiscard]] bool clock(const std::string& name, const nlohmann::json& command);

    Emulator& m_emulator;
    bool m_quit = false;
};

// A tag made from a command's keys; what is missing is a fresh cartridge with a random uid.
[[nodiscard]] CartridgeTag tagFromCommand(const nlohmann::json& command, const CartridgeTag& fresh);
[[nodiscard]] CartridgeTag freshTag(std::uint64_t random, std::uint32_t todayYmd);

class ControlServer {
public:
    [[nodiscard]] Result<void> listen(const std::string& path);
    ~ControlServer();
    void addPollFds(std::vector<pollfd>& fds) const;
    void service(Commands& commands); // accept, read, answer; never blocks

private:
    struct Client {
        Fd fd;
        std::string in;
    };
    void serve(Client& client, Commands& commands);
    std::string m_path;
    Fd m_listener;
    std::vector<Client> m_clients;
};

} // namespace stipple::pen
