// A file system for SQLite that can lose power: what was written but not synced may be there, be missing or be torn.
#pragma once

#include <cstdint>
#include <filesystem>

namespace store_test {

class PowerCut {
public:
    // From now on every SQLite connection of the process opened without a named VFS goes through this.
    static void install();
    static void uninstall();
    static void forgetFiles(); // at the start of a scenario

    // Writes into `to` what a power cut at this moment could leave of every file in `from`: all that was synced, and of
    // the rest each write whole, not at all, or torn at a sector, by `seed`. Files SQLite does not write (-shm) are left out.
    static void cut(const std::filesystem::path& from, const std::filesystem::path& to, unsigned seed);

    static long long syncs();
    static long long unsyncedWrites(); // at this moment, in all files

    // Faults: the n-th write or sync from now on fails once with an I/O error or a full disk (0: none).
    enum class Fault { IoError, DiskFull };
    static void failAt(long long nthCall, Fault fault);
    static bool faultHappened();
};

} // namespace store_test
