// Purpose: words that several office pages share: roles, rights in a few words.
// Thread: UI thread (tr()).
// Units: none.
// Failure: none.
#pragma once

#include "core/ports/rights.h"

#include <QString>

#include <string>
#include <vector>

namespace stipple::ui {

[[nodiscard]] QString roleName(ports::Role role);
[[nodiscard]] QString mayWords(const ports::Account& account, const ports::Day& today); // "Plan, arm, sign · runs the clinic"
[[nodiscard]] const std::vector<std::string>& lotKinds(); // codes, in the order of the stock page
[[nodiscard]] QString lotKindName(const std::string& kind);
[[nodiscard]] QString notYours(ports::Right right); // who to ask, where the role has not the right
[[nodiscard]] std::string initialsOf(const QString& name); // "A. Okafor, L.Ac." → "AO"

} // namespace stipple::ui
