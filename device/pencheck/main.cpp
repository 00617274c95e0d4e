// stipple-pencheck PATH: does the pen at PATH keep PenLink? A numbered report, JSON with --json, exit status for CI.
#include "device/pencheck/check_list.h"

#include <algorithm>
#include <iostream>
#include <sched.h>
#include <string>
#include <vector>

namespace {

using namespace stipple::pencheck;

constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;
constexpr int kExitNoPen = 3;

struct Options {
    std::string path, control;
    std::vector<std::string> only;
    bool motion = false, spend = false, json = false, list = false;
};

const char* const kHelp =
    "stipple-pencheck PATH: checks the pen at PATH (tty, pseudo-terminal, Unix socket) against PenLink.\n\n"
    "  --motion         also run the checks that arm the pen. NEEDLES MOVE when the trigger is pressed:\n"
    "                   hold the pen in the air or in a test block, never on skin.\n"
    "  --spend          also run the check that uses up the cartridge\n"
    "  --control PATH   control socket of an emulated pen: it presses the trigger instead of you\n"
    "  --only ID        run only this check; may be given more than once\n"
    "  --json           print the report as JSON\n"
    "  --list           list the checks\n"
    "  --help, --version\n\n"
    "Exit status: 0 all passed or not supported, 1 something failed, 2 wrong use, 3 no pen.\n";

int usage(const std::string& problem)
{
    std::cerr << "stipple-pencheck: " << problem << "\nTry --help.\n";
    return kExitUsage;
}

// Positive: exit with that status minus one. Zero: go on.
int parse(const std::vector<std::string>& args, Options& o)
{
    for (std::size_t i = 0; i < args.size(); ++i) {
        const std::string& a = args[i];
        const bool more = i + 1 < args.size();
        if (a == "--motion")
            o.motion = true;
        else if (a == "--spend")
            o.spend = true;
        else if (a == "--json")
            o.json = true;
        else if (a == "--list")
            o.list = true;
        else if (a == "--control" && more)
            o.control = args[++i];
        else if (a == "--only" && more)
            o.only.push_back(args[++i]);
        else if (a == "--help" || a == "--version") {
            std::cout << (a == "--help" ? kHelp : "stipple-pencheck 1.0, PenLink 1.0\n");
            return 1;
        } else if (a.starts_with("-"))
            return usage("unknown or incomplete option " + a) + 1;
        else if (o.path.empty())
            o.path = a;
        else
            return usage("only one PATH") + 1;
    }
    for (const std::string& id : o.only)
        if (std::none_of(allChecks().begin(), allChecks().end(), [&](const Check& c) { return c.id == id; }))
            return usage("there is no check " + id) + 1;
    return o.path.empty() && !o.list ? usage("PATH is missing") + 1 : 0;
}

bool wanted(const Options& o, const Check& check)
{
    return o.only.empty() || std::find(o.only.begin(), o.only.end(), check.id) != o.only.end();
}

Line runOne(const Check& check, const Options& o, TinyHost& host)
{
    Line line{check.id, check.section, check.title, {}, 0};
    const bool machine = host.hand().isMachine();
    if (check.needs == Needs::Motion && !o.motion) {
        line.verdict = {Outcome::Skipped, "moves needles: --motion", {}, {}};
        return line;
    }
    if (check.needs == Needs::Spend && !o.spend && !machine) {
        line.verdict = {Outcome::Skipped, "uses up the cartridge: --spend", {}, {}};
        return line;
    }
    const std::uint64_t start = nowUs();
    line.verdict = check.run(host);
    line.tookMs = static_cast<double>(nowUs() - start) / 1000.0;
    return line;
}

Subject subjectOf(const Options& o, const TinyHost& host)
{
    Subject s;
    s.path = o.path;
    s.motion = o.motion;
    s.maker = host.ident.maker.view();
    s.model = host.ident.model.view();
    s.serial = host.ident.serial.view();
    const std::uint32_t v = host.ident.fw_version;
    s.firmware = std::to_string(v >> 24) + "." + std::to_string((v >> 16) & 0xFF) + "." + std::to_string(v & 0xFFFF);
    s.simulated = s.maker == "Stipple" && s.model == "Emulated pen";
    return s;
}

int check(const Options& o)
{
    // Heartbeats must not be late because the computer is busy; without the right to this it goes on as it is.
    sched_param priority{};
    priority.sched_priority = 10;
    static_cast<void>(::sched_setscheduler(0, SCHED_FIFO, &priority));

    Operator hand;
    if (!o.control.empty() && !hand.connect(o.control)) {
        std::cerr << "stipple-pencheck: no answer at " << o.control << '\n';
        return kExitUsage;
    }
    TinyHost host(o.path, hand);
    if (!host.open()) {
        std::cerr << "stipple-pencheck: " << o.path << " cannot be opened\n";
        return kExitNoPen;
    }
    if (o.motion && !o.json)
        std::cout << "Needles will move. Keep the pen in the air or in a test block.\n\n";
    std::vector<Line> lines;
    for (const Check& c : allChecks()) {
        if (!wanted(o, c))
            continue;
        lines.push_back(runOne(c, o, host));
        if (!o.json)
            printLine(std::cout, lines.size(), lines.back());
        if (lines.back().verdict.outcome == Outcome::Fail) // a fresh start for the next one
            host.closeAbruptly();
    }
    if (host.ident.maker.view().empty())
        static_cast<void>(host.start());
    host.bye();
    const Subject subject = subjectOf(o, host);
    if (o.json)
        std::cout << toJson(subject, lines) << '\n';
    else
        printSummary(std::cout, subject, lines);
    const bool bad = std::any_of(lines.begin(), lines.end(), [](const Line& l) { return l.verdict.outcome == Outcome::Fail; });
    return bad ? kExitFailed : 0;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    if (const int code = parse({argv + 1, argv + argc}, options); code != 0)
        return code - 1;
    if (options.list) {
        for (const Check& c : allChecks())
            std::cout << c.id << "  §" << c.section << "  " << c.title
                      << (c.needs == Needs::Motion ? "  (motion)" : c.needs == Needs::Spend ? "  (spends the cartridge)" : "")
                      << '\n';
        return 0;
    }
    return check(options);
}
