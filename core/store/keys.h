// Purpose: the keys of an unlocked clinic, and what is sealed with them.
// Thread: store thread. Exists only between sign-in and sign-out; wiped at its end.
// Failure: SealBroken (does not open), KeyMissing (the patient's key was destroyed: the person was erased).
// Which key seals what: patient's identity, texts, notes, photos: the patient's own key (wrapped by the data key);
// accounts: the data key; details of the audit log: a sub-key of the audit key, which outlives data keys.
#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/seal.h"
#include "core/crypto/sign.h"
#include "core/ids.h"
#include "core/store/query/database.h"

namespace stipple::store {

using RowId = std::array<std::uint8_t, 16>;

struct Keys {
    crypto::KeyId dataKeyId{};
    crypto::Key dataKey;
    crypto::KeyId auditKeyId{};
    crypto::Key auditKey;
    crypto::KeyId signingKeyId{};
    crypto::SigningKeys signing;

    [[nodiscard]] crypto::Key rowKey() const { return crypto::subKey(auditKey, "stipple.row.v1"); }
    [[nodiscard]] crypto::Key auditDetailKey() const { return crypto::subKey(auditKey, "stipple.audit.detail.v1"); }
    [[nodiscard]] crypto::Key draftKey() const { return crypto::subKey(auditKey, "stipple.draft.v1"); } // of no patient yet
};

// Makes audit and signing keys under a fresh data key, at set-up. Writes their rows inside the open transaction.
[[nodiscard]] Result<Keys> createKeys(Database& db, UtcMs now);
// Loads audit and signing keys with a data key that an account just opened.
[[nodiscard]] Result<Keys> loadKeys(Database& db, const crypto::KeyId& dataKeyId, crypto::Key dataKey);

// One patient's key, in the hand for one operation.
class PatientSeal {
public:
    [[nodiscard]] static Result<PatientSeal> of(Database& db, const Keys& keys, const PatientId& patient);
    // From a row that was read together with others (columns key_id, wrapped, destroyed_utc_ms).
    [[nodiscard]] static Result<PatientSeal> fromRow(const Keys& keys, const Row& row);
    [[nodiscard]] static Result<PatientSeal> fromWrapped(const Keys& keys, const RowId& keyId, crypto::View wrapped); // any thread
    // A new patient's: makes the key and writes its row inside the open transaction.
    [[nodiscard]] static PatientSeal create(Database& db, const Keys& keys, UtcMs now);

    [[nodiscard]] const crypto::KeyId& keyId() const noexcept { return m_keyId; }
    [[nodiscard]] Bytes seal(const char* table, const char* column, const RowId& row, crypto::View clear) const;
    [[nodiscard]] Bytes seal(const char* table, const char* column, const RowId& row, std::string_view clear) const;
    [[nodiscard]] Result<Bytes> open(const char* table, const char* column, const RowId& row, crypto::View sealed) const;
    [[nodiscard]] Result<std::string> openText(const char* table, const char* column, const RowId& row, crypto::View sealed) const;

private:
    PatientSeal(const crypto::KeyId& id, crypto::Key key) : m_keyId(id), m_key(std::move(key)) {}
    crypto::KeyId m_keyId{};
    crypto::Key m_key;
};

} // namespace stipple::store
