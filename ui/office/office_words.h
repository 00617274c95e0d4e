// Purpose: words that several office pages share: roles, rights in a few words, the order of typed dates.
// Thread: UI thread (tr()).
// Units: none.
// Failure: none.
#pragma once

#include "core/ports/rights.h"
#include "core/text/number_input.h"

#include <QString>

namespace stipple::ui {

[[nodiscard]] QString roleName(ports::Role role);
[[nodiscard]] QString mayWords(const ports::Account& account, const ports::Day& today); // "Plan, arm, sign · runs the clinic"
[[nodiscard]] QString notYours(ports::Right right); // who to ask, where the role has not the right
[[nodiscard]] stipple::text::DayOrder localDayOrder(); // of the computer's short date
[[nodiscard]] std::string initialsOf(const QString& name); // "A. Okafor, L.Ac." → "AO"

} // namespace stipple::ui
