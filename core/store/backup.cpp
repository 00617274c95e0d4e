#include "core/store/backup.h"

#include "core/crypto/random.h"
#include "core/store/copy_clinic.h"
#include "core/store/folder.h"
#include "core/store/migrate.h"
#include "core/store/recordings.h"
#include "core/store/tar.h"
#include "core/store/work.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace stipple::store {
namespace {

constexpr int kFormat = 1;

struct Listed {
    std::string name; // in the archive
    std::filesystem::path from;
    std::optional<std::uint64_t> bytes = std::nullopt; // of a recording that may still grow: as many as the records name
};

Result<void> step(const Progress& progress, int percent)
{
    if (progress && !progress(percent))
        return fail(ErrorCode::BackupFailed, "stopped");
    return {};
}

// A consistent copy while the clinic goes on working: SQLite reads one state of the WAL.
Result<void> snapshot(const StoreConfig& config, const std::filesystem::path& to)
{
    std::error_code ec;
    std::filesystem::remove(to, ec);
    if (!config.databaseUrl.empty())
        return exportToSqlite(config, to);
    auto db = Database::openSqlite(config.folder / "clinic.db", Database::Open::ReadWrite);
    if (!db)
        return tl::unexpected(db.error());
    QString name = QString::fromStdString(to.string());
    name.replace(u'\'', QStringLiteral("''"));
    return (*db)->execute(QStringLiteral("VACUUM INTO '%1'").arg(name));
}

Result<BackupReport> countAndCheck(const std::filesystem::path& database, std::vector<Listed>* files, const std::filesystem::path& folder)
{
    auto db = Database::openSqlite(database, Database::Open::ReadOnly);
    if (!db)
        return tl::unexpected(db.error());
    if (const auto good = integrityCheck(**db); !good)
        return tl::unexpected(good.error());
    if (const auto fits = checkSchema(**db); !fits)
        return tl::unexpected(fits.error());
    BackupReport report;
    struct Count {
        const char* query;
        std::int64_t* into;
    };
    for (const Count& count : {Count{"patient.count", &report.patients}, Count{"session.count", &report.sessions}, Count{"audit.count", &report.auditLines}}) {
        const auto row = (*db)->askOne(count.query);
        if (!row)
            return tl::unexpected(row.error());
        *count.into = (*row)->i64("n");
    }
    struct Kind {
        const char* query;
        const char* prefix;
        bool grows;
    };
    for (const Kind& kind : {Kind{"recording.all", "recordings/", true}, Kind{"photo.all", "photos/", false}}) {
        const auto rows = (*db)->ask(kind.query);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row& row : *rows) {
            const std::string name = kind.prefix + row.text("file");
            std::error_code ec;
            if (!folder.empty() && !std::filesystem::exists(folder / name, ec))
                ++report.missingFiles;
            else
                ++report.files;
            if (files == nullptr || !std::filesystem::exists(folder / name, ec))
                continue;
            const auto known = std::find_if(files->begin(), files->end(), [&](const Listed& f) { return f.name == name; });
            const auto bytes = static_cast<std::uint64_t>(row.i64("bytes"));
            if (known != files->end()) // one recording, several sessions
                known->bytes = std::max(known->bytes.value_or(0), bytes);
            else
                files->push_back({name, folder / name, kind.grows ? std::optional(bytes) : std::nullopt});
        }
    }
    return report;
}

Result<crypto::Digest> hashFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::FileUnreadable, file.filename().string());
    crypto::Sha256 hash;
    std::vector<char> piece(1 << 18);
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add({reinterpret_cast<const std::uint8_t*>(piece.data()), static_cast<std::size_t>(in.gcount())});
    }
    return hash.finish();
}

Result<void> writeArchive(const std::filesystem::path& to, const std::vector<Listed>& files, const BackupReport& report, const StoreConfig& config,
                          const Progress& progress)
{
    Json hashes = Json::object();
    for (const Listed& file : files) {
        const auto hash = file.bytes ? hashOfFirst(file.from, *file.bytes) : hashFile(file.from);
        if (!hash)
            return tl::unexpected(hash.error());
        hashes[file.name] = crypto::hexOf(*hash);
    }
    const Json manifest = {{"format", kFormat}, {"program", "Stipple"}, {"made_utc_ms", config.clock().ms},
                           {"demo", config.mode == Mode::Demo}, {"patients", report.patients}, {"sessions", report.sessions},
                           {"audit_lines", report.auditLines}, {"sha256", hashes}};
    auto tar = TarWriter::create(to);
    if (!tar)
        return tl::unexpected(tar.error());
    if (const auto done = tar->add("manifest.json", crypto::viewOf(manifest.dump(1))); !done)
        return done;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto hash = tar->addFile(files[i].name, files[i].from, files[i].bytes);
        if (!hash)
            return tl::unexpected(hash.error());
        if (crypto::hexOf(*hash) != hashes.value(files[i].name, ""))
            return fail(ErrorCode::BackupFailed, "a file changed while it was copied");
        if (const auto go = step(progress, static_cast<int>(40 + i * 30 / files.size())); !go)
            return go;
    }
    return tar->finish();
}

