// Purpose: the few words of the sheet that the clinical content does not carry: labels, in each paper language.
// Thread: any.
// Failure: an unknown language gives English.
// Source: written for this project; like every translated line they need a native reviewer before printing.
#pragma once

#include <QString>

#include <string_view>

namespace stipple::ui::print {

enum class SheetWord { Treated, DeepestOn, Session, NextAppointment, NotBefore, Scan, Printed, Page, Simulated, Questions, Emergency, Instructions, ByHand };
[[nodiscard]] QString sheetWord(SheetWord word, std::string_view language);

} // namespace stipple::ui::print
