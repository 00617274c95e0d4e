// Purpose: limits that carry their reasons. The most restrictive wins and is named.
// Thread: any. Pure values.
// Units: Micrometres, StrokesPerMinute, passes.
// Source of every number: resources/clinical (limits.json, zones.csv, stroke_rates.json) and the pen's CAPS.
#pragma once

#include "core/units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace stipple::plan {

// Where a bound comes from; ui/text has the words ("limited by neck").
enum class LimitReason {
    DeviceCeiling,   // 2.50 mm, CLINICAL §0.2
    Pen,             // CAPS of the connected pen
    Cartridge,       // the inserted or planned cartridge
    Zone,            // zones.csv
    SkinType,        // Fitzpatrick IV–VI
    Screening,       // an answer tightened it
    ClinicianScope,  // licence
    PatientCap,      // the patient's own cap
    Acknowledgement, // 1.50 mm line: above it a reason must be recorded, CLINICAL §0.1
    RateClass,       // stroke_rates.json
};

template <class Unit> struct Bound {
    Unit value{};
    LimitReason reason{};
    std::string subject; // zone id, cartridge lot, rule id …: what exactly limits
    friend bool operator==(const Bound&, const Bound&) = default;
};

// The allowed band of one value. `hardMax` can be passed by no path; above `softMax` a recorded reason is needed.
template <class Unit> struct Band {
    Bound<Unit> min;
    Bound<Unit> softMax;
    Bound<Unit> hardMax;
    Unit step{};
    friend bool operator==(const Band&, const Band&) = default;
};

struct ZoneLimits {
    Band<Micrometres> depth;
    Band<StrokesPerMinute> rate;
    int passesMin = 1;
    int passesMax = 1;
    friend bool operator==(const ZoneLimits&, const ZoneLimits&) = default;
};

// What a value became when it was pressed into its band, and which limit did it (nothing if it fitted).
template <class Unit> struct Snapped {
    Unit value{};
    std::optional<Bound<Unit>> by;
};

} // namespace stipple::plan
