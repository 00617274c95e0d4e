// Purpose: the recordings of the cable (pen sessions, *.plr) as evidence of a session: which files, how long, which hash.
// Thread: store thread. Reads files; a recording may still be growing while it is read.
// Units: bytes; a recording counts with the bytes it had when the treatment ended, later ones are not part of it.
// Failure: FileUnreadable. A recording that cannot be read does not keep a treatment from ending: the audit log notes
//          it, and the signature covers the ones that could be.
#pragma once

#include "core/crypto/hash.h"
#include "core/store/work.h"

#include <filesystem>

namespace stipple::store {

// Rows for every recording that was written to since the treatment began.
void addRecordings(Work& work, const SessionId& session, const PatientId& patient, UtcMs treatedSince);

// SHA-256 of the first `bytes` bytes; an error when there are fewer.
[[nodiscard]] Result<crypto::Digest> hashOfFirst(const std::filesystem::path& file, std::uint64_t bytes);

} // namespace stipple::store
