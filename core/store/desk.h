// Purpose: what every repository works with: the connection, the clock, who is signed in, the keys.
// Thread: store thread.
// Failure: requireKeys()/require() give KeyMissing, NotAllowed or LicenceExpired.
#pragma once

#include "core/ports/rights.h"
#include "core/store/config.h"
#include "core/store/folder.h"
#include "core/store/keys.h"
#include "core/store/search_index.h"

namespace stipple::store {

struct Desk {
    StoreConfig config;
    Folder folder;
    std::unique_ptr<Database> db;
    std::optional<Keys> keys;             // signed in
    std::optional<ports::Account> account;
    bool locked = false;                  // idle: nobody is at the screen; see Desk::require
    int pinFailures = 0;                  // since the last good password or PIN
    UtcMs lastPinFailure{};
    bool headTrusted = false;             // the audit head fitted at sign-in, so it may be moved on
    SearchIndex index;
    std::int64_t indexSeq = 0;            // up to which line of the audit the index of names is current
    struct Proof { AccountId account{}; UtcMs at{}; };
    std::vector<Proof> proofs{};          // second credentials given lately (assess.h)

    [[nodiscard]] UtcMs now() const { return config.clock(); }
    [[nodiscard]] bool demo() const { return config.mode == Mode::Demo; }
    // Somebody is signed in whose role has this right (and, where the right needs it, a valid licence). While locked
    // only what was begun goes on: drafts are saved, a running treatment is recorded and ended. HAZ-018
    [[nodiscard]] Result<void> require(ports::Right right) const;
    // Long work on the store thread would stand between a treatment and its record: StoreBusy then. HAZ-018
    [[nodiscard]] Result<void> notWhileTreating() const;
};

} // namespace stipple::store
