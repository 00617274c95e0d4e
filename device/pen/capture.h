// Purpose: the last ten seconds on the cable, shown when an invariant breaks.
// Thread: the emulator's.
// Units: µs of the emulator's clock.
// Failure: none; older lines are forgotten.
#pragma once

#include "device/pen/hex.h"

#include <cstdint>
#include <deque>
#include <ostream>
#include <string>

namespace stipple::pen {

class Capture {
public:
    void bytes(std::uint64_t nowUs, char direction, std::span<const std::uint8_t> data)
    {
        note(nowUs, std::string(1, direction) + " " + toHex(data));
    }
    void note(std::uint64_t nowUs, std::string text)
    {
        m_lines.push_back({nowUs, std::move(text)});
        while (!m_lines.empty() && m_lines.front().atUs + kKeepUs < nowUs)
            m_lines.pop_front();
    }
    void print(std::ostream& out) const
    {
        for (const Line& line : m_lines)
            out << line.atUs << ' ' << line.text << '\n';
    }

private:
    struct Line {
        std::uint64_t atUs;
        std::string text;
    };
    static constexpr std::uint64_t kKeepUs = 10'000'000;
    std::deque<Line> m_lines;
};

} // namespace stipple::pen