void syncFolder(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

Result<void> record(const StoreConfig& config, const BackupReport& report)
{
    auto db = connect(config, Database::Open::ReadWrite);
    if (!db)
        return tl::unexpected(db.error());
    const auto id = crypto::sha256(crypto::viewOf(report.file.string() + std::to_string(config.clock().ms)));
    const auto added = (*db)->run("backup.add", {{"id", crypto::View(id).first(16)}, {"at_utc_ms", config.clock()},
                                                 {"bytes", report.bytes}, {"sha256", report.sha256}});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<BackupReport> makeAndProve(const StoreConfig& config, const std::filesystem::path& part, const std::filesystem::path& copy, const Progress& progress)
{
    // The head is taken before the copy is made: it may name an older line, never a later one than the copy has.
    const std::filesystem::path head = copy.string() + "-head";
    std::error_code ec;
    const bool hasHead = std::filesystem::copy_file(config.folder / "clinic.head", head, std::filesystem::copy_options::overwrite_existing, ec);
    if (const auto done = snapshot(config, copy); !done)
        return tl::unexpected(done.error());
    if (const auto go = step(progress, 20); !go)
        return tl::unexpected(go.error());
    std::vector<Listed> files{{"clinic.db", copy}};
    if (hasHead)
        files.push_back({"clinic.head", head});
    const auto counted = countAndCheck(copy, &files, config.folder);
    if (!counted)
        return counted;
    if (const auto go = step(progress, 40); !go)
        return tl::unexpected(go.error());
    if (const auto done = writeArchive(part, files, *counted, config, progress); !done)
        return tl::unexpected(done.error());
    // Only what can be read back is a backup.
    auto proved = checkBackup(part, [&progress](int percent) { return !progress || progress(70 + percent * 28 / 100); });
    if (!proved)
        return proved;
    if (proved->patients != counted->patients || proved->sessions != counted->sessions || proved->auditLines != counted->auditLines)
        return fail(ErrorCode::BackupFailed, "counts differ");
    proved->missingFiles = counted->missingFiles;
    return proved;
}

} // namespace

Result<BackupReport> backUp(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress)
{
    // Else a disk that is not there would be said to be the clinic's own.
    if (const auto place = Folder::proveWritable(file.parent_path().empty() ? "." : file.parent_path()); !place)
        return fail(place.error().code == ErrorCode::StoreFull ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, "place of the backup");
    std::filesystem::path part = file, copy = file;
    part += ".part";
    copy += ".part-db";
    auto made = makeAndProve(config, part, copy, progress);
    std::error_code ec;
    for (const char* side : {"", "-wal", "-shm", "-journal", "-head"})
        std::filesystem::remove(copy.string() + side, ec);
    if (made) {
        std::filesystem::rename(part, file, ec);
        if (ec)
            made = fail(ErrorCode::FileUnwritable, "name of the backup");
    }
    if (!made) {
        std::filesystem::remove(part, ec);
        return made;
    }
    syncFolder(file.parent_path());
    made->file = file;
    if (const auto done = record(config, *made); !done)
        return tl::unexpected(done.error());
    if (progress)
        (void)progress(100);
    return made;
}

Result<BackupReport> checkBackup(const std::filesystem::path& file, const Progress& progress)
{
    std::filesystem::path copy = file;
    if (::access(file.parent_path().empty() ? "." : file.parent_path().c_str(), W_OK) != 0) // a disk that only reads
        copy = std::filesystem::temp_directory_path() / (hex(crypto::random16()) + file.filename().string());
    copy += ".check-db";
    Json manifest;
    std::map<std::string, std::string> seen;
    const auto walk = [&]() -> Result<void> {
        std::error_code ec;
        const auto total = std::max<std::uintmax_t>(std::filesystem::file_size(file, ec), 1);
        std::uintmax_t done = 0;
        return readTar(file, [&](const TarEntry& entry, const TarPieces& pieces) -> Result<void> {
            crypto::Sha256 hash;
            std::string text;
            std::ofstream db;
            if (entry.name == "clinic.db")
                db.open(copy, std::ios::binary | std::ios::trunc);
            for (;;) {
                const auto piece = pieces();
                if (!piece)
                    return tl::unexpected(piece.error());
                if (piece->empty())
                    break;
                hash.add(*piece);
                if (entry.name == "manifest.json" && text.size() < (1U << 26))
                    text.append(reinterpret_cast<const char*>(piece->data()), piece->size());
                if (db.is_open() && !db.write(reinterpret_cast<const char*>(piece->data()), static_cast<std::streamsize>(piece->size())))
                    return fail(ErrorCode::StoreFull, "check of the backup");
                done += piece->size();
                if (const auto go = step(progress, static_cast<int>(done * 80 / total)); !go)
                    return go;
            }
            if (entry.name == "manifest.json")
                manifest = fromText(text);
            else
                seen[entry.name] = crypto::hexOf(hash.finish());
            return {};
        });
    };
    auto result = [&]() -> Result<BackupReport> {
        if (const auto walked = walk(); !walked)
            return tl::unexpected(walked.error());
        if (!manifest.is_object() || manifest.value("format", 0) != kFormat || !manifest.contains("sha256"))
            return fail(ErrorCode::FileFormat, "manifest");
        std::map<std::string, std::string> named;
        for (const auto& [name, hash] : manifest.at("sha256").items())
            named[name] = hash.is_string() ? hash.get<std::string>() : std::string();
        if (named != seen || seen.count("clinic.db") == 0)
            return fail(ErrorCode::FileFormat, "contents differ from the manifest");
        auto report = countAndCheck(copy, nullptr, {});
        if (!report)
            return report;
        if (report->patients != manifest.value("patients", std::int64_t{-1}) || report->sessions != manifest.value("sessions", std::int64_t{-1})
            || report->auditLines != manifest.value("audit_lines", std::int64_t{-1}))
            return fail(ErrorCode::FileFormat, "counts differ from the manifest");
        const auto whole = hashFile(file);
        if (!whole)
            return tl::unexpected(whole.error());
        std::error_code ec;
        report->file = file;
        report->bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, ec));
        report->sha256 = *whole;
        return report;
    }();
    std::error_code ec;
    for (const char* side : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(copy.string() + side, ec);
    return result;
}

} // namespace stipple::store
