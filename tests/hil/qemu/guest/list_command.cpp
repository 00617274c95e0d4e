#include "tests/hil/qemu/guest/commands.h"
#include "tests/hil/qemu/guest/event_json.h"

#include "device/host/discovery.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace stipple::hil {

using nlohmann::json;

int listCommand(const Arguments&)
{
    const std::int64_t begin = nowUs();
    const std::vector<device::SerialPort> ports = device::listSerialPorts();
    const double took = static_cast<double>(nowUs() - begin) / 1000.0;
    const device::DiscoveryOptions options;
    json found = json::array();
    for (const device::SerialPort& port : ports)
        found.push_back({{"path", port.path},
                         {"vid", port.vid},
                         {"pid", port.pid},
                         {"manufacturer", port.manufacturer},
                         {"product", port.product},
                         {"serial", port.serial},
                         {"name", port.friendlyName()},
                         {"accessible", port.accessible},
                         {"is_pen", device::isPen(port, options)}});
    json line{{"ok", true}, {"ports", found}, {"list_ms", took}};
    if (const auto pen = device::choosePen(ports, options, ""); pen)
        line["pen"] = pen->path;
    else
        line["code"] = static_cast<int>(pen.error().code);
    say(line);
    return 0;
}

std::function<Result<std::string>()> pathFinder(const std::string& where)
{
    constexpr std::string_view kSerial = "serial=";
    if (!where.starts_with(kSerial))
        return device::fixedPath(where);
    device::DiscoveryOptions options;
    options.serial = where.substr(kSerial.size());
    return device::discoverPen(options);
}

} // namespace stipple::hil
