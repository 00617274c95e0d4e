// stipple-pen: the emulated pen as a program. One thread: poll on cable, control socket and time.
#include "device/pen/control.h"
#include "device/pen/options.h"
#include "device/pen/screen.h"
#include "device/pen/script.h"
#include "device/pen/startup.h"

#include <csignal>
#include <iostream>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace stipple;
using namespace stipple::pen;

volatile std::sig_atomic_t g_stop = 0;
extern "C" void onSignal(int) { g_stop = 1; }

constexpr int kExitUsage = 2;
constexpr int kExitStart = 4;
constexpr int kExitInvariant = 70;

int run(Emulator& emulator, const Options& options)
{
    Commands commands(emulator);
    ControlServer control;
    if (!options.controlPath.empty()) {
        if (auto listening = control.listen(options.controlPath); !listening) {
            std::cerr << "stipple-pen: " << listening.error().context << '\n';
            return kExitStart;
        }
    }
    auto script = Script::load(options.scriptPath);
    if (!script) {
        std::cerr << "stipple-pen: " << script.error().context << '\n';
        return kExitUsage;
    }
    emulator.onName([](const std::string& name) { std::cout << name << std::endl; });
    std::cout << emulator.cable().name() << std::endl;
    Announcement announcement(options, emulator);
    Screen screen(options.keys ? ScreenMode::On : ScreenMode::Off);

    std::vector<pollfd> fds;
    while (g_stop == 0 && !commands.quit() && !screen.quit() && !emulator.failure()) {
        fds.clear();
        if (const int fd = emulator.pollFd(); fd >= 0)
            fds.push_back({fd, POLLIN, 0});
        control.addPollFds(fds);
        screen.addPollFds(fds);
        ::poll(fds.data(), fds.size(), emulator.waitMs());
        control.service(commands);
        script->service(emulator.clock().nowUs(), commands);
        emulator.service();
        screen.service(emulator, commands);
    }
    screen.close();
    static_cast<void>(emulator.saveState());
    if (emulator.failure()) {
        std::cerr << "stipple-pen: " << *emulator.failure() << "\nthe last 10 s, microseconds, > to the pen, < from it:\n";
        emulator.capture().print(std::cerr);
        return kExitInvariant;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = parseOptions({argv + 1, argv + argc});
    if (!options) {
        std::cerr << "stipple-pen: " << options.error().context << "\nTry --help.\n";
        return kExitUsage;
    }
    if (options->help || options->version) {
        std::cout << (options->help ? helpText() : versionText());
        return 0;
    }
    if (!options->defects.empty() && options->defects.front() == "list") {
        for (const DefectRow& row : kDefects)
            std::cout << row.name << "  " << row.what << '\n';
        return 0;
    }
    const pid_t parent = ::getppid();
    if (options->dieWithParent) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            return 0; // it ended before we could ask
    }
    struct sigaction action{};
    action.sa_handler = onSignal;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    // The guard of Stipple's link thread (SIGXCPU after 200 ms) comes down to its demo pen, but is not meant for it.
    if (rlimit guard{}; ::getrlimit(RLIMIT_RTTIME, &guard) == 0) {
        guard.rlim_cur = guard.rlim_max;
        static_cast<void>(::setrlimit(RLIMIT_RTTIME, &guard));
    }
    // A pen is never late because the computer is busy. Without the right to this it goes on as it is.
    if (!options->noRealtime && options->clock == ClockMode::Real) {
        sched_param priority{};
        priority.sched_priority = 15;
        static_cast<void>(::sched_setscheduler(0, SCHED_FIFO, &priority));
    }

    auto emulator = startEmulator(*options);
    if (!emulator) {
        std::cerr << "stipple-pen: " << emulator.error().context << '\n';
        return kExitStart;
    }
    return run(**emulator, *options);
}
