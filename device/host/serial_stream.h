// Purpose: a real serial port through libserialport, with the open sequence of PENLINK §11.1.
// Thread: link thread.
// Failure: as openStream. libserialport's blocking reads are never used: after a hang-up they burn a core and
//          look like a time-out (§1.2).
#pragma once

#include "device/host/stream.h"

namespace stipple::device {

inline constexpr int kCdcBaud = 115200;    // ignored by USB CDC-ACM
inline constexpr int kBridgeBaud = 460800; // behind a USB-UART bridge (§3.1 L2)

// open, flock + TIOCEXCL, 8N1 without flow control, HUPCL kept, closing_wait none where permitted, DTR on, flush.
[[nodiscard]] Result<std::unique_ptr<Stream>> openSerial(const std::string& path, int baud = kCdcBaud);

} // namespace stipple::device
