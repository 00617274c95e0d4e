#include "device/pen/options.h"

#include <charconv>
#include <functional>

namespace stipple::pen {
namespace {

struct Row {
    std::string_view name;
    std::string_view value; // empty: the option takes none
    std::string_view help;
    std::function<bool(Options&, const std::string&)> apply; // false: the value is not understood
};

bool toNumber(const std::string& text, std::optional<std::uint64_t>& out)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return false;
    out = value;
    return true;
}

auto cable(Cable kind)
{
    return [kind](Options& o, const std::string& v) {
        o.cable = kind;
        o.cablePath = v;
        return !v.empty();
    };
}

auto flag(bool Options::*member)
{
    return [member](Options& o, const std::string&) { return o.*member = true; };
}

auto text(std::string Options::*member)
{
    return [member](Options& o, const std::string& v) {
        o.*member = v;
        return !v.empty();
    };
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> all{
        {"--link", "PATH", "keep a symbolic link at PATH that points to the pseudo-terminal", cable(Cable::Pty)},
        {"--unix-socket", "PATH", "listen on a Unix socket instead; connecting is plugging in", cable(Cable::UnixSocket)},
        {"--tty", "DEV", "use a tty device instead", cable(Cable::Tty)},
        {"--control", "PATH", "listen on a Unix socket for commands, one JSON object a line", text(&Options::controlPath)},
        {"--script", "FILE", "run timed commands: JSON lines with at_ms", text(&Options::scriptPath)},
        {"--state", "FILE", "keep log, counters and cartridges in FILE and FILE.log", text(&Options::statePath)},
        {"--serial", "TEXT", "serial number (default SIM-0001)",
         [](Options& o, const std::string& v) {
             o.serial = v;
             return !v.empty() && v.size() <= 20;
         }},
        {"--seed", "N", "make every random choice repeatable",
         [](Options& o, const std::string& v) { return toNumber(v, o.seed); }},
        {"--clock", "real|stepped", "stepped: time moves only by the control command step",
         [](Options& o, const std::string& v) {
             o.clock = v == "stepped" ? ClockMode::Stepped : ClockMode::Real;
             return v == "real" || v == "stepped";
         }},
        {"--cartridge", "fresh|keep|none", "what is in the pen at start (default: fresh, keep with --state)",
         [](Options& o, const std::string& v) {
             o.cartridge = v == "fresh"  ? StartCartridge::Fresh
                           : v == "keep" ? StartCartridge::Keep
                                         : StartCartridge::None;
             return v == "fresh" || v == "keep" || v == "none";
         }},
        {"--defect", "NAME", "be wrong on purpose; may be given more than once, 'list' lists them",
         [](Options& o, const std::string& v) {
             o.defects.push_back(v);
             return v == "list" || defectFrom(v).has_value();
         }},
        {"--announce", "DIR", "write DIR/SERIAL.json with path and identity, for hosts that look there",
         text(&Options::announceDir)},
        {"--keys", "", "show what the pen does on this terminal and take keys", flag(&Options::keys)},
        {"--die-with-parent", "", "end when the process that started this one ends", flag(&Options::dieWithParent)},
        {"--no-realtime", "", "do not ask for real-time priority", flag(&Options::noRealtime)},
        {"--help", "", "show this text", flag(&Options::help)},
        {"--version", "", "show the version", flag(&Options::version)},
    };
    return all;
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        std::optional<std::string> value;
        if (const auto equals = name.find('='); equals != std::string::npos && name.starts_with("--")) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        const Row* found = nullptr;
        for (const Row& row : rows())
            if (row.name == name)
                found = &row;
        if (found == nullptr)
            return fail(ErrorCode::ValueOutOfRange, "unknown option " + arguments[i]);
        if (!found->value.empty() && !value) {
            if (i + 1 >= arguments.size())
                return fail(ErrorCode::ValueOutOfRange, name + " needs " + std::string(found->value));
            value = arguments[++i];
        }
        if (found->value.empty() && value)
            return fail(ErrorCode::ValueOutOfRange, name + " takes no value");
        if (!found->apply(options, value.value_or("")))
            return fail(ErrorCode::ValueOutOfRange, name + ": '" + value.value_or("") + "' is not understood, expected " +
                                                        std::string(found->value));
    }
    return options;
}

std::string helpText()
{
    std::string text = "stipple-pen: an emulated microneedling pen that speaks PenLink.\n"
                       "Prints the name of its pseudo-terminal as the first line.\n\nOptions:\n";
    for (const Row& row : rows()) {
        std::string left = "  " + std::string(row.name) + (row.value.empty() ? "" : " " + std::string(row.value));
        left.resize(std::max<std::size_t>(left.size() + 1, 30), ' ');
        text += left + std::string(row.help) + "\n";
    }
    return text + "\nKeys with --keys: space or t trigger, c cartridge, u cable, e emergency stop, k skin contact, q quit.\n";
}

} // namespace stipple::pen
