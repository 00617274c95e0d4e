// Cell by cell against a matrix that was written from the specification, state by state, not from the rows.
#include "matrix.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>

namespace stipple::safety::test {

const std::vector<MatrixRow>& matrix()
{
    static const std::vector<MatrixRow> rows = [] {
        std::vector<MatrixRow> read;
        std::ifstream file(std::string(STIPPLE_SOURCE_DIR) + "/tests/golden/transitions.csv");
        std::string line;
        std::getline(file, line);
        while (std::getline(file, line)) {
            std::stringstream cells(line);
            MatrixRow row;
            std::getline(cells, row.state, ',');
            std::getline(cells, row.event, ',');
            std::getline(cells, row.next, ',');
            std::getline(cells, row.effects, ',');
            read.push_back(row);
        }
        return read;
    }();
    return rows;
}

namespace {

struct Expected {
    Table table{};
    std::size_t named = 0;
};

std::optional<State> stateOf(const std::string& word)
{
    for (int s = 0; s < kStateCount; ++s)
        if (name(static_cast<State>(s)) == word)
            return static_cast<State>(s);
    return std::nullopt;
}
std::optional<Event> eventOf(const std::string& word)
{
    for (int e = 0; e < kEventCount; ++e)
        if (name(static_cast<Event>(e)) == word)
            return static_cast<Event>(e);
    return std::nullopt;
}
std::optional<Effects> effectsOf(const std::string& words)
{
    Effects effects;
    std::stringstream parts(words);
    for (std::string word; words != "-" && std::getline(parts, word, '+');) {
        bool known = false;
        for (unsigned bit = 0; bit < static_cast<unsigned>(kEffectBits); ++bit)
            if (name(static_cast<Effect>(1U << bit)) == word) {
                effects = effects | static_cast<Effect>(1U << bit);
                known = true;
            }
        if (!known)
            return std::nullopt;
    }
    return effects;
}

const Expected& expected()
{
    static const Expected read = [] {
        Expected e;
        for (const MatrixRow& row : matrix()) {
            const auto from = stateOf(row.state);
            const auto event = eventOf(row.event);
            const auto next = stateOf(row.next);
            const auto effects = effectsOf(row.effects);
            if (!from || !event || !next || !effects)
                continue;
            e.table[static_cast<std::size_t>(*from)][static_cast<std::size_t>(*event)] = Step{*next, *effects};
            ++e.named;
        }
        return e;
    }();
    return read;
}

} // namespace

Findings differsFromMatrix(const Table& table)
{
    Findings wrong;
    for (int s = 0; s < kStateCount; ++s) {
        for (int e = 0; e < kEventCount; ++e) {
            const auto state = static_cast<State>(s);
            const auto event = static_cast<Event>(e);
            const Step got = step(table, state, event);
            const Step want = step(expected().table, state, event);
            if (got != want)
                wrong.push_back(std::string(name(state)) + " x " + std::string(name(event)) + ": table says "
                                + std::string(name(got.next)) + " " + text(got.effects) + ", matrix says "
                                + std::string(name(want.next)) + " " + text(want.effects));
        }
    }
    return wrong;
}

std::size_t matrixCellsRead() { return expected().named; }

} // namespace stipple::safety::test

using namespace stipple::safety;
using namespace stipple::safety::test;

TEST_CASE("the matrix names every cell once")
{
    CHECK(matrix().size() == static_cast<std::size_t>(kStateCount * kEventCount));
    CHECK(matrixCellsRead() == matrix().size());
    std::set<std::pair<std::string, std::string>> cells;
    for (const MatrixRow& row : matrix())
        cells.insert({row.state, row.event});
    CHECK(cells.size() == matrix().size());
}

TEST_CASE("the safety table equals the independent matrix, cell by cell")
{
    for (const std::string& difference : differsFromMatrix(kTable))
        FAIL_CHECK(difference);
    CHECK(differsFromMatrix(kTable).empty());
}
