// Opening, locking, filling and closing one port.
#include "tests/hil/qemu/guest/commands.h"

#include "device/host/stream.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <linux/serial.h>
#include <nlohmann/json.hpp>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

namespace stipple::hil {

using nlohmann::json;

int openCommand(const Arguments& arguments)
{
    if (arguments.empty())
        return 2;
    const std::int64_t begin = nowUs();
    auto stream = device::openStream(arguments[0]);
    json line{{"ok", stream.has_value()}, {"open_ms", static_cast<double>(nowUs() - begin) / 1000.0}};
    if (!stream) {
        line["code"] = static_cast<int>(stream.error().code);
        line["context"] = stream.error().context;
    }
    say(line);
    if (stream && arguments.size() > 1)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(arguments[1])));
    return stream ? 0 : 1;
}

int plainCommand(const Arguments& arguments)
{
    if (arguments.empty())
        return 2;
    const int fd = ::open(arguments[0].c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    const int error = errno;
    say({{"ok", fd >= 0}, {"errno", fd >= 0 ? "" : ::strerrorname_np(error)}});
    if (fd >= 0 && arguments.size() > 1)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(arguments[1])));
    if (fd >= 0)
        ::close(fd);
    return fd >= 0 ? 0 : 1;
}

int waitCommand(const Arguments& arguments)
{
    if (arguments.size() < 2)
        return 2;
    const int fd = ::open(arguments[0].c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    serial_struct settings{};
    bool ok = fd >= 0 && ::ioctl(fd, TIOCGSERIAL, &settings) == 0;
    if (ok && arguments[1] != "show") {
        settings.closing_wait = arguments[1] == "none" ? ASYNC_CLOSING_WAIT_NONE
                                                       : static_cast<unsigned short>(std::stoi(arguments[1]));
        ok = ::ioctl(fd, TIOCSSERIAL, &settings) == 0;
    }
    say({{"ok", ok}, {"errno", ok ? "" : ::strerrorname_np(errno)}, {"closing_wait", settings.closing_wait}});
    if (fd >= 0)
        ::close(fd);
    return ok ? 0 : 1;
}

int stallCommand(const Arguments& arguments)
{
    if (arguments.empty())
        return 2;
    auto stream = device::openStream(arguments[0]);
    if (!stream) {
        say({{"ok", false}, {"code", static_cast<int>(stream.error().code)}, {"context", stream.error().context}});
        return 1;
    }
    // Not a PenLink byte: the pen throws it away, if it ever reads it.
    std::array<std::uint8_t, 256> junk{};
    junk.fill(0x7F);
    std::size_t accepted = 0;
    std::int64_t lastUs = nowUs();
    while (nowUs() - lastUs < 300'000) {
        const device::IoResult wrote = device::writeSome(**stream, junk);
        if (wrote.state == device::IoState::Lost)
            break;
        if (wrote.bytes > 0) {
            accepted += wrote.bytes;
            lastUs = nowUs();
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    int queued = 0;
    (void)::ioctl((*stream)->fd(), TIOCOUTQ, &queued);
    const std::int64_t dropUs = nowUs();
    (*stream)->dropLine();
    const std::int64_t closeUs = nowUs();
    stream->reset();
    const std::int64_t closedUs = nowUs();
    say({{"ok", true},
         {"accepted_bytes", accepted},
         {"outq_bytes", queued},
         {"drop_us", dropUs},
         {"drop_ms", static_cast<double>(closeUs - dropUs) / 1000.0},
         {"close_ms", static_cast<double>(closedUs - closeUs) / 1000.0},
         {"closed_us", closedUs}});
    return 0;
}

} // namespace stipple::hil
