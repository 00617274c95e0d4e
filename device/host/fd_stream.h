// Purpose: pseudo-terminals and Unix sockets as pen lines (libserialport cannot open either, PENLINK §1.1).
// Thread: link thread.
// Failure: as openStream.
#pragma once

#include "device/host/stream.h"

namespace stipple::device {

// flock only: on a pty TIOCEXCL outlives its holder (errata E1). Raw mode, stale input flushed.
[[nodiscard]] Result<std::unique_ptr<Stream>> openPty(const std::string& path);
[[nodiscard]] Result<std::unique_ptr<Stream>> openSocket(const std::string& path);

// Maps errno of an open/connect/lock to the stable code that the window explains.
[[nodiscard]] Error openError(int errorNumber, const std::string& path);

} // namespace stipple::device
