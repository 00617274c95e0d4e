#include "core/store/recordings.h"

#include "core/crypto/random.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <vector>

namespace stipple::store {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kRecordingPiece = 1 << 18;

std::int64_t changedUtcMs(const fs::file_time_type& time)
{
    const auto utc = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(utc).count();
}

} // namespace

Result<crypto::Digest> hashOfFirst(const fs::path& file, std::uint64_t bytes)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::FileUnreadable, file.filename().string());
    crypto::Sha256 hash;
    std::vector<char> piece(kRecordingPiece);
    while (bytes > 0) {
        in.read(piece.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(bytes, kRecordingPiece)));
        const auto got = static_cast<std::size_t>(in.gcount());
        if (got == 0)
            return fail(ErrorCode::FileUnreadable, file.filename().string() + ": shorter than it was");
        hash.add({reinterpret_cast<const std::uint8_t*>(piece.data()), got});
        bytes -= got;
    }
    return hash.finish();
}

void addRecordings(Work& work, const SessionId& session, const PatientId& patient, UtcMs treatedSince)
{
    std::vector<fs::path> files;
    std::error_code ec;
    for (const auto& entry : fs::directory_iterator(work.desk().folder.recordings(), ec)) {
        const auto changed = entry.last_write_time(ec);
        if (!ec && entry.path().extension() == ".plr" && changedUtcMs(changed) >= treatedSince.ms)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end()); // by name, which is by time
    for (const fs::path& file : files) {
        const std::uint64_t bytes = fs::file_size(file, ec);
        const auto hash = ec ? Result<crypto::Digest>(fail(ErrorCode::FileUnreadable)) : hashOfFirst(file, bytes);
        if (!hash) {
            work.noted("recording", std::nullopt, patient, {{"unreadable", file.filename().string()}});
            continue;
        }
        const RowId row = crypto::random16();
        work.put("recording.add", {{"id", row}, {"session_id", session}, {"patient_id", patient},
                                   {"file", file.filename().string()}, {"bytes", static_cast<std::int64_t>(bytes)},
                                   {"sha256", *hash}, {"at_utc_ms", work.now()}});
        work.wrote("recording", row, patient);
    }
}

} // namespace stipple::store
