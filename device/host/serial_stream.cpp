#include "device/host/serial_stream.h"

#include "device/host/fd_stream.h"

#include <cerrno>
#include <fcntl.h>
#include <libserialport.h>
#include <linux/serial.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace stipple::device {
namespace {

// Without this close() may wait 30 s for a pen that stopped reading, and only then drops DTR. HAZ-001
void closeWithoutWaiting(int fd) noexcept
{
    serial_struct settings{};
    if (::ioctl(fd, TIOCGSERIAL, &settings) != 0)
        return; // not every driver knows it
    settings.closing_wait = ASYNC_CLOSING_WAIT_NONE;
    (void)::ioctl(fd, TIOCSSERIAL, &settings); // needs permission; the udev rule does it as well
}

void finishMode(int fd) noexcept
{
    termios mode{};
    if (::tcgetattr(fd, &mode) != 0)
        return;
    mode.c_cflag |= HUPCL; // process death drops DTR: the pen's third stop path. HAZ-001
    mode.c_cc[VMIN] = 1;   // so that 0 bytes means hang-up and never "nothing yet"
    mode.c_cc[VTIME] = 0;
    (void)::tcsetattr(fd, TCSANOW, &mode);
}

class SerialStream final : public Stream {
public:
    explicit SerialStream(sp_port* port) noexcept : m_port(port) {}
    ~SerialStream() override
    {
        if (m_fd >= 0) {
            if (m_ours) // a line that another program holds is not ours to lower: its pen would stop
                dropLine();
            (void)sp_close(m_port);
        }
        sp_free_port(m_port);
    }
    [[nodiscard]] int fd() const noexcept override { return m_fd; }
    [[nodiscard]] StreamKind kind() const noexcept override { return StreamKind::Serial; }
    void dropLine() noexcept override
    {
        (void)sp_set_dtr(m_port, SP_DTR_OFF);
        (void)::tcflush(m_fd, TCIOFLUSH);
    }

    [[nodiscard]] bool open(int baud)
    {
        if (sp_open(m_port, SP_MODE_READ_WRITE) != SP_OK || sp_get_port_handle(m_port, &m_fd) != SP_OK)
            return false;
        if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) // also stops root, which ignores TIOCEXCL. HAZ-013
            return false;
        if (::ioctl(m_fd, TIOCEXCL) != 0) // also stops programs that take no lock. HAZ-013
            return false;
        m_ours = true;
        const bool set = sp_set_baudrate(m_port, baud) == SP_OK && sp_set_bits(m_port, 8) == SP_OK
            && sp_set_parity(m_port, SP_PARITY_NONE) == SP_OK && sp_set_stopbits(m_port, 1) == SP_OK
            && sp_set_flowcontrol(m_port, SP_FLOWCONTROL_NONE) == SP_OK;
        if (!set)
            return false;
        closeWithoutWaiting(m_fd);
        if (sp_set_dtr(m_port, SP_DTR_ON) != SP_OK)
            return false;
        finishMode(m_fd);
        (void)::fcntl(m_fd, F_SETFL, O_NONBLOCK);
        (void)::fcntl(m_fd, F_SETFD, FD_CLOEXEC);
        return ::tcflush(m_fd, TCIOFLUSH) == 0;
    }

private:
    sp_port* m_port;
    int m_fd = -1;
    bool m_ours = false; // locked by us
};

} // namespace

Result<std::unique_ptr<Stream>> openSerial(const std::string& path, int baud)
{
    sp_port* port = nullptr;
    errno = 0;
    const sp_return found = sp_get_port_by_name(path.c_str(), &port);
    if (found == SP_ERR_ARG)
        return fail(ErrorCode::PenNotAPen, path + ": not a serial port");
    if (found != SP_OK)
        return tl::unexpected(openError(errno != 0 ? errno : ENOENT, path));
    auto stream = std::make_unique<SerialStream>(port);
    errno = 0;
    if (!stream->open(baud))
        return tl::unexpected(openError(errno != 0 ? errno : EIO, path));
    return stream;
}

} // namespace stipple::device
