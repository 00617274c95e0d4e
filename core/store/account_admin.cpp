// Making and changing accounts, by an administrator, and one's own password.
#include "core/store/account_rows.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"

namespace stipple::store {

Result<std::vector<ports::AccountLine>> accounts(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ManageAccounts); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("account.all");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::AccountLine> out;
    for (const Row& row : *rows) {
        if (row.text("role") == "recovery")
            continue;
        auto account = accountFromRow(*desk.keys, row);
        if (!account)
            return tl::unexpected(account.error());
        out.push_back({std::move(*account), row.flag("active")});
    }
    return out;
}

Result<ports::Account> addAccount(Desk& desk, const ports::Account& account, const std::string& password)
{
    if (const auto may = desk.require(ports::Right::ManageAccounts); !may)
        return tl::unexpected(may.error());
    ports::Account made = account;
    if (made.id.isNull())
        made.id = crypto::newId<AccountId>();
    Work work(desk, "add_account");
    putAccount(work, made, password);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return made;
}

Result<ports::Account> changeAccount(Desk& desk, const ports::Account& account, bool active)
{
    if (const auto may = desk.require(ports::Right::ManageAccounts); !may)
        return tl::unexpected(may.error());
    if (account.id == desk.account->id && (!active || account.role != desk.account->role || account.administers != desk.account->administers))
        return fail(ErrorCode::NotAllowed, "own account"); // else a clinic could lose its last administrator
    Work work(desk, "change_account");
    const auto row = work.askOne("account.by_id", {{"id", account.id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (*row)->text("role") == "recovery")
        return fail(ErrorCode::StoreNotFound, "account");
    const auto before = accountFromRow(*desk.keys, **row);
    if (!before)
        return tl::unexpected(before.error());
    ports::Account after = account;
    after.login = before->login;
    rewriteAccount(work, after, (*row)->fixed<32>("public_key"), active, (*row)->i64("version") + 1);
    work.wrote("account", after.id.bytes, std::nullopt,
               {{"before", {{"role", wordOf(before->role)}, {"scope_um", before->scopeDepth.um()}, {"name", before->name},
                            {"administers", before->administers}, {"active", (*row)->i64("active")}}},
                {"after", {{"role", wordOf(after.role)}, {"scope_um", after.scopeDepth.um()}, {"name", after.name},
                           {"administers", after.administers}, {"active", active ? 1 : 0}}}});
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    if (after.id == desk.account->id)
        desk.account = after; // a renewed licence holds at once
    return after;
}

Result<void> changePassword(Desk& desk, const std::string& oldPassword, const std::string& newPassword)
{
    if (!desk.account)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    if (newPassword.size() < kShortestPassword)
        return fail(ErrorCode::TextInvalid, "password too short");
    const auto row = desk.db->askOne("account.by_id", {{"id", desk.account->id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "account");
    const auto box = openAccount(desk, **row, oldPassword);
    if (!box)
        return tl::unexpected(box.error());
    Work work(desk, "change_password");
    putCredential(work, desk.account->id, *box, newPassword);
    work.put("sign_in.reset", {{"account_id", desk.account->id}});
    work.noted("credential", desk.account->id.bytes, std::nullopt);
    return work.commit();
}

} // namespace stipple::store
