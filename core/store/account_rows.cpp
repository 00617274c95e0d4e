// How an account stands in the database: sealed name, keyed hash over the row, key pair, credential, envelope.
#include "core/store/account_rows.h"

#include "core/crypto/chain.h"
#include "core/crypto/envelope.h"
#include "core/crypto/random.h"
#include "core/store/codes.h"

namespace stipple::store {
namespace {

struct AccountRow {
    AccountId id{};
    std::string login, role;
    std::int64_t scopeUm = 0;
    Value licenceUntil;
    std::int64_t active = 1;
    crypto::PublicKey publicKey{};
    std::int64_t version = 1;
    Bytes sealed;
};

// Role and rights stand in clear, so a hand in the file could raise them: this keyed hash finds it.
crypto::Digest macOf(const Keys& keys, const AccountRow& row)
{
    crypto::Canonical all;
    all.add(crypto::View(row.id.bytes)).add(row.login).add(row.role).add(row.scopeUm);
    if (const auto* until = std::get_if<std::int64_t>(&row.licenceUntil.v))
        all.add(*until);
    else
        all.addNothing();
    all.add(row.active).add(crypto::View(row.publicKey)).add(row.version).add(crypto::View(row.sealed));
    return crypto::keyedHash(keys.rowKey(), all.view());
}

Bytes sealAccount(const Keys& keys, const ports::Account& account)
{
    const Json text = {{"name", account.name},
                       {"initials", account.initials},
                       {"licence", account.licenceNumber},
                       {"body", account.licenceBody},
                       {"administers", account.administers}};
    return crypto::seal(keys.dataKey, keys.dataKeyId, {"account", "sealed", account.id.bytes}, crypto::viewOf(toText(text)));
}

void insertRow(Work& work, const AccountRow& row)
{
    work.put("account.add", {{"id", row.id}, {"login", row.login}, {"role", row.role}, {"scope_depth_um", row.scopeUm},
                             {"licence_until_ymd", row.licenceUntil}, {"active", row.active},
                             {"public_key", row.publicKey}, {"version", row.version}, {"at_utc_ms", work.now()},
                             {"sealed", row.sealed}, {"seal_mac", macOf(*work.desk().keys, row)}});
}

AccountRow rowOf(const Keys& keys, const ports::Account& account, const crypto::PublicKey& publicKey, bool active, std::int64_t version)
{
    AccountRow row;
    row.id = account.id;
    row.login = account.login;
    row.role = wordOf(account.role);
    row.scopeUm = account.scopeDepth.um();
    if (account.licenceValidUntil)
        row.licenceUntil = Value(ymd(*account.licenceValidUntil));
    row.active = active ? 1 : 0;
    row.publicKey = publicKey;
    row.version = version;
    row.sealed = sealAccount(keys, account);
    return row;
}

void putEnvelope(Work& work, const AccountId& id, const crypto::PublicKey& publicKey)
{
    const Keys& keys = *work.desk().keys;
    work.put("envelope.set", {{"account_id", id}, {"key_id", keys.dataKeyId},
                              {"envelope", crypto::sealTo(publicKey, keys.dataKey)}});
}

} // namespace

void putCredential(Work& work, const AccountId& id, const crypto::EnvelopeKeys& box, const std::string& password)
{
    const auto& cost = work.desk().config.cost;
    const crypto::Salt salt = crypto::newSalt();
    const auto derived = crypto::deriveFromPassword(password, salt, cost);
    if (!derived) {
        work.failWith(derived.error());
        return;
    }
    const Bytes wrapped = crypto::seal(derived->wrapping, id.bytes, {"credential", "wrapped_secret", id.bytes}, box.secretKey.view());
    work.put("credential.set", {{"account_id", id}, {"salt", salt}, {"passes", cost.passes},
                                {"memory_kib", cost.memoryKib}, {"verifier", derived->verifier},
                                {"wrapped_secret", wrapped}, {"changed_utc_ms", work.now()}});
}

void putAccount(Work& work, const ports::Account& account, const std::string& password)
{
    if (!work.desk().keys) {
        work.failWith({ErrorCode::KeyMissing, "account"});
        return;
    }
    if (account.login.empty() || account.login.size() > 40 || account.login.front() == '*') {
        work.failWith({ErrorCode::TextInvalid, "login"});
        return;
    }
    if (password.size() < kShortestPassword) {
        work.failWith({ErrorCode::TextInvalid, "password too short"});
        return;
    }
    const crypto::EnvelopeKeys box = crypto::newEnvelopeKeys();
    insertRow(work, rowOf(*work.desk().keys, account, box.publicKey, true, 1));
    putCredential(work, account.id, box, password);
    putEnvelope(work, account.id, box.publicKey);
    work.wrote("account", account.id.bytes, std::nullopt, {{"login", account.login}, {"role", wordOf(account.role)}});
}

void putRecoveryAccount(Work& work, const crypto::RecoverySecret& secret)
{
    const Keys& keys = *work.desk().keys;
    const crypto::EnvelopeKeys box = crypto::recoveryKeys(secret);
    ports::Account account;
    account.id = crypto::newId<AccountId>();
    account.login = "*recovery-" + toString(account.id).substr(0, 8);
    AccountRow row = rowOf(keys, account, box.publicKey, true, 1);
    row.role = "recovery";
    insertRow(work, row);
    putEnvelope(work, account.id, box.publicKey);
    work.wrote("account", account.id.bytes, std::nullopt, {{"role", "recovery"}});
}

namespace {

AccountRow readRow(const Row& row)
{
    AccountRow found;
    found.id = row.id<AccountId>("id");
    found.login = row.text("login");
    found.role = row.text("role");
    found.scopeUm = row.i64("scope_depth_um");
    if (const auto until = row.maybeI64("licence_until_ymd"))
        found.licenceUntil = Value(*until);
    found.active = row.i64("active");
    found.publicKey = row.fixed<32>("public_key");
    found.version = row.i64("version");
    found.sealed = row.blob("sealed");
    return found;
}

void changeRow(Work& work, const AccountRow& row)
{
    work.put("account.change", {{"id", row.id}, {"role", row.role}, {"scope_depth_um", row.scopeUm},
                                {"licence_until_ymd", row.licenceUntil}, {"active", row.active},
                                {"public_key", row.publicKey}, {"version", row.version}, {"at_utc_ms", work.now()},
                                {"sealed", row.sealed}, {"seal_mac", macOf(*work.desk().keys, row)}});
}

} // namespace

void rewriteAccount(Work& work, const ports::Account& account, const crypto::PublicKey& publicKey, bool active, std::int64_t version)
{
    changeRow(work, rowOf(*work.desk().keys, account, publicKey, active, version));
    putEnvelope(work, account.id, publicKey);
}

void switchOffRecovery(Work& work, const Row& row)
{
    AccountRow next = readRow(row);
    next.active = 0;
    ++next.version;
    changeRow(work, next);
}

void moveAccount(Work& work, const Row& row, const Keys& old)
{
    if (const auto good = checkAccountRow(old, row); !good) { // else the new key would go to whoever changed the row
        work.failWith(good.error());
        return;
    }
    AccountRow next = readRow(row);
    auto clear = crypto::open(old.dataKey, old.dataKeyId, {"account", "sealed", next.id.bytes}, next.sealed);
    if (!clear) {
        work.failWith(clear.error());
        return;
    }
    const Keys& keys = *work.desk().keys;
    next.sealed = crypto::seal(keys.dataKey, keys.dataKeyId, {"account", "sealed", next.id.bytes}, *clear);
    crypto::wipe(*clear);
    ++next.version;
    changeRow(work, next);
    if (row.text("role") != "recovery" || row.flag("active"))
        putEnvelope(work, next.id, next.publicKey);
    work.wrote("account", next.id.bytes, std::nullopt);
}

Result<void> checkAccountRow(const Keys& keys, const Row& row)
{
    const AccountRow found = readRow(row);
    if (macOf(keys, found) != row.fixed<32>("seal_mac"))
        return fail(ErrorCode::SealBroken, "account row");
    return {};
}

Result<ports::Account> accountFromRow(const Keys& keys, const Row& row)
{
    if (const auto good = checkAccountRow(keys, row); !good)
        return tl::unexpected(good.error());
    ports::Account account;
    account.id = row.id<AccountId>("id");
    account.login = row.text("login");
    const auto role = roleOf(row.text("role"));
    if (!role)
        return fail(ErrorCode::StoreCorrupt, "account role");
    account.role = *role;
    account.scopeDepth = Micrometres(row.i32("scope_depth_um"));
    if (const auto until = row.maybeI64("licence_until_ymd"))
        account.licenceValidUntil = dayOf(*until);
    const auto clear = crypto::open(keys.dataKey, keys.dataKeyId, {"account", "sealed", account.id.bytes}, row.blob("sealed"));
    if (!clear)
        return tl::unexpected(clear.error());
    const Json text = fromText({reinterpret_cast<const char*>(clear->data()), clear->size()});
    if (!text.is_object())
        return fail(ErrorCode::StoreCorrupt, "account text");
    account.name = text.value("name", "");
    account.initials = text.value("initials", "");
    account.licenceNumber = text.value("licence", "");
    account.licenceBody = text.value("body", "");
    account.administers = text.value("administers", false);
    return account;
}

} // namespace stipple::store
