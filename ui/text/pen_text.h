// Purpose: words for alarms, faults (PENLINK §8), stop reasons (§7.4), states and command outcomes.
// Thread: UI thread (tr()).
// Failure: an unknown number says its number; it is never silent.
#pragma once

#include "core/ports/pen.h"

#include <QString>

namespace stipple::ui::text {

struct AlarmWords {
    QString title; // "Over-depth — needles passed the 1.75 mm limit"
    QString line;  // one line of detail, may be empty
    QString todo;  // what to do, one or two short sentences
};
[[nodiscard]] AlarmWords wordsFor(const ports::Alarm& alarm);
[[nodiscard]] QString priorityWords(ports::AlarmPriority priority); // "High priority"
[[nodiscard]] AlarmWords faultWords(std::uint32_t fault, std::int64_t value);
[[nodiscard]] QString stopReasonWords(std::uint8_t reason);
[[nodiscard]] QString stateWord(safety::State state);   // "ARMED"
[[nodiscard]] QString penStatusWords(std::uint16_t statusAndDetail); // "Cartridge already used"
[[nodiscard]] QString commandWords(ports::Command command, ports::Outcome outcome); // "Arm: not done"
[[nodiscard]] QString cartridgeWords(const ports::Cartridge& cartridge); // "12-pin · 33 G · to 2.50 mm · lot K24-0831 · use by 09/2026 · unused"

} // namespace stipple::ui::text
