#include "device/host/discovery.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <libserialport.h>
#include <memory>
#include <sstream>
#include <tuple>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include <utility>

namespace stipple::device {
namespace {

std::string textOf(const char* text) { return text != nullptr ? text : ""; }

// The udev database, as text; the maker's rule sets ID_PENLINK=1 (PENLINK §11.1).
bool taggedByUdev(const std::string& path)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISCHR(info.st_mode))
        return false;
    std::ostringstream name;
    name << "/run/udev/data/c" << major(info.st_rdev) << ':' << minor(info.st_rdev);
    std::ifstream database(name.str());
    for (std::string line; std::getline(database, line);)
        if (line == "E:ID_PENLINK=1")
            return true;
    return false;
}

SerialPort describe(const sp_port* port)
{
    SerialPort out;
    out.path = textOf(sp_get_port_name(port));
    out.manufacturer = textOf(sp_get_port_usb_manufacturer(port));
    out.product = textOf(sp_get_port_usb_product(port));
    out.serial = textOf(sp_get_port_usb_serial(port));
    out.usb = sp_get_port_transport(port) == SP_TRANSPORT_USB;
    int vid = 0;
    int pid = 0;
    if (out.usb && sp_get_port_usb_vid_pid(port, &vid, &pid) == SP_OK) {
        out.vid = static_cast<std::uint16_t>(vid);
        out.pid = static_cast<std::uint16_t>(pid);
    }
    out.penLinkTag = taggedByUdev(out.path);
    out.accessible = ::access(out.path.c_str(), R_OK | W_OK) == 0;
    return out;
}

std::vector<std::string> pathsFromEnvironment()
{
    std::vector<std::string> paths;
    std::stringstream list(textOf(std::getenv("STIPPLE_PEN_PATHS")));
    for (std::string path; std::getline(list, path, ':');)
        if (!path.empty())
            paths.push_back(path);
    return paths;
}

} // namespace

std::string SerialPort::friendlyName() const
{
    const std::string name = product.empty() ? path : product;
    return serial.empty() ? name : name + " \u00B7 " + serial;
}

const std::vector<KnownPen>& builtInPens()
{
    // Makers without a number of their own say "PenLink" in the product string; 1209:5eed is for bench devices.
    static const std::vector<KnownPen> pens{{0x1209, 0x5EED, ""}};
    return pens;
}

bool isPen(const SerialPort& port, const DiscoveryOptions& options)
{
    if (port.penLinkTag)
        return true;
    if (!port.usb)
        return false;
    if (port.product.find("PenLink") != std::string::npos)
        return true;
    const auto matches = [&port](const KnownPen& pen) {
        return pen.vid == port.vid && pen.pid == port.pid && port.product.find(pen.product) != std::string::npos;
    };
    return std::any_of(builtInPens().begin(), builtInPens().end(), matches)
        || std::any_of(options.known.begin(), options.known.end(), matches);
}

std::vector<SerialPort> listSerialPorts()
{
    sp_port** list = nullptr;
    if (sp_list_ports(&list) != SP_OK)
        return {};
    const std::unique_ptr<sp_port*, void (*)(sp_port**)> owner(list, sp_free_port_list);
    std::vector<SerialPort> ports;
    for (sp_port** port = list; *port != nullptr; ++port)
        ports.push_back(describe(*port));
    return ports;
}

Result<SerialPort> choosePen(std::span<const SerialPort> ports, const DiscoveryOptions& options,
                             const std::string& pinnedSerial)
{
    std::vector<SerialPort> pens;
    std::copy_if(ports.begin(), ports.end(), std::back_inserter(pens),
                 [&options](const SerialPort& port) { return isPen(port, options); });
    std::sort(pens.begin(), pens.end(),
              [](const SerialPort& a, const SerialPort& b) { return std::tie(a.serial, a.path) < std::tie(b.serial, b.path); });
    const auto twins = std::adjacent_find(pens.begin(), pens.end(), [](const SerialPort& a, const SerialPort& b) {
        return a.serial == b.serial && !a.serial.empty();
    });
    if (twins != pens.end()) // HAZ-012
        return fail(ErrorCode::PenUnknownIdentity, "two pens with serial number " + twins->serial);
    const std::string& wanted = options.serial.empty() ? pinnedSerial : options.serial;
    const auto pen = std::find_if(pens.begin(), pens.end(),
                                  [&wanted](const SerialPort& p) { return wanted.empty() || p.serial == wanted; });
    if (pen == pens.end())
        return fail(ErrorCode::PenNotFound, wanted);
    if (!pen->accessible)
        return fail(ErrorCode::PenPermission, pen->path);
    return *pen;
}

std::function<Result<std::string>()> discoverPen(DiscoveryOptions options)
{
    for (std::string& path : pathsFromEnvironment())
        options.paths.push_back(std::move(path));
    return [options = std::move(options), pinned = std::string()]() mutable -> Result<std::string> {
        for (const std::string& path : options.paths)
            if (::access(path.c_str(), F_OK) == 0)
                return path;
        const auto ports = listSerialPorts();
        auto pen = choosePen(ports, options, pinned);
        if (!pen)
            return tl::unexpected(pen.error());
        if (pinned.empty())
            pinned = pen->serial;
        return pen->path;
    };
}

} // namespace stipple::device
