// Purpose: whether a new password is good enough to seal a clinic with. One rule for window and tests.
// Thread: any. Pure.
// Units: characters are code points, so a passphrase in any script counts as it looks.
// Failure: the first rule that is broken; the store repeats the length rule for itself.
#pragma once

#include <string_view>
#include <vector>

namespace stipple::text {

inline constexpr int kPasswordMinLength = 10;
inline constexpr int kPasswordMinDistinct = 5;

enum class PasswordProblem { None, TooShort, TooFewDifferent, Sequence, ContainsName, TooCommon };

// `names`: login, person and clinic; parts of at least four characters must not make up the password.
[[nodiscard]] PasswordProblem checkPassword(std::string_view password, const std::vector<std::string_view>& names);

} // namespace stipple::text
