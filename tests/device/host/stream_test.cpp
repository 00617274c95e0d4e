// Opening lines and finding pens: each way to fail has its own code.
#include "device/host/discovery.h"
#include "device/host/fd_stream.h"
#include "device/host/stop_line.h"

#include <array>
#include <catch2/catch.hpp>
#include <fcntl.h>
#include <fstream>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::device;

namespace {

struct Master {
    Master() : fd(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(fd);
        ::unlockpt(fd);
        path = ::ptsname(fd);
    }
    ~Master() { ::close(fd); }
    int fd;
    std::string path;
};

ErrorCode codeOf(const std::string& path)
{
    const auto opened = openStream(path);
    return opened ? ErrorCode::Internal : opened.error().code;
}

} // namespace

TEST_CASE("what is not a pen's line is refused by what it is")
{
    CHECK(codeOf("/tmp/no-such-pen") == ErrorCode::PenNotFound);
    CHECK(codeOf("/tmp") == ErrorCode::PenNotAPen);
    CHECK(codeOf("/etc/hostname") == ErrorCode::PenNotAPen);
    CHECK(codeOf("/dev/null") == ErrorCode::PenNotAPen);
    const std::string dead = "/tmp/stipple-dead-" + std::to_string(::getpid());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    dead.copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(fd);
    CHECK(codeOf(dead) == ErrorCode::PenNotFound); // nobody listens
    ::unlink(dead.c_str());
    if (::geteuid() != 0) {
        const std::string closed = "/tmp/stipple-closed-" + std::to_string(::getpid());
        std::ofstream(closed).put('x');
        ::chmod(closed.c_str(), 0);
        CHECK(codeOf("/dev/mem") == ErrorCode::PenPermission);
        ::unlink(closed.c_str());
    }
}

TEST_CASE("a pseudo-terminal is opened raw, flushed and locked; a second opener is busy", "[HAZ-013]")
{
    Master master;
    {
        auto first = openStream(master.path);
        REQUIRE(first);
        CHECK((*first)->kind() == StreamKind::Pty);
        CHECK(isSimulatedLine((*first)->kind()));
        termios mode{};
        REQUIRE(::tcgetattr((*first)->fd(), &mode) == 0);
        CHECK((mode.c_lflag & (ECHO | ICANON | ISIG)) == 0);
        CHECK(codeOf(master.path) == ErrorCode::PenBusy);
        std::array<std::uint8_t, 4> byte{};
        CHECK(readSome(**first, byte).state == IoState::Again);
        const std::array<std::uint8_t, 2> two{1, 2};
        CHECK(writeSome(**first, two).bytes == 2);
    }
    CHECK(openStream(master.path)); // the lock went with the holder
}

TEST_CASE("a hung-up line reads as lost, never as time-out")
{
    auto master = std::make_unique<Master>();
    auto stream = openStream(master->path);
    REQUIRE(stream);
    master.reset();
    std::array<std::uint8_t, 4> byte{};
    CHECK(readSome(**stream, byte).state == IoState::Lost);
    CHECK(writeSome(**stream, byte).state == IoState::Lost);
}

TEST_CASE("the stop line swaps what is behind it and keeps nothing open", "[HAZ-026]")
{
    StopLine stop;
    stop.write(); // nobody there
    Master master;
    auto stream = openStream(master.path);
    REQUIRE(stream);
    stop.connect((*stream)->fd(), false);
    stop.write();
    char byte = 0;
    REQUIRE(::read(master.fd, &byte, 1) == 1);
    CHECK(byte == '!');
    stop.disconnect();
    stream->reset();
    stop.write();
    std::array<char, 4> more{};
    CHECK(::read(master.fd, more.data(), more.size()) < 0); // EIO: the slave is closed, no copy keeps it open
}

TEST_CASE("only known pens are chosen among the ports", "[HAZ-012][HAZ-013]")
{
    const auto port = [](std::string path, std::uint16_t vid, std::string product, std::string serial) {
        SerialPort p;
        p.path = std::move(path);
        p.vid = vid;
        p.pid = 0x5EED;
        p.product = std::move(product);
        p.serial = std::move(serial);
        p.usb = true;
        p.accessible = true;
        return p;
    };
    std::vector<SerialPort> ports{port("/dev/ttyACM0", 0x2341, "Arduino", "A1"), port("/dev/ttyUSB0", 0x0403, "FT232", "F1")};
    DiscoveryOptions options;
    CHECK(choosePen(ports, options, "").error().code == ErrorCode::PenNotFound);
    ports.push_back(port("/dev/ttyACM7", 0x1209, "Bench", "PEN-2"));
    ports.push_back(port("/dev/ttyACM8", 0xABCD, "PenLink Dermal One", "PEN-1"));
    CHECK(choosePen(ports, options, "")->path == "/dev/ttyACM8");
    CHECK(choosePen(ports, options, "PEN-2")->path == "/dev/ttyACM7"); // met before: no other pen will do
    options.serial = "PEN-2";
    CHECK(choosePen(ports, options, "")->path == "/dev/ttyACM7");
    options.serial = "PEN-3";
    CHECK(choosePen(ports, options, "").error().code == ErrorCode::PenNotFound);
    options.serial.clear();
    ports[3].accessible = false;
    CHECK(choosePen(ports, options, "").error().code == ErrorCode::PenPermission);
    ports[2].serial = "PEN-1";
    CHECK(choosePen(ports, options, "").error().code == ErrorCode::PenUnknownIdentity);
    SerialPort tagged;
    tagged.path = "/dev/ttyS9";
    tagged.penLinkTag = true;
    CHECK(isPen(tagged, options));
    CHECK(ports[3].friendlyName() == "PenLink Dermal One \u00B7 PEN-1");
}

TEST_CASE("listing the ports of this computer opens none of them and does not fail")
{
    for (const SerialPort& port : listSerialPorts())
        CHECK_FALSE(port.path.empty());
    SUCCEED();
}
