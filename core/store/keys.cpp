#include "core/store/keys.h"

#include "core/crypto/random.h"

namespace stipple::store {
namespace {

crypto::Place keyPlace(const char* column, const RowId& row) { return {"key_store", column, row}; }

void insertKey(Database& db, const crypto::KeyId& id, const char* kind, const Value& parent, const Value& publicKey,
               const Value& wrapped, UtcMs now)
{
    // The result is kept by the transaction: its commit gives the first error.
    (void)db.run("key.add", {{"id", id}, {"kind", kind}, {"parent_id", parent}, {"public_key", publicKey},
                             {"wrapped", wrapped}, {"created_utc_ms", now}});
}

Result<Bytes> unwrap(const Keys& keys, const Row& row)
{
    const auto wrapped = row.maybeBlob("wrapped");
    if (!wrapped)
        return fail(ErrorCode::KeyMissing, row.text("kind"));
    return crypto::open(keys.dataKey, keys.dataKeyId, keyPlace("wrapped", row.fixed<16>("id")), *wrapped);
}

} // namespace

Result<Keys> createKeys(Database& db, UtcMs now)
{
    Keys keys;
    keys.dataKeyId = crypto::random16();
    keys.dataKey = crypto::randomKey();
    keys.auditKeyId = crypto::random16();
    keys.auditKey = crypto::randomKey();
    keys.signingKeyId = crypto::random16();
    keys.signing = crypto::newSigningKeys();
    insertKey(db, keys.dataKeyId, "data", {}, {}, {}, now);
    insertKey(db, keys.auditKeyId, "audit", keys.dataKeyId, {},
              crypto::seal(keys.dataKey, keys.dataKeyId, keyPlace("wrapped", keys.auditKeyId), keys.auditKey.view()), now);
    insertKey(db, keys.signingKeyId, "signing", keys.dataKeyId, keys.signing.publicKey,
              crypto::seal(keys.dataKey, keys.dataKeyId, keyPlace("wrapped", keys.signingKeyId),
                           keys.signing.secretKey.view()),
              now);
    return keys;
}

Result<Keys> loadKeys(Database& db, const crypto::KeyId& dataKeyId, crypto::Key dataKey)
{
    Keys keys;
    keys.dataKeyId = dataKeyId;
    keys.dataKey = std::move(dataKey);
    const auto rows = db.ask("key.clinic");
    if (!rows)
        return tl::unexpected(rows.error());
    bool audit = false, signing = false;
    for (const Row& row : *rows) {
        auto clear = unwrap(keys, row);
        if (!clear)
            return tl::unexpected(clear.error());
        if (row.text("kind") == "audit" && clear->size() == crypto::Key::size()) {
            keys.auditKeyId = row.fixed<16>("id");
            keys.auditKey = crypto::Key(std::span<const std::uint8_t, 32>(clear->data(), 32));
            audit = true;
        } else if (row.text("kind") == "signing" && clear->size() == crypto::Secret<64>::size()) {
            keys.signingKeyId = row.fixed<16>("id");
            keys.signing.publicKey = row.fixed<32>("public_key");
            keys.signing.secretKey = crypto::Secret<64>(std::span<const std::uint8_t, 64>(clear->data(), 64));
            signing = true;
        }
        crypto::wipe(*clear);
    }
    if (!audit || !signing)
        return fail(ErrorCode::KeyMissing, "audit or signing key");
    return keys;
}

Result<PatientSeal> PatientSeal::of(Database& db, const Keys& keys, const PatientId& patient)
{
    const auto row = db.askOne("key.of_patient", {{"patient_id", patient}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "patient");
    return fromRow(keys, **row);
}

Result<PatientSeal> PatientSeal::fromRow(const Keys& keys, const Row& row)
{
    const RowId id = row.fixed<16>("key_id");
    if (row.isNull("wrapped"))
        return fail(ErrorCode::KeyMissing, "patient");
    return fromWrapped(keys, id, row.blob("wrapped"));
}

Result<PatientSeal> PatientSeal::fromWrapped(const Keys& keys, const RowId& id, crypto::View wrapped)
{
    auto clear = crypto::open(keys.dataKey, keys.dataKeyId, keyPlace("wrapped", id), wrapped);
    if (!clear)
        return tl::unexpected(clear.error());
    if (clear->size() != crypto::Key::size())
        return fail(ErrorCode::SealBroken, "key length");
    PatientSeal seal(id, crypto::Key(std::span<const std::uint8_t, 32>(clear->data(), 32)));
    crypto::wipe(*clear);
    return seal;
}

PatientSeal PatientSeal::create(Database& db, const Keys& keys, UtcMs now)
{
    PatientSeal seal(crypto::random16(), crypto::randomKey());
    insertKey(db, seal.m_keyId, "patient", keys.dataKeyId, {},
              crypto::seal(keys.dataKey, keys.dataKeyId, keyPlace("wrapped", seal.m_keyId), seal.m_key.view()), now);
    return seal;
}

Bytes PatientSeal::seal(const char* table, const char* column, const RowId& row, crypto::View clear) const
{
    return crypto::seal(m_key, m_keyId, {table, column, row}, clear);
}

Bytes PatientSeal::seal(const char* table, const char* column, const RowId& row, std::string_view clear) const
{
    return seal(table, column, row, crypto::View(reinterpret_cast<const std::uint8_t*>(clear.data()), clear.size()));
}

Result<Bytes> PatientSeal::open(const char* table, const char* column, const RowId& row, crypto::View sealed) const
{
    return crypto::open(m_key, m_keyId, {table, column, row}, sealed);
}

Result<std::string> PatientSeal::openText(const char* table, const char* column, const RowId& row, crypto::View sealed) const
{
    auto clear = open(table, column, row, sealed);
    if (!clear)
        return tl::unexpected(clear.error());
    return std::string(clear->begin(), clear->end());
}

} // namespace stipple::store
