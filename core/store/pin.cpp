// Idle lock and quick unlock. The PIN is short, so what is stored of it is a hash keyed with the audit key: it can be
// tried only by somebody who holds the clinic's keys already, that is, in this running program, a few times.
#include "core/store/accounts.h"

#include "core/crypto/chain.h"

#include <algorithm>

namespace stipple::store {
namespace {

crypto::Digest pinHash(const Desk& desk, const std::string& pin)
{
    crypto::Canonical all;
    all.add(crypto::View(desk.account->id.bytes)).add(pin);
    return crypto::keyedHash(crypto::subKey(desk.keys->auditKey, "stipple.pin.v1"), all.view());
}

bool usable(const std::string& pin)
{
    return pin.size() >= kShortestPin && pin.size() <= kLongestPin
        && std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<UtcMs> pinWaitUntil(int failures, UtcMs lastFailure) noexcept
{
    if (failures <= 0)
        return std::nullopt;
    return UtcMs{lastFailure.ms + (std::int64_t{1000} << std::min(failures, 10))};
}

Result<void> lock(Desk& desk)
{
    if (!desk.keys)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    desk.locked = true; // whatever the log says below
    Work work(desk, "lock");
    work.noted("account", desk.account->id.bytes, std::nullopt);
    return work.commit();
}

Result<void> setPin(Desk& desk, const std::string& password, const std::string& pin)
{
    if (!usable(pin))
        return fail(ErrorCode::TextInvalid, "pin");
    if (const auto good = confirmPassword(desk, password); !good)
        return good;
    Work work(desk, "set_pin");
    work.put("credential.set_pin", {{"account_id", desk.account->id}, {"sealed_pin", pinHash(desk, pin)}});
    work.noted("credential", desk.account->id.bytes, std::nullopt);
    return work.commit();
}

Result<bool> hasPin(Desk& desk)
{
    if (!desk.account)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    const auto row = desk.db->askOne("credential.get", {{"account_id", desk.account->id}});
    if (!row)
        return tl::unexpected(row.error());
    return *row && (*row)->maybeBlob("sealed_pin").has_value();
}

Result<ports::Account> unlockWithPin(Desk& desk, const std::string& pin)
{
    if (!desk.keys || !desk.locked)
        return fail(ErrorCode::KeyMissing, "not locked");
    if (desk.pinFailures >= kPinTries)
        return fail(ErrorCode::AccountLocked, "password needed");
    if (const auto until = pinWaitUntil(desk.pinFailures, desk.lastPinFailure); until && desk.now() < *until)
        return fail(ErrorCode::AccountLocked, "until " + std::to_string(until->ms));
    const auto row = desk.db->askOne("credential.get", {{"account_id", desk.account->id}});
    if (!row)
        return tl::unexpected(row.error());
    const auto stored = *row ? (*row)->maybeBlob("sealed_pin") : std::nullopt;
    if (!stored)
        return fail(ErrorCode::NotAllowed, "no pin");
    if (!crypto::equalConstantTime(*stored, pinHash(desk, pin))) {
        ++desk.pinFailures;
        desk.lastPinFailure = desk.now();
        return fail(ErrorCode::WrongPassword, "pin");
    }
    desk.locked = false;
    desk.pinFailures = 0;
    Work work(desk, "unlock_pin");
    work.noted("account", desk.account->id.bytes, std::nullopt);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return *desk.account;
}

} // namespace stipple::store
