// Purpose: inside of accounts: the rows that make an account, shared by its source files.
// Thread: store thread, inside a unit of work.
// Failure: kept by the unit of work.
#pragma once

#include "core/crypto/envelope.h"
#include "core/store/accounts.h"

namespace stipple::store {

void putCredential(Work& work, const AccountId& id, const crypto::EnvelopeKeys& box, const std::string& password);
void rewriteAccount(Work& work, const ports::Account& account, const crypto::PublicKey& publicKey, bool active, std::int64_t version);
// The recovery account of an old sheet: stays as a row, opens nothing.
void switchOffRecovery(Work& work, const Row& row);
// Seals the row anew and hands the new data key over; desk.keys are the new keys, `old` those before.
void moveAccount(Work& work, const Row& row, const Keys& old);
[[nodiscard]] Result<void> checkAccountRow(const Keys& keys, const Row& row);

// Password → the account's key pair. Counts wrong tries and keeps the growing delay.
[[nodiscard]] Result<crypto::EnvelopeKeys> openAccount(Desk& desk, const Row& accountRow, const std::string& password);

} // namespace stipple::store
