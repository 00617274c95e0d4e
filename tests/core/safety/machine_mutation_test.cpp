// Row mutation: every wrong version of one cell must be found. The matrix alone would find them all; so the
// second case asks the same of the hazard invariants for the mutants that matter most.
#include "matrix.h"

#include <catch2/catch.hpp>

using namespace stipple::safety;
using namespace stipple::safety::test;

namespace {
Table mutant(State state, Event event, Step wrong)
{
    Table copy = kTable;
    copy[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)] = wrong;
    return copy;
}
} // namespace

TEST_CASE("each mutant of each row is killed")
{
    int mutants = 0;
    int survivors = 0;
    for (int s = 0; s < kStateCount; ++s) {
        for (int e = 0; e < kEventCount; ++e) {
            const auto state = static_cast<State>(s);
            const auto event = static_cast<Event>(e);
            const Step right = step(state, event);
            for (int bit = 0; bit < kEffectBits; ++bit) {
                const Step wrong{right.next, Effects(right.effects.bits ^ (1U << static_cast<unsigned>(bit)))};
                survivors += differsFromMatrix(mutant(state, event, wrong)).empty() ? 1 : 0;
                ++mutants;
            }
            for (int n = 0; n < kStateCount; ++n) {
                if (static_cast<State>(n) == right.next)
                    continue;
                survivors += differsFromMatrix(mutant(state, event, {static_cast<State>(n), right.effects})).empty();
                ++mutants;
            }
        }
    }
    CHECK(mutants > 10000);
    CHECK(survivors == 0);
}

TEST_CASE("a mutant that takes the motor-off out of a stop is killed by a hazard invariant too", "[HAZ-026]")
{
    for (int s = 0; s < kStateCount; ++s) {
        const auto state = static_cast<State>(s);
        const Step stop = step(state, Event::StopAsked);
        const Step mute{stop.next, Effects(stop.effects.bits & ~static_cast<std::uint32_t>(Effect::StopBytes))};
        CHECK_FALSE(hazardFindings(mutant(state, Event::StopAsked, mute)).empty());
    }
    for (const State hot : {State::Arming, State::Armed, State::Running, State::Paused, State::Stopping}) {
        const Step loss = step(hot, Event::LinkLost);
        const Step silent{loss.next, Effects(loss.effects.bits & ~static_cast<std::uint32_t>(Effect::AlarmHigh))};
        CHECK_FALSE(hazardFindings(mutant(hot, Event::LinkLost, silent)).empty());
    }
}

TEST_CASE("a mutant that starts needles without arming is killed by a hazard invariant too", "[HAZ-031]")
{
    for (int s = 0; s < kStateCount; ++s)
        for (int e = 0; e < kEventCount; ++e) {
            const auto state = static_cast<State>(s);
            const auto event = static_cast<Event>(e);
            if (state == State::Running || step(state, event).next == State::Running)
                continue;
            CHECK_FALSE(hazardFindings(mutant(state, event, {State::Running, step(state, event).effects})).empty());
            const Step permits{step(state, event).next, step(state, event).effects | Effect::PermitOn};
            const bool granted = step(state, event).effects.has(Effect::PermitOn);
            CHECK(hazardFindings(mutant(state, event, permits)).empty() == granted);
        }
}
