// Purpose: a password for the command line: from the terminal, without showing it, or from an open file descriptor.
// Thread: the main thread; waits for the person or the writer.
// Failure: nothing where there is no terminal, or nothing to read.
#pragma once

#include <optional>
#include <string>

namespace stipple::app {

// The first line that `fd` gives, without its line end. The caller wipes it.
[[nodiscard]] std::optional<std::string> passwordFrom(int fd);
// Asks on the controlling terminal (not the standard input, which may be a pipe), echo off.
[[nodiscard]] std::optional<std::string> askPassword(const std::string& prompt);

} // namespace stipple::app
