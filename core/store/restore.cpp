// The way back: into a copy, checked, then exchanged by renames that can be finished after any interruption.
#include "core/store/backup.h"

#include "core/store/copy_clinic.h"
#include "core/store/folder.h"
#include "core/store/migrate.h"
#include "core/store/tar.h"
#include "core/store/work.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace stipple::store {
namespace {

constexpr char kNew[] = ".restore-new";
constexpr char kCommit[] = ".restore-commit";
constexpr std::array kMoved = {"clinic.db", "clinic.head", "photos", "recordings"};

void syncPath(const std::filesystem::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

// Only the names that a backup of ours has: nothing can be written outside of the folder.
bool nameAllowed(const std::string& name)
{
    if (name == "clinic.db" || name == "clinic.head" || name == "manifest.json")
        return true;
    for (const std::string_view prefix : {"photos/", "recordings/"}) {
        if (name.size() > prefix.size() && name.compare(0, prefix.size(), prefix) == 0)
            return name.find('/', prefix.size()) == std::string::npos && name.find("..") == std::string::npos;
    }
    return false;
}

Result<void> extract(const std::filesystem::path& file, const std::filesystem::path& to, const Progress& progress)
{
    std::error_code ec;
    const auto total = std::max<std::uintmax_t>(std::filesystem::file_size(file, ec), 1);
    std::uintmax_t done = 0;
    return readTar(file, [&](const TarEntry& entry, const TarPieces& pieces) -> Result<void> {
        if (!nameAllowed(entry.name))
            return fail(ErrorCode::FileFormat, "unexpected entry");
        if (entry.name == "manifest.json")
            return {};
        const std::filesystem::path path = to / entry.name;
        {
            std::ofstream out(path, std::ios::binary | std::ios::trunc);
            for (;;) {
                const auto piece = pieces();
                if (!piece)
                    return tl::unexpected(piece.error());
                if (piece->empty())
                    break;
                if (!out.write(reinterpret_cast<const char*>(piece->data()), static_cast<std::streamsize>(piece->size())))
                    return fail(ErrorCode::StoreFull, "restore");
                done += piece->size();
                if (progress && !progress(static_cast<int>(40 + done * 40 / total)))
                    return fail(ErrorCode::RestoreFailed, "stopped");
            }
            if (!out.flush())
                return fail(ErrorCode::StoreFull, "restore");
        }
        syncPath(path);
        return {};
    });
}

// Whoever was erased after the backup was made stays erased.
Result<std::vector<Bytes>> destroyedKeys(const StoreConfig& config)
{
    std::vector<Bytes> keys;
    auto db = connect(config, Database::Open::ReadWrite);
    if (!db)
        return keys; // a clinic too damaged to be read is what one restores from
    const auto rows = (*db)->ask("key.destroyed");
    if (!rows)
        return keys;
    for (const Row& row : *rows)
        keys.push_back(row.blob("id"));
    return keys;
}

Result<void> prepareDatabase(const StoreConfig& config, const std::filesystem::path& database)
{
    auto db = openMigrated(database, Database::Open::ReadWrite, config.clock);
    if (!db)
        return tl::unexpected(db.error());
    const auto demo = (*db)->askOne("meta.get", {{"key", "clinic.demo"}});
    if (!demo)
        return tl::unexpected(demo.error());
    const bool isDemo = *demo && (*demo)->text("value") == "1";
    if (isDemo != (config.mode == Mode::Demo))
        return fail(ErrorCode::StoreWrongMode, "restore");
    const auto destroyed = destroyedKeys(config);
    if (!destroyed)
        return tl::unexpected(destroyed.error());
    for (const Bytes& key : *destroyed) {
        const auto gone = (*db)->run("key.destroy", {{"id", key}, {"at_utc_ms", config.clock()}});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    return {};
}

Result<void> finishMoves(const std::filesystem::path& folder)
{
    std::ifstream in(folder / kCommit);
    std::string oldName;
    std::getline(in, oldName);
    if (oldName.empty() || oldName.find('/') != std::string::npos)
        return fail(ErrorCode::RestoreFailed, "restore mark");
    const std::filesystem::path old = folder / oldName, fresh = folder / kNew;
    std::error_code ec;
    std::filesystem::create_directories(old, ec);
    if (std::filesystem::exists(fresh / "clinic.db")) {
        for (const char* side : {"clinic.db-wal", "clinic.db-shm"}) {
            if (std::filesystem::exists(folder / side))
                std::filesystem::rename(folder / side, old / side, ec);
            if (ec)
                return fail(ErrorCode::RestoreFailed, side);
        }
    }
    for (const char* name : kMoved) {
        if (!std::filesystem::exists(fresh / name))
            continue; // exchanged already
        if (std::filesystem::exists(folder / name) && !std::filesystem::exists(old / name))
            std::filesystem::rename(folder / name, old / name, ec);
        if (!ec)
            std::filesystem::rename(fresh / name, folder / name, ec);
        if (ec)
            return fail(ErrorCode::RestoreFailed, name);
    }
    syncPath(folder);
    std::filesystem::remove(folder / kCommit, ec);
    std::filesystem::remove_all(fresh, ec);
    syncPath(folder);
    return {};
}

// On PostgreSQL the exchange is one transaction there. Photos and recordings have names of their own and are only added.
Result<void> restoreIntoServer(const StoreConfig& config, const std::filesystem::path& fresh)
{
    std::error_code ec;
    for (const char* name : {"photos", "recordings"}) {
        for (const auto& entry : std::filesystem::directory_iterator(fresh / name, ec)) {
            const auto to = config.folder / name / entry.path().filename();
            if (!std::filesystem::exists(to, ec))
                std::filesystem::rename(entry.path(), to, ec);
            if (ec)
                return fail(ErrorCode::RestoreFailed, name);
        }
        syncPath(config.folder / name);
    }
    if (const auto done = importFromSqlite(config, fresh / "clinic.db"); !done)
        return done;
    std::filesystem::rename(fresh / "clinic.head", config.folder / "clinic.head", ec); // none in very old backups
    std::filesystem::remove_all(fresh, ec);
    return {};
}

Result<void> writeCommit(const std::filesystem::path& folder, const std::string& oldName)
{
    const std::filesystem::path mark = folder / kCommit;
    {
        std::ofstream out(mark, std::ios::trunc);
        out << oldName << '\n';
        if (!out.flush())
            return fail(ErrorCode::StoreFull, "restore mark");
    }
    syncPath(mark);
    syncPath(folder);
    return {};
}

} // namespace

Result<void> settleRestore(const std::filesystem::path& folder)
{
    std::error_code ec;
    if (std::filesystem::exists(folder / kCommit, ec))
        return finishMoves(folder);
    std::filesystem::remove_all(folder / kNew, ec); // was not complete: never happened
    return {};
}

Result<BackupReport> restore(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress)
{
    auto folder = Folder::open(config.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    if (const auto settled = settleRestore(config.folder); !settled)
        return tl::unexpected(settled.error());
    auto report = checkBackup(file, [&progress](int percent) { return !progress || progress(percent * 40 / 100); });
    if (!report)
        return report;
    const std::filesystem::path fresh = config.folder / kNew;
    std::error_code ec;
    for (const auto& path : {fresh, fresh / "photos", fresh / "recordings"})
        std::filesystem::create_directories(path, ec);
    auto done = ec ? Result<void>(fail(ErrorCode::StoreUnwritable, "restore folder")) : extract(file, fresh, progress);
    if (done)
        done = prepareDatabase(config, fresh / "clinic.db");
    if (!done) {
        std::filesystem::remove_all(fresh, ec);
        return tl::unexpected(done.error());
    }
    if (!config.databaseUrl.empty()) {
        if (done = restoreIntoServer(config, fresh); !done)
            return tl::unexpected(done.error());
        if (progress)
            (void)progress(100);
        return report;
    }
    syncPath(fresh / "clinic.db");
    syncPath(fresh);
    const ports::Day day = localDay(config.clock());
    const std::string oldName = fmt::format("before-restore-{:04}{:02}{:02}-{}", day.year, day.month, day.day, config.clock().ms);
    done = writeCommit(config.folder, oldName);
    if (done)
        done = finishMoves(config.folder); // from the mark on it goes forward only, at the next start if need be
    if (!done)
        return tl::unexpected(done.error());
    if (progress)
        (void)progress(100);
    return report;
}

} // namespace stipple::store
