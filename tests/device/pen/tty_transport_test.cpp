// A tty device as the pen's cable: a hang-up is seen as the line going down, even when the device is back at once.
#include "device/pen/fd.h"
#include "device/pen/transport.h"

#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <unistd.h>

using namespace stipple;
using namespace stipple::pen;
namespace fs = std::filesystem;

namespace {

// The other end of the cable under a name that stays while the device behind it changes.
class Cable {
public:
    Cable() : m_link(fs::temp_directory_path() / ("stipple-tty-" + std::to_string(::getpid()))) { plug(); }
    ~Cable() { fs::remove(m_link); }
    void plug()
    {
        m_master = Fd(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        REQUIRE(::grantpt(m_master.get()) == 0);
        REQUIRE(::unlockpt(m_master.get()) == 0);
        fs::remove(m_link);
        fs::create_symlink(::ptsname(m_master.get()), m_link);
    }
    void pull(bool nodeToo)
    {
        m_master.reset();
        if (nodeToo)
            fs::remove(m_link);
    }
    std::string path() const { return m_link.string(); }
    int fd() const { return m_master.get(); }

private:
    fs::path m_link;
    Fd m_master;
};

} // namespace

TEST_CASE("a tty that hangs up and is back at once is seen to fall", "[HAZ-004]")
{
    Cable cable;
    auto tty = openTty(cable.path());
    REQUIRE(tty);
    CHECK((*tty)->check());
    cable.plug(); // the old device hangs up; the name leads to a new one
    CHECK_FALSE((*tty)->check());
    CHECK((*tty)->check());
    const std::uint8_t byte = 0x21;
    CHECK(::write(cable.fd(), &byte, 1) == 1);
    std::array<std::uint8_t, 8> got{};
    CHECK((*tty)->read(got) == 1);
    CHECK(got[0] == byte);
}

TEST_CASE("a tty that is gone for a while is opened again when its node is back", "[HAZ-004]")
{
    Cable cable;
    auto tty = openTty(cable.path());
    REQUIRE(tty);
    CHECK((*tty)->check());
    cable.pull(true);
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE((*tty)->check());
    CHECK((*tty)->pollFd() == -1);
    cable.plug();
    CHECK((*tty)->check());
}

TEST_CASE("what is no terminal is refused, and leaves nothing open")
{
    const auto none = openTty("/dev/null");
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::FileUnreadable);
}
