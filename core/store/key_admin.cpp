#include "core/store/key_admin.h"

#include "core/crypto/random.h"
#include "core/store/account_rows.h"
#include "core/store/clinic.h"

namespace stipple::store {
namespace {

crypto::Place wrappedPlace(const RowId& id) { return {"key_store", "wrapped", id}; }

void addKeyRow(Work& work, const crypto::KeyId& id, const char* kind, const Value& parent, const Value& publicKey, const Value& wrapped)
{
    work.put("key.add", {{"id", id}, {"kind", kind}, {"parent_id", parent}, {"public_key", publicKey}, {"wrapped", wrapped},
                         {"created_utc_ms", work.now()}});
}

Result<crypto::Key> keyFromSheet(Desk& desk, const std::string& code, crypto::KeyId& keyId)
{
    const auto secret = crypto::parseRecoveryCode(code);
    if (!secret)
        return tl::unexpected(secret.error());
    const auto row = desk.db->askOne("account.recovery");
    if (!row)
        return tl::unexpected(row.error());
    const crypto::EnvelopeKeys box = crypto::recoveryKeys(*secret);
    if (!*row || (*row)->fixed<32>("public_key") != box.publicKey)
        return fail(ErrorCode::WrongPassword, "recovery sheet");
    const auto envelope = desk.db->askOne("envelope.current", {{"account_id", (*row)->fixed<16>("id")}});
    if (!envelope)
        return tl::unexpected(envelope.error());
    if (!*envelope)
        return fail(ErrorCode::KeyMissing, "recovery envelope");
    keyId = (*envelope)->fixed<16>("key_id");
    return crypto::openEnvelope(box, (*envelope)->blob("envelope"));
}

Result<void> resetPassword(Desk& desk, const std::string& login, const std::string& newPassword)
{
    Work work(desk, "recover_account");
    const auto row = work.askOne("account.by_login", {{"login", login}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "account");
    const auto account = accountFromRow(*desk.keys, **row);
    if (!account)
        return tl::unexpected(account.error());
    // The old secret is behind the lost password, so the account gets a new key pair.
    const crypto::EnvelopeKeys box = crypto::newEnvelopeKeys();
    rewriteAccount(work, *account, box.publicKey, true, (*row)->i64("version") + 1);
    putCredential(work, account->id, box, newPassword);
    work.put("sign_in.reset", {{"account_id", account->id}});
    work.wrote("account", account->id.bytes, std::nullopt, {{"recovered", account->login}});
    return work.commit();
}

// Every wrapped key under the old data key → the same under the new one.
void rewrapAll(Work& work, const Keys& from, const Keys& to)
{
    std::vector<std::pair<RowId, Bytes>> wrapped;
    const auto read = work.desk().db->each("key.wrapped", {{"parent_id", from.dataKeyId}}, [&](const Row& row) -> Result<void> {
        const RowId id = row.fixed<16>("id");
        auto clear = crypto::open(from.dataKey, from.dataKeyId, wrappedPlace(id), row.blob("wrapped"));
        if (!clear)
            return tl::unexpected(clear.error());
        wrapped.emplace_back(id, crypto::seal(to.dataKey, to.dataKeyId, wrappedPlace(id), *clear));
        crypto::wipe(*clear);
        return {};
    });
    if (!read) {
        work.failWith(read.error());
        return;
    }
    for (const auto& [id, bytes] : wrapped)
        work.put("key.rewrap", {{"id", id}, {"parent_id", to.dataKeyId}, {"wrapped", bytes}});
}

} // namespace

Result<std::string> newRecoverySheet(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return tl::unexpected(may.error());
    Work work(desk, "new_recovery_sheet");
    const auto old = work.askOne("account.recovery");
    if (!old)
        return tl::unexpected(old.error());
    if (*old) {
        if (const auto good = checkAccountRow(*desk.keys, **old); !good)
            return tl::unexpected(good.error());
        const auto id = (*old)->fixed<16>("id");
        switchOffRecovery(work, **old);
        work.put("envelope.remove", {{"account_id", id}});
        work.wrote("account", id, std::nullopt);
    }
    const crypto::RecoverySecret secret = crypto::newRecoverySecret();
    putRecoveryAccount(work, secret);
    putRecoveryKept(work, false);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return crypto::recoveryCode(secret);
}

Result<void> recoverAccount(Desk& desk, const std::string& code, const std::string& login, const std::string& newPassword)
{
    if (newPassword.size() < kShortestPassword)
        return fail(ErrorCode::TextInvalid, "password too short");
    crypto::KeyId keyId{};
    auto dataKey = keyFromSheet(desk, code, keyId);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    auto keys = loadKeys(*desk.db, keyId, std::move(*dataKey));
    if (!keys)
        return tl::unexpected(keys.error());
    desk.keys = std::move(*keys);
    desk.account.reset(); // nobody is signed in by this: the log shows the line without a person
    const auto done = resetPassword(desk, login, newPassword);
    desk.keys.reset();
    return done;
}

Result<void> rotateDataKey(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    Keys old = std::move(*desk.keys);
    Keys next;
    next.dataKeyId = crypto::random16();
    next.dataKey = crypto::randomKey();
    next.auditKeyId = old.auditKeyId;
    next.auditKey = old.auditKey.clone();
    next.signingKeyId = old.signingKeyId;
    next.signing.publicKey = old.signing.publicKey;
    next.signing.secretKey = old.signing.secretKey.clone();
    desk.keys = std::move(next);

    Work work(desk, "rotate_data_key");
    addKeyRow(work, desk.keys->dataKeyId, "data", {}, {}, {});
    work.put("key.retire", {{"id", old.dataKeyId}, {"at_utc_ms", work.now()}});
    work.put("envelope.remove_of_key", {{"key_id", old.dataKeyId}});
    rewrapAll(work, old, *desk.keys);
    const auto rows = work.ask("account.all");
    if (rows) {
        for (const Row& row : *rows)
            moveAccount(work, row, old);
    } else {
        work.failWith(rows.error());
    }
    const auto done = work.commit();
    if (!done)
        desk.keys = std::move(old);
    return done;
}

Result<void> rotateSigningKey(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    crypto::SigningKeys fresh = crypto::newSigningKeys();
    const crypto::KeyId id = crypto::random16();
    Work work(desk, "rotate_signing_key");
    work.put("key.retire_signing", {{"id", desk.keys->signingKeyId}, {"at_utc_ms", work.now()}});
    addKeyRow(work, id, "signing", desk.keys->dataKeyId, fresh.publicKey,
              crypto::seal(desk.keys->dataKey, desk.keys->dataKeyId, wrappedPlace(id), fresh.secretKey.view()));
    work.noted("key_store", id, std::nullopt);
    if (const auto done = work.commit(); !done)
        return done;
    desk.keys->signingKeyId = id;
    desk.keys->signing = std::move(fresh);
    return {};
}

} // namespace stipple::store
