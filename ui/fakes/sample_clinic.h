// Purpose: the invented clinic of window tests and screenshots: one day, its patients, one series half way.
// Thread: any; plain values.
// Units: as in core/ports.
#pragma once

#include "core/ports/records.h"

#include <vector>

namespace stipple::ui::fakes {

inline constexpr ports::Day kSampleToday{2026, 5, 12};
inline constexpr std::int64_t kSampleNoonUtcMs = 1778580000000; // 12 May 2026, 10:00 UTC

struct SampleClinic {
    ports::Clinic clinic;
    ports::Account account;
    std::string password;
    std::vector<ports::Chart> charts;
    ports::TodayView today;
};

[[nodiscard]] SampleClinic sampleClinic();
[[nodiscard]] plan::Plan sampleFacePlan();

template <class IdType> [[nodiscard]] IdType sampleId(std::uint8_t kind, std::uint8_t number)
{
    IdType id;
    id.bytes[0] = kind;
    id.bytes[15] = number;
    return id;
}

} // namespace stipple::ui::fakes
