// Purpose: the canonical form of a session: the one text that is hashed and signed, and rebuilt from the rows when
//          a signature is checked. Deterministic JSON: sorted keys, integers only, no blanks.
// Thread: store thread.
// Units: as the record's.
// Failure: none; a difference shows as another text.
#pragma once

#include "core/store/work.h"

namespace stipple::store {

inline constexpr char kSessionPurpose[] = "stipple.session.v1";
inline constexpr char kAddendumPurpose[] = "stipple.addendum.v1";

// Everything in the record that the signature covers (not stage, version or the signature's own fields).
[[nodiscard]] Json recordJson(const ports::SessionRecord& record);

struct PenLogDigest {
    std::int64_t count = 0;
    crypto::Digest sha256{};
};
// The pen's log records that came in during the session.
[[nodiscard]] Result<PenLogDigest> penLogDigest(Database& db, const ports::SessionRecord& record, UtcMs until);
// Hash over the hashes of the session's recordings, in order; of nothing when there are none.
[[nodiscard]] Result<crypto::Digest> recordingDigest(Database& db, const SessionId& session);

} // namespace stipple::store
