// Purpose: who may enter: sign-in, locking, delays after wrong passwords, making and changing accounts.
// Thread: store thread. Password work takes 0.1–1 s.
// Failure: WrongPassword (also for an unknown login), AccountLocked (too many wrong ones: wait), NotAllowed,
//          SealBroken (an account row was changed by hand), TextInvalid (login or password unusable).
#pragma once

#include "core/crypto/recovery.h"
#include "core/ports/clinic.h"
#include "core/store/work.h"

namespace stipple::store {

inline constexpr int kFreeTries = 5;         // after these every wrong password doubles the wait
inline constexpr int kFirstWaitS = 30;
inline constexpr int kLongestWaitS = 15 * 60;
inline constexpr std::size_t kShortestPassword = 10;

// When an account may try again; nothing: now.
[[nodiscard]] std::optional<UtcMs> waitUntil(std::int64_t failures, UtcMs lastFailure) noexcept;

// Inside a unit of work.
void putAccount(Work& work, const ports::Account& account, const std::string& password);
void putRecoveryAccount(Work& work, const crypto::RecoverySecret& secret);

[[nodiscard]] Result<std::vector<std::string>> logins(Desk& desk);
[[nodiscard]] Result<ports::Account> signIn(Desk& desk, const std::string& login, const std::string& password);
[[nodiscard]] Result<void> signOut(Desk& desk); // wipes keys and index
// ---- idle lock and PIN (pin.cpp)
inline constexpr int kPinTries = ports::kPinTries; // then only the password unlocks
inline constexpr std::size_t kShortestPin = ports::kPinShortest, kLongestPin = ports::kPinLongest;
[[nodiscard]] Result<void> lock(Desk& desk);
[[nodiscard]] Result<ports::Account> unlock(Desk& desk, const std::string& password);
// Digits only. Worth nothing without the keys in memory: a copied database does not open by a PIN.
[[nodiscard]] Result<void> setPin(Desk& desk, const std::string& password, const std::string& pin);
[[nodiscard]] Result<bool> hasPin(Desk& desk);
[[nodiscard]] Result<ports::Account> unlockWithPin(Desk& desk, const std::string& pin);
[[nodiscard]] std::optional<UtcMs> pinWaitUntil(int failures, UtcMs lastFailure) noexcept; // 2, 4, 8 … s
// The password of whoever is signed in, for signing. Counts wrong tries like sign-in does.
[[nodiscard]] Result<void> confirmPassword(Desk& desk, const std::string& password);

[[nodiscard]] Result<ports::Account> addAccount(Desk& desk, const ports::Account& account, const std::string& password);
[[nodiscard]] Result<ports::Account> changeAccount(Desk& desk, const ports::Account& account, bool active);
[[nodiscard]] Result<std::vector<ports::AccountLine>> accounts(Desk& desk);
[[nodiscard]] Result<void> changePassword(Desk& desk, const std::string& oldPassword, const std::string& newPassword);

[[nodiscard]] Result<void> loadIndex(Desk& desk); // names into memory, after the keys are there
// What other stations did to names since then: added, changed, merged, erased. Nothing to do where there is only this one.
[[nodiscard]] Result<void> followIndex(Desk& desk);

// The account as its row says, checked against the row's own keyed hash.
[[nodiscard]] Result<ports::Account> accountFromRow(const Keys& keys, const Row& row);

} // namespace stipple::store
