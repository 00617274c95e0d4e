// Purpose: find the pen among the serial ports without touching any port that is not a known pen.
// Thread: any but the window's: listing takes 10–40 ms. No state but the serial number that a finder keeps.
// Failure: PenNotFound (none), PenPermission (there, but not ours to open), PenUnknownIdentity (two pens with one
//          serial number: nobody can tell which is meant). HAZ-012 HAZ-013
#pragma once

#include "core/error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::device {

struct SerialPort { // what the system knows of a port without opening it
    std::string path;
    std::string manufacturer, product, serial;
    std::uint16_t vid = 0, pid = 0;
    bool usb = false;
    bool penLinkTag = false; // udev property ID_PENLINK=1 (the maker's rule)
    bool accessible = false;

    [[nodiscard]] std::string friendlyName() const; // "Dermal One · PEN-0001"
};

struct KnownPen {
    std::uint16_t vid = 0, pid = 0;
    std::string product; // must be part of the product string; empty = any product of this vid:pid
};

struct DiscoveryOptions {
    std::vector<KnownPen> known;        // beside the built-in table
    std::string serial;                 // only this pen; empty = the first one found, and then always that one
    std::vector<std::string> paths;     // tried before looking for ports (also from STIPPLE_PEN_PATHS, ':' between)
};

[[nodiscard]] const std::vector<KnownPen>& builtInPens();
[[nodiscard]] bool isPen(const SerialPort& port, const DiscoveryOptions& options);
[[nodiscard]] std::vector<SerialPort> listSerialPorts();

// Pure: which of these ports is the pen? `pinnedSerial`: the pen that this finder met before.
[[nodiscard]] Result<SerialPort> choosePen(std::span<const SerialPort> ports, const DiscoveryOptions& options,
                                           const std::string& pinnedSerial);

// For PenLinkOptions::findPath. A re-plugged pen is found again under its new name, by its serial number.
[[nodiscard]] std::function<Result<std::string>()> discoverPen(DiscoveryOptions options);

} // namespace stipple::device
