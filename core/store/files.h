// Purpose: what lies beside the database: photos (each sealed with its patient's key) and pen recordings, both named
//          in the records with their SHA-256.
// Thread: store thread.
// Failure: NotAllowed, StoreFull, FileUnwritable, FileUnreadable, SealBroken, RecordSigned.
// Order: the file is on disk with full sync before the row that names it is committed.
#pragma once

#include "core/ports/clinic.h"
#include "core/store/work.h"

namespace stipple::store {

struct NewPhoto {
    PatientId patient{};
    std::optional<SessionId> session;
    std::string kind; // before | after | progress | reference
    std::string view; // face_front, …
    UtcMs taken{};
    Bytes bytes;      // as the camera gave it, without place data (the caller strips EXIF)
};
[[nodiscard]] Result<EntryId> addPhoto(Desk& desk, const NewPhoto& photo);
[[nodiscard]] Result<std::vector<ports::Photo>> photosOf(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<Bytes> photoBytes(Desk& desk, const EntryId& id);

// A finished recording that the recorder wrote into the folder recordings/. From now on its hash is in the records, and
// in the signature of its session.
[[nodiscard]] Result<void> attachRecording(Desk& desk, const SessionId& session, const std::string& fileName);

// Telemetry of a stretch of time, as the recorder packed it; and single events that are worth a line.
[[nodiscard]] Result<void> saveTelemetry(Desk& desk, const SessionId& session, std::optional<SegmentId> segment, UtcMs first, UtcMs last,
                                         const std::string& codec, const Bytes& data);
[[nodiscard]] Result<void> savePenEvent(Desk& desk, const SessionId& session, UtcMs at, const std::string& kind, const std::string& detail);

// Files in photos/ and recordings/ that no row names: left by a crash between file and row. For the check of the data.
[[nodiscard]] Result<std::vector<std::string>> unnamedFiles(Desk& desk);

} // namespace stipple::store
