// The genuine libserialport path over a pseudo-terminal: this program answers the modem-line requests that a pty
// does not know (PENLINK §1.1), everything else is the product's own code.
#include "bench.h"
#include "pty_pen.h"

#include "device/host/serial_stream.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> g_dtrOn{0};
std::atomic<int> g_dtrOff{0};
} // namespace

// Interposed: libserialport's calls land here.
extern "C" int ioctl(int fd, unsigned long request, ...) noexcept
{
    va_list args;
    va_start(args, request);
    void* argument = va_arg(args, void*);
    va_end(args);
    const long result = ::syscall(SYS_ioctl, fd, request, argument);
    if (result >= 0 || errno != ENOTTY)
        return static_cast<int>(result);
    if (request == TIOCMGET) {
        *static_cast<int*>(argument) = TIOCM_DTR | TIOCM_RTS | TIOCM_CTS | TIOCM_DSR | TIOCM_CAR;
        return 0;
    }
    if (request == TIOCMBIS || request == TIOCMBIC || request == TIOCMSET) {
        const int bits = *static_cast<int*>(argument);
        if ((bits & TIOCM_DTR) != 0)
            (request == TIOCMBIC ? g_dtrOff : g_dtrOn)++;
        return 0;
    }
    return -1;
}

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using safety::State;
using namespace std::chrono_literals;

namespace {

// libserialport takes a name only if /sys/class/tty/<name> is a symbolic link; this spelling is one.
class Alias {
public:
    explicit Alias(const std::string& target) : m_link("/tmp/stipple-ttyPEN-" + std::to_string(::getpid()))
    {
        ::unlink(m_link.c_str());
        (void)!::symlink(target.c_str(), m_link.c_str());
    }
    ~Alias() { ::unlink(m_link.c_str()); }
    std::string name() const { return "/dev/../../.." + m_link; }

private:
    std::string m_link;
};

} // namespace

TEST_CASE("libserialport opens, locks and raises DTR; a second opener is told busy", "[HAZ-013]")
{
    PtyPen pen;
    Alias alias(pen.path());
    g_dtrOn = g_dtrOff = 0;
    auto stream = openSerial(alias.name());
    REQUIRE(stream);
    CHECK((*stream)->kind() == StreamKind::Serial);
    CHECK(g_dtrOn > 0);
    auto second = openSerial(alias.name());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::PenBusy);
    const int before = g_dtrOff;
    stream->reset();
    CHECK(g_dtrOff > before); // DTR falls explicitly, before close() can wait. HAZ-001
}

TEST_CASE("a treatment over the genuine libserialport path", "[HAZ-001]")
{
    PtyPen pen;
    Alias alias(pen.path());
    PenLinkOptions options;
    options.openLine = [](const std::string& path) { return openSerial(path); };
    Bench bench(alias.name(), std::move(options));
    REQUIRE(bench.bringToArmed(sampleOrder()));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(500ms);
    bench.link().requestStop();
    REQUIRE(bench.until(State::Stopped, 500ms));
    std::this_thread::sleep_for(300ms);
    REQUIRE(bench.lastDelivered());
    CHECK(bench.lastDelivered()->strokes == pen.snapshot().strokesRun);
}

TEST_CASE("names that are no serial port are refused with a clear code")
{
    CHECK(openSerial("/dev/null").error().code == ErrorCode::PenNotAPen);
    CHECK(openSerial("/dev/pts/0").error().code == ErrorCode::PenNotAPen);
}
