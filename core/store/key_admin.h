// Purpose: the clinic's keys over the years: recovery sheet, change of the data key, change of the signing key.
// Thread: store thread. A change of the data key takes seconds at 100,000 patients.
// Failure: NotAllowed, TextInvalid (code mistyped), WrongPassword (a sheet that is not this clinic's or was replaced),
//          SealBroken (an account's row or a key was changed by hand: nothing is changed then).
#pragma once

#include "core/store/accounts.h"

namespace stipple::store {

// A new sheet; the old one opens nothing any more. The text is shown once and kept nowhere.
[[nodiscard]] Result<std::string> newRecoverySheet(Desk& desk);
// With the sheet: gives `login` a new password, when nobody can sign in. Nobody needs to be signed in.
[[nodiscard]] Result<void> recoverAccount(Desk& desk, const std::string& code, const std::string& login, const std::string& newPassword);

// A new data key: every key is wrapped anew, every account gets it without its password. What is sealed with patients'
// own keys stays as it is.
[[nodiscard]] Result<void> rotateDataKey(Desk& desk);
// A new signing key from now on; signatures made with the old one still verify, its secret is destroyed.
[[nodiscard]] Result<void> rotateSigningKey(Desk& desk);

} // namespace stipple::store
