#include "device/host/stream.h"

#include "device/host/fd_stream.h"
#include "device/host/serial_stream.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace stipple::device {
namespace {

constexpr unsigned kFirstPtyMajor = 136;
constexpr unsigned kLastPtyMajor = 143;

bool wouldBlock(int errorNumber) noexcept { return errorNumber == EAGAIN || errorNumber == EINTR; }

} // namespace

IoResult readSome(const Stream& stream, std::span<std::uint8_t> into) noexcept
{
    const ssize_t n = ::read(stream.fd(), into.data(), into.size());
    if (n > 0)
        return {IoState::Ok, static_cast<std::size_t>(n)};
    if (n < 0 && wouldBlock(errno))
        return {IoState::Again, 0};
    return {IoState::Lost, 0}; // 0 bytes after POLLIN is a hang-up, not "no data" (§1.2)
}

IoResult writeSome(const Stream& stream, std::span<const std::uint8_t> bytes) noexcept
{
    const ssize_t n = stream.kind() == StreamKind::Socket
        ? ::send(stream.fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL)
        : ::write(stream.fd(), bytes.data(), bytes.size());
    if (n >= 0)
        return {IoState::Ok, static_cast<std::size_t>(n)};
    return {wouldBlock(errno) ? IoState::Again : IoState::Lost, 0};
}

Result<std::unique_ptr<Stream>> openStream(const std::string& path)
{
    char resolved[PATH_MAX];
    if (::realpath(path.c_str(), resolved) == nullptr)
        return tl::unexpected(openError(errno, path));
    struct stat info {};
    if (::stat(resolved, &info) != 0)
        return tl::unexpected(openError(errno, path));
    if (S_ISSOCK(info.st_mode))
        return openSocket(resolved);
    if (!S_ISCHR(info.st_mode))
        return fail(ErrorCode::PenNotAPen, path + ": not a device");
    const unsigned majorNumber = major(info.st_rdev);
    if (majorNumber >= kFirstPtyMajor && majorNumber <= kLastPtyMajor)
        return openPty(resolved);
    return openSerial(resolved);
}

} // namespace stipple::device
