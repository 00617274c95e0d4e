// Purpose: step(state, event) -> {next, effects}: the whole safety behaviour of the workstation, total and pure.
// Thread: any; the device thread is the only one that acts on it.
// Failure: none at run time. A cell named by two rows fails the build.
#pragma once

#include "core/safety/machine_rows.h"

#include <array>
#include <cstddef>

namespace stipple::safety {

struct Step {
    State next = State::Offline;
    Effects effects{};
    friend constexpr bool operator==(const Step&, const Step&) noexcept = default;
};

using Table = std::array<std::array<Step, kEventCount>, kStateCount>;

[[nodiscard]] consteval Table buildTable()
{
    Table table{};
    std::array<std::array<bool, kEventCount>, kStateCount> named{};
    for (std::size_t s = 0; s < table.size(); ++s)
        for (Step& cell : table[s])
            cell = Step{static_cast<State>(s), Effect::Unexpected};
    for (const Row& row : rows::kRows) {
        for (std::size_t s = 0; s < table.size(); ++s) {
            if (!row.from.has(static_cast<State>(s)))
                continue;
            const auto e = static_cast<std::size_t>(row.event);
            if (named[s][e])
                throw "two rows name the same cell"; // in a consteval function this is a build error
            named[s][e] = true;
            table[s][e] = Step{row.stays ? static_cast<State>(s) : row.next, row.effects};
        }
    }
    return table;
}

inline constexpr Table kTable = buildTable();

[[nodiscard]] constexpr Step step(const Table& table, State state, Event event) noexcept
{
    return table[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
}
[[nodiscard]] constexpr Step step(State state, Event event) noexcept { return step(kTable, state, event); }

[[nodiscard]] std::string_view name(State state) noexcept;

// The promises that a reader should not have to look up in a test.
static_assert(step(State::Running, Event::StopAsked).effects.has(Effect::StopBytes)); // HAZ-026
static_assert(step(State::Running, Event::LinkLost).effects.has(Effect::AlarmHigh));  // HAZ-004
static_assert(step(State::Ready, Event::PenRunning).next == State::Stopping);         // HAZ-031

} // namespace stipple::safety
