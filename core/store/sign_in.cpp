#include "core/store/account_rows.h"

#include "core/store/head_file.h"

namespace stipple::store {

std::optional<UtcMs> waitUntil(std::int64_t failures, UtcMs lastFailure) noexcept
{
    if (failures < kFreeTries)
        return std::nullopt;
    std::int64_t seconds = kFirstWaitS;
    for (std::int64_t i = kFreeTries; i < failures && seconds < kLongestWaitS; ++i)
        seconds *= 2;
    return UtcMs{lastFailure.ms + std::min<std::int64_t>(seconds, kLongestWaitS) * 1000};
}

Result<std::vector<std::string>> logins(Desk& desk)
{
    const auto rows = desk.db->ask("account.logins");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> out;
    for (const Row& row : *rows)
        out.push_back(row.text("login"));
    return out;
}

namespace {

Result<void> checkDelay(Desk& desk, const AccountId& id)
{
    const auto state = desk.db->askOne("sign_in.state", {{"account_id", id}});
    if (!state)
        return tl::unexpected(state.error());
    if (!*state)
        return {};
    const auto until = waitUntil((*state)->i64("failures"), (*state)->utc("last_failure_utc_ms"));
    if (until && desk.now() < *until)
        return fail(ErrorCode::AccountLocked, "until " + std::to_string(until->ms));
    return {};
}

Result<crypto::Key> openDataKey(Desk& desk, const AccountId& id, const crypto::EnvelopeKeys& box, crypto::KeyId& keyId)
{
    const auto envelope = desk.db->askOne("envelope.current", {{"account_id", id}});
    if (!envelope)
        return tl::unexpected(envelope.error());
    if (!*envelope)
        return fail(ErrorCode::KeyMissing, "envelope");
    keyId = (*envelope)->fixed<16>("key_id");
    return crypto::openEnvelope(box, (*envelope)->blob("envelope"));
}

// An old cost is raised to today's while the password is in the hand.
void raiseCost(Desk& desk, const AccountId& id, const crypto::EnvelopeKeys& box, const std::string& password)
{
    const auto row = desk.db->askOne("credential.get", {{"account_id", id}});
    if (!row || !*row)
        return;
    const crypto::PasswordCost stored{(*row)->i64("passes"), (*row)->i64("memory_kib")};
    if (!stored.weakerThan(desk.config.cost))
        return;
    Work work(desk, "raise_password_cost");
    putCredential(work, id, box, password);
    work.noted("credential", id.bytes, std::nullopt);
    (void)work.commit(); // it is tried again at the next sign-in
}

} // namespace

Result<crypto::EnvelopeKeys> openAccount(Desk& desk, const Row& accountRow, const std::string& password)
{
    const AccountId id = accountRow.id<AccountId>("id");
    if (const auto may = checkDelay(desk, id); !may)
        return tl::unexpected(may.error());
    const auto row = desk.db->askOne("credential.get", {{"account_id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::KeyMissing, "credential");
    const crypto::PasswordCost cost{(*row)->i64("passes"), (*row)->i64("memory_kib")};
    const auto derived = crypto::deriveFromPassword(password, (*row)->fixed<16>("salt"), cost);
    if (!derived)
        return tl::unexpected(derived.error());
    const auto verifier = (*row)->fixed<32>("verifier");
    if (!crypto::equalConstantTime(derived->verifier, verifier)) {
        (void)desk.db->run("sign_in.failed", {{"account_id", id}, {"at_utc_ms", desk.now()}});
        return fail(ErrorCode::WrongPassword);
    }
    auto secret = crypto::open(derived->wrapping, id.bytes, {"credential", "wrapped_secret", id.bytes}, (*row)->blob("wrapped_secret"));
    if (!secret)
        return tl::unexpected(secret.error());
    if (secret->size() != crypto::Key::size())
        return fail(ErrorCode::SealBroken, "secret length");
    crypto::EnvelopeKeys box;
    box.publicKey = accountRow.fixed<32>("public_key");
    box.secretKey = crypto::Key(std::span<const std::uint8_t, 32>(secret->data(), 32));
    crypto::wipe(*secret);
    return box;
}

Result<ports::Account> signIn(Desk& desk, const std::string& login, const std::string& password)
{
    const auto found = desk.db->askOne("account.by_login", {{"login", login}});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        // The same work as for a known login, so that nobody learns by the clock which logins exist.
        (void)crypto::deriveFromPassword(password, crypto::Salt{}, desk.config.cost);
        return fail(ErrorCode::WrongPassword);
    }
    const Row& row = **found;
    const AccountId id = row.id<AccountId>("id");
    auto box = openAccount(desk, row, password);
    if (!box)
        return tl::unexpected(box.error());
    if (!row.flag("active"))
        return fail(ErrorCode::NotAllowed, "account is switched off");
    crypto::KeyId keyId{};
    auto dataKey = openDataKey(desk, id, *box, keyId);
    if (!dataKey)
        return tl::unexpected(dataKey.error());
    auto keys = loadKeys(*desk.db, keyId, std::move(*dataKey));
    if (!keys)
        return tl::unexpected(keys.error());
    auto account = accountFromRow(*keys, row);
    if (!account)
        return tl::unexpected(account.error());

    const auto state = desk.db->askOne("sign_in.state", {{"account_id", id}});
    desk.keys = std::move(*keys);
    desk.account = *account;
    desk.locked = false;
    desk.pinFailures = 0;
    // A head that does not fit stays as it is: the check of the records goes on naming it until somebody acts.
    desk.headTrusted = checkHead(desk.folder.head(), *desk.keys, *desk.db).has_value();
    Work work(desk, "sign_in");
    Json detail;
    if (!desk.headTrusted)
        detail["audit_head"] = "does not fit";
    if (state && *state)
        detail["wrong_tries_before"] = (*state)->i64("failures");
    work.put("sign_in.reset", {{"account_id", id}});
    work.noted("account", id.bytes, std::nullopt, detail);
    auto done = work.commit();
    if (done)
        done = loadIndex(desk);
    if (!done) {
        desk.keys.reset();
        desk.account.reset();
        desk.index.clear();
        return tl::unexpected(done.error());
    }
    raiseCost(desk, id, *box, password);
    return *account;
}

Result<void> signOut(Desk& desk)
{
    Result<void> done;
    if (desk.keys) {
        Work work(desk, "sign_out");
        work.noted("account", desk.account->id.bytes, std::nullopt);
        done = work.commit();
    }
    desk.keys.reset();
    desk.account.reset();
    desk.locked = false;
    desk.index.clear();
    return done;
}

Result<void> confirmPassword(Desk& desk, const std::string& password)
{
    if (!desk.account)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    const auto found = desk.db->askOne("account.by_id", {{"id", desk.account->id}});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::StoreNotFound, "account");
    if (const auto box = openAccount(desk, **found, password); !box)
        return tl::unexpected(box.error());
    (void)desk.db->run("sign_in.reset", {{"account_id", desk.account->id}});
    return {};
}

Result<ports::Account> unlock(Desk& desk, const std::string& password)
{
    if (const auto good = confirmPassword(desk, password); !good)
        return tl::unexpected(good.error());
    desk.locked = false;
    desk.pinFailures = 0;
    Work work(desk, "unlock");
    work.noted("account", desk.account->id.bytes, std::nullopt);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return *desk.account;
}

} // namespace stipple::store
