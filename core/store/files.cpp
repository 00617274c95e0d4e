#include "core/store/files.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"
#include "core/store/session_rows.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <unistd.h>

namespace stipple::store {
namespace {

Error writeError(const char* what)
{
    return {errno == ENOSPC || errno == EDQUOT ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, what};
}

void syncFolder(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

Result<void> writeDurably(const std::filesystem::path& file, const Bytes& bytes)
{
    const std::filesystem::path part = file.string() + ".part";
    const int fd = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return tl::unexpected(writeError("photo"));
    std::size_t at = 0;
    bool good = true;
    while (good && at < bytes.size()) {
        const auto n = ::write(fd, bytes.data() + at, bytes.size() - at);
        good = n > 0 || (n < 0 && errno == EINTR);
        at += n > 0 ? static_cast<std::size_t>(n) : 0;
    }
    good = good && ::fsync(fd) == 0;
    const Error error = writeError("photo");
    ::close(fd);
    if (!good || ::rename(part.c_str(), file.c_str()) != 0) {
        ::unlink(part.c_str());
        return tl::unexpected(error);
    }
    syncFolder(file.parent_path());
    return {};
}

Result<Bytes> readAll(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::FileUnreadable, file.filename().string());
    return Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

// A plain name in the folder: no way out of it.
bool plainName(const std::string& name)
{
    return !name.empty() && name.size() < 90 && name.find('/') == std::string::npos && name.front() != '.';
}

} // namespace

Result<EntryId> addPhoto(Desk& desk, const NewPhoto& photo)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (photo.bytes.empty() || !isCode(photo.kind) || !isCode(photo.view))
        return fail(ErrorCode::TextInvalid, "photo");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, photo.patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const EntryId id = crypto::newId<EntryId>();
    const Bytes sealed = seal->seal("photo", "file", id.bytes, crypto::View(photo.bytes));
    const std::string name = toString(id) + ".sealed";
    if (const auto written = writeDurably(desk.folder.photos() / name, sealed); !written)
        return tl::unexpected(written.error());
    Work work(desk, "add_photo");
    work.put("photo.add", {{"id", id}, {"patient_id", photo.patient}, {"session_id", Value(photo.session)}, {"kind", photo.kind},
                           {"view", photo.view}, {"taken_utc_ms", photo.taken}, {"file", name}, {"bytes", sealed.size()},
                           {"sha256", crypto::sha256(sealed)}, {"at_utc_ms", work.now()}, {"account_id", desk.account->id}});
    work.wrote("photo", id.bytes, photo.patient);
    if (const auto done = work.commit(); !done) {
        std::error_code ec;
        std::filesystem::remove(desk.folder.photos() / name, ec);
        return tl::unexpected(done.error());
    }
    return id;
}

Result<std::vector<ports::Photo>> photosOf(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("photo.of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::Photo> out;
    for (const Row& row : *rows)
        out.push_back({row.id<EntryId>("id"), row.text("kind"), row.text("view"), row.utc("taken_utc_ms"), row.maybeId<SessionId>("session_id")});
    return out;
}

Result<Bytes> photoBytes(Desk& desk, const EntryId& id)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto row = desk.db->askOne("row.photo", {{"id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "photo");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, (*row)->id<PatientId>("patient_id"));
    if (!seal)
        return tl::unexpected(seal.error());
    const auto sealed = readAll(desk.folder.photos() / (*row)->text("file"));
    if (!sealed)
        return sealed;
    if (crypto::sha256(*sealed) != (*row)->fixed<32>("sha256"))
        return fail(ErrorCode::SealBroken, "photo file");
    return seal->open("photo", "file", id.bytes, *sealed);
}

Result<void> attachRecording(Desk& desk, const SessionId& session, const std::string& fileName)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    if (!plainName(fileName))
        return fail(ErrorCode::TextInvalid, "recording name");
    const std::filesystem::path file = desk.folder.recordings() / fileName;
    const auto bytes = readAll(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (!synced)
        return fail(ErrorCode::FileUnwritable, "sync of the recording");
    syncFolder(desk.folder.recordings());
    Work work(desk, "attach_recording");
    const auto row = sessionRow(work, session);
    if (!row)
        return tl::unexpected(row.error());
    if (row->text("stage") == "signed")
        return fail(ErrorCode::RecordSigned, "recording");
    const RowId id = crypto::random16();
    const auto patient = row->id<PatientId>("patient_id");
    work.put("recording.add", {{"id", id}, {"session_id", session}, {"patient_id", patient}, {"file", fileName}, {"bytes", bytes->size()},
                               {"sha256", crypto::sha256(*bytes)}, {"at_utc_ms", work.now()}});
    work.wrote("recording", id, patient);
    return work.commit();
}

Result<void> saveTelemetry(Desk& desk, const SessionId& session, std::optional<SegmentId> segment, UtcMs first, UtcMs last,
                           const std::string& codec, const Bytes& data)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    Work work(desk, "save_telemetry");
    const auto row = sessionRow(work, session);
    if (!row)
        return tl::unexpected(row.error());
    const RowId id = crypto::random16();
    const auto patient = row->id<PatientId>("patient_id");
    work.put("telemetry.add", {{"id", id}, {"session_id", session}, {"patient_id", patient}, {"segment_id", Value(segment)},
                               {"first_utc_ms", first}, {"last_utc_ms", last}, {"codec", codec}, {"data", data}});
    work.wrote("telemetry_block", id, patient);
    return work.commit();
}

Result<void> savePenEvent(Desk& desk, const SessionId& session, UtcMs at, const std::string& kind, const std::string& detail)
{
    if (const auto may = desk.require(ports::Right::Treat); !may)
        return may;
    if (!isCode(kind))
        return fail(ErrorCode::TextInvalid, "pen event");
    Work work(desk, "pen_event");
    const auto row = sessionRow(work, session);
    if (!row)
        return tl::unexpected(row.error());
    const RowId id = crypto::random16();
    const auto patient = row->id<PatientId>("patient_id");
    work.put("pen_event.add", {{"id", id}, {"session_id", session}, {"patient_id", patient}, {"at_utc_ms", at}, {"kind", kind}, {"detail", detail}});
    work.wrote("pen_event", id, patient);
    return work.commit();
}

Result<std::vector<std::string>> unnamedFiles(Desk& desk)
{
    std::set<std::string> named;
    for (const auto& [query, prefix] : {std::pair("photo.all", "photos/"), std::pair("recording.all", "recordings/")}) {
        const auto rows = desk.db->ask(query);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row& row : *rows)
            named.insert(prefix + row.text("file"));
    }
    std::vector<std::string> out;
    std::error_code ec;
    for (const auto& [folder, prefix] : {std::pair(desk.folder.photos(), "photos/"), std::pair(desk.folder.recordings(), "recordings/")}) {
        for (const auto& entry : std::filesystem::directory_iterator(folder, ec)) {
            const std::string name = prefix + entry.path().filename().string();
            if (entry.is_regular_file() && named.count(name) == 0)
                out.push_back(name);
        }
    }
    return out;
}

} // namespace stipple::store
