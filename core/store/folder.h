// Purpose: the data folder: where everything of one clinic lives, and the lock that keeps a second copy out.
// Thread: made on any thread, used by one at a time.
// Failure: StoreUnwritable (folder cannot be made, written or locked), StoreInUse (another copy holds it).
// Layout: clinic.db (+ -wal, -shm), clinic.lock, clinic.head, photos/, recordings/, backups/.
#pragma once

#include "core/error.h"

#include <filesystem>

namespace stipple::store {

class Folder {
public:
    // Alone: the database is a file in the folder. Shared: it is on a server, and the stations of the clinic share the
    // folder; then only a restore is alone.
    enum class Lock { Alone, Shared };
    // Makes the folder (0700) where it is missing, proves that it can be written, takes the lock.
    [[nodiscard]] static Result<Folder> open(const std::filesystem::path& path, Lock lock = Lock::Alone);

    // Writes and removes a small file: permission bits can say yes where the file system says no (read-only mounts).
    [[nodiscard]] static Result<void> proveWritable(const std::filesystem::path& path);

    Folder(Folder&& other) noexcept;
    Folder& operator=(Folder&& other) noexcept;
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder(); // gives the lock back

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] std::filesystem::path database() const { return m_path / "clinic.db"; }
    [[nodiscard]] std::filesystem::path head() const { return m_path / "clinic.head"; }
    [[nodiscard]] std::filesystem::path photos() const { return m_path / "photos"; }
    [[nodiscard]] std::filesystem::path recordings() const { return m_path / "recordings"; }
    [[nodiscard]] std::filesystem::path backups() const { return m_path / "backups"; }

private:
    Folder(std::filesystem::path path, int lockFd) noexcept;
    std::filesystem::path m_path;
    int m_lockFd = -1;
};

// True when a clinic has been set up there. Takes no lock.
[[nodiscard]] bool clinicExists(const std::filesystem::path& path);

} // namespace stipple::store
