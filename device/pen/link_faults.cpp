#include "device/pen/link_faults.h"

#include "device/wire/enums.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace stipple::pen {
namespace {

std::size_t index(Way way) { return way == Way::HostToPen ? 0 : 1; }

constexpr std::string_view kAtProbe = "AT\r\nAT+GCAP\r\n";

} // namespace

bool LinkFaults::strikes(Schedule& when, std::uint64_t nowUs)
{
    ++when.seen;
    if ((when.atUs && nowUs < *when.atUs) || (when.untilUs && nowUs >= *when.untilUs))
        return false;
    if (when.times != 0 && when.struck >= when.times)
        return false;
    bool hit = false;
    if (when.atCount)
        hit = when.seen == *when.atCount;
    else if (when.probability > 0)
        hit = std::uniform_real_distribution<double>(0, 1)(m_random) < when.probability;
    else
        hit = when.atUs.has_value() || when.times != 0;
    if (hit) {
        ++when.struck;
        ++m_struck;
    }
    return hit;
}

// One frame (or a lone byte between frames) through all settings.
void LinkFaults::unit(Way way, std::uint64_t nowUs, std::vector<std::uint8_t> frame, std::vector<std::uint8_t>& out)
{
    const auto below = [this](std::size_t n) { return static_cast<std::size_t>(m_random() % std::max<std::size_t>(n, 1)); };
    std::uint64_t dueUs = nowUs;
    unsigned copies = 1;
    for (LinkFaultSetting& s : m_settings) {
        if (s.way != way || frame.empty() || !strikes(s.when, nowUs))
            continue;
        switch (s.fault) {
        case LinkFault::Drop: copies = 0; break;
        case LinkFault::Duplicate: copies = 2; break;
        case LinkFault::BitFlip:
            for (std::uint32_t k = 0; k < s.bits; ++k)
                frame[below(frame.size())] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case LinkFault::Insert:
            frame.insert(frame.begin() + static_cast<std::ptrdiff_t>(below(frame.size())),
                         static_cast<std::uint8_t>(m_random()));
            break;
        case LinkFault::AtProbe: frame.insert(frame.end(), kAtProbe.begin(), kAtProbe.end()); break;
        case LinkFault::Delay: dueUs += s.delayUs + (s.jitterUs > 0 ? m_random() % s.jitterUs : 0); break;
        case LinkFault::Coalesce: dueUs = (nowUs / s.delayUs + 1) * s.delayUs; break;
        }
    }
    auto& late = m_late[index(way)];
    if (!late.empty())
        dueUs = std::max(dueUs, late.back().dueUs); // a cable keeps the order
    for (; copies > 0; --copies) {
        if (dueUs <= nowUs)
            out.insert(out.end(), frame.begin(), frame.end());
        else
            late.push_back({dueUs, frame});
    }
}

std::vector<std::uint8_t> LinkFaults::pass(Way way, std::uint64_t nowUs, std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> out;
    auto& late = m_late[index(way)];
    while (!late.empty() && late.front().dueUs <= nowUs) {
        out.insert(out.end(), late.front().bytes.begin(), late.front().bytes.end());
        late.pop_front();
    }
    if (!any()) {
        out.insert(out.end(), bytes.begin(), bytes.end());
        return out;
    }
    auto& partial = m_partial[index(way)];
    for (const std::uint8_t b : bytes) {
        partial.push_back(b);
        const bool lone = b < 0x80 && b != wire::kSofHostToPen && b != wire::kSofPenToHost && partial.size() == 1;
        if (b == wire::kEof || lone)
            unit(way, nowUs, std::exchange(partial, {}), out);
    }
    return out;
}

} // namespace stipple::pen
