#include "tests/store/power_cut_vfs.h"

#include <sqlite3.h>

#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace store_test {
namespace {

constexpr std::size_t kSector = 512;

struct Change {
    bool truncate = false;
    std::int64_t at = 0; // or the new size
    std::vector<char> bytes;
};
struct Shadow {
    std::vector<char> durable;
    std::vector<Change> pending;
};

std::mutex g_mutex;
std::map<std::string, Shadow> g_files;
long long g_syncs = 0;
long long g_failAt = 0;
PowerCut::Fault g_fault = PowerCut::Fault::IoError;
bool g_happened = false;

sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_vfs;

struct File {
    sqlite3_file base; // must be first
    const char* name = nullptr;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

void apply(std::vector<char>& image, const Change& change)
{
    if (change.truncate) {
        image.resize(static_cast<std::size_t>(change.at));
        return;
    }
    const auto end = static_cast<std::size_t>(change.at) + change.bytes.size();
    if (image.size() < end)
        image.resize(end);
    std::copy(change.bytes.begin(), change.bytes.end(), image.begin() + change.at);
}

int faultNow()
{
    if (g_failAt == 0 || --g_failAt > 0)
        return SQLITE_OK;
    g_happened = true;
    return g_fault == PowerCut::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

Shadow* shadowOf(File* file)
{
    if (file->name == nullptr)
        return nullptr;
    const auto found = g_files.find(file->name);
    return found == g_files.end() ? nullptr : &found->second;
}

int vClose(sqlite3_file* f)
{
    const int rc = fileOf(f)->real()->pMethods != nullptr ? fileOf(f)->real()->pMethods->xClose(fileOf(f)->real()) : SQLITE_OK;
    return rc;
}
int vRead(sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return fileOf(f)->real()->pMethods->xRead(fileOf(f)->real(), to, n, at); }
int vWrite(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    const std::lock_guard lock(g_mutex);
    if (const int fault = faultNow(); fault != SQLITE_OK)
        return fault;
    const int rc = fileOf(f)->real()->pMethods->xWrite(fileOf(f)->real(), from, n, at);
    if (rc == SQLITE_OK) {
        if (Shadow* shadow = shadowOf(fileOf(f))) {
            const char* bytes = static_cast<const char*>(from);
            shadow->pending.push_back({false, at, {bytes, bytes + n}});
        }
    }
    return rc;
}
int vTruncate(sqlite3_file* f, sqlite3_int64 size)
{
    const std::lock_guard lock(g_mutex);
    const int rc = fileOf(f)->real()->pMethods->xTruncate(fileOf(f)->real(), size);
    if (rc == SQLITE_OK) {
        if (Shadow* shadow = shadowOf(fileOf(f)))
            shadow->pending.push_back({true, size, {}});
    }
    return rc;
}
int vSync(sqlite3_file* f, int flags)
{
    const std::lock_guard lock(g_mutex);
    if (const int fault = faultNow(); fault != SQLITE_OK)
        return fault == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    (void)flags; // the real sync would only cost time: the shadow knows what is durable
    if (Shadow* shadow = shadowOf(fileOf(f))) {
        for (const Change& change : shadow->pending)
            apply(shadow->durable, change);
        shadow->pending.clear();
    }
    ++g_syncs;
    return SQLITE_OK;
}
int vFileSize(sqlite3_file* f, sqlite3_int64* size) { return fileOf(f)->real()->pMethods->xFileSize(fileOf(f)->real(), size); }
int vLock(sqlite3_file* f, int level) { return fileOf(f)->real()->pMethods->xLock(fileOf(f)->real(), level); }
int vUnlock(sqlite3_file* f, int level) { return fileOf(f)->real()->pMethods->xUnlock(fileOf(f)->real(), level); }
int vCheckReservedLock(sqlite3_file* f, int* out) { return fileOf(f)->real()->pMethods->xCheckReservedLock(fileOf(f)->real(), out); }
int vFileControl(sqlite3_file* f, int op, void* arg) { return fileOf(f)->real()->pMethods->xFileControl(fileOf(f)->real(), op, arg); }
int vSectorSize(sqlite3_file*) { return static_cast<int>(kSector); }
int vDeviceCharacteristics(sqlite3_file*) { return 0; } // nothing is promised: no atomic writes, no safe append
int vShmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return fileOf(f)->real()->pMethods->xShmMap(fileOf(f)->real(), page, size, extend, out);
}
int vShmLock(sqlite3_file* f, int offset, int n, int flags) { return fileOf(f)->real()->pMethods->xShmLock(fileOf(f)->real(), offset, n, flags); }
void vShmBarrier(sqlite3_file* f) { fileOf(f)->real()->pMethods->xShmBarrier(fileOf(f)->real()); }
int vShmUnmap(sqlite3_file* f, int del) { return fileOf(f)->real()->pMethods->xShmUnmap(fileOf(f)->real(), del); }

const sqlite3_io_methods kMethods = {
    2, vClose, vRead, vWrite, vTruncate, vSync, vFileSize, vLock, vUnlock, vCheckReservedLock, vFileControl, vSectorSize,
    vDeviceCharacteristics, vShmMap, vShmLock, vShmBarrier, vShmUnmap, nullptr, nullptr,
};

std::vector<char> bytesOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int vOpen(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags)
{
    File* file = fileOf(f);
    file->base.pMethods = nullptr;
    file->name = name;
    {
        const std::lock_guard lock(g_mutex);
        if (name != nullptr && g_files.find(name) == g_files.end())
            g_files[name] = Shadow{bytesOf(name), {}};
    }
    const int rc = g_real->xOpen(g_real, name, file->real(), flags, outFlags);
    if (rc == SQLITE_OK)
        file->base.pMethods = &kMethods;
    return rc;
}

int vDelete(sqlite3_vfs*, const char* name, int sync)
{
    const std::lock_guard lock(g_mutex);
    g_files.erase(name);
    return g_real->xDelete(g_real, name, sync);
}

} // namespace

void PowerCut::install()
{
    if (g_real != nullptr)
        return;
    g_real = sqlite3_vfs_find(nullptr);
    g_vfs = *g_real; // what is not replaced goes to the real one: it works on paths only
    g_vfs.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_vfs.zName = "power-cut";
    g_vfs.pNext = nullptr;
    g_vfs.xOpen = vOpen;
    g_vfs.xDelete = vDelete;
    sqlite3_vfs_register(&g_vfs, 1);
}

void PowerCut::uninstall()
{
    if (g_real == nullptr)
        return;
    sqlite3_vfs_unregister(&g_vfs);
    sqlite3_vfs_register(g_real, 1);
    g_real = nullptr;
}

void PowerCut::forgetFiles()
{
    const std::lock_guard lock(g_mutex);
    g_files.clear();
    g_failAt = 0;
    g_happened = false;
}

void PowerCut::cut(const std::filesystem::path& from, const std::filesystem::path& to, unsigned seed)
{
    const std::lock_guard lock(g_mutex);
    std::mt19937 random(seed);
    for (const auto& [name, shadow] : g_files) {
        const std::filesystem::path path(name);
        if (path.parent_path() != from)
            continue;
        std::vector<char> image = shadow.durable;
        for (const Change& change : shadow.pending) {
            const unsigned fate = random() % 3;
            if (fate == 0)
                continue; // never reached the disk
            if (fate == 1 || change.truncate) {
                apply(image, change);
                continue;
            }
            for (std::size_t at = 0; at < change.bytes.size(); at += kSector) { // torn: some sectors only
                if (random() % 2 == 0)
                    continue;
                const std::size_t size = std::min(kSector, change.bytes.size() - at);
                apply(image, {false, change.at + static_cast<std::int64_t>(at),
                              {change.bytes.begin() + static_cast<std::ptrdiff_t>(at), change.bytes.begin() + static_cast<std::ptrdiff_t>(at + size)}});
            }
        }
        std::ofstream out(to / path.filename(), std::ios::binary | std::ios::trunc);
        out.write(image.data(), static_cast<std::streamsize>(image.size()));
    }
}

long long PowerCut::syncs() { return g_syncs; }

long long PowerCut::unsyncedWrites()
{
    const std::lock_guard lock(g_mutex);
    long long n = 0;
    for (const auto& [name, shadow] : g_files)
        n += static_cast<long long>(shadow.pending.size());
    return n;
}

void PowerCut::failAt(long long nthCall, Fault fault)
{
    const std::lock_guard lock(g_mutex);
    g_failAt = nthCall;
    g_fault = fault;
    g_happened = false;
}

bool PowerCut::faultHappened() { return g_happened; }

} // namespace store_test
