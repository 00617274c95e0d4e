// Purpose: the recovery sheet: a long random code, printed at set-up, that opens the clinic when every
//          password is lost. 160 random bits, written so that people can type them.
// Thread: any. Pure functions.
// Units: text in Crockford's base 32 (no I, L, O, U), 8 groups of 4 and 1 group of 2 check letters.
// Failure: TextInvalid for a code that was mistyped (the check letters find it before any key is tried).
#pragma once

#include "core/crypto/envelope.h"

namespace stipple::crypto {

using RecoverySecret = Secret<20>;

[[nodiscard]] RecoverySecret newRecoverySecret() noexcept;
[[nodiscard]] std::string recoveryCode(const RecoverySecret& secret);
[[nodiscard]] Result<RecoverySecret> parseRecoveryCode(std::string_view text); // case, spaces and dashes do not matter; O=0, I=L=1
[[nodiscard]] EnvelopeKeys recoveryKeys(const RecoverySecret& secret);

} // namespace stipple::crypto
