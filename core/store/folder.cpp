#include "core/store/folder.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace stipple::store {
namespace {

Error systemError(const char* what, int error)
{
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::StoreFull : ErrorCode::StoreUnwritable;
    return Error{code, std::string(what) + " (errno " + std::to_string(error) + ")"};
}

Result<void> makeFolder(const std::filesystem::path& path)
{
    std::error_code ec;
    std::filesystem::create_directories(path, ec);
    if (ec)
        return tl::unexpected(systemError("make folder", ec.value()));
    if (!std::filesystem::is_directory(path, ec))
        return fail(ErrorCode::StoreUnwritable, "not a folder");
    std::filesystem::permissions(path, std::filesystem::perms::owner_all, ec); // best effort; a mounted share may refuse
    return {};
}

} // namespace

Result<void> Folder::proveWritable(const std::filesystem::path& path)
{
    const std::filesystem::path probe = path / ".write-test";
    const int fd = ::open(probe.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return tl::unexpected(systemError("write test", errno));
    const bool written = ::write(fd, "x", 1) == 1 && ::fsync(fd) == 0;
    const int error = errno;
    ::close(fd);
    ::unlink(probe.c_str());
    if (!written)
        return tl::unexpected(systemError("write test", error));
    return {};
}

Folder::Folder(std::filesystem::path path, int lockFd) noexcept : m_path(std::move(path)), m_lockFd(lockFd) {}

Folder::Folder(Folder&& other) noexcept : m_path(std::move(other.m_path)), m_lockFd(std::exchange(other.m_lockFd, -1)) {}

Folder& Folder::operator=(Folder&& other) noexcept
{
    if (this != &other) {
        if (m_lockFd >= 0)
            ::close(m_lockFd);
        m_path = std::move(other.m_path);
        m_lockFd = std::exchange(other.m_lockFd, -1);
    }
    return *this;
}

Folder::~Folder()
{
    if (m_lockFd >= 0)
        ::close(m_lockFd); // the lock goes with the file; the file stays, so that nobody locks a deleted one
}

Result<Folder> Folder::open(const std::filesystem::path& path, Lock lock)
{
    for (const auto& folder : {path, path / "photos", path / "recordings", path / "backups"}) {
        if (const auto made = makeFolder(folder); !made)
            return tl::unexpected(made.error());
    }
    if (const auto writable = proveWritable(path); !writable)
        return tl::unexpected(writable.error());
    const int fd = ::open((path / "clinic.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return tl::unexpected(systemError("lock file", errno));
    if (::flock(fd, (lock == Lock::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        const int error = errno;
        ::close(fd);
        if (error == EWOULDBLOCK)
            return fail(ErrorCode::StoreInUse, "data folder");
        return tl::unexpected(systemError("lock", error));
    }
    return Folder(path, fd);
}

bool clinicExists(const std::filesystem::path& path)
{
    std::error_code ec;
    return std::filesystem::exists(path / "clinic.db", ec);
}

} // namespace stipple::store
